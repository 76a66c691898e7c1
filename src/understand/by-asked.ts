import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { readAimsAndOne } from './aims-and-one.ts';
import { readAimsBeside } from './aims-beside.ts';
import type { Turn } from './follow.ts';
import { readLater, type Heard } from './heard-told.ts';
import { readGainOfEach } from './gain-of-each.ts';
import { readHeldAlone, readHeldToo } from './held-too.ts';
import { readIndustriesClaimed } from './industries-claimed.ts';
import { readIndustriesHeld } from './industries-held.ts';
import { readLackingAndPlace } from './lacking-and-place.ts';
import { readLargerStake, readSumAndLarger } from './larger-stake.ts';
import { readLoopClosed } from './loop-closed.ts';
import { readMirrorList } from './mirror-list.ts';
import { readOfferedEach } from './offered-each.ts';
import { readPairingAndTotal } from './pairing-and-total.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import { asOne, partsOf } from './several.ts';
import { readStakeInThird, readStruckOut } from './struck-out.ts';
import type { Understanding } from './understand.ts';
import { clauseOfTold, contextOfWhole } from './whole-message.ts';

/** Each asks for one thing of each of some, by words that stand together in no other question. */
const READERS: ((heard: Heard) => Question | undefined)[] = [
  readLoopClosed,
  readOfferedEach,
  readStruckOut,
  readStakeInThird,
  readAimsBeside,
  readPairingAndTotal,
  readMirrorList,
  readIndustriesHeld,
  readIndustriesClaimed,
  readSumAndLarger,
  readLargerStake,
  readAimsAndOne,
  readGainOfEach,
  readLackingAndPlace,
  readHeldToo,
  readHeldAlone,
];

/** Nobody asks such a thing in more, in UTF-16 units. */
const LONGEST = 220;
/** What is asked besides, behind it. */
const BESIDES = [
  /^(?<head>[^?？]{20,}), and (?<tail>(?:whose|who|what|which|how) [^?？]{8,}[?？]?)$/iu,
  /^(?<head>[^?？]{12,}[?？]) ?(?:and |also,? )?(?<tail>[^?？]{8,}[?？])$/iu,
  /^(?<head>[^。?？]{10,}[。?？])(?:あと|それと|また|ついでに|加えて|さらに)、?(?<tail>[^。?？]{6,}[。?？]?)$/u,
];

function readOne(text: string, fallback: Language, last: Turn | undefined, parts: Understanding) {
  const folded = fold(text);
  const heard: Heard = {
    folded,
    last,
    parts,
    context: readLater(() => contextOfWhole(text, fallback, parts)),
  };
  for (const read of READERS) {
    const question = read(heard);
    if (question) return { question, companies: heard.context.reading.companies };
  }
  return undefined;
}

/** What a whole message asks of each of two or three, or of those who were told, whatever it is cut into. */
export function readByAsked(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = readOne(text, fallback, last, parts);
  if (whole) return clauseOfTold(text, whole.question, { companies: whole.companies, last }, parts);
  const { head, tail } = BESIDES.map((pattern) => pattern.exec(text.trim())?.groups).find(Boolean) ?? {};
  const first = head === undefined ? undefined : readOne(head, fallback, last, parts);
  if (!first || tail === undefined) return undefined;
  const more = readAll([tail], detectLanguage(text, fallback, parts.isName), undefined, parts);
  const question = asOne([...partsOf(first.question), ...partsOf(more.question)]);
  return (
    question && {
      ...clauseOf(text, question, parts, [...first.companies, ...more.companies]),
      isOfTold: true,
    }
  );
}
