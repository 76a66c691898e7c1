import { dealOf } from './listed.ts';
import { operationIn } from './operation.ts';
import { isPartialSum, PORTION } from './partial-sum.ts';
import { clause, type Scene, type Step } from './scene.ts';

/** Up to the year by which the first part of a stake was in. */
const BY_YEAR =
  /(?:20)?23年?(?:末|の終わり|いっぱい)?(?:まで|時点|の時点|以前)|\b(?:by|until|till|through|up to|as of|before) (?:the end of )?(?:20)?23\b/;
/** Whether only a part of a stake that was told before is asked for, and nobody else's. */
function asksOfStage({ context, before }: Scene): boolean {
  const { reading, yesNo, graph, has } = context;
  const deal = before && dealOf(before, { graph });
  if (!deal || deal.stages.length === 0 || has('q-why', 'q-who')) return false;
  const { folded, companies, figures } = reading;
  if (!companies.every((id) => id === deal.from || id === deal.to)) return false;
  if (figures.some(({ unit }) => unit !== 'year') || !BY_YEAR.test(folded)) return false;
  if (isPartialSum(folded)) return true;
  return !yesNo && !PORTION.test(folded) && operationIn(folded) === undefined;
}

/** "How much did Microsoft invest before 2023?": of a giver that has one stake in two parts. */
function asksOfOnlyStage({ context, before }: Scene): boolean {
  const { reading, yesNo, graph, has } = context;
  const [giver, second] = reading.companies;
  if (before || yesNo || giver === undefined || second !== undefined || !has('q-amount')) return false;
  if (has('q-why', 'q-who', 'r-pay') || reading.absent.length > 0 || PORTION.test(reading.folded))
    return false;
  const [staged, more] = graph.outOf(giver, 'investment').filter(({ stages }) => stages.length > 0);
  const isOfYear = reading.figures.every(({ unit }) => unit === 'year');
  return staged !== undefined && !more && isOfYear && BY_YEAR.test(reading.folded);
}

/** 「そのうち2023年までの分はいくら？」 of a stake that was told: its first part alone. */
export const readStage: Step = (scene) => {
  if (!asksOfStage(scene) && !asksOfOnlyStage(scene)) return undefined;
  const { facts } = scene.parts.library.knowledge;
  const first = [...facts.values()].find(({ stage }) => stage === 'first');
  return first && { ...clause(scene, { kind: 'facts', ids: [first.id] }), isActed: true };
};
