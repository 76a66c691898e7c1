import { isMoney } from '../knowledge/graph.ts';
import { isJapanese } from './nouns.ts';
import { namesTyped } from './names-typed.ts';
import type { Headed } from './under-head.ts';
import type { Understanding } from './understand.ts';
import type { Context } from './context.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** "In: …", 「・入：…」, "money out", 「受け取る出資」: which way an item's money goes. */
const IN =
  /^(?:money |cash )?in(?:flows?|coming)?\b|^(?:入|入る|入金|流入|収入|受け?取)|^(?:what (?:it|they) )?(?:gets?|receives?|received)\b|^(?:money|cash|funds) (?:coming )?in\b/iu;
const OUT =
  /^(?:money |cash )?out(?:flows?|going)?\b|^(?:出(?!資)|出る|出金|流出|支出|支払|払)|^(?:what (?:it|they) )?(?:pays?|spends?|paid)\b|^(?:money|cash|funds) (?:going )?out\b/iu;

/**
 * "Anthropic's cash: - in: from A and B - out: to A. How much each, which is larger?": the balance of one, whoever else
 * stands on its two sides.
 * @returns what is asked in one question; undefined where no list is of what comes in and what goes out
 */
export function cashFlows({ head, items, closing }: Headed, parts: Understanding): string | undefined {
  const into = items.find((item) => IN.test(item));
  const out = items.find((item) => OUT.test(item));
  if (into === undefined || out === undefined || items.length > 3) return undefined;
  const [givers, takers] = [namesTyped(into, parts), namesTyped(out, parts)];
  const sides = [...givers, ...takers].map(({ id }) => id);
  const owner = namesTyped(`${head} ${closing}`, parts).find(({ id }) => !sides.includes(id))?.name;
  const [taker] = takers;
  if (owner === undefined || !taker) return undefined;
  // The one on both sides stands first: the last before "or" would be read with what follows it.
  const sorted = givers.toSorted((a, b) => Number(b.id === taker.id) - Number(a.id === taker.id));
  const from = [...new Set(sorted.map(({ name }) => name))];
  if (isJapanese(`${into}${out}`)) {
    const gets = from.length > 0 ? `${from.join('と')}から` : '';
    return `${owner}が${gets}受け取る出資の${from.length === 1 ? '額' : '合計'}と、${taker.name}への支払いはどちらが大きい？`;
  }
  const gets = from.length > 0 ? ` from ${from.join(' and ')}` : '';
  return `Which is larger, ${from.length === 1 ? 'what' : 'the total that'} ${owner} gets${gets} or what it pays ${taker.name}?`;
}

const COMES_IN =
  /入(?:って(?:く|来)る|る|り|金)|金[がはを]?入って(?=どこ|誰|だれ|何)|手に(?:する|入れる)|受け?取[りるっ]|もら[いうっ]|貰[いうっ]|流入|収入|\b(?:(?:com|flow|go|pour)(?:es|s|ing)? in(?:to)?|inflows?|(?:money|cash|funds) (?:\w+ )?in(?!to)|receiv(?:es?|ing)|(?:is|gets) handed|gets?(?! out\b)|getting(?! out\b)|takes? in|taking in|brings? in|collects?|incoming|income|arrives?|(?:money|cash) comes?)\b/u;
const GOES_OUT =
  /渡[しすさ]|手放[しす]|出(?:て(?:い|行)?[くっ]|[すし](?!資)|る|入り|金)|払[いうっ]|支払|支出|流出|\b(?:(?:go|com|flow|pour)(?:es|s|ing)? out|outflows?|(?:money|cash|funds) (?:\w+ )?out|pays?(?: out)?|paying|spends?|spending|hands? (?:out|over)|outgoings?|on the hook|leaves?|(?:commits?|committed|obliged|has|have|owes?) to pay|gives? (?:out|money|cash|funds)|shells? out)\b/u;
/** Both ways in one word. */
const BOTH_WAYS =
  /出入り|出と入り|入りと出|収支|出納|払う側.{0,12}(?:貰う|もらう|受け取る)側|(?:貰う|もらう|受け取る)側.{0,12}払う側|\b(?:money|cash) in(?:,| and|\/| vs\.?| versus)? ?(?:money |cash )?out\b|\b(?:credits? (?:and|vs) debits?|debits? (?:and|vs) credits?)\b|\b(?:in|ins) and outs?(?:flows?)?\b|\binflows? (?:and|vs|versus|or) outflows?\b/u;
/** One of them is taken off the other, or is said to be the larger; or it is a matter of reasons, or of goods. */
const HELD =
  /(?:受け?取|もら)った[^、。]{0,14}[はが]|差|差し?引|収支|並べ|満額|かつ|\b(?:vs|versus|in full)\b|ねっと|純|残[るりっ]|より|どちら|どっち|多い|大きい|上回|赤字|黒字|ぷらす|まいなす|なぜ|なんで|理由|いつ|いくつ|技術|製品|(?:誰|だれ|どこ)(?!から|に)|何社|会社|企業|側で|\b(?:gap|net|balance|differ\w*|left|more|less|larger|bigger|exceeds?|wh(?:ich|om?)(?! (?:\w+ )?do(?:es)? |$)|why|when|whose|where|minus|compar\w*|than|gpus?|chips|product|products|tech\w*|revenue|returns?|gets? back|goes? back|comes? back|worth|compan(?:y|ies)|firms?|players?|out of (?:it|this|that|the))\b/u;
const LONGEST = 150;

/** "Microsoft: what comes in and what goes out?", 「Anthropicに入る金と出る金」: all that one gives and gets. */
export function readBothWays(heard: Heard): Question | undefined {
  const { folded, context, last } = heard;
  const areBoth = BOTH_WAYS.test(folded) || (COMES_IN.test(folded) && GOES_OUT.test(folded));
  if (!areBoth || folded.length > LONGEST || HELD.test(folded)) return undefined;
  const { companies, figures } = context.reading;
  const [of = last?.companies.length === 1 ? last.companies[0] : undefined, second] = companies;
  const hasMoney =
    of !== undefined && context.graph.into(of).some(isMoney) && context.graph.outOf(of).some(isMoney);
  if (!hasMoney || second !== undefined || context.yesNo || context.has('q-why')) return undefined;
  if (!namesOnly(heard, [of]) || asksLacking(heard) || figures.some(({ unit }) => unit !== 'year'))
    return undefined;
  return { kind: 'profile', of };
}

const ONE_WAY = /\b(?:inflows?|outflows?)\b/u;

/** All that a company gives and gets. */
export function readInAndOut({ reading }: Context): Question | undefined {
  const [only, second] = reading.companies;
  const isAsked = BOTH_WAYS.test(reading.folded) || ONE_WAY.test(reading.folded);
  return only && !second && isAsked ? { kind: 'profile', of: only } : undefined;
}
