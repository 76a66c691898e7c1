import { reachesOf } from '../text/reach.ts';
import type { DealKind } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { pairOf, type Pair } from './pairs.ts';
import { areSideBySide } from './side-by-side.ts';
import type { Question } from './question.ts';

const PATH_WORDS =
  /(?:どこ|誰|だれ|どの(?:企業|会社|社))を(?:介し|経て|経由|通[っじ]|挟|はさ)|(?:お?金|資金|どる|きゃっしゅ)[^、。]{0,26}(?:に|へ)(?:も)?(?:行|い[くっ])|(?<!これ|それ|今|いま)まで(?:も)?(?:行|い[くっ](?!ら|つ)|届|流|来|回)|\b(?:path|route|trace|reach(?:es)?|end(?:s|ing)? up(?! (?:\w+ing|with|as|an?)\b)|lands?|landing|(?<!(?:to|not|n't|never|wouldn't) )touch(?:es)?|indirectly|becomes?|turns? into|winds? up|wound up|find its way|make its way|travel|journey|trail|via|get(?:s)? (?:back )?(?:from|to(?! (?:be|build|choose|decide|do|have|host|keep|make|offer|pick|play|run|say|see|sell|stay|use|work)\b))|flow(?:s|ing)?|middle ?m[ae]n|go-?betweens?|(?:through|via) (?:someone|somebody|anyone|others?)|straight line|intermediar\w+|in the middle|(?:stands?|sits?|in|who(?:'s|s| is| are)?|what(?:'s|s| is)?|anyone|anybody|companies|company) between|(?:via|through|by way of) (?:whom?|which|what)|follow the money|hops?(?! (?:on|in|aboard|off)\b)|come(?:s)? back|go(?:es)? back|chain)\b|\bhow\b.*\b(?:go|goes|going|moves?|pass|passes|runs?|wanders?) (?:\w+ )?(?:from|to|over)\b|何段階|(?:行く|通る|流れる|届く)道|道(?:筋|のり)|経路|資金ると|(?<![ぁ-ん\p{sc=Han}])ると|辿|たど|届|行き着|どう流|どうやって.*(?:行|い|流|渡|届|回|戻)|どのように.*(?:流|渡|届|回|戻)|流れ(?:て|る|は|を|方|着)|(?:着く|至る|渡る|戻る|回る)(?:道|ると)|回り回|巡|めぐ|ぐるっと|経由|挟ま|はさま|間に(?:は|も)?(?:入|い[るた]|立|誰|だれ|どこ|何)|仲介|中継|橋渡し|(?:誰|だれ|どこ)を(?:通|介)/u;

/** The way itself is asked for, whatever else. */
const ROUTE =
  /資金ると|(?:どこ|誰|だれ|どの(?:企業|会社|社))を(?:介し|経て|経由|通[っじ]|挟|はさ)|(?:行く|通る|流れる|届く|着く|行き着く|辿る|たどる|至る|渡る|戻る|回る)(?:道|ると)|道筋|経路|順路|(?<![ぁ-ん\p{sc=Han}])ると|\b(?:path|route|intermediar\w+|indirectly)\b/u;

/** Whether a way is asked for by its name. */
export const asksWay = ({ reading }: Context): boolean => ROUTE.test(reading.folded);

/** How far it is, in steps or in those who stand between. */
const STEPS =
  /\bhow many (?:\w+ )?(?:steps?|hops?|stops?|legs?|jumps?|degrees?|links?|hand-?offs?|hands|stages?|(?:people|companies|firms|players|middlem[ae]n)\b.*\b(?:between|through|apart|from|until|before))\b|\bhow (?:far|close|distant)\b|何(?:段階|すてっぷ|ほっぷ|手|かいもの)|何(?:社|人|箇所|か所)(?:を|も|か)?(?:通|経|挟|はさ|介|経由|はな|離)|\b(?:number of|how many) (?:\w+ )?(?:hops|steps|stages|hand-?offs)\b|\bhow many payments\b.*\b(?:until|till|before)\b|何回の?(?:支払|送金|取引|やりとり|受け渡|手渡)/;
