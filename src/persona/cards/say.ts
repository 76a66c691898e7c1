import type { Value } from '../../answer/answer.ts';
import type { View } from '../../answer/views/view.ts';
import type { Amount, DealKind, Layer } from '../../knowledge/schema.ts';
import type { Block, CardButton, CardLine, CardOption, Mention, Style, Text } from '../card.ts';

export type ViewBlock = Block<View>;
export type ViewButton = CardButton<View>;
export type ViewOption = CardOption<View>;

/** A text of `locales/…/cards.json`, unless the key names another file. */
export function say(key: string, values?: Record<string, Value | Mention>): Text {
  return { key: key.includes(':') ? key : `cards:${key}`, ...(values ? { values } : {}) };
}

/** One line of a card. */
export const line = (text: Text, style: Style = 'plain'): CardLine => ({ text, style });

/** Values by short names. */
export const as = {
  entity: (id: string): Value => ({ type: 'entity', id }),
  entities: (ids: string[]): Value => ({ type: 'entities', ids, join: 'and' }),
  stakes: (deals: string[], name: 'from' | 'to'): Value => ({ type: 'stakes', deals, name }),
  path: (deals: string[]): Value => ({ type: 'path', deals }),
  amount: (amount: Amount): Value => ({ type: 'amount', amount }),
  sums: (amounts: Amount[]): Value => ({ type: 'sums', amounts }),
  usd: (usd: number): Value => ({ type: 'usd', usd }),
  shortAmount: (amount: Amount): Value => ({ type: 'amount', amount, short: true }),
  shortUsd: (usd: number): Value => ({ type: 'usd', usd, short: true }),
  date: (date: string): Value => ({ type: 'date', date }),
  fact: (id: string): Value => ({ type: 'fact', id }),
  deal: (id: string): Value => ({ type: 'deal', id }),
  caveat: (id: string): Value => ({ type: 'caveat', id }),
  section: (id: string): Value => ({ type: 'section', id }),
  topic: (id: string): Value => ({ type: 'topic', id }),
  layers: (layers: readonly Layer[]): Value => ({ type: 'layers', layers }),
  kind: (kind: DealKind): Value => ({ type: 'kind', kind }),
  number: (value: number): Value => ({ type: 'number', value }),
  word: (text: string): Value => ({ type: 'word', text }),
  command: (id: string): Mention => ({ type: 'mention', of: 'command', id }),
} as const;

/** A button to a company's profile. */
export const toCompany = (of: string): ViewButton => ({
  label: say('go.company', { of: as.entity(of) }),
  action: { kind: 'company', of },
});

/** A company's name alone. */
export const nameOf = (id: string): Text => say('name', { of: as.entity(id) });

/** Previous, where one is, next: as a row; nothing for a single page. */
export function pager(
  { page, pages }: { page: number; pages: number },
  at: (page: number) => View,
): ViewBlock[] {
  if (pages < 2) return [];
  const place = say('pager.place', { page: as.number(page + 1), pages: as.number(pages) });
  return [
    {
      kind: 'buttons',
      buttons: [
        { label: say('pager.previous'), action: at(Math.max(page - 1, 0)), disabled: page === 0 },
        { label: place, action: at(page), disabled: true },
        { label: say('pager.next'), action: at(Math.min(page + 1, pages - 1)), disabled: page === pages - 1 },
      ],
    },
  ];
}

/** A list's lines with a thin line between two of its items. */
export function separate(items: CardLine[][]): ViewBlock[] {
  return items.flatMap((lines, index): ViewBlock[] => [
    ...(index === 0 ? [] : [{ kind: 'rule' } as const]),
    { kind: 'text', lines },
  ]);
}
