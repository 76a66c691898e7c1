import type { List } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { listsIn } from './more-points.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** How many stand on each of two lists, beside what they are. */
const IN_EACH =
  /\bhow many (?:\w+ )?(?:in|of|on|per|for|under|are (?:in|on|there)|there are|does) ?(?:each|every|either|both|column|side|list)\b|\bhow many (?:each|per)\b|\bhow many (?:\w+ )+and how many\b|\bcount (?:of |in )?(?:each|both|them|per)\b|\bnumbers? (?:of|for|in) each\b|\b(?:with|and) (?:the |a )?counts?\b|(?:それぞれ|各(?:列|々|側)?|両方|双方|どちらも)(?:は|が|も|の)?(?:で)?(?:何(?:個|件|点|項目|つ)|いくつ|数)|(?:何(?:個|件|点|項目)|いくつ)ずつ|(?:数|個数|件数)(?:も|と|を)(?:教|書|添|付|示|お願)/u;
const WHY = /\b(?:why|more|fewer|outnumber\w*|same)\b|なぜ|同じ|多い|少な/u;

const patternOf = ({ en, ja }: List): RegExp =>
  new RegExp(
    [...en.map((name) => String.raw`\b${fold(name)}s?\b`), ...ja.map((name) => fold(name))].join('|'),
    'u',
  );
const OUTLOOK = 'outlook-all';

/** The lists that a text has a name for, in order: "upsides", 「利点」. */
function namedIn(folded: string, { library: { knowledge } }: Understanding): string[] {
  return knowledge.lists
    .filter(({ id }) => id !== OUTLOOK)
    .map((list) => ({ id: list.id, at: patternOf(list).exec(folded)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/** Whether one thing is on both. */
const ON_BOTH =
  /(?:両方|双方|どちらにも|にも[^、。?？]{1,12}にも)[^。?？]{0,10}(?:出て|挙[がげ]|入|載|含|登場|書|ある|並)[^。?？]{0,8}(?:項目|もの|こと|点|要素|分野|やつ)|(?:項目|もの|点|要素|分野)[^。?？]{0,10}(?:両方|双方|どちらにも)[^。?？]{0,16}(?:存在|ある|あり|いる|登場|出て)|(?:重複|共通|かぶ|被[っる]|重な|だぶ)[^。?？]{0,16}(?:存在|ある|あり|いる|ない|なし|は?[?？]$)|\b(?:any|some|an|one|same|single) (?:\w+ ){0,2}(?:items?|points?|entry|entries|fields?|areas?|topics?|elements?|things?|ones?)\b[^.?!]{0,50}\b(?:both|in common|overlap\w*|shared?|twice|two lists)\b|\b(?:any|anything|something|do|does)\b[^.?!]{0,40}\b(?:appears?|shows? up|listed|turns? up|comes? up|features?|sits?|stands?|is|are)\b[^.?!]{0,12}\b(?:in|on|under) both\b|\b(?:any|anything|do|does|is there)\b[^.?!]{0,60}\b(?:both lists|two lists|lists? (?:\w+ ){0,5}(?:overlap|share)|overlap between)\b|\b(?:overlap|in common)\?/u;
const OF_FIRMS =
  /会社|企業|誰|だれ|どこ|\b(?:compan(?:y|ies)|firms?|who|players?|labs?)\b(?! (?:compet|co-?operat))/u;

/** Whether two lists have none of their points in common. */
const areApart = (lists: string[], { library: { knowledge } }: Understanding): boolean => {
  const points = lists.flatMap((id) => knowledge.facts.get(id)?.points ?? []);
  return points.length > 0 && new Set(points).size === points.length;
};

/** "Upsides on one side, dangers on the other. How many in each?", 「競争分野と協力分野を二列で。各列いくつ？」: each list, which says its number; a no where any item is asked to be on both. */
export function readCountInEach(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const isOnBoth = ON_BOTH.test(folded) && !OF_FIRMS.test(folded);
  if ((!IN_EACH.test(folded) && !isOnBoth) || WHY.test(folded)) return undefined;
  const called = namedIn(folded, parts);
  const [one, other, third] = called.length > 1 ? called : listsIn(folded, parts).map(({ id }) => id);
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  // What no list shares is said first, and each list tells its own number.
  if (isOnBoth && areApart([one, other], parts)) {
    const question: Question = { kind: 'facts', ids: [one, other], polarity: 'n', yes: true };
    return { ...clauseOf(text, question, parts), isOfTold: true };
  }
  const lists = [one, other].map((id): Question => ({ kind: 'facts', ids: [id] }));
  return clauseOf(text, { kind: 'several', parts: lists }, parts);
}
