import type { Library } from '../knowledge/index.ts';
import { LAYERS, type Deal } from '../knowledge/schema.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line, type Value } from './answer.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const ids = (deals: Deal[]): string[] => deals.map(({ id }) => id);
const factsOf = (deals: Deal[]): string[] => [...new Set(deals.flatMap(({ facts }) => facts))].slice(0, 6);
const stakes = (deals: Deal[], name: 'from' | 'to'): Value => ({ type: 'stakes', deals: ids(deals), name });

/** The article's market figures, in USD; every derivation starts from these. */
const MARKET_2025_USD = 100e9;
const MARKET_2030_USD = 2000e9;
const YEARS = 5;
const GROWTH = 0.6;
const MARKET_FACTS = ['market-2025', 'market-2030', 'market-growth-rate'];

const DERIVED = {
  factor: MARKET_2030_USD / MARKET_2025_USD,
  sixtyFactor: Math.round((1 + GROWTH) ** YEARS * 10) / 10,
  neededPercent: Math.round(((MARKET_2030_USD / MARKET_2025_USD) ** (1 / YEARS) - 1) * 100),
} as const;

/** Figures that follow from the stated ones, said to be derived. */
export function answerDerived({ what, claim }: Of<'derived'>, library: Library): Answer {
  const near: Question[] = [
    { kind: 'facts', ids: ['market-size'] },
    { kind: 'facts', ids: ['market-room'] },
  ];
  const values = {
    factor: value.number(DERIVED.factor),
    sixty: value.number(DERIVED.sixtyFactor),
    percent: value.number(DERIVED.neededPercent),
  };
  if (what === 'after-2023') {
    const deal = library.knowledge.deals.get('ms-openai')!;
    return {
      kind: 'answer',
      lines: [{ key: 'derived.after-2023' }],
      facts: deal.facts,
      deals: [deal.id],
      near: [
        { kind: 'tie', from: 'microsoft', to: 'openai', deal: 'investment', aspect: 'amount' },
        { kind: 'investors', of: ['openai'] },
      ],
    };
  }
  void claim;
  return {
    kind: 'answer',
    lines: [{ key: `derived.${what}`, values }],
    facts: MARKET_FACTS,
    deals: [],
    near,
  };
}

/** The market's size in a year: stated for two years, not forecast for any other. */
export function answerMarket({ year, claim }: Of<'market'>): Answer {
  const near: Question[] = [
    { kind: 'derived', what: 'sixty-percent' },
    { kind: 'facts', ids: ['market-growth-rate'] },
  ];
  const stated = year === 2025 ? MARKET_2025_USD : year === 2030 ? MARKET_2030_USD : undefined;
  if (stated === undefined) {
    return {
      kind: 'unknown',
      lines: [{ key: 'market.no-year', values: { year: { type: 'date', date: String(year) } } }],
      facts: MARKET_FACTS,
      deals: [],
      near,
    };
  }
  const wrong = claim?.usd !== undefined && claim.usd !== stated;
  const right = claim?.usd === stated;
  return {
    kind: 'answer',
    ...(wrong ? { verdict: 'no' as const } : right ? { verdict: 'yes' as const } : {}),
    lines: [{ key: `market.${year}` }],
    facts: [`market-${year}`],
    deals: [],
    near,
  };
}

/** Which layers a company stands in, or which companies stand in several. */
export function answerLayers({ of, several }: Of<'layers'>, library: Library): Answer {
  const { entities } = library.knowledge;
  const near: Question[] = [
    { kind: 'facts', ids: ['layers-three'] },
    { kind: 'facts', ids: ['layers-no-solo'] },
  ];
  if (several || !of) {
    const wide = [...entities.values()].filter(({ layers }) => layers.length > 1);
    const values = {
      list: value.entities(wide.map(({ id }) => id)),
      layers: { type: 'layers', layers: [...(wide[0]?.layers ?? LAYERS)] } as const,
    };
    return {
      kind: 'answer',
      lines: [{ key: 'layers.several', values }],
      facts: ['google-in-layers', 'layers-three'],
      deals: [],
      near,
    };
  }
  const layers = entities.get(of)?.layers ?? [];
  const values = { company: value.entity(of), layers: { type: 'layers', layers: [...layers] } as const };
  const fact = { google: 'google-in-layers', amd: 'amd-in-chips', amazon: 'aws-in-cloud' }[of];
  if (layers.length === 0)
    return {
      kind: 'unknown',
      lines: [{ key: 'layers.none', values }],
      facts: ['layers-three'],
      deals: [],
      near,
    };
  const line: Line = fact
    ? { key: 'plain', values: { statement: value.fact(fact) } }
    : { key: 'layers.one', values };
  return { kind: 'answer', lines: [line], facts: [fact ?? 'layers-three'], deals: [], near };
}

/** The largest or the smallest sum that the article states. */
export function answerExtreme({ most, deal: kind }: Of<'extreme'>, library: Library): Answer {
  const stated = library.graph.all.filter(
    ({ amount, kind: other }) => amount.usd !== undefined && (kind === undefined || other === kind),
  );
  const sorted = stated.toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const deal = (most ? sorted[0] : sorted.at(-1))!;
  const stake = sorted.find(({ kind: other }) => other === 'investment');
  const lines: Line[] = [
    { key: most ? 'extreme.most' : 'extreme.least', values: { statement: value.deal(deal.id) } },
  ];
  const shown = [deal];
  if (most && deal.kind === 'payment' && stake) {
    lines.push({
      key: 'extreme.stake',
      values: {
        from: value.entity(stake.from),
        to: value.entity(stake.to),
        amount: { type: 'amount', amount: stake.amount },
      },
    });
    shown.push(stake);
  }
  return {
    kind: 'answer',
    lines,
    facts: factsOf(shown),
    deals: ids(shown),
    near: [{ kind: 'deals' }, { kind: 'undisclosed' }],
  };
}

