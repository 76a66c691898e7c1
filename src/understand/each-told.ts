import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Asks for the sums of those that were told, and for nothing else. */
const HOW_MUCH =
  /^(?:(?:and|so|but|ok|then) ){0,12}(?:for |at )?(?:how much|what amounts?|what sums?)(?: money)?(?: (?:did|do|does|has|have|is|are|was|were))?(?: (?:each|each of (?:them|those|the two)|they|both|both of them|the two|either|it))?(?: (?:each|both))?(?: (?:put|puts|putting|invest|invests|invested|give|gave|commit|committed|chip|spend|spent|pour|poured))?(?: (?:in|into it|there|up))?(?: each| apiece| respectively)?[\s?.!]*$|^(?:では|じゃあ?|で|それで)?、?(?:それぞれ|各(?:々|社)|両社|二社|2社)?(?:とも|で|は|の額は)?(?:いくら|なんぼ|どれ(?:くらい|ぐらい|だけ)|何億)(?:どる)?(?:ずつ|づつ)?(?:を)?(?:入れ|出|投資|出資|投じ)?[ぁ-ん]{0,10}[\s?？。]*$/u;

/** "How much did each put in?", 「いくらずつ入れたの」, after whether several hold something: each of them, with its sum or without. */
export function readEachTold({ reading }: Context, { question }: Turn): Question | undefined {
  const isMeant = question.kind === 'holds' && question.by.length + question.of.length > 2;
  if (!isMeant || reading.companies.length + reading.figures.length > 0) return undefined;
  return HOW_MUCH.test(reading.folded)
    ? { kind: 'holds', by: question.by, of: question.of, each: true }
    : undefined;
}
