import { areApart, horizonIn } from '../knowledge/horizon.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Asks what comes then: "and after that?", 「その先は」. */
export const NEXT =
  /^(?:で、|じゃあ|では|ほな)?(?:その次|次は|そのあと|その後|その先|(?:もっと|ずっと|ずーっと|さらに|そのまた|また){1,8}(?:先|遠く|遠い)|それ以降|(?:それ|そこ|これ)より(?:も)?(?:もっと|さらに)?(?:先|後|あと)|もっと後|遠い(?:先|将来))|\b(?:after (?:that|it|this)|and then|next|then what|(?:beyond|past) (?:that|it|those|this)|(?:further|farther) (?:out|on|off|ahead|down|along)|comes after|even later|later than that|later on)\b|\bbeyond[\s?？.]*$/;

const PREVIOUS =
  /^(?:で、|じゃあ|では)?(?:その)?(?:間|あいだ)(?:は|の|だと|[?？]?$)|\b(?:in between|in the meantime)\b|^(?:で、|じゃあ|では)?(?:その)?(?:もっと|もう少し|一個|一つ|ひとつ)?(?:手前|前|近い|近く|早い|早く)(?:の|は|だと)|\b(?:before that|the one before|sooner|earlier|nearer|closer|shorter)\b/;

const MOVES = [NEXT, PREVIOUS];

