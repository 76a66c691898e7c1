import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a reason that is given is held against the one that the fact states', () => {
  test.each([
    ['Investors bet on everyone because nobody can predict the winner, right?', /^(?:Yes|Yep)\. /],
    ['Microsoft invests in Anthropic in order to diversify, right?', /^(?:Yes|Yep)\. /],
    ['MicrosoftがAnthropicに出すのは保険のためだよね', /^(?:うん|そう)、/],
    ['投資家が全部に賭けるのは勝者が読めないからでしょ', /^(?:うん|そう)、/],
    ['Microsoft invests in Anthropic because OpenAI failed, right?', /^(?:No|Nope)\. .*insurance/],
    ['microsoft backs anthropic because it wants to get rid of openai?', /^(?!Yes|Yep)/],
    ['Rivals cooperate because the government forced them to?', /^(?!Yes|Yep)/],
    ['NVIDIAが投資するのは暇だからでしょ', /^(?!うん|そう)/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a claim that says more than the fact near to it gets no yes', () => {
  test.each(["so basically Anthropic is Microsoft's puppet", "so the whole thing is Microsoft's idea then"])(
    '%s',
    (text) => {
      expect(ask(text).text).not.toMatch(/^Ye/);
    },
  );
});
