import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Says of a sum that it isn't told. */
const SECRET =
  /\b(?:secret|undisclosed|(?:kept|keep\w*|stays?|is|it|that|amount|sum) hidden|hush-hush|under wraps|not (?:say|saying|public|disclosed|told)|(?:don't|dont|won't|didn't) (?:say|tell|disclose|reveal)|hid(?:e|es|ing)|secre(?:tive|cy))\b|非公開|秘密|内緒|隠[しすさそ]|伏せ|言わな|明かさ|公表し(?:て(?:い)?)?な/;
/** That there is no sum. */
const NO_FIGURE = /金額[^。?？]{0,8}(?:ない|出て)|\bno (?:figure|amount|sum|price tag|number)\b/;

/** Whether a folded question says that a sum is kept back. */
export const isKeptBack = (folded: string): boolean => SECRET.test(folded) || NO_FIGURE.test(folded);

/** "Why do they keep it secret?": why a sum isn't public isn't told. */
export function followSecret(last: Turn, context: Context): Question | undefined {
  const { reading, has, graph } = context;
  const { question, facts } = last;
  if (question.kind !== 'tie' || reading.companies.length > 0 || !isShort(context)) return undefined;
  const [deal] = graph.between(question.from, question.to, question.deal);
  const isAsked = deal?.amount.usd === undefined && has('q-why') && SECRET.test(reading.folded);
  return isAsked ? { kind: 'unknown', near: facts.slice(0, 1), hint: true, lack: 'reason' } : undefined;
}
