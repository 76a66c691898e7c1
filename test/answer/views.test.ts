import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUnclear, decodeView, encodeView } from '../../src/answer/views/code.ts';
import { lookUp } from '../../src/answer/views/index.ts';
import type { Found, View } from '../../src/answer/views/view.ts';
import { DEAL_SORTS } from '../../src/knowledge/deal-lists.ts';
import { DEAL_KINDS } from '../../src/knowledge/schema.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { core } from '../core.ts';

const { library } = core;
const companies = [...library.knowledge.entities.keys()];
const topics = [...new Set([...library.knowledge.facts.values()].map(({ topic }) => topic))];

function look<Kind extends View['kind']>(view: Extract<View, { kind: Kind }>) {
  return lookUp(view, library, 'test') as Extract<Found, { kind: Kind }>;
}

describe('a view', () => {
  const id = fc.constantFrom(...companies);
  const page = fc.nat({ max: 99_999 });
  const part = { requiredKeys: ['kind' as const] };
  const views: fc.Arbitrary<View> = fc.oneof(
    fc.record(
      {
        kind: fc.constant('deals' as const),
        from: id,
        to: id,
        deal: fc.constantFrom(...DEAL_KINDS),
        sort: fc.constantFrom(...DEAL_SORTS),
        page,
      },
      part,
    ),
    fc.record({ kind: fc.constant('company' as const), of: id }),
    fc.record(
      { kind: fc.constant('flow' as const), from: id, to: id, page },
      { requiredKeys: ['kind', 'from'] },
    ),
    fc.record({ kind: fc.constant('map' as const), focus: id, deal: fc.constantFrom(...DEAL_KINDS) }, part),
    fc.record({ kind: fc.constant('market' as const), year: page }, part),
    fc.record({ kind: fc.constant('compare' as const), a: id, b: id }),
    fc.record({ kind: fc.constant('topics' as const), topic: fc.constantFrom(...topics), page }, part),
    fc.constantFrom<View>({ kind: 'industries' }, { kind: 'about' }, { kind: 'help' }),
  );

  test('fits into a control and is read back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        const code = encodeView(view);
        expect(code).toMatch(/^[a-z0-9~-]{1,80}$/);
        expect(decodeView(code ?? '', library)).toEqual(view);
      }),
    );
  });

  test('can be looked up and shown, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(core.technyan.show(view).blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('that no version wrote is not read, whatever it is', () => {
    const strange = [
      '',
      'z',
      'c',
      'c~',
      'c~nobody',
      'f~~openai',
      'x~openai',
      'd~openai~~~~-1',
      't~weather',
      'constructor',
    ];
    expect(strange.map((code) => decodeView(code, library))).toEqual(strange.map(() => undefined));
    fc.assert(fc.property(fc.string(), (code) => void decodeView(code, library)));
  });
});

const ask = (typed: string) =>
  core.technyan.identify(['microsoft', typed], ([from = '', to = '']) => ({ kind: 'deals', from, to }));

describe('"which one?"', () => {
  test.each(['Meta', 'OpenAIかAnthropic', '**<@1>** 猫'])('is asked again from its code (%s)', (typed) => {
    const code = encodeView(ask(typed)) ?? '';
    expect(code).toMatch(/^[\w~:-]{1,80}$/);
    expect(core.technyan.open(code)).toEqual(core.technyan.show(ask(typed)));
  });

  test('beside one company is asked again, too', () => {
    const view = core.technyan.identifyComparison('nvidia');
    expect(core.technyan.open(encodeView(view) ?? '')?.blocks).toEqual(core.technyan.show(view).blocks);
  });

  test('isn’t kept where the name is too long, and is not read where it was tampered with', () => {
    expect(encodeView(ask('猫'.repeat(60)))).toBeUndefined();
    const strange = ['w', 'w~', 'w~TWV0YQ', 'w~TWV0YQ~d~microsoft', 'w~TWV0YQ~z~:', 'v', 'v~nobody', 'd~:'];
    expect(strange.map((code) => decodeUnclear(code, library))).toEqual(strange.map(() => undefined));
    expect(strange.map((code) => core.technyan.open(code))).toEqual(strange.map(() => undefined));
  });
});

