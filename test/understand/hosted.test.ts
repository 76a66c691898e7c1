import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what is said to run where it does not is set right by where it does', () => {
  test.each([
    ["OpenAI's API is on Google Cloud", /^(?:No|Nope)\. .*Azure/],
    ['Grok is trained on Google TPUs', /^(?:No|Nope)\. .*NVIDIA/],
    ["OpenAI runs on AWS, that's what it says?", /^(?:No|Nope)\. .*Azure/],
    ["why does Grok run on Microsoft's Azure", /^(?:No|Nope)\. .*NVIDIA/],
    ['Microsoft supplies the GPUs for Anthropic', /^(?:No|Nope)\. .*NVIDIA/],
    ["Claude isn't on AWS, right?", /^(?:Yes|Yep)\. .*Azure/],
    ['does Claude run on Azure?', /^(?:Yes|Yep)\. /],
    ['does nvidia supply gpus to xai', /^(?:Yes|Yep)\. /],
    ['Does OpenAI get compute from Google?', /^(?:Yes|Yep)\. /],
    ['GrokはGoogleのTPUで作ってる', /^(?:いや|ううん)、.*NVIDIA/],
    ['ClaudeってAWSで使えるんだよね', /^(?:いや|ううん)、.*Azure/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who was first or last to invest is told by who gave early', () => {
  test.each([
    ['Was Microsoft the first to invest in OpenAI?', /^(?:No|Nope)\. .*NVIDIA/],
    ['NVIDIA was the last to invest in OpenAI, right?', /^(?:No|Nope)\. .*first/],
    ['was nvidia one of the first investors in openai?', /^(?:Yes|Yep)\. /],
    ['NVIDIAはOpenAIに一番最後に投資したんだよね', /^(?:いや|ううん)、.*初期/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('none of what is listed is a point of the overview that is meant', () => {
  expect(ask('the three reasons are regulation, safety and price').text).toMatch(
    /^(?:No|Nope)\. .*uncertainty/,
  );
});
