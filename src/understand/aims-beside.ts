import { isAiCompany } from './context.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { aimsOfLabs } from './motive.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { listOf } from './told-aims.ts';

const AIMS =
  /\b(?:aims?|goals?|objectives?|motives?|intentions?|intents?|ambitions?|strateg(?:y|ies)|after|wants?|game ?plans?)\b|狙い|ねらい|目的|目標|意図|戦略|思惑|動機/;
const BESIDE =
  /\b(?:beside|besides|next to|alongside|side[- ]by[- ]side|against|line(?:d)? up|lin(?:e|ing) up|compar(?:e[sd]?|ing|ison)|vs|versus|columns?|opposite|juxtapos\w+|contrast\w*|parallel|table|pair(?:ed)? with|on the left|two lists|on one side|point[- ]by[- ]point|face to face)\b|並べ|並列|横並び|対比|比較|比べ|対照|隣|左|右|突き合わせ|見比べ|表に|一覧|並記|併記|対置/;
const ELSE =
  /なぜ|いつ|いくら|違い|違う|共通|同じ|どちら|どっち|重な|投資額|出資額|\b(?:why|when|how (?:much|many)|differ\w*|common|same|share[sd]?|which|overlap\w*|similar\w*|better|bigger|investments?|stakes?|amounts?)\b/;
const LONGEST = 120;
const OF_ALL =
  /\b(?:the )?ai (?:compan(?:y|ies)|firms?|labs?|startups?|start-ups?)\b|(?<![a-z])ai(?:の)?(?:企業|会社|らぼ|勢)/;

/** "Set A's three aims beside B's three", 「AとBの狙いを並べて」: both lists, one after the other. */
export function readAimsBeside(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !AIMS.test(folded) || !BESIDE.test(folded) || ELSE.test(folded))
    return undefined;
  const { companies, figures } = context.reading;
  const ofGroup = aimsOfLabs(context, parts.library);
  const named = companies.map((id) => (isAiCompany(context, id) ? ofGroup : listOf(id, heard))?.id);
  const all = [...named, ...(OF_ALL.test(folded) ? [ofGroup?.id] : [])];
  if (all.includes(undefined) || asksLacking(heard) || figures.length > 0) return undefined;
  const ids = unique(all as string[]);
  if (ids.length !== 2 || !namesOnly(heard, companies)) return undefined;
  return { kind: 'several', parts: ids.map((id) => ({ kind: 'facts', ids: [id] })) };
}
