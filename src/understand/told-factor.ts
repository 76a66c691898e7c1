import { AROUND, isOfMarket } from './follow-year-gap.ts';
import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** How many times as much. */
const FACTOR =
  /何(?:倍|ばい)(?:くらい|ぐらい|ほど)?|倍率|倍数|\b(?:how many (?:times|x|fold)|multiples?|multipliers?|factor|what fold|fold|times (?:larger|bigger|over|as (?:large|big|much)))\b/;
/** What may stand beside it: "start to finish", 「最初から最後まででざっと」. */
const BESIDE =
  /\b(?:on|that|this|roughly|approximately|approx|about|around|ballpark|overall|end|beginning|base|basis|final|five|works?|work|out|into|expressed|put|start|finish|growth|grows?|increases?|rise|jump|implied|thats?|what|kind|sort|over|whole|stretch|span|period|make|implies|implies|imply|say|rough|round|terms|larger|bigger|s|larger|by|i|we|looking|go(?:es)?|then|if|rounded|mean|means)\b|ざっくり|ざっと|だいたい|大体|およそ|約|全体|通し|通算|起点|終点|基準|予測|丸める|換算|表現|拡大|成長|伸び|増え|膨らむ|大きく|計算|結局|この(?:二|2)つ|でいう|の話|ぐらい|くらい|目安|する|ると|れば|になる/gu;
const ELSE = /毎年|年(?:あたり|ごと)|なぜ|\b(?:yearly|annual\w*|per|each|every|why|who|revenue|sales)\b/;
const MOST_BESIDE = 2;
const LONGEST = 70;

/** "Roughly what multiple, start to finish?", 「起点から終点で何倍？」, after the sizes of the market: the one by the other. */
export function readFactorTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !FACTOR.test(folded) || ELSE.test(folded)) return undefined;
  if (context.reading.figures.some(({ unit }) => unit !== 'year') || !namesOnly(heard, [])) return undefined;
  // A multiple by itself is none of returns, or of earnings: nothing else may be said.
  if (context.reading.companies.length > 0 || !isOfMarket(context, last)) return undefined;
  const rest = folded.replace(FACTOR, ' ').replace(BESIDE, ' ').replace(AROUND, '');
  return rest.length <= MOST_BESIDE ? { kind: 'derived', what: 'growth-factor' } : undefined;
}
