import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { asksWhere } from './which-part.ts';

/** Under which head something stands: the overview that it is a point of. */
const HEADING =
  /\b(?:which|what) (?:\w+ ){0,2}(?:heading|bucket|category|column|group|kind|side|section|item|type|list|umbrella|camp)\b(?! of\b)|\b(?:filed|listed|classed|classified|categori[sz]ed|grouped) (?:under|as|with) (?:which|what)\b|\b(?:under|in|to|within|among) which (?:of the )?(?:\w+ )?(?:merits?|risks?|reasons?|strateg\w+|features?|fields?|horizons?|points?)\b|\bunder (?:which|what)\b(?! (?:name|law|terms?|ticker)\b)|(?:どの|どちらの|どっちの|何の|なんの)(?:りすく|めりっと|理由|項目|見出し|分類|かてごり|ぐるぷ|特徴|戦略|側|分野)|(?:どちら|どっち)(?:側)?に(?:分類|入|分けられ|含まれ|あたる|属)/;
/** "Short, mid or long term?", 「短期・中期・長期だとどれ」「どの区分」: which of the horizons it falls under. */
const HORIZON =
  /(?:短期|中期|長期)(?:的)?(?:か|と|・|、|,|\/|で|なの|の|だと|[?？]| ){0,24}(?:[^はがを、。]{0,6}?|.{0,10}?(?:それとも|あるいは|または|もしくは)、?)(?:中期|長期)|(?:短期|中期|長期)?の?どの(?:区分|期間|時期|展望|見通し|すぱん|ふぇず|分類|段階|時間軸|時間枠|局面)|\b(?:short|near|mid|medium|middle)\w*[- ]*(?:term)?(?:,| or|\/| vs){1,24} .{0,8}?\b(?:mid|middle|medium|long|far)|\bwhich (?:of the )?(?:\w+ ){0,2}(?:horizon|outlook|time ?frame|time ?span|term|bucket|category|phase)s?\b/;
/** How the horizons are called: they are no part of what is asked about. */
const HORIZON_NAMES =
  /(?:短|中|長)期(?:的)?|\b(?:short|near|mid|medium|middle|long)\b(?:[- ]?(?:term|run))?/g;
const CHOSEN = /どれ|どっち|どちら|どの|か[?？。]?$|\?$|[?？]|\b(?:which|is|are|will)\b/;

/** What is said beside the words that ask under which horizon it falls; undefined where they don't ask that. */
export function withoutHorizon(folded: string): string | undefined {
  const match = asksHorizon(folded) ? HORIZON.exec(folded) : null;
  if (!match) return undefined;
  const left = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
  return left.replace(HORIZON_NAMES, ' ').trim();
}

/** Whether a folded text asks under which horizon something falls. */
export const asksHorizon = (folded: string): boolean =>
  HORIZON.test(folded) && CHOSEN.test(folded) && !SPANS.test(folded);
/** "Which time spans do short, medium and long term stand for?": of each, how long it is. */
const SPANS = /\b(?:which|what) (?:time ?(?:spans?|frames?|scales?)|periods?) (?:do|does|are|is)\b/;

/** One of those that a list counts is meant, not the list. */
const OF_KIND =
  /\b(?:which|what)\b[^,.?]{0,14}\b(?:risks?|merits?|reasons?|strateg\w+|features?|fields?|benefits?|points?)\b|(?:どの|何の|なんの)(?:りすく|めりっと|理由|特徴|戦略|分野|狙い)/;
/** "Which of the three risks deals with …?", "which one concerns …?", 「…のは三つのリスクのうちどれ」: of what a list counts, the one that covers it. */
const COVERS = new RegExp(
  String.raw`\bwhich (?:one )?(?:of (?:the|these|those) (?:\w+ ){0,2})?(?:risks?|merits?|benefits?|advantages?|reasons?)?,? ?(?:\w+ly )?(?:deals? with|(?:is|are) (?:\w+ly )?(?:concerned with|about|related to|devoted to)|concerns?|covers?|addresses|relates? to|refers? to|pertains? to|speaks? (?:of|to)|touch(?:es)? (?:up)?on)\b` +
    '|(?:りすく|めりっと|利点|理由|要因)(?:として(?:挙げ|あげ)[^、。]{0,8})?の?(?:うち|中|なか)(?:の|で)?、?(?:は|の)?(?:どれ|どちら|どの|何番)',
);
/** The kinds of what is counted, by the topic of their facts. */
const KINDS: [string, RegExp][] = [
  ['risks', /\brisks?\b|りすく/],
  ['merits', /\b(?:merits?|benefits?|advantages?)\b|めりっと|利点/],
  ['reasons', /\b(?:reasons?|causes?)\b|理由|要因/],
];
const LIKELY = 0.3;
/** Enough where the kind of head is named. */
const NAMED = 0.05;
/** Enough where it is one of a few. */
const BARELY = 0.005;
const COUNTED = 3;

const MOST = 8;

/** A point of the outlook, and the horizon that it stands under. */
interface Horizon {
  point: string;
  head: string;
}

