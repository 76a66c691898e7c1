import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const SORT =
  '(?:aims?|goals?|motives?|reasons?|risks?|dangers?|downsides?|merits?|benefits?|upsides?|fields?|areas?|points?|purposes?|intentions?|ones?)';
/** "Any other aims?", 「他の狙いもあれば」: behind a point of a list, the rest of it. */
const OTHERS_TOO = [
  new RegExp(
    String.raw`(?<=\S[?.!]\s+|\S,? and )(?:and |also |so ){0,12}(?:(?:are|is|were) there |(?:please )?(?:tell|give|list|add)(?: me)? )?(?:(?:any|the|what|its|their|all|some) ){0,12}(?:(?:other|further|additional) ${SORT}|others?\b|more ${SORT}|${SORT} besides)(?: (?:are|is) (?:there|they|those))?(?: (?:too|as well|also|please|if (?:there are )?any|named|given|listed|mentioned|besides(?: that)?)){0,12}[?.!\s]*$`,
    'iu',
  ),
  /(?<=\S[?.!]\s+)(?:and |so )?what (?:are|is) the (?:others?|rest|other (?:one|two|three)s?)[?.!\s]*$/iu,
  /(?<=\S[?.!]\s+)(?:and |so )?(?:(?:on |in |for )?(?:any|some)thing else|what else)(?: (?:is|are|do|does) (?:it|they|there)(?: \w+){0,2})?(?: too| as well)?[?.!\s]*$/iu,
  /(?<=\S[?？。!！]\s*)(?:もし)?(?:他|ほか|それ以外)(?:の(?:狙い|ねらい|理由|リスク|メリット|デメリット|目的|意図|分野|点|もの|特徴|戦略))?(?:に)?(?:も|が|は|で)?(?:何か)?(?:あれば|あったら|ある(?:なら|のなら|ようなら)|あるの?|ありますか|教えて|おしえて|お願い|知りたい|挙げて)?(?:、)?(?:それも|全部|あわせて|併せて|ぜひ)?(?:教えて|おしえて|お願い|知りたい|挙げて|ください){0,8}(?:ください|くれ|ほしい|欲しい|いただけますか|もらえますか|します|です){0,8}[。?？!！\s]*$/u,
];

type Read = (asked: string[], language: Detected, last: Turn | undefined, parts: Understanding) => Clause;

/** A point of a list, and the rest of that list, where it is asked for behind it. */
export function readOthersToo(
  text: string,
  language: Detected,
  parts: Understanding,
  read: Read,
): Clause | undefined {
  const tail = OTHERS_TOO.find((pattern) => pattern.test(text));
  const head = tail && text.replace(tail, '').trim();
  if (head === undefined || head.length < 6) return undefined;
  const { question } = read([head], language, undefined, parts);
  if (question.kind !== 'facts') return undefined;
  const { knowledge, parents } = parts.library;
  const [id = ''] = question.ids;
  // The list itself names them all.
  if (!parents.has(id) && (knowledge.facts.get(id)?.points.length ?? 0) > 1)
    return clauseOf(text, question, parts);
  const points = knowledge.facts.get(parents.get(id) ?? '')?.points ?? [];
  const ids = points.filter((point) => point !== id);
  if (ids.length === 0) return undefined;
  const rest: Question[] =
    ids.length > 2 ? [{ kind: 'facts', ids: [parents.get(id)!] }] : [{ kind: 'facts', ids }];
  const first: Question = { ...question, ids: [id] };
  return clauseOf(text, { kind: 'several', parts: [first, ...rest] }, parts);
}
