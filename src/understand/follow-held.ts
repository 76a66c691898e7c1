import { isStated } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import { asStakes } from './follow-sums.ts';
import type { Turn } from './follow.ts';
import { dealNamed } from './named-sum.ts';
import type { Quantity, Question } from './question.ts';
import { clause, type Step } from './scene.ts';
import { stakesTold, toldSides } from './stakes-told.ts';
import { isSameSum, sumsIn } from './tally.ts';

/** What was told is what is held against something. */
const THAT =
  /\b(?:is|are|was|were|does|do|did|would) (?:that|this|it|they|those|these|both|the (?:two|sum|total|pair|figure|amount|combined))\b|^(?:では|じゃあ?|で)?、?(?:その|それ|これ|この|両者|両方|両社|二社|2社|合わせ|合算|合計)/;
const MORE =
  /\b(?:more|larger|bigger|greater|higher|above|over|exceeds?|surpass\w*|tops?|outweighs?) |上回|超え|より(?:も)?(?:多|大き|高)/;
const LESS =
  /\b(?:less|smaller|lower|below|under|beneath|short of|fewer) |下回|満たな|より(?:も)?(?:少な|小さ|低)/;
const TWO = /\b(?:the two|both|the pair|together|combined)\b|両者|両方|両社|二社|2社/;
const LONGEST = 120;

/** The one sum that was told; of stakes in one company, told one after the other, all of them where they are put together. */
function sumTold(context: Context, last: Turn): Quantity | undefined {
  const { graph, reading } = context;
  const [of, by] = toldSides(stakesTold(last), 'to');
  if (TOGETHER.test(reading.folded) || TWO.test(reading.folded)) {
    const stakes = graph.all.filter((deal) => deal.kind === 'investment' && isStated(deal));
    const named = stakes.filter(({ from, to }) => to === of && by.includes(from));
    const told = named.length > 1 ? named : stakes.filter(({ id }) => last.deals.includes(id));
    const isOfOne = told.length > 1 && told.every(({ to }) => to === told[0]?.to);
    if (isOfOne) return { deals: told.map(({ id }) => id), without: [] };
  }
  const [only, second] = sumsIn(last.question, context);
  if (only && !second) return only;
  // A fact states the sum of its one deal, and what comes of it by stages is of that one.
  const [deal, more] = graph.all.filter((one) => isStated(one) && last.deals.includes(one.id));
  return deal && !more ? { deals: [deal.id], without: [] } : undefined;
}

/** "Is that total larger than A's ceiling for B?": what was told, held against the one deal that is named. */
function heldAgainstDeal(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo, has } = context;
  const { folded, figures, companies } = reading;
  const isLess = LESS.test(folded);
  if (!yesNo || companies.length === 0 || folded.length > LONGEST || !THAT.test(folded)) return undefined;
  if (isLess === MORE.test(folded) || figures.length > 0 || has('q-why', 'q-who', 'q-when')) return undefined;
  const deal = dealNamed(context);
  const [named] = deal ? sumsIn(deal, context) : [];
  const told = sumTold(context, last);
  if (!named || !told || isSameSum(told, named)) return undefined;
  return (
    asStakes(context, [told, named]) ?? {
      kind: 'calculation',
      operation: 'compare',
      left: told,
      right: named,
      greater: isLess ? 'right' : 'left',
      yes: true,
    }
  );
}

/** The sum that was told, against the deal that is named now, however much is said of that. */
export const readHeldAgainst: Step = (scene) => {
  const { context, before } = scene;
  const question = before && !before.within ? heldAgainstDeal(context, before) : undefined;
  return question && { ...clause(scene, question), isActed: true };
};
