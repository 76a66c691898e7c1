import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { readMore } from './industries-more.ts';
import { readIndustries } from './industries.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { yearWritten } from '../knowledge/horizon.ts';

/** Sections that stand beside each other, each with the words that name it: a trait of one is not a trait of another. */
const SIDES: Record<string, RegExp>[] = [
  {
    smartphone: /すまほ|すまとふぉん|携帯|けいたい|\b(?:smartphones?|phones?|mobiles?|handsets?)\b/,
    cloud:
      /くらうど(?:業界|市場|の世界|は|も|って)|\bcloud (?:industry|market|business|sector|world|is|isn't|too|also)\b|\b(?:is|isn't) (?:the )?cloud\b/,
    'ai-industry':
      /ai業界|ai市場|aiの(?:業界|世界|市場)|\bai(?:は|も|って)|\bai (?:industry|market|space|race|field|world|sector|business|scene|is|isn't|too|also|turn\w*|bec[ao]m\w*|ended up|went)\b|\b(?:is|isn't) ai\b/,
  },
  {
    'short-term':
      /1[~〜、-]?2年|一[~〜、]?二年|短期|すぐ|目先|近いうち|来年|\b(?:short[- ](?:term|run)|near[- ]term|next (?:year|couple|two)|(?:a |the )?year or (?:two|so)|couple (?:of )?(?:years|yrs)|one (?:or|to) two (?:years|yrs)|1-2 (?:years|yrs)|near future|soon)\b/,
    'mid-term':
      /3[~〜、-]?5年|三[~〜、]?五年|中期|\b(?:mid[- ]?(?:dle)?[- ]?term|medium[- ]term|three to five years|3-5 years)\b/,
    'long-term':
      /5年(?:以上|より先|超|以降)|長期|遠い将来|\b(?:long[- ]term|long[- ]run|beyond five|more than five|past five|after five years)\b/,
  },
  {
    // Who competes may do whatever else: "rivals set standards together".
    competition:
      /競争(?!相手)|競い|競って|張り合|争(?!相手)|奪い合|ばとる|\b(?:compet(?:e[sd]?|ing(?! (?:ai )?(?:firms|companies|labs|players|makers|businesses|vendors))|iti\w+)|rivalry|fight\w*|fought|battle\w*|clash\w*|race|contest|against each other)\b/,
    cooperation:
      /協力|手を組|助け合|協調|連携|一緒に|共同|\b(?:cooperat\w+|collaborat\w+|work(?:ing)? (?:on (?:it )?)?together|team(?:ing)? up|team-?work|joint(?:ly)?|join\w* (?:hands|forces)|share|together)\b/,
  },
];

function namedSides(folded: string, group: Record<string, RegExp>): string[] {
  return Object.keys(group).filter((section) => group[section]!.test(folded));
}

/** Whether competing and cooperating are named, by the topics of their facts. */
export const rivalSides = (folded: string): string[] => namedSides(folded, SIDES[2]!);

/** "Phones too", "just like phones": what is true of one side is said of the other. */
const LIKENED =
  /も(?!の)|同じ|おなじ|みたい|同様|\b(?:too|as well|also|same|like|likewise|similar(?:ly)?|either)\b/;

/** A question that isn't yes/no must be this plainly about a fact of the other side. */
const PLAIN = 0.6;

/** How many years ahead each horizon reaches. */
const REACH: [string, number][] = [
  ['short-term', 2],
  ['mid-term', 5],
  ['long-term', Infinity],
];

/** The horizon of a year that is named, counted from the year of the article. */
function horizonOf({ figures }: Reading, from: number): string | undefined {
  const year = figures.find(({ unit, value }) => unit === 'year' && value > from)?.value;
  return year === undefined ? undefined : REACH.find(([, years]) => year - from <= years)?.[0];
}

/** The side that is asked about, where the nearest fact is of another one. */
function askedSide(
  group: Record<string, RegExp>,
  reading: Reading,
  section: string,
  from: number,
): string | undefined {
  const { folded } = reading;
  const words = namedSides(folded, group);
  const horizon = 'long-term' in group && words.length === 0 ? horizonOf(reading, from) : undefined;
  const named = horizon === undefined ? words : [horizon];
  const others = named.filter((side) => side !== section);
  if (others.length !== 1) return undefined;
  return named.length === 1 || LIKENED.test(folded) ? others[0] : undefined;
}

/** Where an overview of both sides comes first, the fact of one side that is as good as that. */
function particular(ranked: Ranked[], { facts }: Library['knowledge']): Ranked | undefined {
  const [first] = ranked;
  const isOverview = ({ id }: Ranked) => (facts.get(id)?.points.length ?? 0) > 0;
  if (!first || !isOverview(first)) return first;
  const sections = SIDES.flatMap((group) => Object.keys(group));
  const leaf = ranked.find(
    (one) =>
      !isOverview(one) &&
      sections.includes(facts.get(one.id)?.section ?? '') &&
      (one.share ?? 0) >= LIKELY &&
      one.score >= CLOSE * first.score,
  );
  return leaf ?? first;
}

