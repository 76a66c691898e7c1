import { LANGUAGES, type Language } from '../../text/language.ts';

/** What a button of hers asks for. All of it stands in the button's id, so it outlives a restart. */
export type Press =
  | { kind: 'question'; language: Language; code: string }
  | { kind: 'translation'; language: Language; askerId: string; code: string };

// 1q.<language>.<code> and 1t.<language>.<asker>.<code>; the digit is the version of this format.
// A code has at most 80 characters, so the longest id is 2 + 1 + 2 + 1 + 11 + 1 + 80 = 98 of Discord's 100.
const MARKS: Record<Press['kind'], string> = { question: '1q', translation: '1t' };
const QUESTION = /^1q\.(?<language>[a-z]{2})\.(?<code>[\w-]{1,80})$/;
const TRANSLATION = /^1t\.(?<language>[a-z]{2})\.(?<asker>[\w-]{11})\.(?<code>[\w-]{1,80})$/;

/** A snowflake of up to 20 digits in 11 characters. */
function packSnowflake(id: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(id));
  return bytes.toString('base64url');
}

function unpackSnowflake(packed: string): string {
  return Buffer.from(packed, 'base64url').readBigUInt64BE().toString();
}

/** The button's id for a press; at most 100 characters. */
export function encodePress(press: Press): string {
  const asker = press.kind === 'translation' ? [packSnowflake(press.askerId)] : [];
  return [MARKS[press.kind], press.language, ...asker, press.code].join('.');
}

/** What an id asks for; undefined for one that this version can't read. */
export function parsePress(customId: string): Press | undefined {
  const groups = QUESTION.exec(customId)?.groups ?? TRANSLATION.exec(customId)?.groups;
  const language = LANGUAGES.find((known) => known === groups?.['language']);
  const code = groups?.['code'];
  if (language === undefined || code === undefined) return undefined;
  const asker = groups?.['asker'];
  if (asker === undefined) return { kind: 'question', language, code };
  return { kind: 'translation', language, askerId: unpackSnowflake(asker), code };
}
