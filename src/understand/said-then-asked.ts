import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { readAfresh } from './afresh.ts';
import { readFigureTagged } from './figure-tagged.ts';
import type { Turn } from './follow.ts';
import { turnOf } from './frame.ts';
import { readAll } from './parts.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import type { Clause } from './scene.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';
import { hasFinite } from './yesno-english.ts';
import { hasQuestionWord, isRequest } from './yesno.ts';

/** One sentence, and behind it the half of a question. */
const PARTS =
  /^(?<said>[^?？\n]{8,140}?(?:[.。!！…]|(?:よね|だね|んだ|のか|ですね|だけど|けど|ですが|ますが)、))\s*(?<half>[^.。!！?？\n]{2,44}[?？])\s*$/su;
const ENGLISH =
  /^(?:(?:and|so|ok|okay|then|but|now)[, ]+){0,12}(?:(?:what|how) (?:about|of)|hbu|wbu) (?<about>.+)\?$|^(?:and|but|then|so) (?<also>.+)\?$/;
const JAPANESE =
  /^(?:じゃあ?|では|それじゃあ?|それなら|で|なら|一方|なお)?、?(?!(?:何|なに|誰|だれ|どこ|いつ|いくら|どう|なぜ|どれ|これ|それ|あれ|その|この|あの|[1-5一二三四五](?:つ|番|個)目|最後|理由|根拠|出典|累計|金額|記事|ほか|他|次))(?:[^、。?？はがをも]{1,14}(?:は|には|へは|だと|の(?:ほう|方|場合)は|からは|なら)|[^、。?？はがをも]{1,10}から[^、。?？はがをも]{1,10}(?:へ|に)は)(?:どう|いくら|どうなの|どうです(?:か)?)?[?？]$/u;

function isHalf(folded: string): boolean {
  if (JAPANESE.test(folded)) return true;
  const { about, also } = ENGLISH.exec(folded)?.groups ?? {};
  const named = about ?? also;
  return named !== undefined && !hasFinite(named) && !/\b(?:who|what|when|why|how|which|where)\b/.test(named);
}

/** What comes first is asked itself: 「標準化は競争か協力か。」 */
const isAsked = (folded: string): boolean =>
  hasQuestionWord(folded) || isRequest(folded) || /(?<![よだなのん])か[。.]\s*$/u.test(folded);

/** What is said first holds, or nothing speaks against it. */
function isBorneOut(question: Question, { library }: Understanding): boolean {
  if (question.kind === 'facts') return question.polarity !== 'n';
  if (question.kind !== 'tie') return question.kind !== 'reversed' && question.kind !== 'no-tie';
  const { claim, from, to, deal } = question;
  const sum = claim?.usd;
  return sum === undefined || library.graph.between(from, to, deal).every(({ amount }) => amount.usd === sum);
}

/** "A put 13 billion into B. What about C?", 「AはBに100億だよね。じゃあCは？」: asked of another, on the ground of what is said. */
function readSaidThenAsked(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const { said, half } = PARTS.exec(text)?.groups ?? {};
  if (said === undefined || half === undefined || !isHalf(fold(half))) return undefined;
  if (isAsked(fold(said))) return undefined;
  const language = detectLanguage(text, fallback, parts.isName);
  const first = readAll([said], language, last, parts);
  if (REFUSED.has(first.question.kind)) return undefined;
  const asked = readAfresh(half, language, turnOf(first, parts), parts);
  const isNear = asked.question.kind === 'unknown' && asked.question.hint === true;
  if (REFUSED.has(asked.question.kind) && !isNear) return undefined;
  return isBorneOut(first.question, parts) ? { ...asked, isOfTold: true } : join([first, asked], parts);
}

/** What is asked or claimed at the end of a message, on the ground of what stands before it. */
export const readOnGround = (
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined =>
  readFigureTagged(text, fallback, last, parts) ?? readSaidThenAsked(text, fallback, last, parts);
