import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Asks for the industry, whatever is said of it. */
const WHICH =
  /(?<!他の|ほかの)(?:どの|どこの|何の?|なんの)(?:業界|産業|業種)(?!構造|と比)|業界の?(?:うち|中|なか)[^。?？]{0,30}(?:どれ|どちら|どこ)|\b(?:which|what) (?:(?:of the )?(?!other\b)\w+ )?(?:industry|sector|business)\b(?! models?\b)|\bwhich (?:one )?of (?:the|these|those) (?!other\b)(?:\w+ ){0,2}?(?:industries|sectors)\b/;
/** Whether a folded text asks for an industry. */
export const asksIndustry = (folded: string): boolean => WHICH.test(folded);

const LEAST = 0.02;
/** What every one of these facts, or any question, may hold. */
const COMMON = /^c:(?:[qrt]-|industry$|company$|article$|artificial-intelligence$)/;

/** What is told of one of the industries: no overview. */
const isOfIndustry = ({ topic, points }: Fact): boolean => topic === 'industries' && points.length === 0;

/** The facts that state most of what is said of the industry, where they state any of it. */
function statedBy(features: readonly string[], { knowledge, vocabulary }: Library): Fact[] {
  const said = features.filter((one) => one.startsWith('c:') && !COMMON.test(one));
  const facts = [...knowledge.facts.values()].filter(isOfIndustry).map((fact) => {
    const stated = new Set(readFeatures(fact.en, vocabulary));
    return { fact, shared: said.filter((one) => stated.has(one)).length };
  });
  const most = Math.max(1, ...facts.map(({ shared }) => shared));
  return facts.flatMap(({ fact, shared }) => (shared === most ? [fact] : []));
}

/** "Which industry is winner-takes-all?", 「標準化が進んでるのはどの業界」: of all that it may be like, what is told of an industry. */
export function readWhichIndustry(
  { reading, yesNo, has }: Context,
  { ranked }: Choice,
  library: Library,
): Question | undefined {
  if (yesNo || has('q-why') || reading.companies.length > 0 || !asksIndustry(reading.folded))
    return undefined;
  const stating = statedBy(reading.features, library);
  const [stated, another] = stating;
  if (stated && !another) return { kind: 'facts', ids: [stated.id] };
  const likeliest = ranked.find(({ id }) => stating.some((fact) => fact.id === id));
  if (likeliest) return { kind: 'facts', ids: [likeliest.id] };
  const { facts } = library.knowledge;
  const found = ranked.find(({ id, share = 0 }) => share >= LEAST && isOfIndustry(facts.get(id)!));
  return found && { kind: 'facts', ids: [found.id] };
}
