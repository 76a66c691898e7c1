import { runsInto, type Mention, type Reading } from './reading.ts';

const INSULT = 't-abuse';
/** Where a breath is taken. */
const PIECE = /[^,.!?;、。\n]+[,.!?;、。\n]*/gu;
/** What holds an insult to her: 「この…猫」, "you …", "or …". */
const FRAME = /\b(?:you|u|ur|your|you're|or|and|so|just|this|that) *$|(?:この|その|おい|さっさと) *$/u;

/** What a thing is said of stands before it: 「…はAzureでは使えない」, 「Claudeが使えない」. */
const [AT_PLACE, OF_NAME] = [/(?:で|じゃ|から|に)(?:は|も)?$/u, /^(?:社|さん)?(?:は|が|も|って)$/u];
const isSaidOfNamed = (before: string, mentions: Mention[]): boolean =>
  mentions.length > 0 &&
  (AT_PLACE.test(before) ||
    mentions.some(({ end }) => end < before.length && OF_NAME.test(before.slice(end))));

/** Hard words about somebody in the asker's life, and none to her. */
const OF_SOMEBODY =
  /^(?!.*\b(?:you|u|ur|your|you're|cat|kitty|bot)\b).*\b(?:my|our) (?:\w+ ){0,2}(?:is|are|was|keeps?|just|did|said|won't|can't|sucks?)\b|^(?!.*(?:お前|おまえ|猫|ぼっと)).*(?:うち|わたし|私|俺|僕)の.{1,8}(?:が|は|って|ほん|まじ|むか)|^(?:上司|部長|課長|店長|先輩|先生|同僚|友達|彼氏|彼女|旦那|嫁|親)(?:が|は|って|に|の)/u;

/** Whether what sounds like an insult is a complaint about somebody else. */
export const isComplaint = (folded: string): boolean => OF_SOMEBODY.test(folded);

/**
 * A text that insults her, without the insult: what is asked beside it is answered all the same.
 * @returns what may be left, the shortest first; none where there is no insult or nothing else
 */
export function withoutInsult({ folded, spots, mentions }: Reading): string[] {
  const marks = spots.grammar.filter(
    (mark) =>
      mark.id === INSULT &&
      !spots.spots.some((word) => runsInto(word, mark)) &&
      !isSaidOfNamed(folded.slice(0, mark.start), mentions),
  );
  if (marks.length === 0) return [];
  const pieces = Array.from(folded.matchAll(PIECE), ({ 0: text, index }) => ({ text, index }));
  const isClean = ({ text, index }: { text: string; index: number }) =>
    marks.every(({ start, end }) => end <= index || start >= index + text.length);
  const kept = pieces.filter(isClean).map(({ text }) => text);
  const cut = marks.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start).replace(FRAME, '')} ${text.slice(Math.max(start, end))}`,
    folded,
  );
  return [kept.join(''), pieces.length > 1 ? (pieces.at(-1)?.text ?? '') : '', cut]
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]{4}/u.test(text));
}
