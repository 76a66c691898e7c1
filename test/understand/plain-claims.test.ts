import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

const [YES, NO] = [/^(?:Ye[sp]|うん|そう)/, /^(?:No|Nope|Ah, not|Not|いや|ううん)/];

describe('a claim is held against what the article has, however it is put', () => {
  test.each([
    ['microsoft puts up to 10b in anthropic, right?', NO],
    ['MicrosoftがAnthropicに出すのは最大100億ドルだよね？', NO],
    ['microsoft puts up to 5b in anthropic, right?', YES],
    ['NVIDIAがAnthropicに出すのは最大100億ドルだよね？', YES],
    ['does microsoft put at most 10b into anthropic', YES],
    ['MSってイーロンのxAIにも出資してる？', NO],
    ["does nvidia back elon's xai", YES],
    ['nobody but nvidia invests in xai, right?', NO],
    ['Nobody except Microsoft has ever given OpenAI a cent. Correct?', /^N.*NVIDIA/],
    ['Azureの上で使えるのはClaudeに限られる？', NO],
    ['can u get claude on azure or nah', /^Y.*Azure/],
    ['is grok on azure', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a sum is held against the deal and its bound', () => {
  test.each([
    ['Microsoft puts $13 billion into OpenAI, right?', YES],
    ['NVIDIAがAnthropicに出すのは100億ドル？', YES],
    ['Microsoft puts about 5 billion into Anthropic, correct?', YES],
    ["Microsoft doesn't put 26 billion into OpenAI, does it?", YES],
    ["Microsoft doesn't put 13 billion into OpenAI, does it?", NO],
    ['Microsoft puts up to $26 billion into OpenAI, right?', NO],
    ['AnthropicはMicrosoftに最大600億ドル払うよね？', NO],
    ['Microsoft owes Anthropic 30B for Claude, right?', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a figure of the market, a loss, a date is held against the one that is told', () => {
  test.each([
    ['the AI market is about 100 billion in 2025, right?', YES],
    ['is the ai market 200 billion in 2025?', NO],
    ['will the AI market be 2 trillion by 2030?', YES],
    ['AI市場は2025年に約1000億ドルだよね？', YES],
    ['2030年のAI市場は1兆ドルだよね？', NO],
    ['OpenAIは2028年に740億ドルの黒字？', NO],
    ['did microsoft add money after 2023?', YES],
    ['MSは2023年で出資をやめた？', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('who has a part is told by its noun', () => {
  test.each([
    ['the one investing is Anthropic and the one getting the money is Microsoft, right?', NO],
    ['Microsoft is the investor and Anthropic is the recipient, yes?', YES],
    ['Anthropic is the investor and Microsoft the recipient, right?', NO],
    ['so the payer is NVIDIA and the one being paid is Microsoft?', NO],
    ['出資してるのはAnthropicで、されてるのがMicrosoftだよね', NO],
    ['出資側がAnthropicで受け取る側がMicrosoftだよね？', NO],
    ['払うのはMicrosoftで、もらうのがAnthropicでしょ？', NO],
    ['出資してるのはMicrosoftで、されてるのがAnthropicだよね', YES],
    ['OpenAIに出資してるのはMicrosoft？', YES],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

test.each([
  ['growth rate for 2031 onwards. a number. now.', /doesn't give.*2031/],
  ['2035年の成長率は？', /2035.*(?:書かれ|載って|ない)/],
  ['Microsoft: strategic intents behind backing more than one lab?', /^(?!Yes|No)/],
  ['in 3 to 5 years what becomes of the weak ones? asking for my nephew’s firm', /shake-out|weeded/],
])('%s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  [['What does Anthropic owe Amazon?', 'and Microsoft?'], /\$30 billion/],
  [['AnthropicはAmazonにいくら払ってる？', 'Microsoftには？'], /300億/],
])('%j: the one that does get it takes the place of the one that does not', (texts, reply) => {
  expect(talk(...texts).at(-1)!.text).toMatch(reply);
});
