import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Something like what was told, not the same. */
const SIMILAR =
  /(?:同じ|おなじ)(?:ような|みたいな|(?:種類|系統|類|たぐい|性質)の)|似た|似てる|類似|同種|近い(?:話|指摘|懸念|心配|数字)|\b(?:anything|something|any|a|an) (?:similar|comparable|equivalent|alike|like (?:that|it|this))\b|\b(?:similar|comparable|equivalent|parallel|like) (?:\w+ )?(?:worr\w+|concerns?|warnings?|figures?|numbers?|forecasts?|issues?|points?|stor\w+|(?:red )?flags?|problems?|things?|remarks?|headaches?)\b|\bsame (?:kind|sort|type) of\b|\b(?:counterpart|equivalent) (?:for|at|on)\b/;

/** What an answer told of its facts, and what it was worked out of. */
function factsTold({ facts, question, answered = question }: Turn): string[] {
  if (answered.kind !== 'calculation') return facts;
  const sides = [answered.left, answered.right].flatMap((one) => ('fact' in one ? [one.fact] : []));
  return [...new Set([...sides, ...facts])];
}

/** "Anything similar on Anthropic's side?", 「Anthropic側で同じような懸念は」: what is told of that one as this was of another. */
export function followSimilar(context: Context, last: Turn): Question | undefined {
  const [id, second] = context.reading.companies;
  if (id === undefined || second !== undefined || !SIMILAR.test(context.reading.folded)) return undefined;
  const twin = factsTold(last)
    .map((fact) => context.twinOf(fact, id))
    .find((one) => one !== undefined);
  if (twin === undefined || last.facts.includes(twin)) return undefined;
  return { kind: 'facts', ids: [twin], ...(context.yesNo ? { polarity: 'y', yes: true } : {}) };
}
