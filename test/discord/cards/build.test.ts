import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Card, Style, Text } from '../../../src/persona/card.ts';
import { toCardPayload } from '../../../src/surfaces/discord/cards/build.ts';
import { CARD_LIMITS, weigh } from '../../../src/surfaces/discord/cards/limits.ts';
import type { CardContext } from '../../../src/surfaces/discord/cards/parts.ts';
import { core } from '../core.ts';
import { flatten, textOf } from '../stand-in/component-rules.ts';
import { checkNewMessage } from '../stand-in/message-rules.ts';
import type { Json } from '../stand-in/types.ts';

/** A text that says exactly this: `terms:bound.exact` is "{{usd}}" in both languages. */
const say = (text: string): Text => ({ key: 'terms:bound.exact', values: { usd: { type: 'word', text } } });

const context: CardContext<string> = {
  persona: core.persona,
  language: 'en',
  commandIds: new Map([['deal', '123456789012345678']]),
  ownerId: '123456789012345678',
  code: { family: 'c', version: 1, encode: (action) => (action.length <= 80 ? action : undefined) },
};
const build = (card: Partial<Card<string>>) =>
  toCardPayload({ title: say('Title'), blocks: [], ...card }, context);

/** Checks the payload as the local Discord does, and gives its parts back. */
function accept(card: Partial<Card<string>>) {
  const payload = build(card);
  const uploads = payload.files.map(({ name, attachment }) => ({ id: '1', name, bytes: attachment }));
  checkNewMessage(payload as unknown as Json, 'answer', uploads);
  const all = flatten(payload.components);
  return {
    payload,
    all,
    text: textOf(payload.components),
    ofType: (type: number) => all.filter((each) => each['type'] === type),
  };
}

const lines = (...texts: string[]) => texts.map((text) => ({ text: say(text) }));
const textBlock = (text: string): Block<string> => ({ kind: 'text', lines: lines(text) });
const button = (label: string, action = label) => ({ label: say(label), action });
const entry = (index: number): Block<string> => ({
  kind: 'entry',
  lines: lines(`entry ${index}`),
  button: button(`b${index}`),
});
const option = (index: number, label = `option ${index}`) => ({ label: say(label), action: `o${index}` });

describe('a card has at most 40 components', () => {
  test('and keeps all of 36 texts beside its container, title, and language', () => {
    const blocks = Array.from({ length: 36 }, (_, index) => textBlock(`text ${index}`));
    const { all, text } = accept({ blocks, self: 'self' });
    expect(all).toHaveLength(40);
    expect(text).toContain('text 35');
  });

  test('of which the 37th text is left out, and not the note or the language', () => {
    const blocks = Array.from({ length: 60 }, (_, index) => textBlock(`text ${index}`));
    const { all, text, ofType } = accept({ blocks, self: 'self', notes: [say('the source')] });
    expect(all).toHaveLength(40);
    expect(text).toContain('text 34');
    expect(text).not.toContain('text 35');
    expect(text).toContain('-# the source');
    expect(ofType(2)).toHaveLength(1);
  });

  test('where controls come before texts', () => {
    const blocks = [
      ...Array.from({ length: 60 }, (_, index) => textBlock(`text ${index}`)),
      { kind: 'buttons' as const, buttons: [button('next')] },
    ];
    expect(accept({ blocks }).ofType(2)).toHaveLength(1);
  });

  test('a section that doesn’t fit is a text without its button', () => {
    const { all, ofType } = accept({ blocks: Array.from({ length: 13 }, (_, index) => entry(index)) });
    expect(ofType(9)).toHaveLength(12);
    expect(all).toHaveLength(39);
  });
});

