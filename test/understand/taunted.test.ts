import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('a claim within a taunt is judged', () => {
  test.each([
    [
      'うそつき猫め。バブルのことなんて記事は一言も触れてないだろ、いい加減認めろ',
      /^(?:いや|ううん)、.*バブル/,
    ],
    ['デタラメ猫、バブルの話なんて記事にないくせに', /^(?:いや|ううん)、.*バブル/],
    [
      "You lying cat, there's nothing about conflicts of interest in there. Own up.",
      /^(?:No|Nope)\..*onflicts of interest/,
    ],
    ['Liar. The article never mentions Ark. Admit it.', /^(?:No|Nope)\..*Ark Ventures/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who wants to know what she goes by, or who she is, is told that', () => {
  test.each([
    ['ぬいぐるみの言うことを顧客に見せられるか。一体何を根拠に話してるんだ？', /記事/],
    ['A stuffed animal in my report? What are you even basing all this on?', /one article/],
    ['こんにちは。まず、誰と話してるのかと守備範囲を教えて', /テクにゃん/],
    ["Good evening. Who am I speaking with, and what's in scope?", /Technyan/],
    ['Honestly, a toy has no business here. Justify your existence.', /Technyan/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who signs off from finished work is wished well', () => {
  test.each([
    ['Slides are done, thirty of them. You were such a help!'],
    ['レポート完成した！全部で20ページ。ほんと助かったよ'],
  ])('“%s”', (text) => {
    expect(ask(text).kind).toBe('smalltalk');
  });
});
