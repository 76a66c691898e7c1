import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import { onlySide } from './only.ts';
import type { Question } from './question.ts';
import { splitExcept } from './sets.ts';
import { isInTime } from './stakes.ts';
import { wantsYesNo } from './yesno.ts';

const ASKS =
  /\b(?:who|whom|whose|which|what|name|list)\b|誰|だれ|どこ|どの|どいつ|どれ|なに|何|会社|企業|投資家|出資者|(?:の|大手|勢)(?:は|って)[?？]?$/;
const STAKE = ['r-invest', 'r-investor', 'r-own', 'r-money', 'r-receive'];
/** To be in a company: a stake without a word for it. */
const IS_IN = /\b(?:in|into|behind|on)\s(?:the\s)?$/;
const IS_IN_LABS = /\b(?:in|into|behind)\s(?:\w+\s){0,4}(?:labs?|of (?:them|these|those|the three))\b/;

const isOfStakes = (context: Context): boolean => {
  const { reading, has } = context;
  const isIn = reading.mentions.some(
    ({ company, start }) => isAiCompany(context, company) && IS_IN.test(reading.folded.slice(0, start)),
  );
  return (
    (has(...STAKE) || isIn || IS_IN_LABS.test(reading.folded)) &&
    !has('r-pay', 'r-chip', 'r-cloud', 'r-layer', 'q-why')
  );
};

