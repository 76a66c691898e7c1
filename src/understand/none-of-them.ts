import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** How much these have put in: nobody is named whom they would give it to. */
const HOW_MUCH =
  /(?:いくら|何億|何ドル|どれ(?:くらい|だけ)|どのくらい)(?:を|ずつ|くらい)?、?[^。?？]{0,6}(?:出資|投資|出して|出し|入れ)|(?:出資|投資)(?:の)?額|\bhow much (?:\w+ )?(?:(?:have|has|had|did|do|does) )?[^?.]{0,30}\b(?:invest\w*|put(?:ting)? (?:in|up)|contribut\w+|pay|paid|chip\w* in|commit\w*)\b|\bwhat (?:did|do|have|has) [^?.]{0,24}\b(?:invest\w*|put (?:in|up)|contribut\w+|commit\w*|pay|paid)\b/u;
/** They are among those who invest, as is said, or both are asked about at once. */
const TOGETHER =
  /(?:この|その|上の|両|右の)?(?:二|2)社|両社|それぞれ|(?:投資家|出資者|出資元|株主)(?:の|として|欄|に)|\b(?:these|those|the|both|they)(?: (?:two|2|pair|companies|firms))?\b|\band\b|と/u;
const INTO = /(?:へ|に)の?(?:出資|投資)|\b(?:in|into|to) (?:openai|anthropic|xai|each other)\b/u;

/** "I made rows for A and B. How much did these two invest?", where neither invests in anybody: that it isn't told. */
export function readNoneOfThem(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!HOW_MUCH.test(folded) || !TOGETHER.test(folded) || INTO.test(folded)) return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const [of, ...others] = context.reading.companies;
  if (of === undefined || others.length !== 1) return undefined;
  if ([of, ...others].some((id) => context.graph.outOf(id, 'investment').length > 0)) return undefined;
  if ([of, ...others].some((id) => context.graph.into(id, 'investment').length > 0)) return undefined;
  return clauseOf(text, { kind: 'absent', of, others, near: [] }, parts, [of, ...others]);
}
