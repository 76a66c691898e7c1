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
  /^(?:(?:and|so|but|ok|oh)[, ]+){0,12}why (?:not|isn'?t (?:it|there one|that|one given)|is(?: it| that)? (?:missing|absent|left out)|no (?:numbers?|figures?|amounts?|sums?))[?.! ]*$|^(?:え|でも|へえ)?、?(?:なぜ|なんで|何で|どうして)(?:なの|か)?(?:(?:公表|公開|開示|明か)?されて(?:い)?ない|書いてない|書かれてない|書かれていない|載ってない|出てない|ない|わからない|分からない)[^。]{0,6}$/;

/** Nothing but why: asked of those that were told to have no sum. */
const ONLY_WHY =
  /^(?:(?:and|so|but|ok|oh|lol|hm+)[, ]+){0,12}(?:why(?:'s| is)? (?:that|so)|why|how come)[?.! ]*$|^(?:え|で|へえ?)?、?(?:なぜ|なんで|何で|どうして)(?:なの|だろう?|です)?か?[?？。]*$/;

/** "Why do they keep it secret?": why a sum isn't public isn't told. */
export function followSecret(last: Turn, context: Context): Question | undefined {
  const { reading, has, graph } = context;
  const { question, facts } = last;
  const { folded, companies } = reading;
  if (!isShort(context) || !has('q-why')) return undefined;
  const isAsked = SECRET.test(folded) || WHY_NOT.test(folded);
  if (question.kind !== 'tie') return companies.length > 0 ? undefined : ofSeveral(last, context, isAsked);
  const isOfThem = companies.every((id) => id === question.from || id === question.to);
  const [deal] = graph.between(question.from, question.to, question.deal);
  return isOfThem && isAsked && deal?.amount.usd === undefined ? untold(facts[0]) : undefined;
}

const untold = (fact: string | undefined): Question => ({
  kind: 'unknown',
  near: fact === undefined ? [] : [fact],
  hint: true,
  lack: 'reason',
});

/** Of several stakes that were told the one that is kept secret, else the first without a sum. */
function ofSeveral(
  { question, deals }: Turn,
  { graph, reading }: Context,
  isAsked: boolean,
): Question | undefined {
  const isOfUnstated =
    question.kind === 'undisclosed' || ('unstated' in question && question.unstated === true);
  if (!isAsked && !(isOfUnstated && ONLY_WHY.test(reading.folded))) return undefined;
  const unsized = graph.all.filter(({ id, amount }) => deals.includes(id) && amount.usd === undefined);
  const deal = unsized.find(({ amount }) => amount.bound === 'undisclosed') ?? unsized[0];
  return deal && untold(deal.facts[0]);
}
