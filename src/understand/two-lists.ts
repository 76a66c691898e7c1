import { LAYERS, type Layer } from '../knowledge/schema.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { OVERLAP } from './membership.ts';
import type { Question } from './question.ts';
import { wordsIn } from './reading.ts';

/** What is on one of two lists and not on the other, or on both. */
const HELD_AGAINST =
  /片方|だけ(?:に|が)?(?:無|な)い|にしか|違い|差分|欠け|足りな|抜けて|両方|どっちにも|\b(?:missing|lack\w*|both|differ\w*|only one|just one|not (?:(?:on|in|with) )?(?:the other|both)|odd one|extra|left out|vs|versus|compared|identical)\b|比べ/;
/** They are said to be the same. */
const SAME =
  /同じ|おなじ|一緒|\b(?:same|identical)\b(?! (?:idea|thing|time|deal|story|reason|here|way|question|again))/;
const MOST_BESIDE = 3;

/** The one whose list a question asks for. */
function ownerOf(question: Question | undefined): Owner | undefined {
  const ids =
    question?.kind === 'investors' ? question.of : question?.kind === 'investments' ? question.by : [];
  const [id, second] = ids;
  if (id === undefined || second !== undefined) return undefined;
  return { id, side: question?.kind === 'investors' ? 'givers' : 'takers' };
}

interface Owner {
  id: string;
  side: 'givers' | 'takers';
}

/** "Theirs vs OpenAI's": another one with such a list. */
function namedBeside(context: Context, { id, side }: Owner): Owner | undefined {
  const isLike = (one: string) => (side === 'givers' ? isAiCompany(context, one) : isInvestor(context, one));
  const [named, second] = context.reading.companies.filter((one) => one !== id);
  return named !== undefined && second === undefined && isLike(named) ? { id: named, side } : undefined;
}

/** "Who's missing vs OpenAI" after a stake in another company. */
function takerOf({ reading }: Context, question: Question): Owner | undefined {
  const isStake = (question.kind === 'tie' || question.kind === 'no-tie') && question.deal === 'investment';
  return isStake && reading.companies.length > 0 && MISSING.test(reading.folded)
    ? { id: question.to, side: 'givers' }
    : undefined;
}

const MISSING = /欠け|足りな|抜けて|\b(?:missing|lack\w*|absent)\b/;

const WITH = /とは(?![い言])|とだと|\b(?:with|vs\.?|versus|against)\b/;

/** "And with Microsoft's?": another list against the one that was held against one. */
function withAnother({ reading }: Context, question: Question): Question | undefined {
  const [id, second] = reading.companies;
  if (question.kind !== 'overlap' || id === undefined || second !== undefined) return undefined;
  const told = question.of.findLast((one) => one !== id);
  return told !== undefined && WITH.test(reading.folded)
    ? { kind: 'overlap', side: question.side, of: [told, id] }
    : undefined;
}

const IN_BOTH = /共通|両方|どっちにも|かぶ|\b(?:both|common|shared?|overlap\w*)\b/;

/** The layer whose members a question asks for. */
function layerOf({ membersOf }: Context, question: Question | undefined): Layer | undefined {
  const id = question?.kind === 'facts' ? question.ids[0] : undefined;
  return id === undefined ? undefined : LAYERS.find((layer) => membersOf(layer) === id);
}

/** "So only one's missing", 「片方にしかないのは」: the two lists that were told last, held against each other. */
export function readTwoLists(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const again = withAnother(context, last.question);
  if (again) return again;
  const beside = wordsIn(reading);
  if (beside > MOST_BESIDE || has('q-why', 'q-amount')) return undefined;
  const isSame = reading.companies.length === 0 && SAME.test(reading.folded);
  if (!isSame && !HELD_AGAINST.test(reading.folded) && !OVERLAP.test(reading.folded)) return undefined;
  if (last.question.kind === 'overlap' && reading.companies.length === 0) return last.question;
  const layers = [last.question, last.earlier?.[0]].flatMap((question) => layerOf(context, question) ?? []);
  const [first, second] = layers;
  if (first && second && first !== second && IN_BOTH.test(reading.folded))
    return { kind: 'layers', every: layers };
  const one = ownerOf(last.question) ?? takerOf(context, last.question);
  const other = one && (namedBeside(context, one) ?? ownerOf(last.earlier?.[0]));
  if (!one || !other || other.side !== one.side || other.id === one.id) return undefined;
  const of = [other.id, one.id];
  return reading.companies.every((id) => of.includes(id))
    ? { kind: 'overlap', side: one.side, of, ...(isSame ? { same: true, yes: true } : {}) }
    : undefined;
}
