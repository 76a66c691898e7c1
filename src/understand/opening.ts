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
  "(?:[\\s,]*(?:please|pls|real quick|quickly|for you|if that'?s ok(?:ay)?|you there|are you there|you around)){0,12}";
const GREETING_JA =
  '(?:(?:こんばん[はわ]|こんにち[はわ]|おはよう?(?:ございます)?|やっほー?|どうも|はじめまして|ねえ?|ねー|あの[うー]*|すみません|すいません|ちょっと|ちょい|あと|もう(?:一|1|ひと)つ|少し|すこし|軽く|かるく|はろー?|いくつか|(?:二|2|三|3)つ(?:ほど)?|お?てくにゃん|記事(?:のこと|について)(?:で|を)?)[〜ー~、。!！\\s]*){0,8}';

/** Says that something will be asked, and asks nothing yet: "quick question", 「ちょっと聞きたいことある」. */
const OPENS = new RegExp(
  `^${GREETING}(?:(?:i(?:'ve| have)? (?:got )?|got |have )?(?:a |an |another |one more |a couple (?:of )?|some |one )?(?:quick |small |dumb |stupid |silly |random |more |other ){0,12}(?:questions?|qs?|thing to ask)${TAIL}|(?:can|could|may|might|mind if) i (?:just |quickly )?(?:ask|pick)(?: you)?${SOMETHING}?${TAIL}|(?:i )?(?:wanna|want to|wanted to|would like to|'d like to|need to) ask(?: you)?${SOMETHING}${TAIL}|(?:are )?you (?:around|there|free|busy|up)|(?:(?:have )?(?:you )?got|have you|do you have) (?:a )?(?:sec(?:ond)?|min(?:ute)?|moment))[\\s?.!~]*$` +
    `|^${GREETING_JA}(?:(?:お?(?:聞|訊|伺)き(?:し)?|質問し|教えてもらい|うかがい)たい(?:こと|の|ん)(?:が|は)?(?:ある|あります|あって|だけど|ですけど|ですが)?|(?:お?聞き(?:して)?|聞いて|質問(?:して)?|教えてもらって)(?:も)?(?:いい|ええ|よい|よろしい|大丈夫|おk|ok)|(?:質問|聞きたいこと)(?:が)?(?:ある|あります|いい|いいですか|です))(?:です|んです|んだ|ある|か|かな|けど|が|ん|の|な|よ){0,8}[〜ー~?？。!！…wｗ\\s]*$`,
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

const SENTENCES = /(?<=[.!?。！？])\s*/u;
/** What she goes by: 「そもそも何を根拠に喋ってるの？」, "what are you even basing this on?". */
const GROUND =
  /何を(?:根拠|もと|元|基|拠り所|よりどころ|裏付け|そーす|出典)に、?(?:して|した|した上で)?、?(?:喋|話|しゃべ|言っ|答え|語|もの(?:を)?言|断言|偉そう|そんな)|(?:その|お前の|おまえの|あんたの|あなたの|君の|きみの)(?:話|答え|回答|主張|言い分|情報|知識)(?:の|って|は)[^。?？]{0,8}(?:根拠|出典|出所|そーす|裏付け|情報源|元ねた)|(?:^|[、。?？!！]|で|そもそも)(?:根拠|出典|そーす|情報源|元ねた)(?:は|って)(?:何|なに|どこ|ある)(?:の|なの|だ|です|よ|から|なんだ){0,8}[?？]*$|\bwhat (?:on earth |the hell |exactly )?(?:are|r|is) (?:you|u|all this|this|any of this|your \w+) (?:even |actually |really )?(?:basing|based|going (?:by|on)|relying|drawing|founded|grounded)\b|\bwhat(?:'s| is) (?:your|ur) (?:source|basis|evidence|authority|grounds?)\b|\bwhere (?:do|did|are) (?:you|u) (?:even )?(?:get|getting|got|take|pull|pulling) (?:this|that|all this|your|any of this|it|these)\b|\bon what (?:basis|grounds?|authority|evidence)\b[^.?!]{0,12}\byou\b/;
/** Who she is and what for: 「誰と話してるの」, "justify your inclusion". */
const WHO =
  /\bwho (?:am i|are we|is this i'm) (?:talking|speaking|chatting) (?:to|with)\b|\bwhom (?:am i|are we) (?:talking|speaking|chatting)(?: to| with)?\b|\bwho (?:are|r) (?:you|u)\b,? and what\b|\bwhat are you\b,? and what\b|\b(?:justify|defend|explain|prove) (?:your|ur) (?:inclusion|existence|presence|worth|place|value|usefulness|use|being here)\b|\bmake (?:your|a) case\b|\bone (?:good )?reason (?:to keep|why i should (?:keep|use|trust)|(?:i|we) should (?:keep|use)) you\b|\bwhat (?:good|use) are you\b|\bwhy (?:are you (?:even )?here|should i (?:keep|use|listen to|bother with) you)\b|(?:誰|だれ|どなた|何者|どちら様)と(?:話|喋|しゃべ|やりとり|会話)|(?:あなた|君|きみ|お前|おまえ|あんた)(?:は|って)?(?:誰|だれ|何者|どなた|何)(?:で|なの|だ|です)[^。]{0,3}[、。?？]|(?:^|[。?？!！])(?:(?:で|え|へ|お|あの|ねえ?|おい|ちょっと|ところで|そもそも|一体|いったい|ちなみに|失礼(?:ですが|ながら)|すみません(?:が)?|恐れ入りますが|はじめまして|こんにちは)[ー、。!！\s]*){0,8}(?:(?:あなた|君|きみ|お前|おまえ|あんた|貴方|そちら)(?:は|って|、)?、?)?(?:いったい|一体|そもそも)?、?(?:どちら様|どなた(?:様)?|何者)(?:です|でしょう|なの|だ|で(?:い|いらっ)しゃいます|様)?(?:か|の|よ){0,8}[?？]|(?:存在意義|存在理由|存在価値|使い道|いる(?:理由|意味|価値))(?:を|は|って)[^。?？]{0,6}(?:説明|言え|言って|示|教え|述べ|何|ある)/;

/** What is asked of her alone, whatever was said before: what she goes by, or who she is. */
function askedOfHer(folded: string, text: string, parts: Understanding): 'data' | 'who' | undefined {
  if (folded.length > LONGEST_SCOPE) return undefined;
  const isOfEntity = look(text, parts).spots.spots.some(({ senses }) =>
    senses.some(({ type }) => type === 'entity'),
  );
  if (isOfEntity) return undefined;
  if (WHO.test(folded)) return 'who';
  return GROUND.test(folded.split(SENTENCES).findLast((one) => one.trim() !== '') ?? '') ? 'data' : undefined;
}

/** What only announces a question gets "ask away"; what asks how far she can answer is told that. */
export function readOpening(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const topic = OPENS.test(folded)
    ? 'presence'
    : (askedOfHer(folded, text, parts) ?? (asksScope(folded, text, parts) ? 'help' : undefined));
  return topic && clauseOf(text, { kind: 'talk', topic, seed: hash(folded) }, parts);
}
