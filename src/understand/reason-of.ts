import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { isKeptBack } from './secret.ts';
import { whyBoth } from './why.ts';

/** Nothing but the reason is asked for. */
const WHY = /なぜ|どうして|なんで(?!す)|\b(?:why|how come)\b/;
/** A statement that says itself why. */
const SAYS_WHY = /\b(?:since|because|so that|in order)\b/;

/** Why something is as she finds it, where her view doesn't say so itself: the facts that it names as its reasons. */
export function reasonOf({ context, own, parts }: Scene): Question | undefined {
  const { question } = own;
  if (question.kind !== 'facts' || context.yesNo || !WHY.test(context.reading.folded)) return undefined;
  const fact = parts.library.knowledge.facts.get(question.ids[0] ?? '');
  if (fact && isKeptBack(context.reading.folded) && /\bundisclosed\b/.test(fact.en))
    return { kind: 'unknown', near: [fact.id], hint: true, lack: 'reason' };
  if (fact?.nature !== 'opinion' || fact.why.length === 0 || SAYS_WHY.test(fact.en)) return undefined;
  return whyBoth(context) ?? { kind: 'facts', ids: fact.why.slice(0, 2) };
}

const NUMBERS = /\b(?:numbers?|figures?|stats?|statistics|data ?points?)\b|数字|数値|でーた|統計/;
const WORRY =
  /\b(?:worr\w+|warn\w*|concern\w*|red[- ]?flags?|sustainab\w+|bubbl\w+|nervous|doubts?|scar\w+|alarm\w*|uneas\w+|bothers?|caution\w*|fears?|last)\b|心配|不安|懸念|危険|持続|ばぶる|警戒|疑問|気がかり|怖/;

/** "The two numbers that worry the cat": the figures that are named as reasons of a worry. */
export function figuresOf({ context, own, parts }: Scene): Question | undefined {
  const { folded } = context.reading;
  if (context.yesNo || !NUMBERS.test(folded) || !WORRY.test(folded)) return undefined;
  const { facts } = parts.library.knowledge;
  const isHers = (id: string) => facts.get(id)?.nature === 'opinion';
  const [first] = own.ranked;
  if (own.question.kind !== 'facts' || first === undefined || (!isHers(first.id) && !WORRIED.test(folded)))
    return undefined;
  const hasFigure = (id: string) => /\d|\btwice\b/.test(facts.get(id)?.en ?? '');
  const view = own.ranked.find(({ id }) => isHers(id) && (facts.get(id)?.why ?? []).some(hasFigure));
  const ids = facts.get(view?.id ?? '')?.why.filter(hasFigure) ?? [];
  return ids.length > 1 ? { kind: 'facts', ids } : undefined;
}

/** Whose worry it is. */
const WORRIED = /\b(?:cat|author|writer|comment|you|technyan)\b|ねこ|猫|筆者|著者|こめんと|てくにゃん/;
