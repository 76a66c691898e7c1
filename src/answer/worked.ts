import type { Library } from '../knowledge/index.ts';
import type { Amount, Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Value } from './answer.ts';
import { factsOf, ids } from './support.ts';
import { sumByBound } from './totals.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** 74 of 100 → 74; three telling digits at most. */
const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 100);
const timesOf = (large: number, small: number): number => Math.round((large / small) * 10) / 10;

/** One stated sum against another, worked out; with "up to" below the line it is "at least". */
export function answerWorked(question: Of<'worked'>, library: Library): Answer {
  return 'facts' in question ? ofFacts(question.facts, library) : ofDeals(question, library);
}

function ofFacts(pair: [string, string], { knowledge }: Library): Answer {
  const [small, large] = pair.map((id) => knowledge.facts.get(id)!);
  const values = {
    percent: value.number(percentOf(small!.figure!.usd, large!.figure!.usd)),
    a: value.fact(small!.id),
    b: value.fact(large!.id),
  };
  return {
    kind: 'answer',
    lines: [{ key: 'worked.facts', values }],
    facts: pair,
    deals: [],
    near: pair.map((id): Question => ({ kind: 'facts', ids: [id] })),
  };
}

/** The sum of deals, where all have one bound. */
function sumOf(deals: Deal[]): Amount | undefined {
  const sums = sumByBound(deals.map(({ amount }) => amount));
  return sums.length === 1 ? sums[0] : undefined;
}

function ofDeals(
  { op, part, whole }: Extract<Of<'worked'>, { part: string[] }>,
  { knowledge }: Library,
): Answer {
  const [parts, wholes] = [part, whole].map((list) => list.flatMap((id) => knowledge.deals.get(id) ?? []));
  const deals = [...new Set([...parts!, ...wholes!])];
  const [a, b] = [sumOf(parts!), sumOf(wholes!)];
  const support = {
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'deals' }, { kind: 'loop' }] as Question[],
    list: true,
  };
  const list: Value = { type: 'path', deals: ids(deals) };
  if (!a?.usd || !b?.usd)
    return { kind: 'unknown', lines: [{ key: 'worked.open', values: { parts: list } }], ...support };
  const values = {
    percent: value.number(percentOf(a.usd, b.usd)),
    times: value.number(timesOf(b.usd, a.usd)),
    a: { type: 'amount', amount: a },
    b: { type: 'amount', amount: b },
    parts: list,
  } as const;
  return {
    kind: 'answer',
    lines: [{ key: `worked.${op}${a.bound === 'up-to' && op === 'ratio' ? '-up-to' : ''}`, values }],
    ...support,
  };
}
