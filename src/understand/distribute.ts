import { look } from './look.ts';
import type { Understanding } from './understand.ts';

const LONGEST = 140;
/** What stands between a giver and a taker. */
const TOWARDS = /^\s?(?:→|⇒|➡|->|=>|>|to|into|in|から|が)\s?$/;
/** What joins one pair to the next, or says that each is meant. */
const JOINS =
  /^(?:\s?(?:and|&|plus|vs\.?|,|、|と|・|;|\/|および)\s?){1,8}$|それぞれ(?:の)?|(?:ふたつ|二つ|2つ|両方|どっち|どちら)(?:とも|も)?|\b(?:each|both|respectively)\b/g;

interface Name {
  start: number;
  end: number;
}

/** Each name with the next, where only a word of direction stands between: all of them, or none. */
function pairsOf(folded: string, names: Name[]): [Name, Name][] | undefined {
  if (names.length < 4 || names.length % 2 !== 0) return undefined;
  const pairs: [Name, Name][] = [];
  for (let at = 0; at < names.length; at += 2) {
    const [from, to] = [names[at]!, names[at + 1]!];
    if (!TOWARDS.test(folded.slice(from.end, to.start))) return undefined;
    pairs.push([from, to]);
  }
  return pairs;
}

/** One is held against the other: 「AがBに払う額は、CがDに出す額の2倍？」 asks once. */
const HOLDS_AGAINST = /倍|半分|分の\d|\b(?:times|twice|double|triple|half)\b/;

/** "A→B and C→D, how much each?": the same of each pair; undefined where there aren't several. */
export function distribute(text: string, parts: Understanding): string[] | undefined {
  if (text.length > LONGEST || HOLDS_AGAINST.test(text)) return undefined;
  const { folded, spots } = look(text, parts);
  const names = spots.spots.filter(({ senses }) => senses.some(({ type }) => type === 'entity'));
  const pairs = pairsOf(folded, names);
  if (!pairs) return undefined;
  const [first, last] = [pairs[0]![0], pairs.at(-1)![1]];
  const between = pairs.slice(1).map(([from], index) => folded.slice(pairs[index]![1].end, from.start));
  const rest = [folded.slice(0, first.start), ...between, folded.slice(last.end)];
  // "A → B → C → A" goes on from one to the next.
  if (between.some((one) => TOWARDS.test(one))) return undefined;
  const asked = rest
    .map((one) => one.replace(JOINS, ' ').trim())
    .join(' ')
    .trim();
  return pairs.map(([from, to]) => `${folded.slice(from.start, to.end)} ${asked}`);
}
