import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|うん|そう)/i;
const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

describe('what is listed is held against the points of the overview that is meant', () => {
  test.each([
    ['the article lists three risks: bubble, conflicts of interest and mass layoffs, correct?', NO],
    ['merits = faster innovation, stability, lower prices. y/n', NO],
    ['fields where they cooperate: infra, standards, pricing, safety. right?', NO],
    ['so the three layers are ai companies, cloud providers and data brokers?', NO],
    ['the four competition fields: models, users, price, features. correct?', YES],
    ['リスクとして挙がってるのはバブル、利益相反、失業の三つだよね？', NO],
    ['メリットは革新の加速、安定、選択肢の増加で合ってる？', YES],
    ['協力してるのはインフラと標準化と価格だよね？', NO],
    ['クラウドの特徴は寡占、標準化、独立性でOK？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('the one that is in a list, or that is not, is told', () => {
  test.each([
    ['which of these is not something they compete on: price, features, safety, users', /safety/],
    ["pick the one they don't cooperate on: pricing / safety / regulation", /compete on price/],
    ['odd one out among the cooperation fields: safety, standards, models, regulation', /model performance/],
    ['which of these do they cooperate on: price, features, standards?', /standardisation/],
    ['協力分野に「入らない」のを選べ→ 標準化／価格／安全性／規制対応', /価格競争/],
    ['競争分野じゃないのはどれ：価格、機能、安全性、ユーザー', /安全性/],
    ['次のうち競争分野はどれ？ 標準化・価格・規制', /価格/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is listed is held against those whom the fact names', () => {
  test.each([
    ["cloud's big three = azure, oracle, aws", NO, /Google Cloud/],
    ["smartphones = apple + google, that's what it says?", NO, /Samsung/],
    ['chip makers are nvidia, intel and amd?', NO, /TPU/],
    ['クラウドの3強＝AWS、Azure、Oracleで正しい？', NO, /Google Cloud/],
    ['AI企業はOpenAI、Anthropic、Googleの三社で合ってる？', YES, /三つの層/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

describe('that somebody is in no list is agreed to', () => {
  test.each([
    'AI企業の層にxAIは入ってない、で合ってる？',
    'チップメーカーにIntelの名前はない、これ正しい？',
    'xAI isn’t named in the AI company layer, did I read that right?',
    "Oracle isn't one of the cloud big three, correct?",
    "Amazon isn't listed as an ai company right",
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(YES);
  });
});

describe('the one that belongs to the other side is told where it does belong', () => {
  test.each([
    ['Rivals join hands on standards, on safety and on pricing. Does the text back all three?', /^No.*price/],
    ['merits: innovation, stability, bubble. correct?', /^No.*bubble/],
    ['協力するのは標準化、安全性、価格の三つで合ってる？', /^(?:いや|ううん|いいえ).*価格/],
    ['競争分野はモデル性能、価格、規制対応、機能だよね', /^(?:いや|ううん|いいえ).*規制/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
