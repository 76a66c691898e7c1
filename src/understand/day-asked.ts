import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** "On what day exactly?", 「11月何日」. */
const DAY =
  /(?<!今日は|今日|明日は|明日)何日|(?:正確|具体的|詳し)[^、。]{0,4}(?:日にち|日付|日取り)|\b(?:which|what|exact|precise|specific) (?:calendar )?(?:day|date)\b|\bday of (?:the month|november)\b/;
/** A month and a year, and no day. */
const MONTH = /(?<!\d )\b[A-Z][a-z]+ 20\d\d\b/;
const LACKING = { kind: 'absent', attribute: 'exact-day' } as const;

/** The day of what was announced, of which the article tells but the month: that it doesn't tell it comes first. */
export function dayAsked(question: Question, { reading, yesNo, graph, statementOf }: Context): Question {
  if (yesNo || !DAY.test(reading.folded)) return question;
  if (question.kind === 'facts') {
    const [fact = ''] = question.ids;
    return MONTH.test(statementOf(fact)) ? { ...LACKING, near: [], fact } : question;
  }
  if (question.kind === 'tie') {
    const deal = graph.between(question.from, question.to, question.deal)[0];
    return deal?.announced === undefined ? question : { ...LACKING, near: [], deal: deal.id };
  }
  if (question.kind !== 'announced') return question;
  const announced = graph.all.filter((deal) => deal.announced !== undefined);
  const [fact] = (announced.find(({ kind }) => kind === 'partnership') ?? announced[0])?.facts ?? [];
  return fact === undefined ? question : { ...LACKING, near: [], fact };
}
