import { readByRate, readReached } from './by-rate.ts';
import { claimOf, type Context } from './context.ts';
import { claimedFigure, isGain, isOverSpan, isYearlyGain, yearsOf } from './gains.ts';
import { operationIn, YIELDS } from './operation.ts';
import { isRestOfWhole } from './rest-of-whole.ts';
import { stagedSum } from './partial-sum.ts';
import type { Derivation, Question } from './question.ts';

/** Words for the market and its growth. */
export const GROWS =
  /市場|成長|伸び|拡大|規模|market|grow|growth|bigger|size|expand|industry|2兆|trillion|まけと|cagr/;

/** Both stated sizes of the market, without saying which. */
const ENDS =
  /2兆|two trillion|end ?points?|both ends|start and end|両端|始点と終点|始めと終わり|最初と最後|(?:両|[2二]つの|[2二])年の(?:数字|数値|規模|金?額|市場)|\b(?:both|the two) (?:years|sizes|figures)\b/;

/** How many times as much. */
const FACTOR =
  /何倍|なんばい|倍率|\b(?:factor|multiple|multipl\w+|how many times|times (?:bigger|larger|as big))\b/;

/** How many years it takes. */
const HOW_LONG =
  /何年(?:かか|間?かけ|後|で(?:届|達|到|2兆)|たて|要|に(?:届|達|到|な|超)|(?:です|だ)?[?？、]|ごろ|頃)|いつ(?:届|達|到|超|ごろ|頃|[?？])|\b(?:how (?:many years|long)|(?:what|which) year|how (?:soon|quickly|fast)|when (?:do|does|would|will|is|can|could|might))\b/;

/** A size that the market passes on its way, or so many times what it is. */
const isOnWay = ({ reading: { figures, companies } }: Context): boolean =>
  companies.length === 0 &&
  figures.some(
    ({ unit, value }) => (unit === 'usd' && value > 1e11 && value < 2e12) || (unit === 'times' && value < 20),
  );

/** From the size that is told to the one that is forecast; a year before that may be a stake's. */
export const isOfForecast = (year: number): boolean => year <= 2030;