/** How many stand between, or how many steps it takes, as it is said: "two companies stand between", 「二段階で」. */
const SAID_STEPS =
  /\b(?:in|takes?|needs?|requires?|is|are|by|after|only|just|exactly) (?<steps>one|two|three|four|\d) (?:steps?|hops?|stages?|payments?|hand-?offs?)\b|(?<stages>[一二三四1-4])(?:段階|すてっぷ|ほっぷ|回の支払い?)(?:で|を)/;
const SAID_BETWEEN =
  /(?=.*\bbetween\b)\b(?<firms>one|two|three|four|\d) (?:other )?(?:companies|company|firms?|middlem[ae]n|intermediar(?:y|ies))\b|間に[^、。]{0,12}?(?:会社|企業|の)は(?<many>[一二三四1-4])社|間(?:に?は|に)?(?<few>[一二三四1-4])社(?:だけ|のみ)?(?:が|も)?(?:挟|はさ|入|い|で|だ)/;
/** Whether nobody stands between. */
const DIRECTLY =
  /寄り道(?:なし|無し|せず|しない)|直行|\bwithout (?:a |any )?detours?\b|\b(?:straight|directly|direct|no middle ?man)\b|直接|直(?:で|に)|じかに|だいれくと|まっすぐ/;

/** Money of one goes to another. */
const GOES = /\b(?:money|cash|funds|dollars)\b.*\b(?:goes|flows|moves|travels|gets|reaches)\b/;

export const LOOP_WORDS =
  /\b(?:is|gets?|comes?|coming|back) (?:\w+ )?home\b|\b(?:back|return\w*|ends? up) (?:in|into|to) (?:its|their|her|his) (?:own )?(?:pockets?|wallets?|account|hands?|door\w*|bank\w*|till|purse)\b|\bhome again\b|\b(?:loops?|cycles?|circles?|circular|round trip|round and round|back to (?:itself|them|where)|come(?:s)? back around)\b|循環|るぷ|ぐるぐる|一周|輪|回って(?:戻|くる|き)|戻って/;

const FROM_TO = /\bfrom .*\b(?:to|over|into)\b|から.*(?:へ|に|まで)/;
/** Who put it into words is another matter. */
const SAID =
  /\b(?:describ\w+|coin(?:ed)?|tweet\w*|quote[ds]?|wrote|summed (?:it|this|that)? ?up|put it|said|came up with|posted?)\b|言っ(?:た|て)|言い出|述べ|表現し|名付け|投稿|呟|つぶや|書いた/;

const VERB = /払|投資|出資|\b(?:pay|pays|paid|paying|invest|invests|invested|investing|backs?|funds?)\b/;

/** The one in the middle: what stands by its name says so. */
const VIA_BEFORE =
  /\b(?:via|through|by way of|past|passing|over|(?:go|goes|going|went|pass|passes) by|pass(?:es|ing)?|across|stop(?:s|ping)? (?:at|by))\s(?:the\s)?$|間に(?:は|も)?$/;
const VIA_AFTER =
  /^(?:社)?(?:を|の)?(?:経由|通[しっじる]|介[しす]|経て|挟[んむ]|はさ[んむ])|^,? (?:as|being|playing) (?:the |an? |its )?(?:middle ?m[ae]n|go-?between|intermediary|relay)/;

/** A way is asked for, through somebody. */
export const VIA =
  /\b(?:money|cash|dollars?|funds|route|path|way|flow\w*|reach\w*|gets?|go(?:es)?|trail|chain)\b|お?金|資金|道|経路|ると|流れ|届/;

/** "What A gives B, does it reach C?": on from the one that has got it; with a way named, between its ends. */
export function throughThree({ reading }: Context): Question | undefined {
  const [first, second, third, fourth] = reading.companies;
  if (!first || !second || !third || fourth) return undefined;
  const via = reading.mentions.find(
    ({ start, end }) =>
      VIA_BEFORE.test(reading.folded.slice(0, start)) || VIA_AFTER.test(reading.folded.slice(end)),
  )?.company;
  if (via === undefined)
    return PATH_WORDS.test(reading.folded) ? { kind: 'path', from: second, to: third } : undefined;
  const [from, to] = [first, second, third].filter((id) => id !== via);
  return from && to ? { kind: 'path', from, to, via } : undefined;
}