const LIKELY = 0.1;
const CLOSE = 0.85;

/** The overview of a section, by its points. */
const overviewIn = (section: string, { facts }: Library['knowledge']): Fact | undefined =>
  [...facts.values()].find((fact) => fact.section === section && fact.points.length > 0);

/** AI is said to be as smartphones are: 「スマホみたいに一社が…」, "just like phones did". */
const LIKE_PHONES =
  /(?:すまほ|すまとふぉん|携帯)(?:業界)?(?:のとき|の時|の(?:市場|世界|場合|話|ころ|頃))?(?:みたい|と(?:同じ|一緒|同様|おなじ)|の(?:ように|よう|二の舞)|っぽ|よろしく)|\b(?:like|same as|as with|as in|similar to|the way) (?:the )?(?:smartphones?|phones?|handsets?|mobiles?)\b/;
const UNLIKE = /違|ちが|異な|\b(?:unlike|not|n't|differ\w*|less|more)\b|n't\b/;
const LIKED = 0.05;

/** The trait of phones that is said of AI, which has others. */
function readLikened(
  { reading: { folded, companies }, yesNo, negated, has }: Context,
  ranked: Ranked[],
  { knowledge }: Library,
): Question | undefined {
  const isClaim = yesNo || has('q-why');
  if (!isClaim || companies.length > 0 || !LIKE_PHONES.test(folded) || UNLIKE.test(folded)) return undefined;
  if (/くらうど|\bcloud/.test(folded)) return undefined;
  const isOfPhones = ranked.some(
    ({ id, share = 0 }) => share >= LIKED && knowledge.facts.get(id)?.section === 'smartphone',
  );
  const overview = overviewIn('ai-industry', knowledge);
  if (!isOfPhones || !overview) return undefined;
  return { kind: 'facts', ids: [overview.id], polarity: yesNo && negated ? 'y' : 'n' };
}

const SURELY = 0.8;
const sectionIn = ({ id }: Ranked, { knowledge: { facts } }: Library): string => facts.get(id)?.section ?? '';

/** What is asked of phones alone is told of them, though most of it is said of AI: 「スマホ業界は競合同士で協力する？」 */
function ofPhones(
  { reading: { folded, companies }, yesNo }: Context,
  ranked: Ranked[],
  library: Library,
): Question | undefined {
  const [only, second] = namedSides(folded, SIDES[0]!);
  const [first] = ranked;
  if (only !== 'smartphone' || second !== undefined || companies.length > 0 || !first || !yesNo)
    return undefined;
  if (sectionIn(first, library) in SIDES[0]! || !JOINS.test(folded)) return undefined;
  const own = ranked.find((one) => sectionIn(one, library) === 'smartphone');
  return own && { kind: 'facts', ids: [own.id], polarity: 'n' };
}
/** What phone makers hardly do with each other. */
const JOINS = SIDES[2]!['cooperation']!;

/**
 * A question on one side (one industry, one horizon, competing or cooperating) whose nearest fact is of another: no,
 * and what the named side is really like; for competing and cooperating, and for horizons, the fact itself says which
 * it is.
 */
export function readSides(context: Context, ranked: Ranked[], library: Library): Question | undefined {
  const likened = readLikened(context, ranked, library);
  if (likened) return likened;
  const several = readMore(context, library) ?? readIndustries(context, library);
  // Of layers, say, that is surely asked, however many industries the words sound like.
  const [surest] = ranked;
  const isElsewhere = (surest?.share ?? 0) >= SURELY && !(sectionIn(surest!, library) in SIDES[0]!);
  if (several && !isElsewhere) return several;
  const { knowledge } = library;
  const { yesNo, negated, reading } = context;
  const phones = ofPhones(context, ranked, library);
  if (phones) return phones;
  const first = yesNo ? particular(ranked, knowledge) : ranked[0];
  if (!first || (!yesNo && ((first.share ?? 0) < PLAIN || !context.has('q-why')))) return undefined;
  const section = sectionIn(first, library);
  for (const group of SIDES) {
    const from = yearWritten(section, knowledge);
    const asked = section in group ? askedSide(group, reading, section, from) : undefined;
    if (asked === undefined) continue;
    const polarity = yesNo && negated ? 'y' : 'n';
    if (!('smartphone' in group)) return { kind: 'facts', ids: [first.id], polarity };
    const overview = overviewIn(asked, knowledge);
    if (overview) return { kind: 'facts', ids: [overview.id], polarity };
  }
  return undefined;
}
