import { fold } from '../text/fold.ts';
import { allIn } from '../text/gate.ts';
import type { Language } from '../text/language.ts';
import type { Turn } from './follow.ts';
import { REFUSED } from './passing.ts';
import { unconfirmed } from './unconfirmed.ts';
import type { Understood } from './understand.ts';
import { wantsYesNo } from './yesno.ts';

/** What is said while another thing comes to mind; the words of it that take something back. */
const ENGLISH =
  /(?:\s*[,.…;:!?()—–-][\s,.…;:!?()—–-]*|\s+(?=(?:no,? wait|wait,? no|actually,? no|scratch that|strike that|o+ps|(?:uh+|um+|er+m?|hm+),? (?:no|i mean)|(?:no|sorry),? i mean)\b))(?:(?:(?:scratch|strike|forget|drop|skip|ditch|never ?mind|nvm)(?: about)? (?!that\b|it\b|about\b)(?:the |what i said about )?[\w-]{2,20}(?=[,.;:!—–-])|uh+|um+|er+m?|hm+|oh|ah|ok|oops|whoops|sorry|no|nope|wait|actually|my bad|typo|correction|hang on|hold on|scratch that|strike that|never ?mind|nvm|forget (?:that|it)|i (?:mean|meant)|i misspoke|or rather|make that|let me (?:rephrase|correct (?:that|myself))|(?:that's |that was |the )?wrong (?:one|year|company|question)|not that(?: one)?)(?:[\s,.:;…!—–-]+|$))+(?=\S)/giu;
const TAKES_BACK =
  /\b(?:scratch|strike|forget|drop|skip|ditch|never ?mind|nvm) (?:about )?(?:the )?\w|\b(?:no,? wait|wait,? no|actually,? no|scratch that|strike that|my bad|correction|i meant|misspoke|make that|typo|wrong|let me|or rather|never ?mind|nvm|forget (?:that|it)|not that)\b|\b(?:no|sorry|o+ps|whoops|er+m?|uh+|um+|wait|hang on|hold on)\b[\s,.…—–-]*i mean\b|\b(?:uh+|um+|er+m?|hm+|oh|ah)\b[\s,.…—–-]*no\b|(?:[—–…]|\.{2}|\s-)\s*no,/iu;

const JAPANESE =
  /[\s、。,.…・!！?？—–-]+(?:(?:あ+っ?|え+っ?と?|ん+|いや(?:いや)?|いえ|ごめん(?:なさい|ね)?|すまん|すみません|失礼(?:しました)?|てか|おっと|(?:ちょっと)?待って|(?:それ|そう|そっち)?(?:じゃ|では)(?:なく(?:て)?(?!て)|なかった)|(?:それ)?(?:違|ちが)(?:う|った|います|いました|くて)(?:わ|な|よ|ね)?(?=[、。,:：…!！\s\p{Lu}\d])|(?:打ち|書き|言い|聞き)?(?:間違|まちが)(?:え(?:た|ました|てた|てました)?|い(?:です|でした|だ)?)(?=[、。,:：…!！\s\p{Lu}\d])|もとい|訂正(?:です|します|すると|させて(?:ください)?)?(?=[、。,:：…!！\s])|やっぱ(?:り|し)?(?:なし)?|[^、。\s]{1,14}?(?:の?(?:話|こと|ほう|方))?は(?:(?:もう)?いい(?:です|や|わ)?|(?:もう)?忘れて(?:ください)?|なし(?:で|に)?(?:します)?|取り消し(?:ます|で)?|置いといて|やめて(?:おきます)?|やめ|飛ばして)(?=[、。,…!！\s])|今の(?:は)?(?:なし|忘れて|取り消し)|(?:言い|書き|聞き)直(?:す|します|すと)|取り消し(?:ます)?)[、。,:：…!！\s]*)+(?=\S)/gu;
const TAKES_BACK_JAPANESE =
  /違|ちが|(?:じゃ|では)な|間違|まちが|もとい|訂正|なし|忘れ|直|取り消|はやめ|は飛ばして|は置いといて|は(?:もう)?いい(?:です|や|わ)?[、。,]|(?:…|\.{2}|・{2})\s*いや|(?:あ+っ?|いや|え+っ?と?)[、\s]*(?:ごめん|すみません|失礼|やっぱ)|[、,。\s]ごめん[、\s]/u;
/** 「…やっぱり長期で」: another choice. Of a guess, 「やっぱりOpenAI？」, nothing is taken back. */
const CHANGES_MIND = /やっぱ/u;
const CHOSEN =
  /(?:で|に(?:する|して|します)|の(?:ほう|方)(?:で|を|が)?|だけ)(?:お願い(?:します)?|頼む)?[。!！\s]*$/u;

/** Less is no question yet. */
const LEAST = 3;
/** 「…じゃなくて、の続き」: a particle goes on with what stands before it. */
const QUESTION = /^(?![のをがはも、])[^]*[\p{L}\p{N}]{2}/u;

/** What is taken back, and what is said instead. */
export interface TakenBack {
  before: string;
  after: string;
}

const isTakenBack = (said: string, after: string): boolean =>
  TAKES_BACK.test(said) || TAKES_BACK_JAPANESE.test(said) || (CHANGES_MIND.test(said) && CHOSEN.test(after));

/**
 * What was asked first and what is asked in its place: "…in 2030, no wait, scratch that. 2027", 「短期の展望は？
 * やっぱり長期で」.
 */
export function takenBackIn(text: string): TakenBack | undefined {
  for (const words of [ENGLISH, JAPANESE])
    for (const { 0: said, index } of allIn(words, text)) {
      const before = text.slice(0, index);
      const after = text.slice(index + said.length);
      // 「Ark Venturesは置いといて」: a name of two words, and nothing stands before it.
      const isWithinName = /[a-z]$/iu.test(before) && /^ [a-z]/iu.test(said);
      if (before.trim().length < LEAST || isWithinName || !QUESTION.test(after)) continue;
      if (isTakenBack(said, after)) return { before, after };
    }
  return undefined;
}

/** Understands one text on top of a turn, in a language where its own can't be told. */
type Read = (text: string, last: Turn | undefined, language?: Language) => Understood;

/** What is asked in place of what was taken back, on top of that where it says no more than what is other. */
export function inItsStead({ before, after }: TakenBack, read: Read, last: Turn | undefined): Understood {
  const first = read(before, last);
  const turn = REFUSED.has(first.question.kind) ? last : first.turn;
  const meant = read(after, turn, first.language.language);
  // Whether it is so is asked by neither: a name by itself claims nothing.
  const isClaim = [before, after].some((said) => wantsYesNo(fold(said)));
  return isClaim ? meant : { ...meant, question: unconfirmed(meant.question) };
}
