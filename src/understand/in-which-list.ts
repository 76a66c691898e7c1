import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { twoListsTold } from './left-of-list.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';

/** "Safety is in the latter, correct?", 「規制対応は後者の方に入る、でよろしいですか」: a point, and in which of two lists it is. */
const ENGLISH =
  /^(?:(?:so|and|ok|then|but) ){0,12}(?:(?:is|are|does|do|would|will) )?(?<point>[\w' -]{3,36}?) (?:(?:be|is|are|falls?|goes|go|belongs?|counts?|sits?|comes?|lands?|would|also|then|part) ){0,12}(?:(?:under|in|into|with|to|among|of|on|as|within) )?the (?<which>former|latter)(?: (?:one|group|list|category|camp|side|bucket|fields?|kind|set))?(?:[, ]+(?:right|correct|yes|yeah|no|huh|isn't it|aren't they|doesn't it|am i right|is that right))?[?.! ]*$/;
const JAPANESE =
  /^(?:では|じゃあ?|で|なら)?、?(?<point>[^、。?？\s]{2,16}?)(?:は|って|も|が)、?(?:その|この|上記の|さっきの)?(?<which>前者|後者)(?:の(?:方|ほう|分野|領域|側|ぐるぷ|中))?(?:(?:に|へ|の|と)?(?:入|含ま|属|分類|あたり|あたる|該当|数え|なり|なる)[^。?？]{0,24}|(?:で|という|って|と)?[、]?(?:こと|合っ|いい|よろし|よい|正し|です|だ|でしょう?|よ|か|ね)[^。?？]{0,20})[?？。]*$/;

/** The two lists as they are often called, in the order in which they are told. */
const NAMED: [first: RegExp, second: RegExp][] = [
  [/競|争|compet|rival|fight/, /協|組|結ぶ|cooperat|co-operat|collaborat|team up/],
  [
    /めりっと|利点|長所|良い|いいとこ|merit|benefit|upside|advantage|\bpros?\b/,
    /りすく|危険|短所|でめりっと|risk|danger|downside|\bcons?\b/,
  ],
];
const isTurned = (said: string): boolean =>
  NAMED.some(([first, second]) => {
    const [at, behind] = [said.search(first), said.search(second)];
    return at >= 0 && behind >= 0 && behind < at;
  });

/** Whether a point is one of the former or the latter of two lists that were told, as the very point with a yes or a no. */
export function readInWhichList(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, negated } = context;
  const { point, which } = (ENGLISH.exec(reading.folded) ?? JAPANESE.exec(reading.folded))?.groups ?? {};
  const lists = point === undefined ? undefined : twoListsTold(last, context);
  if (point === undefined || !lists) return undefined;
  const [first, second] = lists;
  const meant = /^(?:former|前者)$/.test(which ?? '') ? first : second;
  const points = lists.flatMap((id) => context.pointsOf(id));
  const [named, other] = pointsNamed(point, points, library);
  if (named === undefined || other !== undefined || meant === undefined) return undefined;
  // Asked in another order than told: which of the two comes first is anybody's guess.
  if (isTurned(last.said ?? '')) return { kind: 'facts', ids: [named] };
  const holds = context.pointsOf(meant).includes(named);
  return { kind: 'facts', ids: [named], polarity: holds === negated ? 'n' : 'y', yes: true };
}
