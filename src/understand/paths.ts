import type { Context } from './context.ts';
import { pairOf } from './pairs.ts';
import type { Question } from './question.ts';

const PATH_WORDS =
  /まで(?:も)?(?:行|い[くっ]|届|流|来|回)|\b(?:path|route|trace|reach(?:es)?|end(?:s)? up|find its way|make its way|travel|journey|trail|via|get(?:s)? (?:back )?(?:from|to(?! (?:be|build|choose|decide|do|have|host|keep|make|offer|pick|play|run|say|see|sell|stay|use|work)\b))|flow(?:s|ing)?|middle ?m[ae]n|go-between|intermediar\w+|in the middle|stands? between|sits? between|(?:via|through|by way of) (?:whom?|which|what)|follow the money|hops?|come(?:s)? back|go(?:es)? back|chain|hop(?:s|ping)? by hop|step by step|lands? (?:at|in|on|with)|winds? up|whose hands)\b|\bhow\b.*\b(?:go|goes|going|moves?|pass|passes|runs?|wanders?) (?:\w+ )?(?:from|to|over)\b|何段階|(?:行く|通る|流れる|届く)道|道(?:筋|のり)|経路|(?<![ぁ-ん\p{sc=Han}])ると|辿|たど|届|行き着|どう流|どうやって.*(?:行|い|流|渡|届|回|戻)|どのように.*(?:流|渡|届|回|戻)|流れ(?:て|る|は|を|方)|回り回|巡|めぐ|ぐるっと|経由|挟ま|はさま|間に(?:入|い[るた]|立)|仲介|仲立ち|橋渡し|(?:誰|だれ|どこ)を(?:通|介)/u;

/** What the way ends at stands behind it. */
const REACHED =
  /\b(?:reach(?:es|ed|ing)?|(?:lands?|arrives?|ends? up|winds? up|shows? up|turns? up) (?:at|in|with|on))\s(?:the )?$/;

/** The way itself is asked for, whatever else. */
const ROUTE = /(?:行く|通る|流れる|届く)道|道筋|経路|(?<![ぁ-ん\p{sc=Han}])ると|\b(?:path|route)\b/u;

const LOOP_WORDS =
  /\b(?:is|gets?|comes?|back) (?:\w+ )?home\b|\bhome again\b|\b(?:loops?|cycles?|circles?|circular|round trip|round and round|back to (?:itself|them|where)|come(?:s)? back around)\b|循環|るぷ|ぐるぐる|一周|輪|回って(?:戻|くる|き)|戻って/;

/** Who put it into words is another matter. */
const SAID =
  /\b(?:describ\w+|coin(?:ed)?|tweet\w*|quote[ds]?|wrote|summed (?:it|this|that)? ?up|put it|said|came up with|posted?)\b|言っ(?:た|て)|言い出|述べ|表現し|名付け|投稿|呟|つぶや|書いた/;

const VERB = /払|投資|出資|\b(?:pay|pays|paid|paying|invest|invests|invested|investing|backs?|funds?)\b/;

/** The one in the middle: what stands by its name says so. */
const VIA_BEFORE =
  /\b(?:via|through|by way of|past|passing|over|(?:go|goes|going|went|pass|passes) by)\s(?:the\s)?$/;
const VIA_AFTER = /^(?:社)?(?:を|の)?(?:経由|通[しっじる]|介[しす]|経て|挟[んむ]|はさ[んむ])/;

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
  return isPlain && VERB.test(reading.folded) && !PATH_WORDS.test(reading.folded);
}

/** One step of the way, and what it comes to. */
const OF_LEG =
  /(?=.*\b(?:leg|arrow|edge|step|hop|line)\b).*\b(?:amount|sum|figure|number|size|dollars?)\b|(?=.*(?:矢印|区間)).*(?:額|いくら|数字)/;

/** How money gets from one company to another, or around to where it began. */
export function readPath(context: Context): Question | undefined {
  const { reading, has } = context;
  const [first, second, third] = reading.companies;
  const text = reading.folded;
  if (has('q-why', 'q-opinion', 'q-else') || SAID.test(text) || (has('q-who') && (has('q-not') || !first)))
    return undefined;
  if (third) return throughThree(context);
  if (claimsOnePayment(context)) return undefined;
  const again = reading.mentions.length > 2 && reading.mentions.at(-1)!.company === first;
  if (first && second && (PATH_WORDS.test(text) || (LOOP_WORDS.test(text) && has('r-money', 'q-path')))) {
    const pair = pairOf(context)!;
    const direct = context.graph
      .between(pair.from, pair.to)
      .some(({ kind }) => kind === 'payment' || kind === 'investment');
    if (direct && (has('q-amount', 'q-when') || OF_LEG.test(text)) && !ROUTE.test(text)) return undefined;
    const asWritten = { from: first, to: second };
    const told = pair.explicit || context.roles.to.length === 1 || context.roles.from.length === 1;
    const goal = reading.mentions.find(
      ({ start, end }) => text.slice(end).startsWith('まで') || REACHED.test(text.slice(0, start)),
    )?.company;
    const { from, to } =
      goal === undefined ? (told ? pair : asWritten) : { from: goal === first ? second : first, to: goal };
    const back =
      /\b(?:and back|back to \w+|return|round trip|com(?:es?|ing) (?:back|home)|vice versa)\b|戻|還流|往復|逆に|帰って|返って|返る|一周/.test(
        text,
      ) || again;
    return { kind: 'path', from, to, ...(back ? { back } : {}) };
  }
  const returns = reading.mentions.length > 1 && !second && /戻|返|帰|\b(?:back|return)/.test(text);
  const loop: Question = {
    kind: 'loop',
    ...(first ? { of: first } : {}),
  };
  if (first && returns && !has('q-amount')) return loop;
  if (first && LOOP_WORDS.test(text) && has('r-money', 'q-list', 'q-path', 'r-pay', 'r-invest')) return loop;
  return undefined;
}
