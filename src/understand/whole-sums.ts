import type { Library } from '../knowledge/index.ts';
import { isMoney } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Detected } from '../text/language.ts';
import { readCalculation } from './calculation.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { ADDED_UP, FLOWS, readAllBeyond, readKind, readSumOfKinds } from './deal-lists.ts';
import { readBacksOut } from './backs-out.ts';
import { readByRate, readRateClaim } from './by-rate.ts';
import { withLeftOver } from './of-answer.ts';
import { operationIn } from './operation.ts';
import { PUT_TOGETHER, readCountedTwice } from './counted-twice.ts';
import { readPortion } from './portion.ts';
import { prepare } from './prepare.ts';
import { readExpression } from './expression.ts';
import { readHorizonYears } from './horizon-years.ts';
import { isNetted, netOf } from './net.ts';
import { readKept } from './net-side.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { readSpread } from './spread.ts';
import type { Understanding } from './understand.ts';
import { valuesOf } from './numbers.ts';

const HOW_MUCH =
  /\bhow much\b|\bwhat (?:did|has|have|was|were|sum|amount)\b|いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|金額|額は/;
/** What came on top of a first part. */
const ON_TOP =
  /\bon top of\b|\b(?:add(?:ed|ing)?|top(?:ped|ping)? up|extra|additional(?:ly)?|further|beyond|after|since|besides|over and above)\b|追加|上乗せ|積み増し|に?加えて|足し|以降|その後|とは別|のあと|の後/;
const FIRST_PART = /\b(?:first|initial|original|early|earlier)\b|最初|当初|初期|はじめの/;

/** Each part by itself: the first is to be told, too. */
const BOTH_PARTS = /までの(?:分|額)と|分けて|それぞれ|\b(?:both|each|separately|respectively)\b/;

/** Whether a text names the first part of a stake: by its sum, or by the year by which that was in. */
function namesFirst({ stages: [first] }: Deal, { folded, figures }: Context['reading']): boolean {
  const [usd, other] = valuesOf(figures, 'usd');
  if (other !== undefined || (usd !== undefined && usd !== first?.usd)) return false;
  const isYear = figures.some(({ unit, value }) => unit === 'year' && `by-${value}` === first?.when);
  return (
    isYear ||
    (usd !== undefined && FIRST_PART.test(folded)) ||
    (usd !== undefined && /\bon top of\b|加えて|上乗せ/.test(folded))
  );
}

/** "How much was added on top of the 10bn it had in by 2023?": what a staged stake got after its first part. */
function readOnTop({ reading, graph, has }: Context): Question | undefined {
  const { folded, companies } = reading;
  const staged = graph.all.find(({ stages }) => stages.length > 0);
  if (!staged || has('q-why', 'q-who', 'r-pay') || !HOW_MUCH.test(folded) || !ON_TOP.test(folded))
    return undefined;
  const isTheirs = companies.length > 0 && companies.every((id) => id === staged.from || id === staged.to);
  const asked = operationIn(folded)?.operation;
  if (
    BOTH_PARTS.test(folded) ||
    !isTheirs ||
    asked === 'share' ||
    asked === 'ratio' ||
    !namesFirst(staged, reading)
  )
    return undefined;
  return { kind: 'derived', what: 'after-2023' };
}

