import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The names of one list are said to be those of another. */
const SAME_NAMES =
  /\bsame (?:\w+ )?(?:ppl|people|persons|bunch|crowd|crew|lot|gang|guys|folks|names?|faces|backers?|investors?|ones|group|list|line-?up|set|cast|suspects|firms|companies|players|money|three|four|3|4)\b|同じ(?:めんつ|顔ぶれ|面々|めんば|会社|企業|とこ|投資家|出資者|やつら|連中|面子|[三四34]社)|(?:めんつ|顔ぶれ|面子|めんば)(?:は|も|って|が)?(?:同じ|おなじ|一緒|いっしょ)/;

/** "Same for Fidelity?", 「Fidelityも同じ？」: after a list, its own list. */
const SAME_TOO =
  /も(?:全く|まったく)?(?:同じ|おなじ|一緒|いっしょ)|\b(?:same (?:for|with|goes|story|thing|deal|there|as)|(?:the|exact) same|identical)\b|と(?:全く|まったく)?(?:同じ|おなじ|一緒|いっしょ)/;

/** "And OpenAI? same people?": its list against the one that was told. */
export function sameNames(context: Context, { question }: Turn): Question | undefined {
  const [id, second] = context.reading.companies;
  const isTie = (question.kind === 'tie' || question.kind === 'no-tie') && question.deal === 'investment';
  const { folded } = context.reading;
  const isSame = SAME_NAMES.test(folded) || (!isTie && SAME_TOO.test(folded));
  if (id === undefined || second !== undefined || !isSame) return undefined;
  const [of, by] = [
    isTie ? [question.to] : question.kind === 'investors' ? question.of : [],
    question.kind === 'investments' ? question.by : [],
  ];
  const [one, more] = isAiCompany(context, id) ? of : by;
  const side = isAiCompany(context, id) ? 'givers' : 'takers';
  return one === undefined || more !== undefined || one === id
    ? undefined
    : { kind: 'overlap', side, of: [one, id], same: true, yes: true };
}
