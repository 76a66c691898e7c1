import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The fact that tells who put the cycle into words, for whom and where. */
export const PUT_INTO_WORDS = 'cycle-described-by';
/** What tells how the money goes round. */
export const ROUND: ReadonlySet<string> = new Set([
  'cycle-flow',
  'cycle-diagram',
  'money-circulates',
  'comment-alchemy',
  PUT_INTO_WORDS,
]);
/** What a credit is made up of. */
const PARTS = [
  /\b(?:whose (?:words?|formulation|phrase|phrasing|line|quote|wording|summary)|who (?:said|wrote|put|phrased|formulated|coined|described|posted|is being quoted)|author|speaker|name|by whom|said by|byline)\b|誰(?:の|が|に|によ)?(?:言葉|発言|言い回し|表現|台詞|せりふ|言った|書いた|述べた|まとめた)|発言者|発信者|話者|(?:言|書|述べ|表)[^、。?？]{0,8}のは(?:誰|だれ|どなた)|誰の|誰が[^、。?？]{0,8}(?:言|書|述べ|投稿)|(?:言|書|述べ|表現)[^、。?？]{0,6}人/,
  /\b(?:outlets?|broadcasters?|networks?|channels?|employers?|news(?: ?(?:room|paper|organi[sz]ation))?|publications?|works? (?:for|at)|(?:media|company) (?:house|affiliation)|affiliations?|organi[sz]ation|for whom)\b|媒体|めでぃあ|所属|勤め|放送局|てれび局|報道機関|新聞社|どこの(?:人|記者|社|局)|肩書/,
  /\b(?:platforms?|sites?|websites?|social (?:network|media)|apps?|where (?:was|did|is|were) (?:it|that|this|he|they|she)|posted (?:where|on what|on which)|where it was (?:posted|said|published)|published where)\b|ぷらっとふぉむ|sns|投稿(?:先|場所|した場所)|どこ(?:に|で)(?:書|投稿|発信|言|述べ|載)|さいと|掲載先/,
];
export const LOOP =
  /\b(?:circuit|loop|cycle|circle|round trip|arrangement|merry-go-round)\b|循環|るぷ|巡り|ぐるぐる/;
/** The way round itself is wanted, too. */
const WAY =
  /\b(?:walk|talk|take|run|step) (?:me|us) (?:through|thru|round|around)\b|\b(?:trace|follow|lay out|draw|map|explain|describe how|sketch|spell out|how does|start to finish|beginning to end|end to end|step by step|all the way (?:round|around)|the whole (?:loop|circle|cycle))\b|たど|辿|順(?:に|を追って)|説明|流れを|一周/;
/** The article's own date is another matter than the credit. */
const DATE = /公開日|掲載日|日付|いつ|\b(?:dates?|dated|when)\b/;
const LONGEST = 160;

/** "Whose words, which outlet, which platform?", 「発言者、所属先、投稿先」: of the cycle, all of which one fact tells. */
export function readCreditAsked(context: Context, last: Turn | undefined): Question | undefined {
  const { folded } = context.reading;
  if (folded.length > LONGEST || PARTS.filter((part) => part.test(folded)).length < 2) return undefined;
  const { foreign, figures, companies } = context.reading;
  if (foreign.length + figures.length + companies.length > 0) return undefined;
  if (context.has('q-why', 'q-when', 'q-amount', 'r-invest') || DATE.test(folded)) return undefined;
  const isOfLoop = (last && tellsLoop(last)) || LOOP.test(folded);
  if (!isOfLoop) return undefined;
  const credit: Question = { kind: 'facts', ids: [PUT_INTO_WORDS] };
  return WAY.test(folded) && LOOP.test(folded)
    ? { kind: 'several', parts: [{ kind: 'loop' }, credit] }
    : credit;
}

const isLoop = (one: Question): boolean =>
  one.kind === 'loop' || (one.kind === 'facts' && one.ids.some((id) => ROUND.has(id)));

/** Whether the way round was told, or who put it so. */
function tellsLoop({ question, facts, earlier = [] }: Turn): boolean {
  return isLoop(question) || facts.some((id) => ROUND.has(id)) || earlier.slice(0, 2).some(isLoop);
}