/** The horizon that a point of the outlook, which is likely meant, stands under. */
function horizonOf(folded: string, ranked: Ranked[], library: Library): Horizon | undefined {
  const { knowledge, parents, vocabulary } = library;
  const isOfOutlook = ({ id }: Ranked) => knowledge.facts.get(id)?.topic === 'outlook';
  const isPoint = (one: Ranked) => (one.share ?? 0) >= NAMED && isOfOutlook(one) && isLeaf(one, knowledge);
  const bare = folded.replace(HORIZON_NAMES, ' ');
  const unnamed = bare === folded ? [] : library.rank(readFeatures(bare, vocabulary), [], MOST).facts;
  const point = ranked.find(isPoint) ?? unnamed.find(isPoint);
  const head = parents.get(point?.id ?? '');
  return point && head !== undefined ? { point: point.id, head } : undefined;
}

/** Several are asked for. */
const PLURAL =
  /\b(?:in|on|across|among) which (?:of the )?(?:\w+ )?(?:fields|areas)\b|どの(?:よう|あた|辺)?な?分野で(?:協力|競|連携|手を)/;

const isLeaf = ({ id }: Ranked, { facts }: Library['knowledge']): boolean =>
  facts.get(id)?.points.length === 0;

/** The topics of the kinds that a text names; of all kinds where it names none. */
function topicsIn(folded: string): string[] {
  const named = KINDS.filter(([, words]) => words.test(folded));
  return (named.length > 0 ? named : KINDS).map(([topic]) => topic);
}

/** Which is the greatest is asked: none of them stands under a head for that. */
const RANKED =
  /(?:どの|何の)(?:りすく|めりっと|理由|特徴|戦略|分野)が(?:一番|いちばん|最も|もっとも)|(?:一番|最も|もっとも)(?:大き|重|深刻|重要|効)/;

/** So few points of the outlook share a notion that tells them from the others. */
const FEW = 2;

/** The points of other horizons that a notion of the question stands in as well: integration comes twice. */
function alsoIn(of: Horizon, folded: string, { knowledge, parents, vocabulary }: Library): Horizon[] {
  const notionsIn = (text: string) =>
    readFeatures(fold(text), vocabulary).filter((one) => one.startsWith('c:') && isTelling(one));
  const heads = knowledge.facts.get(parents.get(of.head) ?? '')?.points ?? [];
  const all = heads.flatMap((head) =>
    (knowledge.facts.get(head)?.points ?? []).map((point) => {
      const { label, ja, en } = knowledge.facts.get(point)!;
      return { point, head, held: [label.ja, label.en, ja, en].flatMap(notionsIn) };
    }),
  );
  const holding = (notion: string) => all.filter(({ held }) => held.includes(notion));
  const shared = notionsIn(folded.replace(HORIZON_NAMES, ' '))
    .map(holding)
    .filter((points) => points.length <= FEW && points.some(({ point }) => point === of.point));
  return shared.flat().filter(({ head }) => head !== of.head);
}

/** Where a point of the outlook stands, and where another one does that is asked about by the same word. */
function inHorizons(of: Horizon, folded: string, library: Library): Question {
  const [other] = alsoIn(of, folded, library);
  const all = other ? [of, other] : [of];
  const parts = all.map(({ point, head }): Question => ({
    kind: 'facts',
    ids: [point],
    headed: true,
    under: head,
  }));
  return parts.length > 1 ? { kind: 'several', parts } : parts[0]!;
}

/** "Higher barriers are filed under which risk?": the head that a point stands under. */
export function readHeading(context: Context, { ranked }: Choice, library: Library): Question | undefined {
  const { folded } = context.reading;
  const { facts } = library.knowledge;
  const horizon = asksHorizon(folded) ? horizonOf(folded, ranked, library) : undefined;
  if (horizon) return inHorizons(horizon, folded, library);
  const isCovering = COVERS.test(folded);
  if (context.yesNo || RANKED.test(folded) || !(isCovering || HEADING.test(folded))) return undefined;
  const isOfKind = isCovering || OF_KIND.test(folded);
  const topics = topicsIn(folded);
  const isMeant = ({ id }: Ranked) =>
    library.parents.has(id) &&
    (!isCovering || (topics.includes(facts.get(id)!.topic) && facts.get(id)!.points.length < COUNTED));
  const found = isOfKind
    ? ranked.find((one) => (one.share ?? 0) >= (isCovering ? BARELY : NAMED) && isMeant(one))
    : ranked.find(({ share = 0 }, at) => at === 0 && share >= LIKELY);
  // "In which fields do they cooperate?": the list itself is asked for.
  const isList = (facts.get(found?.id ?? '')?.points.length ?? 0) >= COUNTED;
  if (isOfKind && !isCovering && isList && PLURAL.test(folded)) return undefined;
  const above = library.parents.get(found?.id ?? '');
  // Of a whole list it is told in which section it stands.
  if (!isOfKind && asksWhere(folded) && (facts.get(found?.id ?? '')?.points.length ?? 0) >= COUNTED)
    return undefined;
  if (found === undefined || above === undefined || facts.get(above)?.topic === 'article') return undefined;
  // What a list counts is a head itself.
  const isCounted = (facts.get(above)?.points.length ?? 0) >= COUNTED;
  return { kind: 'facts', ids: [isOfKind && isCounted ? found.id : above], headed: true };
}
