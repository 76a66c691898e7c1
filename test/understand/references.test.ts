import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('one of those that were told is named by its place', () => {
  test.each([
    [
      ['who is putting money into anthropic', 'the first one, how much did they give openai?'],
      /NVIDIA was one of OpenAI/,
    ],
    [['who funds openai', 'how much is the second one putting into anthropic'], /\$10 billion.*NVIDIA/],
    [["ark's investments?", 'who else is behind the last of them'], /xAI comes from NVIDIA.*Fidelity/],
    [['anthropicに誰が出資してる？', '1社目はopenaiにいくら？'], /NVIDIAは早くから/],
    [['NVIDIAの出資先は', '最後のとこには誰が出してる'], /xAIに出資している/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('those that were told are named by their number, or as the only one', () => {
  test.each([
    [
      ['who invests in xai', 'without nvidia?', 'do those two have stakes in the others too'],
      /^Ark Ventures and Fidelity each/,
    ],
    [
      ['xAIの投資家って誰', 'NVIDIA抜きだと？', 'その2社はOpenAIにも入れてる？'],
      /^うん.*Ark VenturesとFidelity/,
    ],
    [['who backs openai but not xai', 'how much did that one put into anthropic'], /\$5 billion/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
