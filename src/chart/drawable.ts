import { hasGlyph } from './font.ts';

/** What the font lacks and what says the same; everything here is tried before Unicode's own equivalents. */
const STAND_INS: Readonly<Record<string, string>> = {
  '～': '〜', '∼': '〜', '↔': '⇔', '⇄': '⇔', '≥': '>=', '≤': '<=', '≧': '>=', '≦': '<=',
  '≈': '~', '≒': '~', '✓': '○', '✔': '○', '✗': '×', '✕': '×', '−': '-', '‐': '-', '‑': '-', '‒': '-', '―': '—',
  '•': '・', '＄': '$', '￥': '¥', '▶': '→', '►': '→', '⇒': '→',
}; // prettier-ignore
const UNKNOWN = ['□', '?'].find(hasGlyph)!;
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Mn}\p{Me}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

const isDrawable = (text: string): boolean => Array.from(text).every(hasGlyph);

function replace(character: string): string {
  if (hasGlyph(character)) return character;
  const candidates = [
    STAND_INS[character] ?? '',
    character.normalize('NFKC'),
    character.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
  ];
  const found = candidates.find((candidate) => candidate !== '' && isDrawable(candidate));
  if (found !== undefined) return found;
  return UNSEEN.test(character) ? '' : UNKNOWN;
}

/** More than any line has room for; a giant text would take the thread's memory, and with it the process. */
const MOST_LENGTH = 400;

/** The text with nothing in it that would come out blank: emoji go, other strangers get a stand-in or a box. */
export function toDrawable(text: string): string {
  const spaced = text.slice(0, MOST_LENGTH).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return Array.from(spaced, replace).join('').replaceAll(/ +/g, ' ').trim();
}
