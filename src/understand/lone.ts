import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';

const LONE =
  /(?:だけ|のみ)(?:なの|です|(?:じゃ|では)(?!な|あり)|だ|か|って|が|と|、|よね|[?？]|$)|しか.{0,10}(?:ない|ません)|\b(?<!not )(?:only(?! (?:a |an )?(?:very )?(?:limited|slight\w*|little|small|minor|modest|partial\w*|partly))|just|solely|nothing but|(?:the )?(?:sole|lone|one and only|single)|and nothing (?:else|more))\b/;

/** 「価格だけじゃない」: that there is more. */
const NOT_ALONE = /(?:だけ|のみ)(?:じゃ|では)(?:な|あり)/;

/** Topics of which the overview's points are all of one sort. */
const PEERS = new Set(['competition', 'cooperation', 'risks', 'merits', 'strategy', 'reasons']);

const SOLE = /だけが/;

const LIKELY = 0.3;
/** So surely denied that the fact itself says why. */
const DENIED = 0.1;

/** "Infrastructure is all they cooperate on?": the overview of all points, where one is said to be the only one. */
export function loneOf(
  { reading, yesNo, negated, parentOf }: Context,
  { id, share = 0 }: Ranked,
  ranked: Ranked[],
  library: Library,
): string | undefined {
  if (!yesNo || !(LONE.test(reading.folded) || (negated && NOT_ALONE.test(reading.folded)))) return undefined;
  const parent = parentOf(id);
  const ofAll = ranked.find((one) => one.id === parent)?.share ?? 0;
  if (share + ofAll < LIKELY) return undefined;
  // 「評価額だけが膨らむ」 is what the point itself says.
  if (SOLE.test(library.knowledge.facts.get(id)?.ja ?? '')) return undefined;
  const { points = [], topic = '' } = library.knowledge.facts.get(parent ?? '') ?? {};
  if (
    points.length < 2 ||
    !PEERS.has(topic) ||
    (!negated && share >= LIKELY && library.leaning(id, reading) <= DENIED)
  )
    return undefined;
  return parent;
}
