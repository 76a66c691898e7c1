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
