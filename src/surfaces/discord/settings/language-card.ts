import type { Block, Card, CardLine } from '../../../persona/card.ts';
import type { Subject } from '../../../settings/index.ts';
import type { Language } from '../../../text/language.ts';
import type { CardFamily, Opened } from '../cards/family.ts';
import type { Desk } from '../desk.ts';
import type { Answerable } from '../interactions.ts';
import {
  fetchSettings,
  placeOfInteraction,
  settingsThere,
  type Place,
  type SettingsThere,
} from '../place.ts';
import { isSeenByOne, languageFor, languageIn } from '../reply-language.ts';
import { CHOICES, languageOptions, parseChoice, toSetting, type Choice } from './choices.ts';
import { refuseChange } from './rights.ts';

export const SCOPES = ['me', 'channel', 'server'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a press on the card asks for. */
export type LanguageAction = { kind: 'show' } | { kind: 'choose'; scope: Scope; choice: Choice };

/** What counts here, and which rung of the ladder decides it. */
function explain(desk: Desk, interaction: Answerable, place: Place): CardLine[] {
  const isPrivate = isSeenByOne(interaction, false);
  const { language, rung } = languageIn(desk, place, { isPrivate });
  const isChosen = rung === 'person' || rung === 'channel' || rung === 'server';
  const reason = { text: { key: `settings:language.because.${rung}` } };
  if (isChosen) return [{ text: { key: `settings:language.speaks.${language}` }, style: 'strong' }, reason];
  return [
    { text: { key: 'settings:language.follows' }, style: 'strong' },
    { text: { key: `settings:language.otherwise.${language}` } },
    reason,
  ];
}

const choiceLine = (scope: string, choice: Choice = 'auto'): CardLine => ({
  text: { key: `settings:language.${scope}.${choice}` },
});

function listChoices({ person, channel, server }: SettingsThere, { serverId }: Place): CardLine[] {
  const own = choiceLine('person', person.language);
  if (serverId === undefined) return [own];
  return [own, choiceLine('channel', channel.language), choiceLine('server', server.language)];
}

const choose = (scope: Scope, choice: Choice): LanguageAction => ({ kind: 'choose', scope, choice });

function personButtons({ person }: SettingsThere): Block<LanguageAction> {
  const now: Choice = person.language ?? 'auto';
  return {
    kind: 'buttons',
    buttons: CHOICES.map((choice) => ({
      label: { key: `settings:language.choose.${choice}` },
      action: choose('me', choice),
      look: choice === now ? 'primary' : 'secondary',
    })),
  };
}

/** The menu of a wider setting, for those who may change it. */
function widerMenu(scope: 'channel' | 'server', now: Language | undefined): Block<LanguageAction> {
  return {
    kind: 'menu',
    placeholder: { key: `settings:language.placeholder.${scope}` },
    options: languageOptions(scope, now, (choice) => choose(scope, choice)),
  };
}

/** What counts here and why, with what changes it; the wider settings for those who may change them. */
function buildCard(desk: Desk, interaction: Answerable): Card<LanguageAction> {
  const place = placeOfInteraction(interaction);
  const settings = settingsThere(desk, place);
  const mayChange = refuseChange(interaction) === undefined;
  return {
    tone: 'calm',
    title: { key: 'settings:language.title' },
    blocks: [
      { kind: 'text', lines: explain(desk, interaction, place) },
      { kind: 'text', lines: listChoices(settings, place) },
      personButtons(settings),
      ...(mayChange
        ? [widerMenu('channel', settings.channel.language), widerMenu('server', settings.server.language)]
        : []),
    ],
    notes: [{ key: 'settings:language.inWords' }],
    self: { kind: 'show' },
  };
}

function subjectOf(scope: Scope, { personId, channelId, serverId }: Place): Subject | undefined {
  if (scope === 'me') return { kind: 'person', id: personId };
  if (serverId === undefined || channelId === undefined) return undefined;
  return scope === 'server' ? { kind: 'server', id: serverId } : { kind: 'channel', id: channelId, serverId };
}

async function change(desk: Desk, subject: Subject, choice: Choice): Promise<boolean> {
  const language = toSetting(choice);
  const { settings } = desk;
  // Who has found the switch needn't be told of it.
  const patch = subject.kind === 'person' ? { language, knowsSwitch: true as const } : { language };
  return (await settings.change(subject, patch)).ok;
}

/** What can't be read isn't shown as never chosen. */
async function showCard(desk: Desk, interaction: Answerable): Promise<Opened<LanguageAction>> {
  if (await fetchSettings(desk, placeOfInteraction(interaction)))
    return { kind: 'card', card: buildCard(desk, interaction) };
  return { kind: 'notice', text: { key: 'settings:notSaved.unreadable' } };
}

/** Does what was asked for, and shows what counts then. */
export async function openLanguageCard(
  desk: Desk,
  interaction: Answerable,
  action: LanguageAction,
): Promise<Opened<LanguageAction>> {
  if (action.kind === 'show') return showCard(desk, interaction);
  const { scope, choice } = action;
  const refused = scope === 'me' ? undefined : refuseChange(interaction);
  if (refused !== undefined) return { kind: 'notice', text: refused };
  const subject = subjectOf(scope, placeOfInteraction(interaction));
  if (subject === undefined) return { kind: 'notice', text: { key: 'settings:refused.noServer' } };
  if (!(await change(desk, subject, choice)))
    return { kind: 'notice', text: { key: 'settings:notSaved.setting' } };
  await fetchSettings(desk, placeOfInteraction(interaction));
  return { kind: 'card', card: buildCard(desk, interaction), language: languageFor(desk, interaction, true) };
}

function parseAction(state: string): LanguageAction | undefined {
  if (state === 'show') return { kind: 'show' };
  const [name, text] = state.split(':');
  const scope = SCOPES.find((known) => known === name);
  const choice = parseChoice(text);
  return scope === undefined || choice === undefined ? undefined : choose(scope, choice);
}

/** The card of `/language`. */
export const languageFamily: CardFamily<LanguageAction> = {
  family: 'lg',
  version: 1,
  encode: (action) => (action.kind === 'show' ? 'show' : `${action.scope}:${action.choice}`),
  async open(desk, { state, interaction, language }) {
    const action = parseAction(state);
    if (action === undefined) return { kind: 'outdated' };
    const opened = await openLanguageCard(desk, interaction, action);
    return opened.kind === 'card' && action.kind === 'show' ? { ...opened, language } : opened;
  },
};
