import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** By way of whom: "through whom?", 「誰を介して」. */
const VIA =
  /^(?:(?:and|so|but|ok|then)[, ]+){0,12}(?:(?:through|via|by way of) (?:who|whom|what|which(?: (?:one|company|companies|firm|firms))?)|(?:who|what|which(?: (?:one|company|companies))?)(?:'s|s| is| are)? (?:in (?:the )?(?:between|middle)|between (?:them|the two)|the (?:link|middleman|go-?between|intermediary|connection)))[\s?.!]*$|^(?:(?:で|じゃあ?|では|それは)、?){0,8}(?:誰|だれ|どこ|何|どの会社)(?:の会社)?(?:を|が)?(?:介して|経由|通じて|通して|はさんで|挟んで|間に(?:いる|入る|入って(?:い)?る))[^、。]{0,8}[\s?？。]*$|^(?:(?:で|じゃあ?|では)、?){0,8}(?:その)?(?:間|あいだ)(?:に(?:いる|入る|入って(?:い)?る))?(?:の)?(?:の?(?:会社|企業|人)|の)?(?:は|って|に)(?:誰|だれ|どこ|何)[^、。]{0,8}[\s?？。]*$/u;
/** And to that one: "and to Fidelity?", 「Fidelityとは」. */
const TO_THAT =
  /^(?:(?:and|so|but|ok|then|what about|how about)[, ]+){0,12}(?:to|with) \S+(?: \S+)?[\s?.!]*$|^[^、。]{1,14}と(?:は|の(?:関係|つながり|間)?(?:は)?)(?:どう|何|なに)?[^、。]{0,4}[\s?？。]*$/u;

/** "Through whom?", "and to Fidelity?": after how two are tied together, who stands between them, or how the first is tied to another. */
export function readVia(context: Context, { question }: Turn): Question | undefined {
  const { reading } = context;
  const [id, second] = reading.companies;
  if (question.kind !== 'relation' || second !== undefined) return undefined;
  const { a, b } = question;
  if (id === undefined) return VIA.test(reading.folded) ? { kind: 'path', from: a, to: b } : undefined;
  return id !== a && id !== b && TO_THAT.test(reading.folded) ? { kind: 'relation', a, b: id } : undefined;
}
