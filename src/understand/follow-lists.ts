import { holdersOf } from '../knowledge/holders.ts';
import { isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Graph } from '../knowledge/graph.ts';
import { actOf } from './acts.ts';
import { isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { marked } from './listed.ts';
import type { Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';
import { asOne } from './several.ts';

/** A list that was told: who gives to all of some, or what all of some give to. */
interface Listed {
  side: 'givers' | 'takers';
  ids: string[];
}

/** The list that a question asks for, where it is one of what some have in common, or of what one has. */
export function listIn(question: Question | undefined): Listed | undefined {
  if (question?.kind === 'overlap') return { side: question.side, ids: question.of };
  if (question?.kind === 'holds') return { side: 'takers', ids: question.by };
  if (question?.kind === 'investors' && !question.except && !question.some)
    return { side: 'givers', ids: question.of };
  if (question?.kind === 'investments' && question.except === undefined && !question.missing)
    return { side: 'takers', ids: question.by };
  return undefined;
}

/** Those who aren't on it: "which don't?", "who drops out?", 「出してないのは？」. */
const LACKS =
  /\b(?:breaks? the pattern|odd (?:one|man) out)\b|仲間(?:はずれ|外れ)|\b(?:who|which|what|any|anyone|anybody|one|ones|those)\b.*(?:n't\b|\b(?:not|dont|doesnt|isnt|arent|didnt|hasnt|havent|drops? (?:out|off)|falls? (?:out|away|off)|missing|left out|lacking|absent|excluded)\b)|(?:(?<!わから|分から|知ら|書いて|載って|言って|明かして|公表して)ない|てへん|抜けて(?:い?る|た)|抜ける|外れて(?:い?る|た)|外れる|漏れ(?:る|てる|た)|脱落(?:する|した)?|欠け(?:る|てる))(?:の|とこ(?:ろ)?|会社|企業|やつ|投資家)?(?:は|って)?(?:誰|だれ|どこ|どれ)?[?？]?$/;
/** All the labs: "and all three?", 「三社全部だと？」. */
const EVERY =
  /\b(?:all (?:of (?:them|those|the labs)|three|3|the labs)|every (?:single )?(?:one|lab))\b|(?:三|3)(?:社|つ)|全社|全部に|すべてに|みんなに/;
/** Three of something else than labs: 「リスク三つは？」. */
const OF_OTHERS =
  /りすく|めりっと|利点|理由|戦略|狙い|ねらい|特徴|層|業界|分野|要素|\b(?:risks?|merits?|benefits?|reasons?|layers?|tiers?|features?|industr\w+|fields?|areas?|aims?|strateg\w+)\b/;
const isOfAll = (folded: string): boolean => EVERY.test(folded) && !OF_OTHERS.test(folded);
/** On one of two lists alone. */
const EITHER =
  /片方(?:だけ|のみ)|(?:一方|1社|一社)(?:だけ|のみ)|\b(?:only|just|exactly) (?:in |on |back(?:s|ing)? |funds? |hold(?:s|ing)? )?one\b/;
/** In some of them, not in all. */
const FEW =
  /\b(?:just|only|exactly) (?:in |on |with )?(?:one|two|1|2|some|a couple)\b|\b(?:stops?|stopped|ends?|capped|tops? out|stuck|stays?|max(?:es)? out) at (?:two|2|one|1)\b|\b(?:two|2) (?:out )?of (?:the )?(?:three|3)\b|[12一二](?:社|つ)(?:止まり|どまり|まで|で(?:止|とど))|(?:[12一二]社|[12一二]つ|一部)(?:だけ|のみ|しか|に(?:だけ|しか|のみ))/;
/** After those with a figure. */
const UNKNOWN = /^(?:じゃあ?|で)?、?(?:わから|分から)ない(?:の|ん|やつ|とこ|会社)(?:は|って)?[?？]?$/;
const KNOWN =
  /^(?:じゃあ?|で)?、?(?:わかる|分かる|出てる)(?:の|ん|やつ|とこ|会社)(?:は|って)?(?:どれ|どこ|誰)?[?？]?$/;
const MOST_BESIDE = 3;

/** Those who give to what was listed first, but not to what was added to it. */
function lackingIn(context: Context, { side, ids }: Listed, before: Listed | undefined): Question {
  const [only, second] = ids;
  const isLike = before?.side === side;
  const other = isLike && before.ids.length === 1 ? before.ids[0]! : only!;
  if (second === undefined && other !== only) return { kind: 'overlap', side, of: [other, only!] };
  if (side === 'takers')
    return second === undefined
      ? { kind: 'investments', by: ids, missing: true }
      : { kind: 'overlap', side, of: ids };
  if (second === undefined)
    return { kind: 'investors', of: labsOf(context).filter((id) => id !== only), some: true, except: ids };
  const isPart = isLike && before.ids.length < ids.length && before.ids.every((id) => ids.includes(id));
  const base = isPart ? before.ids : ids.slice(0, -1);
  return { kind: 'investors', of: base, all: true, except: ids.filter((id) => !base.includes(id)) };
}

/** The stakes of each of some who have sums, and of the others together that none is told. */
function sumsOfEach(members: string[], graph: Graph): Question | undefined {
  const hasSum = (id: string) => graph.outOf(id, 'investment').some(isStated);
  const rest = members.filter((id) => !hasSum(id));
  return asOne([
    ...members.filter(hasSum).map((id): Question => ({ kind: 'investments', by: [id] })),
    ...(rest.length > 0 ? [{ kind: 'investments' as const, by: rest, amount: true }] : []),
  ]);
}

/** What each of those who are listed gives, or gets; undefined where no sum of theirs is told. */
export function eachOf({ graph }: Context, question: Question): Question | undefined {
  const { side, ids = [] } = listIn(question) ?? {};
  if (ids.length < 2) return undefined;
  const { besides = [] } = question.kind === 'investors' ? question : {};
  const holders = side === 'givers' ? holdersOf({ of: ids }, graph) : ids;
  const members = holders.filter((id) => !besides.includes(id));
  const isGiven = ({ from, to }: Deal) => members.includes(from) && (side === 'takers' || ids.includes(to));
  // Of those who are left of a list that has some set aside, it is told even where none of them has a sum.
  if (!graph.all.some((deal) => deal.kind === 'investment' && isStated(deal) && isGiven(deal)))
    return question.kind === 'investors' && besides.length > 0 ? { ...question, amount: true } : undefined;
  // Of those who are in every one, others in some of them weren't told of.
  if (question.kind === 'investors' && question.all) return sumsOfEach(members, graph);
  const parts = ids.map((id): Question =>
    side === 'givers'
      ? { kind: 'investors', of: [id], ...(besides.length > 0 ? { besides } : {}) }
      : { kind: 'investments', by: [id] },
  );
  return { kind: 'several', parts };
}

/** 「三社すべてに投資している投資家」: who they are is asked, whoever's stake was told. */
const OF_GIVERS =
  /(?:投資家|出資者|出資元|株主)(?:[はをもと]|って|$|[。?？])|\b(?:investors|backers) (?:in|of|behind)\b/;

/** "So all three?": whether, or how much, the giver of the stake that was told gives to all the labs. */
function inAll(context: Context, { question }: Turn): Question | undefined {
  const isStake = question.kind === 'tie' && question.deal === 'investment';
  const giver = isStake ? question.from : question.kind === 'profile' ? question.of : undefined;
  if (giver === undefined || !isInvestor(context, giver) || wordsBesideFigures(context.reading) > MOST_BESIDE)
    return undefined;
  const by = [giver];
  if (context.has('q-why', 'q-when', 'q-who') || OF_GIVERS.test(context.reading.folded)) return undefined;
  return context.has('q-amount') || (isStake && question.aspect === 'amount' && !context.yesNo)
    ? { kind: 'investments', by, amount: true }
    : { kind: 'holds', by, of: labsOf(context), yes: true };
}

/** Who isn't in it, whatever isn't written of them: 「xAIに入れたと書かれていない先は」. */
const NOT_IN =
  /(?:(?:て|で)(?:い)?ない|てへん|書かれていない|名前(?:が|の)ない|抜けてる|外れてる)(?:の|先|会社|企業|とこ(?:ろ)?|投資家|出資者)|\b(?:who|which|anyone|anybody|ones?|those)\b.*(?:n't\b|\b(?:not|missing|absent|skipp\w+)\b)/;

/** Those who are in the company that was talked about, but not in the one that is named now. */
function outOf(context: Context, question: Question, id: string): Question | undefined {
  if (question.kind !== 'investors' || !isAiCompany(context, id) || !NOT_IN.test(context.reading.folded))
    return undefined;
  const of = question.of.filter((one) => one !== id);
  return of.length > 0 ? { kind: 'investors', of, all: true, except: [id] } : undefined;
}

/** "Which don't?", "and all three?", 「片方だけなのは」: another cut of the list that was told. */
export function readList(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const { folded, companies } = reading;
  const list = listIn(last.question);
  const all = companies.length === 0 && isOfAll(folded) ? inAll(context, last) : undefined;
  if (all) return all;
  const [id, second] = companies;
  const isLacked = id !== undefined && second === undefined && isInvestor(context, id) && !context.yesNo;
  if (isLacked && LACKS.test(folded)) return { kind: 'investments', by: [id], missing: true };
  const out = id !== undefined && second === undefined ? outOf(context, last.question, id) : undefined;
  if (out) return out;
  const act = actOf(folded);
  // "Which don't?" after a list of what several have in common isn't asked of their sums.
  const isOther =
    act !== undefined && act !== 'again' && !(act === 'unstated' && list && list.ids.length > 1);
  if (!list || id !== undefined || wordsBesideFigures(context.reading) > MOST_BESIDE || isOther)
    return undefined;
  if (
    has('q-amount', 'q-why', 'q-when', 'q-undisclosed') ||
    reading.figures.some(({ unit }) => unit === 'usd')
  )
    return undefined;
  if (UNKNOWN.test(folded)) return marked(last, 'unstated', context);
  if (KNOWN.test(folded)) return marked(last, 'stated', context);
  const labs = labsOf(context);
  if (FEW.test(folded) && list.side === 'givers' && list.ids.length === labs.length)
    return { kind: 'investors', of: labs, partly: true };
  if (EITHER.test(folded) && list.ids.length > 1) return { kind: 'overlap', side: list.side, of: list.ids };
  // One that holds nothing is missing everywhere.
  const isHolder = list.side === 'givers' || list.ids.every((id) => isInvestor(context, id));
  if (LACKS.test(folded) && isHolder) return lackingIn(context, list, listIn(last.earlier?.[0]));
  if (list.side === 'takers' && context.yesNo && EVERY.test(folded))
    return { kind: 'holds', by: list.ids, of: labs, yes: true };
  const isWider = list.side === 'givers' && list.ids.length < labs.length;
  return isWider && isOfAll(folded) ? { kind: 'investors', of: labs, all: true } : undefined;
}
