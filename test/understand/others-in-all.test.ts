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
    [
      ['what are Ark Ventures’ investments?', 'anyone else doing the same?'],
      /Besides Ark.*NVIDIA and Fidelity/,
    ],
    [['who does Microsoft invest in?', 'does any other company do that?'], /Besides Microsoft.*NVIDIA, Ark/],
    [
      ['does microsoft invest in anthropic?', 'anyone else doing the same?'],
      /Besides Microsoft.*backing of Anthropic/,
    ],
    [['Microsoftの投資先は？', '同じことしてる会社は？'], /Microsoftのほかに.*NVIDIA、Ark/],
    [['Fidelityって何に投資してる？', '同じことやってるとこ他にある？'], /Fidelityのほかに.*NVIDIAとArk/],
    [['Microsoftの投資先は？', '同じような投資してるとこは他にない？'], /Microsoftのほかに.*NVIDIA、Ark/],
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
