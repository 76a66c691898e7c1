import { describe, expect, test } from 'vitest';
import type { DealKind } from '../../src/knowledge/schema.ts';
import { ask, core } from '../core.ts';

const { graph } = core.library;

/** Whoever may be asked about, by id, in English and in Japanese; those without a `?` are in the article. */
const NAMED: [string, string, string][] = [
  ['microsoft', 'Microsoft', 'マイクロソフト'],
  ['nvidia', 'Nvidia', 'エヌビディア'],
  ['openai', 'OpenAI', 'OpenAI'],
  ['anthropic', 'Anthropic', 'アンソロピック'],
  ['xai', 'xAI', 'xAI'],
  ['ark', 'Ark', 'アークベンチャーズ'],
  ['fidelity', 'Fidelity', 'フィデリティ'],
  ['google', 'Google', 'グーグル'],
  ['amazon', 'Amazon', 'アマゾン'],
  ['amd', 'AMD', 'AMD'],
  ['apple', 'Apple', 'アップル'],
  ['samsung', 'Samsung', 'サムスン'],
  ['?meta', 'Meta', 'メタ社'],
];

/** `A` and `B` stand for the giver and the taker. */
const TEMPLATES: [DealKind, string][] = [
  ['investment', 'how much did A invest in B'],
  ['investment', 'does A invest in B?'],
  ['investment', "what's A's investment in B worth"],
  ['investment', 'is A one of the backers of B'],
  ['investment', 'so A owns a piece of B right'],
  ['investment', 'AはBにいくら出資した？'],
  ['investment', 'AってBに投資してる？'],
  ['investment', 'AのBへの出資額は'],
  ['investment', 'BはAから出資を受けてる？'],
  ['investment', 'Bの出資者にAはいる？'],
  ['payment', 'how much does A pay B'],
  ['payment', 'does A pay B?'],
  ['payment', 'is A a paying customer of B'],
  ['payment', 'AはBにいくら払ってる？'],
  ['payment', 'AってBにお金払ってる？'],
  ['payment', 'AからBへの支払い額'],
];

const DENIES = /doesn't|isn't|\bnot\b|\bno\b|nope|n't|other way|ない|ません|逆|いや|ううん/i;
const NO = /^(?:no\b|nope|いや|ううん|いいえ)/i;

const isJapanese = (text: string): boolean => /[ぁ-ん]/.test(text);

function fill(template: string, from: [string, string, string], to: [string, string, string]): string {
  const at = isJapanese(template) ? 2 : 1;
  return template.replace(/[AB](?![a-z])/g, (letter) => (letter === 'A' ? from : to)[at]);
}

/** What is wrong with the reply about a deal, or about there being none. */
function faultOf(text: string, kind: DealKind, from: string, to: string): string | undefined {
  const reply = ask(text).text;
  const [deal] = from.startsWith('?') || to.startsWith('?') ? [] : graph.between(from, to, kind);
  if (!deal) return DENIES.test(reply) ? undefined : `${text}: ${reply}`;
  const { usd } = deal.amount;
  const sum = usd === undefined ? '' : isJapanese(text) ? `${usd / 1e8}億` : `$${usd / 1e9} billion`;
  return NO.test(reply) || !reply.includes(sum) ? `${text}: ${reply}` : undefined;
}

describe('every company asked about with every other: the deal is told, or denied', () => {
  test.each(TEMPLATES)('%s: “%s”', (kind, template) => {
    const pairs = NAMED.flatMap((from) => NAMED.filter((to) => to !== from).map((to) => [from, to] as const));
    const faults = pairs.flatMap(
      ([from, to]) => faultOf(fill(template, from, to), kind, from[0], to[0]) ?? [],
    );
    expect(faults).toEqual([]);
  });
});

const LABS = NAMED.filter(([id]) => graph.into(id, 'investment').length > 0);
const BACKERS = NAMED.filter(([id]) => graph.outOf(id, 'investment').length > 0);

const namedIn = (reply: string): string[] =>
  BACKERS.filter(([, en, ja]) => new RegExp(`${en}|${ja}`, 'i').test(reply)).map(([id]) => id);

const holds = (from: string, to: string): boolean => graph.between(from, to, 'investment').length > 0;

const SETS: [string, (inA: boolean, inB: boolean) => boolean][] = [
  ['who invests in both A and B', (a, b) => a && b],
  ['which investors do A and B share', (a, b) => a && b],
  ['who backs A as well as B', (a, b) => a && b],
  ['AとBの両方に出資しているのは', (a, b) => a && b],
  ['A・B両社に入ってる投資家は？', (a, b) => a && b],
  ['who invests in A but not B', (a, b) => a && !b],
  ["A backers that aren't in B", (a, b) => a && !b],
  ['Aには出資してるけどBにはしてない会社', (a, b) => a && !b],
];

/** What is wrong with who is named of two labs; where there is nobody, whoever is in both may be named instead. */
function faultsOfSet(template: string, isMeant: (inA: boolean, inB: boolean) => boolean): string[] {
  const pairs = LABS.flatMap((a) => LABS.filter((lab) => lab !== a).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const meant = BACKERS.filter(([id]) => isMeant(holds(id, a[0]), holds(id, b[0]))).map(([id]) => id);
    const text = fill(template, a, b);
    const reply = ask(text).text;
    return meant.length === 0 || namedIn(reply).join() === meant.join() ? [] : [`${text}: ${reply}`];
  });
}

describe('every lab asked about with every other: who is in both, who is in one alone', () => {
  test.each(SETS)('“%s”', (template, isMeant) => {
    expect(faultsOfSet(template, isMeant)).toEqual([]);
  });
});
