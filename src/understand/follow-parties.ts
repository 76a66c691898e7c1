import { isMoney } from '../knowledge/graph.ts';
import type { Deal } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import type { Question } from './question.ts';

const LED =
  '(?:(?:and|so|but|ok(?:ay)?|then|wait|hm+|oh|fine|right|cool|yes|no|also)[,. ]+)*(?:(?:for the record|more precisely|remind me|tell me|i mean),? )?';
const LED_JA =
  '(?:(?:で|え|じゃあ?|では|ちなみに|つまり|それ|これ|その(?:お?金|話)?|あの|お?金)(?:は|って|が)?、?){0,8}';
const WHO = '(?:who|whom|which company|which one|what company)';
const ONE = '(?:誰|だれ|どこ(?:の会社|の誰)?|どの(?:会社|企業)|何(?:て|という)会社)';
const GIVES =
  '(?:pays?|paid|paying|gives?|gave|giving|sends?|sent|owes?|transfers?|invests?|invested|backs?|backed|funds?|funded)';

/** Both sides of the deal: "whose, and to whom?", "who pays whom?", 「誰から誰に？」, 「誰が誰に払うの」. */
const BOTH_SIDES = [
  new RegExp(
    String.raw`^${LED}(?:(?:paid |sent |given |going |money )?(?:from|by) ${WHO}(?:'s)?|whose(?: money)?(?: is (?:it|that|this))?|${WHO})[,? ]+(?:and |or |on )?(?:(?:is it |does it go |going )?(?:to|into) ${WHO}|${GIVES} (?:it |that |this )?(?:to )?${WHO})(?: (?:exactly|then|again|here|does it go|is it going|was that)){0,12}[\s?.!]*$`,
    'u',
  ),
  new RegExp(String.raw`^${LED}between ${WHO}(?: and ${WHO})?[\s?.!]*$`, 'u'),
  new RegExp(
    String.raw`^${LED_JA}${ONE}(?:から|が|の(?:お?金)?(?:が|を)?)?(?:出て|払って|出した)?、?(?:そして|で)?、?${ONE}(?:に|へ|向け)(?:の|対して|行|渡|入|流れ|払|支払|出|送|投資|出資)?[^、。はが]{0,10}[\s?？。!！]*$`,
    'u',
  ),
  new RegExp(
    String.raw`^${LED_JA}(?:払い手|出し手|送り手|払う側|出す側)と(?:受け?取り手|もらい手|受け?取る側|もらう側)(?:は|を|って)?[^、。]{0,10}$`,
    'u',
  ),
];

/** The one deal of money that was told, or that the fact states which was told instead of what the article lacks. */
function dealTold(last: Turn, context: Context): Deal | undefined {
  const own = dealOf(last, context);
  if (own) return isMoney(own) ? own : undefined;
  const { answered } = last;
  const near = answered?.kind === 'absent' || answered?.kind === 'unknown' ? answered.near : [];
  const stated = [...near, ...last.facts].map((fact) =>
    context.graph.all.filter((one) => isMoney(one) && one.facts.includes(fact)),
  );
  return stated.find(({ length }) => length === 1)?.[0];
}

/** Who gives in the deal that was told, and who gets. */
export function followParties(last: Turn, context: Context): Question | undefined {
  const { companies, folded } = context.reading;
  if (companies.length > 0 || !BOTH_SIDES.some((pattern) => pattern.test(folded))) return undefined;
  const deal = dealTold(last, context);
  return deal && tieTo(deal);
}

const IT = '(?:it|they|that one|this one|that company|that lab|themselves)';
/** To whom that one gives: "and who does it give to?", 「そこはどこに払ってるの」. */
const GIVES_ON = [
  new RegExp(
    String.raw`^${LED}(?:${WHO}|where) (?:does|do|did|is|are|will) ${IT} (?:in turn |then |itself |themselves )?(?:pay|give|giving|paying|send|sending|hand|spend|owe)(?: (?:its |the |their |any )?(?:money|cash|it|anything))?(?: (?:to|on))?(?: (?:then|in turn|itself|though)){0,12}[\s?.!]*$`,
    'u',
  ),
  new RegExp(
    String.raw`^${LED}(?:does|do) ${IT} (?:pay|give money to|give to) any(?:one|body)[\s?.!]*$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:で|じゃあ?|では|逆に|ちなみに)、?){0,8}(?:そこ|そっち|その会社|あそこ|それ)(?:自身|自体)?(?:は|って|が|から)?、?(?:誰|だれ|どこ)(?:の会社)?(?:に|へ)(?:お?金(?:を)?)?(?:は)?(?:払|支払|出し|渡し|流し|送)[^、。]{0,8}$`,
    'u',
  ),
];
/** Who gives to that one: "and who gives to it?", 「逆にそこに出してるのは」. */
const GIVEN_TO = [
  new RegExp(
    String.raw`^${LED}${WHO}(?:'s)? (?:in turn |then )?(?:gives?|gave|pays?|paid|giving|paying|sends?|hands?)(?: (?:money|cash|anything))? (?:to )?${IT}(?: (?:money|cash|anything|then|in turn)){0,12}[\s?.!]*$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:で|じゃあ?|では|逆に|ちなみに)、?){0,8}(?:そこ|そっち|その会社|あそこ)(?:自身|自体)?(?:に|へ)(?:は)?、?(?:お?金(?:を)?)?(?:(?:誰|だれ|どこ)が)?(?:払|支払|出し|入れ|渡し)[^、。]{0,8}$`,
    'u',
  ),
];

/** The one company that a list is about. */
function subjectOf({ question }: Turn): string | undefined {
  const ids =
    question.kind === 'investors' || question.kind === 'total'
      ? question.of
      : question.kind === 'investments'
        ? question.by
        : question.kind === 'purse'
          ? [question.of]
          : undefined;
  return ids?.length === 1 ? ids[0] : undefined;
}

/** The money on the other side of the one whose list was told. */
export function followPurseOf(last: Turn, { reading: { folded, companies } }: Context): Question | undefined {
  const of = companies.length > 0 ? undefined : subjectOf(last);
  if (of === undefined) return undefined;
  if (GIVES_ON.some((pattern) => pattern.test(folded))) return { kind: 'purse', of, side: 'out' };
  return GIVEN_TO.some((pattern) => pattern.test(folded)) ? { kind: 'purse', of, side: 'in' } : undefined;
}
