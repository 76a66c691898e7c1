import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { valuesOf } from './numbers.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { detectLanguage } from '../text/language.ts';

const STAKE = '(?:an? )?(?:(?:equity )?stakes?|investments?|equity|出資(?:金|額)?|投資(?:額)?)';
const BILL =
  '(?:an? )?(?:payments?|bills?|fees?|purchases?|spending|支払い?(?:額|金)?|しはらい|利用料|代金|購入(?:費)?|費用|料金)';
const OR = '(?:なの|です)?(?:か|[?？、,]){0,24}[\\s、]*(?:それとも|または|もしくは|or|/|か)?(?: else)?\\s*';
/** The one or the other, and nothing else is asked of it. */
const WHICH = new RegExp(
  `(?:${STAKE}${OR}(?:${BILL})|${BILL}${OR}(?:${STAKE}))(?:なの|なん|です|でしょう|だ|どっち|どちら|の|か|かな|扱い|instead|here|then|[?？、,\\s]){0,24}$`,
  'iu',
);
const SUM = /\d/;

/** "Is the $30B an investment or a payment?", 「300億は投資？支払い？」: the one that it is, with who gives it to whom. */
export function readPaidOrInvested(text: string, parts: Understanding): Clause | undefined {
  if (!SUM.test(text) || !WHICH.test(fold(text))) return undefined;
  const folded = prepare(text, detectLanguage(text, 'en', parts.isName), parts);
  const { reading, graph } = readFolded(folded, text, parts).context;
  const [usd, second] = new Set(valuesOf(reading.figures, 'usd'));
  if (usd === undefined || second !== undefined || reading.companies.length > 2) return undefined;
  const deals = graph.all.filter(
    ({ amount, from, to, kind }) =>
      (kind === 'investment' || kind === 'payment') &&
      amount.usd === usd &&
      reading.companies.every((id) => [from, to].includes(id)),
  );
  const [deal] = deals;
  if (!deal || new Set(deals.map(({ kind }) => kind)).size > 1) return undefined;
  const question: Question = { kind: 'tie', from: deal.from, to: deal.to, deal: deal.kind, aspect: 'amount' };
  return clauseOf(text, question, parts, [deal.from, deal.to]);
}