describe('a card says at most 4,000 characters', () => {
  const titled = '### Title'.length;
  test('and all of them where they just fit', () => {
    const { text } = accept({ blocks: [textBlock('x'.repeat(4_000 - titled))] });
    expect(text).toBe(`### Title\n${'x'.repeat(4_000 - titled)}`);
  });

  test('and ends in "…" where one is too many', () => {
    const { text } = accept({ blocks: [textBlock('x'.repeat(4_001 - titled))] });
    expect(text).toBe(`### Title\n${'x'.repeat(3_999 - titled)}…`);
  });

  test('cut between graphemes, the note staying whole', () => {
    const { text } = accept({ blocks: [textBlock('👨‍👩‍👧‍👦'.repeat(1_000))], notes: [say('the source')] });
    expect(text).toMatch(/^### Title\n(?:👨‍👩‍👧‍👦)+…\n-# the source$/u);
  });

  test('a text that gets no room isn’t shown, and a section shows "…"', () => {
    const { ofType } = accept({
      blocks: [
        textBlock('x'.repeat(5_000)),
        textBlock('never'),
        { kind: 'entry', lines: lines('nor this'), button: button('b') },
      ],
    });
    expect(ofType(10).map(({ content }) => String(content).slice(0, 5))).toEqual(['### T', 'xxxxx', '…']);
  });
});

describe('a card weighs at most 10,170 bytes', () => {
  test('with a text of Japanese letters, cut where it would be heavier', () => {
    const { payload, text } = accept({ blocks: [textBlock('猫'.repeat(3_990))] });
    expect(weigh(payload.components).bytes).toBeLessThanOrEqual(CARD_LIMITS.bytes);
    expect(weigh(payload.components).bytes).toBeGreaterThan(CARD_LIMITS.bytes - 10);
    expect(text.endsWith('猫…')).toBe(true);
  });

  test('with menus that are too heavy: hints go, then labels get short, then options go', () => {
    const long = '猫'.repeat(100);
    const menu = (number: number): Block<string> => ({
      kind: 'menu',
      placeholder: say('p'),
      options: Array.from({ length: 25 }, (_, index) => ({
        ...option(number * 100 + index, long),
        hint: say(long),
      })),
    });
    const { ofType } = accept({ blocks: [menu(1), menu(2), menu(3), textBlock('the text')] });
    expect(ofType(3).length).toBeGreaterThanOrEqual(2);
    expect(textOf(ofType(10))).toContain('the text');
  });
});

describe('controls', () => {
  test('are five buttons in a row, the sixth in the next', () => {
    const { ofType } = accept({
      blocks: [{ kind: 'buttons', buttons: Array.from({ length: 6 }, (_, i) => button(`b${i}`)) }],
    });
    expect(ofType(1).map(({ components }) => (components as unknown[]).length)).toEqual([5, 1]);
  });

  test('that do the same have different ids', () => {
    const buttons = Array.from({ length: 30 }, () => button('again', 'same'));
    expect(accept({ blocks: [{ kind: 'buttons', buttons }] }).ofType(2)).toHaveLength(30);
  });

  test.each([80, 81])('have labels of at most 80 characters (%i)', (length) => {
    const [made] = accept({
      blocks: [{ kind: 'buttons', buttons: [button('x'.repeat(length), 'a')] }],
    }).ofType(2);
    expect(String(made?.['label'])).toHaveLength(80);
  });

  test.each([80, 81])('have ids of at most 100 characters: an action of %i fits or isn’t shown', (length) => {
    const made = accept({ blocks: [{ kind: 'buttons', buttons: [button('b', 'x'.repeat(length))] }] }).ofType(
      2,
    );
    expect(made.map((each) => String(each['custom_id']).length)).toEqual(length === 80 ? [100] : []);
  });

  test.each([25, 26])('have at most 25 options in a menu (%i)', (count) => {
    const options = Array.from({ length: count }, (_, index) => option(index));
    const [menu] = accept({ blocks: [{ kind: 'menu', placeholder: say('p'), options }] }).ofType(3);
    expect(menu?.['options']).toHaveLength(25);
    const chosen = options.map((each, index) => ({ ...each, chosen: index === count - 1 }));
    const [other] = accept({ blocks: [{ kind: 'menu', placeholder: say('p'), options: chosen }] }).ofType(3);
    const shown = (other?.['options'] ?? []) as Json[];
    expect(shown).toHaveLength(25);
    expect(shown.at(-1)).toMatchObject({ value: `o${count - 1}`, default: true });
  });

  test('have each option once, and one that is chosen', () => {
    const options = [option(1), { ...option(1), chosen: true }, { ...option(2), chosen: true }];
    const [menu] = accept({ blocks: [{ kind: 'menu', placeholder: say('p'), options }] }).ofType(3);
    expect(menu?.['options']).toHaveLength(2);
  });

  test('that have nothing to show are left out', () => {
    const { all } = accept({
      blocks: [
        { kind: 'buttons', buttons: [] },
        { kind: 'menu', placeholder: say('p'), options: [] },
        { kind: 'text', lines: [] },
        { kind: 'buttons', buttons: [button(' ', 'a')] },
      ],
    });
    expect(all).toHaveLength(2);
  });

  test('may be a menu of channels', () => {
    const chosen = ['123456789012345678', '123456789012345678', '223456789012345678'];
    const { ofType } = accept({
      blocks: [{ kind: 'channels', placeholder: say('p'), action: 'where', chosen, most: 25 }],
    });
    expect(ofType(8)[0]?.['default_values']).toHaveLength(2);
  });
});

describe('texts', () => {
  test('show data as it is, and mentions as something to click', () => {
    const text: Text = {
      key: 'terms:stake',
      values: {
        who: { type: 'word', text: '**<@1>** \ue000' },
        amount: { type: 'mention', of: 'command', id: 'deal' },
      },
    };
    expect(accept({ blocks: [{ kind: 'text', lines: [{ text }] }] }).text).toContain(
      '\\*\\*\\<@1>\\*\\*  (</deal:123456789012345678>)',
    );
  });

  test('are set as headings, strong or small lines, each in one line', () => {
    const styles: Style[] = ['heading', 'strong', 'small', 'plain'];
    const block: Block<string> = {
      kind: 'text',
      lines: styles.map((style) => ({ text: say('a\nb'), style })),
    };
    expect(accept({ blocks: [block] }).text).toBe('### Title\n### a b\n**a b**\n-# a b\na\nb');
  });

  test('of a picture are its alt text', () => {
    const png = new Uint8Array([1, 2, 3]);
    const { ofType, payload } = accept({
      blocks: [{ kind: 'picture', name: 'map', png, alt: say('x'.repeat(2_000)) }],
    });
    const [item] = (ofType(12)[0]?.['items'] ?? []) as { media: { url: string }; description: string }[];
    expect(item?.media.url).toBe('attachment://map.png');
    expect(item?.description).toHaveLength(1_024);
    expect(payload.files).toMatchObject([{ name: 'map.png', description: item?.description }]);
  });
});

describe('any card', () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('か\u0301'.repeat(9), '👨‍👩‍👧‍👦', '**', '\\', '\n', '<@1>', '# '),
        maxLength: 2_000,
      }),
      fc.constant(''),
    )
    .map(say);
  const action = fc.stringMatching(/^[A-Za-z0-9_~:-]{0,90}$/);
  const buttons = fc.record({ label: text, action, disabled: fc.boolean() });
  const styled = fc.record({ text, style: fc.constantFrom<Style>('plain', 'strong', 'small', 'heading') });
  const block: fc.Arbitrary<Block<string>> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), lines: fc.array(styled, { maxLength: 8 }) }),
    fc.record({
      kind: fc.constant('entry' as const),
      lines: fc.array(styled, { maxLength: 3 }),
      button: buttons,
    }),
    fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(buttons, { maxLength: 12 }) }),
    fc.record({
      kind: fc.constant('menu' as const),
      placeholder: text,
      options: fc.array(fc.record({ label: text, hint: text, action, chosen: fc.boolean() }), {
        maxLength: 30,
      }),
    }),
    fc.constant({ kind: 'rule' as const }),
  );

  test('is accepted by Discord', () => {
    const cards = fc.record({
      title: text,
      blocks: fc.array(block, { maxLength: 30 }),
      notes: fc.array(text, { maxLength: 3 }),
      self: fc.option(action, { nil: undefined }),
    });
    fc.assert(
      fc.property(cards, (card) => {
        expect(accept(card as Card<string>).all.length).toBeLessThanOrEqual(40);
      }),
      { numRuns: 150 },
    );
  });
});
