import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)、/;
const NO = /^(?:No|Nope)\b|^(?:いや|ううん)、/;
const lines = (text: string): string[] =>
  lastOf(text)
    .split('\n')
    .map((line) => line.replace(/^\d\. /, ''));

describe('two claims side by side are each held against the article', () => {
  test.each([
    ['価格は各社が手を組む分野、安全性は争う分野。間違いないよね？', /価格競争.*協力/],
    ['price is where they team up and safety is where they fight, right?', /compete on price.*cooperate/],
    ['クラウドは多極化、AIは寡占。合ってる？', /3強の寡占.*多極化/],
    ['AGIは中期、規制は長期で合ってる？', /3～5年/],
  ])('%s: no', (text, told) => {
    expect(lastOf(text)).toMatch(NO);
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    ['価格は競争、安全性は協力。合ってる？', /価格競争.*協力/],
    ['price is where they compete and safety is where they cooperate, right?', /compete on price.*cooperate/],
    ['規制は中期、AGIは長期。合ってる？', /3～5年.*5年以上/],
  ])('%s: yes', (text, told) => {
    expect(lastOf(text)).toMatch(YES);
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    ['the market is 100 billion in 2025 and 2 trillion in 2030, right?', [/\$100 billion/, /\$2 trillion/]],
    ['microsoft is a cloud provider and nvidia is a chipmaker, right?', [/cloud/, /chip/]],
  ])('%s: a yes each', (text, told) => {
    const found = lines(text);
    expect(found).toHaveLength(2);
    for (const [at, line] of found.entries()) {
      expect(line).toMatch(YES);
      expect(line).toMatch(told[at]!);
    }
  });

  test.each(['AMDはクラウド、AWSはチップ、で合ってる？'])('%s: a no each', (text) => {
    for (const line of lines(text)) expect(line).toMatch(NO);
  });

  test('a claim and what only says that it is said are one', () => {
    const reply = lastOf('どうせAIも最後は1社が全部持ってった、って結論なんでしょ');
    expect(reply).not.toMatch(YES);
    expect(reply).toMatch(/共存/);
  });
});
