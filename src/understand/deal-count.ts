import type { DealKind } from '../knowledge/schema.ts';
import { spanOf } from './dates.ts';
import { asksStated } from './disclosure.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

const EN_DEALS: [DealKind | 'any', string][] = [
  ['any', '(?:deals|transactions|(?:money |cash )?flows|arrangements|money (?:moves|movements|ties))'],
  ['investment', '(?:investments|stakes|investment deals|equity stakes)'],
  ['payment', '(?:payments|payment deals)'],
];
const JA_DEALS: [DealKind | 'any', string][] = [
  ['any', '(?:取引|でぃる|(?:お?金|資金)の(?:流れ|動き|やり?とり))'],
  ['investment', '(?:出資|投資)(?:案件|話|でぃる)?'],
  ['payment', '支払い?'],
];

/** How many there are, and of nobody's by name. */
const COUNTED: [DealKind | 'any', RegExp][] = [
  ...EN_DEALS.map(([kind, things]): [DealKind | 'any', RegExp] => [
    kind,
    new RegExp(
      String.raw`\b(?:how many|number of|count (?:of )?(?:the |all )?)(?: (?:\w+ ){0,3}?)?${things}\b|\b${things} (?:count|in number)\b`,
    ),
  ]),
  ...JA_DEALS.map(([kind, things]): [DealKind | 'any', RegExp] => [
    kind,
    new RegExp(
      `${things}[^、。]{0,10}(?:何[件個本]|いくつ|件数|総数|数は)|(?:何[件個本]|いくつ)の?${things}`,
      'u',
    ),
  ]),
];
/** Asked of something else: of each, of those of a date or a size, of who has how many. */
const NARROWER =
  /\b(?:each|every|per|apiece|who|which|over|above|under|below|more than|less than|at least|up to|announced|biggest|largest|how (?:much|big|large))\b|いくら|ごと|ずつ|それぞれ|各|誰|だれ|以上|以下|超|未満|最大|発表|どこ/u;

const kindCounted = (folded: string): DealKind | 'any' | undefined =>
  NARROWER.test(folded) || spanOf(folded)
    ? undefined
    : COUNTED.find(([, pattern]) => pattern.test(folded))?.[0];

/** Whether the number of deals is asked for, not what they come to. */
export const countsDeals = (folded: string): boolean => kindCounted(folded) !== undefined;

/** "How many deals are there in total?", 「出資は全部で何件？」: their number, with and without a figure, or of those alone that have one. */
export const readDealCount: Step = (scene) => {
  const { context } = scene;
  const { reading, has, yesNo } = context;
  if (yesNo || reading.companies.length > 0 || reading.figures.length > 0 || has('q-why')) return undefined;
  const kind = kindCounted(reading.folded);
  if (!kind) return undefined;
  const question: Question = {
    kind: 'deals',
    ...(kind === 'any' ? {} : { deal: kind }),
    ...(asksStated(reading.folded) ? {} : { whole: true }),
  };
  return { ...clause(scene, question), isActed: true };
};