/** Who gives it to whom is told with each sum. */
const TO_WHOM =
  /\b(?:who(?:m)? (?:(?:pays|gives|sends|invests|is paying|it'?s) )?(?:to |in )?whom?|from (?:whom|who|which) (?:\w+ )?to\b|to whom|giver|payer|both ends|(?:and )?who to who)|(?:誰|だれ|どこ)(?:から|が)(?:誰|だれ|どこ)[へに]/;

/** "All flows of $10 billion or more, who to whom and how much": one list, however its parts are joined. */
function readFlows(context: Context): Question | undefined {
  const { folded } = context.reading;
  return FLOWS.test(folded) && TO_WHOM.test(folded) ? readAllBeyond(context) : undefined;
}

const LARGEST = String.raw`\b(?:biggest|largest|highest|greatest)\b|最大(?:の|は)|(?:一番|いちばん|最も|もっとも)(?:大き|でか|高|多)`;
const UNKNOWN = String.raw`\b(?:undisclosed|not (?:disclosed|public|published)|unpublished|secret)\b|非公開|非開示|未公開|公表(?:されて(?:い)?な|して(?:い)?な)|伏せ`;
const TWO_ASKED = [
  new RegExp(
    `(?:${LARGEST}).*(?:\\band (?:which|what|who)\\b|[?？].*\\b(?:which|what|who)\\b).*(?:${UNKNOWN})`,
  ),
  new RegExp(`(?:${LARGEST})(?:[^。?？]*(?:のは|は|どれ)[^。?？]*)[、。?？と](?:.*)(?:${UNKNOWN})`),
];

/** "The biggest with a published figure, and which one is undisclosed?": two questions, and no list of all. */
function readLargestAndSecret(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const isAsked = TWO_ASKED.some((pattern) => pattern.test(reading.folded));
  if (!isAsked || yesNo || reading.companies.length > 0 || has('q-why', 'q-when')) return undefined;
  if (readKind(context)?.kind === 'payments' || !has('r-invest')) return undefined;
  return {
    kind: 'several',
    parts: [{ kind: 'extreme', most: true, deal: 'investment' }, { kind: 'undisclosed' }],
  };
}

const OUT = String.raw`\b(?:go(?:es|ing)?|pay(?:s|ing)?|paid|sends?|sent|flow(?:s|ing)?|cash|money) out\b|出(?:て(?:い)?[くっ]|る(?:額|お?金|ほう|方|分))|(?:支払|払)[うっい]`;
const IN = String.raw`\b(?:gets?|getting|got|receiv\w+|comes? (?:back )?in|coming (?:back )?in|takes? in|tak(?:es|ing) in|back)\b|もら[うえっ]|貰|受け取|入って|入る|戻`;
const OUT_THAN_IN = [
  new RegExp(`(?:${OUT}).*\\b(?:than|vs|versus|against|over|minus)\\b.*(?:${IN})`),
  new RegExp(`(?:${IN}).*(?:より|から引|引[いく]).*(?:${OUT})`),
  new RegExp(`(?:${OUT}).*(?:${IN}).*(?:より|差|上回|引[いく])`),
];

/** "How much more goes out than it gets from those two": a payment less what its payer's backers put in. */
export function readOutThanIn(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  if (has('q-why') || operationIn(reading.folded)?.operation !== 'difference') return undefined;
  if (!OUT_THAN_IN.some((pattern) => pattern.test(reading.folded))) return undefined;
  const net = netOf(context);
  const isTheirs =
    net?.kind === 'net' &&
    reading.companies.every((id) => id === net.of || graph.between(id, net.of, 'investment').length > 0);
  return isTheirs ? net : undefined;
}

/** "What goes out of it, and what can come in at most?": the balance tells both, and what lies between. */
const OUT_AND_IN =
  /\bwhat(?:'s| is)? (?:\w+ ){0,2}go(?:es|ing)? out\b.*\bwhat(?:'s| is)? (?:\w+ ){0,3}com(?:es?|ing) (?:back )?in\b|\bwhat(?:'s| is)? (?:\w+ ){0,3}com(?:es?|ing) in\b.*\bwhat(?:'s| is)? (?:\w+ ){0,2}go(?:es|ing)? out\b/;
function readOutAndIn(context: Context): Question | undefined {
  const { reading, has } = context;
  const [of, second] = reading.companies;
  if (of === undefined || second || has('q-why', 'q-when') || !OUT_AND_IN.test(reading.folded))
    return undefined;
  return isNetted(context, of) ? { kind: 'net', of } : undefined;
}

/** One thing is asked on top of what is supposed: "if both pay in full, …", 「全額払ったら、…」. */
const SUPPOSES =
  /\b(?:assum\w+|suppos\w+|if|say|given|take|taking|imagine|let'?s say|once|when)\b|[^:：]{8,}[:：;]|なら|(?:た|だ)ら|れば|として|とする|場合|仮定|仮に|前提/;
const ASKED_ONCE =
  /いくら|なんぼ|どれ(?:だけ|くらい|ぐらい)|何(?:億|どる|%|倍)|\b(?:what|how much|how many|which|who|why|when|where)\b/g;
const asksOnce = (folded: string): boolean => [...folded.matchAll(ASKED_ONCE)].length <= 1;

/** What stays with one, whatever is supposed before it is asked. */
const readKeptThen = (context: Context): Question | undefined =>
  SUPPOSES.test(context.reading.folded) && asksOnce(context.reading.folded) ? readKept(context) : undefined;

/** "At 60% growth, what would 2028 be?" */
const readRateThen = (context: Context): Question | undefined =>
  asksOnce(context.reading.folded) ? readByRate(context) : undefined;

/** "The gap between what A pays B and what C puts in A": two sums, and one question. */
const BETWEEN_WHATS = /\b(?:gap|difference|spread|ratio)\b.*\bbetween what\b.*\band what\b/;
const readBetween = (context: Context): Question | undefined =>
  BETWEEN_WHATS.test(context.reading.folded) ? readCalculation(context) : undefined;

const IN_FULL = /\bin full\b|\bmax(?:ed)? out\b|\bfull amounts?\b/;
const IS_GOTTEN =
  /\b(?:what|how much) (?:does|will|would|could) \S+ (?:get|receive|raise|take in)\b(?! back)/;
/** "If both pay in full, what does Anthropic get?": what its backers come to. */
function readInFull({ reading, graph, has }: Context): Question | undefined {
  const [of, second] = reading.companies;
  if (of === undefined || second || !IN_FULL.test(reading.folded) || has('q-why', 'q-when')) return undefined;
  return IS_GOTTEN.test(reading.folded) && graph.into(of, 'investment').length > 0
    ? { kind: 'total', of: [of] }
    : undefined;
}

/** Its own balance: what it gets less what it gives. */
const BALANCE =
  /(?:出す|出る|出て(?:い|ゆ)く|払う|支出|出金)(?:側|額|お?金|分|もの|方)?(?:と|、|\/|対|vs)(?:もら[うえ]る?|受け取る|入る|入って(?:く|来)る|収入|入金|戻る)|(?:もら[うえ]る?|受け取る|入る|入って(?:く|来)る|収入|入金|戻る)(?:側|額|お?金|分|もの|方)?(?:と|、|\/|対|vs)(?:出す|出る|出て(?:い|ゆ)く|払う|支出|出金)|(?:差し?引き?|トータル|とーたる|収支)[^。]{0,12}(?:ぷらす|プラス|黒字|得)|(?:受け取|もら|入って)[^。]{0,8}(?:出す|払う|出資する)[^。]{0,8}差|\b(?:money |cash |funds? )?in (?:vs\.?|versus|against|and) (?:money |cash |funds? )?out\b|\b(?:money |cash )?out (?:vs\.?|versus|against) (?:money |cash )?in\b|\binflows? (?:and|vs\.?|versus|against|minus|less) (?:its |the )?outflows?\b|\boutflows? (?:and|vs\.?|versus|against) (?:its |the )?inflows?\b|\b(?:money|cash) in minus (?:money |cash )?out\b|\b(?:receives?|gets?|takes? in) (?:minus|less|versus|vs) (?:what )?(?:it )?(?:gives?|pays?|invests?|puts?)\b/;
/** "Microsoft: money in minus money out": of one that both gets and gives, what goes in and what goes out. */
function readBalance(context: Context): Question | undefined {
  const { reading, graph, yesNo } = context;
  const [of, second] = reading.companies;
  if (of === undefined || second || yesNo || !BALANCE.test(reading.folded)) return undefined;
  const isBoth = graph.into(of).some(isMoney) && graph.outOf(of).some(isMoney);
  if (!isBoth || reading.figures.length > 0) return undefined;
  if (isNetted(context, of)) return { kind: 'net', of };
  return {
    kind: 'several',
    parts: [
      { kind: 'purse', of, side: 'in' },
      { kind: 'purse', of, side: 'out' },
    ],
  };
}

const READERS: ((context: Context, library: Library) => Question | undefined)[] = [
  readCountedTwice,
  readPortion,
  readBacksOut,
  (context) => readExpression(context, true),
  readHorizonYears,
  readSpread,
  readRateThen,
  readRateClaim,
  readKeptThen,
  readOutAndIn,
  readBetween,
  readInFull,
  readBalance,
  readOnTop,
  readFlows,
  readLargestAndSecret,
  readSumOfKinds,
];

/** Puts two sums together, or takes one off another. */
const EXPRESSED =
  /\b(?:add\w*|sum\w*|total\w*|combin\w*|pool\w*|lump\w*|together|altogether|plus|minus|less|subtract\w*|deduct\w*|knock|strip|take|net of|on top of|gap|difference|spread|ratio|divided|multiple|share|percent\w*|times|exceeds?|tally\w*|factor|far apart|left|beats?|all in)\b|[+÷%]|足|合計|合算|合わせ|あわせ|加|たす|ぷらす|まいなす|とー?たる|計|差|違|ちが|倍|割|比|開き|抜|引|残|一緒|総額/;

/** What such a message says, whichever it is. */
const LIKELY = [
  new RegExp(`^(?=.*(?:${ON_TOP.source})).*(?:${HOW_MUCH.source})`, 'm'),
  FLOWS,
  OUT_AND_IN,
  ADDED_UP,
  BETWEEN_WHATS,
  IN_FULL,
  BALANCE,
  ...TWO_ASKED,
  new RegExp(`\\d.*\\d.*\\d.*(?:${PUT_TOGETHER.source})|(?:${PUT_TOGETHER.source}).*\\d.*\\d`),
  SUPPOSES,
  EXPRESSED,
  /半分|\b(?:half|third|quarter)\b|\b(?:out|down|away|nothing|cold feet)\b|降り|抜け|撤退|ぜろ/,
  /短期|中期|長期|\b(?:short|near|mid|medium|middle|long)[- ]?(?:term|run)\b/,
  /\d ?%|percent|6割/,
  /最小|小さ|少な|低|\b(?:smallest|lowest|least|min)/,
];

/** Reads a message about sums that is one question, or two, whatever its joints look like. */
export function readWholeSum(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const folded = prepare(text, language, parts);
  if (!LIKELY.some((one) => one.test(folded))) return undefined;
  const { context } = readFolded(folded, text, parts);
  for (const read of READERS) {
    const question = read(context, parts.library);
    if (question) return clauseOf(text, withLeftOver(question, folded), parts, context.reading.companies);
  }
  return undefined;
}
