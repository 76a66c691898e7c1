import { neverDenied } from './own-words.ts';
import { compact, type Library } from '../knowledge/index.ts';
import { isNamed } from '../knowledge/vocabulary.ts';
import { fold, stripInvisible, stripMarkup } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import type { Detected, Language } from '../text/language.ts';
import { asDigits, asHiragana, closeUp, outOfJson, withoutTemplates } from '../text/typewriting.ts';
import { actOf } from './acts.ts';
import { putPlainly, setApart, withoutIntroduction } from './set-apart.ts';
import { afterAnnouncement } from './announced-several.ts';
import { readAtOnce } from './at-once.ts';
import { type Turn } from './follow.ts';
import { namesIn } from './ask-lists.ts';
import { distributed } from './of-each.ts';
import { leavesAllSaid, withSaid } from './in-its-place.ts';
import { buildNameCalled, type NameCalled } from './called.ts';
import { withLeftAsked } from './left-asked.ts';
import { areListed } from './joined-asks.ts';
import { readListedAsks } from './listed-asks.ts';
import { heardIn } from './heard-in.ts';
import { buildMender, type Mender } from './mend.ts';
import type { Question } from './question.ts';
import { buildSpeller, type Respell } from './spelling.ts';
import { consoled, withoutBan } from './banned.ts';
import type { Clause } from './clause.ts';
import { readCorrected } from './corrected.ts';
import { readDisputed } from './disputed.ts';
import { onTopOf, turnOf } from './frame.ts';
import { gistOf } from './gist.ts';
import { toned } from './hearsay.ts';
import type { Heard } from './held-against.ts';
import { readInsisted } from './insistence.ts';
import { readOddOfList } from './odd-of-list.ts';
import { askedBeside, isOrder, withoutOrders } from './orders.ts';
import { readAll } from './parts.ts';
import { withoutDenial, withoutReaction } from './reactions.ts';
import { languageHeard, readForeignText } from './foreign-text.ts';
import { outOfRole } from './roleplay.ts';
import { runnersUp, type RunnerUp } from './runners-up.ts';
import { isNumbered } from './segment.ts';
import { askedIn, isStory } from './story.ts';
import { readWithThanks } from './thanked.ts';
import { withNamed } from './that-one.ts';
import { marketAsOne } from './told-twice.ts';
import { withYear } from './that-year.ts';
import { withYesNoLast } from './yes-no-first.ts';
import { readUnnamed } from './unnamed.ts';
import { ofScreenful } from './screenful.ts';
import { readSwitch, type Wanted } from './switch.ts';
import { isOnlyScenery } from './scenery.ts';
import { readByBuild } from './by-build.ts';
import { selfCorrected } from './self-corrected.ts';
import { inItsStead, takenBackIn } from './second-thought.ts';
import { spelledOut } from './spelled-out.ts';
import { inUsualSpelling, isExample, parted } from './usual-spelling.ts';

/** Of what is longer the beginning is read, in UTF-16 units; Discord's own limit is half of it. */
const LONGEST = 8000;

/** What is blank says nothing, however long it is; patterns that look for its end take ages. */
const BLANKS = /[^\S\n]{3,}/gu;

/** Everything that understanding needs besides the text. */
export interface Understanding {
  library: Library;
  mender: Mender;
  respell: Respell;
  /** puts names in place of what companies are called by */
  nameCalled: NameCalled;
  /** whether a Latin word is a name that she knows, or part of one */
  isName: (word: string) => boolean;
  /** Latin words of Japanese texts, which aren't romaji: AGI, GPU */
  terms: ReadonlySet<string>;
  readings: ReadonlyMap<string, string>;
  /** the message says ahead that it asks several things */
  asksSeveral?: boolean;
}

/** A text, understood. */
export interface Understood {
  question: Question;
  language: Detected;
  /** a language that the text itself asked for, and whether it asked for it from now on */
  wanted?: Wanted | undefined;
  turn: Turn;
  /** all of it was read by how it is built: it asks no more than that */
  isBuilt?: boolean;
  plain?: Clause['plain'];
  /** reads which facts may have been meant besides, likeliest first; none where that is no matter of the article's */
  runnersUp?: () => RunnerUp[];
}

