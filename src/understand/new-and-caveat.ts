import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What is new about all of it … */
const NEW =
  /\b(?:what(?:'s|s| is| makes) [^?.,:;]{0,40}\b(?:new|novel|different|fresh)|novelty|newness|what sets it apart)\b|新し(?:い(?:点|の|ところ|とこ|か)|さ)|目新し|(?:何|どこ)が新し|新規性/u;
/** … and what is to be said against it. */
const CAVEAT =
  /\b(?:caveats?|catch|snags?|downsides?|warnings?|dangers?|but\s?-?s|reservations?|fine print|the but|what to watch|be wary of|be careful of|disclaimers?)\b|留保|但し書|ただし書|注意(?:点|書)|落とし穴|警告|気をつけ|(?:懸念|心配)(?:点|事項)?/u;
const ELSE =
  /なぜ|どうして|いつ|いくら|\b(?:why|when|how much|which (?:risk|merit))\b|市場規模|microsoft|nvidia|openai|anthropic|xai/u;
/** The structure that is new, and what it carries. */
const TOLD = ['ai-new-structure', 'summary-sustainability'];

/** "What's new about the structure, then the caveat", 「新しい点を一文、注意点を一文で」: the one and the other. */
export function readNewAndCaveat(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!NEW.test(folded) || !CAVEAT.test(folded) || ELSE.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  const told: Question[] = TOLD.flatMap((id) =>
    facts.has(id) ? [{ kind: 'facts' as const, ids: [id] }] : [],
  );
  return told.length > 1 ? clauseOf(text, { kind: 'several', parts: told }, parts) : undefined;
}
