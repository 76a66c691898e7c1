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
