import type { Ranked } from '../knowledge/ranking.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { readAct, readLearntAct } from './follow-acts.ts';
import { inheritFeatures, pointsBack, tellingOf } from './follow.ts';
import { isOnlyThat } from './only-point.ts';
import type { Question } from './question.ts';
import { clause, shareOf, type Scene, type Step } from './scene.ts';

/** So plain, with so much said, that nothing can be meant to be taken over. */
const ALL_SAID = { share: 0.6, telling: 4 };
export const saysAll = ({ reading, has }: Context, ranked: Ranked[]): boolean =>
  shareOf(ranked) >= ALL_SAID.share &&
  tellingOf(reading.features).length >= ALL_SAID.telling &&
  reading.figures.length === 0 &&
  !has('q-compare') &&
  !pointsBack(reading.folded);

/** So likely a fact of its own, and so like what is asked of it, that half a sentence means that. */
const OF_ITS_OWN = { share: 0.6, nearest: 0.6 };

/** Of a deal that was told, or a sum that is worked out, half a sentence may sound like much else. */
const SURELY_ITS_OWN = { share: 0.95, nearest: 0.75 };

/** Whether a fact is plainly meant, and the last turn is no more than led on from. */
function meansAnother({ context, likeliest: first }: Scene, acted: Question): boolean {
  if (first === undefined || actOf(context.reading.folded) !== undefined) return false;
  const isTold = acted.kind !== 'facts' && acted.kind !== 'unknown';
  const least = isTold ? SURELY_ITS_OWN : OF_ITS_OWN;
  if ((first.share ?? 0) < least.share || first.nearest < least.nearest) return false;
  return acted.kind !== 'facts' || !acted.ids.includes(first.id) || isOnlyThat(context.reading.folded);
}

/** What only does something to the last turn: whatever else it is like, it means that. */
export const readActed: Step = (scene) => {
  const { context, before, own, parts } = scene;
  if (!before || saysAll(context, own.ranked)) return undefined;
  const said = readAct(context, before, parts.library);
  const question = said ?? readLearntAct(context, before, parts.library);
  if (!question || meansAnother(scene, question)) return undefined;
  return {
    ...clause(scene, question, inheritFeatures(context, before)),
    companies: before.companies,
    isActed: true,
    ...(said ? {} : { isLearnt: true }),
  };
};
