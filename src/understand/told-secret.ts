import { isStated } from '../knowledge/graph.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';

const LEAD = '(?:(?:so|and|then|wait|oh|ok|okay|but|well|hm+|huh|ah|right|basically|lol)[, .!?]+){0,4}';
const TAIL = '(?:[, ]+(?:then|huh|right|really|at all|for sure|yet|lol|tho|though|exactly|or what|i guess))';
/** Taken to be known to nobody, or to be told by nobody: "so nobody knows", 「誰も知らないんだ」. */
const UNKNOWN = new RegExp(
  [
    `^${LEAD}(?:nobody|no ?-?one|none of us|not even they|literally nobody) (?:really |actually |even |outside )?(?:knows?|can (?:say|tell|know)|has (?:any |a )?(?:idea|clue)|said|told|tells|gets to know)(?: (?:how much|the (?:amount|number|figure|sum|price|size)|it|that|that number|what (?:it|they) (?:cost|paid|put in)))?${TAIL}{0,3}[?.! ]*$`,
    `^${LEAD}(?:(?:they|it|we|you|u|it all) )?(?:just |simply |really )?(?:(?:do|does|did|will|would|wo|ca|is|are)(?: not|n'?t)|never|cannot|refuse to) (?:just |even |ever )?(?:say|said|tell|told|know|disclosed?|reveal\\w*|share|shared|known|public)(?: (?:us|me|anyone|anybody|it|that|how much|the (?:amount|number|figure)))?${TAIL}{0,3}[?.! ]*$`,
    `^${LEAD}(?:it's |it is |is it |that's |that is |is that )?(?:(?:just|all|still|a|an|total|complete|big) ){0,3}(?:mystery|unknown|anyone's guess|anybody's guess|hush[ -]hush|hidden|a black box)${TAIL}{0,3}[?.! ]*$`,
    '^(?:(?:え|へえ?|じゃあ?|で|つまり|ってことは|なるほど|ふーん|結局|要するに)[、。!！?？…]*){0,4}(?:それ|そこ|金額|額|いくらか)?(?:は|って)?、?(?:誰|だれ)(?:も|にも|ひとり|一人)(?:も)?(?:いくらか|額を|金額を)?(?:は|って)?(?:知ら|わから|分から|教えて(?:くれ)?|言って(?:い)?|把握して(?:い)?)(?:な|ん|へん)[^、。]{0,10}[?？。!！w笑]*$',
    '^(?:(?:え|へえ?|じゃあ?|で|つまり|ってことは|なるほど|ふーん|結局|要するに)[、。!！?？…]*){0,4}(?:それ|そこ|金額|額)?(?:は|って)?、?(?:謎|なぞ|不明|ぶらっくぼっくす|闇の中|わからずじまい|わからない|わからん|分からない|教えてくれない|言わない)(?:のまま)?(?:なん|な|の|ん|って|こと|まま|わけ|だ|です|か|ね|よ|よね|のか|やん|じゃん){0,6}[?？。!！w笑]*$',
  ].join('|'),
  'u',
);

/** "So nobody knows", 「誰も知らないってこと？」, after a sum that the article doesn't state, or that is undisclosed. */
export function readNobodyKnows(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (!last || !UNKNOWN.test(folded) || !namesOnly(heard, []) || asksLacking(heard)) return undefined;
  const { question } = last;
  const told = dealsTold(heard);
  const [deal, more] =
    question.kind === 'tie'
      ? told.filter(({ from, to }) => from === question.from && to === question.to)
      : told;
  if (!deal || more || isStated(deal)) return undefined;
  return deal.amount.bound === 'undisclosed'
    ? { ...tieTo(deal), aspect: 'amount', yes: true, sum: 'secret' }
    : { ...tieTo(deal), aspect: 'amount', yes: true, negated: true, sum: 'stated' };
}

const OTHERS = /ほか|他(?!社の)|以外|残り|\b(?:else|others?|another|the rest|any more|more)\b/;
const UNTOLD =
  /(?:言って|いって|教えて|出して|明かして|公表して|公開して|書いて)(?:い)?(?:な|ん(?![だで])|へん)|(?:額|金額|数字|いくら)[^、。]{0,8}(?:わか|分か)(?:ん|ら)|(?:額|金額|数字|いくら)[^、。]{0,8}知(?:らな|らん|れな)|(?:だんまり|秘密|非公開|伏せ)|\b(?:(?:just )?(?:(?:did|do|have|wo)n'?t|(?:did|do|will|have) not|never) (?:say|said|tell|told|disclosed?|give|share)|keep(?:s|ing)? (?:quiet|mum|it secret)|undisclosed|hush[ -]hush|secret)\b/;
const ELSE = /\b(?:why|when|who)\b|なぜ|なんで|いつ|どうして/;
const LONGEST = 60;

/** 「ほかにも言ってないやつある？」, after a sum that isn't told: all that have none. */
export function readElseUntold(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  const isElse = /(?:ほか|他)に(?:も|は)?|\b(?:any|anyone|anything|who) (?:else|others?)\b/.test(folded);
  if (!last || folded.length > LONGEST || !isElse || !UNTOLD.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard) || /なぜ|なんで|\bwhy\b/.test(folded)) return undefined;
  const told = dealsTold(heard);
  const isUntold = told.length > 0 && !told.some(isStated);
  return isUntold ? { kind: 'undisclosed', all: true } : undefined;
}

/** 「Microsoft以外は金額わかんないの」, "and the others just didn't say": those of a list that have no sum. */
export function readOthersUntold(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !OTHERS.test(folded) || !UNTOLD.test(folded)) return undefined;
  if (ELSE.test(folded) || asksLacking(heard)) return undefined;
  // Kept secret is more than not stated.
  if (/秘密|非公開|伏せ|\b(?:undisclosed|secret|hush[ -]hush)\b/.test(folded)) return undefined;
  const [list] = [last.question, ...(last.earlier ?? []).slice(0, 2)].filter(
    ({ kind }) => kind === 'investors',
  );
  const [of, more] = list?.kind === 'investors' ? list.of : [];
  if (of === undefined || more !== undefined) return undefined;
  const given = context.graph.into(of, 'investment');
  const known = given.filter(isStated).map(({ from }) => from);
  if (known.length === 0 || known.length === given.length || !namesOnly(heard, [of, ...known]))
    return undefined;
  return { kind: 'investors', of: [of], unstated: true };
}
