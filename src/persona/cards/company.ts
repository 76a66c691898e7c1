import type { CompanyFound, Side, View } from '../../answer/views/view.ts';
import type { Card, CardLine, Text } from '../card.ts';
import { as, line, say, type ViewBlock, type ViewButton } from './say.ts';

/** What the company is, in a line. */
function roleOf({ view: { of }, layers, isInvestor, isAi }: CompanyFound): Text {
  const values = { of: as.entity(of) };
  if (layers.length === 0)
    return say(`company.role.${isInvestor ? 'investor' : isAi ? 'ai' : 'named'}`, values);
  const key = isInvestor ? 'company.role.layer-investor' : 'company.role.layer';
  return say(key, { ...values, layers: as.layers(layers) });
}

/** One way of the money: the largest deals, and what they come to. */
function sideLines(side: Side, way: 'invests' | 'backers' | 'pays' | 'paid'): CardLine[] {
  if (side.deals.length === 0) return [];
  const name = way === 'invests' || way === 'pays' ? 'to' : 'from';
  const more = side.more === 0 ? [] : [line(say('company.more', { count: as.number(side.more) }), 'small')];
  const isSum = side.sums.length > 0 && side.deals.length - side.unstated > 1;
  const sum = isSum
    ? [
        line(
          say(side.unstated > 0 ? 'company.sum-of-stated' : 'company.sum', { sums: as.sums(side.sums) }),
          'small',
        ),
      ]
    : [];
  return [line(say(`company.${way}`, { list: as.stakes(side.deals, name) })), ...sum, ...more];
}

function group(heading: string, lines: CardLine[]): ViewBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'text', lines: [line(say(heading), 'strong'), ...lines] }];
}

const bullets = (facts: string[]): CardLine[] =>
  facts.map((id) => line(say('bullet', { statement: as.fact(id) })));

function moneyBlocks(found: CompanyFound): ViewBlock[] {
  const out = [...sideLines(found.invests, 'invests'), ...sideLines(found.pays, 'pays')];
  const into = [...sideLines(found.backers, 'backers'), ...sideLines(found.paid, 'paid')];
  if (out.length + into.length === 0)
    return [{ kind: 'text', lines: [line(say('company.no-money', { of: as.entity(found.view.of) }))] }];
  return [...group('company.out', out), ...group('company.in', into)];
}

/** The one tie of each kind and partner is enough at a glance. */
function tieLines({ ties }: CompanyFound): CardLine[] {
  const lines = ties.deals.slice(0, 3).map((id) => line(say('bullet', { statement: as.deal(id) })));
  const more = ties.deals.length + ties.more - lines.length;
  return more > 0 ? [...lines, line(say('company.more', { count: as.number(more) }), 'small')] : lines;
}

function buttons({ view: { of }, counterparties, dealsOut, dealsIn }: CompanyFound): ViewBlock[] {
  const others = counterparties.map((id): ViewButton => ({
    label: say('name', { of: as.entity(id) }),
    action: { kind: 'company', of: id },
  }));
  const out = dealsOut > 0;
  const into = dealsIn > 0;
  const more: ViewButton[] = [
    ...(out ? [{ label: say('go.deals-out'), action: { kind: 'deals', from: of } as View }] : []),
    ...(into ? [{ label: say('go.deals-in'), action: { kind: 'deals', to: of } as View }] : []),
    ...(out && into ? [{ label: say('go.loops'), action: { kind: 'flow', from: of } as View }] : []),
    out || into
      ? { label: say('go.map'), action: { kind: 'map', focus: of } }
      : { label: say('go.map-all'), action: { kind: 'map' } },
  ];
  const rows: ViewBlock[] = [{ kind: 'buttons', buttons: more }];
  if (others.length === 0) return rows;
  return [
    { kind: 'text', lines: [line(say('company.counterparties'), 'small')] },
    { kind: 'buttons', buttons: others.map((button) => ({ ...button, look: 'primary' as const })) },
    ...rows,
  ];
}

/** A company at a glance: role, money in and out, ties, what it is after and what may go wrong. */
export function presentCompany(found: CompanyFound): Card<View> {
  const isPlaced = found.counterparties.length === 0 && found.role.length > 0;
  return {
    tone: 'calm',
    title: say('name', { of: as.entity(found.view.of) }),
    blocks: [
      { kind: 'text', lines: isPlaced ? bullets(found.role) : [line(roleOf(found))] },
      { kind: 'rule' },
      ...moneyBlocks(found),
      ...group('company.ties', tieLines(found)),
      ...group('company.strategy', bullets(found.strategy)),
      ...group('company.risks', bullets(found.risks)),
      ...buttons(found),
    ],
    self: found.view,
  };
}
