import { claimOf } from './context.ts';
import type { Reading } from './reading.ts';

/** Says that there is none, or little. */
export const DENIES = /\b(?:no|not|none|nobody|never|only|little|limited|alone)\b|n't\b/;

/** "Any upside for users?", 「いいことある？」: there is, where a fact tells of it. */
const EXISTS =
  /^(?:(?:so|and|but|ok|well|then)[,\s]+)*(?:(?:is|are) there )?any(?:thing|body|one)?\b(?! (?:chance|longer|more))|^(?:(?:so|and|but|ok) )?(?:do|does|did|are|is|has|have|will|can)\b(?!n't| not).*\bat all\b[?]?$|(?:って|とか|は|が|も)(?:何か|なんか|なにか)?(?:ある|あり|あります|あん)(?:の|ん)?(?:か|かな|かね)?[?？]?$/u;
/** Whether it is asked if there is any of what a statement tells. */
export const isThere = (reading: Reading, statement: string): boolean =>
  EXISTS.test(reading.folded) && !DENIES.test(statement) && claimOf(reading) === undefined;

/** The kinds of what a list counts, by the topic of its facts. */
const KINDS: Record<string, RegExp> = {
  risks:
    /\b(?:risks?|dangers?|downsides?|drawbacks?|catch|problems?|disadvantages?|harm|cons)\b|りすく|でめりっと|欠点|危険|短所|悪いこと|まずいこと/,
  merits:
    /\b(?:merits?|benefits?|upsides?|advantages?|perks?|pros)\b|(?<!で)めりっと|利点|長所|いいこと|良いこと|得(?:すること|なこと|とか)/,
};

/** "Any downside for newcomers?": whether one is asked for of the kind that a fact of such a topic is. */
export const namesKind = (folded: string, topic: string): boolean => KINDS[topic]?.test(folded) ?? false;
