import type { Context } from './context.ts';
import type { Question } from './question.ts';

type Goods = 'gpu' | 'cloud';

/** "Chips come from A and cloud from B", 「チップはA、クラウドはB」: what stands before a name is said to be its goods. */
const GOODS: [Goods, RegExp][] = [
  ['gpu', /\b(?:chips?|gpus?|hardware)(?: \w+){0,3} (?:from|by) (?:the )?$|(?:ちっぷ|gpu|半導体)(?:は|が)$/],
  ['cloud', /\b(?:clouds?|compute)(?: \w+){0,3} (?:from|by) (?:the )?$|(?:くらうど|計算力)(?:は|が)$/],
];

/** Whether goods are said to come from one that supplies others, but not these. */
function areSwapped({ reading: { folded, mentions }, graph }: Context): boolean {
  return mentions.some(({ company, start }) => {
    const goods = GOODS.find(([, pattern]) => pattern.test(folded.slice(0, start)))?.[0];
    const supplied = graph.outOf(company, 'supply');
    return (
      goods !== undefined &&
      supplied.length > 0 &&
      supplied.every(({ what }) => (what === 'gpu') !== (goods === 'gpu'))
    );
  });
}

const FREE =
  /\b(?:for free|free of charge|gratis|at no (?:cost|charge)|(?:gives?|giving|given) away)\b|ただで|無料|無償|ただ(?=です|だ|なの)/;

/** What is supplied is as it is said to be: by whom, and for nothing or not, of which the article tells nothing. */
export function ofGoods(question: Question, context: Context): Question {
  if (!question.yes || question.counted !== undefined) return question;
  if (question.kind === 'supply' && areSwapped(context)) return { ...question, counted: context.negated };
  if (!FREE.test(context.reading.folded) || !context.has('r-chip', 'r-cloud', 'r-supply')) return question;
  const ids = question.kind === 'facts' ? question.ids : [];
  const supply = context.graph.all.find(
    ({ kind, from, facts }) =>
      kind === 'supply' && (facts.some((id) => ids.includes(id)) || context.reading.companies.includes(from)),
  );
  return supply && ['facts', 'supply', 'absent'].includes(question.kind)
    ? { kind: 'unknown', near: (ids.length > 0 ? ids : supply.facts).slice(0, 1), hint: true }
    : question;
}
