import { namesIn } from './ask-lists.ts';
import { asksHorizon } from './heading.ts';
import { sumsInEach } from './in-each.ts';
import { look } from './look.ts';
import { readMarketYears } from './market-years.ts';
import { bothWaysApart } from './reversed-sets.ts';
import { toldBy } from './story.ts';
import { underHead } from './under-head.ts';
import type { Understanding } from './understand.ts';

const ITEM = String.raw`(?:the )?[\p{L}\p{N}][\p{L}\p{N}.&'-]*(?: [\p{L}\p{N}][\p{L}\p{N}.&'-]*){0,2}?`;
const LIST = String.raw`${ITEM}(?:, ?${ITEM}){0,3},? ?(?:and|&|plus) ${ITEM}`;
/** "For each of A, B and C: who backs it?", "who backs each of A and B?", "A and B: where does each …?" */
const ENGLISH = [
  new RegExp(
    String.raw`^(?:please |so |ok )?(?:for|of|with|regarding) each (?:one )?(?:of|among) (?<list>${LIST}) ?[,:;–—-] ?(?:please )?(?<asked>[^:\n]{6,90})$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<asked>[^,.:?!\n]{4,60}) (?:for |of |to |in |by )?each (?:one )?of (?<list>${LIST})[?.!\s]*$`,
    'iu',
  ),
  new RegExp(String.raw`^(?<list>${LIST}) ?[:–—-] ?(?<asked>[^:\n]{4,90}\beach\b[^:\n]{0,50})$`, 'iu'),
];
const ITEM_JA = String.raw`[^、。，,・：:?？！!\sはがをにの]{2,16}?`;
const LIST_JA = String.raw`${ITEM_JA}(?:(?:、|と|・|，|,|および) ?${ITEM_JA}){1,3}`;
const TELL_JA =
  '(?:を)?(?:教えて|おしえて|挙げて|並べて|まとめて|言って|示して|書いて|知りたい|お願い)[^。?？]{0,10}';
const A_WORD = '(?:一言|ひとこと|1行|一行|一文|1文|短く|一つ|1つ|ひとつ)';
/** 「A、B、Cそれぞれの出資者は？」, 「AとBの出資先をそれぞれ教えて」, 「AとB、それぞれ何社に…？」 */
const JAPANESE = [
  new RegExp(
    `^(?<list>${LIST_JA})(?:に(?:ついて|関して))?(?:は|って)?[、,\\s]?それぞれ(?<joint>の|は|が|に)?(?<asked>[^、。?？\\n]{2,40})[?？。\\s]*$`,
    'u',
  ),
  new RegExp(
    `^(?<list>${LIST_JA})(?<joint>の)(?<asked>[^、。?？\\nはをが]{2,20})(?:は|を|って)?[、,\\s]?(?:それぞれ|(?=${A_WORD}ずつ))(?<tail>[^、。?？\\n]{0,24})[?？。\\s]*$`,
    'u',
  ),
];

/** All of them together, or which of them: asked once. */
const TOGETHER =
  /合計|合わせ|総額|差|比[べ率較]|何倍|共通|重な|どちら|どっち|両方|より|違い|関係|\b(?:total|combined|together|sum|common|both|overlap\w*|difference|differ|compare[ds]?|more|less|which of|versus|vs|than)\b/iu;

/** How much each of several puts in is told in one. */
const SUMS = /いくら|なんぼ|金額|\bhow much\b/iu;

const splitList = (list: string): string[] =>
  list
    .split(/\s?(?:、|，|,|・|および|と(?=[^、]))\s?(?:and |plus |& ?)?|,? ?\b(?:and|plus)\b |,? ?& ?/u)
    .map((one) => one.trim())
    .filter(Boolean);

/** What is asked of one of them, for what stands for it. */
function asked(name: string, text: string): string {
  const said = text.replace(/[?.!\s]+$/u, '').replace(/,? (?:respectively|apiece)$/iu, '');
  const put = said
    .replace(
      /\b(do|are|have|were) (?:they|each(?: of them)?)\b/iu,
      (_, verb: string) => `${SINGULAR[verb.toLowerCase()]!} ${name}`,
    )
    .replace(/\b(does|is|has|was) (?:it|each(?: one| of them)?|he|she)\b/iu, `$1 ${name}`)
    .replace(/\b(?:their|its|each one's|each's)\b/iu, `${name}'s`)
    .replace(/\b(?:each(?: one| of them)?|it|them|they)\b/iu, name);
  if (put.includes(name)) return `${put}?`;
  return /^(?:who|what|when|where|why|how|which|is|are|does|do|did)\b/iu.test(put)
    ? `${put} for ${name}?`
    : `${name}'s ${put}?`;
}
const SINGULAR: Record<string, string> = { do: 'does', are: 'is', have: 'has', were: 'was' };

function askedInEnglish(text: string): string[] | undefined {
  for (const pattern of ENGLISH) {
    const { list, asked: ask } = pattern.exec(text)?.groups ?? {};
    if (list === undefined || ask === undefined) continue;
    const items = splitList(list);
    if (pattern === ENGLISH[1]) return items.map((name) => `${ask} ${name}?`);
    return items.map((name) => asked(name, ask));
  }
  return undefined;
}

