import { readStranger } from './absent.ts';
import { miscounted } from './miscounted.ts';
import type { Question } from './question.ts';
import { figuresOf, reasonOf } from './reason-of.ts';
import { clause, type Clause, type Scene } from './scene.ts';
import { readDealQuestion } from './typed.ts';

/** Kinds of deal question that half a question can go on from. */
const FRAMES = new Set<Question['kind']>([
  'tie',
  'investors',
  'investments',
  'payments',
  'supply',
  'relation',
]);

/** What the facts alone answer, where no reader can say what is asked. */
export const readFacts = (scene: Scene): Clause => {
  const { context, own } = scene;
  const reason = reasonOf(scene) ?? figuresOf(scene) ?? miscounted(scene);
  if (reason) return clause(scene, reason);
  // Who may buy whom is about no stake.
  const isOfDeal = own.question.kind === 'facts' && !context.has('r-acquire');
  const frame = isOfDeal ? readDealQuestion(context) : undefined;
  // Where nothing is known, at least the name that the article lacks is said.
  const stranger = own.question.kind === 'unknown' ? readStranger(context, own) : undefined;
  return {
    ...clause(scene, stranger ?? own.question),
    frame: frame && FRAMES.has(frame.kind) ? frame : undefined,
  };
};