describe('deals', () => {
  test('come four a page, and a page that isn’t there is the last one', () => {
    const total = library.graph.all.length;
    expect(look({ kind: 'deals' })).toMatchObject({
      total,
      pages: Math.ceil(total / 4),
      page: 0,
      deals: { length: 4 },
    });
    expect(look({ kind: 'deals', page: 99 })).toMatchObject({
      page: Math.ceil(total / 4) - 1,
      deals: { length: total % 4 || 4 },
    });
  });

  test('are ordered by size, those without a figure last', () => {
    const { pages } = look({ kind: 'deals', sort: 'amount' });
    const ids = Array.from(
      { length: pages },
      (_, page) => look({ kind: 'deals', sort: 'amount', page }).deals,
    );
    const sums = ids.flat().map((id) => library.knowledge.deals.get(id)?.amount.usd ?? -1);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(sums).toHaveLength(library.graph.all.length);
  });

  test('of a kind that two don’t have are replaced by that kind the other way round first', () => {
    const found = look({ kind: 'deals', from: 'microsoft', to: 'anthropic', deal: 'payment' });
    expect(found).toMatchObject({ total: 0, counts: { investment: 1, payment: 0, all: 4 } });
    expect(found.instead[0]).toBe('anthropic-ms-pay');
  });

  test('of partners are found from either side', () => {
    const partnership = (more: object) => look({ kind: 'deals', deal: 'partnership', ...more }).deals;
    expect(partnership({ from: 'openai', to: 'microsoft' })).toEqual(['ms-openai-partner']);
    expect(partnership({ from: 'anthropic' })).toEqual(['tie-up-ms-anthropic', 'tie-up-nvidia-anthropic']);
    expect(partnership({ to: 'nvidia' })).toEqual(['tie-up-nvidia-anthropic']);
    expect(look({ kind: 'deals', from: 'anthropic' }).counts).toMatchObject({
      payment: 1,
      partnership: 2,
      all: 3,
    });
  });

  test('that only go the other way are no match, partners or not', () => {
    const found = look({ kind: 'deals', from: 'openai', to: 'microsoft' });
    expect(found).toMatchObject({ total: 0, instead: { length: 4 } });
  });
});

test('a company has its sums by bound, and its deals with figures first', () => {
  const { backers, invests } = look({ kind: 'company', of: 'anthropic' });
  expect(backers.sums).toEqual([{ bound: 'up-to', usd: 15e9 }]);
  expect(backers).toMatchObject({ unstated: 2, more: 0 });
  expect(invests.deals).toEqual([]);
  expect(look({ kind: 'company', of: 'microsoft' }).invests.sums).toEqual([
    { bound: 'at-least', usd: 13e9 },
    { bound: 'up-to', usd: 5e9 },
  ]);
});

test('a company’s aims are its own, not those that only name it', () => {
  expect(look({ kind: 'company', of: 'openai' }).strategy).toEqual([
    'ai-funding',
    'ai-infrastructure',
    'ai-hardware',
  ]);
  expect(look({ kind: 'company', of: 'microsoft' }).strategy).toEqual([
    'ms-diversify',
    'ms-customers',
    'ms-hedge',
  ]);
  expect(look({ kind: 'company', of: 'google' }).strategy).toEqual([]);
  expect(look({ kind: 'company', of: 'fidelity' }).strategy).toEqual(['ark-fidelity-market-bet']);
});

test.each(LANGUAGES)('every topic has a name for its card and choice (%s)', (language) => {
  expect(topics.filter((topic) => !library.knowledge.topics.get(topic)?.[language])).toEqual([]);
});

test('money finds every way between two, shortest first', () => {
  const found = look({ kind: 'flow', from: 'microsoft', to: 'anthropic' });
  expect(found.paths).toEqual([['ms-anthropic'], ['ms-nvidia-pay', 'nvidia-anthropic']]);
  expect(look({ kind: 'flow', from: 'nvidia' }).paths.every((path) => path.length >= 2)).toBe(true);
});

/** The layers of a map's picture, by the keys of their labels. */
function layersOf(view: View): string[] {
  const drawings = core.technyan
    .show(view)
    .blocks.flatMap((block) => (block.kind === 'drawing' ? block.drawing : []));
  return drawings.flatMap((drawing) =>
    drawing.kind === 'map' ? drawing.rows.flat().map(({ label }) => label.key) : [],
  );
}

test.each(['google', 'xai', 'ark', 'microsoft'])(
  'a layer has its place, and so its colour, on the map of %s',
  (focus) => {
    expect(layersOf({ kind: 'map', focus })).toEqual(layersOf({ kind: 'map' }));
  },
);

test('the stated rate doesn’t reach the stated forecast', () => {
  const { derived, stated, neededPercent } = look({ kind: 'market' });
  expect(derived.at(-1)).toEqual({ year: 2030, usd: 1_050e9 });
  expect(stated.at(-1)?.usd).toBe(2_000e9);
  expect(neededPercent).toBe(82);
});
