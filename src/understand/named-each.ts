import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Who stands for each is asked, too: "with a named firm for each", 「それぞれの代表的な企業」. */
const NAMES =
  /(?:例|代表|名前|社名|会社|企業|顔ぶれ|ぷれいや|ぷれーや)[^。]{0,14}(?:挙げ|教|示|は|も|を|付|つき|くださ)|\b(?:examples?|named|names?|firms?|compan(?:y|ies)|players?)\b/;
const EACH = /それぞれ|各|ずつ|\b(?:each|every|per)\b/;
/** The overview of the layers, and the one that names who is in them. */
const [LAYERS, MEMBERS] = ['layers-three', 'layers-who'];

/** "The three layers, with a firm for each": the overview that names who is in them. */
export function namedEach(question: Question, { reading: { folded }, yesNo }: Context): Question {
  if (question.kind !== 'facts' || question.ids[0] !== LAYERS || yesNo) return question;
  return NAMES.test(folded) && EACH.test(folded) ? { ...question, ids: [MEMBERS] } : question;
}

/** All three of the layers by their names, or together. */
const OF_LAYERS = [
  /\bai (?:compan(?:y|ies)|firms?|labs?|model\w*)|ai(?:企業|会社|開発)/,
  /\bclouds?\b|くらうど/,
  /\bchips?\b|\bchip ?makers?\b|ちっぷ|半導体/,
];
const ALL_LAYERS = /\b(?:the |all )?(?:three|3) (?:layers|tiers)\b|(?:三|3)(?:つの|つ|の)?層|各層|層ごと/;
/** The companies of each, or the names, are wanted, and nothing that they do. */
const WANTS_NAMES =
  /(?:企業名|会社名|社名|名前|顔ぶれ|(?:例|代表)(?:となる|示され(?:て|た)[^、。]{0,4})?(?:の?(?:企業|会社)(?:名)?)?|企業|会社)(?:を|は)?(?:それぞれ|全部|一覧で|順に)?(?:お?挙げ|教え|示|列挙|並べ|一覧|お願い|いただ|くだ|頂|知り|何|どこ|[?？。]*$)|\b(?:list|name|give(?: me)?|which|what|who)\b[^?.]{0,40}\b(?:names?|companies|firms|players|members|examples)\b|\b(?:names?|companies|firms|players|members) (?:listed|named|given|cited|mentioned) (?:in|for|under) each\b/;
const MOST = 90;
const OTHER =
  /役割|機能|何をする|なぜ|理由|すべてに|全部に|全てに|複数|以上の層|\b(?:roles?|do|does|all three|more than one|several|both|why|every layer|company (?:appears|shows|stands|sits|features))\b/;

/** "List the companies of each layer", 「AI企業・クラウド・チップについて、それぞれ企業名を」. */
export function readEachLayer(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > MOST || OTHER.test(folded) || !WANTS_NAMES.test(folded) || !EACH.test(folded))
    return undefined;
  if (!ALL_LAYERS.test(folded) && !OF_LAYERS.every((layer) => layer.test(folded))) return undefined;
  return parts.library.knowledge.facts.has(MEMBERS)
    ? clauseOf(text, { kind: 'facts', ids: [MEMBERS] }, parts)
    : undefined;
}
