import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { asksForAnybody } from './anybody.ts';
import { pointOf } from './belongs.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** "Pricing too?", 「安全性も？」: one more of those that were told, and nothing else. */
const TOO = [
  /^(?:(?:and|so|ok|hm+|oh|what about|how about)[, ]+){0,12}(?<one>[a-z][a-z -]{2,28}?),? (?:too|also|as well)\s*[?.!]*$/,
  /^(?:じゃあ?|で|あと)?、?(?<one>[^はがをに、?？]{2,12}?)も(?:なの|そう(?:なの)?|なん(?:だ|です)?|同じ|入る|入ってる)?(?:か|の|よね|ね|っけ){0,8}[?？]+$/u,
];
/** "Is pricing one of those?", 「価格もそのひとつ？」: by a word for the list that was told. */
const AMONG_THOSE = [
  /^(?:(?:and|so|but|ok|wait|hm+)[, ]+){0,12}(?:is|are|was|were|isn't|does|doesn't|would|surely) (?<one>(?!it\b|that\b|this\b|they\b|he\b)[a-z][a-z -]{2,34}?)(?: (?:also|really|actually|even|not|be|count|counted|included|listed|named|belong|fall|feature)){0,12} (?:(?:as )?one of|among(?:st)?|part of|in|on|under) (?:those|them|these|there|that(?: (?:list|group|lot|set))?|(?:the|this|your) list|it)(?: (?:too|as well|then|also|\w+))?\s*[?.!]*$/,
  /^(?:じゃあ?|で|あと|でも|え)?、?(?<one>[^、?？]{2,14}?)(?:も|は|って|とかも?)、?(?:その|この|そこの|それらの|今の)(?:一つ|ひとつ|1つ|一部|中|なか|うち|[三四34]つ|りすと|分野|仲間|めんば|枠)(?:の(?:一つ|ひとつ|1つ))?(?:[にへで](?:は)?(?:入|はい|含|ふく|あ[るりっ]|挙が|載)[ぁ-ん]{0,8})?(?:です|だ|な|なの|でしょう?|だろう?|やろ|よね|よな|か|の|ん|ね|っけ|じゃない){0,8}[?？。!！]*(?:[^?？]{1,16}(?:じゃん|だね|やん|よね))?$/u,
  /^(?:(?:and|so|but|ok|what about|how about)[, ]+){0,12}(?<one>(?!it\b|that\b|this\b)[a-z][a-z -]{2,34}?),? (?:(?:on|in|under|from|part of) )?(?:the|that) same (?:list|bucket|group|set|heading|category|camp|column|field)(?: too| as well)?\s*[?.!]*$/,
  /^(?:じゃあ?|で|あと|でも|え)?、?(?<one>[^、?？]{2,14}?)(?:も|は|って)、?(?:同じ|おなじ)(?:りすと|仲間|枠|分類|くくり|括り|ぐるーぷ|分野|ばけつ|側|組|欄)(?:に(?:入る|入って(?:い?る)?|載って(?:い?る)?|ある))?(?:です|だ|な|なの|よね|か|の|ん|ね|っけ){0,8}[?？。!！]*$/u,
  /^(?:じゃあ?|で|あと|でも|え)?、?(?<one>[^、?？]{2,14}?)(?:も|は|って|とかも?)、?(?:そこ|ここ|それ|これ|そっち|こっち)[にへ](?:は)?(?:入|はい|含|ふく|挙が|載)[ぁ-ん]{0,8}(?:です|だ|な|なの|でしょう?|だろう?|やろ|よね|よな|か|の|ん|ね|っけ){0,8}[?？。!！]*(?:[^?？]{1,16}(?:じゃん|だね|やん|よね))?$/u,
];
const LEAST_POINTS = 3;

const namedBy = (patterns: RegExp[], folded: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(folded)?.groups?.['one']).find(Boolean);

/** The list that was told, or the one of which a point was. */
function listTold({ question, facts: [told = ''] }: Turn, { knowledge, parents }: Library): Fact | undefined {
  const fact = question.kind === 'facts' ? knowledge.facts.get(told) : undefined;
  return (fact?.points.length ?? 0) >= LEAST_POINTS ? fact : knowledge.facts.get(parents.get(told) ?? '');
}

/** The point of a list that stands beside this one: what comes in other years, in another industry. */
function pointOfAnother(one: string, { id }: Fact, library: Library): string | undefined {
  const beside = library.knowledge.facts.get(library.parents.get(id) ?? '')?.points ?? [];
  const others = beside.filter((other) => other !== id);
  return others.map((other) => pointOf(one, library.knowledge.facts.get(other), library)).find(Boolean);
}

/** Whether one more is among the points of the list that was told, or of the one that is its contrary. */
export function readToo({ reading, negated }: Context, last: Turn, library: Library): Question | undefined {
  const { companies, foreign, absent } = reading;
  if (companies.length + foreign.length + absent.length > 0 || asksForAnybody(reading.folded))
    return undefined;
  const pointed = namedBy(AMONG_THOSE, reading.folded);
  const one = pointed ?? namedBy(TOO, reading.folded);
  const list = one === undefined ? undefined : listTold(last, library);
  const opposite = library.knowledge.facts.get(list?.opposite ?? '');
  if (!list || one === undefined || (!opposite && pointed === undefined)) return undefined;
  const isDenied = pointed !== undefined && negated;
  const [own, other] = [pointOf(one, list, library), pointOf(one, opposite, library)];
  const tell = (ids: string[], isIn: boolean): Question => ({
    kind: 'facts',
    ids,
    polarity: isIn === isDenied ? 'n' : 'y',
    yes: true,
  });
  if (own !== undefined) return tell([own], true);
  if (other !== undefined) return tell([other, list.id], false);
  const elsewhere = pointed === undefined ? undefined : pointOfAnother(one, list, library);
  if (elsewhere !== undefined) return tell([elsewhere], false);
  return pointed === undefined ? undefined : tell([list.id], false);
}
