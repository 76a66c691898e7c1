import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|いや|ううん)/;

describe('what a fact says in the very words of a claim is never denied', () => {
  test.each([
    "Is it true that one company's failure has only a limited impact on the industry, and spread-out investment makes the market more sustainable?",
    'The smartphone industry is winner-takes-all, dominated by Apple and Samsung, vertically integrated, and exclusive, correct?',
    '記事には競い合う各社も、標準化では協力し、業界標準やプロトコルをいっしょに決めていると書いてある？',
    '記事にはAI企業どうしの競争によって、サービスの品質が上がっていくと書いてある？',
    '記事にはAI技術は急速に進化していて先の予測が難しく、不確実性がつきまとうと書いてある？',
    "the market's gonna hit 2 trillion by 2030 isn't it",
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each([
    'Is it wrong that the cloud industry is an oligopoly of three?',
    'Does the article say that investors bet on one single winner?',
    '記事には規制が1年以内に本格化すると書いてありますか',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});
