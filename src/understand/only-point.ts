import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { isSole } from './sole.ts';

/** Says that nothing else is meant. */
const ONLY_THAT =
  /\b(?:only|just|solely|purely|merely|exclusively|nothing but) (?:for|as|on|over|about|in|by|through|a matter of|because of)\b|\b(?:the|its|their) (?:only|sole) (?:field|area|thing|reason|risk|merit|benefit|downside|upside|danger|strategy)\b|それだけ|これだけ|一択|(?:だけ|のみ|しか)(?:で(?!き|しょ)|を|に|が|競|協|な)|^[^、。]{2,12}(?:は|って)[^、。]{2,8}(?:だけ|のみ)(?:です|だ|か|よね|っけ){0,8}[?？]+$/u;

/** Whether a folded text says that nothing else is meant. */
export const isOnlyThat = (folded: string): boolean => ONLY_THAT.test(folded);

const [LEAST_POINTS, HALF] = [3, 0.5];

/** "Do they fight only over prices?": one of several points is said to be all there is. */
export function onlyPoint(
  { reading, yesNo, negated }: Context,
  first: Ranked,
  library: Library,
): Question | undefined {
  const parent = library.parents.get(first.id);
  const points = library.knowledge.facts.get(parent ?? '')?.points ?? [];
  if (!yesNo || negated || parent === undefined || points.length < LEAST_POINTS) return undefined;
  const { entities = [] } = library.knowledge.facts.get(parent) ?? {};
  if (!reading.companies.every((id) => entities.includes(id))) return undefined;
  if (!isOnlyThat(reading.folded) || (first.share ?? 0) < HALF) return undefined;
  // 「値段だけでなく…」 says that more is meant; 「評価額だけが膨らむ」 is what the point itself says.
  const own = library.knowledge.facts.get(first.id);
  if (!isSole(reading.folded) || (own && isSole(own.ja))) return undefined;
  return { kind: 'facts', ids: [parent], polarity: 'n', yes: true };
}

/** What comes of it. */
const HARM =
  /弊害|悪影響|影響|不都合|支障|実害|(?:何|なに)が(?:困|まず|問題)|\b(?:harm|damage|consequences?|fallout|knock-on|side[- ]effects?|what (?:would|could|might) (?:that|it) (?:lead to|cause|mean))\b/;

/** 「利益相反が起きると、どんな弊害が？」: of a risk, what it is and what comes of it stand in two points; the whole tells both. */
export function wholeOfCause(
  { reading: { folded } }: Context,
  { id, share = 0 }: Ranked,
  { parents, knowledge: { facts } }: Library,
): string | undefined {
  const parent = parents.get(id);
  const { points = [], topic } = facts.get(parent ?? '') ?? {};
  const isCause = topic === 'risks' && points.length < LEAST_POINTS && points[0] === id;
  return isCause && share >= HALF && HARM.test(folded) ? parent : undefined;
}
