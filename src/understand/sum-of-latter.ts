import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Whether the sum of the one or the other of two stakes is told. */
const ASKED = [
  /^(?:(?:で|では|じゃあ?|それで|ちなみに|あと)、?)?(?<who>前者|後者)(?:の(?:ほう|方))?の?(?:出資|投資|金)?額(?:の(?:ほう|方))?(?:は|も|って|が)?、?(?:(?:記事|本文)(?:中)?(?:に|で)(?:は|も)?)?(?:ちゃんと|具体的に)?(?:書い|書か|載っ|のっ|記載|示され|明記|あ[るり])[ぁ-ん]*[?？。!！\s]*$/u,
  /^(?:(?:and|so|but|ok|then)[, ]+){0,12}(?:is|was) the (?<who>former|latter)'?s? (?:amount|sum|figure|stake size|investment amount) (?:also |even |actually |ever )?(?:given|stated|written(?: down| anywhere)?|mentioned|in there|there|listed|in the article)(?: (?:too|as well|in the article|anywhere|at all)){0,12}[?.!\s]*$/u,
];

/** 「後者の金額は書いてある？」, "is the latter's amount stated?", after two stakes: of that one alone. */
export function readSumOfLatter(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text).trim();
  const who = ASKED.map((form) => form.exec(folded)?.groups?.['who']).find(Boolean);
  const told = last?.answered ?? last?.question;
  if (who === undefined || told?.kind !== 'several' || told.parts.length !== 2) return undefined;
  const meant = told.parts[/^(?:former|前者)$/u.test(who) ? 0 : 1];
  const stakes =
    meant?.kind === 'facts' ? (parts.library.knowledge.facts.get(meant.ids[0] ?? '')?.deals ?? []) : [];
  const deal = stakes.length === 1 ? parts.library.knowledge.deals.get(stakes[0]!) : undefined;
  const tie = meant?.kind === 'tie' ? meant : deal;
  if (tie === undefined) return undefined;
  const { from, to } = tie;
  const kind = meant?.kind === 'tie' ? meant.deal : deal?.kind;
  if (kind !== 'investment') return undefined;
  const question = { kind: 'tie', from, to, deal: kind, aspect: 'amount', yes: true, sum: 'stated' } as const;
  return { ...clauseOf(text, question, parts, [from, to]), isOfTold: true };
}
