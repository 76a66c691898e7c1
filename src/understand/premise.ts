import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import { chooseFacts } from './choose.ts';
import { contextOf, type Context } from './context.ts';
import type { Understanding } from './understand.ts';
import { see } from './look.ts';
import { modalityOf } from './modality.ts';
import { operationIn } from './operation.ts';
import { readTie } from './pairs.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { readSpots } from './reading.ts';

/** What is taken as said before something is asked of it: "since …, who …", 「…なら/わけだが、誰…」, "…, right, so what …". */
const TAKEN_ENGLISH =
  /^(?:(?:so|and|but|ok|well|hey|wait)[,\s]+){0,12}(?:since|because|given(?: that)?|now that|seeing (?:that|as|how)|considering(?: that)?|as) (?:(.{12,}?),\s*|(.{12,}?)\s+)(?:so |then )?(?=\b(?:who|whom|whose|what|which|why|how|when|where)\b|\b(?:who|what|how|why|where)'?s\b)/;
const TAKEN_JAPANESE =
  /^(.{6,}?)(?:わけだけど|わけだが|わけで|んだから|のだから|からには|以上は|以上|なのに|のに|(?:た|る|の|だ)今)[、,\s]+(?=.*(?:誰|だれ|どこ|どの|どれ|どう|何|なに|なぜ|なんで|いつ|いくら))/u;

/** What is taken to have been, where only its reason or its time is asked: "why did X lose …?", 「Xが…したのはなぜ」. */
const BEEN_ENGLISH =
  /^(?:(?:so|and|but|ok|well|hey|wait)[,\s]+){0,12}(?:why|when|how come)(?: exactly)? ((?:did|has|have) .{10,})$/;
const BEEN_JAPANESE =
  /^(.{6,}?た)(?:のは|のって|理由は|理由って|原因は)、?(?=(?:なぜ|なんで|どうして|いつ|何|なに))/u;

/** "Why does A, which owns a part of B, …": what is said of it by the way. */
const BY_THE_WAY =
  /^(?:(?:so|and|but|ok|well|hey|wait)[,\s]+){0,12}why (?:does|do|did|would|must|should|is) (?<who>[a-z][a-z ]{1,20}), (?:which|who|that) (?<does>(?:also |already )?(?:owns?|holds?|has|backs?|funds?|invests?|invested|bought|put)\b[^,]{3,60}), /;

/** A story says much that is of no matter; in UTF-16 units. */
const LONGEST = 160;

/** The clause that a question of more than yes or no takes as said, and whether that it has come to pass. */
function takenIn(folded: string): { taken: string; been: boolean } | undefined {
  if (folded.length > LONGEST) return undefined;
  const { who, does } = BY_THE_WAY.exec(folded)?.groups ?? {};
  if (who !== undefined && does !== undefined) return { taken: `${who} ${does}`, been: false };
  const [, said, run] = TAKEN_ENGLISH.exec(folded) ?? TAKEN_JAPANESE.exec(folded) ?? [];
  const taken = said ?? run;
  if (taken !== undefined) return { taken, been: false };
  const [, come] = BEEN_ENGLISH.exec(folded) ?? BEEN_JAPANESE.exec(folded) ?? [];
  return come === undefined ? undefined : { taken: come, been: true };
}

/** So plainly of a fact, and so surely denied by it. */
const PLAIN = 0.8;

/** Likely enough for a point of the other side. */
const LIKELY = 0.002;
/** "Safety, where they compete": the point of the other side that is meant tells more than the side that it isn't of. */
function ofOtherSide(ids: string[], ranked: Ranked[], { knowledge: { facts } }: Library): string[] {
  const points = facts.get(facts.get(ids[0] ?? '')?.opposite ?? '')?.points ?? [];
  const meant = ranked.find(({ id, share = 0 }) => share >= LIKELY && points.includes(id));
  return meant ? [meant.id] : ids;
}

/** "Since A owns a part of B, why …": a stake that is told the other way round, or of which only the other way is told. */
function turnedIn(context: Context): Question | undefined {
  const { roles, reading, has, negated, graph } = context;
  const isOfStake = has('r-invest', 'r-own') && !has('r-pay', 'r-supply');
  if (!isOfStake || negated || reading.companies.length !== 2 || reading.figures.length > 0) return undefined;
  const [from, to] = [roles.from[0], roles.to[0]];
  if (!roles.explicit || from === undefined || to === undefined) return undefined;
  const isToldBack = graph.between(to, from, 'investment').length > 0;
  return isToldBack && graph.between(from, to, 'investment').length === 0
    ? { kind: 'reversed', from: to, to: from, deal: 'investment' }
    : undefined;
}

/** A fact that denies what is taken as said; it is told instead of what is asked. */
export function readTaken(text: string, parts: Understanding): Question | undefined {
  const { library } = parts;
  const { taken, been } = takenIn(fold(text)) ?? {};
  if (taken === undefined || (been && modalityOf(taken) !== 'past')) return undefined;
  const { context, findings } = readFolded(taken, taken, parts);
  const turned = been ? undefined : turnedIn(context);
  if (turned) return turned;
  const claimed = { ...context, yesNo: true };
  const choice = chooseFacts(claimed, findings.facts, library);
  const [first] = choice.ranked;
  const { question } = choice;
  if (question.kind !== 'facts' || question.polarity !== 'n' || (first?.share ?? 0) < PLAIN) return undefined;
  // Only what is but foreseen hasn't come to pass.
  if (been && library.knowledge.facts.get(question.ids[0] ?? '')?.nature !== 'forecast') return undefined;
  return { ...question, ids: ofOtherSide(question.ids, choice.ranked, library), yes: true };
}

const MOST_CLAUSES = 6;
const CLAUSES = /[.!?。！？\n]+|[,、，]|\b(?:and|but|so|while)\b/u;

/** Nothing but a name, or a name and a word: "A and B may …" is said of both. */
const isBareName = (clause: string, parts: Understanding): boolean => {
  const folded = fold(clause).trim();
  const { spots } = see(folded, clause, parts).spots;
  return (
    spots.some(({ senses }) => senses.some(({ type }) => type === 'entity')) && folded.split(' ').length <= 2
  );
};

/**
 * Whether the graph denies what a tie question takes for granted: an acquisition, or a sum that isn't stated.
 * @param passing something else is asked after it
 */
function isDenied(question: Question, passing: boolean, { library }: Understanding): boolean {
  if (question.kind !== 'tie') return false;
  if (question.acquired) return true;
  if (question.claim?.than !== undefined || question.claim?.whole) return false;
  const claimed = question.claim?.usd;
  const deal = library.graph.between(question.from, question.to, question.deal)[0];
  if (claimed === undefined || deal === undefined || (!passing && deal.amount.usd === undefined))
    return false;
  return ![deal.amount.usd, ...deal.stages.map(({ usd }) => usd)].includes(claimed);
}

/**
 * A claim in passing that the article denies ("crazy that X bought Y. why …"): it is set right first.
 * Looks at the first few clauses that name two companies; undefined where none is wrong.
 */
export function readPremise(text: string, parts: Understanding): Question | undefined {
  const clauses = text.split(CLAUSES).slice(0, MOST_CLAUSES);
  if (clauses.length < 2) return undefined;
  for (const [at, clause] of clauses.entries()) {
    if (at > 0 && isBareName(clauses[at - 1]!, parts)) continue;
    const folded = fold(clause);
    // A sum that is only to be reckoned with is no claim, and one that is denied is none to set right.
    if (operationIn(folded) || isNegated(folded)) continue;
    const reading = readSpots(folded, see(folded, clause, parts).spots, parts.library.knowledge.entities);
    if (reading.companies.length !== 2) continue;
    const question = readTie(contextOf(reading, parts.library));
    if (question && isDenied(question, at < clauses.length - 1, parts)) return question;
  }
  return undefined;
}
