import type { Asked } from '../knowledge/judges.ts';
import type { Intent } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Derivation, Question } from './question.ts';

type Kind = Question['kind'];

const STAKE: Kind[] = ['tie', 'no-tie', 'reversed', 'investors', 'investments', 'holds', 'announced'];
const PAYMENT: Kind[] = ['tie', 'no-tie', 'reversed', 'payments', 'relation', 'path'];

/** What answers each kind of question: one of these read from the text agrees with the learner. */
const FITTING: Partial<Record<Intent, Kind[]>> = {
  'investors-of': ['investors', 'holds', 'tie', 'no-tie'],
  'investors-all': ['investors', 'holds'],
  'investors-except': ['investors'],
  'investors-unstated': ['investors', 'undisclosed', 'investments'],
  'investors-else': ['investors', 'investments'],
  'investors-count': ['investors'],
  'investments-of': ['investments', 'total', 'holds', 'tie'],
  'investments-missing': ['investments', 'investors', 'holds'],
  'stake-amount': [...STAKE, 'derived', 'total', 'stakes'],
  'stake-date': STAKE,
  'stake-whether': [...STAKE, 'relation'],
  'stake-several': STAKE,
  'stake-only': STAKE,
  'pay-amount': PAYMENT,
  'pay-whether': PAYMENT,
  'pay-who': [...PAYMENT, 'loop'],
  direction: PAYMENT,
  sum: ['total', 'derived'],
  'compare-stakes': ['stakes', 'ratio'],
  ratio: ['ratio', 'stakes'],
  path: ['path', 'loop', 'relation'],
  'path-back': ['path', 'loop'],
  loop: ['loop', 'path'],
  relation: ['relation', 'path', 'tie', 'no-tie'],
  supply: ['supply'],
  dual: ['dual', 'relation', 'investments'],
  'layers-of': ['layers'],
  'layers-several': ['layers'],
  'layer-members': ['layers', 'supply'],
  largest: ['extreme', 'stakes', 'investors', 'deals', 'counted', 'tie'],
  smallest: ['extreme', 'stakes', 'deals', 'counted', 'tie'],
  undisclosed: ['undisclosed', 'investors', 'investments', 'tie', 'dates'],
  announced: ['announced', 'tie'],
  'deals-list': ['deals', 'investments', 'undisclosed', 'announced'],
  profile: ['profile', 'relation'],
  'growth-factor': ['derived', 'market'],
  'rate-check': ['derived'],
  'needed-rate': ['derived'],
  'after-2023': ['derived'],
  'share-by-2023': ['derived'],
  'market-year': ['market', 'derived'],
  'growth-difference': ['derived'],
  'rate-by-year': ['derived'],
  net: ['net'],
  'sum-up': ['facts'],
};

/** Whether a question of that kind answers what is asked so. */
export const answers = (intent: Intent, kind: Kind): boolean => FITTING[intent]?.includes(kind) ?? false;

/** What tells a kind of question from others that the same answer serves: a reading without it missed the point. */
const MARK: Partial<Record<Intent, string[]>> = {
  'investors-except': ['except'],
  'investors-unstated': ['unstated'],
  'investors-all': ['all'],
  'investments-missing': ['missing', 'except'],
  'path-back': ['back'],
};

const MARKED = new Set<Kind>(['investors', 'investments', 'path']);

/** What each kind of sum works out: a reading of another is not the same. */
export const WORKED_OUT = new Set<Intent>([
  'growth-factor',
  'growth-difference',
  'rate-by-year',
  'needed-rate',
  'after-2023',
  'share-by-2023',
]);

/** Sums that no example asks for: read by their words alone. */
const UNASKED = new Set<Derivation>(['growth-difference', 'years-needed', 'sixty-percent']);

/** Whether what was read is what the learner takes the text for, with all that marks it. */
export function isFitting(intent: Intent, read: Question): boolean {
  if (!FITTING[intent]?.includes(read.kind)) return false;
  if (read.kind === 'derived')
    return !WORKED_OUT.has(intent) || read.what === intent || UNASKED.has(read.what);
  return !MARKED.has(read.kind) || (MARK[intent]?.some((mark) => mark in read) ?? true);
}

/** Whether it is a kind of question that deals answer, not small talk. */
export const isTold = ({ intent }: Asked): boolean => FITTING[intent] !== undefined;

/** The share of all kinds of question together that she answers, 0 to 1. */
export const toldShare = (asked: Asked[]): number =>
  asked.reduce((sum, one) => sum + (isTold(one) ? one.share : 0), 0);

/** How likely the learner finds the kinds of question that what was read answers, 0 to 1. */
export const fittingShare = ({ asked }: Context, { kind }: Question): number =>
  asked.reduce((sum, { intent, share }) => sum + (answers(intent, kind) ? share : 0), 0);
