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

/** "Upsides on one side, dangers on the other. How many in each?", 「競争分野と協力分野を二列で。各列いくつ？」: each list, which says its number. */
export function readCountInEach(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!IN_EACH.test(folded) || WHY.test(folded)) return undefined;
  const called = namedIn(folded, parts);
  const [one, other, third] = called.length > 1 ? called : listsIn(folded, parts).map(({ id }) => id);
  if (one === undefined || other === undefined || third !== undefined) return undefined;
  const lists = [one, other].map((id): Question => ({ kind: 'facts', ids: [id] }));
  return clauseOf(text, { kind: 'several', parts: lists }, parts);
}
