import { fold } from '../text/fold.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { readFolded } from './readout.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const NOT =
  "(?:isn'?t|is not|aren'?t|are not|wasn'?t|not|never|doesn'?t|does not|don'?t|didn'?t)(?: (?:actually|even|ever|once|be)){0,12}";
/** Which of those that are named isn't in the article: "which of these isn't mentioned: …". */
const NOT_NAMED = new RegExp(
  [
    String.raw`\b${NOT} (?:mentioned|named|listed|in (?:the|this) (?:article|piece|text|story)|in (?:it|here|there)\b|appear\w*|come up|comes up|show up|shows up|feature[ds]?|part of (?:the|this) (?:article|piece|text|story)|mention|mentions|name|names|bring up|list)\b`,
    String.raw`\b(?:missing|absent) from (?:the|this) (?:article|piece|text|story)\b|\bnowhere (?:in|to be (?:found|seen))\b`,
    String.raw`(?:出て(?:こ|き(?:て(?:い)?)?)|登場し(?:て(?:い)?)?|載って(?:い)?|のって(?:い)?|触れられて(?:い)?|書かれて(?:い)?|書いて|書いてい|含まれて(?:い)?|挙がって(?:い)?|名前の?|名の)(?:ない|ません|なかった|無い)`,
  ].join('|'),
  'u',
);
/** The other way round: which of them is. */
const IS_NAMED =
  /\b(?:which|who|what|one)\b.* (?:(?:is|are|was|were|actually|really|does|do) ){1,12}(?:mentioned|named|listed|appear\w*|come up|show up|in (?:the|this) (?:article|piece|text|story))\b|\b(?:which|who|what)\b.* (?:appears?|comes? up|shows? up|features?) in (?:the|this)\b|(?:記事|本文)(?:に|で)(?:は)?(?:名前が)?(?:出て(?:くる|きた|いる|る)|登場する|載って(?:い)?る|挙がって(?:い)?る)(?:の|もの|会社|企業|やつ|名前)(?:は|って)/u;
/** One of several is to be named. */
const CHOSEN =
  /\b(?:which|who|what|whichever)\b|\b(?:name|find|spot|pick|choose|identify|guess) (?:the|one|which|who|out|whichever)\b|\b(?:odd (?:one|man) out)\b|どれ|どこ|誰|だれ|どの|どちら|どっち|何番|選[べんび]|仲間(?:は|外)|(?:の|もの|会社|企業|やつ|名前)(?:は|って)?[→:：?？]|(?:うち|中|なか)(?:で|に|から)?.*(?:の|もの|会社|企業|やつ)は/u;
/** The one that doesn't go with the others. */
const ODD = /\bodd (?:one|man) out\b|仲間(?:は|外|はずれ)|のけ者/;
/** Of a list in the article, not of the article. */
const OF_LIST =
  /\b(?:invest\w*|backs?|backers?|pay\w*|funds?|suppl\w*|oligopoly|merits?|risks?|fields?)\b|出資|投資|払|供給|寡占|りすく|めりっと|分野/;

/** So many to choose from. */
const LEAST = 2;
/** In more than a quiz, something else is asked. */
const LONGEST = 240;

function isAskedOf({ folded, foreign, mentions }: Reading): boolean {
  if (foreign.length + mentions.length < LEAST || folded.length > LONGEST || OF_LIST.test(folded))
    return false;
  if (ODD.test(folded)) return mentions.length > 0;
  return (NOT_NAMED.test(folded) || IS_NAMED.test(folded)) && CHOSEN.test(folded);
}

/** What is told of the one of them that the article names; undefined where it names several. */
function factOf({ mentions }: Reading, { library: { knowledge } }: Understanding): string | undefined {
  const [only, more] = new Set(mentions.map(({ id }) => id));
  if (only === undefined || more !== undefined) return undefined;
  const told = [...knowledge.facts.values()].filter(({ entities }) => entities.includes(only));
  return told.toSorted((a, b) => a.entities.length - b.entities.length)[0]?.id;
}

/** The names that the article lacks, or the one that it has, of several that are held up: "which of these isn't in the article: A, B, C". */
export function readUnnamed(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!ODD.test(folded) && !NOT_NAMED.test(folded) && !IS_NAMED.test(folded)) return undefined;
  const { reading } = readFolded(folded, text, parts);
  const [name, more] = [...new Map(reading.foreign.map((one) => [one.id, one])).values()];
  if (!name || !isAskedOf(reading)) return undefined;
  if (!ODD.test(folded) && !NOT_NAMED.test(folded)) {
    const told = factOf(reading, parts);
    return told === undefined ? undefined : clauseOf(text, { kind: 'facts', ids: [told] }, parts);
  }
  const word = ({ start, end }: typeof name) => folded.slice(start, end);
  const also = more ? { also: { name: more.id, word: word(more) } } : {};
  const question: Question = { kind: 'absent', name: name.id, word: word(name), ...also, near: [] };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}
