import { readFeatures, type Library } from '../knowledge/index.ts';
import { gramsOf } from '../knowledge/grams.ts';
import { spot } from '../knowledge/spot.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Industries that are compared, by the sections of the article, each with the words that name it. */
const INDUSTRIES: [string, RegExp][] = [
  [
    'smartphone',
    /(?:すまほ|すまとふぉん|携帯|けいたい)(?:業界|市場)?|\b(?:the )?(?:smartphones?|phones?|mobiles?|handsets?)(?: (?:makers?|firms?|compan(?:y|ies)|brands?|industry|business|market|world))?\b/g,
  ],
  [
    'cloud',
    /くらうど(?:業界|市場)?|\b(?:the )?clouds?(?: (?:providers?|industry|business|market|world))?\b/g,
  ],
  [
    'ai-industry',
    /(?<![a-z])ai(?:業界|市場|企業)?(?![a-z])(?: (?:compan(?:y|ies)|firms?|labs?|industry|business|market|world|stuff))?/g,
  ],
];
/** Where one claim ends and the next begins. */
const JOINT =
  /[,;、]|\b(?:but|while|whereas|yet|and|n)\b|(?:だ|だった|なん|やねん|な)?(?:けれども?|けど|のに)|(?<=[いるただ])が|(?:一方|対して)で?/gu;
