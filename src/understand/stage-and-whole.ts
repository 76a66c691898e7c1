import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import type { Clause } from './clause.ts';
import { tieTo } from './listed.ts';
import { clauseOf } from './scene.ts';
import { UP_TO_NOW } from './staged-whole.ts';
import { BY_YEAR } from './staged.ts';
import type { Understanding } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** All of it, beside a part of it. */
const WHOLE =
  /これまで|今まで|いままで|合計|総額|全体|とーたる|全部で|\b(?:totals?|overall|in all|altogether|since then|lifetime)\b/;
/** One is worked out of the other, or something else is asked of both. */
const WORKED =
  /差|引[いくき]|割合|何割|%|倍|残り|追加|その後|以降|積み増|混ぜ|ではな|じゃな|除|抜き|含めず|なぜ|理由|誰|だれ|どこ|\b(?:not|without|excluding|minus|less|difference|gap|share|percent\w*|fraction|ratio|times|multiple|after|later|since|remain\w*|rest|added|extra|why|who|when|part of|more than|less than)\b/;

/** "What A had put into B by then, and the running total", 「…年までの額と、現在までの累計」: a stake that came in stages, both told at once. */
export function readStageAndWhole(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!BY_YEAR.test(folded) || !(UP_TO_NOW.test(folded) || WHOLE.test(folded))) return undefined;
  if (WORKED.test(folded) || /[(（①1]\W?\s?[)）.]/u.test(text) || wantsYesNo(folded)) return undefined;
  const named = new Set(namesIn(text, parts).map(({ id }) => id));
  const deal = parts.library.graph.all.find(
    ({ from, to, stages }) => stages.length > 0 && [...named].every((id) => id === from || id === to),
  );
  if (!deal || named.size === 0) return undefined;
  return { ...clauseOf(text, tieTo(deal), parts, [deal.from, deal.to]), isOfTold: true };
}
