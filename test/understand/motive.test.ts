import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what those of a trade are after is what the one of them that invests is after', () => {
  test.each([
    ["what's in it for the chip maker?", 'nvidia-strategy'],
    ['What would be the point for a GPU seller to own bits of its buyers?', 'nvidia-strategy'],
    ['why would a chip company bother investing in its own customers?', 'nvidia-strategy'],
    ['whats in it for the cloud guys tho', 'ms-strategy'],
    ['How do cloud landlords profit from hosting rival models?', 'ms-strategy'],
    ['what are the labs hoping to gain', 'ai-strategy'],
    ['半導体メーカー側のうまみって何？', 'nvidia-strategy'],
    ['チップ売ってる会社が客の株を持って何の得があるんです？', 'nvidia-strategy'],
    ['クラウド屋さんは何が狙いなんですか', 'ms-strategy'],
    ['AI企業側の狙いは？', 'ai-strategy'],
  ])('%s', (text, fact) => {
    expect(ask(text).facts[0]).toBe(fact);
  });

  test.each([
    ['NVIDIAがAI企業に出資して何がうれしいの？', 'nvidia-strategy'],
    ['マイクロソフトがClaudeに手を出した真意', 'ms-hedge'],
    ["What is OpenAI's aim in taking money from Microsoft?", 'ai-strategy'],
  ])('%s: of one that is named', (text, fact) => {
    expect(ask(text).facts[0]).toBe(fact);
  });

  test('of a rival, the stake in the other one is meant', () => {
    expect(ask('なんでmsってopenaiに賭けてんのにライバルにも金だすん 浮気やん').text).toMatch(/保険|ヘッジ/);
  });

  test.each([
    ['who are the chip makers?', /AMD/],
    ['what does the Grok crowd get from the GPU king?', /xAI/],
    ['what benefits do users get', /users benefit/],
    ['チップメーカーの名前は？', /AMD/],
  ])('%s: another question', (text, said) => {
    expect(ask(text).text).toMatch(said);
    expect(ask(text).text).not.toMatch(/is after three things|ねらい/);
  });
});
