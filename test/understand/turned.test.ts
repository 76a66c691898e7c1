import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

const NO = /^(?:No|Nope|Ah, no|Not)\b|^(?:いや|ううん|いいえ)/;
const YES = /^Ye[sp]\b|^(?:うん|そう)/;

describe('a stake that is said to run the wrong way is set right, whatever is asked of it', () => {
  table([
    ['is OpenAI invested in Microsoft?', NO],
    ["isn't xAI one of NVIDIA's investors?", NO],
    ['when did Anthropic buy into Microsoft', NO],
    ['why did OpenAI put $13 billion into Microsoft', NO],
    ['Anthropic gave NVIDIA up to $10 billion, right?', NO],
    ['OpenAIがMicrosoftに130億ドル出した件、見返りって何だったの', NO],
    ['AnthropicによるMicrosoftへの投資の狙いを教えてください', NO],
    ['えーと、AnthropicがMicrosoftに最大50億ドル出資するんだよね、確認だけ', NO],
    ['is Microsoft invested in OpenAI?', YES],
    ["isn't NVIDIA one of xAI's investors?", YES],
    ['when did Microsoft buy into Anthropic', /November 2025/],
    ['MicrosoftによるAnthropicへの投資の狙いを教えてください', /多角化/],
  ]);
});

describe('who has no stake is told apart from who else has one', () => {
  table([
    ['OpenAIはMicrosoftには出資してないよね？', YES],
    ['xAIはNVIDIAには出資してないよね？', YES],
    ['NVIDIAはOpenAIには出資してないよね？', NO],
    ['OpenAIに出資してるのはMicrosoft以外に誰？', /NVIDIA.*Ark/],
  ]);
});

describe('what is earned or bought is paid by the one who buys', () => {
  table([
    ['does OpenAI earn money from NVIDIA', NO],
    ['NVIDIA buys from Microsoft?', NO],
    ['Microsoft buys from NVIDIA?', YES],
    ['does Microsoft earn money from Anthropic', YES],
  ]);
});

describe('steps that are claimed one after the other are held against the deals', () => {
  table([
    ['MicrosoftがNVIDIAにGPU売って、NVIDIAがMicrosoftに代金払う、って流れだよね?', NO],
    ['AnthropicがMicrosoftに払って、MicrosoftがNVIDIAに払って、NVIDIAがAnthropicに出資するんだよね？', YES],
    ['OpenAIはMicrosoftに出資し、MicrosoftはNVIDIAに払う。合ってる？', NO],
    ['nvidia pays microsoft and microsoft invests in anthropic, correct?', NO],
    ['microsoft funds anthropic and anthropic funds microsoft, right?', NO],
    ['microsoft funds anthropic and anthropic pays microsoft, right?', YES],
  ]);
});

describe('a stored question that asks for yes or no gets one', () => {
  table([
    ['Does Microsoft pay NVIDIA?', YES],
    ['誰がもうかるの？', /^(?!うん|そう|いや|ううん)/],
    ['題名なんだっけ', /^(?!うん|そう|いや|ううん)/],
    ['is AI winner takes all', NO],
    ['AIって勝者総取りなんだよね', NO],
  ]);
});
