import type { Library } from '../knowledge/index.ts';
import { pointOf } from './belongs.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { twoListsTold } from './left-of-list.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';

/** "Safety is in the latter, correct?", 「規制対応は後者の方に入る、でよろしいですか」: a point, and in which of two lists it is. */
const LIST =
  '(?:one|group|list|category|camp|side|bucket|fields?|kind|set|lot|half|part|column|of (?:the two|them|those))';
const GROUP = `(?:the|your|that) (?<which>former|latter|first|second|1st|2nd)(?: ${LIST}){0,2}`;
const LED = '^(?:(?:so|and|ok|then|but|hm+)[, ]+){0,12}';
const POINT = "(?<point>[\\w' -]{3,36}?)";
const TAGGED =
  "(?:[, ]+(?:too|as well|at all|there|right|correct|yes|yeah|no|huh|isn't it|aren't they|doesn't it|am i right|is that right)){0,2}[?.! ]*$";
const IN = '(?:under|in|into|with|to|among|of|on|as|within|part of)';
const ON = '(?:about|on|of|for|like|regarding|to do with|related to)';
const ENGLISH = [
  `${LED}(?:(?:is|are|does|do|would|will) )?${POINT} (?:(?:be|is|are|falls?|goes|go|belongs?|counts?|sits?|comes?|lands?|would|also|then|part) ){0,12}(?:${IN} (?=the)|(?=the (?:former|latter)))${GROUP}${TAGGED}`,
  `${LED}(?:(?:is|was) there )?(?:anything|something|any (?:word|mention|point|item)|nothing)(?: in there)? ${ON} ${POINT} ${IN} ${GROUP}${TAGGED}`,
  `${LED}(?:does|do|did) ${GROUP} (?:also |even |ever ){0,2}(?:touch on|touch|mention|cover|include|contain|have|list|name|deal with|(?:say|have|include) anything ${ON}|talk about) ${POINT}${TAGGED}`,
  `${LED}${IN} ${GROUP},? (?:(?:is|was) there )?(?:anything|something|any mention|any word)(?: there)? ${ON} ${POINT}${TAGGED}`,
  `${LED}${POINT}[:,;-]+ ?(?:is|are|was|does|do) (?:that|it|this|they|those) (?:${IN}|belong (?:to|in)|fall (?:under|in)|come under) ${GROUP}${TAGGED}`,
].map((source) => new RegExp(source, 'u'));
const LEDJA = '^(?:では|じゃあ?|で|なら|え)?、?';
const GROUPJA =
  '(?:その|この|上記の|さっきの)?(?<which>前者|後者|前半|後半|(?:前|先|最初|初め|はじめ|後ろ?|うしろ|あと|[12一二]つ目|[12一二]番目)の(?:方|ほう|ぐるぷ|りすと|組|側|分野|まとまり)|[12一二]つ目|[12一二]番目)(?:の(?:方|ほう|分野|領域|側|ぐるぷ|中|りすと))?';
const JAPANESE = [
  `${LEDJA}(?<point>[^、。?？\\s]{2,16}?)(?:は|って|も|が)、?${GROUPJA}(?:(?:に|へ|の|と)?(?:入|含ま|属|分類|あたり|あたる|該当|数え|なり|なる|あ[るり]|出て|載って)[^。?？]{0,24}|(?:で|という|って|と)?[、]?(?:こと|合っ|いい|よろし|よい|正し|です|だ|でしょう?|よ|か|ね)[^。?？]{0,20})[?？。]*$`,
  `${LEDJA}${GROUPJA}(?:に|の中に|には|で(?:は)?)(?:は)?、?(?<point>[^、。?？\\s]{2,14}?)(?:に関(?:する|わる)(?:もの|話|点|こと)|(?:の|っぽい|系の)(?:話|こと|もの|やつ))?(?:も|は|って|が)(?:何か|なにか)?(?:(?:あ[るり]|入って|入る|含まれ|出て|載って|い[るく]|言及)[^。?？]{0,14})?[?？。]*$`,
].map((source) => new RegExp(source, 'u'));
const ALL = [...ENGLISH, ...JAPANESE];
const FORMER = /^(?:former|first|1st|前|先|最初|初め|はじめ|1|一)/;

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
  const groups = ALL.map((pattern) => pattern.exec(reading.folded)?.groups).find(Boolean);
  const point = groups?.['point'];
  const lists = point === undefined ? undefined : twoListsTold(last, context);
  if (point === undefined || !lists) return undefined;
  const [first, second] = lists;
  const meant = FORMER.test(groups?.['which'] ?? '') ? first : second;
  const points = lists.flatMap((id) => context.pointsOf(id));
  const [named, other] = pointsNamed(point, points, library);
  const facts = [meant, meant === first ? second : first].map((id) => library.knowledge.facts.get(id ?? ''));
  const found = named ?? facts.map((list) => pointOf(point, list, library)).find(Boolean);
  if (found === undefined || other !== undefined || meant === undefined) return undefined;
  // Asked in another order than told: which of the two comes first is anybody's guess.
  if (isTurned(last.said ?? '')) return { kind: 'facts', ids: [found] };
  const holds = context.pointsOf(meant).includes(found);
  return { kind: 'facts', ids: [found], polarity: holds === negated ? 'n' : 'y', yes: true };
}
