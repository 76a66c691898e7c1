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
import { hasQuestionWord, isRequest, wantsYesNo } from './yesno.ts';

/** What hands a claim over to be confirmed, behind it. */
const TAG =
  /[、。,;.?？!！\s–—-]*(?:(?:(?:って|と)(?:聞いた|言われた|だ?と?\p{L}{1,5}が言ってる)(?:んだ|のだ|んです)?(?:けど|が)、?|だ?と\p{L}{1,5}が言って(?:い)?る(?:んだ)?(?:けど|が)、?|で|って|と|(?:って|という)(?:こと|の)?で|という(?:理解|認識|整理)で|(?:これ|それ)(?:で|って|は)?)?[、\s]*(?:合って(?:い?る|い?ます)|あってる|正しい|正解|間違い(?:ない|あり?ません)|まちがいない|そう|本当|ほんと|いい|よろしい|おっけー?|ok)(?:です|だ)?(?:か|かな|よね|よな|ね|の){0,8}|(?:だ|です|なん(?:だ|です)|だった)?(?:よね|よな|でしょう?|だろう?|やろ|じゃん|っけ|ってこと)|\b(?:right|correct|true|yes(?: or no)?|agreed?|confirm|is that (?:right|correct|true|so)|yeah|true or false|do i have (?:that|this) right|am i right))[?？.。!！\s]*$/iu;
