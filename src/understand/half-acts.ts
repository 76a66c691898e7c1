import { formOf } from '../knowledge/grams.ts';
import type { Library } from '../knowledge/index.ts';
import type { Act, Intent } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** A word of asking that is enough where little else is said: what it asks of a list, or of a stake. */
const MARKS: [string, Act][] = [
  ['q-most', 'most'],
  ['q-least', 'least'],
  ['q-undisclosed', 'unstated'],
  ['q-why', 'why'],
  ['q-when', 'when'],
  ['q-amount', 'amount'],
];
/** Kinds of question that lean on a turn where there is one. */
const LEANING: Partial<Record<Intent, Act>> = {
  largest: 'most',
  smallest: 'least',
  undisclosed: 'unstated',
  'investors-unstated': 'unstated',
  'investors-else': 'rest',
  net: 'net',
};
const MOST_BESIDE = 3;
const CERTAIN = 0.6;
/** What lists deals, or tells one. */
export const LISTS = new Set<Question['kind']>(['investors', 'investments', 'holds', 'tie', 'deals']);

/** Little of its own is said beside the word that tells what is asked. */
export const isThin = ({ reading }: Context): boolean =>
  reading.features.filter((feature) => /^[wkae]:/.test(feature)).length <= MOST_BESIDE;

/** "Which of those figures isn't given?" */
const IS_UNTOLD =
  /\b(?:which|who|whose|what)\b.*(?:n't|\bnot|\bnever)\b.{0,16}\b(?:given|disclosed?|stated?|public|known|published?|revealed?|specified|named|quantified|told|say|said)\b/;

/** What the one word of asking in a thin text does to the list, or the stake, that was told. */
export function markedAct(context: Context, { question }: Turn): Act | undefined {
  if (
    question.kind === 'facts' &&
    isThin(context) &&
    context.asked[0]?.intent === 'more' &&
    context.asked[0].share >= CERTAIN
  )
    return 'more';
  if (!LISTS.has(question.kind) || !isThin(context)) return undefined;
  if (IS_UNTOLD.test(context.reading.folded)) return 'unstated';
  const [first] = context.asked;
  const learnt = first && first.share >= CERTAIN ? LEANING[first.intent] : undefined;
  return learnt ?? MARKS.find(([concept]) => context.has(concept))?.[1];
}

const LEARNT_AT = 0.6;
/** Acts that only say the same again: a text with a word of its own seldom means that. */
const AGAIN = new Set<Act>(['again', 'simple', 'sure', 'count', 'none']);

/** The whole in short is more than the last answer in short. */
const OF_ARTICLE = /\b(?:article|whole|everything)\b|記事|全体/;

const LEADS_AWAY = new Set<Act>(['reverse', 'rest', 'other', 'next', 'after', 'before', 'total']);
/** Whether it goes on to another deal than the one that was told. */
export const leadsAway = (learnt: { act: Act; share: number } | undefined): boolean =>
  learnt !== undefined && learnt.share >= SURE && LEADS_AWAY.has(learnt.act);

/** What half a sentence asks for, as learnt, and how likely; undefined where that is unsure. */
export function learntAct(context: Context, library: Library): { act: Act; share: number } | undefined {
  const { reading } = context;
  const learnt = library.actOf({ ...reading, form: formOf(reading.folded) });
  if (learnt.act === 'source' && context.has('q-who')) return undefined;
  if (learnt.act === 'simple' && OF_ARTICLE.test(reading.folded)) return undefined;
  if (AGAIN.has(learnt.act)) return learnt.share >= SURE && isThin(context) ? learnt : undefined;
  return learnt.share >= LEARNT_AT ? learnt : undefined;
}

/** Shares of what was learnt, 0 to 1. */
export const [LIKELY, SURE] = [0.5, 0.8];
