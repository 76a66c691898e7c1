import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('which of two it is, or which way the money goes, is told with no yes and no no', () => {
  test.each([
    [
      'is it NVIDIA or Microsoft that puts 5 billion into Anthropic',
      /^(?!No|Yes|Yep|Not).*Microsoft.*\$5 billion|^Up to \$5 billion/,
    ],
    [
      'who is it that gets the 30 billion, NVIDIA or Microsoft?',
      /^\$30 billion|^Anthropic pays \$30 billion/,
    ],
    ['is Microsoft the one paying or the one being paid in the 30b thing', /Anthropic pays Microsoft/],
    ['the 30b is that anthropic GETTING it or paying it', /Anthropic pays Microsoft/],
    ['does Microsoft pay OpenAI or does Anthropic pay Microsoft?', /^(?!No|Yes).*Anthropic pays Microsoft/],
    ['Anthropicに50億出すのはNVIDIA？それともMS？', /^最大50億ドルだ.*Microsoft/],
    ['300億を受け取るのはMSとNVIDIAのどっち？', /^300億ドル.*AnthropicがMicrosoftに/],
    ['300億ドル、MSは払う側ともらう側どっち？', /^300億ドル.*AnthropicがMicrosoftに/],
    ['740億の赤字を予測してるのってAnthropic？OpenAI？', /^OpenAIは/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('sums that are swapped between two givers are set right', () => {
  test.each([
    ['nvidia 5 and microsoft 10, right?', /^No/],
    ["so it's 10 from Microsoft and 5 from NVIDIA?", /^No/],
    ['So 5 is Microsoft’s cap and 10 is NVIDIA’s cap, yes?', /^Y/],
    ['NVIDIAが50億でMSが100億で合ってる？', /^(?:いや|ううん)/],
    ['最大100億がNVIDIAで最大50億がMS、で間違いないよね', /^(?:うん|そう)/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('a sum that is another deal’s is told to be that', () => {
  test.each([
    [
      'I wrote "NVIDIA invests up to $10 billion in OpenAI" on my slide. Okay to publish?',
      /^(?:No|Well, not|Not).*Anthropic/,
    ],
    [
      '「NVIDIAはOpenAIに最大100億ドルを投資」と資料に書きました。このまま出して大丈夫ですよね?',
      /違う.*Anthropic/,
    ],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});
