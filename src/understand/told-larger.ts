import { isStated } from '../knowledge/graph.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** Which of two is the larger: "whose cheque is the fatter", 「比重が大きいのはどちらで」. */
const WHICH_IS_LARGER = [
  /\b(?:which|whose|who|who's)\b.*\b(?:larger|bigger|fatter|heftier|heavier|greater|higher|chunkier|deeper|meatier|weightier|smaller|lighter|lower|thinner|(?:larg|bigg|fatt|heft|great|high|small|low)(?:i?est)|more|most|less|least|outweighs|comes out (?:on top|ahead))\b/,
  /(?:大き|おおき|多|重|比重|太|でか|高|厚|上回|勝|気前|小さ|少な|低).*(?:どちら|どっち|どれ|誰|だれ|どこ)|(?:どちら|どっち)(?!も).*(?:大き|おおき|多|重|太|でか|高|厚|上回|勝|上(?!限)|気前|小さ|少な|低)/,
];
/** Something else than sums may be large. */
const ELSE =
  /どちらも|どっちも|両方|市場|業界|りすく|めりっと|層|確率|可能性|影響|重要|利益|得|なぜ|なんで|理由|いつ|正しい|\b(?:both|market|industr\w+|risk\w*|merit\w*|layers?|likel\w+|probab\w+|important|impact|why|when|because|gains?|benefits?|wins?|to lose|at stake|correct|right|accurate|true|in total|combined|together)\b/;
/** More than which, and by how much. */
const LONGEST = 70;

/** Which of the two stakes that were told is the larger, told with how far they are apart. */
export function readLargerTold(heard: Heard): Question | undefined {
  const { folded } = heard;
  if (folded.length > LONGEST || !heard.last || ELSE.test(folded)) return undefined;
  if (!WHICH_IS_LARGER.some((pattern) => pattern.test(folded))) return undefined;
  const told = dealsTold(heard).filter(({ kind }) => kind === 'investment');
  if (told.length !== 2 || !told.every(isStated) || !namesOnly(heard, []) || asksLacking(heard))
    return undefined;
  const [by, of] = [unique(told.map(({ from }) => from)), unique(told.map(({ to }) => to))];
  if (heard.context.yesNo || heard.context.reading.figures.length > 0) return undefined;
  return by.length + of.length === 3 ? { kind: 'stakes', by, of } : undefined;
}

/** How many each of them backs: "which is in more labs?", 「出資先の数は」. */
const MORE_LABS =
  /\b(?:in|backs?|holds?|has|have|into|covers?) (?:the )?(?:more|most) (?:ai )?(?:labs|companies|names|firms|of them)\b|\bhow many (?:labs|companies|names)(?: (?:is|are|does|do))? each\b|(?:出資先|投資先)の?(?:数|社数)|出資先(?:が|は)(?:多い|何社)/;

/** "Which is in more labs?", after the sums of two investors: which of the two backs more. */
export function readMoreLabs(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (last?.question.kind !== 'calculation' || folded.length > LONGEST || !MORE_LABS.test(folded))
    return undefined;
  const among = unique(dealsTold(heard).flatMap(({ kind, from }) => (kind === 'investment' ? [from] : [])));
  if (among.length !== 2 || !namesOnly(heard, among) || asksLacking(heard)) return undefined;
  return { kind: 'counted', side: 'givers', most: true, among };
}