/** 「出資者は」 as what is asked: its noun alone, or with the words behind 「それぞれ」. */
function putInJapanese(name: string, joint: string, ask: string, tail: string): string {
  const bare = ask
    .replace(new RegExp(`${TELL_JA}$`, 'u'), '')
    .replace(/[はをって]+$/u, '')
    .replace(/(?:を)?(?:一つ|1つ|ひとつ|一言|一行)(?:ずつ|で)?(?:説明|解説|定義)?(?:して)?$/u, '');
  const end = tail
    .replace(new RegExp(`^${TELL_JA}$`, 'u'), '')
    .replace(new RegExp(`^${A_WORD}(?:ずつ|で)?`, 'u'), '');
  if (bare === '' || /^(?:説明|解説|定義)/u.test(bare)) return `${name}とは？`;
  return `${name}${joint}${bare}${end === '' && joint === 'の' ? 'は' : end === '' ? '' : `は${end}`}？`;
}

function askedInJapanese(text: string): string[] | undefined {
  for (const [at, pattern] of JAPANESE.entries()) {
    const { list, joint, asked: ask, tail = '' } = pattern.exec(text)?.groups ?? {};
    if (list === undefined || ask === undefined) continue;
    return splitList(list).map((name) => putInJapanese(name, joint ?? (at === 0 ? 'は' : 'の'), ask, tail));
  }
  return undefined;
}

/** "…; then the same for B", 「…。Bも同じく」: as it was asked of the one that it names. */
const SAME_FOR = [
  /^(?<first>[^;.?!\n]{6,90}?) ?[;.,?!–—-]+ ?(?:and |then |and then |after that |also |now ){0,8}(?:do |give me |tell me )?(?:the )?(?:same|likewise|ditto)(?: thing| again| question)? (?:for|with|on|of|about) (?<others>[\p{L}\p{N} ,&]{2,40}?)(?: too| as well| please| pls){0,12}[?.!\s]*$/iu,
  /^(?<first>[^。?？\n]{4,60}[。?？、]) ?(?:あと|それと|また|次に|ついでに|そして)?、?(?<others>[^、。?？\s]{2,24}?)(?:の(?:方|ほう|分))?(?:も|について(?:も)?)(?:同じく|同様に?|同じように|同じ(?:形|感じ|要領)で)?(?:で|を)?(?:お願い(?:します)?|教えて|頼む|よろしく|ください){0,8}[。?？!！\s]*$/u,
];

/** The one name in a text, as it is typed; undefined where there is none, or more than one. */
function onlyName(text: string, parts: Understanding): string | undefined {
  const [one, ...more] = namesIn(text, parts);
  const at = one && more.length === 0 ? text.toLowerCase().indexOf(one.name) : -1;
  return at < 0 ? undefined : text.slice(at, at + one!.name.length);
}

function askedOfOthers(text: string, parts: Understanding): string[] | undefined {
  for (const pattern of SAME_FOR) {
    const { first, others } = pattern.exec(text)?.groups ?? {};
    if (first === undefined || others === undefined) continue;
    const name = onlyName(first, parts);
    const items = splitList(others);
    if (name === undefined || !items.every((one) => onlyName(one, parts) === one)) return undefined;
    return [first, ...items.map((one) => first.replaceAll(name, one))];
  }
  return undefined;
}

/** "Industry structure in one line each: a, b, c": how long each shall be is no part of what is asked. */
const BRIEFLY =
  /(?:,| in|,? with)? (?:just )?(?:one|a|1|a single) (?:short |single )?(?:line|sentence|phrase|word)s? (?:each|apiece|per \w+)(?: please)?(?=\s?[:–—-]\s)|^(?:just )?(?:one|a|1) (?:short |single )?(?:line|sentence)s? (?:each|apiece) (?:on|for|about)(?: the)? (?=\S)/iu;

/** "One line each." before all that is asked. */
const LINES =
  /^(?:in |just |with )?(?:one|a|1|a single) (?:short |single )?(?:line|sentence|phrase)s? (?:each|apiece)(?:,? please)?[.:;,]\s+|^(?:それぞれ)?(?:一行|1行|一文|1文)ずつ(?:で)?[。、:]\s*/iu;

const numbered = (all: string[]): string => all.map((one, at) => `${at + 1}. ${one}`).join(' ');

/** So well each of them is a question of hers. */
const LEAST = 0.3;
const MOST = 5;

/**
 * What is asked of each of several, as a numbered question each: "for each of A and B: who backs it?",
 * 「AとBの出資先をそれぞれ教えて」.
 * @returns undefined where it is one question, or one of them would be none of hers
 */
export function distributed(typed: string, parts: Understanding): string | undefined {
  const text = typed.replace(LINES, '');
  const listed = underHead(text, parts);
  if (listed !== undefined) return listed;
  const apart = bothWaysApart(text, parts);
  if (apart) return numbered(apart);
  if (BRIEFLY.test(text)) return text.replace(BRIEFLY, '');
  const sums = sumsInEach(text, parts);
  if (sums) return numbered(sums);
  if (TOGETHER.test(text) || asksHorizon(text.toLowerCase()) || readMarketYears(text, parts))
    return undefined;
  const same = askedOfOthers(text, parts);
  if (!same && SUMS.test(text)) return undefined;
  const all = same ?? (/[ぁ-ん]/u.test(text) ? askedInJapanese(text) : askedInEnglish(text));
  if (!all || all.length < 2 || all.length > MOST) return undefined;
  if (
    !all.every(
      (one) =>
        toldBy(one, parts) >= LEAST || look(one, parts).first.facts.some(({ share = 0 }) => share >= LEAST),
    )
  )
    return undefined;
  return numbered(all);
}
