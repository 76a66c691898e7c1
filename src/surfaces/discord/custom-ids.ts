import { LANGUAGES, type Language } from '../../text/language.ts';

/**
 * Every custom id of hers is `<version><family>.<rest>`: the family is one or two letters and names the handler
 * (`components/all.ts`), the version is that family's own, and the rest is the family's business. All of what a press
 * means stands in the id, so it outlives a restart.
 */
export interface Address {
  version: number;
  family: string;
  rest: string;
}

const ADDRESS = /^(?<version>\d{1,2})(?<family>[a-z]{1,2})\.(?<rest>.+)$/s;

/** Takes a custom id apart; undefined for one that isn't hers. */
export function parseAddress(customId: string): Address | undefined {
  const { version, family, rest } = ADDRESS.exec(customId)?.groups ?? {};
  if (version === undefined || family === undefined || rest === undefined) return undefined;
  return { version: Number(version), family, rest };
}

/** What a button under a text reply asks for. */
export type Press =
  | { kind: 'question'; language: Language; code: string }
  | { kind: 'translation'; language: Language; askerId: string; code: string };

// 1q.<language>.<code> and 1t.<language>.<asker>.<code>.
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

const languageNamed = (name: string | undefined): Language | undefined =>
  LANGUAGES.find((known) => known === name);

/** The button's id for a press; at most 100 characters. */
export function encodePress(press: Press): string {
  const asker = press.kind === 'translation' ? [packSnowflake(press.askerId)] : [];
  return [MARKS[press.kind], press.language, ...asker, press.code].join('.');
}

/** What an id asks for; undefined for one that this version can't read. */
export function parsePress(customId: string): Press | undefined {
  const groups = QUESTION.exec(customId)?.groups ?? TRANSLATION.exec(customId)?.groups;
  const language = languageNamed(groups?.['language']);
  const code = groups?.['code'];
  if (language === undefined || code === undefined) return undefined;
  const asker = groups?.['asker'];
  if (asker === undefined) return { kind: 'question', language, code };
  return { kind: 'translation', language, askerId: unpackSnowflake(asker), code };
}

/** A thumb on the reply of a code. */
export interface ThumbPress {
  thumb: 'up' | 'down';
  code: string;
}

const THUMB = /^(?<mark>[ud])\.(?<code>[\w-]{1,80})$/;

/** The custom id of a thumb, `1f.u.<code>`: at most 85 characters. */
export function encodeThumb({ thumb, code }: ThumbPress): string {
  return `1f.${thumb === 'up' ? 'u' : 'd'}.${code}`;
}

/** What a thumb's id carries after its family. */
export function parseThumb(rest: string): ThumbPress | undefined {
  const { mark, code } = THUMB.exec(rest)?.groups ?? {};
  return code === undefined ? undefined : { thumb: mark === 'u' ? 'up' : 'down', code };
}

/** What a control on a card carries. */
export interface Control {
  /** the language of the card that the control leads to */
  language: Language;
  /** who may change the message itself with it; anyone else gets a card of their own */
  ownerId: string;
  /** the control chooses the language, so the presser's own setting has no say */
  turnsLanguage: boolean;
  /** what the control asks for, in its family's words: `[\w~:-]`, at most 80 */
  state: string;
}

// <language>.<owner>.<place>.<state>; the place makes ids on one message differ, "_" marks the button of a language.
// With "1c." before it: 3 + 2 + 1 + 11 + 1 + 1 + 1 + 80 = 100.
const CONTROL =
  /^(?<language>[a-z]{2})\.(?<owner>[\w-]{11})\.(?<place>[A-Za-z0-9_])\.(?<state>[\w~:-]{0,80})$/;
const PLACES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * The custom id of a control on a card.
 * @param place which control of the card it is, from 0
 * @returns undefined where the state is none, or too long for an id: such a control can't be shown
 */
export function encodeControl(
  { family, version }: Pick<Address, 'family' | 'version'>,
  control: Control,
  place: number,
): string | undefined {
  const mark = control.turnsLanguage ? '_' : PLACES[place % PLACES.length];
  const rest = [control.language, packSnowflake(control.ownerId), mark, control.state].join('.');
  const id = `${version}${family}.${rest}`;
  return CONTROL.test(rest) && id.length <= 100 ? id : undefined;
}

/** What a control's id carries after its family; undefined for what this version can't read. */
export function parseControl(rest: string): Control | undefined {
  const groups = CONTROL.exec(rest)?.groups;
  const language = languageNamed(groups?.['language']);
  if (groups === undefined || language === undefined) return undefined;
  return {
    language,
    ownerId: unpackSnowflake(groups['owner'] ?? ''),
    turnsLanguage: groups['place'] === '_',
    state: groups['state'] ?? '',
  };
}
