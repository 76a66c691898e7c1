import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import { REFUSED } from './passing.ts';
import { clauseOf, type Clause } from './scene.ts';
import { unique } from './sets.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';

/** What asks for it behind it. */
const TELL_JA =
  '(?:も|は|を|って|について|とは){0,8}(?:教えて|挙げて|あげて|示して|並べて|列挙して|知りたい|お願い(?:し|いたし)?|それぞれ|全部|すべて|どこ|どれ|何|誰|なに|だれ){0,8}(?:です|ます|ください|下さい|ほしい|くれ|か|の|なの|だ|よ|ね|って|に|なる|なり){0,8}[?？。！!\\s]*$';
/** 「両社がそろって出資している先」, behind what else is asked. */
const JA = new RegExp(
  `^(?<head>[^]*?(?:[?？。、]|(?<=の)))?\\s*(?:それと|それから|あと(?:は)?|また|さらに|加えて|ついでに|ならびに|および)?、?(?<both>(?:この|その)?(?:両社|両者|双方|両方|どちら(?:も|から)|どっちも|(?:二|2|ふた)(?:社|つ|者|人)(?=[がともはの])|[^\\s、。?？]{3,30}?(?=(?:が|は|の)?(?:そろって|揃って|両方|両社|とも|ともに|共に|共通|どちらも|二社|2社)))(?:[がはとものに]|ともに|とも|共に|そろって|揃って|共通して|いっしょに|一緒に|そろい踏みで|、|両方|両社|どちらも|二社|2社){0,24}(?:出資|投資|お金を出|金を出|資金を出|出し|入れ)(?:し|を)?(?:て(?:い)?|して(?:い)?|た)?(?:る|ます|た)?(?:先|会社|企業|ところ|とこ|相手|らぼ|ラボ|スタートアップ|のは)(?:の(?:名前|社名|一覧|リスト))?)${TELL_JA}`,
  'u',
);
/** "…, and where do both of them invest?" */
const BOTH_EN = String.raw`(?:both(?: of (?:them|these|those))?(?: (?:companies|firms|giants|names))?|the (?:two|pair)(?: of (?:them|these))?(?: (?:both|each|companies))?|the two(?: companies| firms)?|they both|the both of them|[^?.!,;]{3,30}? both|both [^?.!,;]{3,40}?)`;
const INVEST_EN = String.raw`(?:invest(?:s|ed)?(?: in)?|back(?:s|ed)?|fund(?:s|ed)?|put(?:s)? (?:their |its )?money(?: in(?:to)?)?|have (?:stakes|a stake)(?: in)?|hold (?:stakes|a stake)(?: in)?|bankroll|bet on|(?:are|have) invested(?: in)?)`;
const AHEAD_EN = String.raw`(?<head>[^]*?[?.!;,]\s+(?:and |also,? |then |plus,? ){0,12}|[^]*? and (?:also )?)?`;
const EN = [
  new RegExp(
    String.raw`^${AHEAD_EN}(?<both>(?:where|which (?:companies|labs|firms|ones|start-?ups|ai \w+)|what (?:companies|labs|firms)|who|whom) (?:do|did|are|have)? ?${BOTH_EN} ${INVEST_EN})(?: both)?(?: together| jointly| as well| too)?[\s?.!]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`^${AHEAD_EN}(?<both>(?:(?:tell me|give me|list|name|show) )?(?:the |any |all )?(?:companies|labs|firms|ones|start-?ups|names)(?: that| which)? ${BOTH_EN} ${INVEST_EN})(?: both)?(?: together| jointly| as well| too)?[\s?.!]*$`,
    'iu',
  ),
];
const LONGEST = 160;
/** A half of a question is left when it is cut: 「狙いと、」. */
const OPEN_END = /(?:と|、|,|;|\band\b|\balso\b|\bplus\b|\s){1,24}$/iu;

interface Cut {
  head: string;
  both: string;
}

function cutOf(text: string): Cut | undefined {
  for (const pattern of [JA, ...EN]) {
    const { head = '', both } = pattern.exec(text)?.groups ?? {};
    if (both !== undefined) return { head: head.trim().replace(OPEN_END, ''), both };
  }
  return undefined;
}

/** The two that are meant: those named here with those spoken of, and nobody else who gives. */
function pairOf(text: string, cut: Cut, last: Turn | undefined, parts: Understanding): string[] {
  const { graph } = parts.library;
  const gives = (id: string) => graph.outOf(id, 'investment').length > 0;
  const own = unique(namesIn(cut.both, parts).map(({ id }) => id));
  if (!own.every(gives)) return [];
  if (own.length > 1) return own;
  const here = unique(namesIn(text, parts).map(({ id }) => id)).filter(gives);
  if (here.length > 1) return here;
  const before = [...(last?.companies ?? []), ...sidesOf(last)].filter(gives);
  return unique([...before, ...here]);
}
/** Whoever the deals are of that were told last. */
const sidesOf = (last: Turn | undefined): string[] => {
  const { answered = last?.question } = last ?? {};
  return answered?.kind === 'investments' || answered?.kind === 'holds' || answered?.kind === 'stakes'
    ? (answered.by ?? [])
    : [];
};

/** 「NVIDIA側の狙いは？ それと両社がそろって出資している先も」, "Where do both of them invest?": what two back, by itself or behind another question. */
export function readBothInvest(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const typed = text.trim();
  const cut = typed.length > LONGEST ? undefined : cutOf(typed);
  if (!cut || /ない|ません|以外|\bnot\b|n't|\bexcept\b/u.test(fold(cut.both))) return undefined;
  const by = pairOf(typed, cut, last, parts);
  if (by.length !== 2) return undefined;
  const both = clauseOf(text, { kind: 'investments', by, all: true }, parts, by);
  if (cut.head === '') return { ...both, isActed: true, isOfTold: true };
  const language = detectLanguage(text, fallback, parts.isName);
  const asked = /[?？。.!]$/u.test(cut.head) ? cut.head : `${cut.head}?`;
  const first = readAll([asked], language, last, parts);
  return REFUSED.has(first.question.kind) ? undefined : { ...join([first, both], parts), isOfTold: true };
}
