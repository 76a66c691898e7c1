import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** One of several that money goes into, or several from one end, by the place in which they were named. */
const NOUN = String.raw`(?:(?: (?:ones?|labs?|compan(?:y|ies)|firms?|names?|start-?ups?|of (?:them|those|these|the (?:two|three|3|2)))){1,12}|(?=\s*(?:[?,.;!]|$|\b(?:but|and|or|only|alone|too|not|yet|while|without|nor)\b)))`;
const ENGLISH = new RegExp(
  String.raw`\b(?:the|those) (?<en>first|second|third|last|final|former|latter|other)(?: (?<count>two|2|three|3))?${NOUN}`,
  'g',
);
const JAPANESE =
  /(?<ja>最初|はじめ|前|先|後ろ?|最後)の(?<kazu>二|2|三|3|一|1)(?:社|つ|者|件)|(?<place>[1-3一二三])(?:つ目|番目|社目|個目)|(?<end>最初|最後)の(?=(?:会社|企業|やつ|とこ|らぼ|ところ))|(?<two>前者|後者)/g;
const FIRST = /^(?:first|former|最初|はじめ|前|先|前者|1|一)$/;
const PLACES = [FIRST, /^(?:second|2|二)$/, /^(?:third|3|三)$/];

/** Those are left out, said before their place in English and behind it in Japanese. */
const OUT_BEFORE =
  /\b(?:not|n't|without|skip\w*|except|excluding|minus|never|out of|missing from|leav\w+ out|absent from|nor|avoid\w*|but no)\b[^,;.]*$/;
const OUT_BEHIND = /^[^、。?？]{0,14}?(?:ない|なし|ません|なかった|抜[いけき]|除[いくき]|外し|いない|不参加)/;
const ONLY = /\b(?:only|just|alone|solely|exclusively)\b|だけ|のみ|しか/;
const ASKS =
  /\b(?:who|which|whose|anyone|anybody|investors?|backers?)\b|誰|だれ|どこ|投資家|出資者|会社|企業|の(?:は|って)?[?？]*$/;
const PUTS_IN =
  /\b(?:in|into|backs?|backed|backing|invest\w*|funds?|funded|money|holds?|hold|skip\w*|behind|stakes?|avoid\w*)\b|出資|投資|入れ|出して|出した|出す|参加|株主|入って/;
const GOES_ON = /^(?:(?:and|so|ok|but) ){0,12}(?:how|what) about\b|だと[?？]*$|(?<!の)は[?？]*$/;

interface Place {
  ids: string[];
  out: boolean;
}

/** Those of a list that a word for their place means. */
function idsAt(groups: Record<string, string | undefined>, list: string[]): string[] {
  const { en, ja, place, end, two } = groups;
  const named = en ?? ja ?? place ?? end ?? two ?? '';
  const count = numberOf(groups['count'] ?? groups['kazu'] ?? 'one');
  if (/^(?:former|latter|前者|後者)$/.test(named) && list.length !== 2) return [];
  if (/^(?:last|final|latter|最後|後ろ?|後者)$/.test(named)) return list.slice(-count);
  if (named === 'other') return count > 1 && list.length > count ? list.slice(-count) : [];
  if (count > 1) return FIRST.test(named) ? list.slice(0, count) : [];
  const at = PLACES.findIndex((pattern) => pattern.test(named));
  return at < 0 ? [] : list.slice(at, at + 1);
}

function placesIn(folded: string, list: string[]): Place[] {
  const isKana = /[ぁ-ん]/.test(folded);
  const found = [...folded.matchAll(isKana ? JAPANESE : ENGLISH)];
  return found.map(({ index, 0: said, groups = {} }, at) => {
    const ahead = folded.slice(found[at - 1]?.index ?? 0, index);
    const behind = folded.slice(index + said.length, found[at + 1]?.index);
    return { ids: idsAt(groups, list), out: isKana ? OUT_BEHIND.test(behind) : OUT_BEFORE.test(ahead) };
  });
}

/** Those whose investors were asked for, of the last questions about several. */
function listTold({ question, earlier = [] }: Turn): string[] {
  const told = [question, ...earlier.slice(0, 1)].find(
    ({ kind }) => kind === 'investors' || kind === 'holds' || kind === 'overlap',
  );
  if (told?.kind === 'overlap') return told.side === 'givers' ? told.of : [];
  return told?.kind === 'investors' || told?.kind === 'holds' ? told.of : [];
}

/** Asks more than who they are. */
const MORE =
  /なぜ|なんで|どうして|理由|いつ|いくら|合計|合わせ|払|\b(?:why|when|how much|how come|total|together|combined|pa(?:y|id)\w*)\b/;

/** What is asked of those whose investors were told, by their places; undefined where nothing is. */
export function askedByPlaces(folded: string, last: Turn): Question | undefined {
  const list = listTold(last);
  const isWhole = ASKS.test(folded) && PUTS_IN.test(folded);
  const isSwapped = !isWhole && GOES_ON.test(folded) && last.question.kind === 'investors';
  const isAsked = isSwapped || isWhole;
  const places = list.length < 2 || !isAsked || MORE.test(folded) ? [] : placesIn(folded, list);
  if (places.length === 0 || places.some(({ ids }) => ids.length === 0)) return undefined;
  const said = (out: boolean) => [
    ...new Set(places.filter((one) => one.out === out).flatMap(({ ids }) => ids)),
  ];
  const [within, without] = [said(false), said(true)];
  const others = (ids: string[]) => list.filter((id) => !ids.includes(id));
  const of = within.length > 0 ? within : others(without);
  const isOnly = without.length === 0 && !isSwapped && ONLY.test(folded);
  const except = (isOnly ? others(of) : without).filter((id) => !of.includes(id));
  if (of.length === 0 || (isOnly && except.length === 0)) return undefined;
  return {
    kind: 'investors',
    of,
    ...(of.length > 1 || except.length > 0 ? { all: true } : {}),
    ...(except.length > 0 ? { except } : {}),
  };
}

/** "And who is in the first two but not the third?", 「前の2社だけに出しているのは？」 */
export const readByPlaces = ({ reading }: Context, last: Turn): Question | undefined =>
  reading.companies.length > 0 ? undefined : askedByPlaces(reading.folded, last);
