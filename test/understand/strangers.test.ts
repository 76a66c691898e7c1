import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)、/;

describe('what strangers asked, in one message', () => {
  test.each([
    ['is it a buble?', /bubble/],
    [
      '対Anthropic出資枠について、①MicrosoftとNVIDIA各社の上限、②両社を合わせた上限、を教えてください。',
      /(?=.*50億)(?=.*100億).*\n.*150億/s,
    ],
    [
      'NVIDIAが出資した金がぐるっと回ってNVIDIAの売上になるまでの順路を教えて',
      /NVIDIA →.*Anthropic →.*Microsoft →.*NVIDIA/,
    ],
    ['メリットとリスクをそれぞれ三つずつ挙げて', /イノベーション.*バブル/s],
    ['ベンチのスコア、業界標準づくり、政府の規制への対応。この中で競争に入るのどれ', /ベンチマーク/],
    [
      'Rank these largest to smallest: MSFT into OpenAI, MSFT into Anthropic, NVDA into Anthropic',
      /30 billion.*13 billion.*10 billion.*5 billion/,
    ],
    ['2025年から2030年にかけての増加額（倍率ではなく差額）は', /1兆9,000億/],
    ['2025年時点の規模を1とすると、2030年の予測値はいくつ', /20倍/],
    ["which Anthropic product can one get through Microsoft's cloud?", /Claude/],
    ['先輩いわくソフトバンクもOpenAIに出資してるらしくて。記事にそんなん載ってた？', /ソフトバンク.*記事に/],
    ["what'd fidelity pay for xai", /article doesn't/],
    [
      'MSの出し先として、OpenAI累計とAnthropic上限を足し上げた金額は?',
      /130億ドル以上と最大50億ドル.*180億ドル以上/,
    ],
    ['what studies does it cite', /studies or interviews/],
    ['the three layers, with the example companies for each', /OpenAI.*Azure.*AMD/],
    ['what is this article about', /OpenAI and Anthropic/],
    ['what does xai use the gpus for', /Grok/],
    ['did nvidia invest before or after microsoft in openai', /2023/],
    ['NVIDIAとMicrosoft、OpenAIへの出資はどっちが先？', /日付は記事に書かれていない/],
    ['how would i explain this to my grandma', /Anthropic pays Microsoft/],
    ['List the three building blocks of AI development with at least one named firm for each.', /NVIDIA/],
    ['AI開発に欠かせない3要素と、それぞれの代表的な企業をご教示ください。', /AMD/],
    ['グーグルは何かに出資してる？', /Googleの(?:出資先|投資)[^。]*記事に/],
    ['MSの出資で大きいほうはどっち', /OpenAIのほうが大きい/],
    ['日本の規制について書いてある？', /記事に/],
    ['xAIってエヌビのチップ何に使ってんの', /Grok/],
    [
      'Trace for me how a dollar leaves Anthropic and comes home again.',
      /Anthropic → .*Microsoft → .*→ Anthropic/,
    ],
    ['drop me that cnbc dudes line', /Anthropic pays Microsoft/],
    ['whats the multiple from 25 to 30', /20 times/],
    ['how many layers does google stand in', /3 layers/],
    ['三区分のうち、Googleの名が出てくるのはいくつ？', /3つの層/],
    ['MicrosoftのOpenAI向けとAnthropic向けを単純に足すといくら', /180億ドル以上/],
    ['不思議なのですが、どうしてライバルの両方にお金を出すのでしょう？', /予測/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test('where a fact is plainly meant, nothing far from it is told along', () => {
    expect(lastOf('どの会社が勝つか書いてある？')).not.toMatch(/Samsung/);
  });

  test('limits are counted in full only where they are spoken of', () => {
    expect(lastOf('total of msft stakes')).not.toMatch(/18/);
  });

  test.each([
    [
      '"Anthropic pays Microsoft, Microsoft pays NVIDIA..." that was Satya Nadella\'s post on X, yes?',
      /Kovach/,
    ],
    [
      'Microsoftが2025年11月に発表した、Anthropicへの最大80億ドルの投資。これの狙いは？',
      /50億ドル.*リスクヘッジ/,
    ],
    ['MSからNVIDIAに流れてる金って20億ドルくらい？', /金額は記事に/],
    ['does one company own the phone market?', /Apple and Samsung/],
    [
      '「ArkやFidelityは、どの会社が勝つかを見抜いて一社に賭けている」って記事に書いてあったよ。そうだよな？',
      /市場全体/,
    ],
    [
      'So basically Apple and Samsung have carved up the whole AI market between them, I gather?',
      /multipolar/,
    ],
    ['does Anthropic belong to Microsoft?', /only that it invests/],
    ['is grok an nvidia product', /xAI/],
    ['Steve KovachってNVIDIAの社員だっけ、それともマイクロソフト？', /CNBC/],
    ['みんな仲悪いの？', /仲間/],
    ['結局スマホみたいに一社が全部もってくって記事でしょ', /多極化/],
    ['how come ai turned into winner takes all just like phones did', /multipolar/],
    ['NVIDIAってひとつの会社にだけ賭けてるんだよね？', /Anthropic.*xAI.*OpenAI/],
    ['Suppose the market flops. Everybody still gets rich?', /not be recovered/],
  ])('%s: set right', (text, told) => {
    const reply = lastOf(text);
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test.each([
    "is microsoft rly in both openai AND anthropic?? aren't those two rivals",
    '「AnthropicがMSに払い、MSがNVIDIAに払う」ってKovachの発言だよね？',
    '評価額はふくらんでる？',
    '今後1〜2年のシナリオでは、M&Aに触れられていますか。',
    'is claude an anthropic product',
  ])('%s: so it is', (text) => {
    expect(lastOf(text)).toMatch(YES);
  });
});

describe('what strangers asked next', () => {
  test.each([
    [
      [
        "What's NVIDIA's ceiling for Anthropic?",
        "and Microsoft's?",
        'so that makes $20B between the two of them, right?',
      ],
      /\$15 billion/,
    ],
    [['NVIDIA has no stake in xAI, does it?', 'and what does that lab build on their GPUs?'], /Grok/],
    [
      [
        "How much of Microsoft's OpenAI money was in place by 2023",
        'Then what is the minimum that was added after that point?',
      ],
      /\$3 billion/,
    ],
    [
      [
        "which Anthropic product can one get through Microsoft's cloud?",
        "And what's the name of the one xAI builds?",
      ],
      /Grok/,
    ],
    [['what is this article about', 'when did it come out?'], /20 November 2025/],
    [
      [
        'What do the two November 2025 commitments to Anthropic sum to?',
        'Of those two, which is larger, and by what factor?',
      ],
      /NVIDIA's is bigger.*twice as much/,
    ],
    [
      [
        'NVIDIAさんは何を狙ってAI企業に投資しているのですか？',
        'OpenAIさんにもお金を出しているのでしょうか？',
      ],
      /^(?:うん|そう)、NVIDIAは/,
    ],
    [['short term outlook', 'もっとずーっと先は'], /AGI/],
    [
      ['growth per yr they predict?', 'in japanese pls my gf is reading over my shoulder'],
      /年平均成長率は約60%/,
    ],
    [['この記事ってどんな記事？', 'いつの記事ですか'], /2025年11月20日/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('no verdict where the article tells of none', () => {
  test.each([
    'AnthropicってMSとNVIDIAの言いなり？',
    'why not just pick one winner',
    'なんで競合なのに協力するの',
  ])('%s', (text) => {
    const reply = lastOf(text);
    expect(reply).not.toMatch(YES);
    expect(reply).not.toMatch(NO);
  });
});
