import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Value } from './answer.ts';
import { naming, sideOf } from './side.ts';
import { factsOf, ids, unique } from './support.ts';

type Timeline = Extract<Question, { kind: 'timeline' }>;

/** Something with a date, and what it rests on. */
interface Dated {
  /** "2025", "2025-11": what comes first in a year is what has no month */
  when: string;
  what: Value;
  facts: string[];
  deals: Deal[];
}

const BY = /^by-(\d{4})$/;

/** The stages of stakes that were in by a year. */
function stagesOf(deals: Deal[]): Dated[] {
  return deals.flatMap((deal) =>
    deal.stages.flatMap(({ usd, when }, stage) => {
      const year = BY.exec(when)?.[1];
      if (usd === undefined || year === undefined) return [];
      return [
        { when: year, what: { type: 'staged', deal: deal.id, stage }, facts: deal.facts, deals: [deal] },
      ];
    }),
  );
}

/** What was announced, by its month. */
function announcementsOf(deals: Deal[]): Dated[] {
  const dates = unique(deals.flatMap(({ announced }) => announced ?? []));
  return dates.map((date) => {
    const together = deals.filter(({ announced }) => announced === date);
    return {
      when: date,
      what: { type: 'announced', date, deals: ids(together) },
      facts: factsOf(together),
      deals: together,
    };
  });
}

/** The figures of a year that facts state. */
const figuresOf = (library: Library, of: string[] | undefined): Dated[] =>
  library.figured
    .filter(
      ({ entities, figure }) => figure?.year !== undefined && (!of || of.some((id) => entities.includes(id))),
    )
    .map(({ id, figure }) => ({
      when: String(figure!.year),
      what: naming(sideOf({ fact: id }, library)),
      facts: [id],
      deals: [],
    }));

/** Every company that is named. */
export function answerCompanies({ knowledge: { entities, facts } }: Library): Answer {
  const all = [...facts.values()];
  const named = [...entities.values()].flatMap(({ id, kinds }) => {
    const fact = kinds.includes('company') && all.find((one) => one.entities.includes(id));
    return fact ? [{ id, fact: fact.id }] : [];
  });
  const names = named.map(({ id }) => id);
  const values = { number: value.number(names.length), list: { type: 'named', ids: names } as const };
  return {
    kind: 'answer',
    lines: [{ key: 'companies.all', values }],
    facts: unique(named.map(({ fact }) => fact)),
    deals: [],
    near: [{ kind: 'layers' }, { kind: 'deals' }],
    list: true,
  };
}

/** All that has a date, in order of time: stages and announcements of stakes, and figures of a year. */
export function answerTimeline({ of }: Timeline, library: Library): Answer {
  const isTheirs = ({ from, to }: Deal) =>
    !of || (of.length > 1 ? [from, to].every((id) => of.includes(id)) : of.includes(from) || of.includes(to));
  const deals = library.graph.all.filter((deal) => deal.kind === 'investment' && isTheirs(deal));
  const dated = [...stagesOf(deals), ...announcementsOf(deals), ...figuresOf(library, of)].toSorted((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : 0,
  );
  const items = dated.map(({ what }) => what);
  return {
    kind: items.length > 0 ? 'answer' : 'unknown',
    lines: [
      items.length > 0
        ? { key: 'timeline.all', values: { items: { type: 'sequence', items } } }
        : { key: 'timeline.none' },
    ],
    facts: unique(dated.flatMap(({ facts }) => facts)),
    deals: ids(unique(dated.flatMap((one) => one.deals))),
    near: [{ kind: 'announced' }, { kind: 'deals' }],
    list: true,
  };
}
