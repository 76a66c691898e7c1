import type { Block, Card, CardLine, CardOption } from '../../../persona/card.ts';
import type { SettingsOf } from '../../../settings/index.ts';
import type { Desk } from '../desk.ts';
import { languageOptions } from './choices.ts';
import { PACES, VOICES, type SetupAction } from './setup-actions.ts';

type ServerSettings = SettingsOf['server'];

/** What the card shows. */
export interface Shown {
  server: ServerSettings;
  /** the channel whose language is shown */
  channel: { id: string; settings: SettingsOf['channel'] };
  /** ids of channels that are there */
  known: (id: string) => boolean;
}

const line = (key: string, style?: CardLine['style']): CardLine => ({
  text: { key: `settings:setup.${key}` },
  ...(style === undefined ? {} : { style }),
});

/** Channels where every message is answered, which takes an intent that Discord has to grant. */
function answerBlocks({ readsMessages }: Desk, { server, known }: Shown): Block<SetupAction>[] {
  const missing = readsMessages ? [] : [line('answersIn.noIntent')];
  return [
    { kind: 'text', lines: [line('answersIn.title', 'strong'), ...missing] },
    {
      kind: 'channels',
      placeholder: { key: 'settings:setup.answersIn.placeholder' },
      action: { kind: 'answers-in' },
      chosen: (server.answersIn ?? []).filter(known),
      most: 25,
    },
  ];
}

function languageBlocks({ server, channel }: Shown): Block<SetupAction>[] {
  return [
    { kind: 'text', lines: [line('languages', 'strong')] },
    {
      kind: 'menu',
      placeholder: { key: 'settings:language.placeholder.server' },
      options: languageOptions('server', server.language, (choice) => ({ kind: 'server-language', choice })),
    },
    {
      kind: 'text',
      lines: [
        {
          text: {
            key: 'settings:setup.channelLanguage',
            values: { channel: { type: 'mention', of: 'channel', id: channel.id } },
          },
        },
      ],
    },
    {
      kind: 'menu',
      placeholder: { key: 'settings:language.placeholder.channel' },
      options: languageOptions('channel', channel.settings.language, (choice) => ({
        kind: 'channel-language',
        channelId: channel.id,
        choice,
      })),
    },
    {
      kind: 'channels',
      placeholder: { key: 'settings:setup.pickChannel' },
      action: { kind: 'pick-channel' },
      chosen: [],
      most: 1,
    },
  ];
}

function voiceOptions({ voice }: ServerSettings): CardOption<SetupAction>[] {
  return VOICES.map((each) => ({
    label: { key: `settings:setup.voice.${each}` },
    action: { kind: 'voice', voice: each },
    chosen: each === (voice ?? 'usual'),
  }));
}

function threadOptions({ threads }: ServerSettings): CardOption<SetupAction>[] {
  return [true, false].map((allowed) => ({
    label: { key: `settings:setup.threads.${allowed ? 'allowed' : 'refused'}` },
    action: { kind: 'threads', allowed },
    chosen: allowed === (threads ?? true),
  }));
}

function paceOptions({ cooldownSeconds = 0 }: ServerSettings): CardOption<SetupAction>[] {
  return PACES.map((seconds) => ({
    label:
      seconds === 0
        ? { key: 'settings:setup.pace.none' }
        : { key: 'settings:setup.pace.some', values: { number: { type: 'number', value: seconds } } },
    action: { kind: 'pace', seconds },
    chosen: seconds === cooldownSeconds,
  }));
}

function menuOf(name: string, options: CardOption<SetupAction>[]): Block<SetupAction>[] {
  return [
    { kind: 'text', lines: [line(`${name}.title`, 'strong')] },
    { kind: 'menu', placeholder: { key: `settings:setup.${name}.title` }, options },
  ];
}

/** All settings of a server as one card; what is chosen counts at once. */
export function buildSetupCard(desk: Desk, shown: Shown): Card<SetupAction> {
  const { server, channel } = shown;
  return {
    tone: 'calm',
    title: { key: 'settings:setup.title' },
    blocks: [
      ...answerBlocks(desk, shown),
      ...languageBlocks(shown),
      ...menuOf('voice', voiceOptions(server)),
      ...menuOf('threads', threadOptions(server)),
      ...menuOf('pace', paceOptions(server)),
    ],
    notes: [{ key: 'settings:setup.note' }],
    self: { kind: 'show', channelId: channel.id },
  };
}
