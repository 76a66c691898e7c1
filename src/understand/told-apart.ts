import { bySize, isStated } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Operation, Question } from './question.ts';
import { sumOf } from './tally.ts';

/** How far they are apart: 「その差は」, "what's the gap". */
const GAP =
  /差し?引き?|差額|(?<!時)差(?!出|し出|し入|し支|し障|別)|開き|開いて(?:い)?る|隔たり|\b(?:gap|difference|differ|apart|delta|spread|margin)\b/gu;
/** How many times the one is the other: 「多いほうは少ないほうの何倍」, "the ratio of the larger to the smaller". */
const FACTOR =
  /何倍|なんばい|倍率|比率|\b(?:how many times(?: (?:over|larger|bigger|as (?:large|big|much)))?|ratio|multiple|factor|times (?:larger|bigger|as (?:large|big|much)))\b/gu;
/** The two by their sizes. */
const BY_SIZE =
  /(?:多|大き|でか|高|少な|小さ|低)(?:い|な)?(?:ほう|方|側|額)|\b(?:larger|bigger|greater|higher|smaller|lesser|lower|fatter|thinner)(?: (?:one|sum|figure|amount|number|stake|of the two))?\b/gu;
/** What else may stand there, and says no more. */
const AROUND =
  /少なくとも|最低(?:でも|限)?|最小|最大(?:で|でも)?|計算|金額|数字|両者|両方|(?:二|2)(?:つ|者|社|件)|どれ(?:くらい|ぐらい|だけ|ほど)|どの(?:くらい|ぐらい|程度)|いくら|いくつ|何(?:億|どる)|なんぼ|教えて|ください|お願い|いたします|する|すると|したら|して|なる|なり|なの|です|ます|でしょう|だろう|ありますか|ある|あるの|その|この|それ|これ|じゃあ?|では|なら|だと|ちなみに|つまり|ほう|で|は|が|の|を|に|と|か|ね|よ|だ|って|も|へー|ふーん|え|\b(?:and|so|ok|okay|then|now|but|also|what|whats|what's|how|is|are|was|would|be|the|a|an|that|this|it|those|these|they|them|both|two|sums?|figures?|amounts?|numbers?|in|of|by|do|does|between|as|at|to|for|very|least|minimum|min|most|much|far|big|large|wide|there|give|me|show|please|come|comes|out|work|from|divided|over|one|get|if|you|compare|leaves?|left|with)\b|[^\p{L}]/gu;
const LONGEST = 80;

const isOnly = (folded: string): boolean =>
  [GAP, FACTOR, BY_SIZE, AROUND].reduce((text, one) => text.replace(one, ' '), folded).trim() === '';
const has = (folded: string, pattern: RegExp): boolean => folded.search(pattern) >= 0;

/** The two sums that were told, however many lines it took, the larger first. */
function pairTold(heard: Heard): Deal[] | undefined {
  const told = dealsTold(heard);
  return told.length === 2 && told.every(isStated) ? bySize(told) : undefined;
}

/** 「その差は、少なくともいくら？」, "the larger is how many times the smaller?": of the two sums that were just told. */
export function readApartTold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST) return undefined;
  const isFactor = has(folded, FACTOR);
  if (!isFactor && !has(folded, GAP)) return undefined;
  if (!isOnly(folded) || !namesOnly(heard, []) || asksLacking(heard)) return undefined;
  const pair = context.reading.figures.length === 0 ? pairTold(heard) : undefined;
  // Which of two stakes is how many times the other is told with the one that is larger.
  const [left, right] = pair ?? [];
  if (!left || !right || (isFactor && !has(folded, BY_SIZE) && left.kind === right.kind)) return undefined;
  const operation: Operation = isFactor ? 'ratio' : 'difference';
  return { kind: 'calculation', operation, left: sumOf(left), right: sumOf(right) };
}
