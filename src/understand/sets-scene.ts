import { fold } from '../text/fold.ts';
import { hasQuestionWord } from './yesno.ts';

/** 「ご懸念をいただいております。」, "trying to win an argument with my uncle.": a sentence that tells what happened, and asks nothing. */
const TOLD =
  /(?:ました|(?:て|で)(?:い|お)ります|(?:て|で)います|(?:て|で)た|(?:た|てる)(?:ん|の)(?:です|だ)|たところ(?:です|だ))(?:よ|ね|が|けど)?[。.!！…]+\s*$/u;
const TOLD_OF_OWN =
  /^(?:(?:so|ok|just|still|been|i'?m|i am|we'?re) ){0,12}(?:trying|arguing|fighting|writing|working|preparing|studying|sitting|waiting|cramming|having|reading)\b[^?]*[.!]\s*$/iu;
const ASKS_AFTER_ALL = /[?？]|知りた|教え|気にな|わから|分から|っけ|聞きた|聞いて|読みまし|見まし/u;

/** "If both invest all they may, …", 「両社が上限まで出したら、」: only supposed, of those who are named in it. */
const SUPPOSES =
  /^(?:(?:and|so|but|now|ok),? ){0,12}(?:if|suppos\w+|assum\w+|say|given|imagine)\b[^?.!]*$|(?:なら|たら|れば|とすると|として|とした場合)[、\s]*$/iu;

/** Of a sum that was asked for before it. */
const ASKED_OF_THAT =
  /^(?:and |so |then ){0,12}(?:what|how (?:many|much|large|big)|which)\b.{0,40}\b(?:of|to|is|does|would) (?:that|this|it|those|them)\b|^(?:それ|その|これ)[^。]{0,30}(?:何|いくら|どれ)/iu;

/** Whether a clause can't be understood without what stands before it in its sentence. */
export const needsBefore = (text: string, before: string, names: (text: string) => boolean): boolean =>
  (ASKED_OF_THAT.test(text) && hasQuestionWord(fold(before))) ||
  (SUPPOSES.test(before) && names(before) && !names(text));

/** So plainly asked that what stands before it is but the scene. */
const SO_PLAIN = 0.35;

/**
 * Whether a sentence only sets the scene for what is asked by a question word after it.
 * @param after what comes after it, and how plainly each of that is understood
 */
export const setsScene = ({ text }: { text: string }, after: { text: string; plain: number }[]): boolean =>
  !ASKS_AFTER_ALL.test(text) &&
  (TOLD.test(text) || TOLD_OF_OWN.test(text) || (SUPPOSES.test(text) && !hasQuestionWord(fold(text)))) &&
  after.some((one) => one.plain >= SO_PLAIN && hasQuestionWord(fold(one.text)));
