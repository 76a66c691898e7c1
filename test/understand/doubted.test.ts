import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what is doubted of the last answer is held against it', () => {
  test.each([
    [['whats openai gonna lose', 'so like 2027?'], /^No.*2028/],
    [['whats openai gonna lose', "you sure it's not 2028?"], /^No.*2028/],
    [['whats openai gonna lose', 'so 2028?'], /^Y.*2028/],
    [['三社の提携っていつ発表？', '10月じゃなくて？'], /^(?:いや|ううん).*2025年11月/],
    [['OpenAIの損失予測は', '2027年じゃないの'], /^(?:いや|ううん).*2028年/],
    [['who dominates smartphones', "wasn't google one of them"], /^No.*Apple and Samsung/],
    [['スマホ業界を握ってるのは', 'Appleも入ってた？'], /^(?:うん|そう).*Samsung/],
    [['what is the cloud industry like', "isn't that the one where apple dominates"], /^No.*Apple/],
    [['クラウド業界は？', '標準化が進んでるのってそれ？'], /^(?:うん|そう).*標準化/],
    [['スマホ業界は？', '多極化してるのってそっちだっけ'], /^(?:いや|ううん).*AI業界/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

test('another year alone goes on to it', () => {
  expect(lastOf('how big is the ai market in 2025', 'n 2030??')).toMatch(/^About \$2 trillion/);
});

describe('a date is only told as exactly as it was asked for', () => {
  test.each([
    [['when does agi come', 'in which year exactly'], /doesn't say|by my arithmetic/],
    [['AGIはいつ', '正確には何年？'], /書かれていない/],
    [['三社の提携っていつ発表？', '何日？'], /載っていない|書かれていない/],
    [['when was the three way deal announced', 'which month'], /November/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
