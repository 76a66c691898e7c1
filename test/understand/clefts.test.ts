import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const REVERSED = /^(?:No|Nope)\..*other way round|^(?:いや|ううん)、向きが逆|^おっと、それは違う/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;

describe('who is said to have paid whom is heard, however it is put', () => {
  test.each([
    ['Microsoft paid Anthropic 30 billion, right?', REVERSED],
    ['so NVIDIA paid Microsoft, right?', REVERSED],
    ["it's Microsoft that handed Anthropic 30 billion, right?", REVERSED],
    ['it was Microsoft who paid Anthropic 30 billion, wasn’t it', REVERSED],
    ['is it NVIDIA that pays Microsoft?', REVERSED],
    ['Anthropicに300億払ったのはMicrosoftなんでしょ？', REVERSED],
    ['MicrosoftにGPU代を払ってるのはNVIDIA？', /^(?:いや|ううん)|書かれていない/],
    ["it's anthropic that pays microsoft 30 billion, right?", YES],
    ['was NVIDIA paid by Microsoft?', YES],
    ['Microsoftに300億ドル払ってるのはAnthropicだよね？', YES],
    ['NVIDIAにお金を払ってるのはMicrosoft？', YES],
  ])('“%s”', (text, expected) => expect(ask(text).text).toMatch(expected));

  test('one who isn’t the payer is denied beside the one who is', () => {
    expect(ask('Microsoftに金払ってるのはAnthropicじゃなくてNVIDIAなの？').text).toMatch(/^(?:いや|ううん)/);
  });
});
