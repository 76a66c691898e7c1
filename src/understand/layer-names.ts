import type { Layer } from '../knowledge/schema.ts';
import type { Question } from './question.ts';
import type { Clause } from './clause.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** Those who stand in a layer, by what they are called. */
const NAMES: Record<Layer, string> = {
  ai: String.raw`(?:ai (?:companies|firms|labs|players|developers|layer)|model (?:makers?|developers|builders)|labs|ai(?:企業|会社|の会社|層|ぷれいや))`,
  cloud: String.raw`(?:cloud (?:providers?|companies|firms|players|vendors|giants|names|layer)|clouds?|くらうど(?:ぷろばいだ|事業者|業者|企業|会社|大手|勢|層|提供者|べんだ)?)`,
  chip: String.raw`(?:chip ?(?:-| )?makers?|chip (?:companies|firms|vendors|players|names|layer)|chips?|gpu makers?|(?:ちっぷ|半導体)(?:めか|業者|企業|会社|大手|勢|層|の会社)?)`,
};
const LAYERS = Object.keys(NAMES) as Layer[];
const ANY = `(?:${LAYERS.map((layer) => NAMES[layer]).join('|')})`;
const JOINED = new RegExp(
  String.raw`${ANY}(?:(?:, ?and |, ?| and (?:the )?| & | ?\+ ?|と|、|・|や|に)(?:the |それから)?${ANY})+`,
  'u',
);
/** All that may stand around them: who they are is asked, and nothing of what they do. */
const AROUND =
  /^(?:\b(?:so|and|ok|hey|now|then|please|pls|who|whos|who's|which|what|name|list|give|tell|show|me|us|are|is|in|the|counts?|as|here|there|article|article's|this|according|to|it|mentioned|named|listed|does|do|names?|main|key|big|both|of|for|each|say|says|they)\b|それぞれ|各|どこ|例|として|挙がって|いる|層|ごと|別|お願い|します|誰|だれ|どの|会社|企業|なに|何|名前|社名|記事|登場|出て|くる|きた|挙げ|挙が|られて|って|いる|いた|てる|い|る|に|で|の|は|が|を|も|教えて|おしえて|列挙|して|並べて|並べ|と|いえば|です|ます|だっけ|か|ね|よ|さん|くれ|ください|全部|ぜんぶ|[\s,.?？!！、。:])*$/u;

/** "Who are the cloud providers and chip makers?", 「クラウド事業者とチップメーカーはそれぞれどこ」: the names of each layer. */
export function readLayerNames(folded: string, { text, parts }: Message): Clause | undefined {
  const [joined] = JOINED.exec(folded) ?? [];
  if (joined === undefined || !AROUND.test(folded.replace(joined, ' '))) return undefined;
  const { context } = readFolded(folded, text, parts);
  if (context.reading.companies.length > 0 || context.yesNo) return undefined;
  const asked = LAYERS.filter((layer) => new RegExp(NAMES[layer], 'u').test(joined)).flatMap(
    (layer): Question[] => {
      const fact = context.membersOf(layer);
      return fact === undefined ? [] : [{ kind: 'facts', ids: [fact] }];
    },
  );
  return asked.length > 1 ? clauseOf(text, { kind: 'several', parts: asked }, parts) : undefined;
}
