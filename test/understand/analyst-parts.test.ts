import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

describe('a list, and whether one is on it', () => {
  test.each([
    ['Who invests in both OpenAI and xAI, and is Microsoft one of them?', /NVIDIA, Ark[\s\S]*\bNo/],
    ['Whom does NVIDIA back, and is Google among them?', /Anthropic[\s\S]*\bNo/],
    ['Who backs OpenAI and Anthropic alike, and does that list include Fidelity?', /Ark[\s\S]*\bYe/],
    ['Which firms are listed as chip makers, and is Microsoft included?', /AMD[\s\S]*\bNo/],
    [
      'OpenAIとxAIの両方に出資しているのはどこで、Microsoftはその中に含まれますか。',
      /NVIDIA[\s\S]*(?:いや|ううん)/,
    ],
    [
      'チップメーカーとして名前が挙がっているのはどこですか。Microsoftは含まれますか？',
      /AMD[\s\S]*(?:いや|ううん)/,
    ],
    ['3社すべてに出資している投資家は誰で、NVIDIAはそこに入りますか。', /Fidelity[\s\S]*(?:うん|そう|はい)/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('two are connected whichever way the money goes', () => {
  test.each([
    ['Is there any chain of relationships linking xAI and Microsoft?', /by way of others[\s\S]*NVIDIA/],
    ['Is xAI indirectly related to Microsoft according to the article?', /by way of others[\s\S]*NVIDIA/],
    ['Through which company are xAI and Microsoft connected?', /by way of others[\s\S]*NVIDIA/],
    [
      'Is there a chain that ties Fidelity to Microsoft? If so, through which company?',
      /indirectly[\s\S]*OpenAI/,
    ],
    [
      'xAIとMicrosoftは関係の連鎖でつながっていますか。あれば仲介する企業を一社挙げてください。',
      /^あいだに[^。]*NVIDIA/,
    ],
    ['OpenAIとxAIをつなぐ会社はありますか？', /間接的[\s\S]*NVIDIA/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
    expect(ask(text).text).not.toMatch(/^(?:No|ううん|いや)|Google/);
  });

  test('money is asked for: the way it flows is what counts', () => {
    expect(ask('Does money flow from xAI to Microsoft?').text).toMatch(/^No/);
  });
});

describe('those with and those without a figure are told once', () => {
  test.each([
    [
      "For which of OpenAI's investors is an amount stated (and what is it), and for which is none stated?",
      /13 billion/,
    ],
    [
      'Of the investors in Anthropic, for which is an amount stated and for which is none stated?',
      /10 billion/,
    ],
    [
      'OpenAIの投資家のうち、金額が書かれているのはどこで、書かれていないのはどこですか。',
      /130億[\s\S]*記載がない/,
    ],
    [
      'Anthropicへの出資者のうち、金額が明記されているのは誰で、明記されていないのは誰か。',
      /100億[\s\S]*記載がない/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
    expect(ask(text).text).not.toMatch(/can't find|doesn't say anything|\n/);
  });
});

describe('of whom, or of when, something is asked is no claim', () => {
  test('and for the long term', () => {
    const [, reply] = talk('What does the article expect in three to five years?', 'And for the long term?');
    expect(reply!.text).toMatch(/^More than five years/);
  });

  test('as of a month', () => {
    const { text } = ask("What is Anthropic's valuation, as of November 2025?");
    expect(text).toMatch(/doesn't (?:say|mention)/);
    expect(text).not.toMatch(/Yes|date/);
  });
});

test('whose words they are is told with the position and the platform', () => {
  const { text } = ask(
    'Who described the cycle among the three, what is their position, and where was it posted?',
  );
  expect(text).toMatch(/Kovach[\s\S]*technology correspondent[\s\S]*Bluesky/);
});

describe('that a sum is stated is no deal the other way round', () => {
  test.each([
    [
      'MicrosoftがNVIDIAに支払っている額は記事に明記されていますか。',
      /^(?:ううん|いや)、MicrosoftはNVIDIAに支払い/,
    ],
    ['AnthropicがMicrosoftに払っている金額は公開されていますか', /^うん[\s\S]*300億/],
    ['NVIDIAがxAIに投資した金額は開示されていますか。', /^(?:ううん|いや)[\s\S]*非公開/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
    expect(ask(text).text).not.toMatch(/向きが逆/);
  });
});

describe('elements and who is named in each, spans, a purchase that was none, two names by letters', () => {
  test.each([
    [
      'Which three elements are essential to AI, and which companies are named as examples of each?',
      /three layers[\s\S]*AMD/,
    ],
    [
      'AI開発に欠かせない三つの要素の名称と、各要素に例として挙げられた企業・サービスを示してください。',
      /Azure[\s\S]*AMD/,
    ],
    ['Other than Amazon, which firm is in each of the three layers: AI, cloud and chips?', /^Google/],
    ['見通しは短期・中期・長期に分かれていますが、それぞれ何年を指しますか。', /1～2年[\s\S]*5年以上/],
    [
      'When did Microsoft complete its takeover of Anthropic, and does the article state the price?',
      /doesn't say that Microsoft bought/,
    ],
    ['What is available on Azure in connection with (a) OpenAI and (b) Anthropic?', /API[\s\S]*Claude/],
    [
      'Whom does Microsoft pay, and does the article specify the amount of that payment?',
      /^Microsoft pays NVIDIA, but[^\n]*$/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a second part that leans on the first asks no other matter', () => {
  test.each([
    [
      'Which risk concerns transparency, and what does the article say about it?',
      /conflicts of interest[^\n]*$/,
    ],
    [
      'Does NVIDIA pay anyone in the loop, and whom does it invest in?',
      /^No[^\n]*Microsoft pays NVIDIA[\s\S]*xAI/,
    ],
    ['When was the article published, and who is its author?', /20 November 2025[\s\S]*author/],
    ['Is the $2 trillion a forecast, and for which year is it given?', /^Yes[^\n]*2030[^\n]*$/],
    ['クラウドとして名前が挙がっているのはどこですか。Microsoftのどのサービスですか？', /AWS/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
