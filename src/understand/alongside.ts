import { isBare, namesIn, type Named } from './ask-lists.ts';
import type { Library } from '../knowledge/index.ts';
import type { Clause } from './clause.ts';
import type { Reading } from './reading.ts';
import type { Understanding } from './understand.ts';

/** Between two names of which the same is asked. */
const JOINED =
  /^(?:'s|の)?\s*(?:[、,・&/]\s*(?:(?:and|or|as well as|plus|および|及び|と)\s*)?|(?:and|or|as well as|plus|および|及び|ならびに|と|や)、?\s*)(?:the )?$/;

/** "The valuations of A and B": those that are named one after the other with the one it is asked of. */
export function alongside(
  { folded, mentions }: Reading,
  of: string | undefined,
  { knowledge }: Library,
): string[] {
  const first = mentions.findIndex(({ company }) => company === of);
  const others: string[] = [];
  for (const [at, { id, company, start }] of mentions.entries()) {
    if (at <= first || first < 0) continue;
    const isPerson = knowledge.entities.get(id)?.kinds.includes('person') === true;
    if (isPerson || !JOINED.test(folded.slice(mentions[at - 1]!.end, start))) break;
    if (company !== of) others.push(company);
  }
  return [...new Set(others)];
}

const ASKED_TOO =
  /(?:に(?:ついて|関して))?[はもを]?(?:教えて|おしえて|知りたい|お願い|ご教示)[^、。?？]{0,10}[。?？!！\s]*$/u;

/** "… of A | and B?": a piece that only names who else it is asked of; undefined where it is more than that. */
export function withNamedToo(
  text: string,
  before: Clause | undefined,
  parts: Understanding,
): Clause | undefined {
  if (before?.question.kind !== 'absent') return undefined;
  const { question } = before;
  const plain = text.replace(ASKED_TOO, '');
  if (question.attribute === undefined || question.of === undefined || !isBare(plain, parts))
    return undefined;
  const named = namesIn(plain, parts).map(({ id }) => id);
  const others = [...new Set([...(question.others ?? []), ...named])].filter((id) => id !== question.of);
  return named.length === 0 ? undefined : { ...before, question: { ...question, others } };
}

/** The sums of the deals that were asked about. */
export const amountsOf = <Item extends Clause>(clauses: Item[]): Item[] =>
  clauses.flatMap((clause) =>
    clause.question.kind === 'tie'
      ? [{ ...clause, isAsked: true, question: { ...clause.question, aspect: 'amount' as const } }]
      : [],
  );

/** Who gives and who gets, and not two of a kind. */
export function arePair([one, other]: Named[], { library: { knowledge, graph } }: Understanding): boolean {
  if (one === undefined || other === undefined) return false;
  const isLab = (named: Named) => knowledge.entities.get(named.id)?.layers.includes('ai') === true;
  return isLab(one) !== isLab(other) || graph.between(one.id, other.id, 'investment').length > 0;
}
