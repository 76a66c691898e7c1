import type { Context } from './context.ts';
import type { Question } from './question.ts';

const ASKS =
  /\b(?:who|which|what|any(?:one|body)?|name|list)\b|誰|だれ|どこ|どの|会社|企業|ところ|とこ|いる|ある|のは[?？]?$/;

const GETS = String.raw`(?:receiv\w+|gets?|getting|takes?|taking|collects?|(?:is|are|being) (?:paid|funded))`;
const GIVES = String.raw`(?:pays?|paying|gives?|giving|invests?|investing|spends?|puts?|putting|hands?)(?! in\b)`;
const ONLY = String.raw`(?:only|just|purely|solely|nothing but)`;
const NEVER = String.raw`(?:never|not|n't|without|nothing|no)`;

/** What one does and no more, or does while it never does the other. */
const SIDES: ['givers' | 'takers', RegExp][] = [
  [
    'takers',
    new RegExp(
      String.raw`\b${ONLY} (?:\w+ )?${GETS}\b|\b${GETS}\b[^,.]*\b(?:but|and|without|yet)\b.*${NEVER}\b.*\b${GIVES}\b|(?:受け取|もら|貰)[うっる][^、。]{0,5}(?:だけ|のみ|ばっか|一方(?!で))|(?:出資|投資|払わ)(?:さ)?れ(?:る|てる|ている)(?:だけ|のみ|ばっか|一方(?!で))|\b(?:doesn't|does not|don't|never) (?:pay|give|invest|put|send|hand)s?\b[^,.]{0,16}\b(?:any(?:one|body|thing)|out)\b|(?:pays?|gives?) (?:nobody|no one|nothing)\b|(?:誰|だれ|どこ)にも(?:お?金を?)?(?:払|出し|渡し)[^、。]{0,5}な[いし]`,
    ),
  ],
  [
    'givers',
    new RegExp(
      String.raw`\b${ONLY} (?:\w+ )?${GIVES}\b|\b${GIVES}\b[^,.]*\b(?:but|and|without|yet)\b.*${NEVER}\b.*\b${GETS}\b|(?:出[すし]|払[うっ]|渡[すし]|入れる|出資する|投資する|出してる|払ってる)[^、。]{0,3}(?:だけ|のみ|ばっか|一方(?!で))|\b(?:isn't|is not|aren't|doesn't get|does not get|don't get|never (?:gets?|is)|not) (?:being )?paid\b[^.?]{0,12}\b(?:by )?(?:any(?:one|body)|at all|here)\b|\b(?:doesn't|does not|don't|never) (?:get|receive|take)s? (?:any )?(?:money|anything|cash|a (?:dime|cent|penny))\b|(?:誰|だれ|どこ)からも(?:お?金を?)?(?:もら|受け取|払われ|入って)[^、。]{0,5}な[いし]|\b(?:investors?|backers?) (?:who|that|which )?(?:don't|do not|doesn't|never) (?:sell|supply|trade|do business)\b|\bpure(?:ly)? (?:financial )?(?:investors?|backers?)\b|(?:純粋な?|ただの|単なる)(?:投資家|出資者)|(?:出資|投資)(?:だけ|のみ)(?:で|して)?[^。?？]{0,8}(?:取引|売|供給|商売|びじねす)[^。?？]{0,6}な[いし]`,
    ),
  ],
];

/** "Who only gives and never receives?", 「受け取るだけの会社は」: those that money goes one way with. */
export function readOneWay({ reading, has, yesNo }: Context): Question | undefined {
  const { folded, companies, figures } = reading;
  if (companies.length + figures.length > 0 || has('q-why', 'q-amount') || !ASKS.test(folded))
    return undefined;
  if (yesNo && !/\bany(?:one|body)?\b|いる|ある/.test(folded)) return undefined;
  const side = SIDES.find(([, pattern]) => pattern.test(folded))?.[0];
  return side && { kind: 'one-way', side };
}
