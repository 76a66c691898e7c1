import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { look } from './look.ts';
import { namesTyped } from './names-typed.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const MERIT_EN = 'upsides?|benefits?|merits?|plus|pluses|pros?|advantages?|positives?|gains?|strengths?';
const RISK_EN =
  'downsides?|drawbacks?|risks?|minus|minuses|cons?|disadvantages?|negatives?|worr(?:y|ies)|concerns?|dangers?|problems?|issues?|hazards?|threats?|hitch|catch';
const MERIT_JA = 'めりっと|利点|長所|恩恵|ぷらす(?:面)?|良い点|いい点|良い面|強み';
const RISK_JA =
  'でめりっと|りすく|欠点|短所|不利(?:な点|益)?|まいなす(?:面)?|悪い点|弱点|懸念(?:点|事項)?|心配(?:事|な点|ごと)?|問題(?:点)?|危険|不安(?:点|材料)?|弊害';
/** The lists, by what a point of each is called; what is worse is looked for first: 「デメリット」. */
const SORTS: [list: string, word: RegExp][] = [
  ['risks-three', new RegExp(String.raw`\b(?:${RISK_EN})\b|${RISK_JA}`, 'u')],
  ['merits-three', new RegExp(String.raw`\b(?:${MERIT_EN})\b|${MERIT_JA}`, 'u')],
];
const ORDER =
  /\b(?:in (?:that|this|the (?:same|given|stated|above)|exactly that|precisely that) (?:order|sequence)|in (?:order|sequence|turn)|respectively)\b|(?:この|その|上記の|以上の|今の)(?:順(?:番|序)?)|順(?:番|に)/u;
/** Between two of them. */
const JOINT = new RegExp(
  String.raw`[,;、]\s*(?:(?:and|then|plus|finally|lastly|最後に|次に|それから|そして|あと)[\s、]*){0,8}|\s+(?:and|then|plus)\s+(?=(?:an?|the|one|1|some)\s+(?:[\w-]+\s+){0,2}(?:${MERIT_EN}|${RISK_EN})\b)`,
  'u',
);
/** Its place in the row. */
const COUNTED =
  /^\s*(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|last(?:ly)?|finally|next)\b[\s,]*|^(?:まず|次に|最後に|続いて|[①-⑤]|[(（]?\d[)）.]\s*)/u;
/** What says nothing of which point it is. */
const EMPTY =
  /\b(?:an?|one|1|the|any|some|single|give|gimme|me|us|name|list|tell|i|need|want|please|pls|first|second|third|main|big\w*|key|of|for|about|on|to|with|is|are|there|this|that|in|order|article|each|from|just|ok|okay|hi|hey|what|whats|s|it|mentions?|cycle|investment|structure|setup)\b|(?:を|は|も|が|の|と|で|に)|一つ|ひとつ|1つ|一点|教えて|ください|挙げて|お願い|します|ずつ|まず|次|最後|記事|循環|投資|[^\p{L}]/gu;
const ELSE = /なぜ|どうして|よね|いくつ|いつ|いくら|\b(?:why|when|how (?:many|much)|which of|isn't|right)\b/u;
const LONGEST = 240;
/** So many facts are looked through for a point, and so near the first it is meant. */
const FIRST = 5;

/** The point of a list that an item speaks of; undefined where it names none. */
function pointIn(item: string, parts: Understanding): string | undefined {
  const [list, word] = SORTS.find(([, sort]) => sort.test(item)) ?? [];
  if (list === undefined || item.replace(word!, ' ').replace(EMPTY, '').length < 2) return undefined;
  const { facts } = parts.library.knowledge;
  const heads = facts.get(list)?.points ?? [];
  const points = new Set(heads.flatMap((id) => [id, ...(facts.get(id)?.points ?? [])]));
  return look(item, parts)
    .findings.facts.slice(0, FIRST)
    .find(({ id }) => points.has(id))?.id;
}

/** "One upside for research speed, one downside for newcomers and the governance worry, in that order": each in its place. */
export function readPointsInOrder(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text.trim());
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const items = folded
    .replace(/^[^:：]{0,30}[:：]\s*/u, '')
    .split(JOINT)
    .filter((item) => item.replace(ORDER, ' ').replace(EMPTY, '') !== '');
  if (items.length < (ORDER.test(folded) ? 2 : 3) || namesTyped(text, parts).length > 0) return undefined;
  const ids = items.flatMap((item) => pointIn(item.replace(ORDER, '').replace(COUNTED, ''), parts) ?? []);
  if (ids.length < items.length || new Set(ids).size < ids.length) return undefined;
  const asked = ids.map((id) => ({ kind: 'facts' as const, ids: [id] }));
  return clauseOf(text, { kind: 'several', parts: asked }, parts);
}
