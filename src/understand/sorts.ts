import type { Bound } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Sorts of bound, one of which a sum is: "a floor or a ceiling?", 「下限？上限？」 */
const SORTS: readonly [Bound, RegExp][] = [
  ['at-least', /\b(?:floors?|lower (?:limits?|bounds?)|min(?:imums?)?|at least|or more)\b|下限|最低|以上/],
  ['up-to', /\b(?:ceilings?|caps?|upper (?:limits?|bounds?)|max(?:imums?)?|at most|up to)\b|上限|最大|天井/],
  ['exact', /\b(?:exact(?:ly)?|precise|firm|fixed|flat|in stone|nailed down)\b|確定|固定|ちょうど|ぴったり/],
];
const EITHER =
  /\bor\b(?! more| less| not)|それとも|[?？].+[?？]|なの.*なの|どっち|どちら|か、|(?:上限|下限|最大|最低|以上)か(?!も)/;

const sortsIn = (folded: string): Bound[] =>
  SORTS.flatMap(([bound, words]) => (words.test(folded) ? [bound] : []));

/** What a sum may be besides: said of it, or said not to be so. */
const SAID: readonly [Bound, RegExp][] = [
  [
    'at-least',
    /\b(?:floors?|lower (?:limits?|bounds?)|min(?:imums?)?|at (?:the )?least|or more|starting point)\b|下限|最低|以上|下の線/g,
  ],
  [
    'up-to',
    /\b(?:ceilings?|caps?|capped|upper (?:limits?|bounds?)|max(?:imums?)?|at (?:the )?most|up to|limit)\b|上限|最大|天井|限度/g,
  ],
  [
    'exact',
    /\b(?:exact(?:ly)?|precise(?:ly)?|firm|fixed|flat|(?:set|cast|carved|written) in stone|nailed down|set|final|guaranteed?|definite|certain|committed|locked(?: in)?|(?:what(?:'s| is| it) (?:\w+ )?|(?:actual|real) )(?:paid|pays|payments?))\b|確定|固定|確約|決定額|満額|ちょうど|ぴったり|きっかり|支払い?額|実額|実際の(?:支払|額|金額)/g,
  ],
];
const DENIED_AFTER =
  /^(?:額|金額|値|数字|した|の|き|付き|つき|らいん|という|って|[」』]){0,8}(?:では?|じゃ|とは|とまでは|ってわけ(?:では|じゃ)|わけ(?:では|じゃ)|だとは)(?:な[いく]|ありません|限ら|言え|いえ|言って|書いて|決まって)/u;
const DENIED_BEFORE =
  /(?:\b(?:not|never|rather than|instead of|as opposed to)|n't|\bisnt)(?: (?:be|been|being|really|actually|just|only|merely|necessarily|a|an|the|any|some|like|called)){0,12}\s["'“]?$/;

/** What something is said to be, or not to be. */
export interface Said<Kind> {
  kind: Kind;
  denied: boolean;
}

/** All that something is said to be, and not to be. */
const saidIn = <Kind>(folded: string, kinds: readonly (readonly [Kind, RegExp])[]): Said<Kind>[] =>
  kinds.flatMap(([kind, words]) =>
    [...folded.matchAll(words)].map(({ index, 0: word }) => ({
      kind,
      denied:
        DENIED_AFTER.test(folded.slice(index + word.length)) || DENIED_BEFORE.test(folded.slice(0, index)),
    })),
  );

/** "A cap, not a fixed amount", 「確定額ではなく上限」: all that something is said to be, where of two kinds one is denied; else none. */
export function opposedIn<Kind>(folded: string, kinds: readonly (readonly [Kind, RegExp])[]): Said<Kind>[] {
  const said = saidIn(folded, kinds);
  return new Set(said.map(({ kind }) => kind)).size > 1 && said.some(({ denied }) => denied) ? said : [];
}

/** The sorts of bound that a sum is said to have, where one of them is denied. */
export const opposedSorts = (folded: string): Said<Bound>[] => opposedIn(folded, SAID);

/** The sorts of bound that a sum is said to have, and not to have. */
export const boundsSaid = (folded: string): Said<Bound>[] => saidIn(folded, SAID);
/** A folded text without its words for them. */
export const withoutBounds = (folded: string): string =>
  SAID.reduce((text, [, words]) => text.replace(words, ' '), folded);

/** What is yet open, and what is settled. */
const NATURES: readonly ['open' | 'settled', RegExp][] = [
  [
    'open',
    /予測|見込み|見通し|予想|可能性|推測|推定|憶測|仮定|かもしれない|\b(?:forecasts?|projections?|predictions?|estimates?|guess|possibilit(?:y|ies)|expectations?|speculation|projected|forecasted|hypothetical)\b/g,
  ],
  [
    'settled',
    /実績|確定|決定(?!づけ)|事実|既定|現実|結果|(?<!不)確実|保証|実際の(?:数字|額|値|損失)|\b(?:actual(?:s| \w+)?|facts?|certaint(?:y|ies)|done deals?|guarantees?|guaranteed|reality|settled|confirmed|established|historical|real (?:number|figure|loss)|promises?)\b/g,
  ],
];

/** Whether a thing that is open, or settled, is what a folded text says that it is, and not what it says that it isn't; undefined where it doesn't oppose the two. */
export function natureHolds(folded: string, isOpen: boolean): boolean | undefined {
  const said = opposedIn(folded, NATURES);
  return said.length === 0
    ? undefined
    : said.every(({ kind, denied }) => ((kind === 'open') === isOpen) !== denied);
}

/** Whether a folded text asks which of two sorts of bound a sum has. */
export const asksWhichBound = (folded: string): boolean => EITHER.test(folded) && sortsIn(folded).length > 1;

/** All sums are to be told by their sort. */
export const SORTED =
  /\b(?:split|sort|separate|group|divide|classify|distinguish|which (?:\w+ ){0,2}(?:are|is|have|carry|come|say)|tell apart|list|name)\b|分け|区別|それぞれ|仕分|分類|どれ|一覧/;
const SUMS =
  /\b(?:amounts?|figures?|numbers?|sums?|deals?|stakes?|investments?|dollar)\b|金額|額|数字|出資|案件|取引/;

/** 「以上のものと最大のものを分けて」, "which are floors and which are caps?": the deals of each sort. */
export function readBySort({ reading, yesNo, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const bounds = sortsIn(folded);
  if (yesNo || bounds.length < 2 || companies.length > 0 || has('q-why', 'q-when', 'q-total'))
    return undefined;
  if (figures.some(({ unit }) => unit === 'usd') || !SORTED.test(folded) || !SUMS.test(folded))
    return undefined;
  return { kind: 'several', parts: bounds.map((bound) => ({ kind: 'deals', bound })) };
}
