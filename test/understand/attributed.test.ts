import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:ye[sp]|うん|そう|はい)/i;
const NO = /^(?:no|nope|いや|ううん|いいえ)/i;

test.each([
  ["the 'modern alchemy' line, is it Kovach's?", NO, /alchemy/],
  ['錬金術って言ったのKovach？', NO, /錬金術/],
  ['was it elon who said the pays pays invests thing', NO, /Kovach/],
  ['was it Kovach who described the loop?', YES, /Kovach/],
])('whose words they are is held against whose they are said to be: “%s”', (text, verdict, told) => {
  const reply = ask(text).text;
  expect(reply).toMatch(verdict);
  expect(reply).toMatch(told);
});

test.each([
  ['higher barriers for startups get filed under which risk heading', /oligopoly/],
  ['under which heading does AGI fall', /five years/],
  ['標準化や規制対応は、競争と協力のどちらに分類されますか', /協力/],
])('under which head a point stands is told by the head: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

describe('whether there is such a sum is said first', () => {
  test.each([
    ['Are all NVIDIA lab investments quantified?', NO],
    ['xAI: is there even one backer with a dollar sum attached?', NO],
    ["Can one compute NVIDIA's grand total across the labs from this text?", NO],
    // that it can't be added up is a no by itself
    ['NVIDIAの出資総額は計算できる？', /^(?:(?:いや|ううん)、|全部の合計は出せない)/],
    ['were both anthropic stakes announced in the same month?', YES],
    ['MSとNVIDIAのアンソロへの出資、発表は同時だった？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

test.each([
  ['Split Microsoft→OpenAI at the 2023 mark: before / after', /\$3 billion/],
  ['MicrosoftからOpenAIへの資金を、2023年以前とそれより後に分けると？', /30億ドル/],
  ['Growth per year implied by $100B in 2025 and $2T in 2030?', /82%/],
])('what is to be worked out is: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['how much did microsoft invest in amd', /doesn’t|doesn't/],
  ['NVIDIAはAmazonにいくら出資した？', /書かれていない|載っていない/],
  ['NVIDIAがMicrosoftに出資してる話、もっと詳しく', /書かれていない|載っていない/],
  ['is microsoft an investor in apple', NO],
])('a deal that there isn’t is denied, whoever is named: “%s”', (text, denied) => {
  expect(ask(text).text).toMatch(denied);
});

test.each([
  ['is Anthropic a customer of Microsoft', YES],
  ['is Microsoft a paying customer of Anthropic', NO],
  ["is NVIDIA Microsoft's customer", NO],
  ['AnthropicってMSの客？', YES],
  ['is xAI a customer of NVIDIA', YES],
])('who pays, or gets the goods, is the customer: “%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

test.each([
  ['how big is the ai market in japan', /doesn't|isn't in|not in/],
  ['日本国内のAI市場の規模については、何か言及がありますか。', /ない/],
  ['MicrosoftからNVIDIAへの支払いの規模は示されていますか。', NO],
  ['What dollar amount is attached to the Microsoft-to-NVIDIA leg of the circle?', /doesn't say how much/],
  ['What is the least Microsoft can have added to OpenAI once 2023 was over?', /\$3 billion/],
])('what only a part of it would tell isn’t told of the whole: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
