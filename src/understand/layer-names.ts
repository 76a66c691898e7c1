import type { Layer } from '../knowledge/schema.ts';
import type { Question } from './question.ts';
import type { Clause } from './clause.ts';
import { asksMotive } from './motive.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** Those who stand in a layer, by what they are called. */
const NAMES: Record<Layer, string> = {
  ai: String.raw`(?:ai (?:companies|firms|labs|players|developers|layer)|model[- ](?:makers?|developers|builders|development)(?: (?:companies|firms|layer))?|labs|ai(?:企業)?の層|ai(?:企業|会社|の会社|層|ぷれいや)|もでる開発(?:を担う|企業|会社|側)?)`,
  cloud: String.raw`(?:cloud[- ](?:service |computing |infrastructure )?(?:providers?|companies|firms|players|vendors|giants|names|layer|suppliers?|operators?)|clouds?|(?:くらうど(?:ぷろばいだ)?|いんふら)の層|いんふら層|(?:infrastructure|compute) (?:layer|providers?)|くらうど(?:(?:・|-)?(?:さびす)?ぷろばいだ|事業者|業者|企業|会社|大手|勢|層|提供者|べんだ)?)`,
  chip: String.raw`(?:chip ?(?:-| )?(?:makers?|suppliers?|manufacturers?|producers?)|(?:the )?(?:chip|semiconductor|hardware) (?:companies|firms|vendors|players|names|layer|makers?|suppliers?|manufacturers?)|chips?|gpu (?:makers?|suppliers?|vendors?)|はどうぇあ(?:の)?(?:層|担当|側|企業|めか)|hardware|(?:ちっぷ(?:めか)?|半導体)の層|(?:ちっぷ|半導体)(?:めか|さぷらいや|業者|企業|会社|大手|勢|層|供給者|の会社)?)`,
};
const LAYERS = Object.keys(NAMES) as Layer[];
const ANY = `(?:${LAYERS.map((layer) => NAMES[layer]).join('|')})`;
const COUNTED = '(?:(?:and )?how many |which |the |それから|何社)?';
const JOINED = new RegExp(
  String.raw`${ANY}(?:(?:, ?and |, ?| and (?:the )?| & | ?\+ ?|と|、|・|や|に)${COUNTED}${ANY})+`,
  'u',
);
/** All that may stand around them: who they are is asked, and nothing of what they do. */
const AROUND =
  /^(?:\b(?:so|and|ok|hey|now|then|please|pls|who|whos|who's|which|what|name|list|give|tell|show|me|us|are|is|in|the|counts?|as|here|there|article|article's|this|according|to|it|mentioned|named|listed|does|do|names?|main|key|big|both|of|for|each|say|says|they|how|many|given|cited|quoted|provided|offered|stated|specified|enumerated|examples?|ones|them|their|those|by|author|piece|text|can|could|you|identify|specify|enumerate|layer|layers|sit|sits|stand|stands|belong|belongs|appear|appears|come|comes|up|under|within|there|firms?|companies|players|these|and|called|count|counted|fall|falls|listed|written|down|were|was|on|side|tier|group)\b|並んで|並ぶ|載って|のって|書いて|書かれて|ある|なん|何者|内訳|数|社|は何|それぞれ|その|入って|属して|名を連ねて|合わせて|全部で|層|つ|それぞれ|各|どこ|どちら|例示|例|として|挙がって|いる|何社|いくつ|どれ|名称|また|その|され|記載|て|名|具体的|具体|担う|ございます|あります|でしょう|おり|ます|まし|お?示し|いただけ|ちょうだい|頂け|願い|ご|層|ごと|別|お願い|します|誰|だれ|どの|会社|企業|なに|何|名前|社名|記事|登場|出て|くる|きた|挙げ|挙が|られて|って|いる|いた|てる|い|る|に|で|の|は|が|を|も|教えて|おしえて|列挙|して|並べて|並べ|と|いえば|です|ます|だっけ|か|ね|よ|さん|くれ|ください|全部|ぜんぶ|[\s,.?？!！、。:]){0,24}$/u;

/** Wants them named, or counted. */
const ASKS =
  /\b(?:how many|who|whos|which|what|name|list|identify|enumerate|specify)\b|どこ|どちら|何社|いくつ|例|挙|誰|だれ|名(?!前の)|列挙/u;
const COUNTS = /\bhow many\b|何社|いくつ/u;
/** One layer by a name that stands for nothing else: "chips" may be the goods, "labs" more than those of the layer. */
const ALONE = new RegExp(
  String.raw`(?:^|[^a-z])(?:${NAMES.cloud.replace('|clouds?|', '|')}|${NAMES.chip.replace('|chips?|', '|')}|model[- ](?:makers?|developers|builders|development)(?: (?:companies|firms|layer))?|もでる開発(?:を担う|企業|会社|側)?|(?<![a-z])ai(?: layer|(?:企業の)?層))`,
  'u',
);

/** The layers that a folded text asks the names of, and of nothing else. */
function layersIn(folded: string): Layer[] {
  const [found] = JOINED.exec(folded) ?? (ASKS.test(folded) ? ALONE.exec(folded) : null) ?? [];
  if (found === undefined || !AROUND.test(folded.replace(found, ' '))) return [];
  return LAYERS.filter((layer) => new RegExp(NAMES[layer], 'u').test(found));
}

/** "Who are the cloud providers and chip makers?", 「チップメーカーの例は何社で、どこか」: the names of each layer, and how many. */
export function readLayerNames(folded: string, { text, parts }: Message): Clause | undefined {
  const layers = layersIn(folded);
  if (layers.length === 0 || asksMotive(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  if (context.reading.companies.length > 0 || context.yesNo) return undefined;
  const count = COUNTS.test(folded) ? { count: true } : {};
  const asked = layers.flatMap((layer): Question[] => {
    const fact = context.membersOf(layer);
    return fact === undefined ? [] : [{ kind: 'facts', ids: [fact], ...count }];
  });
  const [only, second] = asked;
  if (only === undefined) return undefined;
  return clauseOf(text, second ? { kind: 'several', parts: asked } : only, parts);
}
