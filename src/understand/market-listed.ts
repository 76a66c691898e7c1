import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { listIn } from './under-head.ts';
import type { Understanding } from './understand.ts';

const MARKET = /市場|\bmarket\b/u;
/** What is worked out of the two sizes, and what is told of the market, by how an item asks for it. */
const ITEMS: [Question, RegExp][] = [
  [
    { kind: 'derived', what: 'growth-factor' },
    /何倍|倍率|倍数|\b(?:how many times|multiples?|factor|times (?:larger|bigger|as (?:large|big)))\b/u,
  ],
  [
    { kind: 'facts', ids: ['market-growth-rate'] },
    /(?:年率|成長率|伸び率|増加率|年平均|年(?:あたり|間)の?(?:成長|伸び)|cagr)|\b(?:rates?|cagr|percent(?:age)?|(?:yearly|annual|average|per[- ]year) (?:\w+ )?growth|growth (?:per|a|each) year)\b/u,
  ],
  [
    { kind: 'derived', what: 'growth-difference' },
    /増加額|増加分|増加幅|増える(?:金額|額|分)|増え(?:た|る)?(?:額|分|幅)|上乗せ|差額|増分|\b(?:increase|gain|added|adds?|additional|difference|rise|gap|how much (?:it|the market) (?:grows|adds|gains))\b/u,
  ],
  [{ kind: 'facts', ids: ['market-2030'] }, /2030/u],
  [{ kind: 'facts', ids: ['market-2025'] }, /2025/u],
];

const askedBy = (item: string): Question | undefined => ITEMS.find(([, asks]) => asks.test(fold(item)))?.[0];

/** "On the AI market: (a) the multiple (b) the increase (c) the yearly rate", 「AI市場について。①何倍か ②増加額 ③年率」: each. */
export function readMarketListed(text: string, parts: Understanding): Clause | undefined {
  if (!MARKET.test(fold(text))) return undefined;
  const list = listIn(text.replace(/[①-⑤]/gu, (mark) => `(${mark.normalize('NFKC')})`).normalize('NFKC'));
  if (!list || list.isRun || !MARKET.test(fold(list.head)) || list.closing !== '') return undefined;
  const asked = list.items.map(askedBy);
  const told = asked.flatMap((one) => one ?? []);
  const isDistinct = new Set(told).size === list.items.length;
  // Sizes and their rate are told in one line.
  if (!isDistinct || !told.some(({ kind }) => kind === 'derived')) return undefined;
  return clauseOf(text, { kind: 'several', parts: told }, parts);
}
