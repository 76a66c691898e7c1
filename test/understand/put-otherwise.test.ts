import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)、/;
const NEITHER = /^(?!(?:Yes|Yep|No|Nope)\b|(?:うん|そう|いや|ううん)、)/;

describe('figures', () => {
  test.each([
    ["what's the largest figure anywhere in the piece?", /2 trillion.*\$30 billion/],
    ['本文でいちばん大きい数字は？', /2兆ドル.*300億ドル/],
    ['which deal is the largest?', /\$30 billion/],
    ["I'm saving up for 2028. How large is the AI market in that year?", /2028/],
    ['2027年に店を出すんだけど、その年のAI市場はどのくらい？', /2027年の/],
    ['how does the NVIDIA stake in Anthropic compare with the Microsoft one?', /twice as much/],
    ['what two numbers make the cat uneasy about sustainability?', /twice its revenue.*\$74 billion/],
    ['ねこが不安がってる数字って何？', /2倍.*740億ドル/],
    ['how many stakes have a stated sum?', /That makes 3|\$5 billion/],
    ['投資のうち金額が出ているのは何件？', /3件/],
    ['how many investors are there in all?', /^4 investors/],
    ['投資家は全部で何社？', /4社/],
    ['list the ceilings and the floors', /13 billion.*10 billion.*5 billion/],
    ['which of the sums is a floor and not a ceiling', /^A lower limit/],
    ['nvda > msft in anthropic?', YES],
    ['130億は誰から誰へのお金？', /Microsoft.*OpenAI/],
    ['AnthropicがMSに払う額は、11月の出資2件の合計より大きい？', /^(?:うん|そう)、.*300億.*150億/],
    ['is the $30 billion paid per year?', /payment schedule/],
    ["what is Anthropic's $30 billion for?", /purpose in paying/],
    ['300億ドルは何の代金？', /名目や使い道/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('sets', () => {
  test.each([
    ['is there an investor that is only in xAI?', /^No.*names nobody/],
    ['Anthropicにしか出していない投資家はいますか', /^(?:いや|ううん)、.*記事にない/],
    ['OpenAIもAnthropicもxAIも押さえてるのはFidelityだけ？', /^(?:いや|ううん)、.*NVIDIA/],
    ['only NVIDIA is in OpenAI, Anthropic and xAI, right?', /^No.*Ark Ventures/],
    ['which investor is in OpenAI and Anthropic but has no xAI entry', /^Microsoft/],
    ['which companies neither invest nor receive any investment?', /Amazon/],
    ['name the companies that are investors as well as suppliers', /Microsoft.*NVIDIA/],
    ['so who is Microsoft in?', /OpenAI.*Anthropic/],
    ['is NVIDIA an investor too?', YES],
    ['who is in both AI and chips?', /^Google/],
    ['is Apple an AI company?', NO],
    ['Samsungはチップの会社？', NO],
    ['what ties NVIDIA and Anthropic besides money?', /^(?!.*\$).*GPU/],
    ['OpenAIとMSのつながり、お金以外で', /^(?!.*億).*Azure/],
    ['AzureでAPI出してるのはどこ？', /OpenAI/],
    ['ClaudeってAWSにもある？', /^(?:いや|ううん)、.*Azure/],
    ['AMD, Intel, NVIDIA, Google: which is the odd one out of the chip names?', /Intel/],
    ['of the three elements of AI development, which one company turns up in all three?', /^Google/],
    ["what's Grok got to do with NVIDIA?", /GPU/],
    ['how much is Microsoft in for overall, both labs', /^(?!.*2\. ).*13 billion/s],
    ['who pays whom in this loop?', /loop|circulates|→/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('yes, no, or neither', () => {
  test.each([
    ['is all of it a scam?', NEITHER],
    ['これって詐欺なの？', NEITHER],
    ['does the author like this system?', NEITHER],
    ['after five years?', NEITHER],
    ['MSのねらい', NEITHER],
    ['調整局面に入る？', NEITHER],
    ['is the 2 trillion realistic?', NEITHER],
    ['2兆ドルって現実的？', NEITHER],
    ['does NVIDIA win either way?', YES],
    ['did Microsoft invest before 2023?', YES],
    ['AGIは5年以上先の話ですか', YES],
    ['does it mention AGI beyond five years?', YES],
    ['is the short term one to three years?', NO],
    ['短期は1～2年？', YES],
    ['did Microsoft stop at the 10 billion by 2023?', NO],
    ['MSの出資は2023年までの100億ドルで打ち止め？', NO],
    ['could NVIDIA be bought?', NO],
    ['is it normal to invest in a rival?', NO],
    ['ベンチャーは気軽に入ってこれる？', NO],
    ['スマホ業界は競合同士で協力する？', NO],
    ['Answer yes or no: Microsoft puts more into Anthropic than NVIDIA does.', NO],
    ['バブルがいつはじけるか書いてある？', NO],
    ['why does Microsoft pay Anthropic 30 billion?', NO],
    ['AI業界の関係は変わらぬものですか', NO],
    ["what's the fourth risk?", /^There's no fourth.*three risks/],
    ['リスクを五つ挙げて', /^(?:いや|ううん)、.*三つ/],
    ['what is the fourth feature?', /^The cycle's fourth feature/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('times and places', () => {
  test.each([
    ['which came first, the OpenAI money or the Anthropic money?', /November 2025.*2023/],
    ['OpenAIへの投資とAnthropicへの投資、どっちが先？', /2025年11月.*2023年/],
    ['outlook >5 years', /^More than five years/],
    ['is the 74 billion in the main text or in the comment?', /comment/],
    ['740億の損失は本文？コメント？', /コメント/],
    ['what did Kovach actually say?', /^Anthropic pays Microsoft/],
    ['60%成長は誰の予測？', /予測を出した人/],
    ['赤字の額は誰の予測？', /OpenAI/],
    ['how much did microsoft actually put in according to the article?', /OpenAI.*Anthropic/],
    ['11月の発表でAnthropicは両方から合計いくらもらえる？', /150億/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('one after the other', () => {
  test.each([
    [
      ['(a) Who collects the 30 billion? (b) What does that recipient put into Anthropic?'],
      /\n.*\$5 billion/,
    ],
    [['①NVIDIAがAnthropicに入れた額 ②MSがAnthropicに入れた額 ③どっちが大きい？'], /3\. NVIDIAのほう/],
    [['Anthropicの出資者と、その中で金額が出てないのは誰か'], /\n.*Ark VenturesとFidelity/],
    [
      ['how big a loss does OpenAI expect?', 'is that from the main analysis or from the cat’s remarks?'],
      /comment/,
    ],
    [['ArkはAnthropicに出資してる？', 'Microsoftにも出資してるよね？'], NO],
    [['NVIDIAがAnthropicに300億ドル投資する件', 'その300億って誰が誰に出すの'], /AnthropicがMicrosoftに/],
    [['Kovachの肩書は', '記事の日付も'], /2025年11月20日/],
    [['クラウドの3強は', 'その中でOpenAIを支えてるのは'], /Microsoft/],
    [['what are the merits', 'will it be worse later'], /^(?!Later)/],
    [['2030年の市場は', 'ほほう。では2025年のほうは'], /1,000億/],
  ])('%s', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

test.each([
  ['リスクを箇条書きで', /^投資の循環のリスクは/],
  ['理由を箇条書きで教えて', /^この構造が生まれた理由は/],
  ['競馬のたとえを一言で', /競馬の馬券[^\n]*$/],
  ['スマホ業界を3行で', /^スマホ業界は/],
  ["what's the deal with the reasons", /^There are three reasons/],
  ['whats the deal with the market size', /\$100 billion/],
])('how a thing is to be told is no thing: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['the growth rate?', /60%/],
  ['growth rate, quick', /60%/],
  ['areas of competition?', /^AI companies compete/],
  ['the loop?', /^Round and round/],
])('a thing with a question mark wants neither yes nor no: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
  expect(ask(text).text).not.toMatch(/^(?:Ye|No|Possibly|About 82%)/);
});

test.each([
  ['does 2 trillion fit the growth rate', /^No\..*82%/],
  ['2030年の市場規模は成長率と合ってる？', /^(?:いや|ううん).*82%/],
])('figures are held against the rate: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
