import { spot } from '../knowledge/spot.ts';
import { editDistance } from '../text/distance.ts';
import { fold } from '../text/fold.ts';
import { isAiCompany } from './context.ts';
import { readSpots } from './reading.ts';
import { takenBackIn, type TakenBack } from './second-thought.ts';
import type { Understanding } from './understand.ts';

/** Where somebody takes back what was just typed: 「…あ違う」, "no wait", "*". Reads folded text. */
const TAKES_BACK =
  /[\s、。,.?？]{1,8}(?:(?:あ+っ?|いや|え|ごめん|すまん|てか)[、,\s]*)?(?:(?:(?:そう)?じゃなく(?:て|、)|(?:違|ちが)(?:う|った|くて)(?:わ|な)?|(?:打ち)?(?:間違|まちが)え(?:た|ました)?|もとい|訂正)[、,:\s]*|(?<=(?:あ+っ?|いや|ごめん|すまん)[、,\s]*)(?<=[、,\s])|(?<=[、,\s]いや))(?=\S)|[\s,.?-]{1,8}(?:(?:no,? )?wait,?(?: no,?)?|no,? (?:sorry|i mean)|i mean(?:t)?|sorry,?(?: i mean(?:t)?)?|scratch that|or rather|actually no|er+m?|oops|whoops|my bad|typo),?[\s:.]+(?=\S)|\s\*(?=\w)/gu;

/** What may stand behind the right one, where it says nothing else. */
const TAIL =
  /^(?:年)?(?:の?(?:ほう|方|やつ|話|こと|分))?(?:の)?(?:は|が|ね|だ|です|だった|だわ|だよ|の|って|か|\s|then|instead|not \S+)*[\s.。!！?？*]*$/u;
/** What joins the wrong one to what it stands in. */
const PARTICLE = /^(?:さん|社)?(?:に|へ|が|は|って|の|を|と|から|年の?|年は|年)?$/u;
const YEAR = /20\d\d/g;

/** A name, or a year, by its place. */
interface Unit {
  sort: string;
  start: number;
  end: number;
}

function unitsIn(folded: string, { library }: Understanding): Unit[] {
  const { knowledge, vocabulary, graph } = library;
  const { mentions } = readSpots(folded, spot(folded, vocabulary), knowledge.entities);
  const names = mentions.map(({ company, start, end }) => ({
    sort: isAiCompany({ entities: knowledge.entities, graph }, company) ? 'lab' : 'company',
    start,
    end,
  }));
  const years = [...folded.matchAll(YEAR)].map(({ index }) => ({
    sort: 'year',
    start: index,
    end: index + 4,
  }));
  return [...names, ...years];
}

/** The right one in place of the wrong one, which stands right before it, or is the only one of its sort. */
function withRight(before: string, after: string, parts: Understanding): string | undefined {
  const right = unitsIn(after, parts).find(({ start }) => start === 0);
  if (!right) return undefined;
  const wrong = unitsIn(before, parts).filter(({ sort }) => sort === right.sort);
  const last = wrong.at(-1);
  const typed = before.slice(-right.end);
  // The name itself was mistyped, right before it.
  if (right.end >= NAME && editDistance(typed, after.slice(0, right.end), SLIPS) <= SLIPS)
    return before.slice(0, -right.end) + after;
  // Whom it puts aside it asks of again: a question of its own.
  if (!last || after.includes(before.slice(last.start, last.end))) return undefined;
  const isAlone = TAIL.test(after.slice(right.end));
  if (isAlone)
    return wrong.length === 1
      ? before.slice(0, last.start) + after.slice(0, right.end) + before.slice(last.end)
      : undefined;
  if (!PARTICLE.test(before.slice(last.end))) return undefined;
  return before.slice(0, last.start) + after.replace(/^(\S{2,16}?)(?:だ|です)、/u, '$1は、');
}

/** So long a name may have so many slips. */
const NAME = 5;
const SLIPS = 2;

const SHORT =
  /^(?<right>[^\s、。,?？]{2,12}?(?: [a-z]{3,12})?)(?:ね|だ|です|だった|でした|の(?:こと|ほう|方))?[*\s.。!！?？]*$/u;

/** A word that was mistyped, by what it is typed as once more: 「3僧構造…あ、3層」. */
function withSlipMended(before: string, after: string): string | undefined {
  const right = SHORT.exec(after)?.groups?.['right'];
  if (right === undefined || before.includes(right)) return undefined;
  const isLatin = /^[a-z' -]+$/.test(right);
  const limit = isLatin ? SLIPS : Math.max(1, Math.floor(right.length / 4));
  const stretches = isLatin
    ? [...before.matchAll(/[a-z'-]+/g)].map(({ index, 0: word }) => ({ index, word }))
    : Array.from({ length: Math.max(0, before.length - right.length + 1) }, (_, index) => ({
        index,
        word: before.slice(index, index + right.length),
      }));
  // One character alone tells no slip from another word.
  const slip = stretches.find(
    ({ word }) => word[0] === right[0] && editDistance(word, right, limit) <= limit,
  );
  if (!slip || (isLatin && right.length < 4)) return undefined;
  return before.slice(0, slip.index) + right + before.slice(slip.index + slip.word.length);
}

/** What is taken back and what is said instead, by the words that are sure and by those that any name may follow. */
function tryAll(folded: string): TakenBack[] {
  const surely = takenBackIn(folded);
  const [found, second] = [...folded.matchAll(TAKES_BACK)];
  const perhaps =
    !found || second || found.index < 3
      ? undefined
      : { before: folded.slice(0, found.index), after: folded.slice(found.index + found[0].length) };
  return [perhaps, surely].filter((one) => one !== undefined);
}

/** A message in which somebody takes a name, a year or a slip back, with the right one in its place; others as they are. */
export function selfCorrected(text: string, parts: Understanding): string {
  for (const { before, after } of tryAll(fold(text))) {
    const right = withRight(before, after, parts) ?? withSlipMended(before, after);
    if (right !== undefined) return right;
  }
  return text;
}
