import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { isSpentOnly } from './spent.ts';

/** Said so that nothing but a stake is meant. */
const STAKE =
  /投資|出資|株|賭け|\b(?:invest\w*|stakes?|shares?|back(?:s|ed|ing|ers?)?|fund(?:s|ed|ing)?|bankroll\w*|bets?|holdings?)\b/;
const count = (deals: unknown[]): boolean => deals.length > 0;

/** Money into a company that nobody has a stake in, and that is paid: 「Microsoftの懐に金を入れてるのは誰」. */
const isPaid = (question: Question, { graph, roles, reading, has }: Context, id: string): boolean =>
  question.kind === 'investments' &&
  has('q-who') &&
  roles.to[0] === id &&
  !STAKE.test(reading.folded) &&
  count(graph.into(id, 'payment')) &&
  !count(graph.into(id, 'investment'));

/** 「OpenAIに貢いでるのは誰」: nobody pays it, but it is given money. */
const isGiven = (question: Question, { graph, reading }: Context, id: string): boolean =>
  question.kind === 'payments' &&
  question.to === id &&
  isSpentOnly(reading.folded) &&
  !count(graph.into(id, 'payment')) &&
  count(graph.into(id, 'investment'));

/** Who gives a company money, or gets it, by a verb that fits stakes and payments alike: of the kind that there is. */
export function moneySides(question: Question, context: Context): Question {
  const [id, second] = context.reading.companies;
  if (id === undefined || second !== undefined || context.yesNo || context.reading.figures.length > 0)
    return question;
  if (isPaid(question, context, id)) return { kind: 'payments', to: id };
  return isGiven(question, context, id) ? { kind: 'investors', of: [id] } : question;
}

/** Which of two gives, and which gets: no sums are held against each other. */
const WHICH_WAY =
  /(?:どっち|どちら)(?:から|が(?:どっち|どちら)(?:に|へ))|(?:出す|払う|渡す|もらう|貰う|受け取る|出して(?:い)?る|払って(?:い)?る)(?:側|ほう|方|の)(?:は|って)?(?:どっち|どちら)|(?:どっち|どちら)が(?:お?金を?)?(?:出す|払う|渡す|もらう|貰う|受け取る)(?:側|ほう|方)|\bmoney direction\b|\bdirection of (?:the )?(?:money|cash|payments?)\b|\bwhich (?:way|direction)\b|\bwho (?:pays?|gives?|funds?|backs?|bankrolls?|bills?) (?:whom?|which)\b/;
const MORE = /多|大き|高|でか|\b(?:more|most|bigger|larger|larg|higher)\b/;

/** "NVIDIA and Microsoft, money direction?": what goes between the two. */
export function whichWay(question: Question, { reading, graph }: Context): Question {
  const [a, b, third] = reading.companies;
  if (question.kind !== 'calculation' || a === undefined || b === undefined || third !== undefined)
    return question;
  if (!WHICH_WAY.test(reading.folded) || MORE.test(reading.folded)) return question;
  return count([...graph.between(a, b), ...graph.between(b, a)]) ? { kind: 'relation', a, b } : question;
}
