import { namesIn } from './ask-lists.ts';
import type { Understanding } from './understand.ts';

/** A part of its own behind another, that speaks of two: 「…、あと2社の合計も」. */
const TWO =
  /(?<before>^.*(?:[、。?？!！\s]|あと|それと|また))(?:(?:その|この|同)?(?:[2二両]|２)(?:社|者)|両方)の(?=合計|総額|合算|出資額|投資額)/u;
const THE_TWO =
  /(?<before>^.*(?:[,;.?!]|\band\b|\bplus\b) ?(?:and |also |then )?(?:give me |what's |what is )?)(?:the )?(?:combined total|combined (?:sum|amount)|total|sum|overall total)(?: (?:for|of|across|from) (?:the two|both|the pair|the two (?:companies|firms|funds|of them)|both (?:companies|firms|funds)))/iu;

/** The two whom a message names before it speaks of "the two", by their names: whose sum it is would be lost in a part of its own. */
export function withTwoNamed(text: string, parts: Understanding): string {
  for (const [pattern, put] of [
    [TWO, (a: string, b: string) => `${a}と${b}の`],
    [THE_TWO, (a: string, b: string) => `the total of ${a} and ${b}`],
  ] as const) {
    const before = pattern.exec(text)?.groups?.['before'];
    const [a, b, third] = before === undefined ? [] : namesIn(before, parts);
    if (a && b && !third && a.id !== b.id && /と|\band\b|&/u.test(before!))
      return text.replace(pattern, (_, kept: string) => `${kept}${put(a.name, b.name)}`);
  }
  return text;
}