const LEAD =
  /^(?:(?:so|ok|okay|well|and|wait|つまり|要するに|てことは|じゃあ|で)[,、\s]*(?<=[,、\s]|つまり|要するに|じゃあ)|(?:(?:just|quick) )?(?:check(?:ing)?|confirm)(?: that)?[:,\s]+|is it (?:true|right|correct) that |(?:i take it|my understanding is|as i understand it|am i right|i(?:'ve)? heard)(?:,| that)? |my \w{2,12} says (?:that )?|確認[:：、]){1,8}/iu;

/** How a language puts claims side by side. */
interface Grammar {
  /** one claim: what, and what is said of it */
  claim: RegExp;
  /** the same, however it is put: to be believed only where each is wrong */
  wide: RegExp;
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
const VERBS =
  'is|are|was|were|has|have|puts?|pays?|paid|invests?|invested|gets?|will|can|could|may|might|writes?|wrote|works?|worked|posts?|posted|expects?|forecasts?|supplies|develops?|built|builds?|made|makes?|runs?|owns?|uses?|offers?|leads?|loses?';
const DOES = new RegExp(String.raw`^(?<subject>[\w' -]{2,30}?) (?:${VERBS})\b`, 'i');
const DOING = new RegExp(`^(?:${VERBS})\\b`, 'i');
const VERB = /^(?:is|are|was|were|has|have|puts?|pays?|invests?|invested|gets?|will|to)\b/i;

const ENGLISH: Grammar = {
  claim:
    /^(?:(?:and|but|while|whereas) )?[\w$' -]{2,40}? (?:is|are|was|were|=|has|have|gets?|puts?|pays?|invests?|invested|runs?|makes?) [\w$'%. -]{2,50}$/i,
  wide: new RegExp(String.raw`^(?:(?:and|but) )?[\w$' -]{2,40}? (?:${VERBS}) [\w$'%. -]{2,50}$`, 'i'),
  parts: /\s*[,;.]\s*(?:and |but |while |whereas )?|\s(?:and|but|while|whereas)\s/i,
  head: undefined,
  // "It is 1 in A and 2 in B".
  filled: (claim, first) => {
    const owner = /^[\w' -]{2,30}?(?:'s|s')(?= )/i.exec(first)?.[0];
    if (owner !== undefined && /^its /i.test(claim)) return claim.replace(/^its/i, owner);
    const { subject = '', verb = '' } = SUBJECT.exec(first)?.groups ?? {};
    if (DOING.test(claim) && !VERB.test(claim))
      return `${DOES.exec(first)?.groups?.['subject'] ?? ''} ${claim}`.trim();
    if (claim === first || subject === '') return claim;
    if (VERB.test(claim)) return `${subject} ${claim}`;
    return SUBJECT.test(claim) ? claim : `${subject} ${verb} ${claim}`;
  },
  tagged: (claim) => `${claim}, right?`,
};

const TOPIC = /^[^、は]{1,28}は/u;
/** 「MSのAへの額は50億、Bへの額は130億」: whose the second is, too. */
const OWNER = /^[^、はの]{1,14}の(?=[^、はの]{1,14}への)/u;
const JAPANESE: Grammar = {
  claim: /^[^、は]{1,28}は[^、は]{1,34}$/u,
  wide: /^(?!(?:出資|投資|支払|払|され|し|受け|もら)[^、]*の[はが])[^、は]{1,18}(?:は|が)[^、は]{1,28}$/u,
  parts: /[、。]\s*/u,
  head: /^(?<head>[^、はがも]{1,16}(?:に|では|で|について|については|の話で))、(?=.*、)/u,
  // 「MSはOpenAIに130億、Anthropicに50億」
  filled: (claim, first) => {
    if (/^[^、はの]{1,14}への/u.test(claim)) return `${OWNER.exec(first)?.[0] ?? ''}${claim}`;
    return claim.includes('は') ? claim : `${TOPIC.exec(first)?.[0] ?? ''}${claim}`;
  },
  tagged: (claim) => `${claim}、で合ってる？`,
};

/** Only says of what stands before it that it is said. */
const GOES_ON =
  /^(?:って|と(?:いう|の|か)|みたい|と(?:[^、]{1,8}(?:は|が))?(?:見て|見る|言っ|考え|思っ|書い|書か|述べ|捉え|まとめ|受け取|表現|説明|理解|解釈|認識))|(?:けど|のに|から|ので|って)$/u;
const LEAST = 2;
const MOST = 3;

/** Two claims or three, each to be confirmed by itself. */
interface Claims {
  each: string[];
  /** put in one of many ways */
  isWide: boolean;
}

/** The claims that a text makes side by side, each by itself: 「AはX、BはY」, "A is X and B is Y". */
function claimsIn(text: string): Claims | undefined {
  const grammar = /[ぁ-ん]/u.test(text) ? JAPANESE : ENGLISH;
  const { claim: shape, wide, parts, head: headed, filled, tagged } = grammar;
  const said = text.trim().replace(/[?？.。!！\s]+$/u, '');
  const claimed = said.replace(LEAD, '');
  const plain = claimed.replace(TAG, '');
  const head = headed?.exec(plain)?.groups?.['head'] ?? '';
  const claims = plain
    .slice(head.length)
    .split(parts)
    .map((claim) => claim.trim())
    .filter(Boolean);
  const [first = ''] = claims;
  if (
    claims.length < LEAST ||
    claims.length > MOST ||
    claims.some((claim) => GOES_ON.test(claim) || /[?？]/u.test(claim))
  )
    return undefined;
  // What is set aside for another is no claim beside it: "$5 billion, not $10 billion".
  if (claims.slice(1).some((claim) => /^(?:and |but )?not (?:\w+ ){0,2}\$?\d/iu.test(claim)))
    return undefined;
  // What is drawn from the others is no claim beside them.
  if (claims.slice(1).some((claim) => /^(?:so|hence|therefore)\b|^(?:だから|なので)/iu.test(claim)))
    return undefined;
  const told = (each: string[], isWide: boolean): Claims => ({
    each: each.map((claim) => tagged(`${head}${claim.replace(/(?<=\S)で$/u, '')}`)),
    isWide,
  });
  // Only a sum goes without its subject: what else stands in a list is one claim.
  const whole = claims.map((claim) => (/\d|^its |への/.test(claim) ? filled(claim, first) : claim));
  if (whole.every((claim) => shape.test(claim))) return told(whole, false);
  const put = claims
    .map((claim) => claim.replace(/(?<=[\p{sc=Han}\p{sc=Kana}A-Za-z\d])で$/u, ''))
    .map((claim) => (wide.test(claim) ? claim : filled(claim, first)));
  const areTwo =
    put.length === LEAST &&
    (plain !== claimed || /^(?:is it|am i)\b/i.test(said)) &&
    put.every((claim) => wide.test(claim));
  return areTwo ? told(put, true) : undefined;
}

type Facts = Extract<Question, { kind: 'facts' }>;
const isHeld = (question: Question): question is Facts =>
  question.kind === 'facts' && question.polarity !== undefined;

/** Whether it is held against the article by its figure. */
const isClaimed = (question: Question): boolean =>
  isHeld(question) ||
  (question.kind === 'layers' && question.of !== undefined && question.layer !== undefined) ||
  (question.kind === 'supply' && question.by !== undefined) ||
  (question.kind === 'tie' && question.sum !== undefined) ||
  ((question.kind === 'tie' || question.kind === 'market') && question.claim?.usd !== undefined);

/** Money that is said to go where it doesn't. */
const isAmiss = ({ kind }: Question): boolean => kind === 'reversed' || kind === 'no-tie';

/** Whether it is plainly wrong. */
const isWrong = (question: Question): boolean =>
  isAmiss(question) || (isHeld(question) && question.polarity === 'n');

/** Stated, and nothing asked: whoever states it wants to hear whether it is so. */
const isStated = (text: string): boolean =>
  !/[?？]|[.。]\s*\S/u.test(text) && !hasQuestionWord(fold(text)) && !isRequest(fold(text));

/** Two claims or three, side by side, to be confirmed together: each is held against the article by itself. */
export function readHalves(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const market = /[%％]|percent|割/iu.test(text)
    ? readMarketClaim(readFolded(prepare(text, language, parts), text, parts).context)
    : undefined;
  if (market) return clauseOf(text, market, parts);
  const isAsked = wantsYesNo(fold(text));
  const isOne = /\bbetween\b[^.?!]{2,40}\band\b/i.test(text);
  const claims = !isOne && (isAsked || isStated(text)) ? claimsIn(text) : undefined;
  if (claims?.isWide && !isAsked) return undefined;
  const clauses = claims?.each.map((claim) => readClause(claim, language, undefined, parts));
  const [first] = clauses ?? [];
  if (!claims || !clauses || !first) return undefined;
  const questions = clauses.map(({ question }) => question);
  if (claims.isWide && !questions.every(isWrong)) return undefined;
  if (!questions.every(isHeld))
    return questions.every((one) => isClaimed(one) || (isAmiss(one) && questions.length === LEAST))
      ? join(clauses, parts)
      : undefined;
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
