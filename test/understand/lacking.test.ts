import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what the article lacks is refused', () => {
  test.each([
    ['OpenAI 2025 revenue, roughly?', /revenue/],
    ["what's xAI's payroll", /headcount/],
    ['quarterly sales of Anthropic', /revenue/],
    ['OpenAIの売上、去年のぶん', /売上/],
    ['Anthropicの頭数は', /従業員/],
  ])('a word of much else is an attribute where a company has it: %s', (text, name) => {
    const { kind, text: reply } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(name);
  });

  test.each([
    ['what conditions are attached to the NVIDIA money', /contract terms/],
    ['any lock-up on the Anthropic stake', /contract terms/],
    ['who negotiated the three-way deal', /negotiated/],
    ['NVIDIAの出資条件を教えて', /契約/],
    ['what happens when Anthropic misses a payment', /contract terms/],
    ['取引を仲介したのは誰', /交渉/],
    ['細かい条件を教えて', /契約/],
    ["when's the next article out", /other articles/],
    ['次の記事はいつ', /ほかの記事/],
  ])('terms and makers of a deal: %s', (text, name) => {
    const { kind, text: reply } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(name);
  });

  test.each([
    ['what are the odds of the bubble bursting, in percent', /percentage.*bubble/],
    ['バブルが崩壊する確率は何％なの', /何%.*バブル/],
    ['in which calendar year does the shake-out come', /exact date.*three to five years/],
    ['淘汰が起きるのは正確な年でいうと', /日付.*3～5年/],
    ['how long does the bubble keep going before it bursts', /how long/],
    ['depreciation in dollars for those data centres?', /a sum.*twice/],
    ['データセンターの減価償却は何ドルになるの', /いくら.*2倍/],
    ['how many developers are there', /number|user/],
    ['what are the names of the startups that were shut out', /name any/],
    ['why is NVIDIA keeping the xAI sum secret', /doesn't say why.*undisclosed/],
    ['xAIへの出資額を隠してるのはどうして', /理由.*非公開/],
    ['バブル崩壊での損失額は', /いくら/],
  ])('a kind of thing that the nearest fact does not tell is named as missing: %s', (text, reply) => {
    const { kind, text: said } = ask(text);
    expect(kind).toBe('unknown');
    expect(said).toMatch(reply);
  });

  test.each([
    ['when will regulation come', /three to five years/],
    ['AGIはいつごろ', /5年以上/],
    ['how many risks are there', /three/],
  ])('a kind of thing that it tells is not: %s', (text, reply) => {
    const { kind, text: said } = ask(text);
    expect(kind).toBe('answer');
    expect(said).toMatch(reply);
  });

  test.each([
    'is there a word about open source in there',
    'オープンソースのことは書いてある？',
    'anything about the ethics of it',
    'does it touch on jellyfish farming',
    'クラゲの養殖について何か書いてある？',
  ])('what is not talked about is neither told nor affirmed: %s', (text) => {
    expect(ask(text).kind).toBe('unknown');
  });

  test.each([
    ["what slice of Microsoft's revenue is Anthropic's money", /revenue/],
    ['Microsoftの売上の何割がAnthropicなの', /売上/],
  ])('a part of what it lacks is not worked out: %s', (text, name) => {
    const { kind, text: reply } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(name);
    expect(reply).not.toMatch(/\d/);
  });

  test.each([
    ['how big is the smartphone market these days', /other markets/],
    ['クラウド市場の規模はどのくらい', /ほかの市場/],
    ["NVIDIA's share of the GPU market", /market share/],
    ['how will AI change unemployment', /jobs/],
    ['can you send me the link', /link/],
    ['自動車業界とも比べてるの？', /ほかの業界/],
    ['研究論文は何か引用されてる？', /論文/],
    ['OpenAI or Anthropic, who is cheaper?', /prices/],
    ['how much equity does NVIDIA get for its ten billion', /ownership/],
  ])('a neighbour of what it has: %s', (text, name) => {
    const { kind, text: reply } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(name);
  });

  test.each([
    ['what does OpenAI lose this year', /2025.*2028/],
    ['OpenAIの今年の赤字額は', /2025年.*2028年/],
  ])('a year that is told by the calendar is one like any other: %s', (text, reply) => {
    const { kind, text: said } = ask(text);
    expect(kind).toBe('unknown');
    expect(said).toMatch(reply);
  });

  test("what was announced in the article's own year is told", () => {
    expect(ask('did Microsoft announce its Anthropic stake this year').text).toMatch(/^Y.*November 2025/);
  });

  test('the revenue that depreciation is held against is no figure that is asked for', () => {
    expect(ask("Is depreciation twice Anthropic's revenue?").text).toMatch(/depreciation/);
  });

  test.each(['メタのスポンサー誰？', 'メタにお金入れてる会社は'])('a short katakana name: %s', (text) => {
    const { kind, text: reply } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(/メタ/);
  });

  test('the same two kana inside a verb name nobody', () => {
    expect(ask('規制を一緒に決めたりするの？').text).not.toMatch(/「めた」|Meta|メタ/);
  });

  test('a name from elsewhere is asked about, whatever verb says what', () => {
    expect(ask('オラクルってAnthropicにクラウド貸してる？').text).toMatch(/オラクル/);
  });
});

