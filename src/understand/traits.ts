import { readFeatures, type Library } from '../knowledge/index.ts';
import { onceFor } from '../text/latest.ts';
import { NAMES_ONE, namesIn, overviewOf } from './industries.ts';
import { modalityOf } from './modality.ts';
import { clause, type Scene, type Step } from './scene.ts';

/** What was, what may come, or what is feared, and not what it is like. */
const NOT_NOW =
  /\b(?:used to|once|previous\w*|before|becom\w+|turn(?:s|ing)? into|end up|lead(?:s|ing)? to|risks?|dangers?|will|going to|gonna|future|years?)\b|\b(?:without|alone|on (?:its|their) own)\b|かつて|昔|以前|これまで|なる|なり|なっ|進む|将来|今後|りすく|恐れ|年|抜き|なしで|単独|[1一]社で|三つ巴|三者/;
/** A few who hold it all. */
const HELD =
  /\b(?:oligopol\w+|duopol\w+|dominat\w+|(?:big|top) (?:two|three|[23])|giants?|rul(?:e|es|ed)|share|split|controls?|winners?|held by|run by)\b|寡占|[二三23]強|独占|支配|牛耳|勝者|握/;

/** Said of layers, or of those in them, and not of an industry. */
const OF_LAYERS = /\bchips?\b|\bchip ?makers?\b|\b(?:layers?|tiers?)\b|ちっぷ|半導体|(?:の|つの)層/;

/** Those of whom it is feared. */
const BY_FEW =
  /大企業|大手|資金|少数|\b(?:giants?|big (?:tech|compan\w+|firms?|players?)|well-funded|deep pockets?|few)\b/;

/** Set against what it is named with: "AI differs from the old winner-takes-all". */
const UNLIKE =
  /\b(?:differs?|differed|differing|different(?:ly)?|unlike|less of an?|(?:breaks?|broke|breaking) (?:with|from|away)|depart(?:s|ed|ing|ure)?|(?:moved?|moving|moves) (?:on|away) from|a far cry|(?:leav(?:es|ing)|left) [\w -]{3,40} behind)\b|違(?:う|って|い)|異な|別物/;

/** How many hold it: the word for what they hold is another. */
const COUNTED = /[二三四23](?:社|強)(?:による|の)?/gu;

/** What an overview says in both languages: words that tell the industries from each other. */
function traitsOf(overview: { ja: string; en: string }, { vocabulary }: Library): string[] {
  const stated = new Set(readFeatures(overview.en, vocabulary));
  const both = readFeatures(overview.ja, vocabulary).filter((one) => stated.has(one));
  return both.filter((one) => one.startsWith('c:') && !NAMES_ONE.test(one));
}

/** What the facts of each section state. */
const statedIn = onceFor((library: Library): ReadonlyMap<string, ReadonlySet<string>> => {
  const stated = new Map<string, Set<string>>();
  for (const { ja, en, section } of library.knowledge.facts.values())
    for (const feature of [ja, en].flatMap((text) => readFeatures(text, library.vocabulary)))
      stated.set(section, (stated.get(section) ?? new Set()).add(feature));
  return stated;
});

/** The fact of an industry that names all of some companies as those who hold it. */
const holdersFact = (ids: string[], { knowledge }: Library) =>
  [...knowledge.facts.values()].find(
    ({ topic, points, entities }) =>
      topic === 'industries' && points.length === 0 && ids.every((id) => entities.includes(id)),
  );

/** A folded text without the names of companies: "Google Cloud" names no industry. */
const withoutNames = ({ context: { reading } }: Scene): string =>
  reading.mentions.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    reading.folded,
  );

/** The facts that tell what an industry is like, where it is said to be like another; undefined where it isn't. */
function belying(scene: Scene, rest: string): string[] | undefined {
  const { context, own, parts } = scene;
  const { library } = parts;
  const { facts } = library.knowledge;
  const overview = overviewOf(library);
  const [named, second] = namesIn(rest);
  if (!overview || !named || second) return undefined;
  const told = overview.points.find((id) => facts.get(id)?.section === named.industry);
  if (told === undefined) return undefined;
  const ids = context.reading.mentions.map(({ id }) => id);
  if (ids.length > 0) {
    const theirs = ids.length > 1 && HELD.test(rest) ? holdersFact(ids, library) : undefined;
    return theirs && theirs.section !== named.industry ? [told, theirs.id] : undefined;
  }
  // Of the article's own industry more is said elsewhere: what it may become, and what is worked on together.
  const isElsewhere = facts.get(own.ranked[0]?.id ?? '')?.topic !== 'industries';
  const isOwn = named.industry === facts.get(overview.points.at(-1) ?? '')?.section;
  if (isElsewhere && isOwn && (!HELD.test(rest) || BY_FEW.test(rest))) return undefined;
  const features = readFeatures(rest.replace(COUNTED, ' '), library.vocabulary);
  const said = traitsOf(overview, library).filter((one) => features.includes(one));
  const stated = statedIn(library).get(named.industry);
  const isOfOther = said.some((one) => stated?.has(one) !== true);
  return isOfOther ? [told] : undefined;
}

/** "The cloud is winner-takes-all, right?", 「スマホ業界はAWSとAzureの寡占」: an industry that is said to be like another. */
export const readBelied: Step = (scene) => {
  const { context } = scene;
  const { folded } = context.reading;
  if (!context.yesNo || context.has('q-why') || NOT_NOW.test(folded)) return undefined;
  if (OF_LAYERS.test(folded)) return undefined;
  if (modalityOf(folded) === 'possible') return undefined;
  const ids = belying(scene, withoutNames(scene));
  return (
    ids && {
      ...clause(scene, {
        kind: 'facts',
        ids,
        polarity: context.negated !== UNLIKE.test(folded) ? 'y' : 'n',
        yes: true,
      }),
      isActed: true,
    }
  );
};
