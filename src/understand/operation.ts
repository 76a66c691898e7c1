import { keepLatest } from '../text/latest.ts';
import type { Operation, Question } from './question.ts';

/** One sum is asked to be enough for another. */
const COVERS =
  /\bcover\w*\b|\b(?:pays?|paying) (?:for|off)\b|\benough (?:for|to)\b|賄|まかな|足り(?:る|な)|億[^、。]{0,12}届/;

const SUMS =
  /多|少|大き|小さ|でか|額|お金|上回|下回|枠|上限|累計|合計|\b(?:more|less|bigger|larger|smaller|greater|higher|lower|most|exceed\w*|out(?:spend|weigh)s?|tops|beats?|dwarfs?|caps?|max\w*|ceilings?|positions?|exposures?|totals?|tickets?|che(?:que|ck)s?)\b/;

/** Whether how much there is of something is spoken of, or a sum by another name: a cap, a ticket. */
export const namesSums = (folded: string): boolean => SUMS.test(folded);

/** Two sums are said to be the same. */
const SAME =
  /同額|同じ(?:だけ|くらい|ぐらい)?の?(?:額|金額|規模|さいず|だけ)|等し|(?:額|金額)(?:は|が|って|も)?(?:同じ|一緒|いっしょ)|\b(?:equal(?:ly|s)?|identical)\b|\b(?:the )?same (?:amounts?|sums?|sizes?|money|figures?|cheques?|checks?|numbers?|caps?|max\w*|ceilings?|as)\b|\bas (?:much|big|large) (?:(?:\w+ ){0,3})as\b(?! (?:\$|\d|five|ten|thirteen|fifteen|thirty|it|they|you|possible))/;

/** Whether two sums are said to be the same. */
export const isSame = (folded: string): boolean =>
  (SAME.test(folded) || (namesSums(folded) && ALIKE.test(folded))) && !FACTOR.test(folded);
/** Said of sums, these say the same. */
const ALIKE = /同じ(?:な|だ|です|よ|か|って|[?？。\s]*$)|\b(?:match(?:es)?|the same)\b/;
const FACTOR = /倍|半分|分の[1一]|\b(?:times|twice|double|half|triple|third|quarter)\b|\d\s?x\b/;

