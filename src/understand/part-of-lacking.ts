import type { Deal } from '../knowledge/schema.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { valuesOf } from './numbers.ts';

/** A part of something, by its share. */
const SHARE = String.raw`(?:percent\w*|pct|%|share|fraction|portion|proportion|slice|part|chunk)`;
/** What companies have and the article tells of none, by the attribute that it is: as the whole of which a part is asked. */
const WHOLES: [attribute: string, en: string, ja: string][] = [
  [
    'revenue',
    'revenues?|sales|turnover|top ?line|takings|receipts|run ?rate|arr',
    '売上(?:高|げ)?|売り上げ|年商|収入|収益|ればにゅ',
  ],
  ['profit', 'profits?|earnings|net income|income|margins?|ebitda|bottom line', '利益|もうけ|儲け|黒字'],
  ['market-cap', 'market ?cap(?:itali[sz]ation)?|mcap', '時価総額'],
  ['valuation', 'valuations?|enterprise value|worth', '評価額|企業価値'],
  ['capex', 'capex|capital (?:expenditures?|spending)|infrastructure (?:budget|spend\\w*)', '設備投資'],
];
const OWN = String.raw`(?:[\w']+ ){0,6}?`;
const OWNERS = String.raw`(?:(?:its|their|his|the company's|\S+'s?) )`;
/** Of what the article does tell a part by: the depreciation, twice the revenue. */
const TOLD = /減価償却|でたせんた|\b(?:depreciat\w*|data ?cent(?:er|re)s?)\b/;
const SHARE_JA =
  '(?:何(?:%|割|ぱせんと|分の)|なん(?:ぱ|割)|割合|比率|しぇあ|どれ(?:くらい|ぐらい|だけ|ほど)|どのくらい)';
/** Whatever stands between the whole and its part. */
const OF_IT =
  '(?:高|額|規模|全体|総額|合計){0,8}(?:の(?:うち|中)?|に(?:占め|対|比べ|とって)|から(?:見|み)|で(?:見|み)|比(?:で)?)';

const patternsOf = (en: string, ja: string): RegExp[] => [
  new RegExp(
    String.raw`\b(?:what|which|how (?:big|large|much) (?:of )?an?|as an?|in) ?(?:\w+ )?${SHARE} of ${OWN}(?:${en})\b`,
  ),
  new RegExp(String.raw`\b(?:what|which) ?%.{0,6}\bof ${OWN}(?:${en})\b`),
  new RegExp(String.raw`\bhow much of ${OWNERS}${OWN}(?:${en})\b`),
  new RegExp(String.raw`(?:${ja})${OF_IT}[^。]{0,24}?${SHARE_JA}`),
];
const PATTERNS = WHOLES.map(([attribute, en, ja]) => ({ attribute, patterns: patternsOf(en, ja) }));

/** The deal whose sum is named. */
function dealMeant({ context: { reading, graph } }: Heard): Deal | undefined {
  const [usd, other] = valuesOf(reading.figures, 'usd');
  const bySum = usd === undefined ? [] : graph.all.filter(({ amount }) => amount.usd === usd);
  return other === undefined && bySum.length === 1 ? bySum[0] : undefined;
}

/** Whose it is: the one named last before it, in either language. */
function ownerOf({ context: { reading }, folded }: Heard, end: number): string | undefined {
  const before = reading.mentions.filter((mention) => mention.end <= end);
  const owner = before.findLast((mention) => /^(?:社|さん)?の|^'s?\b|^s\b/.test(folded.slice(mention.end)));
  return (owner ?? before.at(-1))?.company ?? reading.companies[0];
}

/** "What percentage of its cloud revenue is that 30 billion?": a part of what the article doesn't tell can't be told. */
export function readPartOfLacking(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  for (const { attribute, patterns } of PATTERNS) {
    const match = patterns.map((pattern) => pattern.exec(folded)).find(Boolean);
    if (!match) continue;
    if (TOLD.test(folded) || !parts.library.knowledge.absent.has(attribute)) return undefined;
    if (context.reading.foreign.length > 0) return undefined;
    const of = ownerOf(heard, match.index + match[0].length);
    const deal = dealMeant(heard);
    return {
      kind: 'absent',
      attribute,
      ...(of === undefined ? {} : { of }),
      near: deal?.facts.slice(0, 2) ?? [],
      ...(deal ? { deal: deal.id } : {}),
    };
  }
  return undefined;
}
