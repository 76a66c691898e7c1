import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import { takers } from './intent-money.ts';
import { numberOf } from './counts.ts';
import type { Question } from './question.ts';
import { isPassive } from './roles.ts';

const MOST_GIVERS =
  /\b(?:most|fewest|least|highest number of|lowest number of)\s(?:\w+\s)?(?:investors?|backers?|shareholders?|funders?)\b|(?:投資家|出資者|出資元|投資元|株主|すぽんさ|出し手|(?:出資|投資)し(?:ても|)(?:ら)?(?:って|てい?る|た)[^はが]{0,6}(?:会社|企業|とこ))(?:の?数)?(?:が|は|の)?(?:一番|いちばん|最も|もっとも|最)?(?:多い|多く|少な)|(?:一番|いちばん|最も)(?:多く|たくさん|少な)[^。]{0,6}(?:投資家|出資者|会社から|社から)/;
const MOST_TAKERS =
  /\b(?:narrowest|widest|broadest|smallest|largest|biggest) portfolios?\b|\b(?:most|fewest|least|highest number of)\s(?:\w+\s)?(?:labs?|companies|firms|stakes|bets|investments|startups|ai companies)\b|(?:出資先|投資先)(?:の?数)?(?:が|は|の)?(?:一番|いちばん|最も|もっとも)?(?:多い|多く|少な)|(?:一番|いちばん|最も)(?:多く|たくさん)の(?:会社|企業|社|ai|らぼ|とこ)|\b(?:shows? up|appears?|comes? up|named|mentioned) (?:the )?most\b|(?:一番|いちばん|最も)(?:よく|多く)(?:名前が)?(?:出(?!し|資|す)|登場|挙)/;

/** How many each of them has. */
const EACH_HAS =
  /(?:ごと|各|それぞれ)[^、。]*の(?:数|人数|社数)(?:は|を|って|[?？]|$)|(?:各|それぞれ|ごと).*何社|何社ずつ|\bhow many (?:\w+ )?(?:investors?|backers?|shareholders?|funders?|stakes?|labs|companies|firms|bets|investments)\b.*\b(?:each|every|per)\b|\b(?:each|every)\b.*\bhow many\b/;
/** What each has is those who give, not what those who give have. */
const HAS_GIVERS =
  /(?:投資家|出資者|出資元|株主)(?!ごと|それぞれ|は?それぞれ|一社|別|たちは)|\bhow many (?:\w+ )?(?:investors?|backers?|shareholders?|funders?)\b/;

const MORE_GIVERS =
  /\b(?:more|fewer)\s(?:\w+\s)?(?:investors?|backers?|shareholders?|funders?)\b|(?:投資家|出資者|株主|出し手)(?:の?数)?(?:が|は)(?:[^、。]{0,14}より)?(?:も)?(?:多|少な)/;

/** Investors are counted by what they hold: 「ラボが一番少ない投資家」. */
const OF_GIVERS = /(?:多|少な)[^、。]{0,3}(?:投資家|出資者|株主)/;

/** Which side is counted: those who get, by who gives to them, or those who give. */
function sideOf(folded: string, isMore: boolean): 'givers' | 'takers' | undefined {
  if (OF_GIVERS.test(folded)) return 'givers';
  const isEach = EACH_HAS.test(folded);
  if (isMore || (isEach && HAS_GIVERS.test(folded)) || MOST_GIVERS.test(folded)) return 'takers';
  if (!isEach && !MOST_TAKERS.test(folded)) return undefined;
  // Those who are funded by the most have the most givers.
  return isPassive(folded) ? 'takers' : 'givers';
}

const HOLDS_NUMBER =
  /(?<!\bnot )\b(?:only|just|exactly) (?:\w+ )?(one|two|three|[1-3]) (?:of (?:the|them|these|those)(?: \w+)?|labs?|companies|company|firms?|stakes?)\b|([一二三1-3]|(?:ひと|ふた)(?=つの(?:らぼ|会社|企業)))(?:社|つ|らぼ)(?:の(?:らぼ|会社|企業))?(?:に|へ)?(?:だけ|しか|のみ)(?!(?:じゃ|では|で)な)/;

const KANA: Partial<Record<string, number>> = { ひと: 1, ふた: 2 };

/** So many labs are said to be all that an investor holds. */
function readNumber(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const [, english, japanese] = HOLDS_NUMBER.exec(reading.folded) ?? [];
  const said = english ?? japanese;
  if (said === undefined || reading.companies.length > 0 || has('q-why') || !has('r-invest', 'r-investor'))
    return undefined;
  const number = KANA[said] ?? numberOf(said);
  const labs = labsOf(context);
  // Who is in two of three is asked: those who are in some, but not in all.
  if (!yesNo && number > 1 && number === labs.length - 1)
    return { kind: 'investors', of: labs, partly: true };
  return { kind: 'counted', side: 'givers', most: false, number };
}

/** Who puts most into one that is named is a matter of sums. */
const isOfOne = (context: Context, side: 'givers' | 'takers'): boolean => {
  const [only, second] = takers(context);
  return (
    side === 'givers' && only !== undefined && second === undefined && context.reading.companies.length === 1
  );
};

/** Which lab has the most investors, which investor the most stakes. */
export function readCounted(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const held = readNumber(context);
  if (held) return held;
  const isMore = MORE_GIVERS.test(reading.folded) && takers(context).length > 1;
  const side = sideOf(reading.folded, isMore);
  if (
    !side ||
    (yesNo && !isMore) ||
    isOfOne(context, side) ||
    has('q-why') ||
    !has('q-most', 'q-least', 'r-invest', 'r-investor', 'r-investee')
  )
    return undefined;
  const fits = (id: string) =>
    side === 'takers' ? isAiCompany(context, id) : isInvestor(context, id) && !isAiCompany(context, id);
  const among = reading.companies.filter(fits);
  const isFew = /\b(?:fewest|fewer|least|lowest|narrowest|smallest)\b|少な/.test(reading.folded);
  return {
    kind: 'counted',
    side,
    most: !isFew,
    ...(among.length > 1 ? { among } : {}),
    ...(yesNo ? { greater: among[0]! } : {}),
  };
}
