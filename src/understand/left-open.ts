import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { readAct } from './follow-acts.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clause, shareOf, type Scene, type Step } from './scene.ts';
import type { Understanding } from './understand.ts';

/** So little speaks for the likeliest fact that half a question is like nothing. */
const LIKE_NOTHING = 0.03;

/** Whether a fact is the one that was told, or goes with it: however faint, that is what half a question is about. */
function isBesideTold(
  id: string | undefined,
  { context, answered }: { context: Context; answered: Question | undefined },
): boolean {
  if (id === undefined || answered?.kind !== 'facts') return false;
  return answered.ids.some((told) => told === id || context.relatedOf(told).includes(id));
}

/** Whether half a question is about nothing by itself. */
function isLeftOpen({ context, own, likeliest }: Scene, { within, question, answered }: Turn): boolean {
  const { reading } = context;
  const isNamed = reading.companies.length > 0 || reading.absent.length > 0 || reading.figures.length > 0;
  if (within || question.kind === 'loop' || own.question.kind !== 'facts' || isNamed) return false;
  if (!isShort(context) || isBesideTold(own.ranked[0]?.id, { context, answered })) return false;
  return shareOf(own.ranked) < LIKE_NOTHING && (likeliest?.share ?? 0) < LIKE_NOTHING;
}

/** The turns before the last one, as far as their questions tell. */
const turnsBefore = (last: Turn): Turn[] =>
  (last.earlier ?? []).map((question, at) => ({
    ...last,
    question,
    answered: question,
    facts: question.kind === 'facts' ? question.ids : [],
    deals: [],
    earlier: last.earlier!.slice(at + 1),
  }));

const MOST_BACK = 2;

/** Half a question that is about nothing by itself: what it asks of what was told before the last, else no fact at all by the faintest likeness. */
export const readLeftOpen: Step = (scene) => {
  const { context, before, parts } = scene;
  if (!before || !isLeftOpen(scene, before)) return undefined;
  const asked = turnsBefore(before)
    .slice(0, MOST_BACK)
    .map((turn) => readAct(context, turn, parts.library))
    .find((question) => question !== undefined && question.kind !== 'unknown');
  if (asked) return { ...clause(scene, asked), companies: before.companies, isActed: true };
  return { ...clause(scene, { kind: 'unknown', near: [] }), isOpen: true };
};

/** Stands for whoever was named last. */
const PRONOUN = /\b(?:it|they|them|he|she|him)\b/;
const POSSESSIVE = /\b(?:its|their|his|her)\b/;
/** Without a topic of its own a Japanese clause says something of whoever was named last: 「どの会社の？」「出資もしてる？」. */
const LEAD = /^(?:(?:で|じゃあ?|では|なら)、?)?/u;
const isTopicless = (folded: string): boolean =>
  /[ぁ-ん]/u.test(folded) && !/^(?!出資|投資|支払|お?金|株|誰|だれ|どこ)[^、]{1,16}[はが]/u.test(folded);
/** 「誰が金出してる」: the one that gets it isn't said. */
const WHO_GIVES = /(?:誰|だれ|どこ)が[^、。]{0,8}(?:出|入れ|投|賭)/u;
/** "Any stake?": of whoever was named last. */
const ANY_STAKE = /^(?:any|some)\b.*\b(?:stakes?|equity|investments?)\b/;

const TWO_SIDED = new Set<Question['kind']>(['tie', 'no-tie', 'reversed', 'relation', 'holds', 'stakes']);

/** Half a question with the name of the one company that was talked of last in place of the word that stands for it. */
export function withSubject(text: string, last: Turn, { library }: Understanding): string | undefined {
  const { companies, question } = last;
  const id = companies.length === 1 || !TWO_SIDED.has(question.kind) ? companies.at(-1) : undefined;
  const name = library.knowledge.entities.get(id ?? '')?.name.en;
  if (name === undefined) return undefined;
  const folded = fold(text);
  if (isTopicless(folded)) return folded.replace(LEAD, `${name}${WHO_GIVES.test(folded) ? 'に' : 'は'}`);
  if (POSSESSIVE.test(folded)) return folded.replace(POSSESSIVE, `${name}'s`);
  if (ANY_STAKE.test(folded)) return `does ${name} invest in anyone`;
  return PRONOUN.test(folded) ? folded.replace(PRONOUN, name) : undefined;
}

const OF_DEALS = /^c:r-(?:invest|investor|pay|own|money)$/;

const asksDeal = ({ features }: Clause): boolean => features.some((feature) => OF_DEALS.test(feature));

/** What tells of one company's deals. */
const OF_ONE = new Set<Question['kind']>([
  'investors',
  'investments',
  'payments',
  'tie',
  'no-tie',
  'absent',
  'purse',
]);

/** A question about deals of everybody: nobody's, where somebody was talked of. */
const isOfAll = (question: Question): boolean =>
  (question.kind === 'investors' && question.of.length > 1) ||
  (question.kind === 'payments' && question.by === undefined && question.to === undefined);

/** Whether a deal is asked about and nobody is named, where one company was talked of. */
export const leavesSubject = (alone: Clause, last: Turn): boolean =>
  asksDeal(alone) && alone.companies.length === 0 && last.companies.length === 1;

/**
 * "Who gave them money?", after a fact that tells of no money, 「誰が金出してる」, after one company was talked of: a deal
 * of that one is asked about, whether or not it is said.
 * @param filled the clause by the name of that company; the first is the clause beside the last turn
 */
export function isOfSubject({ question, isActed }: Clause, filled: Clause, last: Turn): boolean {
  const isLoose = question.kind === 'facts' || question.kind === 'unknown';
  if (isLoose && last.answered?.kind === 'facts') return OF_ONE.has(filled.question.kind);
  const isSame = filled.question.kind === question.kind && !isOfAll(filled.question);
  return isActed !== true && isOfAll(question) && isSame;
}
