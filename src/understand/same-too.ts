import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** "Grok too?", 「フィデリティも同じ？」: asks whether, not what. */
export const SAME =
  /も(?:(?:同じ|おなじ)(?!よう|様|く|形|感じ|調子|要領|条件|基準|[^、。]{1,4}で)|一緒|そう|か?な?[?？]|だよね|だっけ|ですか)|\b(?:same (?:for|with|goes|story|thing)|the same|too|as well|also)\b[^\p{L}]*$/u;

/** What is told of one in several points is told of the other in others: the two aren't the same. */
export function sameAs(
  twin: Extract<Question, { kind: 'facts' }>,
  context: Context,
  { told, id }: { told: string; id: string },
): Question {
  const isFigure = [told, ...twin.ids].some((one) => context.figured.some((fact) => fact.id === one));
  if (isFigure) return { kind: 'facts', ids: [told], notOf: id, polarity: 'n', yes: true };
  const isList = twin.ids.some((id) => context.pointsOf(id).length > 1);
  if (!isList) return { ...twin, polarity: 'y' };
  return context.yesNo ? { ...twin, polarity: 'n' } : twin;
}

export function asYesNo(question: Question): Question {
  const takes = question.kind === 'tie' || question.kind === 'supply' || question.kind === 'no-tie';
  if (question.kind === 'tie') return { ...question, aspect: 'any', yes: true };
  return takes ? { ...question, yes: true } : question;
}
