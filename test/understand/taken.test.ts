import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what a question takes as said is set right before anything is told of it', () => {
  test.each([
    ['given that smartphones are open to rivals, how does ai differ?', /exclusive/],
    ['since agi is landing next year per the article, why bother with all these chips', /five years/],
    ['why did microsoft buy into xai', /doesn't list Microsoft|doesn't say/],
    ['MSがxAIにまで手を広げた動機って何なんですか', /載っていない|書かれていない/],
    ['マイクロソフトがxAIに賭けた理由を知りたい', /載っていない|書かれていない/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  'rivals set standards together too?',
  'They are competitors, but AI safety research they do also together?',
  'Do the rivals act in concert when dealing with governments?',
])('rivals may do things together: “%s”', (text) => {
  expect(ask(text).text).toMatch(/^(?:yes|yep)/i);
});
