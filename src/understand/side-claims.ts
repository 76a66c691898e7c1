import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { placeItems } from './enumerated.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { rivalSides } from './sides.ts';
import type { Understanding } from './understand.ts';

/** Two overviews that are each other's contrary, and the one that sums both up. */
export interface Contrary {
  both: Fact;
  sides: [Fact, Fact];
}

export function contraries({ knowledge: { facts } }: Library): Contrary[] {
  return [...facts.values()].flatMap((both): Contrary[] => {
    const [one, other, more] = both.points.map((id) => facts.get(id)!);
    const areContrary = one && other && !more && one.opposite === other.id && other.points.length > 0;
    return areContrary ? [{ both, sides: [one, other] }] : [];
  });
}

const CLAUSES = /[、,;。]|\b(?:and|while|whereas|but)\b/iu;
/** What one clause says of one thing: 「安全性は…競争領域」, "safety is an area of competition". */
const SAYS =
  /^\s*(?<item>[^はがを。]{2,20}?)(?:は|が)(?<said>.+)$|^\s*(?:(?:is|am|do|does|so|that|it|i|correct|right|true|in|understand\w*|take|thinking|say\w*|the article|regard|treat|list|class|classify|count|consider|describe) )*(?:the |that ){0,12}(?<thing>[\w -]{3,40}?) (?:is|are|as|falls?|belongs?|counts?|an?|listed|treated|classed|classified) (?<told>.+)$/iu;
/** Of what sort it is said to be. */
const AREA =
  /\b(?:areas?|fields?|domains?|battlegrounds?) (?:of|in which|on which|where|for)\b|(?:競争|競合|協力|協調|連携)(?:する|の|し合う)?(?:領域|分野|対象|区分|項目)/;

/** Each thing that a text says to be of one side, with that side. */
function claimsIn(text: string): { item: string; topic: string }[] {
  return text.split(CLAUSES).flatMap((clause) => {
    const { item, said, thing, told } = SAYS.exec(clause)?.groups ?? {};
    const [topic, other] = rivalSides(fold(said ?? told ?? ''));
    const name = item ?? thing;
    return name === undefined || topic === undefined || other !== undefined ? [] : [{ item: name, topic }];
  });
}

/** A word or two that name a thing, and no statement. */
const isThing = ({ item }: { item: string }): boolean =>
  /[ぁ-ん\p{sc=Han}\p{sc=Kana}]/u.test(item) || item.trim().split(/\s+/).length <= 4;

/** 「安全性は競争領域、価格は協調領域、で合っていますか」, "is safety an area of competition?": each is held against its side. */
export function readSideClaims(folded: string, text: string, parts: Understanding): Question | undefined {
  const claims = claimsIn(text.normalize('NFKC')).filter(isThing);
  const isOne = claims.length === 1 && AREA.test(folded);
  if (rivalSides(folded).length === 0 || (claims.length < 2 && !isOne)) return undefined;
  const { context } = readFolded(folded, text, parts);
  if (!context.yesNo || context.negated || context.reading.companies.length > 0) return undefined;
  const { facts } = parts.library.knowledge;
  for (const { sides } of contraries(parts.library)) {
    const points = sides.flatMap((side) => side.points).map((id) => facts.get(id)!);
    const placed = placeItems(
      claims.map(({ item }) => item),
      points,
      parts.library,
    );
    if (placed.includes(undefined)) continue;
    const isSo = placed.every((id, at) => facts.get(id!)!.topic === claims[at]!.topic);
    const ids = [...new Set(placed as string[])].slice(0, 2);
    return { kind: 'facts', ids, polarity: isSo ? 'y' : 'n', yes: true };
  }
  return undefined;
}
