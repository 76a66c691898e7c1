import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** So like an example question that a fact surely has it, whatever else is named. */
const SURELY_KNOWN = 0.8;

/** Facts near to what was asked: those that the ranking puts first for the same company. */
function nearFacts(choice: Choice, library: Library, of: string | undefined): string[] {
  const same = choice.ranked.filter(({ id }) => of === undefined || library.knowledge.facts.get(id)?.entities.includes(of));
  return (same.length > 0 ? same : choice.ranked).slice(0, 3).map(({ id }) => id);
}

/** An attribute that companies have and the article lacks: a share price, a CEO, a percentage. */
export function readAbsent(context: Context, choice: Choice, library: Library): Question | undefined {
  const { reading } = context;
  const attributes = reading.absent.map(({ id }) => library.knowledge.absent.get(id)!);
  const attribute = attributes.find(({ offTopic }) => !offTopic) ?? attributes[0];
  if (!attribute) return undefined;
  if (choice.sure >= SURELY_KNOWN) return undefined;
  if (attribute.offTopic && (reading.companies.length > 0 || choice.sure > 0.6)) return undefined;
  const of = reading.mentions[0]?.company;
  return { kind: 'absent', attribute: attribute.id, ...(of ? { of } : {}), near: nearFacts(choice, library, of) };
}

/** A name that the article doesn't know. It is a soft veto: where the asked tie is complete without it, it only decorates. */
export function readForeign(context: Context, deal: Question | undefined, choice: Choice, library: Library): Question | undefined {
  const { reading } = context;
  const name = reading.foreign[0];
  if (!name) return undefined;
  const complete = deal !== undefined && (deal.kind === 'tie' || deal.kind === 'relation' || deal.kind === 'path') && reading.companies.length === 2;
  if (complete || choice.sure >= SURELY_KNOWN) return undefined;
  const of = reading.companies[0];
  return { kind: 'absent', name: name.id, ...(of ? { of } : {}), near: nearFacts(choice, library, of) };
}
