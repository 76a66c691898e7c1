import type { Detected } from '../text/language.ts';
import { readClause, type Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { turnOf } from './frame.ts';
import { asks } from './asking.ts';
import { look } from './look.ts';
import { clausesOf } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import type { Understanding } from './understand.ts';

/** So plainly asked that what stands before it is but a scene. */
const PLAIN = 0.5;
/** Its last clause hangs from it, or it is what is asked about. */
const HANGS =
  /^(?:(?:and|but|so) )?(?:if|suppose|supposing|assuming|since|because|given|unless|without|besides|apart|except|instead)\b|(?:なら|たら|れば|から|ので|として|以外|抜きで|の場合)[、,\s]*$/iu;

const MARKED = /[?？]\s*$/u;

/** A word or two before a comma are what is asked about; in UTF-16 units. */
const SCENE = { ja: 8, en: 20 };

const namesIn = (text: string, parts: Understanding): string[] =>
  look(text, parts).spots.spots.flatMap(({ senses }) =>
    senses.flatMap(({ type, id }) => (type === 'entity' ? [id] : [])),
  );

/** Whom a scene names: undefined where it is too short for one, or names several and what comes after it nobody. */
function namedIn(text: string, tail: string, parts: Understanding): string[] | undefined {
  if (text.length < (/[ぁ-ん]/.test(text) ? SCENE.ja : SCENE.en)) return undefined;
  const { entities } = parts.library.knowledge;
  const named = namesIn(text, parts);
  // "My cousin is at Google, my brother loves Amazon, but who invests in xAI?": the question says of whom it is.
  if (named.length > 1 && namesIn(tail, parts).length > 0) return tellsOwn(text) ? [] : undefined;
  const [only, second] = named;
  const isAlone =
    second === undefined && (only === undefined || entities.get(only)!.kinds.includes('company'));
  return isAlone ? named : undefined;
}

/** What a scene sets: the one company in it is whom the question is about. */
const turnOn = ([of]: string[], last: Turn | undefined, parts: Understanding): Turn | undefined =>
  of === undefined
    ? last
    : {
        ...turnOf({ question: { kind: 'profile', of }, features: [], companies: [of] }, parts),
        within: true,
      };

const isRefused = ({ question: { kind } }: Clause): boolean =>
  kind === 'absent' || kind === 'unknown' || kind === 'talk';

/** What the article leaves open is told as plainly as anything. */
const isLeftOpen = ({ question }: Clause): boolean => question.kind === 'unknown' && question.lack === 'side';

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
  if (!isRefused(clause) || isLeftOpen(clause)) return undefined;
  for (const start of clausesOf(text)) {
    const [scene, tail] = [text.slice(0, start), text.slice(start).trim()];
    const named = namedIn(scene, tail, parts);
    if (HANGS.test(scene) || asks(scene) || !(asks(tail) || MARKED.test(tail)) || !named) continue;
    if (named.length > 0 && !tellsOwn(scene)) continue;
    const read = readClause(tail, language, turnOn(named, last, parts), parts);
    if (!isRefused(read) && (read.plain ?? 1) >= PLAIN) return read;
  }
  return undefined;
}
