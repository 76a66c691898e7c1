import type { CardLine, Mention, Style, Text } from '../../../persona/card.ts';
import type { Persona } from '../../../persona/speak.ts';
import type { Language } from '../../../text/language.ts';
import { hash } from '../../../text/hash.ts';
import { cutToRoom, escapeMarkup, roomBeside, type Room } from '../plain-text.ts';

/** What puts a card's texts into words of one language. */
export interface Writer {
  persona: Persona;
  language: Language;
  /** ids of the registered commands by their English names; a command without one is named, but can't be clicked */
  commandIds: ReadonlyMap<string, string>;
}

type Word = { type: 'word'; text: string };

/** Characters of the private use area stand for mentions until the rest is escaped and cut. */
const FIRST_MARK = 0xe000;
const MARKS = /[\ue000-\ue0ff]/gu;

const AROUND: Record<Style, [before: string, after: string]> = {
  plain: ['', ''],
  strong: ['**', '**'],
  small: ['-# ', ''],
  heading: ['### ', ''],
};

function showMention({ of, id }: Mention, { commandIds }: Writer): string {
  if (of === 'channel') return `<#${id}>`;
  if (of === 'user') return `<@${id}>`;
  const commandId = commandIds.get(id);
  return commandId === undefined ? `\`/${id}\`` : `</${id}:${commandId}>`;
}

const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** A text in words, not yet escaped, with a mark for each mention. */
function sayMarked({ key, values = {} }: Text, writer: Writer): { text: string; mentions: string[] } {
  const mentions: string[] = [];
  const plain = Object.entries(values).map(([name, value]) => {
    if (value.type === 'word') return [name, { ...value, text: withoutMarks(value.text) }] as const;
    if (value.type !== 'mention') return [name, value] as const;
    const mark: Word = { type: 'word', text: String.fromCharCode(FIRST_MARK + mentions.length) };
    mentions.push(showMention(value, writer));
    return [name, mark] as const;
  });
  const line = { key, values: Object.fromEntries(plain) };
  return { text: writer.persona.word(line, writer.language, hash(key)).toWellFormed(), mentions };
}

/** A text for a label, a placeholder, an alt text: no markup is read there, so nothing is escaped. */
export function sayLabel(text: Text, writer: Writer, room: Room): string {
  const { text: said } = sayMarked(text, writer);
  return cutToRoom(withoutMarks(said).replace(/\s+/gu, ' ').trim(), room);
}

/** One line as Discord's markdown, within the room; undefined where nothing of it fits. */
function sayLine({ text, style = 'plain' }: CardLine, writer: Writer, room: Room): string | undefined {
  const { text: said, mentions } = sayMarked(text, writer);
  const [before, after] = AROUND[style];
  const oneLine = style === 'plain' ? said.trim() : said.replace(/\s*\n\s*/gu, ' ').trim();
  const left = roomBeside(before + after + mentions.join(''), room);
  if (oneLine === '' || left.units < 2 || left.bytes < 4) return undefined;
  const cut = cutToRoom(escapeMarkup(oneLine), left);
  const filled = cut.replace(MARKS, (mark) => mentions[mark.charCodeAt(0) - FIRST_MARK] ?? '');
  return `${before}${filled}${after}`;
}

/** Lines below each other as one text display's content, within the room; what doesn't fit is left out. */
export function sayLines(lines: readonly CardLine[], writer: Writer, room: Room): string {
  let content = '';
  for (const line of lines) {
    const gap = content === '' ? '' : '\n';
    const said = sayLine(line, writer, roomBeside(content + gap, room));
    if (said === undefined) continue;
    content += gap + said;
  }
  return content;
}
