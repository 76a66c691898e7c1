import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import { reachesOf } from '../text/reach.ts';
import { stem } from '../text/stem.ts';
import type { Question } from './question.ts';

const KANA = /[ぁ-んァ-ヴー]/u;
/** In English: hands a claim over, or only holds it together. */
const IDLE = new Set(
  'so and but then also too well is are be was were does do did has have it its they their there this that these those true right correct yes really actually say says state article piece text a an the of to in on for by with from at as'.split(
    ' ',
  ),
);
/** In Japanese. */
const FRAME =
  /^(?:(?:記事|本文)(?:に|では?)(?:は|も)?、?)|(?:って|と(?:いう)?)?(?:の(?:は|が)?)?(?:本当|ほんと|まじ|合って(?:い)?る|あってる|書い(?:て|と)(?:ある|あります))(?:なの|です|の)?(?:か|かな)?[?？\s]*$|(?:んだ|です|だ)?(?:よね|よな|でしょう?|だろう?|っけ)[?？\s]*$|[?？。、\s]+$/gu;

/** What of a text carries its meaning, in order: stems, or single letters but for kana of native words. */
function carriersOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  if (KANA.test(plain))
    return plain.replace(FRAME, '').match(/\d+(?:[.,]\d+)*|[a-z]+|[\p{sc=Han}\p{sc=Kana}ー%]/gu) ?? [];
  const words = plain.match(/[a-z]+(?:'(?!s\b)[a-z]+)?|\d+(?:[.,]\d+)*/g) ?? [];
  return words.filter((word) => !IDLE.has(word)).map(stem);
}

/** All the letters, native words included. */
const lettersOf = (text: string): string[] => fold(text).replace(FRAME, '').match(/\p{L}/gu) ?? [];

/** How many parts of one sequence stand in another in the same order. O(a × b). */
function inOrder(a: string[], b: string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(one === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row.at(-1)!;
}

/** Left out, it makes of what is said something else. */
const NO_MERE_WORD =
  /^(?:may|might|could|possib\w*|only|just|not|no|none|never|nobody|little|few|limit\w*|less|without|rather|instead|\w+n't|可|限|不|無|非|未)$/;
/** So many of the words where a claim is made are the claim's own. */
const DENSE = 0.6;

/** Whether a claim's words follow each other at one place of a statement, with but mere words between them. O(a × b). */
function isWithin(said: string[], stated: string[]): boolean {
  return stated.some((one, start) => {
    if (one !== said[0]) return false;
    let end = start;
    let found = 0;
    const between: string[] = [];
    for (; end < stated.length && found < said.length; end++)
      if (stated[end] === said[found]) found++;
      else between.push(stated[end]!);
    return (
      found === said.length &&
      found >= DENSE * (end - start) &&
      !between.some((word) => NO_MERE_WORD.test(word))
    );
  });
}

/** Fewer words, or letters, may stand in any statement. */
const LEAST = { en: 4, ja: 6 };
/** So much of all the letters, endings left aside. */
const MOST = 0.8;

/** Whether a claim is made in a fact's own words, in their order, and goes no further. */
export function isInOwnWords(claim: string, { ja, en }: Pick<Fact, 'ja' | 'en'>): boolean {
  const isKana = KANA.test(claim);
  const [least, statement] = isKana ? [LEAST.ja, ja] : [LEAST.en, en];
  const said = carriersOf(claim);
  // Names alone say nothing of those that they name.
  const telling = isKana ? said.filter((one) => !/^[a-z]+$/.test(one)) : said;
  if (telling.length < least || !isWithin(said, carriersOf(statement))) return false;
  const [asked, stated] = [fold(claim), fold(statement)];
  const reaches = reachesOf(stated);
  if (!reachesOf(asked).every((reach) => reaches.includes(reach))) return false;
  if (isNegated(asked) !== isNegated(stated)) return false;
  if (!isKana) return true;
  const letters = lettersOf(claim);
  return inOrder(letters, lettersOf(statement)) >= MOST * letters.length;
}

const denies = (question: Question): boolean =>
  question.kind === 'several'
    ? question.parts.some(denies)
    : question.kind === 'facts' && question.polarity === 'n' && question.notOf === undefined;

/** What is told, with the points of it and what it is a point of: another matter's words may be the contrary of it. */
function toldIn(question: Question, { knowledge: { facts }, parents }: Library): Fact[] {
  const parts = question.kind === 'several' ? question.parts : [question];
  const ids = parts.flatMap((part) => (part.kind === 'facts' ? part.ids : []));
  const near = ids.flatMap((id) => [id, ...(facts.get(id)?.points ?? []), parents.get(id) ?? id]);
  return [...new Set(near)].flatMap((id) => facts.get(id) ?? []);
}

/**
 * A question that would be told with a no, as a yes where what is told says just that in the same words: whatever else
 * speaks against it, to deny it would be to deny what is told.
 * @param claim as typed
 */
export function neverDenied(question: Question, claim: string, library: Library): Question {
  if (!denies(question)) return question;
  // 「740億ドルもうける」 has the words of 「740億ドルの損失」 but for the one that counts.
  const asked = { folded: fold(claim), features: [] };
  const said = toldIn(question, library).find(
    (fact) => isInOwnWords(claim, fact) && library.opposition(fact.id, asked) >= 0,
  );
  return said ? { kind: 'facts', ids: [said.id], polarity: 'y', yes: true } : question;
}
