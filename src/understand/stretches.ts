import type { Detected } from '../text/language.ts';
import { lettersIn } from '../text/tokens.ts';
import { opensAsking, withMark } from './asking.ts';
import type { Clause } from './clause.ts';
import { SIZES } from './market-size.ts';
import { namesTyped } from './names-typed.ts';
import { isJapanese } from './nouns.ts';
import type { Question } from './question.ts';
import { itemsOf } from './segment.ts';
import { partsOf, tellSame } from './several.ts';
import type { Understanding } from './understand.ts';

/** Who hears a message, and in which language. */
export interface Heard {
  language: Detected;
  parts: Understanding;
}

/** Where a sentence surely ends. */
export const END = /(?<=[?？。!！;；])\s*|(?<=\.)\s+(?=\p{L})|\s*\n\s*/u;
/** What surely parts one thing that is asked from the next: a sentence ends, or something else is to be told. */
export const BORDER = new RegExp(
  String.raw`${END.source}|\s(?:and|plus) (?:also |then )?(?=(?:tell|say|name|list)\b)`,
  'iu',
);
/** What stands between such borders, and says anything. */
export const partedAt = (border: RegExp, text: string): string[] =>
  text.split(border).filter((one) => /[\p{L}\p{N}]/u.test(one));

/** Said before it. */
export const LEAD =
  /^(?:あと|それと|それから|加えて|ついでに|また|そして|also|and|then|plus|so)(?:は)?[、,\s]*(?=.{4})/iu;

/** A question of its own, in letters. */
const LEAST = { ja: 8, en: 14 };
/** Whether a stretch has so many letters. */
export const isLong = (text: string, least = LEAST): boolean =>
  lettersIn(text) >= (isJapanese(text) ? least.ja : least.en);

/** An English stretch that opens like a question, with a mark of its own. */
export const asQuestion = (text: string): string =>
  opensAsking(text) && !isJapanese(text) ? withMark(text) : text;

/** So plain that nothing else is asked. */
export const BEYOND_DOUBT = 0.8;

/** So many things are told at once at most. */
export const MOST_TOLD = 5;

/** The numbered questions of a message; none where what stands ahead of them names somebody, whom all of them are about. */
export function itemsAlone(text: string, parts: Understanding): string[] | undefined {
  const items = itemsOf(text);
  const head = text.slice(0, Math.max(text.indexOf(items?.[0] ?? ''), 0));
  return namesTyped(head, parts).length > 0 ? undefined : items;
}

/** What a clause tells, one by one. */
export const telling = (clause: Clause): Clause[] =>
  partsOf(clause.question).map((question) => ({ ...clause, question }));

/** Whether what is told says it, too: the same, or a thing of which it is a point. */
export function isToldBy(told: Question, one: Question, parts: Understanding): boolean {
  if (tellSame(told, one, parts)) return true;
  if (one.kind === 'market') return told.kind === 'facts' && told.ids[0] === SIZES.ids[0];
  if (one.kind !== 'facts') return false;
  const { facts } = parts.library.knowledge;
  const ids = told.kind === 'facts' || told.kind === 'compare' ? told.ids : [];
  return ids.some((id) => id === one.ids[0] || facts.get(id)?.points.includes(one.ids[0]!) === true);
}
