import { isMoney } from '../knowledge/graph.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { isCompany } from './reading.ts';

/** What runs against what was told, and between whom: X and Y in the order of the words. */
const OTHER_WAY = [
  /^(?:(?:and|so|ok|okay|but|then|now|what about|how about)[,]? ){0,12}(?:the |any )?(?:amount|sum|money|cash|figure|flow|payment|number|total|one)?(?: (?:that(?:'s| is)|which is))? ?(?:flowing|going|running|moving|heading|travel\w+|coming|paid|flows|goes|runs)? ?(?:(?:in|round|around) )?the (?:other|opposite|reverse) (?:way|direction)(?: (?:round|around))?[,:;–—-]* (?:so |i\.?e\.? )?(?:from )?X (?:to|into|over to) Y[?.! ]*$/u,
  /^(?:で|じゃあ?|では|一方){0,8}、?(?:その)?(?:逆|反対)(?:方向|向き|側)?(?:に|の|で|は|で言うと)?、?(?:つまり)?Xから(?:、)?Y(?:へ|に)(?:の|流れる|行く|向かう|渡る|入る|払う|支払う|出る){0,8}(?:額|金額|お?金|資金|流れ|分|支払い|ぶん)?(?:は|って)?(?:いくら|どれくらい|どのくらい)?(?:です|か|なの|の|でしょう){0,8}[?？。]*$/u,
];
const LONGEST = 100;

/** "And the amount flowing the other way, from X to Y?", 「逆に、XからYへの額は？」: that one deal, once. */
export function readOtherWayNamed(heard: Heard): Question | undefined {
  const { context, last } = heard;
  const { folded, mentions } = context.reading;
  const [first, second, third] = mentions;
  if (!last || folded.length > LONGEST || !first || !second || third) return undefined;
  if (!isCompany(first) || !isCompany(second) || asksLacking(heard)) return undefined;
  const text = `${folded.slice(0, first.start)}X${folded.slice(first.end, second.start)}Y${folded.slice(second.end)}`;
  if (!OTHER_WAY.some((pattern) => pattern.test(text))) return undefined;
  const [deal, more] = context.graph.between(first.id, second.id).filter(isMoney);
  return deal && !more ? tieTo(deal) : undefined;
}
