import { bySize, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { INVESTED_BACK } from './arrows.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { hopsOf } from './hops.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';

/** A leg of a way, by any of its names. */
export const LEG =
  /区間|矢印|すてっぷ|ほっぷ|段階|本目|番目の(?:流れ|支払い|お?金)|\b(?:legs?|hops?|arrows?|steps?|links?|stretch(?:es)?|segments?|stages?|(?<=which )deals?)\b/;
const ASKS_WHETHER =
  /^(?:(?:and|so|but) ){0,12}(?:is|are|does|do|was|has)\b|[るいただ](?:の|ん)?(?:です)?か[?？。]*$/;
const WHICH = /どっち|どちら|どれ|\bwhich\b/;
/** Nothing but a place: "and the second?", 「その次は？」 */
export const PLACE_ALONE =
  /^(?:(?:and|so|ok|then|what about|how about)[, ]+){0,12}(?:the )?(?:first|second|third|last|final|next|one after(?: that)?)(?: one)?(?:,? how much)?\W*$|^(?:では|じゃあ?|で|、){0,24}(?:その)?(?:最初|次|つぎ|最後|[1-4一二三四](?:つ目|番目|本目|個目))(?:は|の額は|はいくら)?(?:いくら)?[\s?？。]*$/u;
const LACKING =
  /(?:額|数字|いくら)[^、。?？]{0,10}(?:な[いし]|不明|わから|分から|非公開|書かれて(?:い)?ない|出て(?:い)?ない|空欄|抜けて)|\b(?:lack\w*|no(?!\.? ?\d)|without|missing|not|blank|empty|un\w+ed)\b|n't\b/;
const STATED =
  /\b(?:has|have|with|carr(?:y|ies)) (?:an? |the |any ){0,12}(?:figures?|amounts?|numbers?|sums?)\b|(?:額|数字)[^、。?？]{0,6}(?:ある|あり|出て|書かれて|わか|分か)/;
const LARGEST = /\b(?:largest|biggest|highest|most)\b|一番(?:大き|多|高)|最大|最も(?:大き|多)/;
const SMALLEST = /\b(?:smallest|lowest|least)\b|一番(?:小さ|少な)|最小|最も(?:小さ|少な)/;
const NEXT = /\b(?:next|one after|following)\b|次|つぎ|続く|つづく/;
const ENDS: [RegExp, number][] = [
  [
    /\b(?:first|1st|opening|initial)\b|\b(?:leg|hop|arrow|step) (?:no\.? ?|number |#)?(?:1|one)\b|第[1一]|最初|初め|はじめ|[1一](?:つ目|番目|本目|個目)/,
    0,
  ],
  [
    /\b(?:second|2nd)\b|\b(?:leg|hop|arrow|step) (?:no\.? ?|number |#)?(?:2|two)\b|第[2二]|[2二](?:つ目|番目|本目|個目)/,
    1,
  ],
  [
    /\b(?:third|3rd)\b|\b(?:leg|hop|arrow|step) (?:no\.? ?|number |#)?(?:3|three)\b|第[3三]|[3三](?:つ目|番目|本目|個目)/,
    2,
  ],
  [/\b(?:fourth|4th)\b|[4四](?:つ目|番目|本目|個目)/, 3],
  [/\b(?:last|final|closing)\b|最後|締め/, -1],
];
/** More says a thing of its own. */
const MOST_BESIDE = 6;
const BACK = 3;

/** The way that was told last, with the leg of it that was told since. */
export function wayTold(last: Turn, context: Context): { hops: Deal[]; at: number } | undefined {
  const told = hopsOf(last, context);
  if (told.length > 1) return { hops: told, at: -1 };
  const { earlier = [], question } = last;
  const hops = earlier
    .slice(0, BACK)
    .map((before) => hopsOf({ question: before, deals: [] }, context))
    .find((way) => way.length > 1);
  if (!hops || question.kind !== 'tie') return undefined;
  const at = hops.findIndex(
    ({ from, to, kind }) => from === question.from && to === question.to && kind === question.deal,
  );
  return at < 0 ? undefined : { hops, at };
}

const only = ([one, second]: Deal[]): Deal | undefined => (second ? undefined : one);

/** The leg that a text points to: by what is known of its sum, or by its place. */
function legIn(folded: string, { hops, at }: { hops: Deal[]; at: number }): Deal | undefined {
  const [stated, bare] = [hops.filter(isStated), hops.filter((hop) => !isStated(hop))];
  if (LACKING.test(folded)) return only(bare);
  if (STATED.test(folded)) return only(stated);
  if (LARGEST.test(folded)) return bySize(stated)[0];
  if (SMALLEST.test(folded)) return bySize(stated).at(-1);
  if (NEXT.test(folded)) return hops[at + 1];
  const place = ENDS.find(([pattern]) => pattern.test(folded))?.[1];
  return place === undefined ? undefined : hops.at(place);
}

/** "Which leg has no figure?", 「二本目の矢印は？」, "and the last?": one leg of the way that money was said to take. */
export function readLeg(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const { folded, companies, figures } = reading;
  if (companies.length + figures.length > 0 || has('q-why', 'q-when')) return undefined;
  // Whether a leg's sum is told is said with a yes or no.
  if (ASKS_WHETHER.test(folded)) return undefined;
  if (wordsBesideFigures(reading) > MOST_BESIDE) return undefined;
  const isAlone = PLACE_ALONE.test(folded);
  const isOfPath = last.question.kind === 'path' && WHICH.test(folded) && LACKING.test(folded);
  if (!isAlone && !isOfPath && !LEG.test(folded)) return undefined;
  const way = wayTold(last, context);
  // A place alone is one of the way only where a leg of it was told.
  const leg = way && (!isAlone || way.at >= 0) ? legIn(folded, way) : undefined;
  // Told in few words, both invest in the end.
  const isOfBoth = leg?.kind === 'investment' && last.question.kind === 'facts';
  return isOfBoth && !has('q-amount') ? { kind: 'facts', ids: [INVESTED_BACK] } : leg && tieTo(leg);
}
