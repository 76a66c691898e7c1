import { fold } from '../text/fold.ts';
import type { Library } from '../knowledge/index.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { toldNames } from './told-names.ts';
import type { Reading } from './reading.ts';
import type { Understanding } from './understand.ts';

/** What is asked of a person, and not of what the person has to do with. */
const PERSONAL =
  /\bwho(?:'s| is| was|s)\b|\b(?:said|says|say|quote\w*|admit\w*|confess\w*|confirm\w*|acknowledg\w*|den(?:y|ies|ied)|tweet\w*|think|thinks|opinion|(?<='s )(?:own )?(?:takes?|views?|thoughts)|(?:take|takes|views?) on|wife|husband|married|age|born|salary|net worth|biograph\w*|resign\w*|fired|interview|comment\w*|mention\w*|named?|come(?:s)? up|appear\w*)\b|名前|載っ|登場|出てく|出てき|どんな人|何者|誰|だれ|認め(?:て|た|る)|言っ|言う|発言|名言|こめんと|語っ|年齢|何歳|結婚|資産|経歴|年収|辞め|呟|つぶや/;

/** What somebody is at the head of a company, or was. */
export const OFFICE =
  /\b(?:run(?:s|ning)?(?! (?:on|out|low|by|via|through))|leads?|led|leading|heads?|heading|helm\w*|in charge|at the top|boss|chief|ceo|chair\w*|president|founde[rd]|co-?founde[rd]|steer\w*|step(?:s|ped)? (?:down|back)|quit)\b|率い|とっぷ|社長|代表|経営|最高責任者|ぼす|創業|退任|就任|辞任/;
/** "Altman's crew", 「マスクの会社」: whatever is said is said of that. */
const HIS = /^(?:'?s\b|'|の)/;

/** The text with the company that the one person in it stands for, where it isn't the person who is asked about. */
export function inPlaceOfPerson(
  { folded, foreign, mentions }: Reading,
  { library }: Understanding,
): string | undefined {
  const [person, second] = foreign;
  if (!person || second || PERSONAL.test(folded)) return undefined;
  if (OFFICE.test(folded) && !HIS.test(folded.slice(person.end))) return undefined;
  const { of } = library.knowledge.foreign.get(person.id)!;
  if (of === undefined) return undefined;
  // "Elon's xAI": the company is named itself.
  const own = mentions.find(
    ({ company, start }) => company === of && start >= person.end && start <= person.end + 3,
  );
  if (own) return folded.slice(0, person.start) + folded.slice(own.start);
  return `${folded.slice(0, person.start)}${of}${folded.slice(person.end)}`;
}

/** The one that was asked for and found, if there is one: it is what the next question is about. */
function foundIn(question: Question, companies: string[], library: Library): string | undefined {
  const { kind } = question;
  if (kind === 'tie' && companies.length === 1) {
    const [from, to] = [question.from, question.to];
    return companies[0] === to ? from : companies[0] === from ? to : undefined;
  }
  const { givers, takers } = toldNames(question, library);
  const [only, second] = kind === 'investors' ? givers : kind === 'investments' ? takers : [];
  return second === undefined ? only : undefined;
}

/** The one company that a turn was about. */
function subjectOf({ question, companies }: Turn, { library }: Understanding): string | undefined {
  const found = foundIn(question, companies, library);
  if (found !== undefined) return found;
  const ids =
    question.kind === 'investors' ? question.of : question.kind === 'investments' ? question.by : undefined;
  const of = question.kind === 'profile' || question.kind === 'supply' ? question.of : undefined;
  const [only, second] = ids ?? (of === undefined ? companies : [of]);
  return second === undefined ? only : undefined;
}

/** Somebody, not a company. */
const HE = /\b(?:he|him|his|she|her)\b|(?:その|この|あの)(?:人|方)|彼(?!女|氏|ら)/;

/** The one person that a turn told of, by name. */
function personIn({ facts }: Turn, { library: { knowledge } }: Understanding): string | undefined {
  const named = facts.flatMap((id) => knowledge.facts.get(id)?.entities ?? []);
  const person = named.find((id) => knowledge.entities.get(id)?.kinds.includes('person'));
  return person === undefined ? undefined : fold(knowledge.entities.get(person)!.name.en);
}

const PRONOUN =
  /\b(?<whose>its|their|his|her)\b|\b(?:it|they|them|he|she|him|that (?:one|company|firm|lab))\b|そこ|そっち|あそこ|同社|そいつ|(?:その|この)(?:会社|企業)|彼ら|(?:その|この|あの)(?:人|方)|彼(?!女|氏)/;
const HAS_SUBJECT = /[はがも](?!\?|$)/;

/** The text with the company that was talked about in place of the word that stands for it, or before it all. */
export function inPlaceOfPronoun({ folded }: Reading, last: Turn, parts: Understanding): string | undefined {
  const subject = (HE.test(folded) ? personIn(last, parts) : undefined) ?? subjectOf(last, parts);
  if (subject === undefined) return undefined;
  const named = withSubject(folded, subject);
  if (named !== undefined) return named;
  return /[ぁ-ん]/.test(folded) && !HAS_SUBJECT.test(folded) ? `${subject}は${folded}` : undefined;
}

/** A folded text with a company in place of the word that stands for it; undefined where none does. */
export function withSubject(folded: string, subject: string): string | undefined {
  const pronoun = PRONOUN.exec(folded);
  if (!pronoun) return undefined;
  return `${folded.slice(0, pronoun.index)}${subject}${pronoun.groups?.['whose'] ? "'s" : ''}${folded.slice(pronoun.index + pronoun[0].length)}`;
}
