import { readBarePair } from './bare-pair.ts';
import { isInvestor } from './context.ts';
import { valuesOf } from './numbers.ts';
import { firstRead, type ContextReader } from './first-read.ts';
import type { Question } from './question.ts';
import { SIZES } from './market-size.ts';
import { asOne } from './several.ts';
import { readBySort, SORTED } from './sorts.ts';
import { wantsYesNo } from './yesno.ts';

const TIMELINE =
  /時系列|年表|たいむらいん|年代順|時間(?:の)?順|(?:年|日付|古い|早い)の?順(?!番)|(?<!\b(?:on|in) (?:the |that |your )?)\btime-?line\b(?! (?:even |really |ever )?(?:mention|say|include|show|have|give))|\bchronolog\w*|\b(?:date|time) order\b|\bin order of (?:date|time|year)s?\b|\b(?:sorted|ordered|arranged|listed) by (?:date|year|time)\b|\bdated (?:events?|items?|figures?|facts?|milestones?)\b.*\border\b/;
/** What lies ahead has answers of its own, and so has what each period brings. */
const AHEAD =
  /見通し|今後|規制|agi|将来|短期|中期|長期|将来像|しなりお|\b(?:outlook|agi|regulat\w*|predict\w*|future|ahead|scenario|short[- ]term|mid[- ]term|long[- ]term|horizons?)\b/;
/** "MS in OpenAI: by 2023, since, and the difference": more than when. */
const MORE = /差[分額]?|合計|増加|倍|\b(?:difference|total|ratio|sum|why)\b|なぜ|理由/;

/** All that has a date, in order of time. */
const readTimeline: ContextReader = ({ reading: { folded, companies }, has, yesNo }) =>
  TIMELINE.test(folded) && !yesNo && !AHEAD.test(folded) && !MORE.test(folded) && !has('q-why', 'r-pay')
    ? { kind: 'timeline', ...(companies.length > 0 ? { of: companies } : {}) }
    : undefined;

const PLEDGED =
  /(?:発表|約束|予定|公表|計画|こみっと|枠|これから)[^。]{0,6}(?:だけ|のみ|段階|分|(?:した|しただけの)(?:額|お?金)|額|ずみ|にとどま|ベース|べーす|済み|の(?:もの|案件|投資))|\b(?:(?:merely|only|just) )?(?:announced|pledged|promised|planned|committed|proposed|on paper|promises|pledges|commitments)\b/;
const MADE =
  /(?:実際|既に|すでに|もう|現に|実行済|これまで)[^。]{0,10}(?:入[れっ]|出し|投じ|実行|払|投資|出資|済)|実績|実行済み|\b(?:already|actually|really|in fact)\b[^.?]{0,12}\b(?:invest\w*|put|paid|made|spent|deployed|in|done|handed|wired)\b|\b(?:paid|invested|put in|spent|made|done|handed over) (?:already|so far|to date|by now)\b|\b(?:money|cash) (?:already )?in\b/;
/** One is to be told from the other. */
const APART =
  /分け|区別|どれ|それぞれ|対|と|\b(?:versus|vs\.?|and|or|from|against|split|separate|distinguish|which)\b/;

/** One or the other is offered: no yes or no is due. */
const EITHER = /\bor\b|それとも|[?？].+[?？]/u;

const OF_MONEY =
  /出資|投資|金|額|どれ|どの|案件|分け|区別|\b(?:stakes?|invest\w*|money|cash|deals?|sums?|figures?|amounts?|which|numbers?|split|separate|distinguish|billions?|dollars?)\b/;

