import type { Detected } from '../text/language.ts';
import { readClause, type Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { asks } from './joints.ts';
import { spotsIn } from './look.ts';
import { clausesOf } from './story.ts';
import type { Understanding } from './understand.ts';

/** So plainly asked that what stands before it is but a scene. */
const PLAIN = 0.5;
/** Its last clause hangs from it, or it is what is asked about. */
const HANGS =
  /^(?:(?:and|but|so) )?(?:if|suppose|supposing|assuming|since|because|given|unless|without|besides|apart|except|instead)\b|(?:なら|たら|れば|から|ので|として|以外|抜きで|の場合)[、,\s]*$/iu;

/** A word or two before a comma are what is asked about; in UTF-16 units. */
const SCENE = { ja: 8, en: 20 };

/** Whether it may be a scene: long enough, and none of the companies is in it. */
function isScene(text: string, parts: Understanding): boolean {
  if (text.length < (/[ぁ-ん]/.test(text) ? SCENE.ja : SCENE.en)) return false;
  const { spots } = spotsIn(text, parts);
  return !spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));
}

const isRefused = ({ question: { kind } }: Clause): boolean =>
  kind === 'absent' || kind === 'unknown' || kind === 'talk';

/**
 * "My pension worries me, but who holds all three?": what only stands before a plain question doesn't decide that the
 * article lacks it.
 * @returns undefined where something of hers was read, or no last clause asks plainly
 */
export function withoutPreamble(
  clause: Clause,
  text: string,
  { language, last, parts }: { language: Detected; last: Turn | undefined; parts: Understanding },
): Clause | undefined {
  if (!isRefused(clause)) return undefined;
  for (const start of clausesOf(text)) {
    const [scene, tail] = [text.slice(0, start), text.slice(start).trim()];
    if (HANGS.test(scene) || asks(scene) || !asks(tail) || !isScene(scene, parts)) continue;
    const read = readClause(tail, language, last, parts);
    if (!isRefused(read) && (read.plain ?? 1) >= PLAIN) return read;
  }
  return undefined;
}
