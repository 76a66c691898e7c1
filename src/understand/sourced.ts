import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Asks whether it is said where something is from: the thing itself is no yes to that. */
const ASKS_SOURCE =
  /\b(?:sources?|citations?|references?)\b[^.?!]{0,30}\b(?:cited|given|provided|named|stated|indicated|supplied|quoted|for)\b|\bcites?\b[^.?!]{0,16}\b(?:sources?|references?)\b|(?:出典|出所|典拠|情報源)(?:は|が|も|の(?:記載|明記|明示)|について)[^。?？]{0,10}(?:示|明記|記載|挙|書|明示|載|あ[りる]|ございます|言及)/;
/** Says itself whose figure it is. */
const OWN = /^\w+ (?:forecasts?|expects?|announced)\b/;
const FIGURE = /[$%]/;

/** "Are sources given for the loss?": whose figure it is, where that is told; else that it isn't. */
export function withoutSource(question: Question, { yesNo, reading, statementOf }: Context): Question {
  if (question.kind !== 'facts' || !yesNo || !ASKS_SOURCE.test(reading.folded)) return question;
  const { polarity: _, yes: __, ...bare } = question;
  const [first = ''] = question.ids;
  const statement = statementOf(first);
  if (!FIGURE.test(statement)) return question;
  if (OWN.test(statement)) return { ...bare, ids: [first] };
  return { kind: 'absent', attribute: 'figure-source', near: [first] };
}
