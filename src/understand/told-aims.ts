import { readFeatures } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

const AIMS =
  /\b(?:aims?|goals?|objectives?|motives?|purposes?|intentions?|ambitions?|(?:strategic )?(?:prongs?|pillars?|planks?)|strateg(?:y|ies)|after|gunning for)\b|狙い|ねらい|目的|目標|意図|戦略|思惑|動機/;
const OTHERS =
  /\b(?:others?|(?<!\b(?:some|any)thing )else|remaining|rest|besides|apart from|aside from|left)\b|ほか|他(?!社)|残り|残る|以外|のぞ|除[いく]|あと(?:の)?(?:二|2)つ|別の/;
const ELSE = /なぜ|いくら|いつ|誰|\b(?:why|how much|when|who|whose|companies|firms|labs|players?|everyone)\b/;
const LONGEST = 110;
/** A maker by its trade: "the chipmaker's", 「チップメーカーの」. */
const TRADES: [kind: string, RegExp][] = [
  [
    'chip-maker',
    /\bchip ?(?:maker|firm|company|giant|vendor)|\bgpu (?:maker|giant|firm)|ちっぷめか|ちっぷ屋|gpu(?:屋|めか)|半導体(?:めか|屋|大手)/,
  ],
  ['ai-company', /ai(?:企業|会社|らぼ)|開発企業|らぼ側/],
  ['cloud-provider', /\bcloud (?:giant|provider|firm|company)|くらうど(?:大手|屋|事業者)/],
];
/** What is set aside, before its word in Japanese and behind it in English. */
const SET_ASIDE = [
  /\b(?:apart from|besides|other than|aside from|beyond|in addition to|except(?: for)?|leaving aside|not counting|on top of)\s(?<what>[^,?]{3,60})/,
  /(?<what>[^、。?？]{2,30}?)(?:の(?:ほか|他)|以外|を除|をのぞ|とは別|に加え)/,
];
/** What only points back. */
const POINTS = /^(?:that|this|it|those|these|that one|それ|これ|その|今の|いまの)(?: \w+)?$/;
/** Asks whether there are any: a list is no yes. */
const IS_THERE = /^(?:(?:and|so|but) )?(?:is|are|does|do|has|have)\b|あ[るりっ]/;
/** How many points of it may be told as the rest. */
const LEAST = 3;

/** So many facts are looked through for a point of it. */
const MOST_RANKED = 40;

/** The list of what a company is after. */
export function listOf(company: string, { parts }: Heard): Fact | undefined {
  return [...parts.library.knowledge.facts.values()].find(
    ({ topic, points, entities }) =>
      topic === 'strategy' && points.length >= LEAST && entities[0] === company,
  );
}

/** Whose aims: of the one that is named, by its name or its trade, else of the one that was told of. */
function whose(heard: Heard): Fact | undefined {
  const { context, last, folded, parts } = heard;
  const [named, second] = context.reading.companies;
  const kind = TRADES.find(([, pattern]) => pattern.test(folded))?.[0];
  const ofTrade = [...context.entities.values()].filter(({ kinds }) => kinds.some((one) => one === kind));
  const { parents, knowledge } = parts.library;
  const told = last?.facts.map((id) => knowledge.facts.get(parents.get(id) ?? '')) ?? [];
  const ofTold = told.find((fact) => fact !== undefined && fact === listOf(fact.entities[0] ?? '', heard));
  if (named !== undefined && kind === undefined)
    return second === undefined ? listOf(named, heard) : undefined;
  if (kind !== undefined) return ofTrade.map(({ id }) => listOf(id, heard)).find(Boolean);
  if (ofTold) return ofTold;
  const lists = (last?.companies ?? []).flatMap((id) => listOf(id, heard) ?? []);
  return lists.length === 1 ? lists[0] : undefined;
}

/** The point of a list that words are most like. */
export function pointLike(features: string[], { points }: Fact, { parts }: Heard): string | undefined {
  return parts.library.rank(features, [], MOST_RANKED).facts.find(({ id }) => points.includes(id))?.id;
}

/** The point that is set aside: by its own words, else the one that was told of. */
function asideIn(heard: Heard, list: Fact): string | undefined {
  const { folded, last, parts } = heard;
  const what = SET_ASIDE.map((pattern) => pattern.exec(folded)?.groups?.['what'])
    .find(Boolean)
    ?.trim();
  if (what !== undefined && !POINTS.test(what))
    return pointLike(readFeatures(what, parts.library.vocabulary), list, heard);
  return (
    last?.facts.find((id) => list.points.includes(id)) ?? (last && pointLike(last.features, list, heard))
  );
}

/** "Apart from getting its GPUs into every lab, what are its other two aims?": the rest of what one is after. */
export function readOtherAims(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !AIMS.test(folded) || !OTHERS.test(folded) || ELSE.test(folded))
    return undefined;
  if (context.yesNo && IS_THERE.test(folded)) return undefined;
  const list = whose(heard);
  const aside = list && asideIn(heard, list);
  if (!list || aside === undefined || !namesOnly(heard, list.entities) || asksLacking(heard))
    return undefined;
  return { kind: 'facts', ids: list.points.filter((id) => id !== aside) };
}
