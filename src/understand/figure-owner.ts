import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';

/** What the article has a figure of: a deal, or what a fact tells. */
interface Owner {
  deal?: string;
  fact?: string;
}

type Sized = { unit: 'usd' | 'percent'; value: number };

/** The figures that a text names, apart from years. */
export const figuresIn = ({ reading }: Context): Sized[] =>
  reading.figures.flatMap(({ unit, value }) =>
    unit === 'percent' || (unit === 'usd' && value > 1) ? [{ unit, value }] : [],
  );

/** The shortest statement with a percentage tells of nothing else. */
function factOfPercent(value: number, { knowledge }: Library): Owner | undefined {
  const [fact] = [...knowledge.facts.values()]
    .filter(({ en, nature }) => nature !== 'opinion' && en.includes(`${value}%`))
    .toSorted((a, b) => a.en.length - b.en.length);
  return fact && { fact: fact.id };
}

/** Of several deals with one sum the one that is of those who are named. */
function ownerOfSum(usd: number, { graph, figured, reading: { companies } }: Context): Owner | undefined {
  const fact = figured.find(({ figure }) => figure?.usd === usd);
  if (fact) return { fact: fact.id };
  const named = ({ from, to }: { from: string; to: string }) =>
    [from, to].filter((id) => companies.includes(id)).length;
  const whole = graph.all.filter(({ amount }) => amount.usd === usd);
  const staged = graph.all.filter(({ stages }) => stages.some((stage) => stage.usd === usd));
  const [deal] = [...whole, ...staged].toSorted((a, b) => named(b) - named(a));
  return deal && { deal: deal.id };
}

export const ownerOfFigure = (
  { unit, value }: Sized,
  context: Context,
  library: Library,
): Owner | undefined => (unit === 'percent' ? factOfPercent(value, library) : ownerOfSum(value, context));

/** What the article has the one figure of that a text names; undefined for none or several. */
export function ownerOf(context: Context, library: Library): Owner | undefined {
  const [figure, ...more] = figuresIn(context);
  const isOne = figure !== undefined && more.every(({ value }) => value === figure.value);
  return isOne ? ownerOfFigure(figure, context, library) : undefined;
}
