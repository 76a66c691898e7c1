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
