import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

/** Nothing but the reason is asked for. */
const WHY = /なぜ|どうして|なんで(?!す)|\b(?:why|how come)\b/;
/** A statement that says itself why. */
const SAYS_WHY = /\b(?:since|because|so that|in order)\b/;

/** Why something is as she finds it, where her view doesn't say so itself: the facts that it names as its reasons. */
export function reasonOf({ context, own, parts }: Scene): Question | undefined {
  const { question } = own;
  if (question.kind !== 'facts' || context.yesNo || !WHY.test(context.reading.folded)) return undefined;
  const fact = parts.library.knowledge.facts.get(question.ids[0] ?? '');
  if (fact?.nature !== 'opinion' || fact.why.length === 0 || SAYS_WHY.test(fact.en)) return undefined;
  return { kind: 'facts', ids: fact.why.slice(0, 2) };
}
