import type { Fact } from '../knowledge/schema.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Where somebody's money is. */
const STAKES =
  /(?:投資|出資)先|どこに(?:投資|出資)|(?:投資|出資)している(?:会社|企業)|\b(?:what (?:does|do|is|are)|which (?:labs|companies|firms)|whom?)\b[^?.;]{0,40}\b(?:own|owns|hold|holds|back|backs|invest(?:s|ed)? in|in)\b|\b(?:holdings|investments|stakes|portfolio)\b/u;
/** How much that is. */
const SUMS = /金額|いくら|額(?=[、と,・の]|$)|\b(?:how much|amounts?|sums?|figures?|sizes?)\b/u;
/** What it is for. */
const AIM =
  /狙い|ねらい|目的|意図|思惑|考え方|なぜ|理由|\b(?:aims?|goals?|purpose|rationale|motives?|thinking|idea|logic|thesis|why|reason(?:ing)?|strategy)\b/u;
const ELSE =
  /よね|でしょ|本当|いつ|差|合計|比べ|支払|上限|リスク|りすく|\b(?:right|true|correct|when|difference|total|compare\w*|pays?|paid|risks?|gap|versus|vs)\b/u;
const LONGEST = 110;

/** What one is after: its aims as a whole, or what it bets on. */
function aimOf(id: string, facts: Fact[]): string | undefined {
  const whole = facts.find(
    ({ topic, points, entities }) => topic === 'strategy' && points.length > 0 && entities[0] === id,
  );
  const bet = facts.find(
    ({ topic, why, entities }) => topic === 'investors' && why.length > 0 && entities.includes(id),
  );
  return (whole ?? bet)?.id;
}

/** 「AとBの投資先、金額、狙いの三点」, "what does A hold, for how much, and why?": the stakes with their sums, and the aim. */
export function readStakesAndAim(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  if (![STAKES, SUMS, AIM].every((words) => words.test(folded))) return undefined;
  const { companies, foreign, figures } = context.reading;
  const by = unique(companies);
  const areGivers = by.every((id) => context.graph.outOf(id, 'investment').length > 0);
  if (by.length === 0 || !areGivers || foreign.length + figures.length > 0 || asksLacking(heard))
    return undefined;
  const facts = [...parts.library.knowledge.facts.values()];
  const aims = unique(by.flatMap((id) => aimOf(id, facts) ?? []));
  const [aim, another] = aims;
  if (aim === undefined) return undefined;
  // Those who are after the same have the same stakes, too.
  const stakes: Question[] =
    by.length > 1 && another === undefined
      ? [{ kind: 'investments', by, all: true, amount: true }]
      : by.map((id) => ({ kind: 'investments', by: [id], amount: true }));
  return {
    kind: 'several',
    parts: [...stakes, ...aims.map((id): Question => ({ kind: 'facts', ids: [id] }))],
  };
}
