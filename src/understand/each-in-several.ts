import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { unique } from './sets.ts';
import type { Understanding } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** More than one of the layers, in words that say so. */
const SEVERAL =
  /複数の?(?:層|れいや)|(?:二|2)つ(?:以上|より多く)?の?(?:層|れいや)|(?:層|れいや[ーあ]?)(?:の)?(?:二つ以上|2つ以上|複数|いくつも)|いくつもの?(?:層|れいや)|(?:層|れいや[ーあ]?)[をに]?(?:またが|またい|跨|掛け持ち|かけもち)|\b(?:more than (?:one|1|a single)|several|multiple|two or more|2 or more|at least two) (?:of the (?:three )?)?(?:layers?|tiers?)\b|\bjust (?:one|a single) (?:layer|tier)\b|\bspan(?:s|ning)? (?:several|multiple|the) (?:layers|tiers)\b/u;
const ELSE =
  /なぜ|理由|出資|投資|支払|以外|他に|ほか|どの層|何層|\b(?:why|invest\w*|pay\w*|besides|other than|except|how many|which layers?|who else|only one)\b/u;
/** Put as yes or no, "or" and all. */
const WHETHER = /^(?:(?:and|so|ok|but|also)[, ]+){0,4}(?:do|does|did|is|are|can)\b/u;
const LONGEST = 110;

/** "Does A or B show up in more than one layer?", 「AとBはそれぞれ複数の層に入る？」: each of those that are named, with yes or no. */
export function readEachInSeveral(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !SEVERAL.test(folded) || ELSE.test(folded)) return undefined;
  const { entities } = parts.library.knowledge;
  const named = unique(namesTyped(text, parts).map(({ id }) => id));
  const arePlaced = named.every((id) => (entities.get(id)?.layers.length ?? 0) > 0);
  if (named.length < 2 || !arePlaced || !(WHETHER.test(folded) || wantsYesNo(folded))) return undefined;
  const asked = named.map((of): Question => {
    const { layers } = entities.get(of)!;
    return { kind: 'layers', of, holds: layers.length > 1, yes: true };
  });
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}
