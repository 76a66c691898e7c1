import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { GROWTH_RATE, SIZES } from './market-size.ts';
import type { Question } from './question.ts';

/** Worked out by the rate that is forecast. */
const BY_RATE = new Set(['sixty-percent', 'rate-by-year']);

const WORDS = ['one', 'two', 'three', 'four', 'five'];
/** Nothing but so many years: "after two years", 「5年だと？」. */
const YEARS_ON = new RegExp(
  String.raw`^(?:(?:and|so|but|ok|then|what about|how about|what|if it'?s|in|after|over|for|with|just|only|same for)[, ]+){0,12}(?<en>[1-5]|${WORDS.join('|')}) (?:years?|yrs?)(?: (?:later|on|in|from now|then|instead|out|of that|of it)){0,12}[\s?.!]*$|^(?:(?:で|じゃあ?|では|なら|え)、?){0,8}(?<ja>[1-5一二三四五])年(?:間|後|目|たった?ら|経った?ら|続(?:いた|けた)?ら|続くと){0,8}(?:だと|なら|では|は|で|だったら|の場合(?:は)?)?(?:どう(?:なる|です|でしょう)?|いくら|何億|何)?[^、。]{0,6}[?？\s]*$`,
  'u',
);
const KANJI = '一二三四五';
const FIRST_YEAR = 2025;
const LAST_YEAR = 2030;

/** Whether it comes to what is forecast: "does that match the forecast?", 「予測と合う？」. */
const MATCHES =
  /\b(?:match\w*|fit\w*|agree\w*|consistent|add up|square\w*|line up|lines up|get\w* (?:us |you |it )?(?:there|to)|enough|reach\w*|hit\w*|same as)\b.*\b(?:forecast|projection|prediction|estimate|2 ?t(?:rillion)?|2030|that)\b|(?:予測|予想|見込み|2兆|2030年)[^、。]{0,8}(?:と|に|まで)(?:は|も)?(?:合|あ[うっわ]|一致|届|同じ|ぴったり|到達|なる)|つじつま|辻褄/u;

const LONGEST_SHORT = 70;
/** How far that is from what is forecast: "the gap to the forecast?", 「予測とのズレは」. */
const SHORT_OF =
  /(?:予測|予想|2兆|見込み)[^、。]{0,8}(?:差|ずれ|ぎゃっぷ|開き|乖離)|(?:いくら|どれだけ|どのくらい)(?:足り|届か|ずれ)|\b(?:gap|shortfall|difference|delta|short|off|miss(?:es)?)\b.*\b(?:forecast|projection|2 ?t(?:n|rillion)?|target|that|it)\b|\bhow (?:far|much) (?:\w+ )?(?:short|off|below|under)\b|\bby how much\b.*\b(?:short|miss\w*)\b|(?:不足|足りない)(?:分|額)/u;
/** "And by 2027?", 「期間を2027年までに短縮した場合は？」: nothing else than the year. */
const BY_YEAR =
  /^(?:(?:and|so|but|ok|then|what about|how about|what if|if|by|in|for|only|just|up|to|until|till|through|it|we|you|stops?|shorten\w*|cut|the|period|span|horizon|same|at|that|rate|is|was|with|what|does|give|come) ?){0,16}(?<en>202[6-9])(?: (?:then|instead|only|be|look like|come to)){0,3}[\s?.!]*$|^(?:(?:で|では|じゃあ?|なら|同じ率で|そのまま|期間を|年を|仮に)、?){0,6}(?<ja>202[6-9])年(?:まで|末|時点|の?場合)?(?:に|で|だと|なら|は|とすると|とした場合|にすると|に?(?:短縮|変更|限定|区切)[^、。?？]{0,10})?(?:は|なら|だと|どう|いくら|いかが|でしょう|なる|なりま|です|すか|か|に|と){0,8}[\s?？。]*$/u;

/** "After two years", 「5年だと」, "does that match the forecast?": of what the stated rate gives, in other years, and held against the forecast. */
export function readRateFurther(context: Context, { question }: Turn): Question | undefined {
  const { reading, has, yesNo } = context;
  if (question.kind !== 'derived' || !BY_RATE.has(question.what)) return undefined;
  if (reading.companies.length > 0 || has('q-why', 'q-who')) return undefined;
  const { en, ja } = YEARS_ON.exec(reading.folded)?.groups ?? {};
  const years = en === undefined ? KANJI.indexOf(ja ?? '-') + 1 : WORDS.indexOf(en) + 1;
  const many = years || Number(en ?? ja);
  if (many > 0) {
    const year = FIRST_YEAR + many;
    return year === LAST_YEAR
      ? { kind: 'derived', what: 'sixty-percent' }
      : { kind: 'derived', what: 'rate-by-year', year };
  }
  const by = BY_YEAR.exec(reading.folded)?.groups;
  if (by) return { kind: 'derived', what: 'rate-by-year', year: Number(by['en'] ?? by['ja']) };
  if (!yesNo && reading.folded.length <= LONGEST_SHORT && SHORT_OF.test(reading.folded))
    return { kind: 'derived', what: 'sixty-percent', short: true };
  return yesNo && MATCHES.test(reading.folded)
    ? { kind: 'derived', what: 'sixty-percent', yes: true, claim: { percent: 60, usd: 2e12 } }
    : undefined;
}

/** Over which years: "over what period?", 「何年から何年」. */
const SPAN =
  /^(?:(?:and|so|ok)[, ]+){0,12}(?:(?:over|across|in|for|between|during) )?(?:which|what) (?:years?|period|span|time ?frame|time ?span|stretch)(?: (?:is|was|does|do) (?:that|it|this)(?: (?:for|cover|over))?)?[\s?.!]*$|^(?:(?:で|それ(?:は|って)?)、?){0,8}(?:何年から何年|いつからいつ|どの期間|何年間|どの年)(?:まで)?(?:の|で|に)?(?:話|数字|率)?[^、。]{0,6}[\s?？。]*$/u;
/** What it would have to be: "what would it take to hit 2T?", 「2兆に届くには？」. */
const NEEDED =
  /\b(?:what|how (?:much|high|fast))\b.{0,24}\b(?:to|for)\b.{0,6}\b(?:hit|reach|make|get to|meet|arrive at)\b|(?:届く|達する|なる|到達する|する)(?:に|ため)(?:は|に)/;

/** After the rate of growth: over which years that is, and what it would have to be. */
export function readOfRate(
  { reading, has }: Context,
  { answered, facts: [fact] }: Turn,
): Question | undefined {
  if (answered?.kind !== 'facts' || fact !== GROWTH_RATE || reading.companies.length > 0 || has('q-why'))
    return undefined;
  if (SPAN.test(reading.folded)) return SIZES;
  return NEEDED.test(reading.folded) ? { kind: 'derived', what: 'needed-rate' } : undefined;
}
