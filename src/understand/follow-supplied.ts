import type { Context } from './context.ts';
import { actOf } from './acts.ts';
import { isShort, type Turn } from './follow.ts';
import { suppliersOf } from './suppliers.ts';
import type { Question } from './question.ts';

/** Who gets it. */
const TO_WHOM =
  /^(?:and |so |but ){0,12}(?:to|for) (?:whom|who|which|what)\b|^who (?:gets|uses|buys|receives) (?:them|it|those)\b|^(?:誰|だれ|どこ|どの会社)(?:に|へ|が使)/;
/** Whether those who supply hold stakes, too. */
const INVESTS_TOO =
  /\b(?:too|also|as well)\b|(?:投資|出資)も|(?:投資|出資)(?:は)?(?:して|し)(?:い)?(?:る|ない)/;

/** "To whom?", "and the cloud?", "who else?", "do they invest, too?": from who supplies what. */
export function readSupplied(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  const { reading, has, graph } = context;
  if (question.kind !== 'supply' || question.of !== undefined || !isShort(context)) return undefined;
  if (reading.companies.length + reading.figures.length > 0 || has('q-why', 'q-when')) return undefined;
  const { what = 'gpu' } = question;
  const other = has('r-cloud') ? 'cloud' : has('r-chip') ? 'gpu' : undefined;
  if (other && other !== what && !has('q-amount', 'q-which')) return { kind: 'supply', what: other };
  if (TO_WHOM.test(reading.folded)) return question;
  const by = suppliersOf(what, graph);
  if (actOf(reading.folded) === 'rest') return { kind: 'supply', what, besides: by };
  if (has('r-invest') && INVESTS_TOO.test(reading.folded)) {
    const [only, second] = by;
    return only && !second ? { kind: 'investments', by, yes: true } : undefined;
  }
  const [supply] = graph.all.filter(({ kind, from }) => kind === 'supply' && by.includes(from));
  return has('q-amount') && !has('q-count') && supply
    ? { kind: 'unknown', near: supply.facts.slice(0, 1), hint: true }
    : undefined;
}

const CUSTOMER = /客|ゆーざ|買い手|お得意|\b(?:customers?|clients?|buyers?)\b/;

/** "And is C a customer?", 「Cも客？」, after whom one supplies: whether that one pays it. */
export function readCustomerToo(context: Context, { question }: Turn): Question | undefined {
  const { reading, graph } = context;
  if (question.kind !== 'supply' || !CUSTOMER.test(reading.folded) || !isShort(context)) return undefined;
  const [from, more] = reading.companies;
  const [by = '', second] =
    question.by === undefined ? suppliersOf(question.what ?? 'gpu', graph) : [question.by];
  if (from === undefined || more !== undefined || second !== undefined || reading.foreign.length > 0)
    return undefined;
  const [paid] = graph.between(from, by, 'payment');
  return (
    paid && {
      kind: 'tie',
      from,
      to: by,
      deal: 'payment',
      aspect: 'any',
      ...(context.yesNo ? { yes: true } : {}),
    }
  );
}
