import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { placeOf } from './which-each.ts';

const OUTLOOK = 'outlook-all';
const FRAME = String.raw`(?:periods?|frames?|time ?(?:frames?|spans?|lines?)|horizons?|spans?|outlooks?|terms?|windows?|phases?|stages?|brackets?|buckets?|slots?)`;
/** When it comes is asked … */
const WHEN = new RegExp(
  String.raw`\bwhen\b|\b(?:which|what) (?:\w+ )?${FRAME}\b|\bhow soon\b|いつ|何年(?:後|先|以内)|[短中長]期|(?:どの|何の|どちらの|なんの)(?:時期|時間軸|展望|見通し|期間|枠|段階|区分|ふぇーず|ふぇず)|時期|時間軸|枠|期間`,
  'u',
);
/** … and what else stands there: the second part leans on the first. */
const THERE = new RegExp(
  String.raw`\b(?:same|that|this|its) ${FRAME}|\b(?:along ?side|beside|next to|with) (?:it|that|this)\b|\bshares? (?:it|that|the)\b|\bin (?:it|there)\b|\bthere\b|(?:同|おな)じ?(?:時期|時間軸|枠|期間|とこ|ところ|欄|展望|見通し|段|区分)|同時期|(?:その|そこの)(?:時期|枠|期間|展望|時間軸|見通し|欄|区分)|一緒に|並(?:ぶ|んで|べて|記)|併記`,
  'u',
);
const OTHERS =
  /\b(?:(?:what|which|anything|something) else|others?|remaining|rest|(?:the )?two (?:more|further|items|points|other)|stands?|sits?|listed|items?|points?)\b|残り|のこり|(?:他|ほか)(?:の|に|は|には)|あと(?:の)?(?:[二三2-3]|ふた)|もう[二2]|ほかの|項目/u;
/** Behind the first part. */
const BORDER = /[、,，。?？!！;；:：\n]|(?<=時期|時間軸|いつ)と|\band\b|\bbut\b/u;
const LONGEST = 160;

/** "When does regulation come, and what else stands in that period?", 「規制の時期と、同じ枠に並ぶ残りは」: its head, and the other points. */
export function readInSameFrame(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !WHEN.test(folded)) return undefined;
  const at = BORDER.exec(folded)?.index ?? -1;
  const [first, behind] = [folded.slice(0, at), folded.slice(Math.max(0, at))];
  if (at < 0 || !THERE.test(behind) || !OTHERS.test(behind)) return undefined;
  const { library } = parts;
  const { facts } = library.knowledge;
  const placed = placeOf(first, facts.get(OUTLOOK)?.points ?? [], library);
  const points = facts.get(placed?.head ?? '')?.points ?? [];
  if (!placed || !points.includes(placed.id)) return undefined;
  const asked: Question[] = [
    { kind: 'facts', ids: [placed.id], headed: true, under: placed.head },
    { kind: 'facts', ids: points.filter((id) => id !== placed.id) },
  ];
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts), isOfTold: true };
}
