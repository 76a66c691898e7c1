import type { Detected } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';

/** "Who backs both, and is Microsoft among them?", 「…はどこで、Microsoftはその中に含まれますか」: a list, and whether one is on it. */
const ON_LIST = [
  /^(?<head>.{8,}?)(?:[,;]? (?:and|but) |[?.;] (?:and )?)(?:is|are|was|were) (?<who>[\w][\w .&-]{1,28}?) (?:also )?(?:(?:(?:counted|listed|named|included) )?(?:among|one of|part of|on|in) (?:them|those|these|it|(?:that|the|this) (?:list|group|number|set|circle))|included|counted in|listed)(?: (?:too|as well|there))?\s*[?.]*$/iu,
  /^(?<head>.{8,}?)(?:[,;]? (?:and|but) |[?.;] (?:and )?)(?:does|do) (?:they|(?:that|the|this|those)(?: (?:list|group|set|number|names))?) include (?<who>[\w][\w .&-]{1,28}?)\s*[?.]*$/iu,
  /^(?<head>[^。?？]{6,}?(?:誰|だれ|どこ|何|どの[^、。?？]{1,12}))(?:(?:です|でしょう|なの|だ)?か|で)?[、。?？]\s*(?:また|それと|そして|なお)?、?(?<who>[^、。?？はも\s]{2,20})(?:は|も|って)、?(?:そこ|これ|それ|(?:その|この)(?:中|なか|うち|一覧|リスト|メンバー))?(?:ら)?(?:に)?(?:も|は)?(?:含まれ|入(?:って|り|る)|い(?:る|ます)|名を連ね)[^、。?？]{0,14}[?？。]*$/u,
];

/** Whether one is among those that a list names, as far as that is told of lists of this kind. */
function asksOf(head: Question, id: string, { library }: Understanding): Question | undefined {
  const tie = (from: string, to: string): Question =>
    library.graph.between(from, to, 'investment').length > 0
      ? { kind: 'tie', from, to, deal: 'investment', aspect: 'any', yes: true }
      : { kind: 'no-tie', from, to, deal: 'investment', yes: true };
  if (head.kind === 'investors') {
    const [of, second] = head.of;
    if (of === undefined || head.except || head.partly || head.of.includes(id)) return undefined;
    return second === undefined ? tie(id, of) : { kind: 'holds', by: [id], of: head.of, yes: true };
  }
  if (head.kind === 'investments') {
    const [by, second] = head.by;
    if (by === undefined || head.except !== undefined || head.missing || head.by.includes(id))
      return undefined;
    return second === undefined ? tie(by, id) : { kind: 'holds', by: head.by, of: [id], yes: true };
  }
  const layer = head.kind === 'facts' ? library.knowledge.facts.get(head.ids[0]!)?.members : undefined;
  return layer && { kind: 'layers', of: id, layer, yes: true };
}

type ReadAll = (asked: string[], language: Detected, last: Turn | undefined, parts: Understanding) => Clause;

/** A list that is asked for, and whether one who is named is on it: both are told; undefined elsewhere. */
export function readAmongList(
  text: string,
  language: Detected,
  parts: Understanding,
  readAll: ReadAll,
): Clause | undefined {
  const { head, who } = ON_LIST.map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};
  const [one, second] = who === undefined ? [] : namesIn(who, parts);
  if (head === undefined || one === undefined || second) return undefined;
  const listed = readAll([`${head}?`], language, undefined, parts);
  const asked = asksOf(listed.question, one.id, parts);
  return asked && join([listed, clauseOf(text, asked, parts, [one.id])], parts);
}
