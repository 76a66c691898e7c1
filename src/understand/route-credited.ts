import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { LOOP, PUT_INTO_WORDS, ROUND } from './credit-asked.ts';
import { BY_LEGS } from './leg-by-leg.ts';
import { namesTyped } from './names-typed.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Where one half may end and the other begin. */
const JOINTS =
  /[,;.?!–—、。；？！]\s*(?:(?:and|plus|also|then|finally|lastly)\b,?\s*){0,12}|\s+(?:and|plus|with|while|&)\s+|(?<=[\p{L}])と、?|(?<=[てで])(?=[そ誰だ表言])/giu;
/** Somebody is asked for … */
const WHO =
  /\b(?:who|whoever|whom|whose|credit|attribut\w+|author|speaker|source|person|journalist|reporter|correspondent|name|cite)\b|誰|だれ|どなた|人物?|名前|氏名|主|発言者|話者|出典|記者/u;
/** … who put it into words. */
const SAID =
  /\b(?:words?|worded|wording|phras\w+|describ\w+|description|summed|summ(?:ary|ari[sz]\w+)|coin\w+|wrote|formulat\w+|lines?|quot\w+|express\w*|articulat\w+|spell\w* it|put (?:it|that|this)|said (?:it|that|this|so)|credit|author|speaker|observation|remark|attribut\w+)\b|言葉|ことば|言[っいわ]|表(?:現|し)|述べ|説明し|まとめ|語|描|発言|台詞|せりふ|指摘|評し|呼んだ/u;
/** It asks for more than that. */
const ELSE =
  /なぜ|いつ|いくら|どこで|媒体|市場|よね|相違|間違い|正し|本当|合って|\b(?:right|correct|true|why|when|where|how much|market|outlet|platform|post(?:ed)?)\b/u;
/** Nobody asks for somebody in more, in UTF-16 units. */
const LONGEST_CREDIT = 90;
const LONGEST = 220;

/** One stretch of it after the other, in whatever half. */
const WAY = /段ずつ|たど|辿|\b(?:follow|walk me)\b/u;
const asksWay = (half: string): boolean =>
  BY_LEGS.test(half.replaceAll(/\b(?:that|this|which) way\b/gu, '')) || WAY.test(half);

const asksCredit = (half: string): boolean =>
  half.length <= LONGEST_CREDIT && WHO.test(half) && SAID.test(half) && !asksWay(half);

/** The loop from the one it comes back to, or from the only one that is named. */
function loopIn(half: string, parts: Understanding): Question | undefined {
  const names = namesTyped(half, parts).map(({ id }) => id);
  const [of] = names;
  const isRound = of !== undefined && (names.length === 1 || names.lastIndexOf(of) > 0);
  return isRound && parts.library.graph.loops(of).length > 0 ? { kind: 'loop', of } : undefined;
}

/** The way itself, where one half asks for it: the loop, or from one to another. */
function wayIn(half: string, whole: string, fallback: Language, parts: Understanding): Question | undefined {
  const folded = fold(half);
  if (!asksWay(folded)) return undefined;
  const { question } = readAll([half], detectLanguage(half, fallback, parts.isName), undefined, parts);
  if (question.kind === 'loop') return question;
  const loop = BY_LEGS.test(folded) ? loopIn(half, parts) : undefined;
  if (loop || question.kind === 'path') return loop ?? question;
  const isRound = question.kind === 'facts' && question.ids.every((id) => ROUND.has(id));
  const isOfLoop = LOOP.test(whole) && namesTyped(half, parts).length === 0;
  return isRound || isOfLoop ? { kind: 'loop' } : undefined;
}

/** "Trace the cash hop by hop, and credit whoever put that into words", 「一段ずつたどって、そう表現した人も」: the way, and whose words it is. */
export function readRouteCredited(
  text: string,
  fallback: Language,
  parts: Understanding,
): Clause | undefined {
  const whole = text.trim();
  const folded = fold(whole);
  if (
    whole.length > LONGEST ||
    ELSE.test(folded) ||
    !WHO.test(folded) ||
    !SAID.test(folded) ||
    !asksWay(folded)
  )
    return undefined;
  for (const joint of whole.matchAll(JOINTS)) {
    const halves = [whole.slice(0, joint.index), whole.slice(joint.index + joint[0].length)];
    const at = halves.findIndex((half) => asksCredit(fold(half)));
    const way = at < 0 ? undefined : wayIn(halves[1 - at]!, folded, fallback, parts);
    if (way) {
      const credit: Question = { kind: 'facts', ids: [PUT_INTO_WORDS] };
      const about = namesTyped(whole, parts).map(({ id }) => id);
      const asked = at === 0 ? [credit, way] : [way, credit];
      return clauseOf(text, { kind: 'several', parts: asked }, parts, about);
    }
  }
  return undefined;
}
