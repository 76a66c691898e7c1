import { fold } from '../text/fold.ts';
import type { Library } from '../knowledge/index.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import { unique } from './sets.ts';
import type { Understanding } from './understand.ts';

/** What somebody is after. */
export const AIMS =
  /\b(?:aims?|goals?|objectives?|purposes?|motives?|intent\w*|strateg\w+)\b|狙い|ねらい|戦略|意図|目的/u;
const AFTER =
  /\b(?:is|are) (?:each|each player|they|it|everyone|every one)(?: of them)? (?:really )?after\b/u;
/** No single company: 「AI企業」, "the AI labs", "and the labs themselves". */
const OF_MAKERS =
  /(?<![a-z])ai (?:compan\w+|firms?|labs?|developers?|players?)\b|\b(?:and|plus) the (?:labs?|model (?:makers|developers))\b|[,;&] (?:and )?the (?:labs?|model (?:makers|developers))\b|(?<![a-z])ai(?:企業|会社|各社|らぼ)|(?:もでる|開発)(?:企業|会社|各社)/u;
const ELSE =
  /なぜ|なんで|いくら|共通|違い|比べ|同じ|どちら|どっち|出資先|一番|\b(?:why|how much|in common|differ\w*|same|compar\w*|which|who|best|stakes?)\b/u;
const LONGEST = 170;

/** The lists of aims of those who are named; of the AI companies where they are named as such. */
export function aimsNamed(folded: string, named: string[], { facts }: Library['knowledge']): string[] {
  const all = facts.get('strategies-all')?.points ?? [];
  const own = all.filter((id) => named.includes(facts.get(id)?.entities[0] ?? ''));
  const makers = all.filter(
    (id) => facts.get(id)?.entities.length === Math.max(...all.map((one) => facts.get(one)!.entities.length)),
  );
  return unique(OF_MAKERS.test(folded) ? [...own, ...makers] : own);
}

/** "The strategies of A, B and the labs", 「A、B、AI企業の三者それぞれの狙い」: each of the three, by itself. */
export function readAimsOfAll(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || ELSE.test(folded) || !OF_MAKERS.test(folded)) return undefined;
  if (!AIMS.test(folded) && !AFTER.test(folded)) return undefined;
  const { knowledge } = parts.library;
  const named = unique(namesTyped(text, parts).map(({ id }) => id));
  const all = knowledge.facts.get('strategies-all')?.points ?? [];
  const lists = aimsNamed(folded, named, knowledge);
  const known = all.flatMap((id) => knowledge.facts.get(id)?.entities ?? []);
  if (lists.length !== all.length || !named.every((id) => known.includes(id))) return undefined;
  const asked = lists.map((id) => ({ kind: 'facts' as const, ids: [id] }));
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}