/** Where it stands, or that the article doesn't tell: what was talked about before is still the subject. */
const keepsSubject = ({ question, companies, isActed }: Clause): boolean =>
  question.kind === 'source' ||
  (question.kind === 'extreme' && question.weighed === true) ||
  (question.kind === 'absent' && question.of === undefined && companies.length === 0) ||
  (question.kind === 'unknown' && (companies.length === 0 || isActed === true));

const NOT_TOLD = ['talk', 'unknown', 'absent', 'language', 'source'] as const;
const NOTHING_TOLD: ReadonlySet<Question['kind']> = new Set(NOT_TOLD);
/** Clear enough beside an order that won't be followed. */
const CLEAR = 0.6;
/** Whether something of the article is told, for certain: of a company that is named, of a sum, or of a fact that is plainly meant. */
const isTold = ({ question, companies, plain = 0 }: Clause): boolean =>
  !NOTHING_TOLD.has(question.kind) && (companies.length > 0 || question.kind !== 'facts' || plain >= CLEAR);

/** All that understanding needs, built from what was learnt. */
export const understandingOf = (library: Library): Understanding => ({
  library,
  mender: buildMender(library.knowledge, library.vocabulary),
  respell: buildSpeller(library),
  nameCalled: buildNameCalled(library.knowledge),
  isName: (word) => isNamed(library.vocabulary, word),
  terms: new Set(
    library.knowledge.concepts.flatMap(({ ja }) => ja.map(fold).filter((word) => /^[a-z]{3,}$/.test(word))),
  ),
  readings: library.knowledge.readings,
});

/**
 * Understands one message.
 * @param message as typed; of long texts the telling sentences are read
 * @param last the turn before it in the same conversation, if it is fresh
 */
