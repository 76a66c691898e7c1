import { parseChoice, type Choice } from './choices.ts';

/** `usual`: as the bot is configured. */
export const VOICES = ['usual', 'full', 'light', 'off'] as const;
/** Seconds between two questions of a person. */
export const PACES = [0, 5, 15, 30, 60, 300] as const;

/** What a press on the card of `/setup` asks for. */
export type SetupAction =
  | { kind: 'show'; channelId: string }
  | { kind: 'answers-in' }
  | { kind: 'pick-channel' }
  | { kind: 'server-language'; choice: Choice }
  | { kind: 'channel-language'; channelId: string; choice: Choice }
  | { kind: 'voice'; voice: (typeof VOICES)[number] }
  | { kind: 'threads'; allowed: boolean }
  | { kind: 'pace'; seconds: (typeof PACES)[number] };

/** An action as a state of a custom id. */
export function encodeSetup(action: SetupAction): string {
  switch (action.kind) {
    case 'show':
      return `show:${action.channelId}`;
    case 'answers-in':
    case 'pick-channel':
      return action.kind;
    case 'server-language':
      return `sl:${action.choice}`;
    case 'channel-language':
      return `cl:${action.choice}:${action.channelId}`;
    case 'voice':
      return `vo:${action.voice}`;
    case 'threads':
      return `th:${action.allowed ? 'yes' : 'no'}`;
    case 'pace':
      return `pa:${action.seconds}`;
  }
}

const SNOWFLAKE = /^\d{17,20}$/;

type Read = (value: string, id: string) => SetupAction | undefined;

function readChannelLanguage(value: string, id: string): SetupAction | undefined {
  const choice = parseChoice(value);
  return choice && SNOWFLAKE.test(id) ? { kind: 'channel-language', choice, channelId: id } : undefined;
}

function readVoice(value: string): SetupAction | undefined {
  const voice = VOICES.find((known) => known === value);
  return voice && { kind: 'voice', voice };
}

function readPace(value: string): SetupAction | undefined {
  const seconds = PACES.find((known) => String(known) === value);
  return seconds === undefined ? undefined : { kind: 'pace', seconds };
}

/** By the first word of a state. */
const READERS = new Map<string, Read>([
  ['show', (value) => (SNOWFLAKE.test(value) ? { kind: 'show', channelId: value } : undefined)],
  ['answers-in', () => ({ kind: 'answers-in' })],
  ['pick-channel', () => ({ kind: 'pick-channel' })],
  ['sl', (value) => mapChoice(value, (choice) => ({ kind: 'server-language', choice }))],
  ['cl', readChannelLanguage],
  ['vo', readVoice],
  ['th', (value) => ({ kind: 'threads', allowed: value === 'yes' })],
  ['pa', readPace],
]);

function mapChoice(value: string, toAction: (choice: Choice) => SetupAction): SetupAction | undefined {
  const choice = parseChoice(value);
  return choice && toAction(choice);
}

/** Reads a state back; undefined for what this version can't read, or never wrote. */
export function parseSetup(state: string): SetupAction | undefined {
  const [kind = '', value = '', id = ''] = state.split(':');
  return READERS.get(kind)?.(value, id);
}
