import type { Compared, CompareFound, IndustriesFound, Side, View } from '../../answer/views/view.ts';
import type { Card, CardLine, Text } from '../card.ts';
import { as, line, say, type ViewBlock } from './say.ts';

const WAYS = ['invests', 'backers', 'pays', 'paid'] as const;
/** The rest is a press away, on the company's own card. */
const FACTS_EACH = 2;
const MOST_BETWEEN = 3;

/** One company's line below an aspect. */
function cell({ id }: Compared, what: Text): CardLine {
  return { text: { ...what, values: { ...what.values, of: as.entity(id) } } };
}

const sideCell = (side: Side, name: 'from' | 'to'): Text =>
  side.deals.length === 0
    ? say('compare.nothing')
    : say('compare.list', { list: as.stakes(side.deals, name) });

function aspect(heading: string, lines: CardLine[]): ViewBlock {
  return { kind: 'text', lines: [line(say(`compare.aspect.${heading}`), 'strong'), ...lines] };
}

function layerCell({ layers, isInvestor, isAi }: Compared): Text {
  if (layers.length > 0) return say('compare.layers', { layers: as.layers(layers) });
  return say(`compare.outside.${isInvestor ? 'investor' : isAi ? 'ai' : 'named'}`);
}

/** The aspects in which at least one of the two has something. */
function moneyAspects({ sides }: CompareFound): ViewBlock[] {
  return WAYS.filter((way) => sides.some((side) => side[way].deals.length > 0)).map((way) => {
    const name = way === 'invests' || way === 'pays' ? 'to' : 'from';
    return aspect(
      way,
      sides.map((side) => cell(side, sideCell(side[way], name))),
    );
  });
}

/** Whom they supply, and who supplies them. */
function supplyAspects({ sides }: CompareFound): ViewBlock[] {
  return (['suppliesTo', 'suppliedBy'] as const)
    .filter((way) => sides.some((side) => side[way].length > 0))
    .map((way) =>
      aspect(
        way,
        sides.map((side) => cell(side, listCell(side[way]))),
      ),
    );
}

const listCell = (companies: string[]): Text =>
  companies.length === 0 ? say('compare.nothing') : say('compare.list', { list: as.entities(companies) });

/** What the article says of both, or of each; what it says of both comes once. */
function factAspect(heading: 'role' | 'strategy', { sides }: CompareFound): ViewBlock[] {
  const facts = [...new Set(sides.flatMap((side) => side[heading].slice(0, FACTS_EACH)))];
  if (facts.length === 0) return [];
  return [
    aspect(
      heading,
      facts.map((id) => line(say('bullet', { statement: as.fact(id) }))),
    ),
  ];
}

function commonLines({ commonInvestors, commonTargets, between }: CompareFound): CardLine[] {
  return [
    ...(commonInvestors.length > 0
      ? [line(say('compare.investors', { list: as.entities(commonInvestors) }))]
      : []),
    ...(commonTargets.length > 0 ? [line(say('compare.targets', { list: as.entities(commonTargets) }))] : []),
    ...between.slice(0, MOST_BETWEEN).map((id) => line(say('bullet', { statement: as.deal(id) }))),
  ];
}

/** Two companies side by side, aspect by aspect. */
export function presentComparison(found: CompareFound): Card<View> {
  const { a, b } = found.view;
  const common = commonLines(found);
  const names = { a: as.entity(a), b: as.entity(b) };
  return {
    tone: 'calm',
    title: say('compare.title', names),
    blocks: [
      aspect(
        'layers',
        found.sides.map((side) => cell(side, layerCell(side))),
      ),
      ...factAspect('role', found),
      ...moneyAspects(found),
      ...supplyAspects(found),
      ...factAspect('strategy', found),
      ...(common.length > 0 ? [{ kind: 'rule' as const }, aspect('common', common)] : []),
      {
        kind: 'buttons',
        buttons: [
          {
            label: say('go.company', { of: as.entity(a) }),
            action: { kind: 'company', of: a },
            look: 'primary',
          },
          {
            label: say('go.company', { of: as.entity(b) }),
            action: { kind: 'company', of: b },
            look: 'primary',
          },
          { label: say('go.flow'), action: { kind: 'flow', from: a, to: b } },
          { label: say('go.industries'), action: { kind: 'industries' } },
        ],
      },
    ],
    self: found.view,
  };
}

const ASPECTS = ['players', 'build', 'ties'] as const;

/** The smartphone, cloud and AI industries side by side. */
export function presentIndustries({ view, industries }: IndustriesFound): Card<View> {
  const blocks = ASPECTS.map((name, index) =>
    aspect(
      name,
      industries.flatMap(({ facts }) => {
        const fact = facts[index];
        return fact === undefined ? [] : [line(say('bullet', { statement: as.fact(fact) }))];
      }),
    ),
  );
  return {
    tone: 'calm',
    title: say('compare.industries'),
    blocks: [
      ...blocks,
      {
        kind: 'buttons',
        buttons: [{ label: say('go.topic', {}), action: { kind: 'topics', topic: 'industries' } }],
      },
    ],
    self: view,
  };
}
