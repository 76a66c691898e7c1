import type { Fact } from '../knowledge/schema.ts';
import { dollarsIn, withBareSums } from './bare-sums.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { asOne } from './several.ts';
import { unique } from './sets.ts';

/** What it is a figure of. */
const WHAT =
  /何の(?:数字|数値|金額|額|話|こと|お金|値)|何を(?:指|表|意味|示)|何に(?:関する|ついて)|(?:内容|意味|中身)(?:は|を|と|も)|\bwhat\b[^?.]{0,60}\b(?:refers?|mean\w*|stands?|represents?|measures?|about|for|is|are|figures?)\b|\bwhat (?:is|are|each)\b|\b(?:explain|define|identify)\b/u;
/** Whose it is. */
const WHOSE =
  /どこの|どの(?:会社|企業|社)|誰の|だれの|何社|どこが|どこから|\bwho(?:se|m)?\b|\b(?:which|what) (?:company|companies|firms?|labs?|one|deals?|parties|party)\b/u;
const ELSE =
  /なぜ|なんで|理由|差額?[はを]|何倍|合計|合わせ|割合|比べ|大き|どちら|どっち|出典|根拠|いつ|正し|本当|\b(?:why|when|source|gap|difference|total|together|combined|ratio|times|share|percent\w*|bigger|larger|compare\w*|correct|true|right|says?|said|come from|where)\b/u;
/** "Like I'm 5": no sum. */
const AS_TO_A_CHILD = /\b(?:like )?(?:i'm|i am|im|to a|eli) ?(?:5|five)\b|[五5](?:歳|さい|才)/;
const LONGEST = 130;
const MOST = 3;

/** The facts that tell of a sum: as their own figure, as a deal's, or as a stage of one. */
function factsOf(usd: number, { parts: { library } }: Heard): string[] {
  const { facts, deals } = library.knowledge;
  const ofDeals = [...deals.values()]
    .filter(({ amount }) => amount.usd === usd)
    .flatMap((deal) => deal.facts.slice(0, 1));
  const isStage = ({ stage, deals: of }: Fact): boolean =>
    stage === 'first' && of.some((id) => deals.get(id)?.stages.some((one) => one.usd === usd));
  const own = [...facts.values()].filter(
    (fact) => fact.figure?.usd === usd || (ofDeals.length > 0 && isStage(fact)),
  );
  return unique([...ofDeals, ...own.map(({ id }) => id)]);
}

/** 「740億ドルと300億ドル、それぞれ何の数字でどの会社の話？」: each figure by what it tells of. */
export function readFiguresExplained(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (folded.length > LONGEST || ELSE.test(folded) || AS_TO_A_CHILD.test(folded) || context.yesNo)
    return undefined;
  const [isWhat, isWhose] = [WHAT.test(folded), WHOSE.test(folded)];
  if (!isWhat && !isWhose) return undefined;
  const sums = [...new Set(dollarsIn(withBareSums(context, true).figures))];
  const isAsked = sums.length > 1 || (isWhat && isWhose);
  if (!isAsked || sums.length > MOST || asksLacking(heard) || !namesOnly(heard, [])) return undefined;
  const told = sums.map((usd) => factsOf(usd, heard));
  if (told.some(([first]) => first === undefined)) return undefined;
  return asOne(told.map((ids) => ({ kind: 'facts', ids })));
}