/** "NVIDIA pays Microsoft in this loop, right?": the one payment is asked about, not a way round. */
function claimsOnePayment(context: Context): boolean {
  const { reading, yesNo, roles } = context;
  const isPlain = yesNo && reading.mentions.length === 2 && roles.explicit;
  if (isPlain && reading.figures.some(({ unit }) => unit === 'usd')) return true;
  return isPlain && VERB.test(reading.folded) && !PATH_WORDS.test(reading.folded);
}

/** One step of the way, and what it comes to. */
const OF_LEG =
  /^(?=.*\b(?:leg|arrow|edge|step|hop|line)\b).*\b(?:amount|sum|figure|number|size|dollars?)\b|^(?=.*(?:矢印|区間)).*(?:額|いくら|数字)/m;

/** "From A to B", and nothing of a deal: where there is none between them, the way is meant. */
function isOnlyFromTo(context: Context): boolean {
  const { graph, has, reading } = context;
  const pair = pairOf(context);
  if (!pair?.explicit || !FROM_TO.test(reading.folded)) return false;
  const { from, to } = pair;
  const isDeal = graph.between(from, to).length + graph.between(to, from).length > 0;
  return !isDeal && !has('r-invest', 'r-pay', 'r-own', 'q-amount', 'r-supply', 'r-chip', 'r-cloud');
}

const MONEY: ReadonlySet<DealKind> = new Set(['investment', 'payment']);

/** Whether money gets from one to the other, either way round. */
const hasWay = ({ graph }: Context, a: string, b: string): boolean =>
  graph.paths(a, b, 1).length + graph.paths(b, a, 1).length > 0;

/** How many deals the shortest way takes; none at all: more than any. */
const lengthOf = ({ graph }: Context, from: string, to: string): number =>
  graph.paths(from, to, 1)[0]?.length ?? Infinity;

const BACK =
  /\b(?:and back|back to \w+|return|round trip|com(?:es?|ing) (?:back|home)|vice versa)\b|戻|還流|往復|逆に|帰って|返って|返る|一周/;

/** The ends of the way, in the order that the text gives them. */
function endsOf({ reading, roles }: Context, pair: Pair): Pick<Pair, 'from' | 'to'> {
  const [first = '', second = ''] = reading.companies;
  const goal = reading.mentions.find(({ end }) => reading.folded.slice(end).startsWith('まで'))?.company;
  if (goal !== undefined) return { from: goal === first ? second : first, to: goal };
  const isTold = pair.explicit || roles.to.length === 1 || roles.from.length === 1;
  return isTold ? pair : { from: first, to: second };
}

/** "Are A and B linked in the flow of money?": either way round. */
const LINKED =
  /\b(?:linked|connected|tied|joined)\b.*\b(?:money|cash|funds|payments?|flows?|cycle|loop|circle)\b|(?:お?金|資金)の流れ(?:の上)?で(?:は)?(?:つなが|繋が|結び?つ|結ば)/;

/** "Does any chain of relationships connect A with B?": how the two are tied, whichever way the money goes. */
const TIED =
  /\b(?:connect(?:s|ed|ing|ions?)?|link(?:s|ed|ing)?|relat(?:ed|es?|ionships?)|tie[sd]?|associated|bridges?)\b|つな[がぐげい]|繋[がぐげい]|結び?[つ付]|関係|関連/;
const OF_MONEY =
  /\b(?:money|cash|dollars?|funds|funding|payments?|pa(?:ys?|id)|flows?|invest\w*|cycle|loop|circle|trail)\b|お?金|資金|どる|流れ|循環|払|出資|投資/;
const asksTie = (text: string): boolean => TIED.test(text) && !OF_MONEY.test(text) && !BACK.test(text);

/** 「AとBをつなぐ企業はある？」: whoever stands between them. */
const TYING =
  /を(?:つなぐ|つないで|繋ぐ|繋いで|結ぶ|結んで|結びつけ|結び付け|橋渡し)[^、。?？]{0,8}(?:企業|会社|社|存在|もの|役|関係|の|誰|どこ)/;

