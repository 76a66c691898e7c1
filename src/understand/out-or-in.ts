import { isMoney, isStated } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
import { claimedMore, quantityOf } from './quantities.ts';
import type { Question } from './question.ts';

const OUT_JA =
  '(?:出(?:て(?:い|行)[くっ]た?|る)|払[うっ]た?|支払[いうっ]?た?|支出|流出|持ち出し)(?:お?金|金?額|ほう|方|分|の){0,8}';
const IN_JA =
  '(?:入(?:って(?:く|来)る|って(?:き|来)た|る)|もら[うっ]た?|貰[うっ]た?|受け取[るっ]?た?|収入|流入|受取)(?:お?金|金?額|ほう|方|分|の){0,8}';
const MORE_JA = '(?:ほう|方)が(?:ずっと|はるかに|かなり)?(?:多|大き)';
const [OUT_EN, IN_EN] = [
  String.raw`(?:pay(?:s|ing)?(?: out)?|spends?|go(?:es|ing)? out|gives?(?: out)?|hands? out)`,
  String.raw`(?:receiv\w+|gets?|takes? in|taking in|com(?:es?|ing) in|brings? in|is paid)`,
];

/** Which of the two is said to be the larger: what a company pays, or what it gets. */
const LARGER: ['out' | 'in', RegExp][] = [
  [
    'out',
    new RegExp(
      `(?:${IN_JA})よりも?、?[^、。より]{0,6}(?:${OUT_JA})[^、。]{0,4}(?:ほう|方)?が?(?:多|大き)|(?<!より[^。]*)(?:${OUT_JA})の?${MORE_JA}|(?:${OUT_JA})の?(?:ほう|方)?が、?(?:${IN_JA})(?:よりも?多|を上回)|\\b${OUT_EN}\\b[^?.,]{0,12}\\bmore\\b[^?.]{0,16}\\bthan\\b[^?.]{0,16}\\b${IN_EN}\\b`,
    ),
  ],
  [
    'in',
    new RegExp(
      `(?:${OUT_JA})よりも?、?[^、。より]{0,6}(?:${IN_JA})[^、。]{0,4}(?:ほう|方)?が?(?:多|大き)|(?<!より[^。]*)(?:${IN_JA})の?${MORE_JA}|(?:${IN_JA})の?(?:ほう|方)?が、?(?:${OUT_JA})(?:よりも?多|を上回)|\\b${IN_EN}\\b[^?.,]{0,12}\\bmore\\b[^?.]{0,16}\\bthan\\b[^?.]{0,16}\\b${OUT_EN}\\b`,
    ),
  ],
];

/**
 * "Does it pay more than it gets?", 「入ってくるお金より出ていくお金のほうが多い？」: what one company pays against what is put into it.
 * Where a sum on either side isn't told, or it invests besides, that can't be said: its deals are told.
 */
export function readOutOrIn({ reading, graph, yesNo, has }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  const [of, second] = companies;
  if (!yesNo || of === undefined || second !== undefined || figures.length > 0 || has('q-why'))
    return undefined;
  const larger = LARGER.find(([, pattern]) => pattern.test(folded))?.[0];
  if (larger === undefined) return undefined;
  const paid = graph.outOf(of).filter(isMoney);
  const got = graph.into(of).filter(isMoney);
  const isPlain =
    paid.length > 0 &&
    paid.every((deal) => deal.kind === 'payment' && isStated(deal)) &&
    got.every(({ kind }) => kind === 'investment');
  if (!isPlain) return paid.length > 0 && got.length > 0 ? { kind: 'profile', of } : undefined;
  return claimedMore(quantityOf(got, false), quantityOf(paid, true), larger === 'in' ? 'left' : 'right');
}
