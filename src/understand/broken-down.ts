import type { Library } from '../knowledge/index.ts';
import { isMoney } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf } from './listed.ts';
import type { Question } from './question.ts';

const LED =
  '(?:(?:and|so|but|ok|okay|then|hm+|is there|do they|does it|can you|give me|got|any|a|the) ){0,12}';
/** What a sum is made up of: "what's that made of", "how was it split over the years", 「その内訳は」. */
const PARTS = new RegExp(
  `^${LED}(?:break ?down|split)(?: (?:of|for|on) (?:that|it|this|the (?:sum|amount|figure|number|total|loss)))?(?: (?:by|per) \\w+)?$` +
    `|^${LED}how (?:is|was|were|are|does|did|do|will) (?:that|it|this|they|those|the (?:sum|amount|figure|money|total|investment|stake|payment|loss))(?: (?:be|get))? (?:split|broken down|break down|divided|spread|made up|distributed|allocated|phased|staged|staggered)\\b.{0,40}$` +
    `|^${LED}(?:what(?:'s|s| is| are| was| does| makes?) (?:that|it|this|those|up that)|made up of what)(?: (?:made (?:up )?of|composed of|consist(?:s|ing)? of|comprised? of|include|cover))?$` +
    '|^(?:で|じゃあ|では|その|それの|これの|金額の|年(?:ごと|別)の|もっと細かい|細かい){0,8}内訳' +
    '|^(?:それ|その額|金額)?(?:は|を|って)?(?:年|月|項目)(?:ごと|別)(?:に|で|の)?(?:分け|内訳|見る|する|だ|いく|どう|額|推移|は|$)',
  'u',
);
const MADE = /\b(?:made|composed|consist\w*|compris\w+|include|cover|up)\b/;
const FIGURE = /\$\d/;

/** Whether it asks what is in a sum, rather than what that sum is. */
const asksParts = (core: string): boolean =>
  PARTS.test(core) && (!/^(?:(?:and|so|but|ok) ){0,12}what/.test(core) || MADE.test(core));

/** What the parts of one sum are, which the article gives as a whole; undefined of one that it gives by its stages. */
export function readBrokenDown(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded } = context.reading;
  const core = folded.replace(/[?？!！。.…\s]+$/u, '');
  if (!asksParts(core)) return undefined;
  const deal = last.question.kind === 'tie' ? dealOf(last, context) : undefined;
  if (deal && isMoney(deal) && deal.stages.length === 0)
    return { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true };
  const [fact = ''] = last.facts;
  const isOfSum = last.question.kind === 'facts' && FIGURE.test(knowledge.facts.get(fact)?.en ?? '');
  const isWhole = isOfSum && knowledge.facts.get(fact)?.deals.length === 0;
  return isWhole || last.question.kind === 'market'
    ? { kind: 'unknown', near: [fact].filter((id) => id !== ''), hint: true }
    : undefined;
}
