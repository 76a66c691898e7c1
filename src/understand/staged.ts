import type { Deal } from '../knowledge/schema.ts';
import { dealOf, tieTo } from './listed.ts';
import { operationIn } from './operation.ts';
import { saysWhole } from './pairs.ts';
import { isPartialSum, PORTION } from './partial-sum.ts';
import type { Question } from './question.ts';
import { clause, type Scene, type Step } from './scene.ts';

/** Up to the year by which the first part of a stake was in. */
export const BY_YEAR =
  /(?:20)?23年?(?:末|の終わり|いっぱい)?(?:まで|時点|の時点|以前|(?:より|の)?前)|\b(?:(?:by|until|till|through|up to|as of|before|pre|prior to|(?:earlier|older) than)(?: |-)(?:the end of )?|predat(?:es?|ed|ing) |pre-?)(?:20)?23\b/;
/** Names that part, and asks nothing of it: "the bit that predates 2023?" */
const PART_THEN =
  /^(?:(?:and|so|but|ok|what about|how about) ){0,12}(?:the |what )(?:bit|part|portion|chunk|slice|amount|sum|money) (?:that |which )?(?:was |were |is |came |went |put ){0,12}(?:in |there )?(?:predat|before|by|prior|pre|from before|older|earlier|up to|until)/;
/** All but that part: 「2023年までの分を除きますと」, "leaving out what came by 2023". */
const ALL_BUT_FIRST =
  /(?:20)?23年?(?:末)?(?:まで|時点|以前)[^。?？]{0,16}?(?:差し?引|除[いきくけ]|引[いき]|抜[いき]|外[しす]|以外|のほか|とは別)|\b(?:exclud\w+|leav\w+ (?:out|aside)|without|minus|less|net of|apart from|besides|other than|beyond|not counting|tak\w+ (?:away|off|out)|subtract\w*|deduct\w*|on top of)\b[^?.!]{0,50}\b(?:20)?23\b/;
/** Whether only a part of a stake that was told before is asked for, and nobody else's. */
function asksOfStage({ context, before }: Scene): boolean {
  const { reading, yesNo, graph, has } = context;
  const deal = before && dealOf(before, { graph });
  if (!deal || deal.stages.length === 0 || has('q-why', 'q-who')) return false;
  const { folded, companies, figures } = reading;
  if (!companies.every((id) => id === deal.from || id === deal.to)) return false;
  if (figures.some(({ unit }) => unit !== 'year') || !BY_YEAR.test(folded)) return false;
  if (ALL_BUT_FIRST.test(folded)) return false;
  if (isPartialSum(folded) || PART_THEN.test(folded)) return true;
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

/** All of a stake, whoever's it is: "all of it", "the whole lot", 「全額」. */
const ALL =
  /\b(?:all|every (?:bit|cent|dollar|penny)|everything|the (?:whole|entire|full)|entirely|completely|100%)\b|全部|全額|すべて|全て|丸ごと|まるごと|ぜんぶ|満額/;

/** The stake in stages that is meant: the one that was told, or the one of those who are named. */
function stagedOf({ context: { graph, reading }, before }: Scene): Deal | undefined {
  const told = before && dealOf(before, { graph });
  const isOf = (deal: Deal): boolean =>
    deal.stages.length > 0 && reading.companies.every((id) => id === deal.from || id === deal.to);
  if (reading.companies.length < 2) return told && isOf(told) ? told : undefined;
  return graph.all.find(isOf);
}

/** "And all of it was in by 2023, right?": more came after the first part, so that not all of it was. */
function allByThen(scene: Scene): Question | undefined {
  const { folded, figures } = scene.context.reading;
  const { yesNo, has } = scene.context;
  if (!yesNo || has('q-why', 'q-who') || !BY_YEAR.test(folded)) return undefined;
  if (!ALL.test(folded) && !saysWhole(folded)) return undefined;
  const deal = stagedOf(scene);
  const isItsSum = figures.every(
    ({ unit, value }) => unit === 'year' || (unit === 'usd' && value === deal?.amount.usd),
  );
  return deal && isItsSum ? { ...tieTo(deal), claim: { year: 2023, whole: true }, yes: true } : undefined;
}

/** 「そのうち、2023年までの分を除きますと、追加で？」, of a stake that was told, or that is named. */
function asksAllButFirst(scene: Scene): boolean {
  const { reading, has } = scene.context;
  const deal = ALL_BUT_FIRST.test(reading.folded) && !has('q-why', 'r-pay') ? stagedOf(scene) : undefined;
  const sums = [deal?.amount.usd, ...(deal?.stages.map(({ usd }) => usd) ?? [])];
  return (
    deal !== undefined &&
    reading.figures.every(({ unit, value }) => unit === 'year' || (unit === 'usd' && sums.includes(value)))
  );
}

/** 「そのうち2023年までの分はいくら？」 of a stake that was told: its first part alone. */
export const readStage: Step = (scene) => {
  const whole = allByThen(scene);
  if (whole) return { ...clause(scene, whole), isActed: true, isOfTold: true };
  if (asksAllButFirst(scene))
    return { ...clause(scene, { kind: 'derived', what: 'after-2023' }), isActed: true, isOfTold: true };
  if (!asksOfStage(scene) && !asksOfOnlyStage(scene)) return undefined;
  const { facts } = scene.parts.library.knowledge;
  const first = [...facts.values()].find(({ stage }) => stage === 'first');
  return first && { ...clause(scene, { kind: 'facts', ids: [first.id] }), isActed: true };
};