/** That what is said of another isn't so of this one: "… and AI isn't", 「…AIは違う」. */
const DIFFERS =
  /^(?:[^\p{L}]*(?:でも|は|の方は|のほうは|only|just))?[^\p{L}]*(?:isnt|isn't|aint|ain't|arent|aren't|is not|are not|not|doesn't|does not|do not|don't|違|ちが|別|そうじゃ|そうでは)/u;
/** That two are alike: "as closely as", 「と同じくらい」. */
const EQUATES =
  /\bas (?!(?:well|soon|long|far|if|though) )(?:\w+ ){1,3}?as\b|\bthe same (?:\w+ ){0,2}?(?:as|way|extent|degree)\b|\b(?:equally|identical(?:ly)?|no different)\b|\bjust like\b|(?:同じ|おなじ)(?:くらい|ぐらい|ように|程度|だけ)|と同様/;
/** The one that the article sets apart from all the others. */
const APART = 'ai-industry';
/** The one whose companies stand for it. */
const OTHER = 'smartphone';
/** What stands in place of an industry's name. */
export const NAME = '\u0001';

const LEANS = 0.5;
const DENIED = 0.2;
const LIKELY = 0.005;
const MOST = 8;

/** What is said of one industry. */
interface Said {
  industry: string;
  /** what is said of it, without its name */
  told: string;
  names: string;
}

export function namesIn(text: string): { industry: string; word: string }[] {
  return INDUSTRIES.flatMap(([industry, words]) => {
    const [word] = text.match(words) ?? [];
    return word === undefined ? [] : [{ industry, word }];
  });
}

/** Where a text names an industry, in its order. */
export const placesIn = (text: string): { industry: string; start: number }[] =>
  INDUSTRIES.flatMap(([industry, words]) =>
    Array.from(text.matchAll(words), ({ index }) => ({ industry, start: index })),
  ).sort((one, other) => one.start - other.start);

/** What a claim is said of, at its head: "are clouds …?", 「クラウド業界は…」. */
const IS_SUBJECT =
  /^(?:(?:so|and|but|ok|wait) ){0,12}(?:(?:is|are|was|were|do|does|did) )?(?:the )?(?:clouds?|smartphones?|phones?|mobiles?)(?: (?:providers?|makers?|industry|business|market|world))? (?!(?:and|or|vs)\b)|^(?:すまほ|すまとふぉん|携帯|くらうど)(?:業界|市場)?(?:は|って|では|も)/;

/** Whether a claim is of one industry, and what is told of another: "are clouds fluid?", of what AI is. */
export function isOfOtherIndustry(folded: string, section: string): boolean {
  const [named, second] = namesIn(folded);
  if (!named || second || !IS_SUBJECT.test(folded)) return false;
  return named.industry !== section && INDUSTRIES.some(([industry]) => industry === section);
}

/** The overviews of the industries that a folded text names. */
export const industriesIn = (folded: string, { knowledge }: Library): string[] =>
  namesIn(folded).flatMap(({ industry }) => {
    const facts = [...knowledge.facts.values()];
    return facts.find(({ section, points }) => section === industry && points.length > 0)?.id ?? [];
  });

const ALIKE = /\b(?:same|alike|similar\w*|other|too|also)\b|同じ|おなじ|似|他|ほか|も/;

/** Of a comparison of all the industries and the overview of the one that is named, that one is meant. */
export function ofNamedIndustry<Ranked extends { id: string }>(
  ranked: Ranked[],
  { reading, yesNo }: Context,
  library: Library,
): Ranked[] {
  const [first] = ranked;
  const compared = library.knowledge.facts.get(first?.id ?? '')?.points ?? [];
  const isOfOne = yesNo && IS_SUBJECT.test(reading.folded) && !ALIKE.test(reading.folded);
  const [only, second] = isOfOne ? industriesIn(reading.folded, library) : [];
  if (only === undefined || second !== undefined || !compared.includes(only)) return ranked;
  const own = ranked.find(({ id }) => id === only);
  return own ? [own, ...ranked.filter((one) => one !== own)] : ranked;
}

/** A text without the industries that it names. */
export const without = (text: string): string =>
  INDUSTRIES.reduce((rest, [, words]) => rest.replace(words, NAME), text);

/** The claims of a text, industry by industry; none where a part names none. */
function claimsIn(folded: string): Said[] {
  const parts = folded.split(JOINT).filter((part) => /\p{L}/u.test(part));
  return parts.flatMap((part) =>
    namesIn(part).map(({ industry, word }) => ({ industry, told: without(part), names: word })),
  );
}

/** How much speaks for what is said of an industry, 0 to 1, by the likeliest fact of its section, and whether its words do. */
export function judge(
  { industry, told, names }: Said,
  library: Library,
): { yes: number; opposed: number } | undefined {
  const folded = told.replace(NAME, names).replaceAll(NAME, ' ').replace(/\s+/g, ' ').trim();
  const features = readFeatures(folded, library.vocabulary);
  const spots = spot(folded, library.vocabulary);
  const grams = gramsOf(folded, spots, library.knowledge.entities);
  const { facts } = library.knowledge;
  const found = library
    .rank(features, grams, MOST)
    .facts.find(({ id, share = 0 }) => facts.get(id)?.section === industry && share >= LIKELY);
  if (!found) return undefined;
  return {
    yes: library.leaning(found.id, { folded, features, grams }),
    opposed: library.opposition(found.id, { folded, features }),
  };
}

/** Whether what is said of an industry is so; undefined where that is unsure. */
function holds(said: Said, library: Library): boolean | undefined {
  const { yes, opposed } = judge(said, library) ?? {};
  if (yes === undefined || opposed === undefined) return undefined;
  if (yes <= DENIED) return false;
  return yes >= LEANS || opposed > 0 ? true : undefined;
}

/** The fact that holds the industries against each other. */
export const overviewOf = ({ knowledge }: Library) =>
  [...knowledge.facts.values()].find(({ points }) =>
    INDUSTRIES.every(([section]) => points.some((id) => knowledge.facts.get(id)?.section === section)),
  );

/** "Phone makers cooperate as closely as AI firms do": what sets one apart from all the others isn't alike. */
function readAlike({ reading: { folded }, negated }: Context, library: Library): Question | undefined {
  const named = namesIn(folded).map(({ industry }) => industry);
  const overview = EQUATES.test(folded) && named.includes(APART) ? overviewOf(library) : undefined;
  return overview && { kind: 'facts', ids: [overview.id], polarity: negated ? 'y' : 'n' };
}

/** That it all comes again as it was elsewhere: "the same story as", "all over again", 「みたいな」. */
const REPEATS =
  /\b(?:the )?same (?:\w+ )?(?:story|thing|game|movie|film|pattern|situation|setup|structure|song|deal)\b|\b(?:just|exactly|basically|really|pretty much|a lot|much) like\b|\ball over again\b|\b(?:repeat|rerun|replay|remake) of\b|同じ(?:話|こと|構図|構造|ぱたーん|流れ|状況|道)|(?:みたい|よう)(?:な|に|で)(?!さーびす)|の再来|の二の舞|と一緒/;

/** "It's the same story as Apple and Samsung": of an industry that the article tells apart from its own. */
export function readRepeated({ reading, negated, yesNo }: Context, library: Library): Question | undefined {
  if (!yesNo || !REPEATS.test(reading.folded)) return undefined;
  const named = new Set(namesIn(reading.folded).map(({ industry }) => industry));
  const { facts } = library.knowledge;
  const isOfOther = (company: string) =>
    [...facts.values()].some(
      ({ section, entities }) => section === OTHER && entities.length > 1 && entities.includes(company),
    );
  named.delete(APART);
  const isOther = reading.companies.length > 0 ? reading.companies.every(isOfOther) : named.size === 1;
  const overview = isOther ? overviewOf(library) : undefined;
  return overview && { kind: 'facts', ids: [overview.id], polarity: negated ? 'y' : 'n' };
}

const CHIPS = /ちっぷ|半導体|\b(?:chips?|chip ?makers?|semiconductors?|gpus?)\b/;

/**
 * Claims on several industries at once: "phones are winner-takes-all and AI isn't", 「スマホもAIも勝者総取り」: each is held
 * against its own industry.
 * @returns undefined where but one is named, or one of the claims can't be told
 */
export function readIndustries(context: Context, library: Library): Question | undefined {
  const { reading, yesNo } = context;
  if (!yesNo || namesIn(reading.folded).length < 2 || reading.companies.length > 0) return undefined;
  // With the chip makers beside them, they are layers, not industries.
  if (CHIPS.test(reading.folded)) return undefined;
  const alike = readAlike(context, library);
  if (alike) return alike;
  const claims = claimsIn(reading.folded);
  const verdicts: boolean[] = [];
  for (const [at, claim] of claims.entries()) {
    const before = claims[at - 1];
    const [, after = ''] = claim.told.split(NAME);
    const isOther = before !== undefined && DIFFERS.test(after);
    const verdict = holds(isOther ? { ...claim, told: before.told } : claim, library);
    if (verdict === undefined) return undefined;
    verdicts.push(verdict !== isOther);
  }
  if (new Set(claims.map(({ industry }) => industry)).size < 2) return undefined;
  const overview = overviewOf(library);
  return overview && { kind: 'facts', ids: [overview.id], polarity: verdicts.every(Boolean) ? 'y' : 'n' };
}

/** The industries of which a point says what is asked, by a word of its own. */
function thoseSaidToBe(features: string[], library: Library): string[] {
  const { facts } = library.knowledge;
  const says = (id: string): boolean => {
    const { ja, en } = facts.get(id)!;
    const said = [ja, en].flatMap((text) => readFeatures(text, library.vocabulary));
    return features.every((feature) => said.includes(feature));
  };
  return INDUSTRIES.map(([section]) => section).filter((section) =>
    [...facts.values()].some((fact) => fact.section === section && fact.points.length === 0 && says(fact.id)),
  );
}

/** Words that tell the industries by their names, and not by what they are like. */
export const NAMES_ONE = /^c:(?:artificial-intelligence|smartphone|cloud|industry|market|[qrt]-)/;

/** As it was told of another: "and AI is the same?", 「AIも同じ？」. */
const LIKEWISE = /\b(?:the same|alike|likewise|similar(?:ly)?|as well|too)\b|同じ|おなじ|一緒|似て/;

/** "So AI is winner-takes-all?", 「クラウドは寡占？」, after they were told of: held against what is said of that one. */
export function readTrait(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, yesNo, negated } = context;
  const [named, second] = namesIn(reading.folded);
  const { facts } = library.knowledge;
  const overview = overviewOf(library);
  const told = last.facts[0] ?? '';
  const isTold = overview !== undefined && [overview.id, ...overview.points].includes(told);
  if (!yesNo || !isTold || !named || second || reading.companies.length > 0) return undefined;
  const toldOf = facts.get(told)?.section;
  const isOther = toldOf !== named.industry && [toldOf, named.industry].includes(APART);
  if (isOther && LIKEWISE.test(reading.folded))
    return { kind: 'facts', ids: [overview.id], polarity: negated ? 'y' : 'n' };
  const traits = reading.features.filter((one) => one.startsWith('c:') && !NAMES_ONE.test(one));
  const those = traits.length > 0 ? thoseSaidToBe(traits, library) : [];
  const own = overview.points.find((id) => facts.get(id)?.section === named.industry);
  if (those.length === 0 || own === undefined) return undefined;
  const isSo = those.includes(named.industry) !== negated;
  return { kind: 'facts', ids: [own], polarity: isSo ? 'y' : 'n' };
}
