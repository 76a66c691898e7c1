import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { industriesIn } from './industries.ts';
import { LAYER_CLAIMS } from './stands.ts';
import type { Question } from './question.ts';

interface Name {
  ids: string[];
  start: number;
  end: number;
}

const MONEY = ['r-invest', 'r-pay', 'r-own', 'r-supply', 'r-partner', 'r-acquire', 'q-amount', 'q-why'];
const BETWEEN = /^(?:社|さん)?[\s,、/・&+]*(?:と|や|and|or|plus)?\s*$/;
/** What says that they are the whole of it. */
const SAID_TO_BE = /[=:]\s*$|\b(?:are|is|were|was|being)\s(?:the\s)?$|(?:は|って|とは)、?\s*$/;
/** "Are A and B picking winners?": asks what they do, not who they are. */
const WHAT_THEY_DO = /^(?:so |and |but ){0,12}(?:are|were) (?:the )?$/;
const DOING = /^ (?:really |actually |both |now |all )?\w+ing\b/;
const LIKELY = 0.25;
const MOST_LOOKED_AT = 3;
/** More before the names says something else of a layer than who is in it. */
const LONGEST_HEAD = 32;

/** Names that stand beside each other, with the text around them. */
function listOf({ reading }: Context): { names: Name[]; around: string; before: string } | undefined {
  const { folded, mentions, foreign } = reading;
  const names: Name[] = [
    ...mentions.map(({ id, company, start, end }) => ({ ids: [id, company], start, end })),
    ...foreign.map(({ start, end }) => ({ ids: [], start, end })),
  ].toSorted((a, b) => a.start - b.start);
  const apart = names.some(
    ({ start }, at) => at > 0 && !BETWEEN.test(folded.slice(names[at - 1]!.end, start)),
  );
  const [first, last] = [names[0], names.at(-1)];
  if (apart || !first || !last || names.length < 2) return undefined;
  const before = folded.slice(0, first.start);
  if (WHAT_THEY_DO.test(before) && DOING.test(folded.slice(last.end))) return undefined;
  return { names, before, around: `${before} ${folded.slice(last.end)}` };
}

/** A fact that names who is what, and that the words around the names are about. */
function isMeant(fact: Fact | undefined, around: string, { vocabulary }: Library): fact is Fact {
  if (!fact || fact.deals.length > 0 || fact.entities.length < 2) return false;
  const said = new Set(
    [fact.ja, fact.en, fact.label.ja, fact.label.en].flatMap((text) => readFeatures(text, vocabulary)),
  );
  return readFeatures(around, vocabulary).some((feature) => isTelling(feature) && said.has(feature));
}

/** The fact that names who is in the one layer that the words before the names are about. */
function ofLayer({ membersOf }: Context, before: string): string | undefined {
  const [named, other] = LAYER_CLAIMS.filter(([, pattern]) => pattern.test(before));
  return named && !other && before.length <= LONGEST_HEAD ? membersOf(named[0]) : undefined;
}

/** "The big three are A, B and C": whether those who are named are those whom the fact names. */
export function readNames(context: Context, ranked: Ranked[], library: Library): Question | undefined {
  const list = context.has(...MONEY) ? undefined : listOf(context);
  if (!list || !SAID_TO_BE.test(list.before)) return undefined;
  const likely = ranked.slice(0, MOST_LOOKED_AT).filter(({ share = 0 }) => share >= LIKELY);
  const fact = [ofLayer(context, list.before), ...likely.map(({ id }) => id)]
    .map((id) => library.knowledge.facts.get(id ?? ''))
    .find((one) => isMeant(one, list.around, library));
  if (!fact) return undefined;
  // "The phone industry is an oligopoly of AWS and Azure": those who hold another one.
  const [named, more] = fact.topic === 'industries' ? industriesIn(list.around, library) : [];
  if (
    named !== undefined &&
    more === undefined &&
    library.knowledge.facts.get(named)?.section !== fact.section
  )
    return { kind: 'facts', ids: [named, fact.id], polarity: context.negated ? 'y' : 'n', yes: true };
  const isAll = list.names.every(({ ids }) => ids.some((id) => fact.entities.includes(id)));
  return { kind: 'facts', ids: [fact.id], polarity: isAll === context.negated ? 'n' : 'y', yes: true };
}