function derivation(context: Context): Derivation | undefined {
  const { reading, has } = context;
  const text = reading.folded;
  const years = yearsOf(context);
  if (years.length === 1 && !isOfForecast(years[0]!)) return undefined;
  const usd = reading.figures.some(({ unit, value }) => unit === 'usd' && value === 2e12);
  const rateSaid =
    /成長率|cagr|growth rate|伸び率|年率|rate of growth|\b(?:annual|yearly|quoted|stated|average) (?:\w+ )?rate\b/.test(
      text,
    );
  const sixty =
    (rateSaid &&
      /整合|矛盾|辻褄|つじつま|複利|合[うっわ]|食い違|ずれ|\b(?:compound\w*|reconcile|square|consistent|match|add up|math|contradict|gap|hold up|check out|land on|really reach|actually reach)\b/.test(
        text,
      )) ||
    reading.figures.some(({ unit, value }) => unit === 'percent' && value === 60) ||
    /6割|六割|sixty/.test(text);
  const claimed = claimedFigure(context);
  if (claimed) return claimed;
  const isThere = sixty && HOW_LONG.test(text) && /\bget (?:you |us |it )?there\b|\breach\b/.test(text);
  const isEnd = usd || years.includes(2030) || ENDS.test(text) || isThere;
  if (sixty && (isEnd || isOnWay(context)) && HOW_LONG.test(text)) return 'years-needed';
  // "Does 60% a year take it to 2 trillion?": what it comes to tells.
  if (sixty && usd && context.yesNo && !/より|\bthan\b/.test(text)) return 'sixty-percent';
  if (rateSaid && CLASHES.test(text)) return 'sixty-percent';
  if (isYearlyGain(context)) return 'growth-difference';
  const isRate = reading.figures.some(({ unit, value }) => unit === 'percent' && value === 60);
  if (isRate && (FACTOR.test(text) || YIELDS.test(text))) return 'sixty-percent';
  if (sixty && reading.figures.some(({ unit }) => unit === 'times')) return 'sixty-percent';
  const isFactor = reading.companies.length === 0 && reading.figures.some(({ unit }) => unit === 'times');
  const isFromTo = years.includes(2025) && years.includes(2030);
  // "How soon could it double?": so many times what it is now.
  if (isFactor && GROWS.test(text) && isOnWay(context) && HOW_LONG.test(text)) return 'years-needed';
  if (
    reading.companies.length === 0 &&
    /何倍|なんばい|倍率|倍に|倍くらい|倍ぐらい|倍増|倍です|倍なの|\b(?:factor|multiple|multipl\w+|how many times|times (?:bigger|larger|as big)|fold|\d+x)\b/.test(
      text,
    ) &&
    (GROWS.test(text) || isOverSpan(text))
  )
    return 'growth-factor';
  if (isFactor && (isFromTo || GROWS.test(text) || /5年|五年|\b(?:five|5) years?\b/.test(text)))
    return 'growth-factor';
  const isGrowth = GROWS.test(text) || sixty || rateSaid;
  // "100 billion growing 60% for 5 years": the sum to start from is named.
  const isStart = reading.figures.some(({ unit, value }) => unit === 'usd' && value === 1e11);
  if (sixty && isStart && /5年|五年|2030|\b(?:five|5) years?\b/.test(text)) return 'sixty-percent';
  const rate =
    /率|ぺす|何%|何ぱせんと|ぱせんと|%|\b(?:rate|percent|cagr|pace|a year|per year|annual(?:ly)?|yearly|growth)\b/.test(
      text,
    );
  const need =
    /必要|要る|いる(?:の|ん|か)?(?:\?|$)|要求|なければ|到達する(?:に|ため)|届く(?:に|ため)|なるには|達する(?:に|ため)|するには|逆算|\b(?:need(?:s|ed)?|require[sd]?|would (?:it )?take|must|have to|implied|imply|implies|implicit|actually take|really take|get (?:you|us|it|one) (?:from|to|there)|turns?|takes (?:you|us|it) (?:from|to))\b/.test(
      text,
    );
  if (isGrowth && need && rate && isEnd && !/gpu|ちっぷ/.test(text)) return 'needed-rate';
  if (isGain(context)) return 'growth-difference';
  if (!isGrowth) return undefined;
  if (FITS_RATE.test(text)) return 'sixty-percent';
  const check =
    /何倍|倍率|合う|合って|合わない|整合|矛盾|辻褄|つじつま|計算|複利|どうなる|いくらに|いくらまで|届く|届か|なる|行く|達す|ずれ|食い違|本当に|ぎゃっぷ|差|\b(?:multiple|factor|fold|times|give|gives|get|gets|yield|compound\w*|add up|math|maths|consistent|match(?:es)?|reach|work out|end up|enough|actually|really|lead|leads|result|gap|square|reconcile|land|hold up|check out|mean)\b/.test(
      text,
    );
  if (
    sixty &&
    check &&
    (has('q-amount') ||
      /5年|五年|2030|\b(?:five|5) years?\b|兆|trillion|複利|compound|add up|math|辻褄|つじつま|整合|矛盾|計算|consistent|gap|ぎゃっぷ|square|reconcile|hold up|check out/.test(
        text,
      ))
  )
    return 'sixty-percent';
  return undefined;
}

/** "Is that in line with the growth rate?": the figures are held against the rate. */
const FITS_RATE =
  /\b(?:in line|consistent|squares?|fits?|agrees?|match(?:es)?|tall(?:y|ies)|compatible|lines? up)\b.*\b(?:rate|cagr)\b|(?:成長率|伸び率|年率)(?:と|に)(?:は|も)?(?:ちゃんと)?(?:合[うっわ]|整合|一致|見合|釣り合)/;

const YEARLY =
  /年(?:に)?(?:あたり|当たり|平均|ごと|いくら)|毎年|[5五]年で割|÷\s?5|\bdivided by (?:5|five)\b|\b(?:per|a|each|every) year|yearly|annual/;

