import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** Each question that a message asks is answered, on a line of its own. */
describe('questions that need nothing of each other are each answered', () => {
  test.each([
    [
      'Could a chip vendor make it alone, and what is openai valued at?',
      /none of the three[^]*\n.*valuation/,
    ],
    ['is NVIDIA alone in backing all three labs? Also, anything in there about Oracle', /\n.*Oracle/],
    [
      'whos holding the full set of labs? And which year does openai lose 74 billion',
      /Ark Ventures[^]*\n.*2028/,
    ],
    [
      'does anthropic pay microsoft more than it gets, and is there anything about antitrust lawsuits in it?',
      /\$30 billion[^]*\n.*(?:lawsuit|doesn't)/,
    ],
    ['クラウドの3強はどこで、スマホはどこが寡占してるって書いてある？', /AWS[^]*\n.*Samsung/],
    ['3強のクラウドってどこ？IBMも入ってる？', /AWS[^]*\n.*IBM/],
    [
      'AnthropicからMicrosoftに流れるお金はいくらで、MicrosoftからNVIDIAに流れる分はいくらですか',
      /300億ドル[^]*\n.*書かれていない/,
    ],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    ['Which labs do Ark and Fidelity have money in?', /^[^\n]*OpenAI[^\n]*$/],
    ['Besides NVIDIA, who holds all three of OpenAI, Anthropic and xAI?', /^[^\n]*Ark Ventures[^\n]*$/],
    [
      'is there any company that shows up at every layer, ie models, cloud AND chips?',
      /^[^\n]*Google[^\n]*$/,
    ],
    ['What dangers does it list? My wife wonders why our pension is not in this.', /^[^\n]*risks[^\n]*$/],
    ['Does NVIDIA have money in all of OpenAI, Anthropic and xAI?', /^Ye[ps][^\n]*$/],
  ])('“%s” is one question', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});

describe('a message that says ahead that it asks several things is parted', () => {
  test.each([
    [
      'Two things: the weeding-out of weak firms, when, and what wizard word does the cat use',
      /three to five years[^]*\n.*alchemy/,
    ],
    ['couple of quick questions: who pays nvidia, and is a shake-out coming?', /NVIDIA[^]*\n.*shake-out/],
    ['i have two questions, who invests in anthropic and is it a bubble', /Anthropic[^]*\n.*bubble/],
    ['2点お伺いします。OpenAIの2028年の損失額、xAIの出資者。', /740億[^]*\n.*xAI/],
    ['2つ質問！NVIDIAはどこに出資してる？バブルなの？', /OpenAI[^]*\n.*バブル/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test('what is announced but is one question stays one', () => {
    expect(ask('One question: who pays NVIDIA?').text).toMatch(/^[^\n]*Microsoft[^\n]*$/);
    expect(ask('Two investors are in all three labs: which?').text).toMatch(/Ark Ventures/);
  });
});