/** What was announced, and what was put in already: the stakes with a figure of whoever is named, each as what it is. */
const readPledgedAndMade: ContextReader = (context) => {
  const { reading, graph, has, yesNo } = context;
  const { folded, companies, figures } = reading;
  if ((yesNo && !EITHER.test(folded)) || has('q-why', 'q-when')) return undefined;
  if (!PLEDGED.test(folded) || !MADE.test(folded) || !(APART.test(folded) || EITHER.test(folded)))
    return undefined;
  const sums = valuesOf(figures, 'usd');
  // "Only announced or already paid?" is asked of what was told.
  if (companies.length + sums.length === 0 && !OF_MONEY.test(folded)) return undefined;
  const meant = graph.all.filter(
    ({ kind, from, to, amount: { usd } }) =>
      kind === 'investment' &&
      usd !== undefined &&
      companies.every((id) => id === from || id === to) &&
      (sums.length === 0 || sums.includes(usd)),
  );
  const made = meant.filter(({ announced }) => announced === undefined);
  const ties = made.map(({ from, to }): Question => ({
    kind: 'tie',
    from,
    to,
    deal: 'investment',
    aspect: 'amount',
  }));
  return asOne([...(made.length < meant.length ? [{ kind: 'announced' } as const] : []), ...ties]);
};

const FIGURES =
  /(?:数字|金額|数値)(?:を|は)?、?(?:全部|ぜんぶ|すべて|全て|一覧|まとめて|洗い出|列挙|ひと通り)|(?:全部|すべて|全て|あらゆる)の?(?:数字|金額|数値)|\b(?:every|all(?: of)?(?: the)?|each|list(?: the| of)?) (?:stated |named |dollar |hard |relevant ){0,12}(?:figures?|numbers?|amounts?|dollar amounts?)\b/;
const fact = (...ids: [string, ...string[]]): Question => ({ kind: 'facts', ids });
/** The parts of the article that state figures besides the deals, by who says them, or what they are about. */
const PARTS: readonly (readonly [named: RegExp, told: readonly Question[]])[] = [
  [
    /猫|ねこ|てくにゃん|こめんと|不安|心配|懸念|危惧|ぼやき|\b(?:cat|technyan|commentary|comments?|worr\w*|concerns?|fears?|doubts?)\b/,
    [fact('anthropic-depreciation'), fact('openai-loss-2028')],
  ],
  [/市場|まーけっと|\b(?:market|growth)\b/, [SIZES]],
];

/** Of deals alone: their list has an answer of its own. */
const OF_DEALS =
  /出資|投資|取引|払|提携|でぃーる|\b(?:deals?|stakes?|investments?|payments?|transactions?|flows?|cheques?|backers?|investors?)\b/;

/** Every figure that one part of the article states. */
const readFiguresOf: ContextReader = ({ reading: { folded, companies, figures } }) => {
  if (companies.length > 0 || figures.length > 0 || wantsYesNo(folded)) return undefined;
  if (!FIGURES.test(folded) || OF_DEALS.test(folded)) return undefined;
  const [, told = []] = PARTS.find(([named]) => named.test(folded)) ?? [];
  return asOne([...told]);
};

/** Every figure there is, or that one company has: its deals, then what facts state. */
const readFigures: ContextReader = ({ reading, figured, has, yesNo }) => {
  const { folded, companies, figures } = reading;
  const [of, second] = companies;
  if (yesNo || second !== undefined || figures.length > 0 || has('q-why', 'q-when', 'q-total', 'q-source'))
    return undefined;
  if (!FIGURES.test(folded) || OF_DEALS.test(folded)) return undefined;
  const own = figured.filter(({ entities }) => (of === undefined ? true : entities.includes(of)));
  const facts: Question[] = own.map(({ id }) => fact(id));
  return asOne([of === undefined ? { kind: 'deals' } : { kind: 'profile', of }, ...facts]);
};

const BUSIEST =
  /\b(?:which|what|who)\b.*\b(?:most|busiest)\b (?:of the )?(?:\w+ )?(?:deals?|transactions?|arrows?|flows?|connections?|links?)\b|\bmost (?:connected|linked|often|frequent\w*)\b|(?:取引|案件|でぃーる|矢印|登場)(?:数|回数)?(?:に|が|の)?[^。]{0,8}(?:一番|いちばん|最も|もっとも|最多)|(?:一番|いちばん|最も|もっとも)(?:多く|多い|たくさん)の?(?:取引|案件|でぃーる|矢印)|(?:一番|いちばん|最も)(?:よく|頻繁に)?(?:出て|登場|顔を出)/;
/** Of stakes alone, or the largest of them. */
const OF_STAKES = /出資先|投資先|投資家|出資者|\b(?:investors?|backers?|stakes?|labs|biggest|largest)\b/;

