import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;
const NO = /^(?:No|Nope|Not quite)\b|^(?:いや|ううん)/;

describe('a claim is judged by what is claimed, however it is handed over', () => {
  test.each([
    'Is it a fact that OpenAI expects to lose $74B in 2028?',
    "I'm pretty sure AMD is a chipmaker.",
    'So Anthropic pays Microsoft $30B then?',
    'I believe NVIDIA invested in xAI, no?',
    'Microsoft buys GPUs from NVIDIA?',
    'FidelityはAI企業3社すべてに投資してると思ってたけど違う？',
    'GoogleもAIチップを作ってるはずだけど、そう？',
    '投資の分散で市場は安定するのは本当ですか',
    'MicrosoftはNVIDIAからGPUを買ってるよね？',
    'NVIDIAは各社のモデルを自社GPUに最適化してる？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each([
    'Am I wrong that an AI bubble is possible?',
    'so AMD invested in OpenAI then?',
    "Isn't it the case that the safety guidelines are written by governments?",
    'so is it true that the AI industry is winner-takes-all',
    'MicrosoftはAnthropicに300億ドル払うという話は正確？',
    '安全ガイドラインって国が決めてるの？',
    '1社が失敗したら業界全体が倒れるって本当？',
    'AI業界は勝者総取りって本当？',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});
