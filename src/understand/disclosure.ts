import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

/** What is said of a sum: that it is kept secret, that it isn't stated, that it is. */
export type Disclosure = 'secret' | 'unstated' | 'stated';

const SAID: [Disclosure, RegExp][] = [
  [
    'secret',
    /\b(?:undisclosed|secret|hidden|under wraps|confidential|private|kept (?:quiet|back)|hush\w*)\b|伏せ|非公開|未公開|非開示|内緒|ないしょ|秘密|ひみつ|隠/,
  ],
  [
    'unstated',
    /\b(?:unstated|unspecified|unknown|(?:no|without (?:an?|any|its|the|giving an?)|lack(?:s|ing)? (?:an?|any)|miss(?:es|ing) (?:an?|its|the)) (?:\w+ )?(?:amount|figure|number|sum|price tag|value)|(?:left |leaves? (?:it |us )?)(?:blank|out|unsaid|vague|open|unclear|in the dark)|unclear how (?:much|many|big)|(?:silent|quiet|mum) (?:on|about)|without (?:saying|telling|stating|giving) how (?:much|many)|not put (?:an?|any) (?:number|figure|price) on)\b|(?:だいたい|大体|ざっくり|おおよそ|目安)[^、。]{0,4}(?:わか|分か)(?:らん|らない|んない)|不明|記載なし|記載がな|金額なし|(?:書かれて|書いて|載って|示されて|公表されて|開示されて|明記されて|出て)い?ない(?:ところ|とこ|会社|企業|もの|やつ|出資者?|投資家?|案件|取引|の)(?:は|って|も|が)?(?:ある|いる|あり|います)/,
  ],
  [
    'stated',
    /\b(?:do(?:es)? (?:it|they|the article) (?:say|give|state|list|tell(?: us)?) (?:the |any |an? )?(?:amounts?|figures?|sums?|sizes?)|public(?:ly)?|disclosed?|reveal(?:s|ed)?|published|on record|spelled out|stated|listed|reported|mentioned|printed|do (?:we|you|they) know (?:what|how much)|known|given|specified|quantified|put a (?:number|figure|price) on|(?:have|has|got|get|come with|comes with) (?:an? |any )?(?:(?:\w+ )?(?:price tag|amount)|(?:number|figure|price)s? (?:on|attached|next to)))\b|公開|公表|開示|明かさ|明らかに|明記|示さ|示して|挙げられ|書いて|書かれ|出て(?:る|い|ま)|載って|判明|額(?:って|は|が|も)?(?:わか|分か|ある(?!程度)|あります)/,
  ],
];

/** What a folded text says of a sum. */
export const disclosedIn = (folded: string): Disclosure | undefined =>
  SAID.find(([, pattern]) => pattern.test(folded))?.[0];

/** What a folded yes/no question says of a sum. */
export const disclosureOf = ({ folded, concepts }: Reading): Disclosure | undefined =>
  concepts.has('q-who') || (concepts.has('q-list') && !/\blisted\b/.test(folded))
    ? undefined
    : disclosedIn(folded);

const QUANTIFIED =
  /\bquantified\b|\b(?:number|figure|price)s? (?:on|attached|next to)\b|(?:数字|額)が?(?:出|つい)/;

/** Whether a sum is spoken of without a word that says so. */
export const isQuantified = (folded: string): boolean => QUANTIFIED.test(folded);

const KNOWN = String.raw`(?<!un|not |in|none |none is )(?:disclosed|stated|known|public|given|quantified|on record)|with (?:an? |the )?(?:\w+ )?(?:number|figure|amount|sum)s?|(?:have|has|got|carry|carries|come with) (?:an? |the )?(?:\w+ )?(?:number|figure|amount|sum|price tag)s?`;
const UNKNOWN = String.raw`undisclosed|unstated|unknown|unquantified|secret|hidden|blank|private|not (?:disclosed|stated|known|public|given)|without|(?:which )?(?:ones? )?(?:don'?t|doesn'?t|do not|aren'?t|isn'?t|haven'?t)|no (?:number|figure|amount|sum)`;
/** Those with and those without a figure at once: "disclosed vs undisclosed", 「出てるのと出てないの」. */
const BOTH_STATES = new RegExp(
  String.raw`\b(?:${KNOWN})\b.{0,40}\b(?:${UNKNOWN})\b|\b(?:undisclosed|unstated|unknown)\b.{0,40}\b(?:${KNOWN})\b` +
    String.raw`|\b(?:${UNKNOWN}|no (?:figure|number|amount|sum))s?\b.{0,20}\bwhich (?:ones? )?(?:do|does|have|has)\b` +
    String.raw`|\b(?:${KNOWN}|amounts? (?:is|are) (?:given|stated))\b.{0,40}\b(?:for )?(?:which|whose|who|what)\b[^.?]{0,24}\b(?:not|none)\b` +
    String.raw`|(?:書かれ|明記され|記載され|示され|公表され|開示され)て(?:い)?る[^。]{0,14}(?:書かれ|明記され|記載され|示され|公表され|開示され)て(?:い)?ない` +
    String.raw`|(?:開示|公開|公表|判明)[^。]{0,3}(?:非|未|不)(?:開示|公開|公表|明)` +
    String.raw`|(?:出て(?:い)?る|わかる|分かる|わかって(?:い)?る|ある|公開|公表|明記|書いて(?:あ|い)?る|載って(?:い)?る|判明)[^。]{0,12}(?:出て(?:い)?ない|わからない|分からない|わかって(?:い)?ない|ない|非公開|伏せ|不明|秘密)`,
);