/** Stakes without a figure: undisclosed by the article's word, or without one in it. */
export function answerUndisclosed({ all }: Of<'undisclosed'>, library: Library): Answer {
  const investments = library.graph.all.filter(({ kind }) => kind === 'investment');
  const secret = investments.filter(({ amount }) => amount.bound === 'undisclosed');
  const silent = investments.filter(({ amount }) => amount.bound === 'not-stated');
  const lines: Line[] = [
    { key: 'undisclosed.secret', values: { deals: { type: 'path', deals: ids(secret) } } },
  ];
  const investors = [...new Set(silent.map(({ from }) => from))];
  lines.push({
    key: 'undisclosed.silent',
    values: { list: value.entities(investors.filter((id) => id !== 'nvidia')) },
  });
  void all;
  return {
    kind: 'answer',
    lines,
    facts: factsOf([...secret, ...silent]),
    deals: ids([...secret, ...silent]),
    near: [
      { kind: 'deals', deal: 'investment' },
      { kind: 'investors', of: ['xai'] },
    ],
    list: true,
  };
}

/** What was announced in a month. */
export function answerAnnounced({ date, wrong }: Of<'announced'>, library: Library): Answer {
  const deals = library.graph.all.filter(
    ({ kind, announced }) =>
      kind === 'investment' && announced !== undefined && (date === undefined || announced.startsWith(date)),
  );
  const lines: Line[] = [
    {
      key: 'announced',
      values: { deals: { type: 'path', deals: ids(deals) }, date: { type: 'date', date: date ?? '2025-11' } },
    },
  ];
  return {
    kind: 'answer',
    ...(wrong ? { verdict: 'fix' as const } : {}),
    lines,
    facts: ['tie-up-2025-11', ...factsOf(deals)],
    deals: ids(deals),
    near: [{ kind: 'total', of: ['anthropic'] }, { kind: 'loop' }],
    list: true,
  };
}

/** All deals of a kind that states sums, the rest by name. */
export function answerDeals({ deal: kind }: Of<'deals'>, library: Library): Answer {
  const money = library.graph.all.filter(({ kind: other }) =>
    kind ? other === kind : other === 'investment' || other === 'payment',
  );
  const stated = money
    .filter(({ amount }) => amount.usd !== undefined)
    .toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const rest = [...new Set(money.filter(({ amount }) => amount.usd === undefined).map(({ from }) => from))];
  const lines: Line[] = [{ key: 'deals.stated', values: { deals: { type: 'path', deals: ids(stated) } } }];
  if (rest.length > 0) lines.push({ key: 'deals.rest', values: { list: value.entities(rest) } });
  return {
    kind: 'answer',
    lines,
    facts: factsOf(money),
    deals: ids(money),
    near: [{ kind: 'undisclosed' }, { kind: 'extreme', most: true }],
    list: true,
  };
}

/** A company in one breath: money in, money out, its aims. */
export function answerProfile({ of }: Of<'profile'>, library: Library): Answer {
  const { graph, knowledge } = library;
  const backers = graph.into(of, 'investment').toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const targets = graph.outOf(of, 'investment').toSorted((a, b) => (b.amount.usd ?? 0) - (a.amount.usd ?? 0));
  const paying = graph.outOf(of, 'payment');
  const paid = graph.into(of, 'payment');
  const lines: Line[] = [];
  if (backers.length > 0)
    lines.push({ key: 'profile.backers', values: { of: value.entity(of), list: stakes(backers, 'from') } });
  if (targets.length > 0)
    lines.push({ key: 'profile.targets', values: { of: value.entity(of), list: stakes(targets, 'to') } });
  for (const deal of [...paying, ...paid].slice(0, 1))
    lines.push({ key: 'relation.item', values: { statement: value.deal(deal.id) } });
  const facts = [...knowledge.facts.values()].filter(({ entities }) => entities.includes(of));
  const product = facts.find(({ entities, deals }) => entities.length <= 3 && deals.length === 0) ?? facts[0];
  if (lines.length === 0 && product)
    lines.push({ key: 'plain', values: { statement: value.fact(product.id) } });
  const strategy = {
    microsoft: 'ms-strategy',
    nvidia: 'nvidia-strategy',
    openai: 'ai-strategy',
    anthropic: 'ai-strategy',
  }[of];
  const near: Question[] = [
    ...(strategy ? [{ kind: 'facts' as const, ids: [strategy] }] : []),
    ...(backers.length > 0 ? [{ kind: 'total' as const, of: [of] }] : [{ kind: 'deals' as const }]),
  ];
  const deals = [...backers, ...targets, ...[...paying, ...paid].slice(0, 1)];
  if (lines.length === 0)
    return {
      kind: 'unknown',
      lines: [{ key: 'profile.none', values: { of: value.entity(of) } }],
      facts: [],
      deals: [],
      near,
    };
  return {
    kind: 'answer',
    lines,
    facts: deals.length > 0 ? factsOf(deals) : product ? [product.id] : [],
    deals: ids(deals),
    near,
    list: true,
  };
}
