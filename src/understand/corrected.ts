import type { Act } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import { placeIn } from './places.ts';
import type { Understanding } from './understand.ts';

const OPENS_ENGLISH =
  /^(?:(?:no+|nope|nah|wait|sorry|oops|whoops|my bad|hm+|ah|oh|ok(?:ay)?|so|well|fine|actually|(?:that|this)(?: is|'s|s| was| wasn't| isn't) (?:all )?(?:wrong|not (?:it|what i (?:meant|asked|wanted))|what i (?:meant|asked|wanted))|wrong(?: one)?|not (?:that|those|this|these|it|them)(?: ones?)?|(?:no )?i(?:'m| am)? (?:just |only |actually |really )?(?:mean|meant|(?:was )?(?:asking|talking) (?:about|for)|asked (?:about|for)|wanted)|scratch that|never ?mind(?: (?:that|it|then))?|nvm|(?:let's (?:try|do) )?something else(?: then)?|forget (?:that|it|about (?:it|that))|(?:new|another|different) (?:question|topic|subject)|change of (?:topic|subject)|moving on(?: to)?|(?:let's |lets )?(?:go |going |getting )?back to(?: the)?|instead)(?:[\s,.:;!?—–-]+|$))+/iu;
const OPENS_JAPANESE =
  /^(?:(?:いや(?:いや)?(?:、?やっぱり?)?|いえ|あ|え|ごめん(?:なさい)?|すまん|すみません|もとい|やっぱり?|(?:それ|そう|そっち|これ|そこ)?(?:じゃ|では)なくて?(?:さ|ね)?|(?:それ)?は?(?:(?:ちが|違)(?:う|くて|った|います)(?:よ|って|の)?){1,3}|(?:間違|まちが)え(?:た|ました|てた)|訂正|話(?:を)?(?:変|か)(?:わるけど|えて|えるけど)|別の?(?:話|質問|件)(?:なんだけど|だけど|ですが)?)(?:[、。,!！\s]+|(?<=なくて)|(?<=いや|いえ)(?=\p{Lu})))+/u;

/** That something else was meant, or that it is left at that: more than a "no" or a "sorry". */
const CORRECTS =
  /\b(?:wrong|not|wasn't|isn't|mean|meant|asking|asked|wanted|scratch|never ?mind|nvm|something else|forget|question|topic|subject|moving on|back to|instead)\b|なく|ちが|違|間違|まちが|訂正|話|別|もとい/iu;

/** That something else was asked for, in so many words: it claims nothing. */
const MEANT =
  /\bi(?:'m| am| was)? (?:just |only |actually |really )?(?:mean|meant|asked|asking|wanted|talking)\b/iu;
/** 「いや、OpenAIの話」「違う、NVIDIAのこと聞いてる」: whom or what the question was about. */
const MEANT_JAPANESE =
  /^(?!.*(?:じゃ|では)な)(?<meant>[^、。?？\d]{2,24}?)(?:の(?:話|こと|件|つもり|質問|ほう|方)(?:を|について)?|(?:について|に関して|を))(?:(?<=の(?:話|こと|件|つもり|質問|ほう|方)(?:を|について)?)|(?=聞|きい|訊|知り))(?:(?:聞い|きい|訊い)て(?:る|いる|ます|い?るの|い?るん)?|聞きたい|ききたい|知りたい|して(?:い?る|ます)?){0,8}(?:ん|の)?(?:だ|です|でした|だった|なん(?:だ|です)?)?(?:けど|が|よ|ね|って|ってば){0,8}[。.!！〜~ー\s]*$/u;

/** "No, NVIDIA's", 「いや、NVIDIAの分」: whose it was that was asked about. */
const WHOSE =
  /^(?:the )?[\p{L}\p{N}&.]+(?: [\p{L}&.]+)?['’]s?(?: (?:one|part|stake|share|cap|number|figure|amount|money))?[\s.!?]*$|^[^、。?？\d]{2,16}の(?:分|ぶん|やつ|額|金額|出資|ほう|方)?(?:を|は|ね|です|だよ){0,8}[\s。！!]*$/u;

/** So plainly about something that nothing that was said before is needed. */
const PLAIN = 0.35;
/** Less will do for a list. */
const LISTED = 0.05;

/** Whether a fact is plainly meant, or a list is named: it is no word about what was told. */
function isTold({ question, plain = 1 }: Clause, { library }: Understanding): boolean {
  if (question.kind !== 'facts') return false;
  const { points = [] } = library.knowledge.facts.get(question.ids[0] ?? '') ?? {};
  return plain >= (points.length > 1 ? LISTED : PLAIN);
}

/** What is only done to sums that were told. */
const OF_SUMS = new Set<Act | undefined>(['gap', 'total', 'net', 'most', 'least', 'amount']);

/** What is meant instead of what was answered: "that was wrong, I meant the risks", 「ちがう、リスクのほう」. */
function meantIn(text: string): string | undefined {
  for (const opens of [OPENS_ENGLISH, OPENS_JAPANESE]) {
    const [opening = ''] = opens.exec(text) ?? [];
    const rest = text.slice(opening.length);
    const meant = opening === '' ? undefined : MEANT_JAPANESE.exec(rest)?.groups?.['meant'];
    if (meant !== undefined) return meant;
    if (opening !== '' && WHOSE.test(rest)) return rest;
    if (CORRECTS.test(opening) && /[\p{L}\p{N}]{2}/u.test(rest)) return rest;
  }
  return undefined;
}

/** "No, I meant OpenAI", 「いや、OpenAIの話」: another question is asked, and nothing insisted on. */
export function saysMeant(text: string): boolean {
  const [opening = ''] = OPENS_ENGLISH.exec(text) ?? [];
  if (MEANT.test(opening)) return !/\d/u.test(text.slice(opening.length));
  if (opening !== '' && WHOSE.test(text.slice(opening.length))) return true;
  const [denied = ''] = OPENS_JAPANESE.exec(text) ?? [];
  const rest = text.slice(denied.length);
  return denied !== '' && (MEANT_JAPANESE.test(rest) || WHOSE.test(rest));
}

/**
 * Reads what is meant instead of the last answer: by itself, where it is plainly about something, else on top of that.
 * @returns undefined where nothing is set right
 */
export function readCorrected(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const meant = last && meantIn(text);
  if (meant === undefined) return undefined;
  // "No, the difference": done to what was told.
  if (OF_SUMS.has(actOf(fold(meant)))) return readAll([meant], language, last, parts);
  const alone = readAll([meant], language, undefined, parts);
  const isAlone = alone.companies.length === 0 && placeIn(fold(meant), 1) === undefined;
  return isAlone && isTold(alone, parts) ? alone : readAll([meant], language, last, parts);
}
