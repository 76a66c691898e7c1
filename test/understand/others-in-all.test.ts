import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('who else is in all three leaves out the one that was just told of', () => {
  test.each([
    [
      ['does nvidia invest in all three?', 'who else is in all 3'],
      /^Besides NVIDIA.*Ark Ventures and Fidelity/,
    ],
    [
      ['is nvidia in xai', 'any other investor in all three labs?'],
      /^(?:Yes|Yep)\. Besides NVIDIA.*Fidelity/,
    ],
    [['where does fidelity put its money', 'anyone else in all three?'], /Besides Fidelity.*NVIDIA and Ark/],
    [
      ['NVIDIAって3社とも出資してる？', '他に全部に出してるとこある？'],
      /NVIDIAのほかに.*Ark VenturesとFidelity/,
    ],
    [
      ['Arkはどこに投資してる？', '同じ3社に投資してるのはほかに？'],
      /Ark Venturesのほかに.*NVIDIAとFidelity/,
    ],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the one that was paid, and pays now itself, is asked whom it pays', () => {
  test.each([
    [['AnthropicはMSにいくら払うの？', 'で、受け取ったMicrosoftは今度どこに払うんです？']],
    [['AnthropicはMSにいくら払うの？', 'もらったMSは今度は誰に払うの']],
  ])('%j', (texts) => {
    expect(lastOf(...texts)).toMatch(/^MicrosoftはNVIDIAに支払い/);
  });
});
