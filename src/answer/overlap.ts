import type { Library } from '../knowledge/index.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { bySize, factsOf, ids, stakes, unique } from './support.ts';
import { verdictOn } from './verdict.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** More names apart than these would be a list of its own. */
const MOST_APART = 4;

/** Two or more lists of investors, or of stakes, held against each other: what they share, and what only some have. */
export function answerOverlap(question: Of<'overlap'>, { graph }: Library): Answer {
  const { of, side, same, any } = question;
  const dealsOf = (id: string): Deal[] =>
    side === 'givers' ? graph.into(id, 'investment') : graph.outOf(id, 'investment');
  const nameOf = ({ from, to }: Deal): string => (side === 'givers' ? from : to);
  const deals = of.flatMap(dealsOf);
  const names = unique(bySize(deals).map(nameOf));
  const holders = (name: string) => of.filter((id) => dealsOf(id).some((deal) => nameOf(deal) === name));
  const shared = names.filter((name) => holders(name).length === of.length);
  const apart = names.filter((name) => !shared.includes(name));
  const isWithin = apart.every((name) => !holders(name).includes(of[0]!));
  const told = question.within
    ? isWithin
    : any
      ? shared.length > 0
      : same === undefined
        ? undefined
        : same === (apart.length === 0);
  // Of two, the one that has nothing to itself, where the other does.
  const isOfTwo = of.length === 2 && apart.length > 0 && shared.length > 0;
  const lacking = isOfTwo ? of.filter((id) => !apart.some((name) => holders(name).includes(id))) : [];
  const key = apart.length === 0 ? 'same' : shared.length === 0 ? 'none' : 'shared';
  return {
    kind: 'answer',
    ...verdictOn(told, question),
    lines: [
      { key: `overlap.${side}-${key}`, values: { of: value.entities(of), list: value.entities(shared) } },
      ...apart.slice(0, MOST_APART).map((name): Line => ({
        key: `overlap.${side}-apart`,
        values: { name: value.entity(name), list: value.entities(holders(name)) },
      })),
      ...lacking.map((id): Line => ({
        key: `overlap.${side}-alone-none`,
        values: { of: value.entity(id) },
      })),
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      side === 'givers' ? { kind: 'total', of: [of[0]!] } : { kind: 'total', by: [of[0]!] },
      { kind: 'deals', deal: 'investment' },
    ],
    list: true,
  };
}

/** Who of a trade invests in any of some companies: each with its stakes, and who of them doesn't. */
export function answerAmong(question: Of<'among'>, { graph }: Library): Answer {
  const { among, of, without } = question;
  const stakesOf = (by: string): Deal[] =>
    bySize(graph.outOf(by, 'investment').filter(({ to }) => of.includes(to)));
  const investors = among.filter((id) => stakesOf(id).length > 0);
  const others = among.filter((id) => !investors.includes(id));
  const deals = investors.flatMap(stakesOf);
  const key = of.length === 1 ? 'among.others-of' : 'among.others';
  const values = { list: value.entities(others, 'or'), of: value.entities(of) };
  return {
    kind: deals.length > 0 ? 'answer' : 'unknown',
    ...(without
      ? verdictOn(others.length > 0, { ...question, negated: false })
      : verdictOn(investors.length > 0, question)),
    lines: [
      ...investors.map((by): Line => ({
        key: 'investments.one',
        values: { by: value.entity(by), list: stakes(stakesOf(by), 'to') },
      })),
      ...(others.length > 0 ? [{ key, values }] : []),
    ],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      { kind: 'investors', of: [of[0]!] },
      { kind: 'deals', deal: 'investment' },
    ],
    list: true,
  };
}

/** The companies that others hold and one investor, by the article, does not. */
export function answerLeftOut(question: Of<'investments'>, { graph }: Library): Answer {
  const [by = ''] = question.by;
  const { besides } = question;
  const held = graph.outOf(by, 'investment').map(({ to }) => to);
  const targets = unique(graph.all.filter(({ kind }) => kind === 'investment').map(({ to }) => to));
  const missing = targets.filter((id) => !held.includes(id));
  const deals = graph.outOf(by, 'investment');
  const values = { by: value.entity(by), list: value.entities(missing), held: value.entities(held) };
  return {
    kind: 'answer',
    ...verdictOn(
      besides && missing.length === besides.length && besides.every((id) => missing.includes(id)),
      { ...question, negated: false },
    ),
    lines: [{ key: missing.length > 0 ? 'investments.missing' : 'investments.none-missing', values }],
    facts: factsOf(deals),
    deals: ids(deals),
    near: [
      { kind: 'investments', by: [by] },
      { kind: 'investors', of: [missing[0] ?? targets[0]!] },
    ],
    list: true,
  };
}
