import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';
import type { Reply, Suggestion } from '../../ask.ts';
import type { Words } from '../../persona/words.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { encodePress, type Press } from './custom-ids.ts';
import { cutToRoom, escapeMarkup, MESSAGE_ROOM, roomBeside } from './plain-text.ts';

/** What a message of hers consists of, for a send, an edit or an interaction's answer. */
export interface ReplyPayload {
  content: string;
  components: APIActionRowComponent<APIButtonComponentWithCustomId>[];
}

const SUGGESTION_BUTTONS = 2;
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

function toContent(text: string, source: string | undefined): string {
  const sourceLine = toSourceLine(source);
  return `${cutToRoom(escapeMarkup(text.toWellFormed()), roomBeside(sourceLine, MESSAGE_ROOM))}${sourceLine}`;
}

/**
 * A reply as a Discord message: the text, one small source line, one row of buttons.
 * @param askerId whose press of a language button changes the message itself
 */
export function toPayload(reply: Reply, words: Words, askerId: string): ReplyPayload {
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
  return {
    content: toContent(reply.text, reply.source),
    components: [{ type: ComponentType.ActionRow, components: buttons }],
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
