import type { Findings } from '../knowledge/judges.ts';
import { toldShare } from './fitting.ts';
import { withoutInsult } from './insult.ts';
import { inPlaceOfPerson } from './person.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** Enough of what is left of a text without an insult, or with a company in place of a person. */
const LEFT = 0.5;

/** How plainly a text is about a fact, or about kinds of question that she answers, 0 to 1. */
export const plainness = ({ facts: [first], asked }: Pick<Findings, 'facts' | 'asked'>): number =>
  (first?.share ?? 0) + toldShare(asked);

/** Whether facts of the company that stands for a person are meant, whichever of them; or two that a deal ties. */
function isOfCompany(
  { context: { reading, graph }, findings }: ReturnType<typeof readFolded>,
  { library: { knowledge } }: Understanding,
): boolean {
  const [a, b] = reading.companies;
  if (a && b && [...graph.between(a, b), ...graph.between(b, a)].length > 0) return true;
  const shares = findings.facts.map(({ id, share = 0 }) =>
    knowledge.facts.get(id)?.entities.some((one) => reading.companies.includes(one)) ? share : 0,
  );
  return shares.reduce((sum, share) => sum + share, 0) >= LEFT;
}

/** Reads a folded text; where it says more with a company in place of a person, or without an insult, reads that. */
export function readMeant(folded: string, text: string, parts: Understanding): ReturnType<typeof readFolded> {
  const named = readFolded(folded, text, parts);
  const company = inPlaceOfPerson(named.reading, parts);
  const others = company === undefined ? withoutInsult(named.reading) : [company];
  const meant = others
    .map((other) => readFolded(other, text, parts))
    .find((one) => plainness(one.findings) >= LEFT || (company !== undefined && isOfCompany(one, parts)));
  return meant ?? named;
}
