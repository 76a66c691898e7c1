import type { Detected } from '../text/language.ts';
import { fold } from '../text/fold.ts';
import { readClause, type Clause } from './clause.ts';
import { readMarketClaim } from './market-claim.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** What hands a claim over to be confirmed, behind it. */
const TAG =
  /[、。,;.?？!！\s]*(?:(?:で|って|と|という(?:理解|認識|整理)で|(?:これ|それ)(?:で|って|は)?)?[、\s]*(?:合って(?:い?る|い?ます)|あってる|正しい|正解|間違いない|まちがいない|そう|本当|ほんと|いい|よろしい|おっけー?|ok)(?:です|だ)?(?:か|かな|よね|よな|ね|の)*|(?:だ|です|なん(?:だ|です)|だった)?(?:よね|よな|でしょう?|だろう?|やろ|じゃん|っけ|ってこと)|\b(?:right|correct|true|yes|agreed?|is that (?:right|correct|true|so)|yeah|true or false|do i have (?:that|this) right|am i right))[?？.。!！\s]*$/iu;
const LEAD = /^(?:(?:so|ok|okay|well|and|wait|つまり|要するに|てことは|じゃあ|で)[,、\s]+)+/iu;

/** How a language puts claims side by side. */
interface Grammar {
  /** one claim: what, and what is said of it */
  claim: RegExp;
  /** what parts them */
  parts: RegExp;
  /** what all of them are about, in front */
  head: RegExp | undefined;
  /** a claim with what it leaves out of the first one */
  filled: (claim: string, first: string) => string;
  /** to be confirmed by itself */
  tagged: (claim: string) => string;
}

/** Of whom an English claim is, and its verb. */
const SUBJECT =
  /^(?<subject>[\w' -]{2,30}?) (?<verb>(?:is|are|was|were|has|have|puts?|pays?|invests?|invested|gets?)(?: (?:put|putting|invested|investing|paid|paying|worth|expected to (?:be|reach|hit)))?)\b/i;
const VERB = /^(?:is|are|was|were|has|have|puts?|pays?|invests?|invested|gets?|will|to)\b/i;

const ENGLISH: Grammar = {
  claim:
    /^(?:(?:and|but|while|whereas) )?[\w$' -]{2,40}? (?:is|are|was|were|=|has|have|gets?|puts?|pays?|invests?|invested|runs?|makes?) [\w$'%. -]{2,50}$/i,
  parts: /\s*[,;.]\s*(?:and |but |while |whereas )?|\s(?:and|but|while|whereas)\s/i,
  head: undefined,
  // "It is 1 in A and 2 in B".
  filled: (claim, first) => {
    const { subject = '', verb = '' } = SUBJECT.exec(first)?.groups ?? {};
    if (claim === first || subject === '') return claim;
    if (VERB.test(claim)) return `${subject} ${claim}`;
    return SUBJECT.test(claim) ? claim : `${subject} ${verb} ${claim}`;
  },
  tagged: (claim) => `${claim}, right?`,
};

const TOPIC = /^[^、は]{1,18}は/u;
const JAPANESE: Grammar = {
  claim: /^[^、は]{1,18}は[^、は]{1,24}$/u,
  parts: /[、。]\s*/u,
  head: /^(?<head>[^、はがも]{1,16}(?:に|では|で|について|については|の話で))、(?=.*、)/u,
  // 「MSはOpenAIに130億、Anthropicに50億」
  filled: (claim, first) => (claim.includes('は') ? claim : `${TOPIC.exec(first)?.[0] ?? ''}${claim}`),
  tagged: (claim) => `${claim}、で合ってる？`,
};

/** Only says of what stands before it that it is said. */
const GOES_ON = /^(?:って|と(?:いう|の|か)|みたい)/u;
const LEAST = 2;
const MOST = 3;

/** The claims that a text makes side by side, each by itself: 「AはX、BはY」, "A is X and B is Y". */
function claimsIn(text: string): string[] | undefined {
  const { claim: shape, parts, head: headed, filled, tagged } = /[ぁ-ん]/u.test(text) ? JAPANESE : ENGLISH;
  const plain = text.trim().replace(LEAD, '').replace(TAG, '');
  const head = headed?.exec(plain)?.groups?.['head'] ?? '';
  const claims = plain
    .slice(head.length)
    .split(parts)
    .map((claim) => claim.trim())
    .filter(Boolean);
  const [first = ''] = claims;
  if (claims.length < LEAST || claims.length > MOST || claims.some((claim) => GOES_ON.test(claim)))
    return undefined;
  // What is drawn from the others is no claim beside them.
  if (claims.slice(1).some((claim) => /^(?:so|hence|therefore)\b|^(?:だから|なので)/iu.test(claim)))
    return undefined;
  // Only a sum goes without its subject: what else stands in a list is one claim.
  const whole = claims.map((claim) => (/\d/.test(claim) ? filled(claim, first) : claim));
  return whole.every((claim) => shape.test(claim))
    ? whole.map((claim) => tagged(`${head}${claim}`))
    : undefined;
}

type Facts = Extract<Question, { kind: 'facts' }>;
const isHeld = (question: Question): question is Facts =>
  question.kind === 'facts' && question.polarity !== undefined;

/** Whether it is held against the article by its figure. */
const isClaimed = (question: Question): boolean =>
  isHeld(question) ||
  (question.kind === 'layers' && question.of !== undefined && question.layer !== undefined) ||
  (question.kind === 'supply' && question.by !== undefined) ||
  ((question.kind === 'tie' || question.kind === 'market') && question.claim?.usd !== undefined);

/** Two claims or three, side by side, to be confirmed together: each is held against the article by itself. */
export function readHalves(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const whole = /[%％]|percent|割/iu.test(text)
    ? readMarketClaim(readFolded(prepare(text, language, parts), text, parts).context)
    : undefined;
  if (whole) return clauseOf(text, whole, parts);
  const claims = wantsYesNo(fold(text)) ? claimsIn(text) : undefined;
  const clauses = claims?.map((claim) => readClause(claim, language, undefined, parts));
  const [first] = clauses ?? [];
  if (!clauses || !first) return undefined;
  const questions = clauses.map(({ question }) => question);
  if (!questions.every(isHeld)) return questions.every(isClaimed) ? join(clauses, parts) : undefined;
  const wrong = questions.filter(({ polarity }) => polarity === 'n');
  const ids = [...wrong, ...questions.filter((one) => !wrong.includes(one))].flatMap(({ ids: [id] }) => id!);
  const told = [...new Set(ids)].slice(0, LEAST);
  const polarity = wrong.length > 0 ? 'n' : 'y';
  return {
    question: { kind: 'facts', ids: told, polarity, yes: true },
    features: clauses.flatMap(({ features }) => features),
    companies: clauses.flatMap(({ companies }) => companies),
  };
}