/** What is to be done with two sums, by its words; the most particular first. */
const OPERATIONS: [Operation, RegExp][] = [
  [
    'share',
    /何割|何%|何ぱせんと|なんぱせんと|割合|占め|(?:のうち|に対する)[^。]{0,20}比率|何分の|(?<!市場)しぇあ|\bwhat ?%|\b(?:what|which) (?:percent\w*|share|fraction|proportion|part|portion|slice)\b|\bas (?:an? )?(?:share|percent\w*|fraction|proportion)\b|,\s?(?:share|percent|fraction|proportion)\s?\?|\b(?:share|percent\w*|fraction|proportion|portion|slice) of\b|\bhow much of\b(?!.*\b(?:left|remain\w*)\b)(?!.*\b(?:by|before|until|till|up to) (?:the end of )?(?:20)?2[34]\b)|\b(?:what|which) pct\b|\bin (?:%|percent)|\bhow many cents\b|(?<!\bnot (?:in |as )?)\b(?:pct|percent\w*)(?:[- ]?wise)?\s*\?*$/,
  ],
  [
    'ratio',
    /何倍|なんばい|倍率|を?(?<!\d)(?:1|一|百|100)と(?:すると|すれば|したら|した(?:場合|とき)|置くと|おくと)|\bindex(?:ed|ing)?\b.{0,24}\b(?:1|100)\b|[1一]どる(?:ごと|につき|あた|当た|に対|に付|出|入れ|投|払)|\b(?:for|per) (?:every|each|one|a|1)? ?(?:single )?(?:dollar|buck|\$1?)(?![\d])|÷|\d ?(?:bn?|billion|億)? ?\/ ?\$?\d|何[回個]分?(?:入|分)|割る|割った|割ると|割れば|比率|\bdivid\w+\b(?! (?:between|among|up\b|across|into|over (?:the )?years))|\bratio\b|\bhow many times\b|\bhow many (?!(?:dollars|companies|investors|backers|firms|labs|deals)\b).{3,40}\b(?:fits?|make up|equal|go into)\b|[何幾](?:個|回|社)分|いくつ分|\btimes (?:bigger|larger|as (?:much|big|large)|more|over)\b|\bmultiple of\b|\b(?:what|which)(?:'?s| is)? (?:that |the |its )?(?:multiple|factor)\b|\bas (?:a|an) (?:multiple|factor|x)\b|\bhow many x\b|[,:=]\s?(?:how many |what )?x\s*\?|\bover\b.*=\s*\??\s*$/,
  ],
  ['compare', COVERS],
  [
    'difference',
    /(?<!時)差(?!出|し出|し入|し支|し障)|引く|(?<!(?:こめんと|記事|本文|文章|発言|原文)から)引い|引け|引き(?!継|受)|(?:いくら|なんぼ|どれだけ|どのくらい|最低)[^、。]{0,4}残|残(?:る|り|った)(?:の?額|分|は?(?:いくら|なんぼ))|まいなす|じゃない(?:部分|分)|以外の(?:部分|分)|の残り|相殺|増分|増加額|(?:いくら|どれだけ|どのくらい|どんだけ|なんぼ)(?:多|大き|少な|高|上回)|\b(?:minus|subtract\w*|not accounted|unaccounted|remainder|less what|difference|gap|separates?|how far apart|left over|what(?:'?s| is| would be)? (?:left|remain\w*)|how much (?:\w+ ){0,3}(?:remain\w*|left)|how much of (?:\$?[\w.]+ ){1,4}(?:is |'s |would be |will be )?(?:left|remain\w*)|net of|strip out|by how much|deduct\w*|take away|shortfall|how short|(?:what|how much)(?:'?s| is)? (?:still )?(?:missing|lacking|short))\b|(?:いくら|なんぼ|どれだけ|どのくらい)(?:足り|不足)|(?:足りない|不足)(?:の|する)?(?:分|額)|\bhow much (?:more|bigger|larger|higher|less|smaller)\b/,
  ],
  [
    'compare',
    /(?:どっち|どちら)(?!(?:に|へ|から|の[^、。]{1,4}?に)?も(?![らのっ]))|より(?:も)?(?:多|大|上|少|小|でか)|(?:方|ほう)が(?:多|大|少|小|でか|上)|上回|下回|\bwhich (?:one )?(?:is|gets?|got|has|took|receives?) (?:the )?(?:more|bigger|larger|most)\b|\bwho (?:gets?|got|has|took|takes|receives?|puts?|gives?|pays?|invests?)(?: in)? more\b|\b(?:more|bigger|larger|greater|less|smaller|higher|lower)\b.{1,80}\bthan\b|\bmore\b.*\bor\b|\bout(?:spend|weigh)s?\b|\bexceed\w*\b|\b(?:more|bigger|larger|smaller|less|higher|lower)\s?\?|\b(?:beats?|tops(?!\W*$)|dwarfs?|eclips\w+)\b|\btop (?:the|what|that)\b|\bheavier\b|\b(?:twice|double|triple|half|third|quarter|fifth|sixth) (?:of )?(?:what|the|that)\b|の(?:[3-6三四五六]分の[1一]|半分)|\bhow do(?:es)? .{3,80}\bcompare\b/,
  ],
  ['compare', SAME],
  [
    'compare',
    /比べ|比較|並べ(?:る|た|て)と|\bcompared?\b|\b(?:next to|alongside|side by side)\b|\bstack(?:s|ed)? up\b|\b(?:vs|versus)\b/,
  ],
];

/** Grows by what sum: asked of figures of two years. */
const GROWS =
  /増え|伸び|膨|ふえ|拡大|上乗せ|\b(?:grows?|grew|growing|growth|increas\w*|rises?|rose|add(?:s|ed)?|gain\w*|expand\w*)\b/;
const SUM =
  /\bon average\b|ずつ|いくら|なんぼ|金額|額|どる|どれだけ|どのくらい|どれくらい|\b(?:dollars?|usd|how much|amount)\b|\$/;
/** Growth as a rate or a factor is another question. */
const RATE =
  /\b(?:annual|yearly) (?:\w+ )?growth\b|率|%|ぱせんと|なんぱ|何ぱ|倍|\b(?:rate|percent\w*|cagr|pace|times|fold|factor|multiple)\b|\d\s?x\b/;

const PER_YEAR =
  /年あたり|1年に|毎年|年平均|年間(?!成長)|年ごと|\b(?:per|each|a|every) year\b|\bannual(?:ly)?\b|\byearly\b/;
/** To own a part of a company is another thing than a part of its money. */
const OWNS =
  /持ち?株|持ち?分|保有|所有|株式|議決権|(?<!'s |\b(?:its|their|his|her|my|our|your) )\bowns?\b|\b(?:owned|ownership|equity|shareholding|voting|cap table)\b/;

/** How fast something grows, or by when. */
export const RISES =
  /(?<!\d)\d年で|[にと]するには|年何|成長|伸び|毎年|年率|年平均|達|届|\b(?:grow\w*|grew|cagr|rate|per year|a year|annual\w*|reach\w*)\b/;

/** What is to be worked out of two sums, as a text puts it. */
export interface Asked {
  operation: Operation;
  /** only figures of two years grow */
  ofYears: boolean;
  perYear: boolean;
  /** how fast or how far something grows: of figures of two years that is no share or ratio */
  isRate: boolean;
}

/** What is not to be worked out, said beside what is: 「倍率ではなく差額」, "the gap, not the ratio". */
const NOT_THIS =
  /(?:何倍|倍率|比率|割合|ぱーせんと|%|差額|差)(?:とか)?(?:では|じゃ)なく(?:て)?、?|,? ?\b(?:not|rather than|instead of) (?:as )?(?:the |an? )?(?:ratio|multiple|factor|percent\w*|share|difference|gap)\b/g;

/** A cost as so many times what comes in: the article's own figure, and nothing that is worked out. */
const OWN_RATIO =
  /減価償却[^、。?？]{0,24}?(?:何倍|なんばい|倍率|比率|割合)|\bdepreciation\b[^,;.?]{0,50}?\b(?:as an? (?:multiple|ratio|factor|share)|multiple|ratio|times)\b(?: of)?|\bhow many times (?:its |the |their )?(?:revenues?|sales|income|turnover)\b|\b(?:multiple|ratio) (?:of|to) (?:its |the |their )?(?:revenues?|sales|income|turnover)\b/g;

/** "The route for a dollar": where it goes, and not how much there is for each. */
const ITS_WAY =
  /\b(?:route|path|trail|journey|way) (?:for|of) (?:a|one|each|every|the) (?:single )?(?:dollar|buck)\b/;

/** The operation that a folded text asks for. */
export const operationIn = keepLatest((text): Asked | undefined => {
  if (OWNS.test(text) || ITS_WAY.test(text)) return undefined;
  const folded = text.replace(NOT_THIS, ' ').replace(OWN_RATIO, ' ');
  const perYear = PER_YEAR.test(folded);
  const operation = OPERATIONS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (operation) return { operation, perYear, ofYears: false, isRate: RISES.test(folded) };
  const isGrowth = (GROWS.test(folded) || perYear) && SUM.test(folded) && !RATE.test(folded);
  return isGrowth ? { operation: 'difference', perYear, ofYears: true, isRate: false } : undefined;
});

/** "Which is larger, and by what factor?", 「どちらが何倍大きい」: that is told with the factor and with the gap. */
const WHICH_IS_MORE =
  /(?:どっち|どちら)(?:の(?:ほう|方|額|枠|出資))?(?:が|は|の)[^。]{0,14}(?:大き|多|でか|高|上|少な|小さ|勝)|\bwh(?:ich|ose)(?:'s)? (?:(?:one|stake|sum|cap|bet|investment|cheque|check|amount|figure) )?(?:is|was|would be) (?:the )?(?:bigger|larger|greater|higher|smaller|more|less|lower)\b/;
const WORKED_OUT: ReadonlySet<Operation> = new Set(['difference', 'ratio']);

const patternOf = (operation: Operation): RegExp => OPERATIONS.find(([one]) => one === operation)![1];
/** "The gap and the ratio": a comparison tells both. */
export function asksBoth(folded: string): boolean {
  const said = folded.replace(NOT_THIS, ' ');
  return patternOf('ratio').test(said) && patternOf('difference').test(said);
}

/** What is asked of two sums, where it is told by which of them is the larger. */
export const asCompared = (asked: Asked, folded: string): Asked =>
  WORKED_OUT.has(asked.operation) && !asked.ofYears && (WHICH_IS_MORE.test(folded) || asksBoth(folded))
    ? { ...asked, operation: 'compare', isRate: false }
    : asked;

const SMALLER = /少な|小さ|下回|\b(?:smaller|less|lower|below|under)\b/;
/** 「AよりB」: what stands before it is what the other is held against. */
const THAN_FIRST = /^よりも?$/;

/** Which or by how much it is asked, not whether. */
const ASKS_WHICH = /\b(?:which|who|whose|how much|by what|what's)\b|どっち|どちら|いくら|どれ|なんぼ/;
/** Held against something outright. */
const HOLDS_AGAINST =
  /\b(?:more|bigger|larger|greater|higher|less|smaller|lower)(?: than\b|\s?\?)|\b(?:exceeds?|beats?|tops|dwarfs?)\b|\btop (?:the|what|that)\b|より(?:も)?(?:多|大|上|少|小|でか)|上回|下回/;

/** Whether a comparison is put as something to say yes or no to, whatever its mood. */
export const isClaimed = (folded: string): boolean =>
  COVERS.test(folded) || (HOLDS_AGAINST.test(folded) && !ASKS_WHICH.test(folded));

/** 「300億を150億でまかなえる」: what stands before it is what has to be covered. */
const COVERED = /^[はを、]$/;

/** 「受け取る額の2倍払う」: what stands before the factor is what the other is held against. */
const OF_FIRST =
  /の(?:約|ほぼ)?(?:\d+(?:\.\d+)?)?倍(?:以上|近く|くらい|ぐらい)?(?:の額)?[もをが]?(?:払|出|入れ|投じ|もら|受け)/;

/** 「AとBを足しても、Cのほうが大きい」: what stands behind is said to be larger. */
const EVEN_SO = /(?:足し|合わせ|たし)ても/;
/** 「Anthropicは払う方が多い？」: parted behind the name, so that what follows is said to be larger. */
const OF_NAME = /^は$/;
const LARGER_SIDE = /(?:ほう|方)が[^、。]{0,4}(?:大き|多|でか|高|上)/;

/** "They put in 15 and it pays 30, that's double": said of both, and of neither that it is the larger. */
const OF_BOTH =
  /(?:,|\band|\bso|\?|\.)\s*(?:so )?(?:that|which)(?:'?s| is| makes| means| would be|'d be) (?:it )?(?:like |about |exactly |just |basically |at least |only |roughly ){0,12}(?:double|twice|triple|half|\d|two|three|four|five|six|a )(?!(?: times| as (?:much|big|large)| ?-?fold)?(?: as| of)? (?:what|the|its|their|\w+'s)\b)|[、,。なばらと]\s?(?:つまり|ちょうど|だいたい|約)?(?:\d+(?:\.\d+)?)?倍(?:に)?(?:なって?|って|で|だ|の計算|以上|くらい|ぐらい|という|と)/;
/** Whether a factor is said of two sums, whichever of them is the larger. */
export const isOfBoth = (folded: string): boolean => OF_BOTH.test(folded);

/** Which side is said to be the larger one, the sides being parted at `word`. */
export function greaterOf(folded: string, word: string): 'left' | 'right' {
  if (COVERS.test(folded) && COVERED.test(word)) return 'right';
  if (OF_FIRST.test(folded)) return 'right';
  if ((EVEN_SO.test(word) || OF_NAME.test(word)) && LARGER_SIDE.test(folded)) return 'right';
  return THAN_FIRST.test(word) === SMALLER.test(folded) ? 'left' : 'right';
}

/** Where one side may end and the other begin; words that say so stand for more. */
export const SPLITS: readonly [RegExp, number][] = [
  [
    /[1一]どる(?:出す|入れる|投じる|払う|もらう|受け取る|得る)?(?:ごとに?|につき|あたり|当たり|に対し?て?)|\bper (?:one |single |every )?(?:dollar|buck)(?: of)?\b|÷|\/|→|->|割る|に対する|に対し|に比べ|と比べ|に占める|のうち|の中で|よりも?|引く|\b(?:divided by|minus|(?:after )?subtracting|(?:after )?deducting|not accounted for by|じゃない|than|vs\.?|versus|compare[sd]? (?:to|with|against)|against|exceeds?|tops|beats?|dwarfs?|outweighs?|next to|alongside|beside|double|twice|half|triple|as (?:an? )?(?:share|fraction|percent\w*|proportion|multiple) of|share of|fraction of|proportion of|comes? from|goes? to|that(?:'s| is| are)|goes into|out of)\b/g,
    2,
  ],
  [
    /(?:たら|れば|なら|足しても?|足すと|合わせても?)[、\s]?|から|って|と(?![かも思]|い(?!くら))|、|,|\b(?:and|or|less|over|into|from|of|is(?! to\b)|are|would|will|cover)\b/g,
    1,
  ],
  [/[はをがで]|\b(?:to|in|on|for|with|what|does|do|it)\b|\s/g, 0],
];

/** The first stage of a deal against the rest of it: where the rest is asked for, that is no difference. */
export const isOfStages = (read: Question): boolean =>
  read.kind === 'calculation' && 'stage' in read.left && 'rest' in read.right;

/** "What would 60% a year get you?" */
export const YIELDS =
  /\b(?:what|where|how (?:much|far|big))\b.{0,24}\d+ ?(?:%|percent)[^?]{0,16}\b(?:get|gets|give|gives|make|lead|leads|land|lands|bring|brings|yield|come to|amount to|end up)\b|(?:%|割|ぱせんと)(?:ずつ|の成長)?(?:だと|なら|で)[^、。]{0,8}(?:どうなる|いくらになる|どこまで|どのくらいになる)/;
