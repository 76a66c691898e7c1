import { detectLanguage } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { valuesOf } from './numbers.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Taken for settled. */
const SETTLED =
  /\b(?:guarantee[sd]?|promised|certain|fixed|firm|committed|locked in|set in stone|definite|final|done deals?|confirmed|exact)\b|確約|保証|確定|約束|固定|決まって|必ず/iu;
const DENIED = /\b(?:not|n't|never|aren't|isn't)\b|ない|ません/iu;
/** Two sums at least. */
const SEVERAL = /\d.*\d/su;

/** "Are the $5B and $10B guaranteed?", 「50億と100億は確約されてるの？」: no, each is told with its limit. */
export function readGuaranteed(text: string, parts: Understanding): Clause | undefined {
  if (!SEVERAL.test(text) || !SETTLED.test(text) || DENIED.test(text)) return undefined;
  const folded = prepare(text, detectLanguage(text, 'en', parts.isName), parts);
  const { reading, graph, yesNo } = readFolded(folded, text, parts).context;
  const sums = [...new Set(valuesOf(reading.figures, 'usd'))];
  if (!yesNo || sums.length < 2 || reading.figures.length > sums.length) return undefined;
  const limits = sums.flatMap(
    (usd) => graph.all.find(({ amount }) => amount.usd === usd && amount.bound === 'up-to') ?? [],
  );
  if (limits.length < sums.length) return undefined;
  const companies = [...new Set(limits.map(({ to }) => to))];
  const ids = limits.flatMap(({ facts }) => facts.slice(0, 1));
  return clauseOf(text, { kind: 'facts', ids, polarity: 'n', yes: true }, parts, companies);
}