/** Who is in the most deals. */
const readBusiest: ContextReader = ({ reading: { folded, companies }, yesNo, has }) =>
  BUSIEST.test(folded) &&
  !OF_STAKES.test(folded) &&
  companies.length === 0 &&
  !yesNo &&
  !has('q-why', 'q-amount')
    ? { kind: 'counted', side: 'all', most: true }
    : undefined;

const COMPANIES =
  /\b(?:which|what|how many|list(?: of)?|name|every|all)\b.*\b(?:companies|firms|players|corporations)\b.*\b(?:article|piece|text|story|mention\w*|named|appear\w*|comes? up|in (?:it|there))\b|(?:記事|本文|この話)[^。]*(?:会社|企業|ぷれいやー|社名)[^。]*(?:何社|いくつ|全部|ぜんぶ|全て|すべて|一覧|並べ|挙げ|列挙|どこ)|(?:出て|登場|名前の(?:出|あ)|挙が|載って|言及)[^。]{0,8}(?:会社|企業|ぷれいやー|社名)[^。]*(?:何社|いくつ|全部|ぜんぶ|全て|すべて|一覧|並べ|挙げ|列挙)/;
/** Of a trade, or of what they do. */
const OF_SORT =
  /投資|出資|払|供給|層|くらうど|ちっぷ|半導体|競|協|すまほ|他の業界|多く|順|合併|淘汰|勝|株主|両方|ai企業|\b(?:invest\w*|back(?:s|ed|ers?)?|pay\w*|suppl\w*|layers?|clouds?|chips?|compet\w*|cooperat\w*|smartphones?|industr\w+|most|rank\w*|win\w*|merg\w*|stakes?|both|labs?|ai companies|profit\w*|fail\w*|risk\w*)\b/;

/** Every company that is named. */
const readCompanies: ContextReader = ({ reading: { folded, companies, foreign }, yesNo, has }) =>
  COMPANIES.test(folded) &&
  !OF_SORT.test(folded) &&
  companies.length + foreign.length === 0 &&
  !yesNo &&
  !has('q-why', 'q-when')
    ? { kind: 'companies' }
    : undefined;

const BY_NUMBER =
  /\b(?:rank|list|sort|order|ranked|sorted|ordered)\b[^.?]*\b(?:by|number|how many)\b|\bwho (?:backs|funds|invests in|holds) how many\b|(?:順|並べ|らんきんぐ|ランキング)/;
const BACKERS_BY_LABS =
  /(?:投資家|出資者|出し手|株主)[^。]*(?:出資先|投資先|持ち分|らぼ)(?:の)?(?:数|社数|件数)|\b(?:investors?|backers?|funders?)\b.*\b(?:number of|how many|count of) (?:\w+ )?(?:labs?|companies|stakes?|investments?|holdings?|bets)\b|\bwho (?:backs|funds|invests in|holds) how many (?:labs?|companies)\b/;
const LABS_BY_BACKERS =
  /(?:会社|企業|らぼ|出資先|投資先)[^。]*(?:投資家|出資者|出し手|株主)(?:の)?(?:数|人数|社数)|\b(?:labs?|companies)\b.*\b(?:number of|how many|count of) (?:\w+ )?(?:investors?|backers?|funders?)\b/;

/** "Rank the investors by how many labs they back": all of them with their numbers. */
const readByNumber: ContextReader = ({ reading: { folded, companies }, yesNo }) => {
  if (!BY_NUMBER.test(folded) || companies.length > 0 || yesNo) return undefined;
  if (BACKERS_BY_LABS.test(folded)) return { kind: 'counted', side: 'givers', most: true, whole: true };
  return LABS_BY_BACKERS.test(folded)
    ? { kind: 'counted', side: 'takers', most: true, whole: true }
    : undefined;
};

const GPU = /gpu|ちっぷ|半導体|\bchips?\b/;
const SUPPLIES =
  /供給|買っ|買う|買い|売っ|売り|売る|卸し|使っ|使う|提供|顧客|客|納入|\b(?:suppl\w+|sells?|sold|selling|buys?|buying|bought|uses?|using|customers?|clients?|runs? on|purchas\w+|ships?|provid\w+)\b/;
