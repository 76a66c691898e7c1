import { fold } from '../text/fold.ts';
import type { Understanding } from './understand.ts';

/** The text less what only leads up to it. */
const LEADING =
  /\b(?:and|so|ok|okay|but|then|what|how|about|of)\b|の(?:社名|会社名|企業名|名前|お名前|名称|内訳|顔ぶれ)(?:は|を|って)?|[^\p{L}\p{N}]/gu;
/** With less around it, a reference asks for the one that it points to itself. */
const LEAST_AROUND = { latin: 7, kana: 3 };

/** Whether a text says more than to point to one that was told. */
export function saysMore(around: string): boolean {
  const rest = around.replace(LEADING, '');
  return rest.length >= (/[ぁ-ん]/.test(rest) ? LEAST_AROUND.kana : LEAST_AROUND.latin);
}

/** What stands for the one that a text begins with: "the first one, how much did it give …". */
const AGAIN = /\b(?:it|they|he|she|that one)\b/;

/** The text with their names in place of what points to them. */
export function written(
  folded: string,
  { index, 0: said }: RegExpExecArray,
  ids: string[],
  parts: Understanding,
): string {
  const { entities } = parts.library.knowledge;
  const isKana = /[ぁ-ん]/.test(folded);
  const names = ids.map((id) => fold(entities.get(id)!.name.en)).join(isKana ? 'と' : ' and ');
  const [ahead, behind] = [folded.slice(0, index), folded.slice(index + said.length)];
  // "The latter's in xAI": what it holds there, and not that it is there.
  if (/^'s (?:in|into)\b/.test(behind)) return `${ahead}${names}'s stake${behind.slice(2)}`;
  const isTopic = !isKana && /^(?:\w+ )?$/.test(ahead) && /^\s?[,:;]/.test(behind) && AGAIN.test(behind);
  return isTopic ? behind.replace(/^\s?[,:;]\s*/, '').replace(AGAIN, names) : `${ahead}${names}${behind}`;
}
