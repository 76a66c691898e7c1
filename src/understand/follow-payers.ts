import { isStated } from '../knowledge/graph.ts';
import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { SAYS_PAY } from './pairs.ts';
import type { Question } from './question.ts';

const ELSE = /\b(?:else|others?|another|besides)\b|ほか|他(?!社の)|以外/;
/** Whom one pays, not who pays it. */
const WHOM =
  /\b(?:do|does|did|is|are) (?:they|it|he|she|\w+) (?:also )?(?:pay\w*|giv\w+)\b|\b(?:pay|paying|pays|paid) (?:any(?:one|body) else|others|another)\b|\bpay\w* to\b|(?:誰|だれ|どこ|ほか|他)(?:か)?に(?:も|は)?[^、。]{0,4}(?:払|支払)/;
const MORE =
  /\b(?:who|which)\b.*\b(?:more|most|biggest|largest)\b|(?:どっち|どちら|誰|だれ|どこ)[^、。]{0,8}(?:多|でか|大き)|(?:一番|いちばん|最も)[^、。]{0,4}(?:多|払|大き)/;

/** "Who else do they pay?", "who else pays NVIDIA?", 「どっちが多く払う？」: from the payment that was told. */
export function readPayers(context: Context, { question }: Turn): Question | undefined {
  const { reading, has, graph } = context;
  if (question.kind !== 'tie' || question.deal !== 'payment' || !isShort(context)) return undefined;
  if (has('q-when', 'q-why', 'r-invest') || reading.figures.length > 0) return undefined;
  const { folded, companies } = reading;
  const { from, to } = question;
  if (companies.some((id) => id !== from && id !== to) || !SAYS_PAY.test(folded)) return undefined;
  if (companies.length === 0 && MORE.test(folded)) return { kind: 'extreme', most: true, deal: 'payment' };
  if (!ELSE.test(folded)) return undefined;
  const isWhom = WHOM.test(folded) && !companies.includes(to);
  const others = (isWhom ? graph.outOf(from, 'payment') : graph.into(to, 'payment')).filter(
    (deal) => deal.from !== from || deal.to !== to,
  );
  if (others.length > 0 && !others.some(isStated)) return undefined;
  return isWhom ? { kind: 'payments', by: from, besides: [to] } : { kind: 'payments', to, besides: [from] };
}

const ANYTHING =
  /何か|なにか|なんか|いくらか|お返し|どこか|誰か|だれか|\b(?:anything|something|any money|any(?:one|body) back)\b/;

/** "Does OpenAI pay anything back?", 「OpenAIは何か払ってるの？」: of the one that was told to get money. */
export function paysAnything(context: Context, { question }: Turn): Question | undefined {
  const { reading, yesNo } = context;
  const [id, second] = reading.companies;
  const takers =
    question.kind === 'tie' && question.deal === 'investment'
      ? [question.to]
      : question.kind === 'investors' || question.kind === 'total'
        ? (question.of ?? [])
        : [];
  const by = id ?? (takers.length === 1 ? takers[0] : undefined);
  if (by === undefined || second !== undefined || !takers.includes(by) || !isShort(context)) return undefined;
  return yesNo && SAYS_PAY.test(reading.folded) && ANYTHING.test(reading.folded)
    ? { kind: 'payments', by, yes: true }
    : undefined;
}
