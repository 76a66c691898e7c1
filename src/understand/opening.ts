import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const GREETING =
  '(?:(?:hey|hi|hello|yo|ok|okay|so|um+|uh+|cool|thanks|(?:good )?(?:morning|evening|afternoon)|excuse me|sorry|btw|technyan|cat|nya)[\\s,.!~]*)*';
const SOMETHING =
  '(?: (?:something|smth|sth|(?:you )?(?:a|one|another|one more|a couple of|a few|some) (?:quick |small |dumb |more |random )?(?:questions?|things?)|one more|another))';
const TAIL =
  "(?:[\\s,]*(?:please|pls|real quick|quickly|for you|if that'?s ok(?:ay)?|you there|are you there|you around))*";
const GREETING_JA =
  '(?:(?:こんばん[はわ]|こんにち[はわ]|おはよう?(?:ございます)?|やっほー?|どうも|はじめまして|ねえ?|ねー|あの[うー]*|すみません|すいません|ちょっと|ちょい|あと|もう(?:一|1|ひと)つ|少し|すこし|軽く|かるく|はろー?|いくつか|(?:二|2|三|3)つ(?:ほど)?|お?てくにゃん|記事(?:のこと|について)(?:で|を)?)[〜ー~、。!！\\s]*)*';

/** Says that something will be asked, and asks nothing yet: "quick question", 「ちょっと聞きたいことある」. */
const OPENS = new RegExp(
  `^${GREETING}(?:(?:i(?:'ve| have)? (?:got )?|got |have )?(?:a |an |another |one more |a couple (?:of )?|some |one )?(?:quick |small |dumb |stupid |silly |random |more |other )*(?:questions?|qs?|thing to ask)${TAIL}|(?:can|could|may|might|mind if) i (?:just |quickly )?(?:ask|pick)(?: you)?${SOMETHING}?${TAIL}|(?:i )?(?:wanna|want to|wanted to|would like to|'d like to|need to) ask(?: you)?${SOMETHING}${TAIL}|(?:are )?you (?:around|there|free|busy|up)|(?:(?:have )?(?:you )?got|have you|do you have) (?:a )?(?:sec(?:ond)?|min(?:ute)?|moment))[\\s?.!~]*$` +
    `|^${GREETING_JA}(?:(?:お?(?:聞|訊|伺)き(?:し)?|質問し|教えてもらい|うかがい)たい(?:こと|の|ん)(?:が|は)?(?:ある|あります|あって|だけど|ですけど|ですが)?|(?:お?聞き(?:して)?|聞いて|質問(?:して)?|教えてもらって)(?:も)?(?:いい|ええ|よい|よろしい|大丈夫|おk|ok)|(?:質問|聞きたいこと)(?:が)?(?:ある|あります|いい|いいですか|です))(?:です|んです|んだ|ある|か|かな|けど|が|ん|の|な|よ)*[〜ー~?？。!！…wｗ\\s]*$`,
  'u',
);

/** What only announces a question gets "ask away". */
export function readOpening(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  return OPENS.test(folded)
    ? clauseOf(text, { kind: 'talk', topic: 'presence', seed: hash(folded) }, parts)
    : undefined;
}
