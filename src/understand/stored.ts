import { compact } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** A stored question, word for word. */
function readExact(text: string, parts: Understanding): Clause | undefined {
  const exact = parts.library.exact.get(compact(fold(text)));
  if (!exact) return undefined;
  const { fact, polarity, asksWhether } = exact;
  const question: Question = {
    kind: 'facts',
    ids: [fact],
    ...(polarity ? { polarity } : {}),
    ...(asksWhether ? { yes: true } : {}),
  };
  return clauseOf(text, question, parts);
}

/** A stored question that is a whole message: after another, 「理由は？」 asks for the reason of that. */
export const readStoredWhole = (
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined =>
  last && text.length < OF_ITS_OWN.en && actOf(fold(text)) === 'why' ? undefined : readExact(text, parts);

/** Shorter ones lean on what stands before them: "and when?" */
const OF_ITS_OWN = { ja: 10, en: 20 };
export const readStored = (text: string, parts: Understanding): Clause | undefined =>
  text.length >= (/[ぁ-ん]/u.test(text) ? OF_ITS_OWN.ja : OF_ITS_OWN.en) ? readExact(text, parts) : undefined;
