import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('where it stands is asked of what the part before told', () => {
  test.each([
    ['2030年のAI市場の規模は？それはどの節？', /2兆[^]*「市場の巨大性」/],
    ['AI market in 2025: how big, and where in the piece is it?', /\$100 billion[^]*sheer size/],
    ['Anthropicの減価償却費は収益の何倍？記事のどのへん？', /2倍[^]*テクにゃん\.のコメント/],
    ['新規参入の壁はどうなる？どの見出し？', /参入障壁[^]*「市場の歪み」/],
    ['NVIDIAのxAIへの出資はいくら？どの節に載ってる？', /非公開[^]*「xAIへの投資」/],
    ['How many times 2025 is the market of 2030, and in which section is it?', /20 times[^]*sheer size/],
    [
      "OpenAI's projected loss: how much, for which year, and which section is it in?",
      /^[^\n]*\$74 billion[^\n]*\n[^\n]*Technyan's comment[^\n]*$/,
    ],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('which of the horizons something falls under is said by its name', () => {
  test.each([
    ['AGIはいつごろ？短期・中期・長期だとどれ？', /長期の見通し/],
    ['一部の企業の買収はいつ？短期か中期か長期か教えて', /短期の見通し/],
    ['AI規制の導入は短期・中期・長期のどれ？', /中期の見通し/],
    ['When does AGI come, and is that near, middle or far term?', /long-term outlook/],
    ['When do weak firms get weeded out? Short, mid, or long term?', /mid-term outlook/],
    ['Is the shake-out short, mid or long term?', /mid-term outlook/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('behind a question a noun with its case asks the same of something else', () => {
  test.each([
    ['安全性は競争と協力のどちらに分類されてますか。機能は？', /安全性[^]*新機能/],
    ['標準化は競争か協力か。ベンチマークは？', /標準化[^]*ベンチマークスコア/],
    ['リスクを三つ教えてください。メリットは？', /バブル[^]*イノベーション/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('by how much the market grows is told beside how many times', () => {
  test.each([
    ['AI市場は2025年から2030年で何倍になりますか？増える金額も', /20倍[^]*1兆9,000億/],
    ['市場は2030年までに何倍？あと増加分も', /20倍[^]*1兆9,000億/],
    ['2025年の市場の大きさと2030年の大きさ、それと差額', /1兆9,000億[^]*2兆|2兆[^]*1兆9,000億/],
    ['How many times, and by how much, does the AI market grow?', /20 times[^]*\$1\.9 trillion/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
