import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a place past the last of a list', () => {
  test.each([
    ['So which one is the fourth risk then?', /^There's no fourth.*bubble/],
    ["What's the fourth layer, besides AI firms, clouds and chips?", /^There's no fourth/],
    ['Name the fourth reason behind this structure.', /no fourth|^No/],
    ["Microsoft's fourth strategic aim, please.", /^There's no fourth.*diversification/],
    ['And what would the fifth field of competition be?', /^There's no fifth.*prices/],
    ['the sixth characteristic in the summary?', /^There's no sixth/],
    ["What's the fourth maker of chips?", /^There's no fourth.*AMD/],
    ['リスクの四つ目ってなんだっけ', /^四つ目は記事にない.*利益相反/],
    ['第4の層には何が入りますか', /^四つ目は記事にない/],
    ['NVIDIAの四番目のねらいを教えて', /^四つ目は記事にない.*NVIDIA/],
    ['協力分野の5つ目は？', /^五つ目は記事にない.*規制/],
    ['まとめの六つ目の特徴をお願いします', /^六つ目は記事にない/],
    ['クラウドの層の4社目はどこですか', /^四つ目は記事にない.*AWS/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    ['the risks, please', 'and the fourth?', /^There's no fourth.*risks/],
    ['Why did this structure come about?', 'is there a fourth reason?', /no fourth|^No/],
    ['この投資循環のメリットは？', 'では4つ目は？', /^四つ目は記事にない.*メリット/],
  ])('%s | %s', (first, then, told) => {
    expect(lastOf(first, then)).toMatch(told);
  });

  test.each([
    ['the fourth characteristic that the summary lists', /multipolar/],
    ["what's the fourth area in which they compete?", /features/],
    ['協力分野の4つ目は何ですか', /規制/],
  ])('what there is at a place is told: %s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});
