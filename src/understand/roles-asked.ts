import type { Graph } from '../knowledge/graph.ts';
import type { Detected } from '../text/language.ts';
import { allIn } from '../text/gate.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Mention } from './reading.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { isNumbered } from './segment.ts';
import type { Understanding } from './understand.ts';

/** What one company may be to another: the words for it, and whether the deals bear it out. */
interface Role {
  words: RegExp;
  holds: (graph: Graph, one: string, other: string) => boolean;
}

type Kind = 'investment' | 'payment' | 'supply';
const has = (graph: Graph, from: string, to: string, kind: Kind): boolean =>
  graph.between(from, to, kind).length > 0;

const ROLES: Role[] = [
  {
    words:
      /\b(?:owners?|shareholders?|stockholders?|investors?|backers?|funders?|sponsors?|financiers?|bankrolls?|money ?m[ae]n)\b|株主|出資者|投資家|投資元|出資元|おな|すぽんさ|金主|ばっか/g,
    holds: (graph, one, other) => has(graph, one, other, 'investment'),
  },
  {
    words: /\b(?:investees?|portfolio compan(?:y|ies))\b|出資先|投資先|投資対象/g,
    holds: (graph, one, other) => has(graph, other, one, 'investment'),
  },
  {
    words:
      /\b(?:customers?|clients?|buyers?|tenants?|shoppers?)\b|お?客(?:さん|様)?|顧客|得意先|買い手|店子/g,
    holds: (graph, one, other) => has(graph, one, other, 'payment') || has(graph, other, one, 'supply'),
  },
  {
    words:
      /\b(?:suppliers?|vendors?|sellers?|landlords?|hosts?|providers?|shop|merchant)\b|供給元|供給者|供給側|仕入れ?先|売り手|売り主|納入業者|納入元|納品元|大家|貸主|業者|お店|(?<!客の)店(?=な|や|か|で)/g,
    holds: (graph, one, other) => has(graph, other, one, 'payment') || has(graph, one, other, 'supply'),
  },
];

const OR = /\b(?:or|neither|versus|vs)\b|両方|それとも|どっち|どちら|なの.*なの|[?？].*[?？]|\/|いずれ/;
const BOTH =
  /\b(?:both|and|as well|also|too|at once|at the same time)\b|両方|かつ|兼|でも(?:あり|ある)|(?:で(?:あり)?|も)、|同時に|しかも/;
