import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('whether something stands under a horizon of the outlook is told by where it does stand', () => {
  test.each([
    ['The mid-term outlook mentions AGI, right?', /^No.*[Mm]ore than five years/],
    ['Does the short-term outlook say anything about regulation?', /^No.*[Ii]n three to five years/],
    ['Does the 1-2 year outlook include acquisitions and mergers?', /^Ye.*[Ww]ithin one to two years/],
    ['The 1-2 year outlook mentions regulation, correct?', /^No.*[Ii]n three to five years/],
    ['Are sustainable business models listed in the long-term view?', /^No.*[Ii]n three to five years/],
    ['Does the long-term view mention new AI paradigms?', /^Ye.*[Mm]ore than five years/],
    ['短期の展望で規制に触れてる？', /^(?:いや|ううん|いいえ).*3～5年/],
    ['中期の見通しでAGIの話は出てくる？', /^(?:いや|ううん|いいえ).*5年以上/],
    ['長期の展望に水平統合は入っていますか', /^(?:うん|そう|はい).*5年以上/],
    ['1〜2年の見通しに買収や統合は書いてある？', /^(?:うん|そう|はい).*1～2年/],
    ['3〜5年の展望で次世代技術に触れていますか？', /^(?:いや|ううん|いいえ).*5年以上/],
    ["The mid-term outlook doesn't mention AGI, right?", /^Ye.*[Mm]ore than five years/],
    ['短期の見通しで規制には触れていないよね？', /^(?:うん|そう|はい).*3～5年/],
    ['ちなみに、中期の展望では規制にも触れてる？', /^(?:うん|そう|はい).*3～5年/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['中期の展望で株価に触れてる？', /株価.*記事/],
    ['My notes on the risk section mention a bubble. Which risks are there?', /conflicts of interest/],
  ])('what is no point of the outlook is left to others: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
