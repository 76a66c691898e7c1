import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { judged } from './onward.ts';
import type { Question } from './question.ts';

/** What speaks against what was told: "and the counterargument?", 「反論は？」. */
const COUNTER =
  /\b(?:counter-?(?:arguments?|points?|case|views?)|(?:opposing|opposite|contrary|other) (?:views?|arguments?|case|opinions?|takes?|side(?: of (?:it|the (?:argument|story|coin)))?)|flip side|case against|what speaks against|arguments? against|pushback|rebuttals?)\b|反論|反対意見|反対の(?:見方|意見|考え)|逆の(?:見方|意見|考え)|裏を返す/;
/** Says that it may go wrong. */
const GOES_WRONG =
  /\b(?:bubble|burst|bust|risks?|barriers?|conflicts?|oligopoly|distort\w*|unclear|swelling|losses?)\b/;
const GOES_WELL = /\b(?:accelerat\w*|benefit\w*|stab(?:le|ility)|sustainable|improves?|choose|rational)\b/;

/** The other side of a fact, told by another that is set against it, else by what is good, or bad, of it all. */
export function followCounter(last: Turn, context: Context, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  const [fact] = last.answered?.kind === 'facts' ? last.facts : [];
  if (fact === undefined || companies.length > 0 || !COUNTER.test(folded) || !isShort(context))
    return undefined;
  const opposite = context.oppositeOf(fact) ?? context.oppositeOf(context.parentOf(fact) ?? '');
  if (opposite !== undefined) return { kind: 'facts', ids: [opposite] };
  const stated = context.statementOf(fact);
  if (GOES_WRONG.test(stated)) return judged(last, context, library, 'merits');
  return GOES_WELL.test(stated) ? judged(last, context, library, 'risks') : undefined;
}
