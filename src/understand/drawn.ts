import { isMoney, isStated } from '../knowledge/graph.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { shareOf } from './scene.ts';

const FIGURE = /\b(?:numbers?|figures?|amounts?|sums?|values?|price|dollars?)\b|金額|額|数字|数値|いくら/;
/** So surely the picture's own fact is meant. */
const PLAIN = 0.8;

/** "Does the diagram put a number on the arrow from A to B?": whether the money between them has one. */
export function readDrawn(
  { reading, has, yesNo, negated, graph }: Context,
  { ranked }: Pick<Choice, 'ranked'>,
): Question | undefined {
  const [a, b, third] = reading.companies;
  const [drawn] = ranked;
  const isOfTwo = a !== undefined && b !== undefined && third === undefined;
  if (!yesNo || !isOfTwo || !has('diagram') || !drawn || shareOf(ranked) < PLAIN) return undefined;
  if (!FIGURE.test(reading.folded) || reading.figures.length > 0) return undefined;
  const deal = graph.between(a, b).find(isMoney) ?? graph.between(b, a).find(isMoney);
  if (!deal) return undefined;
  const polarity = isStated(deal) === negated ? 'n' : 'y';
  return { kind: 'facts', ids: [drawn.id], polarity, yes: true };
}
