import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/answer/views/index.ts';
import type { View } from '../../../src/answer/views/view.ts';
import type { Card } from '../../../src/persona/card.ts';
import { present } from '../../../src/persona/cards/index.ts';
import { createPersona } from '../../../src/persona/speak.ts';
import { toCardPayload } from '../../../src/surfaces/discord/cards/build.ts';
import { viewCards } from '../../../src/surfaces/discord/cards/views.ts';
import { DEAL_KINDS } from '../../../src/knowledge/schema.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { large } from '../../knowledge/invented.ts';
import { core } from '../core.ts';
import { flatten, textOf } from '../stand-in/component-rules.ts';
import { checkNewMessage } from '../stand-in/message-rules.ts';
import type { Json } from '../stand-in/types.ts';

const { knowledge } = core.library;
const companies = [...knowledge.entities.values()].filter(({ kinds }) => kinds.includes('company'));
const ids = companies.map(({ id }) => id);
const topics = [...new Set([...knowledge.facts.values()].map(({ topic }) => topic))];
const pairs = ids.flatMap((a) => ids.map((b): [string, string] => [a, b]));

/** Everything that a command can show of the article. */
const VIEWS: View[] = [
  { kind: 'about' },
  { kind: 'help' },
  { kind: 'industries' },
  { kind: 'topics' },
  { kind: 'market' },
  ...[2024, 2025, 2026, 2031].map((year): View => ({ kind: 'market', year })),
  ...topics.flatMap((topic) => [0, 1, 99].map((page): View => ({ kind: 'topics', topic, page }))),
  ...ids.map((of): View => ({ kind: 'company', of })),
  ...ids.flatMap((focus): View[] => [
    { kind: 'map', focus },
    ...DEAL_KINDS.map((deal): View => ({ kind: 'map', focus, deal })),
  ]),
  ...ids.flatMap((from): View[] => [
    { kind: 'deals', from },
    { kind: 'deals', to: from },
    { kind: 'flow', from },
  ]),
  ...pairs.flatMap(([from, to]): View[] => [
    { kind: 'deals', from, to },
    { kind: 'deals', from, to, deal: 'payment' },
    { kind: 'flow', from, to },
    { kind: 'compare', a: from, b: to },
  ]),
  core.technyan.identify(['Meta'], ([of = '']) => ({ kind: 'company', of })),
  core.technyan.identifyComparison('NVIDIA'),
];

/** The card as it is sent, checked as Discord does; pictures are left out, the painter has tests of its own. */
function send(card: Card<View>, language: Language, persona = core.persona) {
  const commandIds = new Map<string, string>();
  const ownerId = '18446744073709551615';
  const payload = toCardPayload(card, { persona, commandIds, language, ownerId, code: viewCards });
  checkNewMessage(payload as unknown as Json, 'answer');
  return payload;
}

/** What a template, a missing word or a cut leaves behind. */
const GAPS = /\{\{|undefined|\[object|\bcards:|…|。。|\.\.|\S {2}/;

describe.each(LANGUAGES)('in %s', (language) => {
  test('every view of the article is a card that Discord takes, at a glance and without gaps', () => {
    const wrong = VIEWS.flatMap((view) => {
      const { components } = send(core.technyan.show(view), language);
      const text = textOf(components);
      const isShort = text.length < 1_500 && flatten(components).length <= 30;
      return isShort && !GAPS.test(text) ? [] : [`${JSON.stringify(view)}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  test('each can be turned into the other language', () => {
    const missing = VIEWS.filter((view) => {
      const { components } = send(core.technyan.show(view), language);
      return !flatten(components).some(
        (node) => String(node['custom_id']).startsWith('1c') && /\._\./.test(String(node['custom_id'])),
      );
    });
    expect(missing).toEqual([]);
  });

  test('a market of 10,000 deals makes cards that Discord takes', () => {
    const views: View[] = [
      { kind: 'deals', page: 1_000, sort: 'date' },
      { kind: 'deals', from: 'company-0', deal: 'investment' },
      { kind: 'company', of: 'company-0' },
      { kind: 'flow', from: 'company-0', to: 'company-1', page: 3 },
      { kind: 'map' },
      { kind: 'compare', a: 'company-0', b: 'company-1' },
    ];
    const persona = createPersona(core.words, large.knowledge, 'full');
    for (const view of views) {
      const card = present(lookUp(view, large, 'test'), large.knowledge);
      expect(flatten(send(card, language, persona).components).length).toBeLessThanOrEqual(40);
    }
  });
});
