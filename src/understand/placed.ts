import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import { contentOf } from './follow.ts';
import { placeOf } from './places.ts';
import { readFolded } from './readout.ts';
import { clause, type Step } from './scene.ts';
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

/** "What's the second risk", 「メリットの三つ目」: a place in a list that is named, whatever was told before. */
export const readPlaced: Step = (scene) => {
  const { context, parts } = scene;
  const { folded } = context.reading;
  const isAsked = opensWithVerb(folded) || isTagged(folded) || (context.yesNo && !/[a-z]/.test(folded));
  const placed =
    isAsked || isInTime(folded) || WHY.test(folded) || context.has(...BESIDES) ? undefined : placeOf(folded);
  if (!placed || (scene.before && OF_TOLD.test(folded))) return undefined;
  const { reading, findings } = readFolded(placed.rest, '', parts);
  const told =
    scene.before?.facts.map((id) =>
      context.pointsOf(id).length > LISTED ? id : (context.parentOf(id) ?? id),
    ) ?? [];
  const telling = contentOf(reading.features).some((feature) => /^[cwe]:/.test(feature));
  const point = telling ? pointAt(placed.place, findings.facts, told, context) : undefined;
  return point === undefined ? undefined : clause(scene, { kind: 'facts', ids: [point] });
};
