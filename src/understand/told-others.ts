import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** What else there is: "any other …", 「ほかの…」. */
const OTHERS =
  /ほか(?:の|に)|他(?:の|に)|別の|(?:それ|これ|そこ)以外|あと(?:は|の)|まだある|\b(?:other|others|else|besides (?:that|this)|apart from (?:that|this)|more|another)\b/;
/** How the points of a list are called in everyday words, by its topic. */
const CALLED: [topic: string, words: RegExp][] = [
  [
    'risks',
    /悪い(?:とこ|点|面|こと|話)|わるいとこ|やば(?:い|そう)|まずい|だめな(?:とこ|点)|りすく|危(?:な|険|う)|あぶな|こわい|怖い|心配|不安|懸念|問題点?|弱点|欠点|でめりっと|落とし穴|\b(?:bad (?:sides?|bits?|parts?|stuff|things?|points?)|downsides?|risks?|dangers?|problems?|worr(?:y|ies)|concerns?|drawbacks?|pitfalls?|cons|red flags|issues?|(?:could|can|might|may) (?:go|be) (?:wrong|bad)|negatives?|scary|sketchy|wrong with)\b/,
  ],
  [
    'merits',
    /(?:い|良|よ)い(?:とこ|点|面|こと)|利点|うれしい|嬉しい|(?<!で)めりっと|得する|おいしい|\b(?:good (?:sides?|bits?|parts?|stuff|things?|points?)|upsides?|merits?|benefits?|pros|advantages?|perks?|positives?|plus(?:es)?)\b/,
  ],
];
/** How many, which is the worst, or since when: no list. */
const ELSE =
  /いくつ|何個|一番|最も|いつ|誰|だれ|どこが|なぜ|なんで|業界|すまほ|くらうど|\b(?:how many|most|worst|biggest|best|when|who|why|phones?|smartphones?|cloud|industr\w+|than|likely)\b/;
const LONGEST = 60;

/** Which list is called for, by its topic. */
export const listCalled = (folded: string): string | undefined =>
  CALLED.find(([, words]) => words.test(folded))?.[0];

/** 「ほかの悪いとこは」, "any other downsides?", after one point of a list: its others. */
export function readOtherPoints(heard: Heard): Question | undefined {
  const { folded, last, parts, context } = heard;
  if (!last || folded.length > LONGEST || !OTHERS.test(folded) || ELSE.test(folded)) return undefined;
  if (!namesOnly(heard, []) || context.reading.figures.length > 0) return undefined;
  const topic = listCalled(folded);
  if (topic === undefined) return undefined;
  const { facts } = parts.library.knowledge;
  const list = [...facts.values()].find((fact) => fact.topic === topic && fact.points.length > 2);
  if (!list) return undefined;
  const told = last.facts.flatMap((id) => pointsOf(id, heard));
  const rest = list.points.filter((id) => !told.includes(id));
  const isOfList = rest.length < list.points.length && rest.length > 0;
  if (!isOfList || last.facts.includes(list.id)) return undefined;
  // What may go wrong is no more than possible.
  const yes = { polarity: 'y', yes: true, ...(topic === 'risks' ? { hedged: true } : {}) } as const;
  return { kind: 'facts', ids: rest, ...(context.yesNo ? yes : {}) };
}
/** What tells the same as a point of the list. */
const AKIN: Record<string, string> = {
  'comment-bubble': 'risk-bubble',
  'comment-if-no-growth': 'risk-bubble',
  'comment-sustainable': 'risk-bubble',
  'anthropic-depreciation': 'risk-bubble',
  'openai-loss-2028': 'risk-bubble',
  'summary-innovation-bubble': 'risk-bubble',
  'comment-stability': 'merit-stability',
  'comment-user-gain': 'merit-choice',
};

/** A fact, what it is a point of, and what it tells the same as. */
const above = (id: string, { parts }: Heard): string[] => [
  id,
  parts.library.parents.get(id) ?? '',
  AKIN[id] ?? '',
];
/** A point of a point stands for that; what she says of a bubble is the risk of one. */
function pointsOf(id: string, heard: Heard): string[] {
  return [...above(id, heard), ...above(heard.parts.library.parents.get(id) ?? '', heard)];
}

/** Whether a fact tells of a risk. */
export function isOfRisk(id: string, heard: Heard): boolean {
  const { facts } = heard.parts.library.knowledge;
  return pointsOf(id, heard).some((one) => facts.get(one)?.topic === 'risks');
}
