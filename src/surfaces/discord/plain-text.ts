const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** What a message's text may hold, in the two units that Discord and its proxies count. */
export interface Room {
  /** UTF-16 units */
  units: number;
  /** UTF-8 bytes */
  bytes: number;
}

/** Discord refuses more than 2,000 characters; the bytes keep a text of stacked accents small. */
export const MESSAGE_ROOM: Room = { units: 2_000, bytes: 9_000 };

/** What a text leaves of the room. */
export function roomBeside(text: string, room: Room): Room {
  return { units: room.units - text.length, bytes: room.bytes - Buffer.byteLength(text) };
}

function fits(text: string, room: Room): boolean {
  return text.length <= room.units && Buffer.byteLength(text) <= room.bytes;
}

/** An escape whose letter was cut off would swallow what follows. */
function dropDanglingEscape(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\$/, '$1');
}

/** Cuts a text between graphemes until it fits; a cut text ends in "…". */
export function cutToRoom(text: string, room: Room): string {
  if (fits(text, room)) return text;
  let left = roomBeside(ELLIPSIS, room);
  let kept = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    if (!fits(segment, left)) break;
    left = roomBeside(segment, left);
    kept += segment;
  }
  return `${dropDanglingEscape(kept)}${ELLIPSIS}`;
}

// Links first: Discord doesn't read escapes inside them. Then what hides, styles or swallows characters, and what
// would show as somebody's name; lists stay, they only look tidier.
const MARKUP = /(https?:\/\/[^\s<>]+)|[\\*_`]|~~|\|\||<(?=[@#:/at])|\](?=\()|^(?=(?:#{1,3}|-#|>{1,3})\s)/gmu;

/**
 * Escapes Discord's markdown, so that a text is shown exactly as it is: her replies may name what somebody wrote.
 * Mentions also need `allowedMentions`; an escape alone only stops the highlight.
 */
export function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (match, link: string | undefined) => {
    if (link !== undefined) return link;
    return match === '' ? '\\' : match.replace(/./gu, '\\$&');
  });
}