/** Behind the word in Japanese, before it in English. */
const DENIED_AFTER = /^(?:側|さん)?(?:では|じゃ)(?:あり)?(?:な|ま)|^(?:で|じゃ)なく/;
const DENIED_BEFORE =
  /\b(?:not|never|isn't|nor|without being)(?: (?:also|really|just|even|an?|the|its|their)){0,12}\s$/;
/** Asks for more than which of them it is. */
const MORE =
  /\b(?:when|why|how|what|who|which(?! (?:is it|one|of (?:the|those|them)))|whose)\b|いつ|なぜ|なんで|どうして|いくら|何[^億兆]|誰|だれ|どこ|理由/;
const LONGEST = 200;

const isDenied = (folded: string, word: RegExpExecArray): boolean =>
  DENIED_AFTER.test(folded.slice(word.index + word[0].length)) ||
  DENIED_BEFORE.test(folded.slice(0, word.index));

/** The roles that are named, each with its place and whether it is denied. */
const rolesIn = (folded: string): { role: Role; denied: boolean; at: number }[] =>
  ROLES.flatMap((role) => {
    const words = allIn(role.words, folded);
    return words.map((word) => ({ role, denied: isDenied(folded, word), at: word.index }));
  });

/** Whether a company is the one of which a role is said: 「AはBの客」, "is A B's customer". */
const isSubject = (folded: string, { start, end }: Mention): boolean =>
  /^(?:さん|社)?(?:は|が|って)/.test(folded.slice(end)) ||
  /^ (?:is|was|acts?|plays?|counts?)\b/.test(folded.slice(end)) ||
  (/\b(?:is|was|isn't|call|does)\s$/.test(folded.slice(0, start)) && !folded.startsWith("'s", end));

/** Two companies, the one of which the roles are said before the other; undefined for any other number. */
function pairIn({ reading: { mentions, companies, folded } }: Context): [string, string] | undefined {
  const [a, b, third] = companies;
  if (a === undefined || b === undefined || third !== undefined) return undefined;
  const subject = mentions.find((mention) => isSubject(folded, mention))?.company;
  return subject === b ? [b, a] : [a, b];
}

type Named = ReturnType<typeof rolesIn>;

/** What is told of the two alone, and money between them, before what is told of all together. */
const ofTwoAlone = (graph: Graph, one: string, other: string): number =>
  [...graph.between(one, other), ...graph.between(other, one)].filter(
    ({ kind, group }) => !group && kind !== 'partnership',
  ).length;

/** Of one company nobody is named to whom it has the roles: the one to whom it has most of them, else all its deals. */
function ofOne({ reading: { companies }, graph }: Context, roles: Named): Question | undefined {
  const [one, second] = companies;
  if (one === undefined || second !== undefined || !graph.hasDeals(one)) return undefined;
  const others = [...new Set(graph.all.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== one);
  const kinds = [...new Set(roles.map(({ role }) => role))];
  const count = (other: string) => kinds.filter((role) => role.holds(graph, one, other)).length;
  const [most] = others.toSorted(
    (a, b) => count(b) - count(a) || ofTwoAlone(graph, one, b) - ofTwoAlone(graph, one, a),
  );
  const isOfMoney = graph.all.some(({ from, to, kind }) => kind === 'investment' && [from, to].includes(one));
  const isOfTwo = most !== undefined && count(most) > (isOfMoney ? 1 : 0);
  return isOfTwo ? { kind: 'relation', a: one, b: most, beside: 'pact' } : { kind: 'profile', of: one };
}

/** "Its customer, its investor, or both?": all that ties the two; yes or no where it is claimed to be the one and (not) the other. */
function ofRoles(context: Context): Question | undefined {
  const { folded } = context.reading;
  const pair = pairIn(context);
  const roles = rolesIn(folded);
  const subjects = context.reading.mentions.filter((mention) => isSubject(folded, mention));
  // One role said twice is two only where it is said of each of the two.
  const isOfEach = new Set(subjects.map(({ company }) => company)).size > 1;
  if (
    new Set(roles.map(({ role }) => role)).size < (isOfEach ? 1 : 2) ||
    roles.length < 2 ||
    folded.length > LONGEST ||
    MORE.test(folded)
  )
    return undefined;
  const isDeniedOne = roles.some(({ denied }) => denied);
  if (!pair) return OR.test(folded) && !isDeniedOne ? ofOne(context, roles) : undefined;
  const [a, b] = pair;
  if (OR.test(folded) && !isDeniedOne) return { kind: 'relation', a, b, beside: 'pact' };
  if (!context.yesNo || !(isDeniedOne || BOTH.test(folded))) return undefined;
  // "A is an investor in B, and B a customer of A": each role is said of the one that is named last before it.
  const isSo = roles.every(({ role, denied, at }) => {
    const one = subjects.findLast(({ start }) => start < at)?.company ?? a;
    return role.holds(context.graph, one, one === a ? b : a) !== denied;
  });
  return { kind: 'relation', a, b, beside: 'pact', yes: true, ...(isSo ? {} : { negated: true }) };
}

/** What one company is said, or asked, to be to another, however many marks stand in between. */
export function readRolesAsked(text: string, language: Detected, parts: Understanding): Clause | undefined {
  // Two questions, one for each of two companies, are of no tie between them.
  if (isNumbered(text)) return undefined;
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const question = ofRoles(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
