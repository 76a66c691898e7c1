import type { Library } from '../knowledge/index.ts';
import type { Question } from './question.ts';

/** What money is put on, asked beside whose it is. */
const BET =
  /\b(?:what|the thing|the object)\b[^?.]{0,40}\b(?:wager\w*|bet(?:s|ting)?|gambl\w+|punt(?:ing)?|stak(?:e|ing) (?:\w+ ){0,3}on|rid(?:e|ing) on|backing instead|counting on)\b|\b(?:the|their|its) (?:\w+ )?(?:wager|bet|gamble|punt|thesis)\b|\bon what\b[^?.]{0,30}\b(?:bet\w*|wager\w*|stake|gambl\w+|money)\b|(?:何|なに)(?:に|へ|を)[^、。?？]{0,6}(?:賭|かけ|張)|(?:賭け|かけ)(?:て(?:い)?る|た)?(?:の)?(?:対象|先|中身|内容|もの|相手)|(?:狙い|賭け)(?:は|を|も|の)?[^。?？]{0,10}[。?？]*$/u;

/** What those of a list bet on, where they are asked for with it and it's told of them: it is of no deal of theirs. */
export function betOf(
  folded: string,
  of: string[],
  besides: string[],
  { graph, knowledge }: Library,
): Question | undefined {
  if (!BET.test(folded)) return undefined;
  const givers = of
    .map((to) => graph.into(to, 'investment').map(({ from }) => from))
    .reduce((all, some) => all.filter((id) => some.includes(id)))
    .filter((id) => !besides.includes(id));
  const bet = [...knowledge.facts.values()].find(
    ({ topic, entities, deals }) =>
      topic === 'investors' &&
      deals.length === 0 &&
      entities.length > 0 &&
      entities.every((id) => givers.includes(id)),
  );
  return bet && { kind: 'facts', ids: [bet.id] };
}
