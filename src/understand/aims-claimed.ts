import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { lettersIn } from '../text/tokens.ts';
import { namesTyped, type Typed } from './names-typed.ts';
import { pointsNamed } from './points-named.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

/** An understanding of one's own that is held out to be confirmed. */
const CONFIRMED =
  /(?:理解|認識|読み|解釈|整理|まとめ|捉え方?|見方|見立て)(?:で|は|って|でも|し)|(?:合って|あって)(?:い)?(?:る|ます)|間違(?:って|い)|正しい|外し|外れ|ずれ|ズレ|そういうこと|でいい|でよい|でよろしい|よね[?？。]*$|\b(?:right|correct|fair|accurate|agreed?|far off|off base|way off|am i|have i|do i|did i|is that (?:so|it|about)|sound(?:s)? about|in the ballpark|my (?:reading|take|understanding|summary))\b/u;
/** Whether somebody is off is asked, or how much of it is the whole: neither a yes nor a no would be plain. */
const UNPLAIN =
  /外し|外れ|間違(?:って|い)|ずれ|ズレ|主に|主な|主眼|だけ|のみ|しか|強い|中心|一番|\b(?:off|wrong|mistaken|missing|mainly|mostly|chiefly|primarily|only|just|solely|purely|all about|more of|main|really)\b/u;
/** Another matter than what they are after. */
const ELSE =
  /\d ?(?:億|兆|%)|\$\s?\d|\d ?(?:bn|billion)\b|なぜ|どうして|なんで|いつ|いくら|支払|払[いうっ]|どちらも|両方|両社とも|\b(?:pays?|paid|paying|both|why|when|how|what|not|isn't|doesn't|rather than|instead of)\b|では?なく|じゃなく/u;
const LONGEST = 180;
/** What each aim of either has to do with, and tells none from another. */
const SHARED =
  /\b(?:invest(?:s|ed|ing|ments?)?(?! (?:returns?|income|profits?|gains?))|gpus?|chips?|stakes?)\b|(?:投資|出資)(?!収益|益|の?利益)|gpu|ちっぷ|自社/gu;
/** So likely a point is meant where none is named by a word of its own: of one's own aims, or of the other's. */
const LIKELY = { own: 0.1, other: 0.5 };
/** In fewer letters nothing is said of either. */
const SHORTEST = 2;
const LEAST = 3;

/** Each of two by its turn: "one is hedging, the other …", 「片方は保険、もう片方は…」. */
const TURNS = [
  /(?:もう|他方|もう一)(?:片方|一方|方)|他方|\bthe (?:other|latter|second)\b|後者/iu,
  /片方|一方|前者|\b(?:one|the (?:one|former|first))\b(?= (?:is|wants|seeks|hedg\w+|buys|for)\b)/iu,
] as const;

/** What a company that invests is after. */
const aimsOf = (id: string, { knowledge, graph }: Library): Fact | undefined =>
  graph.outOf(id, 'investment').length === 0
    ? undefined
    : [...knowledge.facts.values()].find(
        ({ topic, points, entities }) => topic === 'strategy' && points.length >= LEAST && entities[0] === id,
      );

interface Said {
  list: Fact;
  said: string;
}

/** What a text says of each of two that are after something, behind the last time that each is named. */
function saidOfEach(text: string, names: Typed[], lists: Map<string, Fact>): Said[] {
  const ids = [...lists.keys()];
  const other = TURNS[0].exec(text);
  const one = other && TURNS[1].exec(text.slice(0, other.index));
  const spots =
    other && one
      ? [
          { id: ids[0]!, start: one.index, end: one.index + one[0].length },
          { id: ids[1]!, start: other.index, end: other.index + other[0].length },
        ]
      : ids.map((id) => names.findLast((name) => name.id === id)!).toSorted((a, b) => a.start - b.start);
  return spots.map(({ id, end }, at) => ({
    list: lists.get(id)!,
    said: text.slice(end, spots[at + 1]?.start ?? text.length),
  }));
}

/** The aim that is said to be somebody's: one of all that either is after. */
function aimSaid({ list, said }: Said, points: string[], language: Language, parts: Understanding) {
  const named = pointsNamed(fold(said).replace(SHARED, ' '), points, parts.library);
  if (lettersIn(said) < SHORTEST) return undefined;
  const isOwn = (id: string): boolean => list.points.includes(id);
  if (named.length > 0) return named.find(isOwn) ?? named[0];
  const spoken = `${parts.library.knowledge.entities.get(list.entities[0] ?? '')?.name[language] ?? ''} ${said}`;
  const prepared = prepare(spoken, detectLanguage(spoken, language, parts.isName), parts);
  const ranked = readFolded(prepared, spoken, parts).findings.facts.filter(({ id }) => points.includes(id));
  const likely = (least: number, isMeant: (id: string) => boolean) =>
    ranked.find(({ id, share = 0 }) => share >= least && isMeant(id))?.id;
  return likely(LIKELY.own, isOwn) ?? likely(LIKELY.other, () => true);
}

/**
 * "A invests as insurance, B to build an ecosystem: is that right?", 「Aは保険、Bは土俵づくり、という理解でいい？」: what is said of
 * the aims of two, held against what each is after.
 */
export function readAimsClaimed(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  if (folded.length > LONGEST || !CONFIRMED.test(folded) || ELSE.test(folded)) return undefined;
  const names = namesTyped(text, parts);
  const lists = new Map(
    names.flatMap(({ id }): [string, Fact][] => {
      const list = aimsOf(id, parts.library);
      return list ? [[id, list]] : [];
    }),
  );
  if (lists.size !== 2) return undefined;
  const points = [...lists.values()].flatMap((list) => list.points);
  const each = saidOfEach(text, names, lists);
  const { language } = detectLanguage(text, fallback, parts.isName);
  const aims = each.map((one) => aimSaid(one, points, language, parts));
  if (aims.includes(undefined) || new Set(aims).size < each.length) return undefined;
  const isSo = each.every(({ list }, at) => list.points.includes(aims[at]!));
  // In what case it is a hedge, or against whom, may be wrong by itself.
  if (isSo && names.some(({ id }) => !lists.has(id))) return undefined;
  const verdict = UNPLAIN.test(folded) ? {} : { polarity: isSo ? ('y' as const) : ('n' as const), yes: true };
  const question: Question = { kind: 'facts', ids: aims as string[], ...verdict };
  return { ...clauseOf(text, question, parts, [...lists.keys()]), isOfTold: true };
}