const PARTLY =
  /[12一二](?:社|つ)(?:止まり|どまり|で止ま|にとどま)|\bstop(?:s|ped)? at (?:two|2)\b|一部(?:だけ|のみ|にだけ|にしか)|全部(?:に)?(?:では|じゃ)な|(?:全社|三社|3社)(?:全部)?(?:に)?(?:では|じゃ|とも(?:に)?(?:では|じゃ))な|(?<!not )\b(?:only|just) (?:some|a few|one or two|two|part)\b|\b(?:not|isn'?t|aren'?t|doesn'?t \w+|don'?t \w+|hasn'?t \w+) (?:in |into |behind |on )?(?:all|every)\b|(?:全部|すべて|全て|全社|三社とも|3社とも|三社全部|三つとも)(?:に|へ)?は[^、。]{0,10}ない|\bsome but not all\b|\brather than (?:in )?all\b|\bless than all\b/;

/** Said of those who are asked for: 「xAIに手を出してない投資家は」. */
const LACKING =
  /(?<![額字][^、。]{0,4})(?:ていない|てない|てへん|てません|でない|にいない|におらん|に足りない|に足らない|に欠けて(?:い)?る|から漏れて(?:い)?る|から抜けて(?:い)?る)(?:の|投資家|出資者|会社|企業|大手|勢|株主|とこ|ところ|人|やつ|やつら|連中)?(?:は|って|どこ|どれ|どいつ|誰|だれ|を|[?？]|$)/;

/** Said before the name of what they aren't in: "does not turn up behind xAI". */
const LACKING_BEFORE = /(?:\b(?:not|never|missing|absent|nowhere|without|skipped|no)\b|n't\b)[^,;?.]{0,30}$/;

const isLackedBefore = ({ reading }: Context, lab: string): boolean =>
  reading.mentions.some(
    ({ company, start }) => company === lab && LACKING_BEFORE.test(reading.folded.slice(0, start)),
  );

/** In the named ones alone. */
const NOWHERE_ELSE =
  /\b(?:nowhere|nothing|no(?:body| one)) else\b|\bno other\b|(?:しか|だけに|のみに|以外には?)[^、。]{0,8}(?:ない|てへん|出資|入れ|投資)|(?:他|ほか)には?[^、。]{0,6}(?:ない|なし|てへん)/;
/** What is said of the only one, not that it isn't the only one. */
const ONLY_LACKING =
  /\b(?:only|alone|just)\b[^,;?.]*(?:\b(?:not|never|missing|absent|without|skipped)\b|n't\b)[^,;?.]{0,30}$/;
const ONLY_ONE = /\b(?:the only|only|alone|just)\b|だけ|のみ/;

/** "Is Microsoft the only one missing from xAI?" */
function readOnlyMissing(context: Context): Question | undefined {
  const { folded } = context.reading;
  const [[by, second], [lab, third]] = [givers(context), takers(context)];
  if (!context.yesNo || !by || second || !lab || third || !ONLY_ONE.test(folded)) return undefined;
  const { start } = context.reading.mentions.find(({ company }) => company === lab)!;
  const isLacking = LACKING.test(folded) || ONLY_LACKING.test(folded.slice(0, start));
  if (!isLacking || context.has('r-pay', 'q-amount')) return undefined;
  const of = labsOf(context).filter((id) => id !== lab);
  return { kind: 'investors', of, some: true, except: [lab], by: [by] };
}

/** "Which investor isn't in all three?": who is in some of them, but not in others. */
export function readPartly(context: Context): Question | undefined {
  const { reading, yesNo } = context;
  if (yesNo || reading.companies.length > 0 || !ASKS.test(reading.folded) || !isOfStakes(context))
    return undefined;
  return PARTLY.test(reading.folded) ? { kind: 'investors', of: labsOf(context), partly: true } : undefined;
}

/** Who isn't in a company, who is in some but not in others, who is in nothing but these. */
export function readOutside(context: Context): Question | undefined {
  const { reading, yesNo } = context;
  const onlyMissing = readOnlyMissing(context);
  if (onlyMissing) return onlyMissing;
  const labs = takers(context);
  const isLacked = isLackedBefore(context, labs[0] ?? '') && givers(context).length > 1;
  if (
    (yesNo && wantsYesNo(reading.folded)) ||
    !ASKS.test(reading.folded) ||
    !(isLacked || isOfStakes(context))
  )
    return undefined;
  const all = labsOf(context);
  const among = givers(context).length > 1 ? { among: givers(context) } : {};
  if (PARTLY.test(reading.folded) && labs.length !== 1 && labs.length !== 2 && givers(context).length !== 1)
    return { kind: 'investors', of: all, partly: true, ...among };
  if (givers(context).length === 1) return undefined;
  const isAll = NOWHERE_ELSE.test(reading.folded);
  const said = isAll ? [] : splitExcept(context).except.filter((id) => labs.includes(id));
  const isLacking =
    (LACKING.test(reading.folded) || isLackedBefore(context, labs[0] ?? '')) &&
    !context.has('q-undisclosed', 'q-amount');
  const except = said.length === 0 && labs.length === 1 && isLacking ? labs : said;
  const kept = labs.filter((id) => !except.includes(id));
  if (except.length > 0)
    return kept.length > 0
      ? { kind: 'investors', of: kept, all: true, except, ...among }
      : { kind: 'investors', of: all.filter((id) => !except.includes(id)), some: true, except, ...among };
  const isOnly =
    labs.length > 0 && labs.length < all.length && (isAll || onlySide(context, [], labs) === 'takers');
  return isOnly && givers(context).length === 0
    ? { kind: 'investors', of: labs, all: true, except: all.filter((id) => !labs.includes(id)) }
    : undefined;
}

/** The thing itself that two have in common. */
export const OVERLAP = /共通|かぶ[っりる]|被[っりる]|重な|\b(?:overlap\w*|common|shared)\b/;
const SHARED =
  /両方|双方|両社|どっち(?:も|から)|どちら(?:も|から)|共通|いずれも|二社とも|2社とも|(?:二|2)社から|\b(?:both|each of|in common|shared?|common|overlap\w*)\b/;

/** What several givers put money into, each of them. */
export function readShared(context: Context): Question | undefined {
  const { reading, yesNo } = context;
  const by = givers(context);
  if (yesNo || by.length < 2 || takers(context).length > 0 || by.length !== reading.companies.length)
    return undefined;
  if (context.has('q-why', 'r-pay', 'r-chip', 'r-cloud')) return undefined;
  if (OVERLAP.test(reading.folded)) return { kind: 'investments', by, all: true };
  if (!SHARED.test(reading.folded) || !ASKS.test(reading.folded) || !isOfStakes(context)) return undefined;
  return { kind: 'investments', by, all: true };
}

const INVESTS = /投資|出資|株|後ろ盾|\b(?:invest\w*|backs?|backed|backers?|funds?|funding|stakes?)\b/;
const SUPPLIES =
  /売り手|供給|提供|渡し|売|卸|納|使わ|貸し|貸す|貸して|ほすと|ほすちんぐ|動かし|\b(?:suppl\w+|provid\w+|sells?|hosts?|vendor|powers?|ships?|runs? on|uses?)\b/;

/** Who both invests in a company and supplies it. */
export function readBackerSupplier(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const [of, second] = takers(context);
  if (yesNo || has('q-why', 'q-amount') || second || givers(context).length > 0) return undefined;
  const { folded } = reading;
  if (!ASKS.test(folded) || !INVESTS.test(folded)) return undefined;
  const isGoods = has('r-chip', 'r-cloud') && /も|\b(?:also|too|both|as well)\b/.test(folded);
  if (!SUPPLIES.test(folded) && !isGoods) return undefined;
  const what = has('r-chip') ? 'gpu' : has('r-cloud') ? 'cloud' : undefined;
  const isOfLabs = /らぼ|ai企業|\blabs?\b|\bai (?:compan|firm)/.test(folded);
  if (of === undefined && what === undefined) return isOfLabs ? { kind: 'dual' } : undefined;
  return { kind: 'dual', ...(of === undefined ? {} : { of }), supplies: what ?? 'any' };
}

const UNDATED =
  /日付(?:の|が|も)?(?:ない|なし|書かれて|わからない|不明)|(?:いつ|時期|日付)(?:か|が|も)?(?:は)?(?:書(?:いて|かれて)(?:い)?ない|わからない|不明)|\b(?:no|without (?:a |any )?|lack\w* (?:a )?|missing (?:a )?) ?dates?\b|\bundated\b|\bnot dated\b/;

const DATES = /\bdates\b|日付(?:は|を|って|も|[?？]|$)/;
/** Of several deals, one by one. */
const EACH =
  /それぞれ|各|\b(?:each|every|all|both|respective\w*|stakes|investments|pledges|commitments|deals)\b/;
/** The past has dates. */
const TO_COME = /いつか|いつまで|今後|将来|予定|\b(?:will|would|going to|next|until|someday)\b/;

/** "Which came first, the X money or the Y money?": when those invested who did so in each of them. */
export function readEarlier(context: Context): Question | undefined {
  const { reading, graph } = context;
  const of = reading.companies;
  if (of.length < 2 || !of.every((id) => isAiCompany(context, id))) return undefined;
  if (!isInTime(reading.folded) || !context.has('r-invest', 'r-money')) return undefined;
  const isDated = (from: string, to: string) =>
    graph
      .between(from, to, 'investment')
      .some(({ announced, stages }) => announced !== undefined || stages.length > 0);
  const by = [...new Set(graph.all.map(({ from }) => from))].filter((from) =>
    of.every((to) => isDated(from, to)),
  );
  return { kind: 'dates', of, ...(by.length > 0 ? { by } : {}) };
}

/** When stakes were made: of all, or of those of one company; which of them have no date. */
export function readDates(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const { folded } = reading;
  const [only, second] = reading.companies;
  if ((yesNo && !DATES.test(folded)) || second || has('q-why', 'r-pay') || reading.figures.length > 0)
    return undefined;
  if (only === undefined && UNDATED.test(folded))
    return has('r-deal', 'r-invest', 'q-list', 'q-who') ? { kind: 'dates' } : undefined;
  const isOfDates = has('q-when') || DATES.test(folded);
  if (!isOfDates || !has('r-invest') || TO_COME.test(folded)) return undefined;
  if (only === undefined) return EACH.test(folded) ? { kind: 'dates' } : undefined;
  if (isAiCompany(context, only)) return { kind: 'dates', of: [only] };
  return isInvestor(context, only) ? { kind: 'dates', by: [only] } : undefined;
}
