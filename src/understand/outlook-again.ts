import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { partsOf } from './several.ts';
import type { Understanding } from './understand.ts';

const OUTLOOK_EN =
  "(?:the |its |their |that |this |your )?(?:article's |future |later |own )?(?:outlooks?|forecasts?|predictions?|projections?|look ahead|future section|outlook (?:section|part))";
const BACK_EN =
  '(?:come|comes|came|crop|crops|turn|turns|show|shows|pop|pops|appears?|reappears?|return|returns|recurs?|resurfaces?|features?|figures?|mentioned|raised|taken up|picked up|touched on|addressed|found|listed|covered|is|are|be|again)';
/** What was told, and whether the outlook has it, too: "does that theme come back in the outlook?". */
const AGAIN = new RegExp(
  [
    String.raw`\b(?:that|this|it|they|those|these|(?:the|that|this) (?:(?:last|first|final|very|same) )?(?:one|ones|theme|topic|point|item|issue|subject|thing|matter|area|field|of (?:them|these|those)))\b[^?.!]{0,24}\b${BACK_EN}\b[^?.!]{0,24}\b(?:in|under|within|of|for|by) ${OUTLOOK_EN}\b`,
    String.raw`\b(?:does|do|is|are|will) (?:the )?(?:last|first|final)(?: (?:one|of (?:them|these|those)))?\b[^?.!]{0,24}\b${BACK_EN}\b[^?.!]{0,24}\b(?:in|under|within|of) ${OUTLOOK_EN}\b`,
    String.raw`\b(?:does|do|did) ${OUTLOOK_EN} (?:(?:also|ever|again|even) ){0,3}(?:mention|cover|include|raise|return to|come back to|pick up|take up|touch on|address|have|list|feature) (?:that|this|it|them|those|the (?:last|first)\b)`,
    '(?:それ|その|この|これ|あれ|最後|最初|同じ|いまの|今の|さっき)[^。?？]{0,16}(?:展望|見通し|予測|将来像|今後の(?:話|部分|ところ|節))[^。?？]{0,12}(?:出て|出る|出ます|触れ|ある|あり|登場|載っ|言及|含ま|扱わ|取り上げ|入って|書かれ|書いて|挙が|現れ|再)',
    '(?:展望|見通し)[^。?？]{0,10}(?:それ|その|これ|この|最後の|同じ)[^。?？]{0,14}(?:出て|出る|触れ|ある|あり|登場|載っ|言及|含ま|扱わ|取り上げ|書かれ|書いて|挙が)',
  ].join('|'),
  'u',
);
const [LAST, FIRST] = [/最後|\b(?:last|final)\b/u, /最初|\bfirst\b/u];
const LONGEST = 120;

const isOutlook = ({ topic }: Fact): boolean => topic === 'outlook';

/** What a turn told, as the question that it answered lists it. */
const toldBy = ({ answered, question, facts }: Turn): string[] => {
  const listed = partsOf(answered ?? question).flatMap((one) =>
    one.kind === 'facts' ? one.ids.slice(0, 1) : [],
  );
  return listed.length > 0 ? listed : facts;
};

/** The one of what was told that is meant: the last, the first, the point of a list that was asked for. */
function themeOf(folded: string, last: Turn, library: Library): Fact | undefined {
  const { knowledge } = library;
  const told = toldBy(last).flatMap((id) => knowledge.facts.get(id) ?? []);
  const single = told.filter(({ points }) => points.length === 0);
  const one = FIRST.test(folded) ? single[0] : single.at(-1);
  if (one) return one;
  const [list] = told;
  if (!list) return undefined;
  if (LAST.test(folded) || FIRST.test(folded))
    return knowledge.facts.get((LAST.test(folded) ? list.points.at(-1) : list.points[0]) ?? '');
  const [named, more] = pointsNamed(last.said ?? '', list.points, library);
  return named !== undefined && more === undefined ? knowledge.facts.get(named) : undefined;
}

const notionsOf = (texts: string[], { vocabulary }: Library): Set<string> =>
  new Set(
    texts
      .flatMap((text) => readFeatures(fold(text), vocabulary))
      .filter((one) => one.startsWith('c:') && isTelling(one)),
  );

/** The points of the outlook that take a theme up: that lie near to it by what both of them tell. */
function takingUp(theme: Fact, library: Library): string[] {
  const own = notionsOf([theme.ja, theme.en], library);
  const sharesNotion = (point: Fact): boolean =>
    [...notionsOf([point.ja, point.en], library)].some((one) => own.has(one));
  const isNear = (one: Fact): boolean =>
    one.related.includes(theme.id) || (theme.related.includes(one.id) && sharesNotion(one));
  return [...library.knowledge.facts.values()]
    .filter((one) => isOutlook(one) && one.points.length === 0 && isNear(one))
    .map(({ id }) => id);
}

/**
 * "Does that last theme come back in the outlook? When?", 「そのテーマは展望にも出てくる？」: the point of the outlook that is of what
 * was told; else what the outlook does have.
 */
export function readOutlookAgain(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (!last) return undefined;
  const folded = fold(text);
  if (folded.length > LONGEST || !AGAIN.test(folded)) return undefined;
  const { library } = parts;
  const { facts } = library.knowledge;
  const theme = themeOf(folded, last, library);
  if (theme && isOutlook(theme)) return undefined;
  const [first, ...more] = theme ? takingUp(theme, library) : [];
  const overview = [...facts.values()].find(
    (one) => isOutlook(one) && one.points.some((id) => facts.get(id)!.points.length > 0),
  );
  if (!overview) return undefined;
  const question: Question =
    first === undefined
      ? { kind: 'facts', ids: [overview.id] }
      : { kind: 'facts', ids: [first, ...more], polarity: 'y', yes: true };
  return { ...clauseOf(text, question, parts), isActed: true, isOfTold: true };
}
