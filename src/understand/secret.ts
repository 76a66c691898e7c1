import type { Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import type { Question } from './question.ts';

/** Says of a sum that it isn't told. */
const SECRET =
  /\b(?:secret|undisclosed|hid(?:e|es|ing)|(?:kept|keep\w*|stays?|is|it|that|amount|sum|figure|number|why) hidden|(?:keep\w*|kept) (?:it |that |this |them )?(?:quiet|back|private)|secre(?:cy|tive)|conceal\w*|with(?:hold|held)\w*|cagey|coy|silent|mum|hush-hush|under wraps|(?:not|isn't|isnt|wasn't|aren't) (?:it |that |this |the (?:amount|figure|sum|number) )?(?:say|saying|public|disclosed|revealed|shared|told)|(?:don't|dont|won't|wont|didn't|not) (?:they |it |he |just )?(?:say|tell|disclose|reveal|share|publish|announce))\b|非公開|秘密|内緒|隠[さしすせそ]|伏せ|言わ(?:な|ん|へん)|明かさ|教え(?:て)?(?:くれ)?(?:な|ん)|出さ(?:な|ん)|(?:公表|公開|開示)(?:し(?:て(?:い)?)?(?:な|へん|ん)|され(?:て(?:い)?)?な|できな)/;
/** That there is no sum. */
const NO_FIGURE = /金額[^。?？]{0,8}(?:ない|出て)|\bno (?:figure|amount|sum|price tag|number)\b/;

/** Whether a folded question says that a sum is kept back. */
export const isKeptBack = (folded: string): boolean => SECRET.test(folded) || NO_FIGURE.test(folded);

/** "Why not?", 「なんで書いてないの」: of a sum that isn't told. */
const WHY_NOT =
  /^(?:(?:and|so|but|ok|oh)[, ]+)*why (?:not|isn'?t (?:it|there one|that|one given)|is(?: it| that)? (?:missing|absent|left out)|no (?:number|figure|amount|sum))[?.! ]*$|^(?:え|でも|へえ)?、?(?:なぜ|なんで|何で|どうして)(?:なの|か)?(?:(?:公表|公開|開示|明か)?されて(?:い)?ない|書いてない|書かれてない|書かれていない|載ってない|出てない|ない|わからない|分からない)[^。]{0,6}$/;

/** "Why do they keep it secret?": why a sum isn't public isn't told. */
export function followSecret(last: Turn, context: Context): Question | undefined {
  const { reading, has, graph } = context;
  const { question, facts } = last;
  const isOfThem =
    question.kind === 'tie' && reading.companies.every((id) => id === question.from || id === question.to);
  if (question.kind !== 'tie' || !isOfThem || !isShort(context)) return undefined;
  const [deal] = graph.between(question.from, question.to, question.deal);
  const isAsked =
    deal?.amount.usd === undefined &&
    has('q-why') &&
    (SECRET.test(reading.folded) || WHY_NOT.test(reading.folded));
  return isAsked ? { kind: 'unknown', near: facts.slice(0, 1), hint: true, lack: 'reason' } : undefined;
}
