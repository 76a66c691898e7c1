import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { look } from './look.ts';
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

/** How far she can answer: 「どの範囲までお答えいただけますか」, "what is the scope of your coverage?". */
const SCOPE =
  /(?:どの|どこ|どういった|どのような|何の|対応可能な|回答可能な|答えられる|対象とする?)[^。?？]{0,8}(?:範囲|守備範囲|すこぷ)[^。?？]{0,10}(?:答え|回答|対応|伺|尋ね|たずね|確認|教え|話せ|聞け|お聞き|質問)|(?:答え|回答|対応|質問)[^。?？]{0,8}(?:可能な?|できる|いただける|頂ける|られる)(?:お?話|範囲|内容|てーま|話題|領域)[^。?？]{0,16}(?:どこ|何|どの|どんな|教え|伺|確認|ですか|でしょうか|聞かせ)|\b(?:what|how)\b[^.?!]{0,24}\b(?:scope|remit|coverage|limits?)\b[^.?!]{0,30}\b(?:you|your)\b|\b(?:what|how (?:far|wide))\b[^.?!]{0,10}\byour (?:scope|remit|coverage|range)\b|\bwhat (?:all )?(?:you|you're) (?:are )?(?:in a position|able|can|qualified|willing)(?: to)?\b[^.?!]{0,20}\b(?:answer|cover|help|tell|discuss)\w*\b|\b(?:what|which) (?:topics|subjects|matters|areas|range of \w+) (?:do|can|are|fall)\b[^.?!]{0,24}\b(?:you|your)\b/;
const LONGEST_SCOPE = 160;
/** Whether a message asks how far she can answer, and names nothing that she could be asked of. */
const asksScope = (folded: string, text: string, parts: Understanding): boolean =>
  folded.length <= LONGEST_SCOPE &&
  SCOPE.test(folded) &&
  !look(text, parts).spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));

/** What only announces a question gets "ask away"; what asks how far she can answer is told that. */
export function readOpening(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const topic = OPENS.test(folded) ? 'presence' : asksScope(folded, text, parts) ? 'help' : undefined;
  return topic && clauseOf(text, { kind: 'talk', topic, seed: hash(folded) }, parts);
}
