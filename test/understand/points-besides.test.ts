import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('of a list but one point, the others are told and that one isn’t', () => {
  test.each([
    ['risks besides the bubble?', ['risk-conflict', 'risk-distortion']],
    ['バブル以外のリスクは？', ['risk-conflict', 'risk-distortion']],
    ['利益相反を除くと、残りのリスクは？', ['risk-bubble', 'risk-distortion']],
    ["Name me one risk that isn't the bubble", ['risk-conflict']],
    ['バブル以外のリスクを一つ', ['risk-conflict']],
    ['any merit except choice?', ['merit-innovation', 'merit-stability']],
    ['安定以外のメリットは？', ['merit-innovation', 'merit-choice']],
  ])('%s', (text, points) => {
    expect(ask(text).facts).toEqual(points);
  });

  test.each([
    ['透明じゃないと結局なにが困るわけ', /公正/],
    ['who invests in xAI besides NVIDIA?', /Ark Ventures/],
    ['how does NVIDIA profit other than by supplying GPUs?', /NVIDIA/],
  ])('%s: no list', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is said to give more is not the one of whom it is denied', () => {
  test.each([
    'Anthropicに多く出すのってNVIDIAじゃなくてマイクロソフトの方だよね',
    "it's microsoft not nvidia that gives anthropic the larger stake, right?",
    'microsoft, rather than nvidia, has the bigger stake in anthropic, right?',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^(?:いや|ううん|No)/);
  });
});

describe('of several sums the one that the others come to is claimed', () => {
  test.each([
    ['OpenAIへは2023年までに100億、そのあと130億だからMicrosoftは合計230億ドルか', /^(?:いや|ううん)/],
    ["Microsoft's 5B and Nvidia's 10B, so Anthropic gets 15B?", /^Ye/],
    ['5B from microsoft plus 10B from nvidia, so 20B in all for anthropic?', /^No/],
  ])('%s', (text, opens) => {
    expect(ask(text).text).toMatch(opens);
  });
});

test('a greeting in slang and for whom it is told are no part of what is asked', () => {
  expect(ask('yo cat whats good, who pays nvidia').facts[0]).toBe('ms-pays-nvidia');
  expect(ask('Summarise the loop for a client.').text).toMatch(/NVIDIA/);
});
