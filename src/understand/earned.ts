import type { Choice } from './choose.ts';
import { nearestOf } from './choose.ts';
import type { Context } from './context.ts';
import type { Library } from '../knowledge/index.ts';
import type { Question } from './question.ts';

/** What the article lacks where it is asked what a stake has brought in. */
const RETURNS = 'returns';

const EARNED =
  /\b(?:how much\b|what (?:has|have|did|does|do) )[^?.]*\b(?:made|earned|gained|netted|pocketed|profited|got back|raked in|make|makes|earn|earns)\b[^?.]*\b(?:on|from|off|out of|through|by) [^?.]*\b(?:stakes?|investments?|invest\w+|bets?|backing|shares)\b|(?:出資|投資|株)(?:したこと)?(?:で|から|によって)[^、。?？]{0,10}(?:いくら|どれ(?:だけ|くらい|ぐらい)|なんぼ|どんだけ)[^、。?？]{0,6}(?:儲|もうか|もうけ|稼|得(?:た|て|し))|(?:出資|投資)(?:で|から)(?:の)?[^、。?？]{0,6}(?:儲け|もうけ|稼ぎ)(?:は|って|の?額)/u;

/** "How much has A made on its stake in B?": what went in is no answer to what came out. */
export function readEarned(
  { reading: { folded, companies }, yesNo }: Context,
  own: Choice,
  { knowledge }: Library,
): Question | undefined {
  if (yesNo || !EARNED.test(folded) || !knowledge.absent.has(RETURNS)) return undefined;
  const [of] = companies;
  return {
    kind: 'absent',
    attribute: RETURNS,
    ...(of === undefined ? {} : { of }),
    near: nearestOf(own.ranked),
  };
}
