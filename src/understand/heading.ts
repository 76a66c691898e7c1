import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Under which head something stands: the overview that it is a point of. */
const HEADING =
  /\b(?:which|what) (?:\w+ ){0,2}(?:heading|bucket|category|column|group|kind|side|section|item|type|list|umbrella|camp)\b(?! of\b)|\b(?:filed|listed|classed|classified|categori[sz]ed|grouped) (?:under|as|with) (?:which|what)\b|\b(?:under|in|to|within|among) which (?:of the )?(?:\w+ )?(?:merits?|risks?|reasons?|strateg\w+|features?|fields?|horizons?|points?)\b|\bunder (?:which|what)\b(?! (?:name|law|terms?|ticker)\b)|(?:どの|どちらの|どっちの|何の|なんの)(?:りすく|めりっと|理由|項目|見出し|分類|かてごり|ぐるぷ|特徴|戦略|側|分野)|(?:どちら|どっち)(?:側)?に(?:分類|入|分けられ|含まれ|あたる|属)/;
/** "Short, mid or long term?", 「短期・中期・長期だとどれ」「どの区分」: which of the horizons it falls under. */
const HORIZON =
  /(?:短期|中期|長期)(?:的)?(?:か|と|・|、|,|\/|で|なの|の|だと| )+.{0,6}?(?:中期|長期)|(?:短期|中期|長期)?の?どの(?:区分|期間|時期|展望|見通し|すぱん|ふぇず|分類|段階)|\b(?:short|near)\w*[- ]?(?:term)?(?:,| or|\/| vs)+ .{0,8}?\b(?:mid|middle|medium|long|far)|\bwhich (?:of the )?(?:\w+ ){0,2}(?:horizon|outlook|time ?frame|time ?span|term|bucket|category|phase)s?\b/;
const CHOSEN = /どれ|どっち|どちら|どの|か[?？。]?$|\?$|[?？]|\b(?:which|is|are|will)\b/;

/** Whether a folded text asks under which horizon something falls. */
export const asksHorizon = (folded: string): boolean => HORIZON.test(folded) && CHOSEN.test(folded);

/** One of those that a list counts is meant, not the list. */
const OF_KIND =
  /\b(?:which|what)\b[^,.?]{0,14}\b(?:risks?|merits?|reasons?|strateg\w+|features?|fields?|benefits?|points?)\b|(?:どの|何の|なんの)(?:りすく|めりっと|理由|特徴|戦略|分野|狙い)/;
const LIKELY = 0.3;
/** Enough where the kind of head is named. */
const NAMED = 0.05;
const COUNTED = 3;

/** The horizon that a point of the outlook, which is likely meant, stands under. */
function horizonOf(ranked: Ranked[], { parents, knowledge }: Library): string | undefined {
  const isOfOutlook = ({ id }: Ranked) => knowledge.facts.get(id)?.topic === 'outlook';
  const point = ranked.find((one) => (one.share ?? 0) >= NAMED && isOfOutlook(one) && isLeaf(one, knowledge));
  return point && parents.get(point.id);
}

const isLeaf = ({ id }: Ranked, { facts }: Library['knowledge']): boolean =>
  facts.get(id)?.points.length === 0;

/** "Higher barriers are filed under which risk?": the head that a point stands under. */
export function readHeading(context: Context, { ranked }: Choice, library: Library): Question | undefined {
  const { folded } = context.reading;
  const horizon = asksHorizon(folded) ? horizonOf(ranked, library) : undefined;
  if (horizon !== undefined) return { kind: 'facts', ids: [horizon], headed: true };
  if (context.yesNo || !HEADING.test(folded)) return undefined;
  const isOfKind = OF_KIND.test(folded);
  const found = isOfKind
    ? ranked.find(({ id, share = 0 }) => share >= NAMED && library.parents.has(id))
    : ranked.find(({ share = 0 }, at) => at === 0 && share >= LIKELY);
  const above = library.parents.get(found?.id ?? '');
  if (found === undefined || above === undefined) return undefined;
  // What a list counts is a head itself.
  const isCounted = (library.knowledge.facts.get(above)?.points.length ?? 0) >= COUNTED;
  return { kind: 'facts', ids: [isOfKind && isCounted ? found.id : above], headed: true };
}
