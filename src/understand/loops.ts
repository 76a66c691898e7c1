import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** What goes round, by its names. */
const LOOP = String.raw`(?:loops?|circles?|cycles?|rings?|merry-go-round|carousel|roundabout|circuit|circular (?:flow|deal|thing|investing))`;
const ROUND = '(?:輪|環|循環|るぷ|ぐるぐる)';

/** Said of somebody: that it stands in the loop, or that it doesn't. */
const IN_LOOP = new RegExp(
  [
    String.raw`\b(?:part|member|one|in|inside|within|outside|out|left out|included?|belongs?|touch(?:es)?)\b(?: (?:of|in|from|to))?(?: (?:the|this|that|a|your))?(?: (?:\w+ ){0,2})?${LOOP}\b`,
    String.raw`\b${LOOP} (?:includes?|contains?|touch(?:es)?|involves?)\b`,
    `${ROUND}[^、。]{0,4}(?:に|へ)?(?:も|は|って)?(?:入|はい|含ま|ふくま|加わ|混ざ|参加|いる|属)|${ROUND}の(?:一員|一部|中|めんば|外|仲間)|${ROUND}(?:か[?？]|な(?:の|ん))`,
  ].join('|'),
);

/** Said to stand outside of it. */
const OUTSIDE = new RegExp(
  String.raw`\b(?:outside|out of|left out)(?: of)?(?: (?:the|this|that))?(?: \w+)? ${LOOP}\b|${ROUND}の外`,
);

/** "Is Google part of the loop?", 「xAIも輪に入ってる？」: whether money goes around through it, or through each of them. */
export function readInLoop({ reading, graph, yesNo, has }: Context): Question | undefined {
  const { companies, folded } = reading;
  if (companies.length === 0 || !yesNo || has('q-why')) return undefined;
  // "A pays B in this loop?": what one does to the other is asked.
  if (companies.length > 1 && has('q-amount', 'r-pay', 'r-invest')) return undefined;
  if (!IN_LOOP.test(folded)) return undefined;
  const of = companies.find((id) => graph.loops(id).length === 0) ?? companies[0]!;
  return { kind: 'loop', of, ...(OUTSIDE.test(folded) ? { negated: true } : {}) };
}
