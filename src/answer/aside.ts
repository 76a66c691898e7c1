import type { Library } from '../knowledge/index.ts';
import { isNoNews } from '../knowledge/news.ts';
import type { RunnerUp } from '../understand/runners-up.ts';
import { value, type Answer, type Line, type Value } from './answer.ts';

const FIGURE = /[$%]/;
const SUMS: ReadonlySet<Value['type']> = new Set(['stakes', 'sums', 'usd', 'quantity', 'measure']);

/** Whether a fact states a sum or a rate, or that a sum is kept secret. */
function statesFigure(id: string, { knowledge }: Library): boolean {
  const { en, deals } = knowledge.facts.get(id)!;
  return FIGURE.test(en) || deals.some((deal) => knowledge.deals.get(deal)!.amount.bound === 'undisclosed');
}

/** Whether a line tells a sum or a rate. */
function tellsFigure({ values = {} }: Line, library: Library): boolean {
  return Object.values(values).some((one) => {
    if (one.type === 'fact') return statesFigure(one.id, library);
    if (one.type === 'deal') return library.knowledge.deals.get(one.id)!.amount.usd !== undefined;
    return one.type === 'amount' ? one.amount.usd !== undefined : SUMS.has(one.type);
  });
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** Of a statement, less than that is hardly news beside what is told. */
const NEWS = 0.5;

/** How much of a statement is none of the pairs of letters that were said, 0 to 1. */
function novelty(id: string, said: ReadonlySet<string>, { knowledge }: Library): number {
  const pairs = pairsOf(knowledge.facts.get(id)!.ja);
  return pairs.filter((pair) => !said.has(pair)).length / pairs.length;
}

/**
 * Whether a fact is beside the point of what is told: of the article itself where only what it tells was asked for, or
 * the same of a company that nobody asked for.
 */
function isBeside(id: string, told: ReadonlySet<string>, { knowledge: { facts, twins } }: Library): boolean {
  const isOfArticle = (one: string): boolean => facts.get(one)!.topic === 'article';
  const isTwin = twins.some(({ of }) => {
    const ids = Object.values(of);
    return ids.includes(id) && ids.some((one) => told.has(one));
  });
  return isTwin || (told.size > 0 && isOfArticle(id) && ![...told].some(isOfArticle));
}

/** Fewer points are all told with the fact that has them. */
const LEAST_LISTED = 3;
/** Whether a fact says what was told once more: as a point of it, or as the list in which its own head stands. */
function isNested(
  id: string,
  told: ReadonlySet<string>,
  { knowledge: { facts }, parents }: Library,
): boolean {
  const isPoint = [...told].some((one) => {
    const { points } = facts.get(one)!;
    return points.length < LEAST_LISTED && points.includes(id);
  });
  return isPoint || [...told].some((one) => parents.get(parents.get(one) ?? one) === id);
}

/**
 * What may have been meant as well, to be told by the way: the first of some facts that the answers don't tell already.
 * Beside an answer without a sum or a rate, none that has one: it would be taken for what was asked.
 * What says once more what is told (a point of it, the list that it is a point of) is no news, even where it was asked for.
 * @param facts likeliest first
 */
export function asideTo(answers: Answer[], facts: RunnerUp[], library: Library): string | undefined {
  const told = new Set(answers.flatMap((one) => one.facts));
  const said = new Set([...told].flatMap((id) => pairsOf(library.knowledge.facts.get(id)!.ja)));
  const dealsTold = new Set(answers.flatMap(({ deals }) => deals));
  const factsTold = [...told].map((id) => library.knowledge.facts.get(id)!);
  const isTold = ({ id }: RunnerUp): boolean => {
    const fact = library.knowledge.facts.get(id)!;
    const { deals, entities, why } = fact;
    return (
      told.has(id) ||
      isBeside(id, told, library) ||
      isNested(id, told, library) ||
      factsTold.some((one) => isNoNews(fact, one)) ||
      // What was told for its reason is known to who asked for that; of a company it may be what was asked.
      (entities.length === 0 && why.some((reason) => told.has(reason))) ||
      novelty(id, said, library) < NEWS ||
      (deals.length > 1 && deals.some((deal) => dealsTold.has(deal)))
    );
  };
  const isOfFigures = answers.some(
    ({ kind, lines }) => kind === 'answer' && lines.some((line) => tellsFigure(line, library)),
  );
  return facts.find((one) => !isTold(one) && (isOfFigures || !statesFigure(one.id, library)))?.id;
}

/** The answers with a fact told after the last of them. */
export function withAside(answers: Answer[], fact: string | undefined): Answer[] {
  const last = answers.at(-1);
  if (fact === undefined || last === undefined) return answers;
  const line: Line = { key: 'aside', values: { statement: value.fact(fact) } };
  return [...answers.slice(0, -1), { ...last, lines: [...last.lines, line], aside: fact }];
}