/** As far off as it goes. */
const FAR =
  /ず[ーっ]*っと(?:先|あと|後)|はるか|遠い?将来|\bwhen (?:i'?m|i am|we'?re|my (?:kids?|grandkids?)|i (?:get|turn|retire)|i'?ll be)\b|\bdecades?\b|(?:何十年|10年|十年|20年|二十年)(?:後|先)|(?:老後|大人になった|年取った|おじ(?:い)?さんになった)|\b(?:way|far|much) (?:later|further|off|beyond|down the (?:road|line))\b|\blong[- ](?:run|term)\b/;

/** The facts that tell of one span of years after another, as an overview lists them, and which of them was told. */
interface Spans {
  spans: string[];
  at: number;
}

/** The points of an overview, where each tells of years of its own, later than the one before; none where they don't. */
function spansOf(overview: string | undefined, { pointsOf, statementOf }: Context): string[] {
  const points = overview === undefined ? [] : pointsOf(overview);
  const years = points.map((id) => horizonIn(fold(statementOf(id))));
  const areInOrder = years.every((one, at) => {
    const before = years[at - 1];
    return one && (at === 0 || (before && areApart(before, one)));
  });
  return areInOrder ? points : [];
}

/** The spans among which the outlook stands that was told; undefined where none was. */
export function spansTold({ facts }: Turn, context: Context): Spans | undefined {
  for (const fact of facts)
    for (let told: string | undefined = fact; told !== undefined; told = context.parentOf(told)) {
      const spans = spansOf(context.parentOf(told), context);
      if (spans.length > 1) return { spans, at: spans.indexOf(told) };
    }
  return undefined;
}

const tell = (id: string | undefined): Question | undefined =>
  id === undefined ? undefined : { kind: 'facts', ids: [id] };

/** The place one further on in a list, past all that were told one after the other; what is told aside is none of these. */
export function pastTold(list: string[], at: number, { facts }: Pick<Turn, 'facts'>, step: 1 | -1): number {
  let next = at + step;
  while (facts.includes(list[next] ?? '')) next += step;
  return next;
}

/** The outlook one span further off, or nearer, than the one that was told; of two, than both of them. */
export function horizonFrom(last: Turn, context: Context, step: 1 | -1): Question | undefined {
  const told = spansTold(last, context);
  if (!told) return undefined;
  return tell(told.spans[pastTold(told.spans, told.at, last, step)] ?? told.spans[told.at + step]);
}

/** After all of them at once, the one that lies furthest off. */
export function lastHorizon({ facts: [fact] }: Turn, context: Context): Question | undefined {
  const spans = spansOf(fact, context);
  return spans.length > 1 ? tell(spans.at(-1)) : undefined;
}

/** Nothing but so many to so many: "3–5 instead?", 「3〜5は？」. */
const SPAN_ALONE =
  /^(?:(?:and|so|but|ok|the|what about|how about|じゃあ|では|で)[\s、]*){0,8}(\d{1,2} ?(?:[-–~〜]|to|から) ?\d{1,2})(?: ?(?:instead|then|は|だと|なら|のほう|の方)){0,8}[\s?？.]*$/;

/** The outlook of the years that are named without a word, after another outlook. */
function horizonNamed(last: Turn, context: Context): Question | undefined {
  const span = SPAN_ALONE.exec(context.reading.folded)?.[1];
  const told = span === undefined ? undefined : spansTold(last, context);
  const named = horizonIn(`${span} years`);
  const meant = told?.spans.find((id) => {
    const stated = horizonIn(fold(context.statementOf(id)));
    return named && stated?.least === named.least && stated.most === named.most;
  });
  return tell(meant);
}

/** "Further out, like more than 5 years?": a span that is named besides is the one that is meant, not the next. */
function horizonMeant(last: Turn, context: Context): Question | undefined {
  const { folded } = context.reading;
  const named = MOVES.some((moves) => moves.test(folded)) ? horizonIn(folded) : undefined;
  const told = named && spansTold(last, context);
  if (!told) return undefined;
  const [meant, other] = told.spans.filter((id) => {
    const stated = horizonIn(fold(context.statementOf(id)));
    return stated && !areApart(named, stated);
  });
  return other === undefined ? tell(meant) : undefined;
}

/** The span that comes first of all. */
const NEAREST =
  /(?:一番|いちばん|最も|もっとも)(?:手前|近い|早い|短い|最初)|\b(?:nearest|earliest|soonest|shortest|first|closest) (?:one|span|horizon|period|bucket)\b/;

/** "And the nearest one?": the first of the spans, after one of them. */
export function nearestHorizon(last: Turn, context: Context): Question | undefined {
  return NEAREST.test(context.reading.folded) ? tell(spansTold(last, context)?.spans[0]) : undefined;
}

const LED =
  '(?:(?:and|so|but|ok|then|what about|how about|what happens|in|over|for|じゃあ|では|で)[\\s、]*){0,8}';
/** Nothing but one of them by its name: "and in the short run?", 「じゃあ中期は？」. */
const BY_NAME = ['short|near|短', 'mid|medium|middle|中', 'long|長'].map(
  (name) =>
    new RegExp(
      `^${LED}(?:the )?(?:${name})(?:[- ]?(?:term|run)|期(?:的)?(?:に|で|の(?:展望|見通し))?)(?: (?:outlook|one|then|though))?(?:は|だと|なら){0,8}[\\s?？.]*$`,
      'u',
    ),
);

/** The one that is named alone, after another. */
function horizonCalled(last: Turn, context: Context): Question | undefined {
  const at = BY_NAME.findIndex((name) => name.test(context.reading.folded));
  const told = at < 0 ? undefined : spansTold(last, context);
  return told?.spans.length === BY_NAME.length ? tell(told.spans[at]) : undefined;
}

/** "And after that?", "in the long run?", "3–5 instead?": another outlook than the one that was told. */
export function followHorizon(last: Turn, context: Context): Question | undefined {
  const { folded } = context.reading;
  const named = horizonNamed(last, context) ?? horizonCalled(last, context) ?? horizonMeant(last, context);
  if (named) return named;
  if (FAR.test(folded) && horizonFrom(last, context, 1)) return tell(spansTold(last, context)?.spans.at(-1));
  const step = NEXT.test(folded) ? 1 : PREVIOUS.test(folded) ? -1 : undefined;
  return step && horizonFrom(last, context, step);
}
