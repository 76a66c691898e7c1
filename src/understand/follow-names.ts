import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Nothing but the names of those that were talked about. */
const NAMES_THEM =
  /^(?:(?:and|so|ok|then|please|also) )*(?:(?:name|list|who are) (?:me )?(?:the |these |those )?(?:'?em|names|players|companies|firms|providers|ones|them|three|big three|three of them)|who are (?:they|those)|which (?:companies|firms|ones|players)(?: are (?:they|those|these))?|(?:their )?names)(?: (?:please|pls))?[?.! ]*$|^(?:(?:その|この)?(?:顔ぶれ|社名|会社名|企業名|名前|ぷれいや|ぷれいやー|めんば)(?:は|を|も)?(?:教えて|挙げて|お願いします|ください|全部|どこ)*|(?:それ(?:は|って)?)?どこどこ|具体的にはどこ(?:ですか)?)[?？。! ]*$/;
/** "And who's named in each?": of what was told point by point. */
const IN_EACH =
  /^(?:(?:and|so|ok|then|also) )*(?:who(?:'s|s| is| are)?|which (?:companies|firms|names)|what (?:companies|firms|names)(?: are)?|names?|the names)(?: \w+)? (?:in|for|at|on) (?:each|every one)(?: (?:of them|one|layer|tier|level))?[?.! ]*$|^(?:それぞれ|各層|どの層)(?:に|の|で|は)?(?:誰|だれ|どこ|どの会社|どんな会社|会社|名前)[^。]{0,12}$/;
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
  /^(?:(?:and|so|ok|then|please)[, ]+)*(?:list|name|give me|tell me|enumerate) (?:them|'?em|'?em all|all|all of them|them all|each|every one)[?.! ]*$|^(?:では|じゃあ?|で)?、?(?:全部|ぜんぶ|すべて|全て|それぞれ|ひとつずつ|一つずつ)?(?:を)?(?:挙げ|あげ|並べ|列挙し|言っ)て(?:みて|ください|くれ|ほしい|もらえる)?[?？。! ]*$/;

export const asksAll = (folded: string): boolean => ALL_OF_THEM.test(folded);

/** A list that was counted, told by its names. */
function uncounted(question: Question): Question | undefined {
  if (question.kind !== 'investors' && question.kind !== 'investments') return undefined;
  const { count: _count, headcount: _headcount, ...list } = question;
  return list;
}

/** "Name the players.": of the section, or the overview, that the last fact is of, the fact that names its companies. */
export function followNames(last: Turn, { reading }: Context, library: Library): Question | undefined {
  if (reading.companies.length === 0 && (NAMES_THEM.test(reading.folded) || asksAll(reading.folded))) {
    const list = uncounted(last.question);
    if (list) return list;
  }
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
