import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { REFUSED } from './passing.ts';
import { asksInPassing } from './talk.ts';

/** Small talk that any other goes before. */
const NODS: ReadonlySet<string> = new Set(['remark', 'ok', 'laugh', 'hello', 'noise']);

/** "That covers my call, thanks": of a message that asks nothing and tells nothing of hers, what is meant for her. */
export function chatOf(clauses: Clause[], text: string): Clause | undefined {
  if (clauses.length < 2 || asksInPassing(fold(text))) return undefined;
  if (!clauses.every(({ question }) => REFUSED.has(question.kind))) return undefined;
  return clauses.findLast(({ question }) => question.kind === 'talk' && !NODS.has(question.topic));
}
