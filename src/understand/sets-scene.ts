import { fold } from '../text/fold.ts';
import { hasQuestionWord } from './yesno.ts';

/** 「ご懸念をいただいております。」, "trying to win an argument with my uncle.": a sentence that tells what happened, and asks nothing. */
const TOLD =
  /(?:ました|(?:て|で)(?:い|お)ります|(?:て|で)います|(?:て|で)た|(?:た|てる)(?:ん|の)(?:です|だ)|たところ(?:です|だ))(?:よ|ね|が|けど)?[。.!！…]+\s*$/u;
const TOLD_OF_OWN =
  /^(?:(?:so|ok|just|still|been|i'?m|i am|we'?re) )*(?:trying|arguing|fighting|writing|working|preparing|studying|sitting|waiting|cramming|having|reading)\b[^?]*[.!]\s*$/iu;
const ASKS_AFTER_ALL = /[?？]|知りた|教え|気にな|わから|分から|っけ|聞きた|聞いて|読みまし|見まし/u;

/** So plainly asked that what stands before it is but the scene. */
const SO_PLAIN = 0.35;

/**
 * Whether a sentence only sets the scene for what is asked by a question word after it.
 * @param after what comes after it, and how plainly each of that is understood
 */
export const setsScene = ({ text }: { text: string }, after: { text: string; plain: number }[]): boolean =>
  !ASKS_AFTER_ALL.test(text) &&
  (TOLD.test(text) || TOLD_OF_OWN.test(text)) &&
  after.some((one) => one.plain >= SO_PLAIN && hasQuestionWord(fold(one.text)));
