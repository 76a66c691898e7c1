import { isJapanese } from './nouns.ts';
import { namesTyped } from './names-typed.ts';
import type { Headed } from './under-head.ts';
import type { Understanding } from './understand.ts';

/** "In: …", 「・入：…」, "money out", 「受け取る出資」: which way an item's money goes. */
const IN =
  /^(?:money |cash )?in(?:flows?|coming)?\b|^(?:入|入る|入金|流入|収入|受け?取)|^(?:what (?:it|they) )?(?:gets?|receives?|received)\b|^(?:money|cash|funds) (?:coming )?in\b/iu;
const OUT =
  /^(?:money |cash )?out(?:flows?|going)?\b|^(?:出(?!資)|出る|出金|流出|支出|支払|払)|^(?:what (?:it|they) )?(?:pays?|spends?|paid)\b|^(?:money|cash|funds) (?:going )?out\b/iu;

/**
 * "Anthropic's cash: - in: from A and B - out: to A. How much each, which is larger?": the balance of one, whoever else
 * stands on its two sides.
 * @returns what is asked in one question; undefined where no list is of what comes in and what goes out
 */
export function cashFlows({ head, items, closing }: Headed, parts: Understanding): string | undefined {
  const into = items.find((item) => IN.test(item));
  const out = items.find((item) => OUT.test(item));
  if (into === undefined || out === undefined || items.length > 3) return undefined;
  const [givers, takers] = [namesTyped(into, parts), namesTyped(out, parts)];
  const sides = [...givers, ...takers].map(({ id }) => id);
  const owner = namesTyped(`${head} ${closing}`, parts).find(({ id }) => !sides.includes(id))?.name;
  const [taker] = takers;
  if (owner === undefined || !taker) return undefined;
  // The one on both sides stands first: the last before "or" would be read with what follows it.
  const sorted = givers.toSorted((a, b) => Number(b.id === taker.id) - Number(a.id === taker.id));
  const from = [...new Set(sorted.map(({ name }) => name))];
  if (isJapanese(`${into}${out}`)) {
    const gets = from.length > 0 ? `${from.join('と')}から` : '';
    return `${owner}が${gets}受け取る出資の${from.length === 1 ? '額' : '合計'}と、${taker.name}への支払いはどちらが大きい？`;
  }
  const gets = from.length > 0 ? ` from ${from.join(' and ')}` : '';
  return `Which is larger, ${from.length === 1 ? 'what' : 'the total that'} ${owner} gets${gets} or what it pays ${taker.name}?`;
}
