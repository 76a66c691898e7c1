import { areApart, horizonIn } from '../knowledge/horizon.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const NEXT =
  /^(?:で、|じゃあ|では|ほな)?(?:その次|次は|そのあと|その後|その先|(?:もっと|ずっと|ずーっと|さらに|そのまた|また)+(?:先|遠く|遠い)|もっと後|遠い(?:先|将来))|\b(?:after (?:that|it)|and then|next|then what|beyond that|further out|even later|later than that|later on)\b/;

const PREVIOUS =
  /^(?:で、|じゃあ|では)?(?:その)?(?:間|あいだ)(?:は|の|だと|[?？]?$)|\b(?:in between|in the meantime)\b|^(?:で、|じゃあ|では)?(?:その)?(?:もっと|もう少し|一個|一つ|ひとつ)?(?:手前|前|近い|近く)(?:の|は|だと)|\b(?:before that|the one before|sooner|earlier|nearer|closer|shorter)\b/;

const MOVES = [NEXT, PREVIOUS];

const HORIZONS = ['outlook-short', 'outlook-mid', 'outlook-long'];

/** As far off as it goes. */
const FAR =
  /ず[ーっ]*っと(?:先|あと|後)|はるか|遠い?将来|\b(?:way|far|much) (?:later|further|off|beyond|down the (?:road|line))\b|\blong[- ](?:run|term)\b/;

/** Where the outlook that was told stands among them; -1 where none was. */
const toldAt = ({ facts }: Turn, { parentOf }: Context): number =>
  HORIZONS.findIndex((id) => facts.some((fact) => fact === id || parentOf(fact) === id));

/** The outlook one span further off, or nearer, than the one that was told. */
export function horizonFrom(last: Turn, context: Context, step: 1 | -1): Question | undefined {
  const at = toldAt(last, context);
  const other = at < 0 ? undefined : HORIZONS[at + step];
  return other === undefined ? undefined : { kind: 'facts', ids: [other] };
}

/** After all of them at once, the one that lies furthest off. */
export function lastHorizon({ facts: [fact = ''] }: Turn, { pointsOf }: Context): Question | undefined {
  const isOfAll = HORIZONS.every((id) => pointsOf(fact).includes(id));
  return isOfAll ? { kind: 'facts', ids: HORIZONS.slice(-1) } : undefined;
}

/** Nothing but so many to so many: "3–5 instead?", 「3〜5は？」. */
const SPAN_ALONE =
  /^(?:(?:and|so|but|ok|the|what about|how about|じゃあ|では|で)[\s、]*)*(\d{1,2} ?(?:[-–~〜]|to|から) ?\d{1,2})(?: ?(?:instead|then|は|だと|なら|のほう|の方))*[\s?？.]*$/;

/** The outlook of the years that are named without a word, after another outlook. */
function horizonNamed(last: Turn, context: Context): Question | undefined {
  const span = SPAN_ALONE.exec(context.reading.folded)?.[1];
  if (span === undefined || toldAt(last, context) < 0) return undefined;
  const named = horizonIn(`${span} years`);
  const meant = HORIZONS.find((id) => {
    const stated = horizonIn(fold(context.statementOf(id)));
    return named && stated?.least === named.least && stated.most === named.most;
  });
  return meant === undefined ? undefined : { kind: 'facts', ids: [meant] };
}

/** "Further out, like more than 5 years?": a span that is named besides is the one that is meant, not the next. */
function horizonMeant(last: Turn, context: Context): Question | undefined {
  const { folded } = context.reading;
  const named = MOVES.some((moves) => moves.test(folded)) ? horizonIn(folded) : undefined;
  if (!named || toldAt(last, context) < 0) return undefined;
  const [meant, other] = HORIZONS.filter((id) => {
    const stated = horizonIn(fold(context.statementOf(id)));
    return stated && !areApart(named, stated);
  });
  return meant === undefined || other !== undefined ? undefined : { kind: 'facts', ids: [meant] };
}

/** The span that comes first of all. */
const NEAREST =
  /(?:一番|いちばん|最も|もっとも)(?:手前|近い|早い|短い|最初)|\b(?:nearest|earliest|soonest|shortest|first|closest) (?:one|span|horizon|period|bucket)\b/;

/** "And the nearest one?": the first of the spans, after one of them. */
export function nearestHorizon(last: Turn, context: Context): Question | undefined {
  const isOfSpans = NEAREST.test(context.reading.folded) && toldAt(last, context) >= 0;
  return isOfSpans ? { kind: 'facts', ids: HORIZONS.slice(0, 1) } : undefined;
}

const LED =
  '(?:(?:and|so|but|ok|then|what about|how about|what happens|in|over|for|じゃあ|では|で)[\\s、]*)*';
/** Nothing but one of them by its name: "and in the short run?", 「じゃあ中期は？」. */
const BY_NAME = ['short|near|短', 'mid|medium|middle|中', 'long|長'].map(
  (name) =>
    new RegExp(
      `^${LED}(?:the )?(?:${name})(?:[- ]?(?:term|run)|期(?:的)?(?:に|で|の(?:展望|見通し))?)(?: (?:outlook|one|then|though))?(?:は|だと|なら)*[\\s?？.]*$`,
      'u',
    ),
);

/** The one that is named alone, after another. */
function horizonCalled(last: Turn, context: Context): Question | undefined {
  const at = BY_NAME.findIndex((name) => name.test(context.reading.folded));
  return at < 0 || toldAt(last, context) < 0 ? undefined : { kind: 'facts', ids: [HORIZONS[at]!] };
}

/** "And after that?", "in the long run?", "3–5 instead?": another outlook than the one that was told. */
export function followHorizon(last: Turn, context: Context): Question | undefined {
  const { folded } = context.reading;
  const named = horizonNamed(last, context) ?? horizonCalled(last, context) ?? horizonMeant(last, context);
  if (named) return named;
  if (FAR.test(folded) && horizonFrom(last, context, 1)) return { kind: 'facts', ids: HORIZONS.slice(-1) };
  const step = NEXT.test(folded) ? 1 : PREVIOUS.test(folded) ? -1 : undefined;
  return step && horizonFrom(last, context, step);
}
