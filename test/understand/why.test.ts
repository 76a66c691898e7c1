import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('why somebody gives is answered with what the giver is after', () => {
  test.each([
    ['what does NVIDIA get out of throwing money at Anthropic', /ecosystem/],
    ["what's in it for Microsoft backing Anthropic", /hedge/],
    ['what is the purpose of Anthropic handing Microsoft 30 billion', /infrastructure/],
    ['エヌビがアンソロに100億も入れる旨みって何', /エコシステム/],
    ['マイクロソフトはなんでアンソロにも金入れてるの', /ヘッジ|保険/],
    ['フィデリティの狙いは？', /AI市場/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
