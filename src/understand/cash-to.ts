import { isAiCompany } from './context.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { isCompany } from './reading.ts';

const LEAD =
  '^(?:(?:so|and|ok|okay|but|then|wait|hey|yo|right|now|well|um+|hmm*|alright|cool|lol|kitty|cat|remind me|tell me|do you know|any idea|just|again)[,.!:]* )*';
const MONEY =
  '(?:(?:any|all|some|its|their|the|that|this|of|actual|real|hard|cold|big|good) ){0,12}(?:money|cash|funds?|dough|dollars|bucks|dosh|moolah|payments?|cheques?|checks?)(?: over)?';
const GIVES =
  '(?:hand|slip|fork|shell|pass|shov|shovel|shovell|funnel|funnell|pour|pump|throw|toss|send|wir|giv|feed|chuck|slid|ship|transfer|push|dish|cough|mak|writ|cut|cutt|shift|mov)(?:e?s|[ptbgl]?ing|e)?(?: (?:over|out|up|across))?';
const PLACE =
  '(?: (?:in|on|out) (?:there|here|it|this|that|(?:this|that|the|all) (?:article|piece|story|text|loop|circle|list|lot|this|that|mess)))?';
const POCKET =
  "(?:'?s? (?:own )?(?:pockets?|accounts?|coffers|till|wallet|bank accounts?|way|hands|direction|purse))?";
const TAIL =
  '(?: (?:then|exactly|anyway|here|again|tho|though|in (?:it|this|there|all this|the (?:article|piece|loop)))){0,12}';
/** Who gives money to X, whatever giving is called. */
const ASKS = [
  new RegExp(
    `${LEAD}(?:who|which (?:company|firm|one|player))(?: the (?:heck|hell|devil)| on earth)?(?:'s| is| are| all| actually| else)?${PLACE}(?: (?:is|are|that is|that's|actually|exactly|even|the one|ones)){0,12} ${GIVES} ${MONEY} (?:to|at|into|in|toward|towards|on) X${POCKET}${PLACE}${TAIL}[?.! ]*$`,
    'u',
  ),
  new RegExp(
    `${LEAD}(?:who|which (?:company|firm|one|player))(?: the (?:heck|hell|devil)| on earth)?(?:'s| is| are| all| actually| else)?${PLACE}(?: (?:is|are|actually|exactly|even|the one)){0,12} ${GIVES} X ${MONEY}${PLACE}${TAIL}[?.! ]*$`,
    'u',
  ),
  new RegExp(
    `${LEAD}whose ${MONEY} (?:is |does |actually ){0,12}(?:go|goes|going|flow\\w*|end\\w*(?: up)?|land\\w*|head\\w*|run\\w*|com(?:es?|ing)|wind\\w*(?: up)?) (?:in)?(?:to|in|at|with) X${POCKET}${PLACE}${TAIL}[?.! ]*$`,
    'u',
  ),
  new RegExp(
    `${LEAD}(?:from )?who(?:m)? (?:is |does |do |'s )?X (?:get|gets|getting|receiv\\w*|tak\\w*|collect\\w*|pocket\\w*) ${MONEY}(?: (?:from|off))?${TAIL}[?.! ]*$`,
    'u',
  ),
  /^(?:で|じゃあ?|では|んで|それで|結局|ところで|ねえ?|あの|えっと|この(?:記事|中|輪|話|図|循環|るぷ)(?:の中)?(?:で|だと|では|じゃ)){0,8}、?X(?:さん|社)?(?:に|へ)(?:対して)?(?:は|も)?、?(?:実際に?|いま|今)?(?:お?金|現金|資金|きゃっしゅ|まね|どる|代金)(?:を|は|が|も)?(?:渡[しす]|払|支払|流し|流す|流れ|入れ|出し|出す|送|握ら|くれ|あげ|つぎ込|注[いぎ]|落と|貢|手渡|回し|振り込)[^、。?？]{0,10}(?:の|会社|企業|相手|人|とこ|ところ|やつ)(?:は|って|が)?、?(?:いったい|一体|結局)?(?:誰|だれ|どこ|どちら|どの会社|どなた|何社)?(?:の会社|の誰)?(?:です|なの|な|だ|か|の|っけ|でしょう|よ|や|ね){0,8}[?？。!！ ]*$/u,
  /^(?:で|じゃあ?|では|んで|それで|結局|ところで|ねえ?|あの|えっと|この(?:記事|中|輪|話|図|循環|るぷ)(?:の中)?(?:で|だと|では|じゃ)){0,8}、?(?:いったい|一体|この中で|そこで|記事で)?(?:は)?(?:誰|だれ|どこ|どの会社|どの企業)(?:の会社)?が、?X(?:さん|社)?(?:に|へ)(?:お?金|現金|資金|きゃっしゅ|まね|どる|代金)(?:を)?(?:渡[しす]|払|支払|流し|流す|入れ|出し|出す|送|握ら|くれ|あげ|つぎ込|注[いぎ]|落と|貢|手渡|回し|振り込)[^、。?？]{0,12}[?？。!！ ]*$/u,
];
/** Said outright: who pays it. */
const PAYS = new RegExp(
  `${LEAD}who(?: the (?:heck|hell|devil)| on earth)?(?:'s| is| all| actually| exactly)?${PLACE} (?:actually |even )?pay(?:s|ing)? X${PLACE}${TAIL}[?.! ]*$`,
  'u',
);
const LONGEST = 110;

/** "So who in there is handing cash to X?", 「Xに現金を流し込んでるのって誰」: who pays one that is no lab, and nothing of what it wants. */
export function readCashTo(heard: Heard): Question | undefined {
  const { context } = heard;
  const { folded, mentions, companies } = context.reading;
  const [mention, more] = mentions;
  if (folded.length > LONGEST || companies.length !== 1 || !mention || more || !isCompany(mention))
    return undefined;
  const [of = ''] = companies;
  const text = `${folded.slice(0, mention.start)}X${folded.slice(mention.end)}`;
  if (asksLacking(heard) || isAiCompany(context, of)) return undefined;
  if (PAYS.test(text)) return { kind: 'payments', to: of };
  if (!ASKS.some((pattern) => pattern.test(text))) return undefined;
  return { kind: 'purse', of, side: 'in' };
}
