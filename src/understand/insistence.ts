import { claimHolds } from '../knowledge/claims.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { claimOf, isAiCompany, type Context } from './context.ts';
import { saysMeant } from './corrected.ts';
import { readDoubted } from './doubted.ts';
import { readFigure } from './follow-claims.ts';
import type { Turn } from './follow.ts';
import { insistedIn } from './insisted.ts';
import { countHolds } from './counts.ts';
import { dealOf } from './listed.ts';
import { readAll } from './parts.ts';
import { prepare } from './prepare.ts';
import { bare, put } from './put.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { withoutContrast } from './wrapping.ts';

const NOTHING_TOLD: ReadonlySet<Question['kind']> = new Set([
  'talk',
  'unknown',
  'absent',
  'language',
  'clarify',
]);

/** The last answer once more, with no yes or no of its own. */
function retold({ answered }: Turn): Question | undefined {
  if (answered === undefined || NOTHING_TOLD.has(answered.kind)) return undefined;
  const asked = bare(answered);
  if (asked.kind === 'facts') delete asked.polarity;
  return asked;
}

/** Says more of a name than that it is the one. */
const BESIDES = /\b(?:only|just|not|too|also|alone)\b|だけ|のみ|しか|も$|じゃな|ではな/;
/** "It doesn't", 「してないよ」: what was told, or its contrary, and no word more. */
const NO_MORE =
  /^(?:(?:yes|no)[ ,]+)?(?:(?:it|they|he|she|that) )?(?:really |actually |definitely |certainly )?(?:does|do|did|is|are|was|were|has|have|will|can)(?:n'?t| not)?(?: (?:so|exist|really))?$|^(?:そう|その通り|it is so)$|^(?:絶対|そう|実際)?(?:に|は)?(?:して|出して|払って|入って|なって|あ|いて)?(?:い)?(?:る|ない|ます|ません|た|ました|なかった|じゃない|ではない)$/u;
const MENTIONS = /\s|[^\p{L}\p{N}]/gu;
/** Little is left of the claim besides the name. */
function isNameAlone(claim: string, { start, end }: { start: number; end: number }): boolean {
  const folded = fold(claim);
  return `${folded.slice(0, start)}${folded.slice(end)}`.replace(MENTIONS, '').length <= 3;
}

/** The facts that were told, or that state the deal that was. */
const factsOf = (last: Turn, context: Context): string[] => {
  const deal = dealOf(last, context);
  return last.answered?.kind === 'facts' ? last.answered.ids.slice(0, 1) : (deal?.facts ?? []).slice(0, 1);
};

/** "No, that was Microsoft", of what is told of another: a name in the place of one that was told. */
function ofAnother(claim: string, context: Context, last: Turn): Question | undefined {
  const { mentions, foreign } = context.reading;
  const [name, more] = [...mentions, ...foreign];
  if (!name || more || BESIDES.test(fold(claim)) || !isNameAlone(claim, name)) return undefined;
  const [id] = factsOf(last, context);
  if (id === undefined) return retold(last);
  const told = context.entitiesOf(id);
  const isKnown = mentions.length > 0 && context.entities.has(name.id);
  if (told.includes(name.id) || told.length === 0) return retold(last);
  const deal = dealOf(last, context);
  const others = deal ? context.graph.into(deal.to, deal.kind) : [];
  // Of those without a figure, one is as much meant as the other.
  if (deal?.amount.usd === undefined && others.some(({ from }) => from === name.id)) return retold(last);
  const word = fold(claim).slice(name.start, name.end);
  return { kind: 'facts', ids: [id], polarity: 'n', ...(isKnown ? {} : { stranger: name.id, word }) };
}

/** One alone. */
const ALONE = /\b(?:only|just|solely|nothing but|alone)\b|だけ|のみ|一[本社択]|しか/;
/** "Just OpenAI", of those several that a fact tells of: no, and all of them. */
function ofOneAlone(claim: string, context: Context, last: Turn): Question | undefined {
  const [name, more] = context.reading.mentions;
  const [id] = factsOf(last, context);
  if (!name || more || id === undefined || !ALONE.test(fold(claim))) return undefined;
  const told = context.entitiesOf(id);
  const alike = told.filter((one) => isAiCompany(context, one) === isAiCompany(context, name.id));
  return told.includes(name.id) && alike.length > 1 ? { ...ofFact(id, false), yes: true } : undefined;
}

const ofFact = (id: string, holds: boolean): Question => ({
  kind: 'facts',
  ids: [id],
  polarity: holds ? 'y' : 'n',
});

/** "No, it's a profit": the contrary of what a fact states, or just that. */
function byContrary(context: Context, last: Turn, { library }: Understanding): Question | undefined {
  const [id] = factsOf(last, context);
  const opposed = id === undefined ? 0 : library.opposition(id, context.reading);
  if (id === undefined || opposed === 0) return undefined;
  return ofFact(id, opposed > 0);
}

/** "No, 40%": another figure than the fact states. */
function byFigure(context: Context, last: Turn): Question | undefined {
  const [id] = factsOf(last, context);
  const claim = claimOf(context.reading);
  if (id === undefined || claim === undefined) return undefined;
  const statement = context.statementOf(id);
  const isStated = claim.percent === undefined ? /\$/.test(statement) : /%/.test(statement);
  if (!isStated || claim.year !== undefined) return undefined;
  return ofFact(id, claimHolds(statement, claim));
}

/** "No, four": another number of things than the fact counts. */
function byCount(claim: string, context: Context, last: Turn, { library }: Understanding) {
  const [id] = factsOf(last, context);
  const statement = library.knowledge.facts.get(id ?? '');
  if (id === undefined || !statement) return undefined;
  const holds = countHolds(fold(claim), statement) ?? countHolds(`a total of ${fold(claim)}`, statement);
  return holds === undefined ? undefined : ofFact(id, holds);
}

/** "By 2023?", "no, 13": still of what was in by then. */
function ofSameTime(question: Question, { answered }: Turn): Question {
  const told = answered?.kind === 'tie' ? answered.claim : undefined;
  if (question.kind !== 'tie' || told?.usd !== undefined) return question;
  const { year, when } = told ?? {};
  const time = { ...(year === undefined ? {} : { year }), ...(when ? { when } : {}) };
  return { ...question, claim: { ...time, ...question.claim } };
}

/** What is claimed in so few words that it can only be of what was told. */
function readOfTold(claim: string, text: string, language: Detected, last: Turn, parts: Understanding) {
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const asked = { ...context, yesNo: true };
  if (NO_MORE.test(fold(claim))) return retold(last);
  const counted = byCount(claim, asked, last, parts);
  if (counted) return counted;
  if (!/\d/.test(claim))
    return ofOneAlone(claim, asked, last) ?? ofAnother(claim, asked, last) ?? byContrary(asked, last, parts);
  const held = readFigure(asked, last, parts.library) ?? readDoubted(asked, last, parts.library);
  return held ? put(asked, ofSameTime(held, last)) : byFigure(asked, last);
}

/** Whether an answer is of the very thing that was told: a product, or a layer, may well be another. */
function isOfTold(question: Question, { answered, facts }: Turn): boolean {
  if (question.kind === 'facts') return question.ids.some((id) => facts.includes(id));
  return question.kind === answered?.kind && question.kind !== 'supply' && question.kind !== 'layers';
}

const JAPANESE = /[ぁ-んァ-ヴ\p{sc=Han}]/u;
const NUMBER = /^\d[\d.,]*$/;
/** A claim as what is to be confirmed; a number alone is one of what was told. */
function asAsked(claim: string, typed: string): string {
  if (JAPANESE.test(typed)) return `${claim}${NUMBER.test(claim) ? '億' : ''}って本当？`;
  return NUMBER.test(claim) ? `so it is ${claim}, right?` : `${claim}, right?`;
}

/**
 * "No. It's 2 BILLION. I wrote the article. Confirm.": whoever insists is told again what the article says, with a yes or
 * a no to what is claimed.
 */
export function readInsisted(
  typed: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const insisted = insistedIn(typed);
  if (!insisted || (last && saysMeant(typed))) return undefined;
  const { claim, isBare } = insisted;
  if (isBare && !last) return undefined;
  const text = withoutContrast(asAsked(claim, typed));
  const told = last && isBare ? readOfTold(claim, text, language, last, parts) : undefined;
  if (told) return clauseOf(text, told, parts, last?.companies);
  const read = readAll([text], language, last, parts);
  const isElse = NOTHING_TOLD.has(read.question.kind) || (isBare && last && !isOfTold(read.question, last));
  const again = last && isElse ? retold(last) : undefined;
  return again ? clauseOf(text, again, parts, last?.companies) : read;
}
