import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';

const NAME = '◯';
/** Where it sets out. */
const STARTS = new RegExp(
  [
    `${NAME}(?:社)?(?:を|が)?(?:起点|出発点|始点|すたと|振り出し|皮切り|最初)`,
    `${NAME}(?:社)?(?:から)(?:の|、)?(?:出|始|はじ|すたと|支払|払|流|お?金|資金|た?どっ|順)`,
    `${NAME}(?:社)?(?:が|の)(?:払っ|支払っ|出し|使っ)?た?(?:お?金|資金)`,
    `${NAME}(?:'s| is)? (?:money|cash|payment|dollars?)|money (?:that )?${NAME} (?:pays|sends|spends)`,
    `(?:お?金|資金)が、?${NAME}(?:社)?(?:を|から)(?:出|離れ)`,
    String.raw`\b(?:start\w*|begin\w*|set\w* (?:out|off)|leav\w+|from|out of|depart\w*|originat\w+)(?: (?:at|from|with|in|out|off)){0,12} (?:the )?${NAME}`,
  ].join('|'),
);
/** And gets back there. */
const RETURNS = new RegExp(
  [
    `(?:再び|また|もう一度|ふたたび)?(?:、)?(?:${NAME}|同社|そこ|元|出発点|起点)(?:社)?(?:に|へ|まで)?(?:再び|また)?(?:戻|帰り|帰る|返って|一周)`,
    `(?:で|に)終わ|で締め|\\bend(?:s|ing)?(?: up| back)? (?:at|with|in) ${NAME}`,
    '一周|ひと回り|一巡|戻(?:る|って|り着く)(?:くる|来る)?まで|出て(?:から)?戻',
    String.raw`\b(?:back|returns?|returning|round|home)(?: (?:again|round|around|home|full circle)){0,12} (?:to|at|into|in|with) (?:${NAME}|it|them|where|the (?:start|same|beginning))|\b(?:full circle|round trip|(?:the|a|whole|entire) (?:circle|loop|cycle|circuit)|all the way (?:round|around)|round and back|and back(?: again)?|until it returns|comes? (?:back|home))\b`,
  ].join('|'),
);
/** Where it goes, one hop after the other. */
const ONWARD =
  /(?:順(?:番|繰り)?に|順を追って|ひとつずつ|一つずつ|次々)[^。?？]{0,14}(?:どこ|どんな|どう|行き先|流れ|たど|追)|どこ[^。?？]{0,14}(?:順(?:番|繰り)?に|順を追って)|行き先を順|\bwhere\b.{0,40}\b(?:step by step|hop by hop|one (?:hop|step|stop) at a time|in (?:order|turn|sequence)|stop by stop)\b|\b(?:step by step|hop by hop|one (?:hop|step|stop) at a time)\b.{0,40}\bwhere\b/;
/** In what order, by whose names. */
const WAY =
  /経路|道筋|るーと|ると|順路|道順|順(?:番|序|に|で)|たど|流れ|社名|会社名|顔ぶれ|\b(?:path|route|way|order|sequence|trace|follow|track|map|stops?|steps?|company by company|names? (?:the )?(?:companies|each|every)|names only|chain|hop by hop|step by step|list)\b/;
const SHOWS =
  /示|教え|挙げ|並べ|書い|述べ|言っ|答え|説明|願い|ください|下さい|たどって|は[?？。]*$|^(?:(?:please|kindly|can|could|would|will|you|now|ok|so|starting at ◯|starting from ◯|from ◯)[, ]+){0,12}(?:trace|follow|track|map|name|list|give|walk|show|tell|lay|set|write|spell|describe|take|what|which|in what|put|run)\b/;
const ELSE =
  /なぜ|なんで|理由|いつ|何回|何社|何段|いくつ|いくら|合計|本当|\b(?:why|when|how many|how long|how much|total|really|true|whether|does|did|is it|without|skip\w*)\b|n't\b/;
const WHERE_TO = /\bwhere (?:does|do|did)\b/;
const LONGEST = 160;

/** "Trace the money from A round and back to A, by name", 「Aを起点に、再びAに戻るまでの経路を社名の順で」: the ways round from there. */
export function readRouteAsked(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  const { reading, graph, yesNo } = context;
  if (
    folded.length > LONGEST ||
    ELSE.test(folded.replace(WHERE_TO, 'where')) ||
    asksLacking(heard) ||
    reading.foreign.length > 0
  )
    return undefined;
  const [of, second] = reading.companies;
  if (of === undefined || second !== undefined || reading.figures.length > 0) return undefined;
  const blank = withNamesAs(NAME, reading);
  const asked = ONWARD.test(blank) ? [STARTS] : [STARTS, RETURNS, WAY, SHOWS];
  const isAsked = asked.every((words) => words.test(blank));
  if (!isAsked || (yesNo && !/か[?？。]*$|^(?:can|could|would|will)/.test(blank))) return undefined;
  return graph.loops(of).some((loop) => loop[0]?.from === of) ? { kind: 'loop', of } : undefined;
}
