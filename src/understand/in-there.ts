import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** One more of those that were told, asked for yes or no: "Microsoft in there too or no?", 「そこにMSもいる？」. */
const IN_THERE = [
  /^(?:(?:and|so|ok|okay|also|what about|how about|hm+|but|wait|oh|then)[, ]+){0,6}(?:(?:is|are|does|do|isn['’]t|doesn['’]t) )?(?<x>(?!(?:it|that|this|they|he|she|there|who|what|which|how|why|one|any\w*|all|both|each|those|these|and|so|but|ok|more|then|me|you)\b)\p{L}[\p{L} -]{1,24}?)(?:,? (?:in (?:there|that|it|here)|on (?:that|the|this|your) list|(?:one|part) of (?:them|those|these|it|that)|among (?:them|those|these)|counts?|counted|included|listed|there|too|as well|also|or (?:no|not|nah|nope)|yes or no|y\/n)){1,4}(?: then)?[?.!\s]*$/iu,
  /^(?:(?:and|so|ok|but|oh)[, ]+){0,4}also (?<x>(?!(?:it|that|this|they|who|what|which|how|why)\b)\p{L}[\p{L} -]{1,24}?)[?\s]+$/iu,
  /^(?:(?:じゃあ?|で|あと|え|あれ|では|なら)、?|(?:そこ|その(?:中|なか)|それ|そっち)に(?:は)?、?){0,3}(?<x>[^、。?？はがをにも]{2,14}?)(?:も|は|って)、?(?:(?:そこ|その(?:中|なか)|それ)に、?|一緒に){0,1}(?:(?:その|この)(?:うち|中|なか)の?(?:一つ|ひとつ|1つ|一社|1社|一員)|入って(?:い?る|い?ます|(?<not>い?ない))|入[るり](?:ます)?|い(?:る|ます)|あ(?:る|ります)|含まれ(?:る|ます|て(?:い?る|い?ます))|(?:載|混ざ|混じ|挙が|加わ)って(?:い?る|い?ます)|(?:出|名を連ね)て(?:い?る|い?ます|くる|きます)|名前が?(?:ある|あります|出て(?:い?る|くる)|挙がって(?:い?る)))(?:[?？、]?(?:それとも)?(?:入ら|い|含まれ)ない)?(?:の|です|だ|か|かな|よね|っけ|ん){0,6}[?？。\s]*$/u,
];

type OfList = { of: string } | { by: string };
/** The lists that were told of what puts money in what: of its takers, or of its givers. */
const listsOf = ({ question, answered }: Turn): OfList[] =>
  [question, answered]
    .flatMap((one) => (one?.kind === 'several' ? one.parts : one ? [one] : []))
    .flatMap((one): OfList[] => {
      if (one === question && one.kind === 'tie' && one.deal === 'investment') return [{ of: one.to }];
      if (one.kind === 'investors' && !one.except && one.of.length === 1) return [{ of: one.of[0]! }];
      return one.kind === 'investments' && !one.except && one.by.length === 1 ? [{ by: one.by[0]! }] : [];
    });

