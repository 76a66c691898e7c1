import type { Library } from '../knowledge/index.ts';
import { readWhoWhom } from './bounds.ts';
import type { Context } from './context.ts';
import { isStake } from './stakes-told.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { said, sourceOf } from './said.ts';
import { WHICH_PART } from './which-part.ts';

/** Nothing but which of two is more. */
const OF_TWO =
  /^(?:(?:and|so|then)[, ]+)?(?:which|who(?:se)?)(?: one| of (?:them|those|the two))?(?:'s| is)? (?:the )?(?:bigger|larger|smaller|more|less|higher|lower)\b.{0,12}$|^(?:(?:で|じゃあ|あと)、?)?(?:どっち|どちら)(?:の(?:ほう|方))?が(?:大き|でか|多|高|少な|小さ|上)[^、。]{0,6}$/;
const OF_THEM = /その(?:中|うち)|\b(?:of|among) (?:them|those|these)\b/;

/** "Give me that sentence", 「その一文を訳して」: what somebody said, not who it was. */
const SENTENCE =
  /\b(?:give|tell|show|translate|read|quote|say|paste|see|hear|have)\b.*\b(?:that|the|his|her) (?:exact )?(?:sentence|quote|line|post|statement|one-?liner|words)\b|(?:その|あの)(?:一文|文|発言|投稿|言葉|ひとこと)(?:の中身|の内容)?(?:を|は|って)/;

/**
 * In which part of the article that stands; and in one message, of what its parts before asked: which of two stakes is
 * larger, whose sum isn't told.
 */
export function readWithin(context: Context, last: Turn, library: Library): Question | undefined {
  const { question, earlier = [], within } = last;
  const { folded, companies, figures } = context.reading;
  const named = readWhoWhom(context);
  if (named) return named;
  if (SENTENCE.test(folded)) {
    const told = said(last, context, library);
    if (told) return told;
  }
  if (WHICH_PART.test(folded) && companies.length + figures.length === 0) return sourceOf(last);
  if (!within || companies.length > 0) return undefined;
  const [before] = earlier;
  if (OF_TWO.test(folded) && isStake(question) && isStake(before)) {
    if (question.to === before.to)
      return { kind: 'stakes', by: [before.from, question.from], of: [question.to] };
    if (question.from === before.from)
      return { kind: 'stakes', by: [question.from], of: [before.to, question.to] };
  }
  const isUnstated = context.has('q-undisclosed') && OF_THEM.test(folded);
  return isUnstated && question.kind === 'investors' ? { ...question, unstated: true } : undefined;
}
