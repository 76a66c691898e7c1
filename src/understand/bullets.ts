import { headOf, isBare, MOST, thingOf, type AskList, type Named } from './ask-lists.ts';
import type { Understanding } from './understand.ts';

/** Each on a line, or behind a mark of its own. */
const BULLET = /(?:^|\s)[-–—•・*]\s?(?=[^\s\d])/u;
/** 「(=その後の追加分)」: says the same again. */
const GLOSS = /[(（][=＝:：]?[^()（）]*[)）]/gu;

/** Behind the last bullet: what is asked of each. 「それぞれ該当する投資家は？」 */
const OF_EACH =
  /[\s、。]+(?:(?:それぞれ|各々?|各項目)[^。?？]*?(?:[にを]|該当する|当てはまる|の)?(?<asked>[\p{sc=Han}\p{sc=Kana}ー]{2,8})(?:は|を)[^。?？]{0,8}[。?？]*|(?:which|what) names? (?:go|goes|belongs?|fits?) where\W*|(?:for|in|to|of) each\W*)$/iu;

/** 「両方に出資」 of an investor: 「両方に出資している投資家」. */
const ownedBy = (item: string, asked: string | undefined): string =>
  asked === undefined ? item : `${item}${/\p{sc=Han}{2}$/u.test(item) ? 'している' : 'の'}${asked}`;

/** Two of a kind are compared: an item is no thing between the two. */
const areAlike = ([one, other]: Named[], { library: { graph } }: Understanding): boolean =>
  one !== undefined &&
  other !== undefined &&
  graph.between(one.id, other.id).length + graph.between(other.id, one.id).length === 0;

/** "A and B: - the sum - the tie": what stands behind its bullets is asked of whom, or of what, its head names. */
export function bulletsIn(text: string, parts: Understanding): AskList | undefined {
  const { asked } = OF_EACH.exec(text)?.groups ?? {};
  const [head = '', ...items] = text
    .replace(OF_EACH, '')
    .split(BULLET)
    .map((item) => item.trim().replace(/[\s、,;；。.:：]+$/u, ''));
  if (items.length < 2 || items.length > MOST) return undefined;
  const names = headOf(head, parts);
  if (!names || areAlike(names, parts)) return undefined;
  const plain = items.map((item) => ownedBy(item.replace(GLOSS, '').trim(), asked));
  const fits = plain.every(
    (item) =>
      /[\p{L}\p{N}]{2}/u.test(item) &&
      item.length <= LONGEST_BULLET &&
      !/[。?？]\s*\S/u.test(item) &&
      !isBare(item, parts),
  );
  const thing = asked === undefined ? thingOf(head, names) : {};
  const isPlain = names.length > 0 || asked !== undefined || thing.thing !== undefined;
  return fits && isPlain ? { head: names, items: plain, isPlain: true, ...thing } : undefined;
}
const LONGEST_BULLET = 60;

/** Whether a message is a head with its bullets. */
export const areBullets = (text: string, parts: Understanding): boolean =>
  bulletsIn(text, parts) !== undefined;
