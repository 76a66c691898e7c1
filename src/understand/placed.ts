import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { contentOf } from './follow.ts';
import { framesOf } from './list-frames.ts';
import { withinPicked } from './points.ts';
import { placeOf, type Placed } from './places.ts';
import { readFolded } from './readout.ts';
import { clause, type Scene, type Step } from './scene.ts';
import { isInTime } from './stakes.ts';
import { isTagged, opensWithVerb } from './yesno-english.ts';

/** So likely a list, with its points, is the one that is named: where a place is asked for, there is one. */
const LIKELY = 0.1;
/** So like an example of it that it is named, however unsure the rest. */
const ALIKE = 0.9;
/** The list that was told last is so many times likelier meant. */
const TIMES = 8;
/** Fewer are no list. */
const LISTED = 2;
/** What is asked of it besides, or of stakes. */
const BESIDES = ['q-when', 'q-total', 'r-invest', 'r-pay', 'r-supply'];
const WHY = /\b(?:why|how (?:come|much|many|big))\b|なぜ|なんで|どうして|いくら|金額/;

/** "What rules the second one?": of a list that was told. */
const OF_TOLD =
  /(?:\b(?:first|second|third|fourth|fifth|last|final)|\d(?:st|nd|rd|th)) (?:one|point|item|thing|bit|of (?:those|these|them|the (?:three|four)))\b/;

/** The point at a place of the likeliest list that has one there. */
function pointAt(place: number, ranked: Ranked[], told: string[], context: Context): string | undefined {
  const shares = new Map(ranked.map(({ id, share = 0 }) => [id, share]));
  const lists = ranked.flatMap(({ id, nearest }) => {
    const points = context.pointsOf(id);
    const said = [id, ...points].reduce((sum, one) => sum + (shares.get(one) ?? 0), 0);
    const share =
      (said + (nearest >= ALIKE ? LIKELY : 0)) * (told.includes(id) && points.length > LISTED ? TIMES : 1);
    return points.length < LISTED || points.at(place) === undefined ? [] : { points, share };
  });
  const [likeliest] = lists.toSorted((a, b) => b.share - a.share);
  return likeliest && likeliest.share >= LIKELY ? likeliest.points.at(place) : undefined;
}

const LONGEST_NAME = 10;
const IN_BETWEEN = /^ ?(?:(?:one|point|of|the|these|those|its|article's|cycle's) ){0,12}/;

/** All that may be the name of a list right before a place, or behind it: 「メリットの1個目」, "the first of the risks". */
function namesBeside(folded: string, { at, end }: Placed): string[] {
  const ahead = folded.slice(Math.max(0, at - LONGEST_NAME), at).replace(/の$/u, '');
  const behind = folded.slice(end, end + LONGEST_NAME).replace(/^の/u, '');
  const word = /^[a-z-]+/.exec(folded.slice(end).replace(IN_BETWEEN, ''))?.[0] ?? '';
  return [
    ...Array.from(ahead, (_, from) => ahead.slice(from)),
    ...Array.from(behind, (_, less) => behind.slice(0, behind.length - less)),
    word,
    word.replace(/s$/, ''),
  ];
}

/** The first, or the last, of a list by its name: 「最初のリスク」. */
const AT_END = /(?:(?<first>最初|はじめ)|最後|らすと)の(?=\p{L})/u;
function endOf(folded: string): Placed | undefined {
  const found = AT_END.exec(folded);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { place: found.groups?.['first'] === undefined ? -1 : 0, rest: folded.slice(end), at: end, end };
}

/** The point at the place of a list that is called by its name beside it, whatever else is named. */
function pointOfNamed(folded: string, { context, parts }: Scene): string | undefined {
  const placed = endOf(folded) ?? placeOf(folded);
  if (!placed || context.reading.companies.length > 0) return undefined;
  const { listOf } = framesOf(parts.library);
  const [list] = namesBeside(folded, placed).flatMap((name) => listOf(name) ?? []);
  return list && context.pointsOf(list.id).at(placed.place);
}

/** "What's the second risk", 「メリットの三つ目」: a place in a list that is named, whatever was told before. */
export const readPlaced: Step = (scene) => {
  const { context, parts } = scene;
  const { folded } = context.reading;
  const isAsked = opensWithVerb(folded) || isTagged(folded) || (context.yesNo && !/[a-z]/.test(folded));
  if (isAsked || isInTime(folded) || WHY.test(folded)) return undefined;
  if (scene.before && OF_TOLD.test(folded)) return undefined;
  const named = pointOfNamed(folded, scene);
  if (named !== undefined) {
    const within = withinPicked([named], context, parts.library);
    return { ...clause(scene, { kind: 'facts', ids: [within ?? named] }), isOfTold: true };
  }
  const placed = context.has(...BESIDES) ? undefined : placeOf(folded);
  if (!placed) return undefined;
  const { reading, findings } = readFolded(placed.rest, '', parts);
  const told =
    scene.before?.facts.map((id) =>
      context.pointsOf(id).length > LISTED ? id : (context.parentOf(id) ?? id),
    ) ?? [];
  const telling = contentOf(reading.features).some((feature) => /^[cwe]:/.test(feature));
  const point = telling ? pointAt(placed.place, findings.facts, told, context) : undefined;
  return point === undefined ? undefined : clause(scene, { kind: 'facts', ids: [point] });
};