const BACKS =
  /出資|投資|入れて|株|\b(?:invest\w*|back(?:s|ed|ing)?|stakes?|funds?|funded|money in|holds?|owns?|portfolio)\b/;
const BOTH_OF =
  /も|両方|かつ|しつつ|しながら|同時|うち|中で|なか|\b(?:and|both|also|as well|too|while|who|that|which|same)\b/;

/** "Which of NVIDIA's investees also buy its GPUs?": whom one both backs and supplies. */
const readHeldAndSupplied: ContextReader = (context) => {
  const { reading, graph, has } = context;
  const { folded, companies } = reading;
  const [by, second] = companies;
  if (by === undefined || second !== undefined || has('q-why', 'q-amount', 'q-when', 'r-pay'))
    return undefined;
  const isBoth = isInvestor(context, by) && graph.outOf(by, 'supply').some(({ what }) => what === 'gpu');
  if (!isBoth || !GPU.test(folded) || !SUPPLIES.test(folded) || !BACKS.test(folded) || !BOTH_OF.test(folded))
    return undefined;
  return ASKS_WHOM.test(folded) ? { kind: 'dual', by, supplies: 'gpu' } : undefined;
};
const ASKS_WHOM =
  /どこ|誰|だれ|どの|会社|相手|(?:の|とこ|ところ)は[?？]?$|\b(?:which|who|whom|what) (?:companies|firms|labs|of|does|do|is|are|both)\b|^(?:and |so )?(?:who|which|name|list)\b/;

/** Nothing but from whom to whom: 「じゃあMicrosoftからxAIへは」, "and from microsoft to xai?". */
const FROM_TO_ONLY =
  /^(?:(?:じゃあ|では|で|あと|それなら)、?)?[^、。\s]{1,16}から[^、。\s]{1,16}(?:へ|に|へは|には|へも|にも)(?:は|って)?(?:どう|なら)?[?？\s]*$|^(?:and |so |ok |then |what about ){0,12}from \S{1,20} to \S{1,20}\s*\?*$/;
const readFromTo: ContextReader = (context) =>
  FROM_TO_ONLY.test(context.reading.folded) ? readBarePair(context) : undefined;

const STEPS =
  /\b(?:(?:every|each|all(?: the)?)\b.*\b(?:payers?|arrows?|steps?|legs?|hops?|transfers?|flows?|pairs?)|who pays (?:whom|who))\b|(?:ぺあ|組|矢印|すてっぷ|段階|流れ|支払い?元)[^。]*(?:全部|すべて|全て|ひとつ|一つ|一覧|順)|(?:全部|すべて|全て|各)の?(?:ぺあ|組|矢印|すてっぷ|段階|流れ)/;
const ROUND = /\b(?:circle|loop|cycle|ring|round|circular)\b|循環|ぐるぐる|るぷ|環|一周/;

const OF_SUMS = /\b(?:amounts?|figures?|sums?|numbers?|how much|priced?|values?)\b|金額|額|数字|いくら/;

/** "Every payer→payee pair in that circle, with amounts": who gives to whom in it, and what has no sum. */
const readSteps: ContextReader = ({ reading: { folded, companies, figures }, yesNo, has }) =>
  STEPS.test(folded) &&
  ROUND.test(folded) &&
  OF_SUMS.test(folded) &&
  companies.length + figures.length === 0 &&
  !yesNo &&
  !has('q-why', 'q-when')
    ? { kind: 'loop', amount: true }
    : undefined;

const READERS = [
  readFromTo,
  readBySort,
  readSteps,
  readTimeline,
  readPledgedAndMade,
  readFiguresOf,
  readFigures,
  readByNumber,
  readBusiest,
  readCompanies,
  readHeldAndSupplied,
];
const LIKELY = [SORTED, STEPS, TIMELINE, PLEDGED, FIGURES, BUSIEST, COMPANIES, BY_NUMBER, GPU, FROM_TO_ONLY];

/** Reads a message that asks for all of something that is told: in order of time, by state, every figure of one. */
export const readInventory = firstRead(LIKELY, READERS);
