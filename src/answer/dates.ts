import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { factsOf, ids, unique } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

function announcedLines(deals: Deal[]): Line[] {
  const dates = unique(deals.flatMap(({ announced }) => announced ?? []));
  return dates.map((date) => ({
    key: 'dates.announced',
    values: {
      date: { type: 'date', date },
      deals: { type: 'path', deals: ids(deals.filter(({ announced }) => announced === date)) },
    },
  }));
}

const stagedLine = ({ from, to, amount, stages: [first] }: Deal): Line => ({
  key: 'date.stages',
  values: {
    from: value.entity(from),
    to: value.entity(to),
    amount: { type: 'amount', amount },
    usd: { type: 'usd', usd: first?.usd ?? 0 },
  },
});

/** When stakes were made or announced, and of which the article doesn't say it. */
export function answerDates({ by, of }: Of<'dates'>, library: Library): Answer {
  const deals = library.graph.all.filter(
    ({ kind, from, to }) =>
      kind === 'investment' && (by?.includes(from) ?? true) && (of?.includes(to) ?? true),
  );
  const staged = deals.filter(({ announced, stages }) => announced === undefined && stages.length > 0);
  const silent = deals.filter(({ announced, stages }) => announced === undefined && stages.length === 0);
  const names = unique(silent.map(({ from, to }) => (of?.length === 1 ? from : to)));
  const lines: Line[] = [...announcedLines(deals), ...staged.map(stagedLine)];
  if (names.length > 0)
    lines.push({
      key: of?.length === 1 ? 'dates.none-from' : 'dates.none-to',
      values: { list: value.entities(names) },
    });
  return {
    kind: lines.length > 1 || names.length === 0 ? 'answer' : 'unknown',
    lines,
    facts: factsOf(deals),
    deals: ids(deals),
    near: [{ kind: 'announced' }, ...(of ? [{ kind: 'investors', of } as const] : [])],
    list: true,
  };
}
