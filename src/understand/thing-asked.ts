/**
 * A thing asked for by its name alone: "Three reasons this structure exists?", "expected loss by 2028?",
 * 「投資循環のリスク三つ？」. Neither yes nor no answers it.
 */
import { FINITE, hasFinite } from './yesno-english.ts';

/** What somebody wants told: a list, a measure, a date, a view. */
const HEAD = [
  'reasons?|rationale|motives?|aims?|goals?|objectives?|purposes?|strateg(?:y|ies)|risks?|dangers?|downsides?|drawbacks?|merits?|benefits?|upsides?|advantages?|features?|traits?|characteristics?|layers?|tiers?|fields?|areas?|arenas?',
  'gap|differences?|loss(?:es)?|deficit|depreciation|sizes?|totals?|sums?|amounts?|caps?|ceilings?|floors?|limits?|figures?|numbers?|values?|valuations?|revenues?|growth|rates?|cagr|multiples?|factors?|ratios?|proportion|breakdown|split',
  'effects?|impacts?|consequences?|outcomes?|results?|repercussions|implications?|chances?|odds|likelihood|probability|outlooks?|forecasts?|projections?|predictions?|expectations?|prospects|timelines?|timing|timeframe|horizons?|years?|dates?|months?',
  'backers?|investors?|shareholders?|suppliers?|customers?|partners?|rivals|competitors|beneficiaries|winners?|names?|sources?|authors?|sections?|definitions?|meanings?|arguments?|views?|verdicts?|conclusions?|takeaways?|stances?|roles?|conditions?|drivers?|causes?|examples?|stages?|steps?|paths?|routes?|commonalit(?:y|ies)|similarit(?:y|ies)',
].join('|');
/** What of it: by whom, for whom, over which years, or a clause with no word between. */
const OF_WHAT =
  '(?:of|for|in|into|to|by|behind|on|from|between|among|across|over|under|with|without|within|at|after|before|until|since|as|if|when|where|why|that|which|relative|compared|versus|vs|per|according|named|listed|given|cited|stated|mentioned|attributed|facing|driving|such|an?|the|this|these|those|its|their|they|it|you|each|both|we)';
const FRONT =
  '(?:(?:and|so|but|ok|okay|also|plus|next|then|first|second|third|last|lastly|finally|just|only)[,:]? ){0,12}';
const LONG = "(?:[\\w$%&./-]+(?:'s|s'|')? ){0,4}";
/** What only a statement, or a question of its own, starts with. */
const NOT_A_THING =
  '(?!(?:any|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|no|not|it|that|this|there|they|he|she|we|i|you|what|which|who|whose|when|where|why|how)\\b)';
const NAMED = new RegExp(
  `^${FRONT}${NOT_A_THING}(?<front>${LONG})(?:${HEAD})(?:,? (?<rest>${OF_WHAT}\\b.*))?[?. ]*$`,
);
/** What says something of the thing, instead of telling it apart: "the same amount", "no figure", "due in three years". */
const SAID_OF =
  /\b(?:same|no|not|only|just|equal|enough|still|already|really|also|too|even|fixed|fake|real|within|in|by|after|before|over|for|from|to|at|on|into|with|under|about|and)\b/;
/** A tag makes a claim of it. */
const HANDED_OVER =
  /[,;.!?–-] ?(?:right|correct|true|yes|yeah|no|huh|eh|is it|isn't it|or not|accurate|fair)\s*[?.! ]*$|\b(?:equals?|match(?:es)?|exceeds?|true|correct)\b/;

/** Of what kind it is, not what is said of it: "expected loss". */
const FORESEEN =
  /\b(?:projected|forecast|forecasted|expected|estimated|planned|announced|stated|reported|predicted|named|listed|needed|required|claimed)\b/g;
/** Tells it apart by what happens: "reasons this structure exists". */
const CLAUSE = new RegExp(
  `^(?:such|an?|the|this|that|these|those|its|their|they|it|you|we|if|as|when|where|why|which|for which|in which) (?:[\\w$'&./-]+ ){0,5}?(?:${FINITE})(?=[ ,?.]|$)|\\b(?:it|they|which|who|he|she|we) (?:(?:\\w+ly|has|have|had) )?(?:${FINITE})\\b`,
  'g',
);
/** Leaves a choice. */
const OFFERS = /\b(?:or|too|as well|also|either)\b/;

const JAPANESE_HEAD =
  '(?:理由|わけ|狙い|ねらい|目的|動機|目標|戦略|りすく|危険|懸念|でめりっと|めりっと|利点|長所|短所|効果|影響|結果|帰結|特徴|(?:[3三](?:つの)?)層(?:構造)?|分野|領域|違い|差額?|損失額?|赤字額?|減価償却費?|規模|総額|合計額?|金額|額|上限|下限|内訳|評価額|成長率|倍率|割合|比率|確率|見通し|展望|予測値?|時期|年|日付|出資者|出資先|投資家|投資先|供給元|取引先|顧客|支払先|名前|名称|出典|定義|意味|結論|見解|意見|役割|条件|原因|要因|例|経路|順番|るーと|共通点|立場|立ち位置|構造|仕組み)';
const COUNTED = '(?:、?(?:を|だけ|のみ|とか|など|全部|[一二三四五1-5](?:つ|点|個|社|者|層|項目))){0,8}';
const JAPANESE_NAMED = new RegExp(
  `^(?!.*(?:って|[ぁ-ん\\p{sc=Han}]、?(?:同じ|ない)))[^はも?？]*(?:の|な|る|た|い|す|う|く|む|つ|、|別)[^はがもをに?？、]{0,6}${JAPANESE_HEAD}${COUNTED}[?？ ]*$`,
  'u',
);

/** Whether a folded question is but the name of what is to be told. */
export function namesWanted(folded: string): boolean {
  if (/^\W*\d+ ?%/.test(folded)) return false;
  if (JAPANESE_NAMED.test(folded)) return true;
  if (HANDED_OVER.test(folded)) return false;
  const found = NAMED.exec(folded)?.groups;
  if (found === undefined) return false;
  const { front = '', rest = '' } = found;
  const told = rest.replace(CLAUSE, '');
  return (
    !SAID_OF.test(front) && !hasFinite(front.replace(FORESEEN, '')) && !hasFinite(told) && !OFFERS.test(rest)
  );
}
