import type { Context } from './context.ts';
import { withNamesAs } from './reading.ts';

const NAME = '◯';
const LEAD = String.raw`^(?:(?:and|so|ok|okay|but|now|then|hm+|also|wait|right|good|cool|thanks|で|じゃあ?|では|あと|ちなみに|次に?|それで)[,、 ]*){0,4}`;
const PUTS = String.raw`(?:invest(?:s|ed|ing)?(?: money)? in(?:to)?|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|pay(?:s|ing)?|paid|owns?(?: (?:a |any )?(?:stakes?|shares?|part|piece) (?:in|of))?|put(?:s|ting)? (?:its |their )?money in(?:to)?|(?:have|has|hold|holds) (?:an? |any |its )?(?:money|stakes?|shares?) in)`;
const END = String.raw`(?: (?:then|now|at all|exactly|anyway|again|btw)){0,3}[\s?.!]*$`;
const JA_PUTS = '(?:出資|投資|支払い?|払って|お?金を?(?:出|払|入れ)|賭け|張って)';

/** Who gives whom is asked in full, of one that is named. */
const IN_FULL = [
  new RegExp(
    `${LEAD}(?:who|whom|what|which(?: \\w+){1,2})(?: all)? (?:does|do|did|is|has|have) ${NAME} ${PUTS}${END}`,
  ),
  new RegExp(`${LEAD}(?:who|what|which (?:\\w+ )?\\w+) (?:all )?(?:is |are |has )?${PUTS} ${NAME}${END}`),
  new RegExp(
    `${LEAD}${NAME}(?:は|って|が)?(?:、)?(?:どこ|誰|だれ|どの会社|どの企業)(?:と(?:どこ|誰|だれ))?に${JA_PUTS}[^、。?？もとか]{0,10}(?:の|か|ん|です){0,3}[\\s?？。!！]*$`,
  ),
  new RegExp(
    `${LEAD}(?:${NAME}に${JA_PUTS}[^、。?？も]{0,10}(?:の|人|会社|とこ|ところ|企業|者|家)(?:は|って)(?:どこ|誰|だれ)?|(?:誰|だれ|どこ|どの会社|どの企業)が${NAME}に${JA_PUTS}[^、。?？も]{0,10})(?:です|なの|か|の){0,3}[\\s?？。!！]*$`,
  ),
];

/** Asks for a place. */
const WHERE = /\b(?:which|what|where)\b|どの|どこ|何番目/;

/** "Who does A invest in?", 「Aに出資しているのは？」, "which layer is A?": all of it is said, whatever was asked of A before. */
export function asksInFull({ reading, roles, has }: Context): boolean {
  if (roles.explicit && has('r-invest', 'r-own', 'r-pay')) return true;
  if (reading.companies.length !== 1) return false;
  const isPlace = has('r-layer') && WHERE.test(reading.folded);
  return isPlace || IN_FULL.some((pattern) => pattern.test(withNamesAs(NAME, reading)));
}
