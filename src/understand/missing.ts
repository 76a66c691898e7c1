import { isAiCompany, labsOf, type Context } from './context.ts';
import { FLOWS } from './deal-lists.ts';
import { givers, takers } from './intent-money.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** "… that Microsoft isn't", 「MSが入れてない」: what is said of a name right behind it. */
const LACKS =
  /^\s(?:\w+\s)?(?:isn'?t|aren'?t|doesn'?t|don'?t|hasn'?t|haven'?t|didn'?t|won'?t|skip\w*|pass\w* on|lacks?|left out)\b|^(?:社|さん|側)?(?:が|は|(?:の(?:ぽとふぉりお|出資先|投資先|方)?)?に(?:は)?|の方は)[^、。]{0,10}(?:ない|てへん|ません)/;

/** 「MSのお金は入ってなくて」: said of its money, and not the last thing that is said. */
const MONEY_LACKS =
  /^(?:社|さん)?の(?:お?金|資金|出資|投資|株|まね)(?:が|は|も|を)?[^、。]{0,10}(?:な[いく]|なし|てへん|ません|ず)/;
/** "… but no Microsoft money", "… without Microsoft". */
const LACKS_BEFORE =
  /\b(?:but|and|yet|with|has|have|got|sans)? ?(?:no|not|without|zero|minus|lacks?|lacking)\s$/;

/** Whether there is any such. */
const SOMETHING =
  /\b(?:some\w*|any\w*|a (?:lab|company|stake))\b|(?:会社|企業|らぼ|とこ|先|もの|の)(?:って|は|が)?(?:ある|いる)/;

/** What one of two investors holds and the other doesn't. */
export function readMissing(context: Context): Question | undefined {
  const { reading } = context;
  const [a, b, third] = reading.companies;
  if (!a || !b || third || givers(context).length < 2) return undefined;
  if (context.yesNo && !SOMETHING.test(reading.folded)) return undefined;
  const nextAfter = (end: number) => reading.mentions.find(({ start }) => start >= end)?.start;
  const after = (end: number) => reading.folded.slice(end, Math.min(end + 30, nextAfter(end) ?? Infinity));
  const lacks = ({ start, end }: Mention) =>
    [LACKS, MONEY_LACKS].some((pattern) => pattern.test(after(end))) ||
    LACKS_BEFORE.test(reading.folded.slice(0, start));
  const without = reading.mentions.find(lacks)?.company;
  if (without === undefined || context.has('r-pay')) return undefined;
  return { kind: 'investments', by: [without === a ? b : a], except: without };
}

/** Passed over: in front of the name in English, behind it in Japanese. */
const PASSED_BEFORE =
  /\b(?:sat out|sit(?:s|ting)? out|skip(?:s|ped|ping)?|pass(?:ed|es|ing)? on|steer(?:ed|s|ing)? clear of|stay(?:ed|s|ing)? (?:out of|away from)|avoid(?:ed|s|ing)?|(?:missing|absent) (?:from|at|in)|not on|isn't on|(?:isn't|is not|aren't|are not|wasn't|not) (?:listed|named|mentioned|included|among|shown|counted|there)(?: (?:for|in|at|of|with|among|as|an?|the|\w+ers?|\w+ors?|behind))*|ignor(?:ed|es|ing)|snub(?:bed|s|bing)?|left out)\s(?:the\s)?$/;
const PASSED_AFTER =
  /^(?:社|のとこ(?:ろ)?)?(?:だけ)?(?:は|を|には)?(?:するし[てた]|するする|素通り|見送|避け|無視|外して|はずして)|^(?:社)?に(?:は|だけは?)?(?:名前の?が?)?(?:い|(?:入って|出て|載って|出資して)(?:い)?)な[いか]|^ (?:the cold shoulder|the cold|a miss|a pass|a wide berth|out|behind|alone|aside)\b/;

/** "Who sat out xAI": who backs the others that are named, or all others, but not this one. */
export function readPassedOver(context: Context): Question | undefined {
  const { reading, yesNo } = context;
  if (yesNo || givers(context).length > 0) return undefined;
  const labs = takers(context);
  const passed = labs.find((id) =>
    reading.mentions.some(
      ({ company, start, end }) =>
        company === id &&
        (PASSED_BEFORE.test(reading.folded.slice(0, start)) || PASSED_AFTER.test(reading.folded.slice(end))),
    ),
  );
  if (passed === undefined) return undefined;
  const others = labs.length > 1 ? labs : labsOf(context);
  return { kind: 'investors', of: others.filter((id) => id !== passed), all: true, except: [passed] };
}

