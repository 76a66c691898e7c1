import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('who stands in several of the layers that were told', () => {
  test.each([
    [['3つの層ってなに', 'その中で一個じゃなくて何個も入ってる会社ある？'], /^うん、Google/],
    [['三層構造おしえて', '2つ以上に名前が出てるやついる？'], /^うん、Google/],
    [['三つの層は？', 'ひとつだけじゃなくいくつも顔出してるのどこ'], /^Google/],
    [['what three layers are there', 'is any company in more than one of those?'], /^Ye.*Google/],
    [['three layers of ai?', 'any firm that sits in a few of them?'], /^Ye.*Google/],
    [['three layers?', 'who shows up more than once'], /^Google/],
    [['3つの層は？', 'Microsoftは複数に入ってる？'], /^ううん.*クラウド|^いや.*クラウド/],
    [['three layers?', 'is google in more than one'], /^Ye.*TPU/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test('whether they need each other is another matter', () => {
    expect(lastOf('what are the three layers?', 'do they need each other?')).toMatch(/interdependent/);
  });
});
