import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite)\b|^(?:いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep|Possibly)\b|^(?:うん|ありえる|かもしれ)/;

describe('yes or no to what a fact says', () => {
  test.each([
    ['do they fight over government regulation?', NO, /respond jointly/],
    ['各社は規制をめぐって争ってるの？', NO, /足並み/],
    ['この記事はバブルの可能性を否定してる？', NO, /バブル/],
    ['does quality drop because of the competition?', NO, /raises the quality/],
    ['投資が分散すると市場は持続しなくなるんですよね', NO, /持続可能性が高まる/],
    ['クラウドは標準化がまるで進んでいない業界ですよね', NO, /標準化も進んで/],
    ['are ark and fidelity trying to call the winner', NO, /aren't predicting/],
    ['is ark in this to back one winner?', NO, /aren't predicting/],
    ['チップは欠かせない？', YES, /チップ/],
    ["Oracle isn't one of the cloud big three, correct?", YES, /AWS/],
  ])('“%s”', (text, verdict, told) => {
    const said = ask(text).text;
    expect(said).toMatch(verdict);
    expect(said).toMatch(told);
  });
});

describe('who has no deal gets no money, either', () => {
  test.each([
    'does AMD get any of the money?',
    'so aws also gets cash out of this loop?',
    'AMDにもお金は入ってるの？',
    'アップルもお金もらってる？',
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('what the article doesn’t rank', () => {
  test.each([
    ['which layer makes the most profit', /doesn't rank/],
    ['一番参入しやすい業界はどこ', /どれが一番かは/],
    ['一番リスクが高い会社はどれ', /どれが一番かは/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a wish beside a question', () => {
  test.each([
    ['explain the merits in japanese pls, my wife is learning it', /メリット/],
    ['リスクを英語で言って、友達が勉強中だから', /three risks/],
    ['今北産業', /投資/],
    ['リスクを20字以内で', /^投資の循環のリスクは[^。]*。$/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whether there are any', () => {
  test.each([
    ['are there pros to circular investing', /^(?:Yes|Yep)\. The cycle has three merits/],
    ['does the cycle have drawbacks', /^(?:Yes|Yep)\. The cycle has three risks/],
    ['so are there reasons for it?', /^(?:Yes|Yep)\. There are three reasons/],
    ['are there four risks?', /^No/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
