import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Heard } from './heard-told.ts';
import { overviewOf, placesIn } from './industries.ts';
import { modalityOf } from './modality.ts';
import type { Question } from './question.ts';

/** So many hold a field between them. */
const COUNTS: [number, string][] = [
  [
    1,
    String.raw`\bmonopol\w+|\b(?:one|a single) (?:big |giant )?(?:company|player|firm|winner|giant|leader)\b|[1一](?:社|強)|独占`,
  ],
  [2, String.raw`\bduopol\w+|\b(?:two|2)\b(?! industr)|[2二両](?:大)?(?:強|社|極|者)|二大|複占`],
  [
    3,
    String.raw`\btriopol\w+|\b(?:three|3|trio)\b(?! industr)|[3三](?:大)?(?:強|社|極|者)|三大|みつどもえ|三つ巴`,
  ],
  [4, String.raw`\b(?:four|4)\b(?! industr)|[4四](?:大)?(?:強|社|極|者)|四大`],
  [5, String.raw`\b(?:five|5)\b(?! industr)|[5五](?:大)?(?:強|社|極|者)|五大`],
];
const COUNTED = new RegExp(COUNTS.map(([, words]) => words).join('|'));
/** What else is said of an industry, which counts nobody. */
const TRAIT =
  /総取り|垂直|標準|互換|排他|独立|多極|相互|依存|協力|流動|閉じ|開か|より|違|共通|\b(?:takes?[- ](?:it )?all|integrat\w+|standard\w+|exclusiv\w+|independen\w+|multipolar|interdepend\w+|cooperat\w+|fluid|closed|open|than|differ\w*|common|wh(?:y|o|ich|at|en|ere)|how)\b/;
const HOLD =
  /poly\b|\b(?:rule|dominate|hold|control|leaders?|giants?|players?|horse)\w*\b|寡占|複占|独占|握|支配|[二三四2-5](?:強|極)|[二三四]大/;
const LONGEST = 120;

interface Place {
  industry: string;
  names: string[];
  counts: number[];
}

/** The names and numbers of a text, each with the industry that it is said of: the one before it, or behind it where those come last. */
function sortedIn({ folded, context: { reading } }: Heard): Place[] {
  // "Two giants" may stand for a pair that is known, and counts here.
  const named = reading.mentions.filter(({ start, end }) => !COUNTED.test(folded.slice(start, end)));
  const masked = named.reduce(
    (text, { start, end }) => text.slice(0, start) + '#'.repeat(end - start) + text.slice(end),
    folded,
  );
  const found = placesIn(masked);
  const items = [
    ...named.map(({ company, start }) => ({ start, name: company, count: undefined })),
    ...COUNTS.flatMap(([count, words]) =>
      Array.from(masked.matchAll(new RegExp(words, 'g')), ({ index }) => ({
        start: index,
        name: undefined,
        count,
      })),
    ),
  ];
  const first = Math.min(...items.map(({ start }) => start));
  const isHeaded = (found[0]?.start ?? 0) < first;
  return found.map(({ industry, start }, at) => {
    const [from, to] = isHeaded
      ? [start, found[at + 1]?.start ?? Infinity]
      : [found[at - 1]?.start ?? -1, start];
    const own = items.filter((item) => item.start > from && item.start < to);
    return {
      industry,
      names: own.flatMap(({ name }) => name ?? []),
      counts: own.flatMap(({ count }) => count ?? []),
    };
  });
}

/** Those who hold a field, as the first point on its industry tells. */
function holdersIn(industry: string, library: Library): Fact | undefined {
  const { facts } = library.knowledge;
  const own = overviewOf(library)?.points.find((id) => facts.get(id)?.section === industry);
  return facts.get(facts.get(own ?? '')?.points[0] ?? '');
}

/** Whether an industry is held by those, or so many; undefined where the article doesn't say who holds it. */
function holds({ names, counts }: Place, members: string[]): boolean | undefined {
  if (members.length === 0)
    return names.length === 0 && counts.every((count) => count < 3) ? false : undefined;
  return names.every((name) => members.includes(name)) && counts.every((count) => count === members.length);
}

/**
 * "Cloud is a duopoly and phones have three leaders, right?", 「スマホはAとB、クラウドはCとD？」: who, or how many, hold each
 * of two fields, against those that the article names.
 */
export function readIndustriesClaimed(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || TRAIT.test(folded) || placesIn(folded).length === 0) return undefined;
  if (!context.yesNo || context.negated || context.reading.foreign.length > 0) return undefined;
  // "Could one company dominate it?" is asked of what may come.
  if (modalityOf(folded) === 'possible' || context.has('r-invest', 'r-pay', 'r-supply', 'r-layer'))
    return undefined;
  const places = sortedIn(heard);
  const [first, second, third] = places;
  const isOfEach = places.every(({ names, counts }) => names.length + counts.length > 0);
  if (!first || third || !isOfEach || first.industry === second?.industry) return undefined;
  const told = places.map(({ industry }) => holdersIn(industry, parts.library));
  const isCompany = (id: string) => context.entities.get(id)?.kinds.includes('company') ?? false;
  const verdicts = places.map((place, at) => holds(place, told[at]?.entities.filter(isCompany) ?? []));
  if (verdicts.includes(undefined)) return undefined;
  // Of one field alone a wrong number is all that can't be told otherwise.
  if (!second && (verdicts[0] === true || first.names.length > 0 || !HOLD.test(folded))) return undefined;
  const polarity = verdicts.every(Boolean) ? 'y' : 'n';
  return { kind: 'facts', ids: told.map((fact) => fact!.id), polarity, yes: true };
}
