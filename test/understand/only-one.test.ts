import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;

describe('the only one that somebody backs, or is backed by, is held against the deals', () => {
  test.each([
    ['is openai the only company microsoft invests in?', /OpenAI.*Anthropic/],
    ['OpenAI is the sole startup Microsoft has ever funded, agree?', /OpenAI.*Anthropic/],
    ['Anthropic is the only lab NVIDIA backed, right?', /xAI/],
    ['is microsoft the only investor openai has?', /NVIDIA/],
    ['Microsoftの投資先ってOpenAIだけ？', /OpenAI.*Anthropic/],
    ['Anthropicの出資者はNVIDIAだけ？', /Microsoft/],
  ])('%s', (text, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test.each([
    'can i only get claude on azure?',
    'is azure the sole home of openai api?',
    'クロードってアジュールだけ？',
    'grokってNVIDIAのGPUしか使ってないの？',
  ])('%s is neither confirmed nor denied', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:Ye[sp]|No|Nope)\b|^(?:うん|そう|いや|ううん)/);
  });

  test.each([
    ['NVIDIAの目的は値上がり益だけ、と見てしまっていいですか。', /GPU/],
    ['is profit the only thing nvidia is after?', /GPU/],
  ])('%s: one aim of several', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['ms went into anthropic purely as a hedge. that is the only reason, isn’t it', /^no.*three things/i],
  ['ArkもFidelityもOpenAI一択なんでしょ？', /^(?:いや|ううん)/],
])('one of several is not all: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test('「それだけ？」 of one reason of three', () => {
  expect(lastOf('なんでみんな全部に張るの？', '理由は技術の先が読めないから、それだけ？')).toMatch(
    /^(?:いや|ううん).*三つ/,
  );
});
