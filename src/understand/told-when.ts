import { isStated } from '../knowledge/graph.ts';
import { dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

/** 「その話いつ出たやつ？」, "when did that come out?" */
const WHEN = [
  /^(?:(?:で|じゃあ?|ちなみに|へー|なるほど)[、,]?){0,8}(?:(?:その|この|それら?|これら?|さっき|今)(?:の)?(?:話|件|数字|出資|投資|枠|二件|2件|二つ|2つ|ねた|発表|にゅーす)?)(?:は|って|が|、){0,24}(?:いつ|何月|何年)(?:の|に|頃|ごろ)?(?:話|発表|公表|出た|出て|報じられた|決まった|公開|情報|にゅーす|件)?(?:された|した|した|の)?(?:やつ|もの|こと|話)?(?:なの|です|だった|だっけ|の|か|だ){0,8}[?？。\s]*$/u,
  /^(?:(?:and|so|ok|okay|then|btw|hm+)[, ]+){0,12}when (?:did (?:that|this|it|those|they|these)(?: (?:news|figures?|numbers?|stakes?|deals?|two))?(?: all)? (?:come|came|get|go|break)(?: (?:out|up|announced|public|through))?|(?:was|were|is|are) (?:that|this|it|those|they|these)(?: (?:news|figures?|numbers?|stakes?|deals?|two|both))? (?:announced|published|made public|revealed|disclosed|reported|from))[\s?!.]*$/u,
];
const SUMS = new Set<Question['kind']>(['calculation', 'stakes', 'total', 'holds']);

/** When the stakes that were held against each other, or added up, were announced. */
export function readWhenTold(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (!last || !SUMS.has(last.question.kind) || !WHEN.some((pattern) => pattern.test(folded)))
    return undefined;
  const told = dealsTold(heard).filter((deal) => deal.kind === 'investment' && isStated(deal));
  const [date, other] = unique(told.map(({ announced }) => announced ?? ''));
  if (told.length < 2 || !date || other !== undefined || !namesOnly(heard, [])) return undefined;
  const [by, of] = [unique(told.map(({ from }) => from)), unique(told.map(({ to }) => to))];
  return { kind: 'dates', by, of };
}