const BESIDE_AFTER = /^(?:以外|のほか|の他|の外)/;
const BESIDE_BEFORE =
  /\b(?:besides|beside|other than|apart from|aside from|except(?: for)?|beyond|not counting)\s(?:the\s)?$/;

/** "NVIDIAがOpenAI以外に…", "what does NVIDIA back besides OpenAI": where else a giver puts money. */
export function readElsewhere(context: Context): Question | undefined {
  const { reading, has } = context;
  const by = givers(context);
  const [but, second] = takers(context);
  const isOfMoney = has('r-invest', 'r-own', 'r-money', 'buy');
  if (by.length === 0 || by.length > 2 || !but || second || !isOfMoney) return undefined;
  const mention = reading.mentions.find(({ company }) => company === but)!;
  const giver = reading.mentions.findLast(({ company }) => by.includes(company))!;
  const after = BESIDE_AFTER.test(reading.folded.slice(mention.end));
  const before = BESIDE_BEFORE.test(reading.folded.slice(0, mention.start));
  const isSubject = /^(?:社|さん)?(?:が|は|って|、)/.test(reading.folded.slice(giver.end)) || before;
  const all = by.length > 1 ? { all: true } : {};
  return isSubject && (after || before) ? { kind: 'investments', by, besides: [but], ...all } : undefined;
}

/** All that each of some holds. */
const POSITIONS =
  /^(?!.*(?:共通|両方|どっち|どちら|多|少な|同じ|かぶ|\b(?:both|common|shared?|overlap|bigger|larger|more|same|but not)\b)).*(?:ぽじしょん|持ち物|保有|\b(?:positions|holdings|portfolios)\b)/;
/** Stakes are what is listed with what they come to: 「持ち分を額つきで」, "positions with amounts". */
const HOLDINGS =
  /保有|出資それぞれ|(?:出資先|投資先)|(?:[つ個件]の|各)(?:出資|投資)|持ち?分|ぽじしょん|ぽとふぉりお|手持ち|\b(?:books?|positions?|holdings?|portfolio|stakes?|bets?|investments?)\b/;
const WITH_SUMS =
  /さいず|規模|(?:それぞれ|各)の?(?:額|規模)|\b(?:size|amount)s? of each\b|額の(?:確|状況|有無)|額(?:つき|付|込|も|と|を添|入り|は)|金額|(?:いくら|数字)(?:ずつ|も|つき|付)|\bwith (?:the |their |its )?(?:\w+ )?(?:amounts?|figures?|sums?|sizes?|numbers?|values?)\b|\b(?:amounts?|figures?|sums?) (?:included|and all|too)\b|\band (?:the |their |its )?(?:amounts?|figures?|sums?|sizes?)\b|\b(?:amounts?|figures?|sums?|sizes?|numbers?) (?:where|if|when(?:ever)?|as far as)\b/;

/** "In all but xAI", 「xAI以外全部」. */
const ALL_BUT =
  /\b(?:all|every\w*|each)\b[^,]{0,16}\b(?:but|except(?: for)?|bar|save)\b|以外(?:の)?(?:には|は)?(?:全部|ぜんぶ|すべて|全て|みんな|全社)/;

/** Whether one is all that an investor leaves out. */
export function readAllBut(context: Context): Question | undefined {
  const [by, second] = givers(context);
  const [but, third] = takers(context);
  if (!context.yesNo || !by || second || !but || third || !ALL_BUT.test(context.reading.folded))
    return undefined;
  return { kind: 'investments', by: [by], missing: true, besides: [but] };
}

/** Of several, one by one. */
const OF_EACH =
  /それぞれ|各|ずつ|内訳|\b(?:each|every one|one by one|respective\w*|apiece|broken down|breakdown|split|by company)\b/;

/** What one giver has in each of several, or what each of its backers has in one: all of them, with their sums. */
export function readOfEach(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const by = givers(context);
  const of = takers(context);
  // 「内訳」 holds a word for a reason.
  const isWhy = has('q-why') && !SPLIT.test(reading.folded);
  if (yesNo || isWhy || !OF_EACH.test(reading.folded) || has('r-pay', 'q-when')) return undefined;
  const isMoney = has('r-invest', 'r-money', 'r-own', 'q-amount') || reading.figures.length > 0;
  if (by.length === 1 && of.length > 1 && isMoney) return { kind: 'investments', by, amount: true };
  return by.length === 0 &&
    of.length === 1 &&
    SPLIT.test(reading.folded) &&
    of.length === reading.companies.length
    ? { kind: 'investors', of, amount: true }
    : undefined;
}

