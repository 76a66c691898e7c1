import type { Deal } from '../knowledge/schema.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';

const PAYER = String.raw`(?:payers?|payors?|pays?|paying|paid out|pays out|giv(?:er|es|ing)|send(?:er|s|ing)|hand(?:s|ing) (?:it |money )?(?:on|over|out))`;
const PAYEE = String.raw`(?:payees?|recipients?|receiv(?:er|es?|ing)|gets? (?:paid|money)|getting paid|paid|is paid|tak(?:er|es|ing)|collect(?:s|ing|or)?)`;
const GETS_JA = '(?:受け手|受け取|受取|もらう|もらって|貰|受ける側|入って|収め)';
const PAYS_JA = '(?:払い手|支払|払う|払って|出し手|出す側|渡す)';
/** Payer, payee or both; what it gets and what it gives. */
const BOTH = [
  new RegExp(String.raw`\b${PAYER}\b.{0,40}\b${PAYEE}\b|\b${PAYEE}\b.{0,40}\b${PAYER}\b`),
  // A "payee" is taken for a slip of the other one.
  /\ba payer,? (?:or )?a payer\b/,
  new RegExp(`${GETS_JA}.{0,24}${PAYS_JA}|${PAYS_JA}.{0,24}${GETS_JA}`),
];
/** Which of the two it is, or that it is both. */
const WHICH =
  /\b(?:both|or|either|which|one or)\b|両方|双方|どちら|どっち|片方|いずれ|か、|側(?:[?？、と]|な)|も[^。]{1,10}も/;
/** Which of the two is asked, and not only who stands on either side. */
const ONE_OF = /\b(?:both|either|or)\b|両方|双方|どちら|どっち|片方|いずれ|それとも|か、[^。]{0,10}か/;
const MIDDLE =
  /\b(?:middle ?man|go-?between|intermediary|in (?:the middle|between)|midpoint|conduit|relay|middle (?:one|company|firm))\b|間に(?:立つ|入る|いる|挟)|中継|仲介|中間|真ん中|まん中|途中|間の|その(?:会社|企業)|\b(?:that|this) (?:company|firm|one)\b/;
/** Those on either side of it are named, too. */
const BETWEEN = /\b(?:sits?|stands?|is|sitting|standing) (?:in )?between\b|と[^、。?？]{1,16}の間/;
const ELSE =
  /いくら|なぜ|なんで|理由|いつ|差|合計|より|もっと|\b(?:how much|how many|why|when|more|than|difference|total|net|less)\b/;
const LONGEST = 90;

/** The deals of the facts that were told. */
function ofFacts({ last, parts, context: { graph } }: Heard): Deal[] {
  const ids = last?.facts.flatMap((id) => parts.library.knowledge.facts.get(id)?.deals ?? []) ?? [];
  return graph.all.filter(({ id, kind }) => kind === 'payment' && ids.includes(id));
}

/** The one that is meant: named, else the one in the middle of the way that was told. */
function middleOf(heard: Heard): string | undefined {
  const { context, folded } = heard;
  const isBetween = (id: string): boolean =>
    context.graph.into(id, 'payment').length > 0 && context.graph.outOf(id, 'payment').length > 0;
  const [named, second] = context.reading.companies;
  if (second !== undefined && BETWEEN.test(folded)) return context.reading.companies.find(isBetween);
  if (named !== undefined) return second === undefined && isBetween(named) ? named : undefined;
  if (!heard.last || !MIDDLE.test(folded)) return undefined;
  const [only, more] = new Set(
    [
      ...[...dealsTold(heard), ...ofFacts(heard)].flatMap(({ from, to }) => [from, to]),
      ...heard.last.companies,
    ].filter(isBetween),
  );
  return more === undefined ? only : undefined;
}

/** "Is the one in between a payer, a payee or both?", 「受け手と払い手の片方か、両方か」: who pays it, and whom it pays. */
export function readBothSidesOf(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || !BOTH.some((pattern) => pattern.test(folded))) return undefined;
  if (!WHICH.test(folded) || ELSE.test(folded)) return undefined;
  const id = middleOf(heard);
  if (id === undefined || asksLacking(heard) || context.reading.figures.length > 0) return undefined;
  const [into] = context.graph.into(id, 'payment');
  const [out] = context.graph.outOf(id, 'payment');
  if (!into || !out || !namesOnly(heard, BETWEEN.test(folded) ? [id, into.from, out.to] : [id]))
    return undefined;
  if (ONE_OF.test(folded)) return { kind: 'purse', of: id, side: 'in', through: true };
  return { kind: 'several', parts: [tieTo(into), tieTo(out)] };
}
