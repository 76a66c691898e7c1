import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { ask, core } from '../core.ts';

const YES = /^(?:ye[sp]|うん|そう)/i;
const NO = /^(?:no|nope|(?:well, )?not quite|いや|ううん)/i;

const facts = [...core.knowledge.facts.values()];
const bare = (statement: string): string => statement.replace(/だ?。$|\.$/, '');

/** The share of facts whose own statement, put like that, gets a yes. */
function shareOfYes(language: Language, put: (statement: string) => string): number {
  const yes = facts.filter((fact) => YES.test(ask(put(bare(fact[language]))).text));
  return yes.length / facts.length;
}

describe('what the article states, claimed in its own words, gets a yes', () => {
  test.each<[Language, string, (statement: string) => string]>([
    ['en', '…, right?', (statement) => `${statement}, right?`],
    ['en', 'is it true that …?', (statement) => `is it true that ${statement}?`],
    ['ja', '…だよね？', (statement) => `${statement}だよね？`],
    ['ja', '…、という理解で合ってますか', (statement) => `${statement}、という理解で合ってますか`],
  ])('%s: “%s”', (language, _name, put) => {
    expect(shareOfYes(language, put)).toBeGreaterThan(0.87);
  });
});

describe('with one thing of it changed it gets a no', () => {
  test.each([
    ['AI companies compete in four fields: infrastructure, standardisation, safety and regulation, right?'],
    ['Barriers to entry get lower for startups that want to get into the AI market, right?'],
    ['More than five years from now, AI regulation is introduced in earnest in many countries, right?'],
    ['Kovach summed up the cycle in a post on Twitter, right?'],
    ['AI市場に入ろうとする若い新興企業にとって、参入障壁は低くなっていくんだよね'],
    ['投資の循環のメリットは、バブルの可能性、利益相反、市場の歪みの三つだよね？'],
    ['クラウド業界は勝者総取りで、AppleとSamsungの二社が市場を握り、寡占しているって本当？'],
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('what is said not to be so, beside what is, turns nothing', () => {
  test.each([
    ['with 50 billion in Claude doesnt it basically own it, NVIDIA I mean', NO],
    ['競合同士が標準規格を一緒に決めるなどありえんだろう', NO],
    ['unprofitable ones may get weeded out within 2 yrs', NO],
    ['減価償却費が売上の三倍になるかもしれない、という数字でしたよね。', NO],
    ['新規プレイヤーが入ってきて勢力図が変わる目は無い、でFA？', NO],
    ['ties in AI are complicated and change fast. accurate?', YES],
    ['AI業界の関係はどんどん変わる。合ってる？', YES],
    ['クラウドは三強の寡占構造ですか？', YES],
    ['Does Anthropic really not pay Microsoft?', NO],
    ['AI企業は将来もうかるようになるの？', YES],
    ['Is it true that NVIDIA supplies GPUs to AI companies?', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});