/** Of two lists what is in both, in however few words: "overlap?", 「かぶってるのは誰」. */
const IN_BOTH: [RegExp, string][] = [
  [
    /^(?:(?:and|so|ok|any|the|what(?:'s| is)(?: the)?)[, ]+){0,4}(?:overlaps?|common (?:ones?|names?|to both)|(?:names? |ones? )?in common|shared(?: (?:ones?|names?|by both))?|who(?:'s| is| are)? (?:in|on) both(?: lists| of them)?)(?: (?:then|there|between (?:them|the two))){0,2}[?.\s]*$/iu,
    'which names are in both?',
  ],
  [
    /^(?:で|じゃあ?|その中で)?、?(?:(?:かぶ|被)って(?:い?る)|重なって(?:い?る)|重なる|ダブって(?:い?る)|共通の|共通する|共通して(?:い?る)|(?:どっち|どちら|両方|両者)に(?:も)?(?:い|出て|入って|載って|名前の?が?あ)い?る)(?:名前|会社|企業|投資家|の|ところ|とこ|もの|やつ)?(?:は|って|が)?(?:誰|だれ|どこ|どれ|何|なに)?(?:です|なの|だ|か){0,3}[?？。\s]*$/u,
    '両方に入ってるのは？',
  ],
];
const LISTS = new Set<Question['kind']>(['investors', 'investments']);

function inBoth(text: string, { question, facts }: Turn, { library }: Understanding): string | undefined {
  const areLists =
    LISTS.has(question.kind) ||
    (question.kind === 'several' && question.parts.every(({ kind }) => LISTS.has(kind))) ||
    library.knowledge.facts.get(facts[0] ?? '')?.members !== undefined;
  return areLists ? IN_BOTH.find(([words]) => words.test(text))?.[1] : undefined;
}

/** Which of two is the greater, and nothing else. */
const WEIGHED: [RegExp, string][] = [
  [
    /^(?:(?:and|so|ok|then|but|overall|on balance)[, ]+){0,4}(?:which|what|which (?:one|side|list|of (?:them|those|the two)))(?:'s| is| are)? (?:the )?(?:(?:bigger|larger|heavier|stronger|greater|weightier|more important)(?: (?:one|side|list))?|weighs? (?:more|heavier)|outweighs? (?:which|the other)|wins?(?: out)?|prevails?|matters? more|comes? out (?:ahead|on top))(?: (?:then|overall|on balance|in the end)){0,2}[?.\s]*$/iu,
    'do the merits outweigh the risks?',
  ],
  [
    /^(?:(?:で|じゃあ?|結局|比べ(?:ると|たら)|総合(?:する|的)(?:と|に)|全体で(?:は)?)、?){0,3}(?:(?:天秤|てんびん|秤)にかけ(?:ると|たら|れば)、?(?=どっち|どちら))?(?:どっち|どちら)(?:$|[?？]|(?:の(?:方|ほう))?が(?:大き|上|勝|重|強|でか|多|まさ|優|上回)[^、。?？]{0,8})[?？。\s]*$/u,
    'メリットとリスクどっちが勝つ？',
  ],
];
/** After the merits and the risks: whether the ones outweigh the others. */
function weighed(text: string, { facts }: Turn, { library }: Understanding): string | undefined {
  const whole = WEIGHED.find(([words]) => words.test(text))?.[1];
  if (whole === undefined) return undefined;
  const all = facts.flatMap((id) => [id, ...(library.knowledge.facts.get(id)?.points ?? [])]);
  const topics = all.map((id) => library.knowledge.facts.get(id)?.topic);
  return topics.includes('merits') && topics.includes('risks') ? whole : undefined;
}

const LEAST_POINTS = 3;
/** "Chips one, who's in it" asks for names. */
const ASKS = /\b(?:who|whos|what|whats|which|where|when|how)\b|誰|だれ|何|どこ|どれ|どの/iu;

/** One more in the list that was told, asked in full: whether it puts money in that one, or stands in that list. */
export function inThere(text: string, last: Turn, parts: Understanding): string | undefined {
  const found = IN_THERE.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const x = found?.['x']?.trim();
  if (x === undefined || ASKS.test(x)) return inBoth(text, last, parts) ?? weighed(text, last, parts);
  const { graph, knowledge } = parts.library;
  const [name, second] = namesIn(x, parts);
  // "Throw in NVIDIA's bit too" asks for more than a name.
  if (second || (name && name.name.length < fold(x).length)) return undefined;
  const id = name?.id;
  const isJapanese = /[ぁ-ん]/u.test(text);
  const lists = id === undefined ? [] : listsOf(last);
  const told = knowledge.facts.get(last.facts[0] ?? '');
  if (id === undefined || lists.length === 0) {
    const over = knowledge.facts.get(parts.library.parents.get(told?.id ?? '') ?? '');
    const isOfPoints = [told, over].some((one) => (one?.points.length ?? 0) >= LEAST_POINTS);
    const isList = id === undefined ? isOfPoints : told?.members !== undefined;
    if (last.answered?.kind !== 'facts' || !isList || found?.['not'] !== undefined) return undefined;
    return isJapanese ? `${x}もそこに含まれますか` : `is ${x} one of those?`;
  }
  const gives = graph.outOf(id, 'investment').length > 0;
  const takes = graph.into(id, 'investment').length > 0;
  // "xAI, too?" of the investors in another, "NVIDIA, too?" of what one invests in: they ask of all that were told.
  const [list, ...others] = lists.filter((one) => ('of' in one ? gives || !takes : !gives));
  if (others.some((one) => JSON.stringify(one) !== JSON.stringify(list))) return undefined;
  const [from, to] = list && 'of' in list ? [id, list.of] : [list?.by, id];
  if (from === undefined || from === to) return undefined;
  const [giver, taker] = [from, to].map((one) => knowledge.entities.get(one)!.name.en);
  if (!isJapanese) return `does ${giver} invest in ${taker}?`;
  return `${giver}は${taker}に出資して${found?.['not'] === undefined ? 'る' : 'ない'}の？`;
}
