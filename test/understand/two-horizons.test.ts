import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const SHORT = /1～2年|one to two years/iu;
const MID = /3～5年|three to five years/iu;
const LONG = /5年以上|more than five years/iu;

test.each([
  ['業界の見通しを短期と長期で。①何年のことか、②主なポイント、それぞれお願いします。', SHORT, LONG, MID],
  ['中期と短期、各々の期間と内容を教えてください', SHORT, MID, LONG],
  ['長期と中期の展望、それぞれ年数と要点は？', MID, LONG, SHORT],
  ['Near and medium term, please: what period does each cover and what is expected?', SHORT, MID, LONG],
  ['Mid-term and long-term outlook: for each, the time span and the main items.', MID, LONG, SHORT],
  ['How long is each of the short- and long-term outlooks, and what happens in them?', SHORT, LONG, MID],
])('%s is told of both and no third', (text, one, other, none) => {
  const reply = ask(text).text;
  expect(reply).toMatch(one);
  expect(reply).toMatch(other);
  expect(reply).not.toMatch(none);
});

test.each([
  [['短期と長期、それぞれの期間と要点を教えて', 'では残った一つは？'], MID, LONG],
  [['長期と中期の展望、それぞれ年数と要点は？', 'じゃあ残りの期間も同じ二点で'], SHORT, LONG],
  [
    ['Short-term and long-term outlook: for each, the time span and the main items.', 'and the middle one?'],
    MID,
    LONG,
  ],
  [
    ['Mid-term and long-term outlook: for each, the years and main items.', 'What about the remaining one?'],
    SHORT,
    LONG,
  ],
])('after two of them, %j asks for the third', (texts, told, none) => {
  const reply = lastOf(...texts);
  expect(reply).toMatch(told);
  expect(reply).not.toMatch(none);
});

test.each([
  ['短期・中期・長期、それぞれ何年で何が起きる？', [SHORT, MID, LONG]],
  ['中期は何年くらいで、中身は？', [MID]],
  ['Which outlook mentions AGI, and how many years off is it?', [LONG]],
])('%s keeps its answer', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});
