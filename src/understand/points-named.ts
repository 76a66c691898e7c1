import { readFeatures, type Library } from '../knowledge/index.ts';
import { latinWords } from '../text/tokens.ts';

/** How many there are names none of them. */
const MANY = /\b(?:two|three|four|2|3|4)\b|[二三四2-4]つ/g;
/** Counts, places and words of asking say nothing of a point. */
const TELLING = /^(?:c:(?![qrt]-|place-|count-)|w:|k:..)/;

/** What a text holds that tells one thing from another. */
const tellingIn = (texts: string[], { vocabulary }: Library): Set<string> =>
  new Set(texts.flatMap((text) => readFeatures(text, vocabulary)).filter((one) => TELLING.test(one)));

/** So many letters of two words are enough of the same stem: "exclusivity" and "exclusive". */
const STEM = 7;
const stemsIn = (text: string): Set<string> =>
  new Set(
    latinWords(text.toLowerCase()).flatMap(({ text: word }) =>
      word.length >= STEM ? [word.slice(0, STEM)] : [],
    ),
  );

/** What each of some facts holds and none of the others does. */
function ownOf(all: Set<string>[]): string[][] {
  return all.map((own, at) => [...own].filter((one) => all.every((other, i) => i === at || !other.has(one))));
}

/** Those points of a list that a text names by a word of their label, or else by a notion that they alone state. */
export function pointsNamed(folded: string, points: string[], library: Library): string[] {
  const said = tellingIn([folded.replace(MANY, ' ')], library);
  const facts = points.map((id) => library.knowledge.facts.get(id)!);
  const labels = ownOf(facts.map(({ label }) => tellingIn([label.ja, label.en], library)));
  const stated = ownOf(facts.map(({ label, ja, en }) => tellingIn([label.ja, label.en, ja, en], library)));
  const named = points.filter((_, at) => labels[at]!.some((one) => said.has(one)));
  if (named.length > 0) return named;
  const stems = stemsIn(folded);
  const alike = ownOf(facts.map(({ label, en }) => stemsIn(`${label.en} ${en}`)));
  const likened = points.filter((_, at) => alike[at]!.some((one) => stems.has(one)));
  if (likened.length > 0) return likened;
  return points.filter((_, at) => stated[at]!.some((one) => one.startsWith('c:') && said.has(one)));
}
