import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';

type Supply = Extract<Question, { kind: 'supply' }>;

/** Named after a cloud, a maker of chips and of no cloud is asked about for its chips. */
function isOfChipsAlone({ entities }: Context, id: string): boolean {
  const layers = entities.get(id)?.layers ?? [];
  return layers.includes('chip') && !layers.includes('cloud');
}

/** What is supplied may be another thing this time; who supplies it then need not be the same. */
export function suppliedTo(context: Context, question: Supply, id: string): Supply {
  if (question.what === 'cloud' && isOfChipsAlone(context, id)) {
    // One that supplies nobody is asked about itself: another's chips are no yes.
    const by = context.graph.outOf(id, 'supply').length > 0 ? {} : { by: id };
    return { kind: 'supply', what: 'gpu', ...by, ...(question.of ? { of: question.of } : {}) };
  }
  const named = context.has('r-cloud') ? 'cloud' : context.has('r-chip') ? 'gpu' : question.what;
  const side = isAiCompany(context, id) && id !== 'google' ? { of: id } : { by: id };
  // Whoever is asked about now isn't set aside.
  const { besides: _besides, ...rest } = question;
  if (named === undefined || named === question.what) return { ...rest, ...side };
  return { kind: 'supply', what: named, ...side };
}
