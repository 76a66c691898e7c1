import { describe, expect, test } from 'vitest';
import { anonymise } from '../../src/text/anonymise.ts';

describe('a question that is kept', () => {
  test.each([
    ['<@123456789012345678> who owns TSMC?', 'who owns tsmc'],
    ['mail me at some.one+x@mail.example.org about Tesla', 'mail me at about tesla'],
    ['@neko_lover さん、任天堂の株は？', 'さん、任天堂の株は'],
    ['see https://example.com/?user=me and answer', 'see and answer'],
    ['call +81 90-1234-5678 when NVIDIA falls', 'call when nvidia falls'],
    ['ＮＶＩＤＩＡが落ちたら０９０－１２３４－５６７８に', 'nvidiaが落ちたら に'],
    ['（03）1234-5678 と 03.1234.5678 と 090ー1234ー5678 は？', 'と と は'],
    ['ｎｅｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ と ＠ｎｅｋｏ の株', 'と の株'],
    ['discord.gg/abcd と www.example.co.jp/~me の評価', 'と の評価'],
    ['１億ドルは\n何円？', '1億ドルは 何円'],
    ['<@1> https://example.com', ''],
  ])('%s → %s', (text, kept) => {
    expect(anonymise(text)).toBe(kept);
  });

  test('keeps its figures', () => {
    expect(anonymise('is $2,000,000,000 in 2030 right?')).toBe('is $2,000,000,000 in 2030 right');
    expect(anonymise('2025.11.20と2026/1/2、Q3/Q4のAMD.US')).toBe('2025.11.20と2026/1/2、q3/q4のamd.us');
  });
});
