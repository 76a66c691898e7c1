import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';

const OFFERED =
  /\b(?:offer\w*|provid\w+|deliver\w*|available|run(?:s|ning)?|host\w*|carr(?:y|ies)|ship\w*|serve[sd]?|sold|sell\w*|get|found|sits?|liv(?:e[sd]?|ing)|put|on|through|via)\b|提供|出し|出て|載|のって|使え|使う|利用|動|乗って|経由|上の|並ん|にある|売[っる]|にあり|扱|置/;
/** What of theirs it is. */
const THING =
  /\b(?:which|what)\b|\b(?:products?|services?|things?|items?|models?|offerings?)\b|何|なに|製品|さ[ーあ]?びす|もの|商品|もでる|どれ/;
const ELSE =
  /なぜ|なんで|理由|いつ|いくら|誰|どこ|出資|投資|支払|違い|共通|\b(?:why|when|how|who|whose|invest\w*|stakes?|pays?|paid|backs?|backed|differ\w*|common|both run|same)\b/;
const LONGEST = 120;

/** What each of two labs offers on the cloud of one: "which product of A's and which of B's is on it?", 「AとBはそれぞれ何を載せている？」 */
export function readOfferedEach(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !OFFERED.test(folded) || !THING.test(folded) || ELSE.test(folded))
    return undefined;
  const { reading, graph, entities } = context;
  const cloud = reading.mentions.find(
    ({ id, company }) => id !== company && entities.get(id)?.layer === 'cloud',
  );
  const isOn = (id: string) =>
    graph
      .into(id, 'supply')
      .filter(({ from, group, what }) => from === cloud?.company && !group && what !== 'gpu');
  const labs = unique(reading.companies).filter((id) => isOn(id).length > 0);
  if (!cloud || labs.length < 2 || !namesOnly(heard, [...labs, cloud.company])) return undefined;
  // A product that is named is no thing to be told.
  if (reading.mentions.some((one) => one !== cloud && one.id !== one.company && labs.includes(one.company)))
    return undefined;
  if (asksLacking(heard) || reading.figures.length > 0) return undefined;
  if (context.yesNo && !/\b(?:which|what)\b|何|どれ/.test(folded)) return undefined;
  const facts = labs.map((id) => isOn(id)[0]!.facts.find((fact) => parts.library.knowledge.facts.has(fact)));
  if (facts.includes(undefined)) return undefined;
  return { kind: 'several', parts: facts.map((id) => ({ kind: 'facts', ids: [id!] })) };
}