/** Whether the way between two is asked for. */
const asksForWay = (context: Context): boolean =>
  TYING.test(context.reading.folded) ||
  LINKED.test(context.reading.folded) ||
  STEPS.test(context.reading.folded) ||
  SAID_STEPS.test(context.reading.folded) ||
  SAID_BETWEEN.test(context.reading.folded) ||
  (DIRECTLY.test(context.reading.folded) && GOES.test(context.reading.folded)) ||
  isOnlyFromTo(context) ||
  PATH_WORDS.test(context.reading.folded) ||
  (LOOP_WORDS.test(context.reading.folded) && context.has('r-money', 'q-path'));

/** How money gets from one of two companies to the other; undefined where the deal itself is meant. */
function pathBetween(context: Context): Question | undefined {
  const { reading, has, graph, yesNo } = context;
  const text = reading.folded;
  const pair = pairOf(context);
  const steps = STEPS.test(text);
  if (!pair) return undefined;
  const isDirect = graph.between(pair.from, pair.to).some(({ kind }) => MONEY.has(kind));
  if (isDirect && (has('q-amount', 'q-when') || OF_LEG.test(text)) && !ROUTE.test(text)) return undefined;
  const ends = endsOf(context, pair);
  const isTurned =
    LINKED.test(text) && lengthOf(context, ends.to, ends.from) < lengthOf(context, ends.from, ends.to);
  const { from, to } = isTurned ? { from: ends.to, to: ends.from } : ends;
  if (!steps && asksTie(text)) return { kind: 'relation', a: pair.from, b: pair.to };
  if (steps && !hasWay(context, from, to)) return { kind: 'relation', a: from, b: to, steps };
  const isAgain = reading.mentions.length > 2 && reading.mentions.at(-1)!.company === reading.companies[0];
  return {
    kind: 'path',
    from,
    to,
    ...(isAgain || BACK.test(text) ? { back: true } : {}),
    ...(steps ? { steps } : {}),
    ...(yesNo && DIRECTLY.test(text) ? { direct: true } : {}),
    ...(yesNo ? asCounted(context, from, to) : {}),
  };
}

/** Whether the shortest way is as long as it is said to be. */
function asCounted(context: Context, from: string, to: string): { counted?: boolean } {
  const { reading, denied } = context;
  const { steps, stages } = SAID_STEPS.exec(reading.folded)?.groups ?? {};
  const { firms, many, few } = SAID_BETWEEN.exec(reading.folded)?.groups ?? {};
  const [hops, between] = [steps ?? stages, firms ?? many ?? few];
  if (denied || (hops === undefined && between === undefined)) return {};
  const said = hops === undefined ? numberOf(between!) + 1 : numberOf(hops);
  return { counted: said === lengthOf(context, from, to) };
}

/** How money gets from one company to another, or around to where it began. */
export function readPath(context: Context): Question | undefined {
  const { reading, has } = context;
  const [first, second, third] = reading.companies;
  const text = reading.folded;
  if (has('q-why', 'q-opinion', 'q-else') || SAID.test(text) || (has('q-who') && (has('q-not') || !first)))
    return undefined;
  if (third) return throughThree(context);
  if (claimsOnePayment(context) && !asksWay(context)) return undefined;
  if (second && (LINKED.test(text) || TYING.test(text) || !areSideBySide(context)) && asksForWay(context))
    return pathBetween(context);
  const returns = !second && reading.mentions.length > 1 && (RETURNS.test(text) || asksWay(context));
  return first && returns && !has('q-amount') ? { kind: 'loop', of: first } : loopThrough(context);
}

const RETURNS = /戻|返|帰|\b(?:back|return)/;

/** The loop that passes the first company that is named. */
function loopThrough({ reading, has, yesNo }: Context): Question | undefined {
  const [of] = reading.companies;
  // "Only Microsoft profits from the loop?": that there is one is no yes to it.
  if (yesNo && reachesOf(reading.folded).includes('only')) return undefined;
  const isAsked = LOOP_WORDS.test(reading.folded) && has('r-money', 'q-list', 'q-path', 'r-pay', 'r-invest');
  return of !== undefined && isAsked ? { kind: 'loop', of } : undefined;
}

/** From one to another, or to itself. */
export const isOnWay = ({ reading: { companies, mentions } }: Context): boolean =>
  companies.length === 2 || (companies.length === 1 && mentions.length === 2);
