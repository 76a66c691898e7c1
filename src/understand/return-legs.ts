import { isStated } from '../knowledge/graph.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { hopsOf } from './hops.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** What comes back to where the money set out. */
const RETURN =
  /(?:戻り|帰り|復路|返り)(?:の)?(?:区間|矢印|ほう|方|分|お?金|出資|投資|ぶん|道|側|は|で|だと|すてっぷ|経路)|(?:戻って|返って|帰って)(?:くる|来る|いく)|\b(?:return(?:ing)?|homeward|inbound) (?:legs?|hops?|arrows?|steps?|trips?|links?|flows?|stretch\w*|segments?|journeys?|side|money|payments?|investments?)\b|\b(?:on|for|of|along) the (?:way|trip|road|journey) (?:back|home)\b|\bway back\b|\b(?:legs?|arrows?|hops?|money|cash|flows?|links?) (?:that )?(?:go(?:es|ing)?|com(?:es?|ing)|flow(?:s|ing)?|lead(?:s|ing)?|run(?:s|ning)?)? ?(?:back|home)\b/;
const LARGER =
  /大き|多い|多く|上回|高い|厚い|勝る|上(?:か|です|なの|だ|でしょう){0,8}[?？、。]|\b(?:bigger|biggest|larger|largest|higher|highest|greater|greatest|more|fatter|heavier)\b/;
const WHICH = /どちら|どっち|どれ|何れ|いずれ|誰|どの|(?:ほう|方|の)は[?？。]*$|\b(?:which|whose|who)\b/;
const FACTOR = /何倍|倍|\b(?:times|factor|multiple|how much (?:more|bigger|larger|higher))\b/;
const SUM =
  /いくら|なんぼ|金額|額|数字|どれ(?:だけ|くらい|ぐらい)|\b(?:how much|how (?:big|large)|amounts?|sums?|figures?|numbers?|worth|size)\b/;
const ELSE =
  /なぜ|なんで|理由|いつ|市場|合計|合わせ|合算|割合|何割|\b(?:why|when|market|total|together|combined|share|percent\w*|less|smaller)\b|n't\b/;
const LONGEST = 90;
const BACK = 4;

/** "On the way back, which cap is bigger, by what factor?", 「戻りの区間で、上限が大きいのはどちら」: the stakes in the one that the way set out from. */
export function readReturnLegs(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || ELSE.test(folded) || !RETURN.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard) || context.reading.figures.length > 0) return undefined;
  const isCompared =
    (LARGER.test(folded) && WHICH.test(folded)) || (LARGER.test(folded) && FACTOR.test(folded));
  if (!isCompared && (context.yesNo || !SUM.test(folded))) return undefined;
  const deals = [
    ...last.deals,
    ...last.facts.flatMap((id) => heard.parts.library.knowledge.facts.get(id)?.deals ?? []),
  ];
  const told = [hopsOf({ ...last, deals }, context)].concat(
    (last.earlier ?? []).slice(0, BACK).map((question) => hopsOf({ question, deals: [] }, context)),
  );
  const way = told.find((hops) => hops.length > 2 && hops.at(-1)?.kind === 'investment');
  const start = way?.at(-1)?.to;
  if (!way || start === undefined) return undefined;
  const by = unique(way.map(({ from }) => from)).filter((id) =>
    context.graph.between(id, start, 'investment').some(isStated),
  );
  if (by.length !== 2) return undefined;
  return isCompared ? { kind: 'stakes', by, of: [start] } : { kind: 'holds', by, of: [start], each: true };
}
