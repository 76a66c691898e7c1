import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

describe('why one stays out of what it has put money in is set right', () => {
  test.each([
    ["why doesn't nvidia invest in xai?", /^No[\s\S]*undisclosed/],
    ['why is fidelity missing from openai', /^No[\s\S]*Fidelity/],
    ['MicrosoftがAnthropicに投資してない理由は？', /^(?:いや|ううん)[\s\S]*50億/],
    ['NVIDIAがOpenAIに出資しなかったのはなぜ', /^(?:いや|ううん)[\s\S]*初期/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ["why doesn't microsoft invest in xai?", /doesn't say why/],
    ['why did microsoft not put more into anthropic?', /hedge/],
    ['なぜMicrosoftはxAIに投資してないの', /書かれていない|載っていない/],
  ])('%s: rightly put', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('the sum that was just told is meant by it', () => {
  test.each([
    [
      'MicrosoftとNVIDIAのAnthropicへの出資の合計は？',
      'Anthropicの支払いは今言った合計の何倍になる計算ですか',
      /2倍以上/,
    ],
    [
      'what do microsoft and nvidia put into anthropic together?',
      'how many times the total you just gave is what anthropic pays microsoft?',
      /at least 2 times/i,
    ],
  ])('%s %s', (first, second, told) => {
    expect(talk(first, second).at(-1)!.text).toMatch(told);
  });
});