/** By what sum a rate falls short of what is forecast. */
const SHORT_BY =
  /(?:いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|どの(?:くらい|ぐらい)|何億|何兆)(?:の(?:差|ずれ)|分)?[^、。]{0,6}(?:足り|届|不足|差|ずれ|及ば|離れ)|(?:差額|不足額|不足分|足りない(?:分|額))|\bhow (?:far|much|many (?:billions?|dollars)) (?:\w+ ){0,3}(?:off|short|below|missing|away)\b|\bshortfall\b|\bby how much\b|\bhow (?:big|large|wide) (?:is |would be )?(?:the |a )?(?:gap|hole|difference)\b|\b(?:what|whats|what's) (?:is )?(?:the )?(?:dollar )?(?:gap|difference)\b/;

/** A sum to be worked out, with what the question claims of it. */
export function derivedOf({ reading }: Context, what: Derivation): Question {
  const claim = claimOf(reading);
  return {
    kind: 'derived',
    what,
    ...(claim ? { claim } : {}),
    ...(what === 'growth-difference' && YEARLY.test(reading.folded) ? { average: true } : {}),
    ...(what === 'sixty-percent' && SHORT_BY.test(reading.folded) ? { short: true } : {}),
  };
}

/** The first part taken off the whole. */
const LESS_2023 =
  /^(?=.*(?:20)?23)(?:.*(?:\b(?:strip\w*|subtract\w*|minus|tak(?:e|ing) (?:out|off|away)|remov\w*|exclud\w*|net of|back(?:ing)? out)\b|差し引|引[いくけ]|除)|.*\b(?:less|without)\b.*\b(?:left|remain\w*|rest|balance|residual)\b)/m;

/** A factor, and a rate that it is said not to fit. */
const CLASHES =
  /計算[^。]{0,4}(?:合[うっわい]|食い違|ずれ)|整合|辻褄|つじつま|矛盾|食い違|\b(?:(?:add|adds|doesn't add) up|squares?|reconcile\w*|consistent|contradict\w*|mismatch\w*|disagree\w*|incompatible|conflict\w*)\b/;

/** Asks whether a figure is a forecast, not what it comes to. */
export const ONLY_FORECAST =
  /\b(?:just|only|merely) a (?:forecast|projection|prediction|estimate)\b|\bactual (?:figure|number|data|result)|\bobserved\b|\balready (?:happened|happening|seen|achieved|reached|there)\b|\b(?:forecast|projection) or\b|実績値?|予測値|予測(?:に(?:すぎ|過ぎ)|なの|です|だよ)/;

/** Enough to get there. */
const SUFFICES =
  /届[くか]|足り|達[しす]|間に合|いけ[るま]|\b(?:do it|enough|suffice\w*|get (?:us |you |it )?(?:there|from)|reach\w*|make it|work)\b/;

/** Another rate than the stated one, that is asked to be enough. */
function otherRate({ reading, yesNo }: Context): number | undefined {
  const [other, more] = reading.figures.filter(({ unit, value }) => unit === 'percent' && value !== 60);
  const isOfMarket =
    other && !more && yesNo && reading.companies.length === 0 && SUFFICES.test(reading.folded);
  return isOfMarket ? other.value : undefined;
}

/** The sum that is named is what came on top of a first stage. */
const isRestOf = ({ reading, graph }: Context): boolean =>
  graph.all.some(({ amount, stages }) =>
    reading.figures.some(
      ({ unit, value }) => unit === 'usd' && value === (amount.usd ?? 0) - (stages[0]?.usd ?? Infinity),
    ),
  );

/** "Growth per year implied by the two sizes": the rate that joins them, and no difference between them. */
export const readNeededRate = (context: Context): Question | undefined =>
  readReached(context) ??
  (derivation(context) === 'needed-rate' ? derivedOf(context, 'needed-rate') : undefined);

/** Both stages of a stake, each by itself. */
const SPLITS =
  /\b(?:split|divided?|separate|break(?:s|ing)? down|before (?:and|\/|vs\.?|versus) after|before\b.*\bafter|pre\b.*\bpost)\b|以前.*(?:後|以降)|前後|まで.*(?:後|以降).*分け/;

/** Each year by itself. */
const YEAR_BY_YEAR =
  /\b(?:year by year|year[- ]on[- ]year (?:table|figures|sizes)|for (?:each|every) year|each year's|every (?:single )?year from)\b|(?:[1一]年|年)(?:ごと|ずつ|単位)|毎年の(?:市場)?(?:規模|額|数字|大きさ|金額)|毎年(?:いくら|どう(?=なる)|何億|どれくらい|どのくらい)|各年/;

/** "60% a year, year by year": what the stated rate alone gives in each of them. */
export function readYearly({ reading, yesNo, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  if (yesNo || companies.length > 0 || has('q-why') || !YEAR_BY_YEAR.test(folded)) return undefined;
  const isRate =
    figures.some(({ unit, value }) => unit === 'percent' && value === 60) || /[6六]割/.test(folded);
  return isRate ||
    (GROWS.test(folded) && /計算|\b(?:calculat\w*|work(?:ed)? out|comput\w*|compound\w*)\b/.test(folded))
    ? { kind: 'derived', what: 'rate-yearly' }
    : undefined;
}

/** Figures that follow from the stated ones by arithmetic. */
export function readDerived(context: Context): Question | undefined {
  const { reading } = context;
  const pair =
    reading.companies.includes('microsoft') &&
    reading.companies.includes('openai') &&
    reading.companies.length === 2;
  const later =
    /(?:202[34]|2[34]年?)\s?(?:年)?(?:より|から|以降|以後|の?あと|の?後|すぎ|過ぎ)|(?:after|since|post|beyond|past)[\s-]?202[34]|\b(?:once|when|as soon as) (?:20)?2[34] (?:was|is|had|has|ended)\b|追加(?:分|投資|出資)|\bsince(?: then)?\b(?=\s*[,?.]|$|,)|(?:その|それ)(?:後|以降|あと)|2023年?(?:まで)?を(?:除|引)|積み増し|上乗せ|以降/.test(
      reading.folded,
    );
  const isTopUp =
    reading.companies.length === 0 &&
    (/2[34]/.test(reading.folded) || isRestOf(context)) &&
    /追加|積み増し|上乗せ|\b(?:follow-?ons?|top-?ups?|add-?ons?)\b/.test(reading.folded) &&
    reading.figures.some(({ unit }) => unit === 'usd');
  if (isTopUp) return derivedOf(context, 'after-2023');
  if (pair && LESS_2023.test(reading.folded)) return derivedOf(context, 'after-2023');
  const staged = context.graph.all.find(({ stages }) => stages.length > 0);
  if (isRestOfWhole(context, staged, later)) return derivedOf(context, 'after-2023');
  const ofOne =
    reading.companies.length === 1 &&
    (reading.companies[0] === staged?.from || reading.companies[0] === staged?.to) &&
    reading.figures.some(({ unit }) => unit === 'usd');
  if (
    (pair || ofOne) &&
    later &&
    (/2[34]/.test(reading.folded) || /追加|積み増し|上乗せ/.test(reading.folded)) &&
    !/なぜ|なんで|why/.test(reading.folded)
  ) {
    return derivedOf(context, 'after-2023');
  }
  const isOfStaged =
    staged !== undefined && reading.companies.every((id) => id === staged.from || id === staged.to);
  const isShare = reading.companies.length > 0 && operationIn(reading.folded)?.operation === 'share';
  if (isOfStaged && isShare && /2[34]/.test(reading.folded))
    return stagedSum(context) ?? derivedOf(context, 'share-by-2023');
  if (isOfStaged && reading.companies.length > 0 && /23/.test(reading.folded) && SPLITS.test(reading.folded))
    return derivedOf(context, 'after-2023');
  const rate = otherRate(context);
  if (rate !== undefined)
    return { kind: 'derived', what: 'needed-rate', claim: { percent: rate, than: 'at-most' } };
  const byRate = readByRate(context);
  if (byRate) return byRate;
  if (ONLY_FORECAST.test(reading.folded) && !reading.figures.some(({ unit }) => unit === 'usd'))
    return undefined;
  const what = derivation(context);
  return what ? derivedOf(context, what) : undefined;
}