/** How a sum is made up. */
const SPLIT = /内訳|内わけ|\b(?:breakdown|broken down|split|splits)\b/;

/** What is named as its own. */
const OWN_HOLDINGS =
  /^(?:'?s| ?の)\s?(?:\w+\s)?(?:持ち?分|ぽじしょん|ぽとふぉりお|positions?\b|holdings\b|portfolio\b)/;
/** How large a part of a company it is. */
const PARTS = /%|割|比率|率|ぱせんと|\b(?:percent\w*|share)\b/;

/** The stakes in a company, or those that it holds, the largest first. */
function stakesOf(context: Context, id: string): Question {
  return isAiCompany(context, id)
    ? { kind: 'investors', of: [id] }
    : { kind: 'investments', by: [id], amount: true };
}

/** One company's positions as a list with sums. */
export function readHoldings(context: Context): Question | undefined {
  const { reading, yesNo } = context;
  const [only, second] = reading.companies;
  if (yesNo || !only || context.has('q-why')) return undefined;
  const by = givers(context);
  if (by.length === 2 && by.length === reading.companies.length && POSITIONS.test(reading.folded))
    return { kind: 'stakes', by, of: [] };
  if (second) return undefined;
  const { folded } = reading;
  const isOwn = reading.mentions.some(({ end }) => OWN_HOLDINGS.test(folded.slice(end)));
  return (HOLDINGS.test(folded) && WITH_SUMS.test(folded)) || (isOwn && !PARTS.test(folded))
    ? stakesOf(context, only)
    : undefined;
}

const IN_ORDER =
  /(?:大き|でか|多|高|小さ|少な|低|安)[いく]順|降順|昇順|らんきんぐ|額順|(?:大き|でか|多|高|小さ|少な|低)い(?:もの|の|方|ほう)?から|\b(?:biggest|largest|highest|smallest|lowest|big|small|large) (?:ones? )?(?:first|to|down to|on top)\b|\b(?:rank|ranked|ranking|sort|sorted|descending|ascending|order)\b|\bby (?:size|amount)\b/;
const ASCENDING =
  /(?:小さ|少な|低|安)[いく]順|昇順|(?:小さ|少な|低)い(?:もの|の|方|ほう)?から|\b(?:smallest|lowest|small|low) (?:ones? )?(?:first|to|up to)\b|\bascending\b/;
/** Sums of whatever kind. */
const SUMS = /金額|(?<!時価総|評価)額|\b(?:amounts?|figures?|sums?|numbers?|deals?|cheques?|checks?)\b|\$/;

/** "Rank these: …" */
const RANK =
  /\b(?:rank|sort|order) (?:these|those|them|the following)\b(?=.*\b(?:big|large|high|small|low)\w*\b)/;

/** Whether things are to be told in order of size. */
export const isInOrder = (folded: string): boolean =>
  RANK.test(folded) || (IN_ORDER.test(folded) && SUMS.test(folded));

/** So many names are of two deals at least. */
const SEVERAL_DEALS = 4;

/** The stated sums in order of size. */
export function readInOrder(context: Context): Question | undefined {
  const { reading, has } = context;
  const [only, second] = reading.companies;
  if (!IN_ORDER.test(reading.folded)) return undefined;
  // "Rank these: A into B, A into C, C's payment to A".
  if (second && reading.mentions.length >= SEVERAL_DEALS)
    return { kind: 'deals', ...(ASCENDING.test(reading.folded) ? { ascending: true } : {}) };
  if (second) return undefined;
  if (only !== undefined) return has('r-invest', 'r-investor') ? stakesOf(context, only) : undefined;
  const isOfMoney = SUMS.test(reading.folded) || FLOWS.test(reading.folded);
  if (!has('r-invest', 'r-pay', 'r-deal') && !isOfMoney) return undefined;
  const deal = has('r-deal')
    ? undefined
    : has('r-invest')
      ? 'investment'
      : has('r-pay')
        ? 'payment'
        : undefined;
  const ascending = ASCENDING.test(reading.folded);
  return { kind: 'deals', ...(deal ? { deal } : {}), ...(ascending ? { ascending } : {}) };
}
