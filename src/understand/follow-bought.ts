import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Asks whether it may come to that, later or at all. */
const MAY_BE =
  /\b(?:can|could|might|may|will|would|is|going to)\b.{0,28}\b(?:happen\w*|possible|possibility|in the cards|on the table|a thing|come to that|go that way|ever|some ?day|one day|eventually|still|later|in (?:the )?future|buy|acquire|bought|acquired)\b|\b(?:ever|never|could|might|can't|won't) happen\b|\b(?:any|a|no|zero|is there a) (?:chance|possibility|likelihood|way|odds)\b|\b(?:im)?possible\b|\bruled? (?:it |that )?out\b|\boff the table\b|\b(?:some ?day|one day|down the (?:road|line)|in (?:the )?future|eventually)\b|あり(?:え|得)|有り得|可能性|今後|将来|いつか|これから(?:も|は|する|ある|そう)|この先|起こ(?:り|る|ら)|起き(?:る|な|え)|(?:すること|されること|買収)(?:も|は)?(?:ある|ない)|絶対(?:に)?(?:ない|しない)/;
/** That it can't be is what is said. */
const CANT_BE =
  /\b(?:never|can't|cannot|can not|couldn't|won't|wouldn't|impossible|no (?:chance|way|possibility)|zero chance|ruled? (?:it |that )?out|off the table|not (?:possible|going to|happening))\b|あり(?:え|得)(?:ない|ません|ず)|有り得ない|起こ(?:ら|りえ|り得)な|起こりません|起きない|(?:可能性|こと)(?:は|も|が)?(?:ゼロ|ぜろ|0|皆無|ない|ありません|無い)|絶対(?:に)?(?:ない|しない)|今後も(?:ない|しない|ありません)/;
/** The reason, the time and the sum are other questions. */
const ELSE = ['q-why', 'q-amount', 'q-source', 'q-who'] as const;
const asksElse = ({ has, reading }: Context): boolean =>
  has(...ELSE) || (has('q-when') && !reading.folded.includes('いつか'));

/** "So that can never happen?", 「今後はありえる？」: after the answer that the one hasn't bought the other, whether it may yet. */
export function readMayBuy(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading } = context;
  const { answered = last.question } = last;
  if (answered.kind !== 'tie' || !answered.acquired || asksElse(context) || !MAY_BE.test(reading.folded))
    return undefined;
  const pair = [answered.from, answered.to];
  if (reading.companies.some((id) => !pair.includes(id)) || reading.figures.length > 0) return undefined;
  const told = [...library.knowledge.facts.values()].find(
    ({ nature, entities, en }) =>
      nature === 'forecast' &&
      pair.every((id) => entities.includes(id)) &&
      readFeatures(en, library.vocabulary).includes('c:r-acquire'),
  );
  if (!told) return undefined;
  const isSo = !CANT_BE.test(reading.folded);
  return { kind: 'facts', ids: [told.id], polarity: isSo ? 'y' : 'n', ...(isSo ? { hedged: true } : {}) };
}
