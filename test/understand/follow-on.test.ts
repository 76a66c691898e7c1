import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a half question on the one that supplies is of its stake in the one that is supplied', () => {
  test.each([
    [['Who supplies the GPUs to xAI?', 'do they also own a piece of it?'], /^Ye[sp]\b.*NVIDIA.*undisclosed/],
    [['What does Grok run on?', 'and the $ they put in that company?'], /^NVIDIA.*undisclosed/],
    [['Which cloud hosts Claude?', 'how much has its owner invested in it?'], /Microsoft.*\$5 billion/],
    [["Whose cloud does OpenAI's API sit on?", 'what have they sunk into it so far?'], /\$13 billion/],
    [['xAIのGPUはどこの？', 'そこってxAIに出資もしてる？'], /^うん、NVIDIAはxAI.*公表されていない/],
    [['Claudeはどこのクラウドで使える？', 'そこの会社はいくら出資してるの？'], /最大50億ドル.*Microsoft/],
    [['Does OpenAI get cloud from Microsoft?', 'and from Google?'], /cloud computing capacity from Google/],
    [['OpenAIはMicrosoftからクラウド借りてる？', 'Googleからも？'], /Googleからクラウド/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('why a sum is kept back, and of what size it is, is asked of the stake that was told', () => {
  test.each([
    [['How much did Nvidia put in xAI', 'why are they hiding it'], /doesn't say why/],
    [["NVIDIA's stake in OpenAI, how big?", "why isn't it public?"], /doesn't say why/],
    [['NVIDIAがxAIに出した額は？', 'なんで隠すん？'], /その理由は記事に書かれていない/],
    [['Which of the two holds a position in xAI?', 'At what size?'], /undisclosed/],
    [['Who described the cycle in one line?', 'on what date was that post made?'], /isn't in the article/],
  ])('%j', (texts, reply) => {
    const said = lastOf(...texts);
    expect(said).toMatch(reply);
    expect(said).not.toMatch(/\$\d|億ドル/);
  });
});

describe('what else comes in those years, and whether something does', () => {
  test.each([
    [['When does AI regulation kick in?', 'what else falls in that same window?'], /sustainable.*weeded out/],
    [
      ['規制の本格化は短期・中期・長期のどの区分？', '同じ区分で、ほかに見込まれている事項はありますか。'],
      /ビジネスモデル.*淘汰/,
    ],
    [['AI規制が本格化するのはいつ頃？', 'その先、5年超ではいかがですか。'], /^5年以上先/],
    [['When might low-profit firms be weeded out?', 'is regulation in that same window?'], /^Ye[sp]\b/],
    [['When might low-profit firms be weeded out?', 'is AGI in that period too?'], /^No/],
    [['儲からないAI企業は淘汰される？', '規制も同じ時期？'], /^うん/],
    [['儲からないAI企業は淘汰される？', 'AGIもその時期？'], /^(?:いや|ううん)/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('one more is held against the list that was told', () => {
  test.each([
    [['AI企業が競争してる分野は？', '価格もそのひとつ？'], /^うん.*価格競争/],
    [['AI企業が競争してる分野は？', '安全性もそこに入る？'], /^(?:いや|ううん).*協力/],
    [['Where do the AI companies compete?', 'is safety on that list as well?'], /^No.*cooperate/],
    [['手を組んでる分野は？', '価格もそこに入るでしょ。要はカルテルじゃん'], /^(?:いや|ううん)/],
    [['What layer is AMD in?', 'is AWS in that one as well?'], /^No.*cloud/],
    [['AMDは何の層？', 'AWSもそこに入る？'], /^(?:いや|ううん).*クラウド/],
    [['How is the cloud market structured?', 'is the AI market like that?'], /^No.*multipolar/],
    [['クラウド業界の構造は？', 'AI業界もそうなの？'], /^(?:いや|ううん).*多極化/],
    [['Is the phone industry vertically integrated?', 'what about AI?'], /multipolar/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the first of those, or the one about something, is a point of what was told', () => {
  test.each([
    [
      ['What are the reasons for this structure?', 'Under the first of those, which tactics are enumerated?'],
      /portfolio/,
    ],
    [['この構造が生まれた理由は？', '最初の理由では、どんな戦略が挙げられていますか'], /ポートフォリオ/],
    [["What is Microsoft's strategy?", 'which of its aims is about OpenAI failing?'], /insurance/],
    [['Do they cooperate on prices?', 'what else do they compete on'], /model performance/],
    [['What is the forecast for the AI market?', 'from what base?'], /\$100 billion/],
    [['AI市場の成長予測は？', '何年まで？'], /2030年/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the other case, and the other one', () => {
  test.each([
    [
      ['Is Anthropic a hedge for OpenAI?', 'And if it were Anthropic that stumbled instead?'],
      /still has OpenAI/,
    ],
    [['MSのAnthropic出資ってOpenAIがこけた時の保険？', '逆にAnthropicのほうがコケたら？'], /OpenAIが残る/],
    [["If the market doesn't grow, what happens?", 'And if it does?'], /hinges on/],
    [['市場が育たなかったらどうなる？', 'じゃあ伸びたら？'], /かかっている/],
    [['Could the bubble burst?', 'under what condition'], /doesn't grow/],
    [['If OpenAI goes under, is Microsoft done for?', 'and the reverse?'], /still has OpenAI/],
    [['協力分野はいくつ？', '全部挙げて'], /標準化/],
    [['How much has Microsoft put into OpenAI?', 'and the other one?'], /\$5 billion into Anthropic/],
    [
      ['Could Microsoft buy Anthropic?', 'the other way round?'],
      /doesn't say that of Anthropic|nothing like that about Anthropic/,
    ],
    [
      ["Where does Anthropic's $30B go?", 'and from there?', 'and after that?'],
      /NVIDIA invests in Anthropic/,
    ],
    [['Anthropicの300億ドルはどこへ行く？', 'そこから先は？', 'さらにその先は？'], /NVIDIAが出資/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what is so of one is not taken to be so of another', () => {
  test.each([
    [
      ['Was NVIDIA an early backer of OpenAI?', 'how much did it put in?', 'and was Microsoft as well?'],
      /^No/,
    ],
    [['NVIDIAはOpenAIの初期投資家？', 'Microsoftも初期から？'], /^(?:いや|ううん)/],
    [['Was NVIDIA an early backer of OpenAI?', 'does it back xAI too?'], /^Ye[sp]/],
    [["What's the depreciation thing?", 'does OpenAI have the same problem?'], /^No.*OpenAI.*Anthropic's/],
    [['Anthropicの減価償却費って収益の何倍？', 'OpenAIも同じ問題？'], /^(?:いや|ううん).*2倍/],
    [["What's the depreciation thing?", "so that's OpenAI then, got it"], /^No.*Anthropic's/],
    [['減価償却費が収益の何倍になるんだっけ', 'それOpenAIの話ね。了解'], /^(?:いや|ううん).*Anthropic/],
    [
      [
        'How much can Nvidia put into Anthropic',
        'then Microsoft is the ten and Nvidia the five, final answer',
      ],
      /^No.*NVIDIA \(up to \$10 billion\)/,
    ],
    [['NVIDIAはAnthropicにいくら？', 'てことはNVIDIAが100億でMSが50億か'], /^うん/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
