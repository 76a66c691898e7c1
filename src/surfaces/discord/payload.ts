import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import type { Reply, Suggestion } from '../../ask.ts';
import type { Words } from '../../persona/words.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { encodePress, encodeThumb, type Press } from './custom-ids.ts';
import { cutToRoom, escapeMarkup, MESSAGE_ROOM, roomBeside } from './plain-text.ts';

/** What a message of hers consists of, for a send, an edit or an interaction's answer. */
export interface ReplyPayload {
  content: string;
  components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
}

const SUGGESTION_BUTTONS = 2;
const MOST_BUTTONS = 5;
const THUMBS = { up: '👍', down: '👎' } as const;
const LABEL_ROOM = { units: 80, bytes: 320 };
const SOURCE_ROOM = { units: 400, bytes: 1_600 };

function toButton(press: Press, label: string, style: ButtonStyle.Primary | ButtonStyle.Secondary) {
  return {
    type: ComponentType.Button,
    style,
    label: cutToRoom(label.toWellFormed(), LABEL_ROOM),
    custom_id: encodePress(press),
  } satisfies APIButtonComponentWithCustomId;
}

/** Discord refuses a row with the same id twice. */
function pickSuggestions(suggestions: readonly Suggestion[]): Suggestion[] {
  const byCode = new Map(suggestions.filter(({ label }) => label.trim()).map((each) => [each.code, each]));
  return [...byCode.values()].slice(0, SUGGESTION_BUTTONS);
}

function toSourceLine(source: string | undefined): string {
  if (!source) return '';
  const line = escapeMarkup(source.toWellFormed().replace(/\s*\n\s*/g, ' '));
  return `\n-# ${cutToRoom(line, SOURCE_ROOM)}`;
}

/** @param notes lines of hers in Discord's markdown, shown small below the source */
function toContent({ text, source }: Pick<Reply, 'text' | 'source'>, notes: readonly string[]): string {
  const end = [toSourceLine(source), ...notes.map((note) => `\n-# ${note}`)].join('');
  return `${cutToRoom(escapeMarkup(text.toWellFormed()), roomBeside(end, MESSAGE_ROOM))}${end}`;
}

/** Small talk is nothing to be right or wrong about. */
function canBeRated({ kind }: Reply): boolean {
  return kind === 'answer' || kind === 'unknown' || kind === 'clarify';
}

function toThumbs(code: string): APIButtonComponentWithCustomId[] {
  return (['up', 'down'] as const).map((thumb) => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: THUMBS[thumb] },
    custom_id: encodeThumb({ thumb, code }),
  }));
}

/** A reply with what the surface adds to it. */
export interface Worded extends Reply {
  /** lines of hers in Discord's markdown that aren't the reply's text, shown small at the end */
  notes?: readonly string[];
}

/**
 * A reply as a Discord message: the text, one small source line, one row of buttons.
 * @param askerId whose press of a language button changes the message itself
 */
export function toPayload(reply: Worded, words: Words, askerId: string): ReplyPayload {
  const others: Language[] = LANGUAGES.filter((language) => language !== reply.language);
  const buttons = [
    ...pickSuggestions(reply.suggestions).map(({ label, code }) =>
      toButton({ kind: 'question', language: reply.language, code }, label, ButtonStyle.Primary),
    ),
    ...others.map((language) => {
      const label = words.say(language, 'discord:button.thisLanguage');
      return toButton(
        { kind: 'translation', language, askerId, code: reply.code },
        label,
        ButtonStyle.Secondary,
      );
    }),
  ];
  const thumbs = canBeRated(reply) ? toThumbs(reply.code) : [];
  return {
    content: toContent(reply, reply.notes ?? []),
    components: [
      { type: ComponentType.ActionRow, components: [...buttons, ...thumbs].slice(0, MOST_BUTTONS) },
    ],
  };
}

/** A line of hers that answers nothing: no source, and an edit with it takes the buttons away. */
export function toLine(text: string): ReplyPayload {
  return { content: cutToRoom(text, MESSAGE_ROOM), components: [] };
}

/** The same message with a note of hers above it. */
export function withNote(note: string, payload: ReplyPayload): ReplyPayload {
  return { ...payload, content: cutToRoom(`${note}\n\n${payload.content}`, MESSAGE_ROOM) };
}