describe('a fact that is plainly meant comes before words of money', () => {
  test.each([
    ['in what month did the Anthropic, Microsoft and NVIDIA tie-up get announced', /November 2025/],
    ['how big is ai right now in dollars', /100 billion/],
    ['Claudeはどこの雲に乗ってるの', /Azure/],
    ['クラウドの層に入る会社名をすべて教えて', /^(?!.*NVIDIA).*AWS/],
    ['which labs sit on Azure', /OpenAI and Anthropic/],
    ['Azureを通じて提供されているAIは何', /OpenAI.*Anthropic/],
    ['what ties OpenAI and Microsoft besides money', /partnership/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['does it say what happens to coding jobs', /doesn.t (?:say|mention)|isn.t in|effects on jobs/],
  ['これでエンジニアの仕事は減るの？', /書かれていない|載っていない|出てこない/],
  ['発表のあとNVIDIAの株って上がった？', /書かれていない|載っていない|出てこない/],
  ['アルトマンはこれについて何か言ってた？', /アルトマン.*(?:書かれていない|出てこない|載っていない)/],
])('what the article doesn’t have: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

describe('what the article tells of a thing is no answer to what it lacks of it', () => {
  test.each([
    ['AIで医療はどう変わるって書いてある？', /教育や医療/],
    ['AIで農業はどうなるの', /教育や医療/],
    ['AIと医療の関係は？', /教育や医療/],
    ['school and AI, anything in there?', /schools or medicine/],
    ['how will AI change medicine according to the article?', /schools or medicine/],
    ['is xAI really burning cash like people say? y/n', /cash reserves/],
    ['did sam altman admit that openai is losing money?', /Altman/],
    ['has elon said anything about microsoft investing in anthropic?', /Elon/],
    ['did dario amodei confirm the 30 billion? yes or no', /Amodei/],
    ['サム・アルトマンは赤字を認めたの？', /アルトマン/],
    ['did nvidia ever admit this is circular?', /The article doesn't say|isn't in the article|can't find/],
    ['NVIDIAはバブルだって認めたことある？', /書かれて|載って|見当たら/],
  ])('%s', (text, said) => {
    expect(ask(text).text).toMatch(said);
  });
});

test.each([
  ['has OpenAI admitted it will lose $74 billion in 2028?', /^(?:Yes|Yep).*forecasts/],
  ['does the article admit that this could be a bubble?', /^(?:Yes|Yep).*bubble/],
])('%s: what is told to be its own words is no lack', (text, said) => {
  expect(ask(text).text).toMatch(said);
});

test.each([
  ["what's nvidia's stake in xai worth", 'who is the ceo of anthropic', /CEO/],
  ['msft stake in openai?', "who's the boss at anthropic", /CEO/],
  ['NVIDIAからxAIへの出資額は？', 'Anthropicの社長って誰なん', /CEO/],
])('what it lacks of another company is no question of its backers: %s – %s', (first, next, told) => {
  expect(lastOf(first, next)).toMatch(told);
});

test.each([
  ['did nvidia stock jump after the announcement', /share price/],
  ['how did microsoft stock react to all this', /share price/],
])('how a share did is a matter of its price: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
