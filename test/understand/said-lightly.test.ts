import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what the asker has written is judged, and taken for no order', () => {
  test.each([
    ['I wrote that AI is winner-takes-all, just like smartphones. Does the piece back me up?', /^No/],
    ['Our memo says "Fidelity has a stake in xAI." OK to submit?', /^Ye/],
    ['my notes say Kovach works for Bloomberg. is it ok to hand in?', /^No.*CNBC/],
    ['Our newsletter states "xAI is backed by Microsoft". Should I change it?', /^Ye.*NVIDIA/],
    [
      '社内メモに「MicrosoftがAnthropicに300億ドルを投資」と書いてしまいました。提出してよいでしょうか。',
      /^(?:いや|ううん).*50億/,
    ],
    ['ブログに「NVIDIAはOpenAIの初期投資家」って書いたけど合ってる？', /^うん/],
    ['宿題に、KovachさんはCNBCの特派員って書いちゃった。直したほうがいい？', /^(?:いや|ううん)/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a dare is answered as the question that is in it', () => {
  test.each([
    ["this bot is mid. bet u don't even know when the tie-up got announced", /November 2025/],
    ["you probably can't say how big the market gets by 2030", /\$2 trillion/],
    ['どうせお前、三社提携がいつ発表されたかも知らないんだろ', /2025年11月/],
    ['バカ猫、OpenAIの2028年の損失がいくらかも言えないでしょ', /^OpenAI.*740億/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what the asker has had of a company is no matter of the article', () => {
  test.each([
    ['fidelity like my 401k fidelity?? which ai cos are they in', /^Fidelity .*xAI/],
    ['had amd stock in college n sold it for a ps4. what are they even in this picture', /^AMD .*chips/],
    ['AMDのパソコン使ってるんだけど、AMDってこの記事でなんの役？', /^AMDは/],
    ['NISAでNVIDIA買ってるんだけど、この記事だとどこに投資してるの', /^NVIDIA.*xAI/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what is said lightly is read as if it were said plainly', () => {
  test.each([
    ['could a chip company just go solo, no cloud no ai labs', /^No/],
    ['so for little startups, headwind or tailwind?', /^Barriers/],
    ['新しい会社にとっては追い風?向かい風?どっちて書いてあります?', /^AI市場.*障壁[^\n]*$/],
    ['AI業界って、スマホと同じ勝ち方？違うならどう違う？', /^(?:いや|ううん)、[^\n]*多極化[^\n]*$/],
    ['is AI won the same way as smartphones? if not, how does it differ?', /^No[^\n]*multipolar[^\n]*$/],
    ['740億ドルの損失ってAnthropicの、いや違う、OpenAIの？どっちだっけ', /^OpenAI/],
    ["the 74 billion loss is anthropic's, no wait, openai's? which one is it", /^OpenAI/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a light follow-up is read on top of what was told', () => {
  test.each([
    [
      'MicrosoftはAnthropicにいくら出すの',
      'ほえ〜 じゃあ革ジャンの会社のほうは? あのえぬびでぃあ',
      /^最大100億/,
    ],
    [
      'how much is microsoft putting into anthropic',
      'and the leather jacket guys? nvidia i mean',
      /\$10 billion/,
    ],
    [
      '300億ドルは誰が誰に払うの',
      'そしたらその受け取った側はまた別んとこに払うんだろ?どこだい',
      /^MicrosoftはNVIDIAに/,
    ],
    [
      'who pays the 30 billion?',
      'so the recipient then hands money on to somebody else, right? who?',
      /^Microsoft pays NVIDIA/,
    ],
    ['リスクを三つあげて', 'まんなかのやつ もうちょいかみくだいて', /^投資家/],
    [
      'why does microsoft invest in anthropic',
      "so it's kinda like car insurance. what's the crash they're scared of",
      /OpenAI loses/,
    ],
    [
      'マイクロソフトはなんでアンソロピックにも投資するの',
      '保険みたいなもんか。何が起きるのを怖がってるの',
      /^Anthropic.*OpenAIが失速/,
    ],
    ['how much does anthropic pay microsoft', 'lmaooo who even pointed that loop out', /Kovach/],
    ['AnthropicはMicrosoftにいくら払う？', 'てかその輪っか誰が言い出したの', /Kovach/],
    [
      "what's the combined max from nvidia and microsoft into anthropic",
      'so the payment the other way is about double, right?',
      /^Ye/,
    ],
    ['二社あわせてAnthropicにいくら入る', 'Anthropicの支払いはその2倍ってことで合ってる？', /^うん/],
    ['競争する分野と協力する分野は？', '規制対応は後者の方に入る、でよろしいですか。', /^うん/],
    ['競争する分野と協力する分野は？', '価格は後者に入る、で合ってますか', /^(?:いや|ううん)/],
    ['where do they compete and where do they cooperate?', 'pricing falls under the former, yes?', /^Ye/],
    [
      'where do they compete and where do they cooperate?',
      'does infrastructure belong to the former?',
      /^No/,
    ],
  ])('“%s” – “%s”', (first, next, told) => {
    expect(lastOf(first, next)).toMatch(told);
  });
});
