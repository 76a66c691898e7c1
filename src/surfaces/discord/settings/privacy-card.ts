import type { Card, CardLine } from '../../../persona/card.ts';
import type { PersonRecord } from '../../../settings/index.ts';
import type { CardFamily, Opened } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import type { Answerable } from '../interactions.ts';
import { isConversationOf } from '../locale.ts';

/** What a press on the card asks for. */
export type PrivacyAction = 'show' | 'delete';

function countLine(key: string, value: number): CardLine[] {
  return value === 0 ? [] : [{ text: { key, values: { number: { type: 'number', value } } } }];
}

function listRecord({ settings, feedback, conversations }: PersonRecord): CardLine[] {
  const { language, knowsSwitch } = settings;
  const keys = [
    ...(language === undefined ? [] : [`settings:language.person.${language}`]),
    ...(knowsSwitch ? ['settings:privacy.knowsSwitch'] : []),
  ];
  return [
    ...keys.map((key): CardLine => ({ text: { key } })),
    ...countLine('settings:privacy.feedback', feedback),
    ...countLine('settings:privacy.conversations', conversations),
  ];
}

function buildCard(record: PersonRecord, keepsUnanswered: boolean): Card<PrivacyAction> {
  const stored = listRecord(record);
  const isEmpty = stored.length === 0;
  const heading: CardLine = {
    text: { key: isEmpty ? 'settings:privacy.nothing' : 'settings:privacy.stored' },
    style: 'strong',
  };
  const button = { label: { key: 'settings:privacy.delete' }, action: 'delete', look: 'danger' } as const;
  return {
    tone: 'calm',
    title: { key: 'settings:privacy.title' },
    blocks: [
      { kind: 'text', lines: [heading, ...stored] },
      ...(isEmpty ? [] : [{ kind: 'buttons' as const, buttons: [button] }]),
    ],
    notes: [
      { key: keepsUnanswered ? 'settings:privacy.unanswered' : 'settings:privacy.never' },
      { key: 'settings:privacy.memory' },
    ],
    self: 'show',
  };
}

const DELETED: Card<PrivacyAction> = {
  tone: 'calm',
  title: { key: 'settings:privacy.title' },
  blocks: [{ kind: 'text', lines: [{ text: { key: 'settings:privacy.deleted' }, style: 'strong' }] }],
  notes: [{ key: 'settings:privacy.again' }],
  self: 'show',
};

/** Shows what is stored of whoever asks. */
export async function openPrivacyCard(
  { settings }: Desk,
  { user }: Answerable,
): Promise<Opened<PrivacyAction>> {
  const record = await settings.readPerson(user.id);
  if (!record.ok) return { kind: 'notice', text: { key: 'settings:notSaved.unreadable' } };
  return { kind: 'card', card: buildCard(record.value, settings.keepsUnanswered) };
}

/** Deletes what is stored of whoever presses, in the store and in memory. */
async function forget({ settings, technyan }: Desk, { user }: Answerable): Promise<Opened<PrivacyAction>> {
  await technyan.forgetConversations((key) => isConversationOf(key, user.id));
  const { ok } = await settings.forgetPerson(user.id);
  if (!ok) return { kind: 'notice', text: { key: 'settings:notSaved.deletion' } };
  return { kind: 'card', card: DELETED };
}

/** The card of `/privacy`. */
export const privacyFamily: CardFamily<PrivacyAction> = {
  family: 'pv',
  version: 1,
  encode: (action) => action,
  open(desk, { state, interaction }) {
    if (state === 'show') return openPrivacyCard(desk, interaction);
    return state === 'delete' ? forget(desk, interaction) : { kind: 'outdated' };
  },
};
