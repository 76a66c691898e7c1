import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Nothing but the names of those that were talked about. */
const NAMES_THEM =
  /^(?:(?:and|so|ok|then|please|also) ){0,12}(?:(?:name|list|who are) (?:me )?(?:the |these |those )?(?:'?em|names|players|companies|firms|providers|ones|them|three|big three|three of them)|who are (?:they|those)|which (?:companies|firms|ones|players)(?: are (?:they|those|these))?|what are (?:they|those|their names)(?: called)?|(?:their |the )?names)(?: (?:please|pls))?[?.! ]*$|^(?:(?:その|この)?(?:具体的な|全部の|各)?(?:顔ぶれ|社名|会社名|企業名|名前|ぷれいや|ぷれいやー|めんば)(?:は|を|も|って)?(?:教えて|挙げて|あげて|お?願いします|ください|もらえますか|いただけますか|みて|くれ|全部|どこ){0,8}|(?:それ(?:は|って)?)?どこどこ|具体的にはどこ(?:ですか)?)[?？。! ]*$/;
/** "Which three?", 「三社の社名」「その4社って？」: the names of so many. */
const NAMES_OF =
  /^(?:(?:and|so|ok|then|please|also|can you|could you|sorry) ){0,12}(?:which|who are|what are|name|list|who's|whos|(?:give me |tell me )?(?:the )?names? of) (?:all |the |those |these |your ){0,12}(?<en>two|three|four|five|[2-5])(?: (?:companies|firms|ones|investors|backers|funds|labs|names|players|providers|of them))?(?: (?:are|were|is) (?:they|those|these|that|it|called|named))?(?: (?:please|pls|then|exactly))?[?.! ]*$|^(?:(?:では|じゃあ?|で|ちなみに|その|この|あの)、?){0,8}(?:どの|どこの)?(?<ja>[二三四五2-5])(?:社|つ|者)(?:とも|全部|すべて)?(?:の)?(?:具体的な)?(?:社名|会社名|企業名|名前|お名前|名称|内訳|顔ぶれ|めんば)?(?:は|って|を|も)?、?(?:どこ(?:どこ)?|誰|だれ|何|なに)?(?:全部|すべて)?(?:を)?(?:教え|挙げ|あげ|お?願い|お聞か|言っ|列挙し|並べ)?(?:て|くれ|ください|下さい|もらえますか|いただけますか|もらえる|します|願えますか|せください|みて|です|なんです|なの|でしょう|だっけ|か|かな|ね|の){0,8}[?？。! ]*$/u;
const COUNTS: Record<string, number> = { two: 2, 二: 2, three: 3, 三: 3, four: 4, 四: 4, five: 5, 五: 5 };

/** So many, of those that were told: their list, or the one fact that names or sums up as many. */
function ofCount(
  { question, facts: [told] }: Turn,
  folded: string,
  { knowledge }: Library,
): Question | undefined {
  const { en, ja } = NAMES_OF.exec(folded)?.groups ?? {};
  const word = en ?? ja;
  if (word === undefined) return undefined;
  const list = uncounted(question);
  if (list) return list;
  const { entities = [], points = [], members } = knowledge.facts.get(told ?? '') ?? {};
  const count = COUNTS[word] ?? Number(word);
  return told !== undefined && (members !== undefined || entities.length === count || points.length === count)
    ? { kind: 'facts', ids: [told] }
    : undefined;
}

/** "And who's named in each?": of what was told point by point. */
const IN_EACH =
  /^(?:(?:and|so|ok|then|also) ){0,12}(?:who(?:'s|s| is| are)?|which (?:companies|firms|names)|what (?:companies|firms|names)(?: are)?|names?|the names)(?: \w+)? (?:in|for|at|on) (?:each|every one)(?: (?:of them|one|layer|tier|level))?[?.! ]*$|^(?:それぞれ|各層|どの層)(?:に|の|で|は)?(?:誰|だれ|どこ|どの会社|どんな会社|会社|名前)[^。]{0,12}$/;
const FEWEST = 2;

/** After a fact on the layers: who stands in each of them. */
function layerByLayer(told: string, { knowledge: { facts }, parents }: Library): Question | undefined {
  const members = [...facts.values()].find((fact) => fact.members !== undefined);
  const all = parents.get(members?.id ?? '');
  return all !== undefined && facts.get(told)?.topic === facts.get(all)?.topic
    ? { kind: 'facts', ids: [all] }
    : undefined;
}

/** "List them all", 「全部挙げて」. */
const ALL_OF_THEM =
  /^(?:(?:and|so|ok|then|please)[, ]+){0,12}(?:list|name|give me|tell me|enumerate) (?:them|'?em|'?em all|all|all of them|them all|each|every one)[?.! ]*$|^(?:では|じゃあ?|で)?、?(?:全部|ぜんぶ|すべて|全て|それぞれ|ひとつずつ|一つずつ)?(?:を)?(?:挙げ|あげ|並べ|列挙し|言っ)て(?:みて|ください|くれ|ほしい|もらえる)?[?？。! ]*$/;

/** Asks for the names of those that were told, and for nothing else. */
export const asksNames = (folded: string): boolean => NAMES_THEM.test(folded) || NAMES_OF.test(folded);

export const asksAll = (folded: string): boolean => ALL_OF_THEM.test(folded);

/** A list that was counted, told by its names. */
function uncounted(question: Question): Question | undefined {
  if (question.kind === 'deals') {
    const { whole: _whole, counted: _all, yes: _asked, ...deals } = question;
    return deals;
  }
  if (question.kind !== 'investors' && question.kind !== 'investments') return undefined;
  const { count: _count, headcount: _headcount, yes: _yes, negated: _negated, ...list } = question;
  return list;
}

/** "Name the players.": of the section, or the overview, that the last fact is of, the fact that names its companies. */
export function followNames(last: Turn, { reading }: Context, library: Library): Question | undefined {
  if (reading.companies.length === 0 && (NAMES_THEM.test(reading.folded) || asksAll(reading.folded))) {
    const list = uncounted(last.question);
    if (list) return list;
  }
  const counted = reading.companies.length === 0 ? ofCount(last, reading.folded, library) : undefined;
  if (counted) return counted;
  const [told] = last.facts;
  if (told === undefined || reading.companies.length > 0) return undefined;
  const { facts, entities } = library.knowledge;
  const names = (id: string): number =>
    (facts.get(id)?.entities ?? []).filter((one) =>
      entities.get(one)?.kinds.some((kind) => kind === 'company' || kind === 'product'),
    ).length;
  const isNameless = NAMES_THEM.test(reading.folded) && names(told) < FEWEST;
  const byLayer = isNameless || IN_EACH.test(reading.folded) ? layerByLayer(told, library) : undefined;
  if (byLayer) return byLayer;
  const isList = (facts.get(told)?.points.length ?? 0) > 1;
  if (isList && asksAll(reading.folded)) return { kind: 'facts', ids: [told] };
  if (!NAMES_THEM.test(reading.folded)) return undefined;
  if (names(told) >= FEWEST) return { kind: 'facts', ids: [told] };
  const section = facts.get(told)?.section;
  const beside = [...facts.values()].filter((fact) => fact.section === section && fact.points.length === 0);
  const named = beside.find(({ id }) => names(id) >= FEWEST);
  return named && { kind: 'facts', ids: [named.id] };
}
