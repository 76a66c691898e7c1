import { isStated } from '../knowledge/graph.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

const LARGER =
  /(?:大き|多|高|デカ|でか)(?:い|な|め)?(?:の|ほう|方|側|額)?(?:[^、。]{0,6})?(?:は|を|が|も)?、?(?:どちら|どっち|どれ|いずれ)|(?:どちら|どっち|いずれ)(?:の(?:ほう|方)?)?(?:が|は)?(?:大き|多|高)|(?:大き|多|高)い(?:の|ほう|方|側)|\b(?:larger|bigger|greater|higher|largest|biggest) (?:one|of (?:the )?(?:two|them|those|pair))\b|\b(?:which|whichever)\b[^.?]{0,40}\b(?:larger|bigger|greater|higher|more)\b|\bthe (?:larger|bigger|greater)\b/;
/** Each of several has its own number, or line. */
const LISTED = /\n|\s[-–*]\s.*\s[-–*]\s|(?:^|\s)(?:\(?[1-4a-c]\)|[1-4]\.)\s|[・①②]/u;
/** What each comes to is asked, too. */
const SUMS =
  /累計|上限|最大|金額|額|出資|投資|\b(?:amounts?|totals?|cumulative|ceiling|cap|max(?:imum)?|running|sums?|figures?|stakes?|how much|numbers?|sizes?)\b/;
const ELSE =
  /なぜ|理由|いつ|20\d\d|何倍|倍率|合計|合わせ|足[すし]|差|割合|比率|[%％]|発表|公表|確定|時期|日付|日は|ほか|他|誰|支払|以降|追加|市場|年平均|\b(?:why|when|times|combined|together|pays?|paid|payments?|market|by how much|difference|gap|ratio|share|percent|announc\w+|who|disclosed|stated)\b/;
const TWO = /\b(?:two|both)\b|二つ|2つ|両方|両/;
/** One of the two is to be said. */
const OPEN = /どちら|どっち|どれ|いずれ|\bwhich(?:ever)?\b/;
const LONGEST = 180;

/** The two stakes with a sum that are named by their ends, or all of one giver where there are two. */
function twoMeant({ context, folded }: Heard): { by: string[]; of: string[] } | undefined {
  const { graph, reading } = context;
  const named = unique(reading.companies);
  const givers = named.filter((id) => graph.outOf(id, 'investment').length > 0);
  const takers = named.filter((id) => !givers.includes(id) && graph.into(id, 'investment').length > 0);
  if (givers.length + takers.length !== named.length) return undefined;
  const [giver] = givers;
  const own = graph.outOf(giver ?? '', 'investment').filter(isStated);
  if (givers.length === 1 && takers.length === 0 && own.length === 2 && TWO.test(folded))
    return { by: givers, of: own.map(({ to }) => to) };
  const isPair = [givers.length, takers.length].toSorted((a, b) => a - b).join(' ') === '1 2';
  return isPair ? { by: givers, of: takers } : undefined;
}

/** "A's total in B, its ceiling for C, and which is larger", 「AからBへの累計額、Cへの上限額、大きいのはどちらか」: both sums, and the larger. */
export function readLargerStake(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (
    folded.length > LONGEST ||
    LISTED.test(folded) ||
    !LARGER.test(folded) ||
    !SUMS.test(folded) ||
    ELSE.test(folded)
  )
    return undefined;
  const two = twoMeant(heard);
  if (!two || !namesOnly(heard, [...two.by, ...two.of]) || asksLacking(heard)) return undefined;
  if ((context.yesNo && !OPEN.test(folded)) || context.reading.figures.length > 0) return undefined;
  const stakes = two.by.flatMap((from) =>
    two.of.flatMap((to) => context.graph.between(from, to, 'investment')),
  );
  return stakes.length === 2 && stakes.every(isStated) ? { kind: 'stakes', ...two } : undefined;
}
