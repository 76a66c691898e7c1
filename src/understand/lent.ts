import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Money is said to change hands for a time: the article's is paid, or invested. */
const LENDS =
  /\b(?:lend|lends|lent|lending|borrow|borrows|borrowed|borrowing|loans?|loaned|loaning)\b|融資(?:し|を|さ)|(?:お金|資金|金|どる|円|を|に|から)[^、。]{0,6}(?:貸し(?!てくれ.*くらうど)|貸す|貸付|貸与|借り(?:て|た|る|入れ))|ろーん|ろん(?:し|を|で)/;
/** A thing is let, not money. */
const OF_THING =
  /\b(?:compute|gpus?|chips?|clouds?|servers?|capacity|hardware|hand|support|credence|weight)\b|くらうど|さば|計算|じーぴーゆー|gpu|ちっぷ|手を貸|力を貸|耳を貸/;
const DEBT = 'debt';

/** "Does A lend money to B?", 「AはBに300億ドル貸してる？」: what runs between them is told, and that it is no loan. */
export function readLent({ reading, graph, yesNo, negated }: Context): Question | undefined {
  const { folded, companies } = reading;
  const [one, other, more] = companies;
  if (!yesNo || one === undefined || other === undefined || more !== undefined) return undefined;
  if (!LENDS.test(folded) || OF_THING.test(folded)) return undefined;
  const deal =
    graph.between(one, other, 'payment')[0] ??
    graph.between(other, one, 'payment')[0] ??
    graph.between(one, other, 'investment')[0] ??
    graph.between(other, one, 'investment')[0];
  const told = deal ? { deal: deal.id } : {};
  return { kind: 'absent', attribute: DEBT, ...told, near: [], yes: true, negated };
}