export function understand(
  message: string,
  fallback: Language,
  last: Turn | undefined,
  given: Understanding,
): Understood {
  // What is read of a message is kept beside these, and goes with them.
  const parts: Understanding = { ...given };
  const text = message.replace(BLANKS, '  ');
  const whole = withoutTemplates(asDigits(asHiragana(closeUp(stripInvisible(text.slice(0, LONGEST))))));
  const typed = ofScreenful(whole, parts);
  const plain = inUsualSpelling(
    parted(withoutOrders(stripMarkup(outOfJson(typed))).trim(), parts),
    fallback,
    parts,
  );
  const known = isExample(plain, parts);
  const right = known ? plain : selfCorrected(plain, parts);
  const back = known || right !== plain ? undefined : takenBackIn(plain);
  if (back)
    return inItsStead(back, (one, turn, spoken) => understand(one, spoken ?? fallback, turn, given), last);
  const { rest: left, wanted } = known ? { rest: plain, wanted: undefined } : readSwitch(right);
  const introduced = wanted && isOnlyScenery(left, parts) ? '' : withoutIntroduction(left);
  const heardOf = known ? introduced : spelledOut(introduced, last, parts);
  const announced = known ? undefined : afterAnnouncement(heardOf, parts);
  parts.asksSeveral = announced !== undefined;
  const apart = known ? heardOf : setApart(announced ?? heardOf, parts);
  // What leads up to a list says which list it is.
  const placed = known
    ? undefined
    : (readOddOfList(heardOf, parts) ?? readByBuild(apart, fallback, last, parts));
  const said = known || placed ? apart : (distributed(apart, parts) ?? apart);
  const rest = known ? said : putPlainly(said, last, parts);
  const gist = known ? rest : gistOf(rest);
  const heard: Heard = gist === undefined ? heardIn(rest, parts) : { text: gist, tone: 'true' };
  const asked = gist ?? withNamed(withYear(withYesNoLast(outOfRole(heard.text, parts))), last, parts);
  const isPlain = !known && !isNumbered(asked);
  const isScreenful = typed !== whole;
  const twofold =
    !isPlain || isScreenful || isOrder(text) ? undefined : readAtOnce(asked, fallback, last, parts);
  const pieces =
    isPlain && !twofold && !parts.asksSeveral && isStory(asked, parts)
      ? askedIn(asked, parts)
      : [last ? withoutDenial(withoutReaction(asked)) : asked];
  const heardAs = pieces.join('\n');
  const language = languageHeard(heardAs || plain, text, fallback, parts);
  if (wanted && !/[\p{L}\p{N}]{2}/u.test(rest)) {
    const again = wanted.lasting && !wanted.again ? undefined : last?.answered;
    const question: Question = again ?? { kind: 'language', language: wanted.language };
    return {
      question,
      language,
      wanted,
      turn: last ?? turnOf({ question, features: [], companies: [] }, parts),
    };
  }
  const folded = fold(plain);
  if (compact(folded).length < 2 && !(last && (actOf(folded) || folded.includes('%')))) {
    const topic = text.trim().length === 0 ? 'hello' : 'noise';
    const question: Question = { kind: 'talk', topic, seed: hash(text) };
    return { question, language, wanted, turn: turnOf({ question, features: [], companies: [] }, parts) };
  }
  const insisted = known || isOrder(text) ? undefined : readInsisted(said, language, last, parts);
  if (insisted) {
    const beside = last ? {} : { runnersUp: () => runnersUp(heardAs, insisted, parts) };
    const turn = onTopOf(turnOf(insisted, parts), last);
    return { question: insisted.question, language, wanted, turn, ...beside };
  }
  if (!known && isOrder(text)) {
    const beside = askedBeside(stripInvisible(text.slice(0, LONGEST)));
    const told = beside === undefined ? undefined : readAll([beside], language, last, parts);
    if (told && isTold(told)) return { question: told.question, language, wanted, turn: turnOf(told, parts) };
    const question: Question = { kind: 'talk', topic: 'inject', seed: hash(text) };
    return {
      question,
      language,
      wanted,
      turn: last ?? turnOf({ question, features: [], companies: [] }, parts),
    };
  }
  if (language.certainty === 'foreign') {
    const question = readForeignText(plain, parts);
    return {
      question,
      language,
      wanted,
      turn: last ?? turnOf({ question, features: [], companies: [] }, parts),
    };
  }
  const chat = known ? undefined : withoutBan(plain, language.language, parts);
  if (chat !== undefined) {
    const { question: chatted } = readAll([chat], language, undefined, parts);
    const question: Question = chatted.kind === 'talk' ? chatted : consoled(text);
    const turn = last ?? turnOf({ question, features: [], companies: [] }, parts);
    return { question, language, wanted, turn };
  }
  const read =
    placed ??
    (known ? undefined : readUnnamed(asked, parts)) ??
    twofold ??
    (known
      ? undefined
      : (readCorrected(asked, language, last, parts) ?? readDisputed(asked, language, last, parts))) ??
    readWithThanks(readAll(pieces, language, last, parts), { plain, language, last, parts });
  const listed =
    // A balance is worked out of what is said of its sums, one by one.
    (!placed &&
    twofold?.question.kind !== 'net' &&
    (isPlain || areListed(asked, parts)) &&
    (!last || namesIn(asked, parts).length > 0)
      ? readListedAsks(asked, read, { language, parts })
      : undefined) ?? read;
  const clause = known
    ? listed
    : withLeftAsked(asked, listed, { language, last, parts, isPlaced: placed !== undefined });
  const turn =
    last && keepsSubject(clause)
      ? last
      : onTopOf(withSaid(turnOf(clause, parts), clause, last, { text: heardAs, parts }), last);
  const told = known ? clause.question : neverDenied(clause.question, heard.text, parts.library);
  const question = toned(marketAsOne(told), heard.tone);
  const isAll = clause.isOfTold ?? (last && leavesAllSaid(heardAs, clause, parts));
  const beside = isAll ? {} : { runnersUp: () => runnersUp(heardAs, clause, parts) };
  return { question, language, wanted, turn, isBuilt: placed !== undefined, plain: clause.plain, ...beside };
}