/** Both sorts of bound at once: "which are ceilings and which floors", 「上限と下限」. */
const BOTH_BOUNDS =
  /\b(?:ceilings?|caps?|maximums?|upper (?:limits?|bounds?))\b(?:(?! or | rather | instead | not ).){1,40}\b(?:floors?|minimums?|lower (?:limits?|bounds?))\b|\b(?:floors?|minimums?|lower (?:limits?|bounds?))\b(?:(?! or | rather | instead | not ).){1,40}\b(?:ceilings?|caps?|maximums?|upper (?:limits?|bounds?))\b|(?:上限|最大)[^。]{1,14}(?:下限|最低|以上)|(?:下限|最低)[^。]{1,14}(?:上限|最大)/;

/** Whether both sorts of bound are asked for. */
export const asksBothBounds = (folded: string): boolean => BOTH_BOUNDS.test(folded);

/** Whether those with and those without a figure, or with either bound, are asked for at once. */
export const asksBothStates = (folded: string): boolean =>
  BOTH_STATES.test(folded) || BOTH_BOUNDS.test(folded);

/** Those that have a figure are asked for, not those that have none. */
const WITH =
  /(?:額|金額|数字|いくらか?)(?:が|は|の|も|まで)?(?:わか|分か|出て|ある|明か|明ら|明記|記され|記載|示され|判明|公表|公開|はっきり|書いて|書かれ|載って|載せ)|\b(?:with|has|have|had|give|gives|gave|got|carry|carries|come|comes|name|names|state|states|attached)\b.*\b(?:figures?|numbers?|amounts?|sums?|price tags?)\b|\b(?:figures?|numbers?|amounts?|sums?) (?:(?:is|are|was|were) )?(?:attached|given|stated|disclosed|known|public|specified)\b/;
const WITHOUT =
  /\b(?:no|not|never|none|without|un\w+|missing|lacks?|secret|hid\w*|blank|zero|mum|quiet|silent)\b|n't\b|ない|ねえ|ません|ぬ|ず|らん|てん|へん|伏せ|不明|なし|秘密|内緒|非/;

/** Whether a text says that something is missing. */
export const saysLacking = (folded: string): boolean => WITHOUT.test(folded);

/** Whether those are asked for that have a figure. */
export const asksStated = (folded: string): boolean => WITH.test(folded) && !WITHOUT.test(folded);

const HOW_MANY = /\bhow many\b|\bnumber of (?:deals|stakes|investments)\b|何件|いくつ|何個|何本/;

/** "How many deals have a figure?": with their number. */
export const withNumber = (question: Question, { reading: { folded } }: { reading: Reading }): Question =>
  question.kind === 'deals' && !question.whole && HOW_MANY.test(folded)
    ? { ...question, ...(OF_STAKES.test(folded) ? { deal: 'investment' as const } : {}), counted: true }
    : question;
const OF_STAKES = /\b(?:investments?|stakes?)\b|投資|出資/;

/** Of a list only those: 「金額が出てるのは」. */
const ONLY_STATED =
  /(?:額|数字)(?:が|の|は)?(?:出て(?:い)?る|ある|わかる|分かる|判明して(?:い)?る|書いて(?:あ|い)?る|書かれて(?:い)?る|載って(?:い)?る|明記されて(?:い)?る)(?:の|やつ|分|とこ|ところ|会社|企業|出資先|相手|もの)(?:は|って|だけ|を)/;

/** A question for deals without a figure, as one for those with one where the text says that. */
export function asMarked(question: Question, folded: string): Question {
  if (question.kind === 'undisclosed' && asksBothStates(folded)) return { kind: 'deals' };
  if (!asksStated(folded)) return question;
  if (question.kind === 'undisclosed') return { kind: 'deals' };
  if (question.kind === 'investments' && !question.unstated && ONLY_STATED.test(folded))
    return { ...question, stated: true };
  if ((question.kind !== 'investors' && question.kind !== 'investments') || !question.unstated)
    return question;
  const { unstated: _unstated, ...rest } = question;
  return { ...rest, stated: true };
}

const ANY_OF_THEM =
  /\b(?:any|anyone|anybody|a single|at least one|some|someone|(?:is|are) there)\b|(?:ある|いる|います|あります)/;
const EVERY = /\b(?:all|every|everyone|each|both)\b|全部|全員|すべて|みんな|両方|どちらも|とも/;
/** "Does any investor in A have a stated amount?": those that have one answer it, not those that have none. */
export function asAnyStated(question: Question, folded: string): Question {
  if (question.kind !== 'investors' && question.kind !== 'investments') return question;
  if (!question.unstated && !WITH.test(folded)) return question;
  if (!ANY_OF_THEM.test(folded) || EVERY.test(folded) || WITHOUT.test(folded)) return question;
  const { unstated: _unstated, ...rest } = question;
  return rest.kind === 'investors' ? { ...rest, stated: true, any: true } : { ...rest, stated: true };
}

const WHAT_IS_PAID =
  /\bwhat(?:'s)? (?:(?:exactly|is|did|does|has|have|was|the) ){0,2}(?:[\w-]+ ){1,2}(?:pa(?:ys?|id)|g[ai]ves?|puts?|sen(?:ds?|t)|invest(?:s|ed)?|spen(?:ds?|t)|transfer(?:s|red)?|owe(?:s|d)?|pledged?|chip(?:ped)? in|hand(?:ed)? over|shell(?:ed)? out)\b/;

/** "What did A spend on B?", "does it reveal what A pays B?": what is paid is a sum. */
export const saysWhatIsPaid = (folded: string): boolean => WHAT_IS_PAID.test(folded);
