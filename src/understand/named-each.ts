import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Who stands for each is asked, too: "with a named firm for each", 「それぞれの代表的な企業」. */
const NAMES =
  /(?:例|代表|名前|社名|会社|企業|顔ぶれ|ぷれいや|ぷれーや)[^。]{0,14}(?:挙げ|教|示|は|も|を|付|つき|くださ)|\b(?:examples?|named|names?|firms?|compan(?:y|ies)|players?)\b/;
const EACH = /それぞれ|各|ずつ|\b(?:each|every|per)\b/;
/** The overview of the layers, and the one that names who is in them. */
const [LAYERS, MEMBERS] = ['layers-three', 'layers-who'];

/** "The three layers, with a firm for each": the overview that names who is in them. */
export function namedEach(question: Question, { reading: { folded }, yesNo }: Context): Question {
  if (question.kind !== 'facts' || question.ids[0] !== LAYERS || yesNo) return question;
  return NAMES.test(folded) && EACH.test(folded) ? { ...question, ids: [MEMBERS] } : question;
}
