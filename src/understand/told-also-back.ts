import { isAiCompany } from './context.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Of those that were told: 「そのうち」, "which of those". */
const OF_THEM =
  /(?:その|この|それらの|上記の|今の)(?:うち|中|なか|[二三四2-4]社|面々|顔ぶれ)|^(?:で、?|じゃあ?、?)?うち|\b(?:of|among(?:st)?|from|out of) (?:those|these|th?em|that (?:list|lot|group)|the (?:lot|list|group|names|backers|investors))\b/;
/** … another, too. */
const ALSO = /(?:に|へ|の方|のほう|も)も|も(?:出資|投資|出し|入れ|張)|両方|\b(?:also|too|as well|both)\b/;
const BACKS =
  /出資|投資|出[しす]て|入れて|入って|投じ|張って|賭け|株|後ろ盾|\b(?:invest\w*|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|stakes?|money|cash|put(?:s|ting)?|bet(?:s|ting)?|is in|are in|in on|who's in)\b/;
/** Another question, or of those that aren't in it. */
const ELSE =
  /いくら|額|なぜ|なんで|理由|いつ|ない|ません|いくつ|何社|全(?:部|員)|すべて|みんな|一番|最[大多小]|供給|払|\b(?:how|why|when|not|never|all of|every|amounts?|sums?|most|least|suppl\w+|pays?|paid)\b|n't\b/;
const LONGEST = 80;

/** Those whose backers were told last. */
function backedTold(question: Question): string[] | undefined {
  if (question.kind === 'investors') return question.except || question.besides ? undefined : question.of;
  if (question.kind === 'no-tie') return question.deal === 'investment' ? [question.to] : undefined;
  if (question.kind !== 'several') return undefined;
  return question.parts.map(backedTold).find((of) => of !== undefined);
}

/** 「OpenAIにも出しているのは、そのうち？」, "Which of those also back OpenAI?": who is in all that were spoken of. */
export function readAlsoBack(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || ELSE.test(folded)) return undefined;
  if (!OF_THEM.test(folded) || !ALSO.test(folded) || !BACKS.test(folded)) return undefined;
  const [named, second] = context.reading.companies;
  if (named === undefined || second !== undefined || !isAiCompany(context, named)) return undefined;
  if (
    !namesOnly(heard, [named]) ||
    asksLacking(heard) ||
    context.graph.into(named, 'investment').length === 0
  )
    return undefined;
  const of = backedTold(last.question);
  return of && !of.includes(named) ? { kind: 'investors', of: [...of, named], all: true } : undefined;
}
