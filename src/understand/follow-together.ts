import { isStated } from '../knowledge/graph.ts';
import { withBareSums } from './bare-sums.ts';
import { claimOf, isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { statedGivers } from './stakes.ts';
import { stakesTold, toldSides } from './stakes-told.ts';
import { fits } from './told-names.ts';

/** Words that add up. */
export const TOGETHER =
  /合わせ|あわせ(?=たら|ると|れば|て|る)|合計|足し|足す|とーたる|合算|\b(?:together|combined?|in total|total|altogether|sum|add(?:ed)?(?: them)? up|both of them|all[- ]in(?! on\b| all\b| for\b| one\b| a\b| this\b| that\b(?! is| makes| comes))|all told)\b/;

/** "Of those two": the two that have a figure, whichever was talked about last. */
const TWO = /\b(?:two|both|those|them)\b|どっち|どちら|二つ|2つ|二社|両/;

const AGAINST = /どっち|どちら|比べ|差|大き|多い|\b(?:which|bigger|larger|more|compare|difference|higher)\b/;

/** Stakes of one giver, told one after the other. */
function ofOneGiver(last: Turn): Question | undefined {
  const [by, of] = toldSides(stakesTold(last), 'from');
  return by !== undefined && of.length > 1 ? { kind: 'total', by: [by], of } : undefined;
}

/** Stakes in one company, told one after the other. */
function ofOneTaker(last: Turn): Question | undefined {
  const [of, by] = toldSides(stakesTold(last), 'to');
  return of !== undefined && by.length > 1 ? { kind: 'total', by, of: [of] } : undefined;
}

/** "And together?", "which is bigger?": over the companies that were talked about. */
export function sumUp(
  context: Context,
  last: Turn,
  isTotal = TOGETHER.test(context.reading.folded),
): Question | undefined {
  const { reading } = context;
  const pair = isTotal && reading.companies.length === 0 ? (ofOneGiver(last) ?? ofOneTaker(last)) : undefined;
  if (pair) return pair;
  const all = [...new Set([...last.companies, ...reading.companies])];
  const question = last.question;
  // What was added up already is the total.
  if (isTotal && question.kind === 'total' && reading.companies.length === 0) return question;
  const target =
    question.kind === 'tie'
      ? question.to
      : question.kind === 'investors'
        ? question.of[0]
        : all.find((id) => isAiCompany(context, id));
  const named = all.filter((id) => isInvestor(context, id) && id !== target);
  if (!target || reading.companies.length > 1) return undefined;
  const stated = named.length < 2 && TWO.test(reading.folded) ? statedGivers(context, target) : named;
  const by = stated.length === 2 ? stated : named;
  if (isTotal)
    return question.kind === 'investments'
      ? { kind: 'total', by: question.by }
      : { kind: 'total', ...(by.length > 1 ? { by } : {}), of: [target] };
  if (
    AGAINST.test(reading.folded) &&
    by.length === 2 &&
    question.kind === 'tie' &&
    !context.has('q-else', 'q-more')
  )
    return { kind: 'stakes', by, of: [target] };
  return undefined;
}

const BETWEEN =
  /\bbetween (?:the two|the two of them|them|the pair|both|the three)\b|(?:二社|2社|両社|ふたり|二人|ふたつ|二つ|2つ)(?:で|とも|足)/;

/** "So that makes 20 between the two of them, right?": what those that were told are said to come to. */
export function claimedTotal(context: Context, last: Turn): Question | undefined {
  const { reading, yesNo } = context;
  const claim = claimOf(reading) ?? (yesNo ? claimOf(withBareSums(context, true)) : undefined);
  const isOfBoth = TOGETHER.test(reading.folded) || BETWEEN.test(reading.folded);
  if (!yesNo || !isOfBoth || claim?.usd === undefined || reading.companies.length > 0) return undefined;
  const total = ofOneTaker(last) ?? sumUp(context, last, true);
  return total?.kind === 'total' ? { ...total, claim } : undefined;
}

const EITHER =
  /\bof (?:those|these|the) two\b|\bwhich (?:one |of (?:them|the two|those) )?(?:is|was) (?:the )?(?:bigger|larger|greater|smaller)|どっちが|どちらが/;

/** "Of those two, which is larger?": the two stakes that were added up, against each other. */
export function eitherOf(context: Context, { question }: Turn): Question | undefined {
  const { reading, graph, yesNo } = context;
  if (question.kind !== 'total' || yesNo || reading.companies.length > 0) return undefined;
  if (!EITHER.test(reading.folded) || !AGAINST.test(reading.folded)) return undefined;
  const { by, of } = question;
  const [one, other, more] = graph.all.filter(
    (deal) => deal.kind === 'investment' && isStated(deal) && fits(by, deal.from) && fits(of, deal.to),
  );
  return one && other && !more
    ? { kind: 'stakes', by: [...new Set([one.from, other.from])], of: [...new Set([one.to, other.to])] }
    : undefined;
}
