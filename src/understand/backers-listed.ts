import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany, type Context } from './context.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { listIn } from './under-head.ts';
import type { Understanding } from './understand.ts';

const BACKERS =
  /出資者|投資家|株主|出資元|出し手|投資元|すぽんさ|ばっか|\b(?:backers?|investors?|funders?|shareholders?|sponsors?)\b/u;
/** All of them, by name. */
const NAMES =
  /名前|社名|全員|全部|すべて|全て|一覧|顔ぶれ|誰|だれ|どこ|\b(?:names?|named|who|everyone|everybody|all|list(?:ed)?)\b/u;
/** What one of them put in, or whether that is told. */
const SUM =
  /額|いくら|開示|公開|公表|\b(?:amounts?|sums?|figures?|how much|disclosed|stated|public|known|given|numbers?)\b/u;
const WHETHER = /有無|か(?:どうか)?[?？。]*$|[るた][?？]$|^(?:is|are|was|does|do|has|whether|if)\b/u;

/** What an item asks of the backers of one company. */
function askedOf(item: string, to: string, context: Context, named: string[]): Question | undefined {
  const folded = fold(item);
  const [from, second] = named.filter((id) => id !== to);
  if (from !== undefined && second === undefined && SUM.test(folded)) {
    const [deal] = context.graph.between(from, to, 'investment');
    if (!deal) return undefined;
    const yes = WHETHER.test(folded) ? { sum: 'stated' as const } : {};
    return { kind: 'tie', from, to, deal: 'investment', aspect: 'amount', ...yes };
  }
  return from === undefined && NAMES.test(folded) && !SUM.test(folded)
    ? { kind: 'investors', of: [to] }
    : undefined;
}

/** Where the one half ends and the other begins. */
const JOINTS =
  /[。?？!！;]\s*(?:あと|それと|ついでに|ちなみに|また|加えて|そして)?、?|(?:て|挙げ|教え|と)、(?:あと|それと|ついでに)?|[.?!;,]\s+(?:and |also,? |plus,? |oh and )?|\s(?:and|plus|&) /giu;
/** Nobody asks both in more, in UTF-16 units. */
const LONGEST = 160;

/** "All the investors in A, and is B's amount out?", 「Aの投資家を全員。あとBの額は出てる？」. */
function readInTwoHalves(text: string, readingOf: (one: string) => Context): Question[] | undefined {
  if (text.length > LONGEST || !NAMES.test(fold(text)) || !SUM.test(fold(text))) return undefined;
  for (const joint of text.matchAll(JOINTS)) {
    const [list, more] = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)];
    if (!BACKERS.test(fold(list)) || BACKERS.test(fold(more)) || SUM.test(fold(list))) continue;
    if (!NAMES.test(fold(list)) || !SUM.test(fold(more))) continue;
    const head = readingOf(list);
    const [to, second] = head.reading.companies;
    if (to === undefined || second !== undefined || !isAiCompany(head, to)) continue;
    const sum = askedOf(more, to, head, readingOf(more).reading.companies);
    if (sum) return [{ kind: 'investors', of: [to] }, sum];
  }
  return undefined;
}

/** "On xAI's backers: (1) all names (2) is NVIDIA's amount disclosed?", 「xAIの出資者について。①全員 ②NVIDIAの額の開示の有無」. */
export function readBackersListed(
  text: string,
  fallback: Language,
  parts: Understanding,
): Clause | undefined {
  if (!BACKERS.test(fold(text))) return undefined;
  const list = listIn(text.replace(/[①-⑤]/gu, (mark) => `(${mark.normalize('NFKC')})`).normalize('NFKC'));
  const language = detectLanguage(text, fallback, parts.isName);
  const readingOf = (one: string) => readFolded(prepare(one, language, parts), one, parts).context;
  if (!list || list.isRun || !BACKERS.test(fold(list.head))) {
    const halves = readInTwoHalves(text.trim(), readingOf);
    return halves && clauseOf(text, { kind: 'several', parts: halves }, parts);
  }
  const head = readingOf(list.head);
  const [to, second] = head.reading.companies;
  if (to === undefined || second !== undefined || !isAiCompany(head, to)) return undefined;
  const asked = list.items.map((item) => askedOf(item, to, head, readingOf(item).reading.companies));
  if (asked.includes(undefined)) return undefined;
  return clauseOf(text, { kind: 'several', parts: asked as Question[] }, parts, [to]);
}
