import type { Fact } from '../knowledge/schema.ts';
import type { Library } from '../knowledge/index.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';
import { RATIO } from './ratio.ts';

/** One sum is to be put over another. */
const OVER =
  /÷|割る|割った|割って|何割|何%|何パー|何ぱー|何分の|分の|占め|\b(?:divid\w*|over|share|percent\w*|fraction|proportion|how much of|relative to|compare\w*|against|versus|vs|quotient)\b|に対して|に比べ|と比べ/;
const isOver = (folded: string): boolean => RATIO.test(folded) || OVER.test(folded);

/** A fact whose sum the text names: by a word for it, and by its year, the sum itself or whose it is. */
function isMeant({ figure, entities }: Fact, { reading, has }: Context): boolean {
  if (!figure || !has(...figure.of)) return false;
  const said = reading.figures.some(({ value }) => value === figure.year || value === figure.usd);
  return said || entities.some((id) => reading.companies.includes(id));
}

/** "The loss of 2028 as a share of the market of 2025": the sums of two facts of different sorts. */
function readFigures(context: Context, { knowledge }: Library): Question | undefined {
  const all = [...knowledge.facts.values()].filter(({ figure }) => figure !== undefined);
  const meant = all.filter((fact) => isMeant(fact, context));
  const [a, b, third] = meant;
  if (!a || !b || third || a.figure!.of[0] === b.figure!.of[0]) return undefined;
  const [small, large] = a.figure!.usd <= b.figure!.usd ? [a, b] : [b, a];
  return { kind: 'worked', op: 'ratio', facts: [small.id, large.id] };
}

const TOGETHER =
  /合計|合わせ|合算|総額|全体|トータル|二社|2社|両社|ふたつ|\b(?:combined|together|total|sum|joint\w*|both|two|pile|overall)\b/;
const PART = /割|%|パー|ぱー|占め|\b(?:share|portion|part|percent\w*|fraction|proportion|how much of)\b/;

/** "NVIDIA's share of what both put into Anthropic": one stake in all that have a figure. */
function readShare(context: Context): Question | undefined {
  const { reading, graph } = context;
  const by = reading.companies.filter((id) => isInvestor(context, id));
  const of = reading.companies.filter((id) => isAiCompany(context, id));
  if (by.length !== 1 || of.length !== 1) return undefined;
  if (!PART.test(reading.folded) || !TOGETHER.test(reading.folded)) return undefined;
  const whole = graph.into(of[0]!, 'investment').filter(({ amount }) => amount.usd !== undefined);
  const part = whole.filter(({ from }) => from === by[0]);
  if (part.length === 0 || whole.length < 2) return undefined;
  return { kind: 'worked', op: 'share', part: part.map(({ id }) => id), whole: whole.map(({ id }) => id) };
}

const PAID =
  /払|支出|出ていく|出てく|渡す|\b(?:pays?|paid|payment|spends?|hands?|bills?|owes?|outlay|goes? out)\b/;
const GOT =
  /出資|投資|戻|もら|貰|入って|枠|受け取|\b(?:invest\w*|backers?|put|puts|stakes?|back|gets?|receiv\w*|com(?:es|ing) in|funding)\b/;

/** What a company pays against what is put into it: by all, or by the one that is named as giving. */
function readPaidAgainstGot(context: Context): Question | undefined {
  const { reading, graph } = context;
  const of = reading.companies.find((id) =>
    graph.outOf(id, 'payment').some(({ amount }) => amount.usd !== undefined),
  );
  if (of === undefined || !PAID.test(reading.folded) || !GOT.test(reading.folded)) return undefined;
  const paid = graph.outOf(of, 'payment').filter(({ amount }) => amount.usd !== undefined);
  const got = graph.into(of, 'investment').filter(({ amount }) => amount.usd !== undefined);
  if (got.length < 2 || (reading.companies.length > 1 && !TOGETHER.test(reading.folded))) return undefined;
  return { kind: 'worked', op: 'ratio', part: got.map(({ id }) => id), whole: paid.map(({ id }) => id) };
}

const BALANCE = /差し引|持ち出し|収支|\b(?:net|on balance|minus|subtract\w*|less what|difference)\b/;

/** What a company pays less what is put into it: by all, or by the one that is named as giving. */
function readBalance({ reading, graph, roles }: Context): Question | undefined {
  const of = reading.companies.find((id) =>
    graph.outOf(id, 'payment').some(({ amount }) => amount.usd !== undefined),
  );
  const { folded } = reading;
  if (of === undefined || !BALANCE.test(folded) || !PAID.test(folded) || !GOT.test(folded)) return undefined;
  const by = reading.companies.find((id) => id !== of && !roles.to.includes(id));
  return { kind: 'net', of, ...(by === undefined ? {} : { by }) };
}

/** Two sums that the article states, and what one is of the other. */
export function readWorked(context: Context, library: Library): Question | undefined {
  if (context.has('q-why')) return undefined;
  const balance = readBalance(context);
  if (balance || !isOver(context.reading.folded)) return balance;
  return readFigures(context, library) ?? readShare(context) ?? readPaidAgainstGot(context);
}
