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

/** No sum is meant, but none at all. */
const NOT_A_CENT =
  /(?:[1一](?:円|銭|文|どる)|びた一文|びた1文)(?:たりと)?も|\b(?:a|one|single) (?:cent|dime|penny|nickel|dollar|buck)\b(?! (?:amount|figure|sum|value|sign|number))/;

/** Says of money that it goes from one to the other, by no word of its own. */
const GIVES =
  /\b(?:giv(?:e|es|en|ing)|gave|put|puts|putting|sen[dt]|spen[dt]|chipp?(?:ed)? in|contribut\w+|throw(?:n)?|threw)\b|出し|出さ|入れ|渡し|突っ込/;
/** Another way to be tied. */
const OTHERWISE =
  /\b(?:gpus?|chips?|cloud|pay|paid|board|say|control|discounts?|only|just|more|less)\b|だけ|しか|より|以上/;

/** 「1円も出していないよね」, "X didn't give Y anything?": whether there is a stake at all, whatever is known of its sum. */
export function notACent(question: Question, { reading, graph, negated }: Context): Question {
  if (!question.yes || !negated) return question;
  if (question.kind === 'tie' && question.aspect === 'amount' && NOT_A_CENT.test(reading.folded))
    return { ...question, aspect: 'any' };
  const [from, to, third] = reading.companies;
  if (question.kind !== 'facts' || from === undefined || to === undefined || third !== undefined)
    return question;
  const isGiven = GIVES.test(reading.folded) && !OTHERWISE.test(reading.folded);
  if (!isGiven || !count(graph.between(from, to, 'investment'))) return question;
  return { kind: 'tie', from, to, deal: 'investment', aspect: 'any', yes: true, negated };
}
