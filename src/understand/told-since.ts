import { disclosedIn } from './disclosure.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { operationIn } from './operation.ts';
import { put } from './put.ts';
import type { Question } from './question.ts';

/** After the first part of it was in: "so since then", 「その後の上積みは」. */
const SINCE =
  /\b(?:since(?: then| that)?|after(?:wards?| that(?: date| point| year)?)|from then(?: on)?|later(?: on)?|thereafter|subsequent(?:ly)?|post-?\s?2023|from there)\b|以降|以後|(?:そっから|そこから)(?:先|あと|後)|その後|その(?:あと|後)|それから(?:先|後|の)?|追加(?:分|額)|上積み|積み増し|上乗せ/;
/** How much, or the least that it may be. */
const HOW_MUCH =
  /\b(?:how much|how many|what (?:sum|amount|went|was|came|got)|at (?:the )?(?:very )?least|min(?:imum)?|floor|lower bound|amounts?|figure)\b|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|どのくらい|最低|下限|少なくと|最小|額|何億/;
/** Both parts are asked for, or something else is. */
const ELSE =
  /(?<!\d)(?:20)?23年?(?:末)?(?:まで|以前|時点)|\b(?:by|until|till|before|up to|as of|pre) ?-?(?:the end of )?(?:20|')?23\b|なぜ|なんで|理由|いつ|誰|\b(?:why|when|who|because|announce\w*|whether)\b/;
/** Half a sentence, no more. */
const LONGEST = 60;
const MOST_SAID = 30;

/** What came on top of the first part of the stake that was told. */
export function readSinceTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !SINCE.test(folded) || ELSE.test(folded)) return undefined;
  if (!HOW_MUCH.test(folded) && (folded.length > MOST_SAID || context.yesNo)) return undefined;
  const [deal, more] = dealsTold(heard);
  if (
    !deal ||
    more ||
    deal.stages.length === 0 ||
    !namesOnly(heard, [deal.from, deal.to]) ||
    asksLacking(heard)
  )
    return undefined;
  const isYearOnly = context.reading.figures.every(({ unit }) => unit === 'year');
  const does = operationIn(folded)?.operation;
  if (!isYearOnly || does === 'share' || does === 'ratio' || does === 'compare') return undefined;
  const added: Question = { kind: 'derived', what: 'after-2023' };
  return context.yesNo && disclosedIn(folded) ? put(context, added) : added;
}
