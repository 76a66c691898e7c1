import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import type { Detected } from '../text/language.ts';
import { opensAsking } from './asking.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import type { TalkTopic } from './question.ts';
import { readFolded } from './readout.ts';
import { asksBy, REQUESTED, wholeSentences } from './story.ts';
import type { Understanding } from './understand.ts';

/** A whole message, with what it is read by. */
interface Whole {
  plain: string;
  language: Detected;
  last: Turn | undefined;
  parts: Understanding;
}

const SAID_LIGHTLY: ReadonlySet<string> = new Set(['remark', 'ok', 'laugh']);
const THANKS = /\b(?:ty|tysm|thx|tnx|thanks?|thank you|cheers)\b|ありがと|サンキュ|感謝|助かっ/iu;

/** Nothing is asked of her, and what is told of one's own she couldn't tell anything of: 「来週の発表は何とかなりそうです。ありがとうございました」. */
function isOnlyThanked({ question, companies }: Clause, plain: string): boolean {
  const isRefused = question.kind === 'absent' || (question.kind === 'unknown' && !question.hint);
  if (!isRefused || companies.length > 0 || !THANKS.test(plain)) return false;
  const all = wholeSentences(plain).filter((one) => /[\p{L}\p{N}]/u.test(one));
  return (
    all.length > 1 &&
    all.every((one) => asksBy(one.replace(GIVEN, '')) < REQUESTED && !(isLatin(one) && opensAsking(one)))
  );
}

/** 「母にも教えてあげます」: told by the asker to somebody else. */
const GIVEN = /教えて(?:あげ|や[るり])|教えてくれ(?:て|た)|教えていただ(?:いて|き)/gu;
const isLatin = (text: string): boolean => !/[ぁ-ん]/u.test(text);

const talked = (clause: Clause, plain: string, topic: TalkTopic): Clause => ({
  ...clause,
  question: { kind: 'talk', topic, seed: hash(plain) },
});

/** Warm words to her, and none that take them back. */
const WARM =
  /^(?!.*(?:\b(?:not|never|no|nothing|hardly|less)\b|n['’]t\b|ない|ません)).*(?:\b(?:kind(?:ly|ness)?|patient|patience|gem|star|angel|treasure|darling|pleasure|delight\w*|lovely|helpful|wonderful|sweet)\b|親切|優し|やさし|根気|丁寧|(?:くれて|もらえて|いただけて|いただいて)(?:嬉し|うれし|よかった|良かった|感))/isu;

/** Where it sounds like something else, and a word that says so is missing: what was said for thanks, or in praise. */
function warmly({ question, companies }: Clause, plain: string, parts: Understanding): TalkTopic | undefined {
  const isSeeming = question.kind === 'talk' && SEEMING.has(question.topic);
  const isSaid = EXCLAIMED.test(plain) || (question.kind === 'unknown' && asksBy(plain) < REQUESTED);
  if (!isSeeming && (!isSaid || companies.length > 0)) return undefined;
  if (!WARM.test(plain) || readFolded(fold(plain), plain, parts).reading.concepts.has(INSULT))
    return undefined;
  return THANKS.test(plain) || RECEIVED.test(plain) ? 'thanks' : 'praise';
}
const SEEMING: ReadonlySet<string> = new Set(['abuse', 'hello', 'howareyou', 'advice', 'remark', 'cat']);
/** "What a lovely chat!" */
const EXCLAIMED =
  /^(?:oh,? |well,? )?what an? (?:\w+ ){1,3}(?:this was|that was|you are|it was|chat|talk|helper|cat|kitty)\b[^?]*$/iu;
const INSULT = 't-abuse';
const RECEIVED = /くれて|もらえて|いただ/u;

/** That the asker's own work is done. */
const DONE =
  /\b(?:finished|done|complete(?:d)?|wrapped(?: up)?|submitted|sent(?: off| out)?|handed in|turned in|filed|shipped|delivered|in the bag|over and done|off my desk|finally in)\b|(?:でき|出来|終わっ|終わり|おわっ|完成し|提出し|提出でき|仕上が|仕上げ|片付い|片づい|送っ|送信し|書き上が|書き終え|間に合っ|済ん)(?:た|まし|ました)|(?:提出|完成|終了|完了|納品)(?:完了|済み|です|だ|！|!|。)/iu;
const HELPED =
  /\b(?:help(?:ed|er|ful)?|life ?saver|brilliant|amazing|fantastic|excellent|wonderful|without you|owe you|the best|star|legend|couldn'?t have|good (?:cat|kitty|bot)|nice work|well done|great work|good work)\b|助か|おかげ|お陰|さすが|最高|ありがた|頼りに|大活躍|お見事|いい(?:猫|ねこ|仕事)/iu;

/** Something is asked behind it after all. */
const GOES_ON =
  /[?？]|結局|ところで|次(?:は|に)|けど|のか[。\s]*$|なの[。\s]*$|\b(?:now|next|but|also|one more|before (?:i|we) go|quick)\b/iu;

/** "Deck's finished, all twelve pages of it. You were a great help!": whoever signs off so asks nothing. */
const isSignedOff = (plain: string, parts: Understanding): boolean =>
  !GOES_ON.test(plain) &&
  DONE.test(plain) &&
  [THANKS, HELPED].some((warm) =>
    warm.test(wholeSentences(plain).findLast((one) => /\p{L}/u.test(one)) ?? ''),
  ) &&
  wholeSentences(plain).every((one) => asksBy(one) < REQUESTED) &&
  readFolded(fold(plain), plain, parts).context.reading.companies.length === 0;

/** Only told by the way: the thanks with it, taken for padding, were what was meant for her. */
export function readWithThanks(clause: Clause, { plain, language, last, parts }: Whole): Clause {
  const { question } = clause;
  if (isOnlyThanked(clause, plain) || isSignedOff(plain, parts)) return talked(clause, plain, 'thanks');
  const warm = warmly(clause, plain, parts);
  if (warm) return talked(clause, plain, warm);
  if (question.kind !== 'talk') return clause;
  if (SAID_LIGHTLY.has(question.topic) && THANKS.test(plain))
    return { ...clause, question: { ...question, topic: 'thanks' } };
  if (question.topic !== 'remark') return clause;
  const whole = readAll([plain], language, last, parts);
  return whole.question.kind === 'talk' ? whole : clause;
}
