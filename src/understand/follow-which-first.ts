import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { isInTime } from './stakes.ts';

/** Which of two it is, without a word of a sum: "which one was first?", 「どっちが後？」, 「順番は？」. */
const ORDER =
  /^(?:(?:and|so|ok|but|then|now|hm+|well)[, ]+){0,12}(?:(?:which|who)(?: one| (?:deal|stake|investment)| of (?:them|the two|those|these)(?: two)?){0,12}(?:(?: was|'s| is| came| went| got| happened| invested| made| announced| has been| did it)(?: (?:it|in|there|made|announced|done|signed|the deal)){0,12})? (?:first|earlier|later|second|last|older|newer|sooner|before|more recent(?:ly)?)\b|(?:what|in what|in which)(?:'s| is| was)? (?:the )?(?:order|sequence)\b)|(?:どっち|どちら|どれ)(?:の(?:ほう|方|出資|投資|発表))?(?:が|は)(?:、)?(?:時期(?:が|は|的に)?|発表(?:が|は)?)?(?:先|早|後|あと|遅|古|新し|最初|最近)|^(?:じゃあ?|で|では)?、?(?:時期的に|時系列(?:的に|では|だと)?|順番(?:は|的に)?|(?:先|後)(?:な|だった)のは)/u;
const MONEY = /\b(?:pays?|pay(?:er|ing)|money|largest|most)\b|払/;

type Tie = Extract<Question, { kind: 'tie' }>;
const isStake = (one: Question): one is Tie => one.kind === 'tie' && one.deal === 'investment';

/** The two stakes that were told one after the other, or held against each other. */
function twoTold({ question, earlier: [before] = [] }: Turn): { by: string[]; of: string[] } | undefined {
  if (question.kind === 'stakes') return { by: question.by, of: question.of };
  if (!before || !isStake(question) || !isStake(before)) return undefined;
  const by = unique([before.from, question.from]);
  const of = unique([before.to, question.to]);
  return by.length + of.length === 3 ? { by, of } : undefined;
}

/** "Which came first?", 「どっちが先？」 after two stakes: when each was made, and not how large it is. */
export function whichFirst({ reading }: Context, last: Turn): Question | undefined {
  const { companies, figures, folded } = reading;
  if (companies.length + figures.length > 0 || MONEY.test(folded)) return undefined;
  const told = ORDER.test(folded) || isInTime(folded) ? twoTold(last) : undefined;
  return told && { kind: 'dates', ...told };
}
