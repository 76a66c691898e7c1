import type { Context } from './context.ts';
import { wantedDeal } from './pairs.ts';
import type { Question } from './question.ts';
import { asksSum } from './sum-between.ts';

/** Said so that nothing but a stake is meant, or a sum that is given. */
const INVESTS =
  /投資|出資|株|出した|出して|入れた|調達|\b(?:invest\w*|stakes?|shares?|fund(?:s|ed|ing)?|back(?:s|ed|ing)?|bankroll\w*|financ\w+|equity|buy(?:s|ing)? into|bought into|put(?! (?:at|down)\b)|puts|putting|gave|gives?|rais(?:e|es|ed|ing))\b/;
/** What goes back, or is only supposed, turns nothing round. */
const BACK =
  /戻|(?<!見)返|還|逆|循環|ぐるぐる|かも|可能性|もし|したら|すれば|\b(?:back(?= (?:to|from|into))|return\w*|recycl\w*|loops?|circul\w+|revers\w+|other way|if|may|might|could|would|will|ever)\b/;

/** Takes it to be so all the same. */
const WHY_WOULD = /\bwhy (?:(?:on earth|the hell|in the world|ever) )?(?:would|could|might|will)\b/;

/** Whether what is told is of the deal that runs from `giver` to `taker`. */
function isOf(question: Question, { graph, parentOf }: Context, giver: string, taker: string): boolean {
  if (question.kind === 'tie') return question.from === giver && question.to === taker;
  if (question.kind !== 'facts') return false;
  const own = graph.between(giver, taker, 'investment');
  const aims = own.flatMap(({ why }) => why);
  const parents = aims.map((id) => parentOf(id));
  return [...own.flatMap(({ facts }) => facts), ...aims, ...parents].includes(question.ids[0]);
}

/**
 * A stake that is said outright to run from A to B, where the article has it from B to A: whatever is asked of it, that
 * is set right first.
 */
export function setRight(question: Question, context: Context): Question {
  const { roles, reading, graph } = context;
  const [from, to] = [roles.from[0], roles.to[0]];
  const arePlain = roles.explicit && roles.from.length === 1 && roles.to.length === 1;
  // "A note on A. Had its B funding …?": each stands in a sentence of its own.
  if (
    /[.!?。] /.test(reading.folded.slice(0, reading.mentions.at(-1)?.start).slice(reading.mentions[0]?.end))
  )
    return question;
  if (!arePlain || reading.companies.length !== 2 || from === undefined || to === undefined) return question;
  const isStake =
    INVESTS.test(reading.folded) || (asksSum(reading.folded) && wantedDeal(context) !== 'payment');
  if (!isStake || BACK.test(reading.folded.replace(WHY_WOULD, ' '))) return question;
  if (graph.between(from, to, 'investment').length > 0) return question;
  return isOf(question, context, to, from)
    ? { kind: 'reversed', from: to, to: from, deal: 'investment' }
    : question;
}
