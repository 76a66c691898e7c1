import type { Context } from './context.ts';
import { orient, pairOf } from './pairs.ts';
import { areSideBySide } from './side-by-side.ts';
import type { Question } from './question.ts';

/** A stranger tie leaves little else to say: "amazons cut of anthropic", "google % in anthropic". */
const MOST_BESIDE = 2;

/** Words for a part of a company, which only a stake gives. */
const PART = /%|％|\b(?:cut|slice|share|piece|stake|percent)\b|割|株|持ち分/;

/** Says from whom and to whom, if nothing else. */
const FROM_TO = /から.{1,16}(?:に|へ)|\bfrom\b.{1,24}\bto\b/;

/** "Where AWS, and where AMD?": of each by itself. */
const WHERE = /\bwhere\b|どこ|どの層/;

/** Friends or foes: of what they are only that they are rivals is told, and no yes and no no is right. */
export const FRIENDS =
  /\b(?:friend(?:s|ly)?|buddies|pals|besties|enem(?:y|ies)|foes?|frenemies|on good terms)\W*$|(?:仲良し|仲(?:が|は)?(?:いい|良い|よい|悪い|わるい)|友達|敵(?:同士|どうし)?)(?:なの|です|だ|の){0,8}(?:か|よね|ね)?[?？]?$/u;

/** Two companies and next to nothing else: their stake, their tie, or that the article has none. */
export function readBarePair(context: Context): Question | undefined {
  const { reading, graph } = context;
  const pair = pairOf(context);
  if (!pair || reading.mentions.length !== 2 || areSideBySide(context) || WHERE.test(reading.folded))
    return undefined;
  const beside = reading.features.filter((feature) => /^[cwk]:/.test(feature) && !/^c:[qr]-/.test(feature));
  if (beside.length > MOST_BESIDE || context.has('q-why', 'q-compare', 'r-layer', 'r-chip', 'r-cloud'))
    return undefined;
  if (FRIENDS.test(reading.folded)) return { kind: 'relation', a: pair.from, b: pair.to };
  const isTied = graph.between(pair.from, pair.to).length + graph.between(pair.to, pair.from).length > 0;
  const isDirected = pair.explicit && FROM_TO.test(reading.folded);
  if (isTied && !isDirected && !PART.test(reading.folded)) return undefined;
  return orient(context, pair, 'investment');
}
