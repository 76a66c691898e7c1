import type { Detected } from '../text/language.ts';
import { withBareSums } from './bare-sums.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { NOT_EACH, PAID } from './each.ts';
import { operationIn } from './operation.ts';
import { prepare } from './prepare.ts';
import { put } from './put.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { sidesOf, unique } from './sets.ts';
import type { Understanding } from './understand.ts';

/** A name and a sum, at their places. */
interface Said {
  start: number;
  id?: string;
  usd?: number;
}

const BOUNDS = /以上|少なくとも|最低|\bat least\b|\bor more\b|\bminimum\b/;

/** Each company with the one sum that is said of it; undefined where names and sums don't take turns. */
function sumsOf(context: Context, companies: string[]): Map<string, number> | undefined {
  const reading = withBareSums(context);
  const names = reading.mentions.flatMap(({ company, start }): Said[] =>
    companies.includes(company) ? [{ start, id: company }] : [],
  );
  const sums = reading.figures.flatMap(({ unit, value, start }): Said[] =>
    unit === 'usd' ? [{ start, usd: value }] : [],
  );
  if (names.length !== companies.length || sums.length !== companies.length) return undefined;
  const inTurn = [...names, ...sums].sort((a, b) => a.start - b.start);
  const isName = inTurn.map(({ id }) => id !== undefined);
  if (isName.some((one, at) => at > 0 && one === isName[at - 1])) return undefined;
  names.sort((a, b) => a.start - b.start);
  sums.sort((a, b) => a.start - b.start);
  return new Map(names.map(({ id }, at) => [id!, sums[at]!.usd!]));
}

/** "A put 10 and B 5 into C, right?": what is said of each stake is held against it, and all of them are told. */
function readSums(context: Context): Question | undefined {
  const { reading, graph, has } = context;
  // The bounds may be wrong where the sums are right: each is judged by itself.
  if (BOUNDS.test(reading.folded)) return undefined;
  if (has(...NOT_EACH, 'q-undisclosed') || PAID.test(reading.folded) || operationIn(reading.folded))
    return undefined;
  if (reading.foreign.length > 0) return undefined;
  const { by, of } = sidesOf(context);
  const all = unique([...by, ...of]);
  if (all.length < 3 || all.length !== reading.companies.length) return undefined;
  if (Math.min(by.length, of.length) !== 1) return undefined;
  const sums = sumsOf(context, by.length > 1 ? by : of);
  if (!sums) return undefined;
  const deals = by.flatMap((from) => of.flatMap((to) => graph.between(from, to, 'investment').slice(0, 1)));
  if (deals.length !== sums.size) return undefined;
  const isSo = deals.every(({ from, to, amount }) => amount.usd === sums.get(by.length > 1 ? from : to));
  return { kind: 'holds', by, of, each: true, yes: true, counted: isSo !== context.negated };
}

/** Reads a message that says of several stakes what each comes to, to be confirmed. */
export function readEachSum(text: string, language: Detected, parts: Understanding): Clause | undefined {
  // Cheap to look for, before anything is read.
  if (!/\d.*\d/su.test(text)) return undefined;
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const question = context.yesNo ? readSums(context) : undefined;
  return question && clauseOf(text, put(context, question), parts, context.reading.companies);
}
