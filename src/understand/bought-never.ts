import { readFeatures } from '../knowledge/index.ts';
import type { Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** It is told as done: "Apple bought …", 「…を買った」. */
const BOUGHT = {
  before:
    /\b(?:bought(?: (?:up|out))?|acquired|purchased|took over|taken over|snapped up|swallowed(?: up)?|gobbled up|buys(?: up)?|buying|acquires|takes over|acquisition of|takeover of|purchase of|buyout of) (?:all of |the whole of |out |up |the )?$/,
  after:
    /^(?:社)?(?:を|の)(?:[^、。]{0,6})?(?:買収|買い取|買いと|買っ|買う|買い上げ|手に入れ|傘下に|子会社化|吸収)/,
};
/** 「BがAに買収された」: named as the one who bought. */
const BUYER = /^(?:社)?に(?:買収|吸収|合併|買い取ら|買わ)(?:され|れ)/;
/** What was paid for it. */
const PRICE =
  /いくら|何億|何兆|何どる|なんぼ|値段|価格|買収額|金額|額は|\b(?:how much|(?:the|what) price|price tag|what(?:'d| did| does| was) (?:it|that|they|the \w+) (?:cost|pay|spend|come to|set)|(?:did|do|have) (?:they|it|he|apple) pay|what sum|sum|cost)\b/;
/** A stake isn't the whole. */
const OF_STAKE =
  /出資|投資|株|可能性|かも|将来|いつか|したら|すれば|するなら|\b(?:stakes?|invest\w*|shares?|valuation|part|may|might|could|would|will|if|gpus?|chips?|clouds?|capacity)\b/;
/** And taken for granted: "since A bought B, who runs it?", 「AがBを買収したけど、どうなるの」. */
const TAKEN =
  /^(?:so |and |ok |but )?(?:since|now that|after|because|given that|seeing that|as) \b|(?:買収|買い取|買っ|吸収|傘下に)[^、。?？]{0,6}(?:けど|から|ので|んだし|んでしょ|あと|後)/;
const LONGEST = 140;

/** "Apple bought OpenAI, how much did they pay?": of a purchase that the article doesn't have. */
export function readBoughtNever(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  const isTaken = TAKEN.test(folded);
  if (folded.length > LONGEST || OF_STAKE.test(folded) || !(isTaken || PRICE.test(folded))) return undefined;
  const { mentions, companies, figures, foreign } = context.reading;
  const buyer = mentions.find(({ end }) => BUYER.test(folded.slice(end, end + 20)))?.company;
  const bought =
    buyer === undefined
      ? mentions.find(
          ({ start, end }) =>
            BOUGHT.before.test(folded.slice(0, start)) || BOUGHT.after.test(folded.slice(end, end + 20)),
        )?.company
      : companies.find((id) => id !== buyer);
  if (bought === undefined || figures.length > 0 || context.graph.into(bought, 'investment').length === 0)
    return undefined;
  const buyers = companies.filter((id) => id !== bought);
  if (buyers.length + foreign.length !== 1) return undefined;
  if (buyers.some((id) => context.graph.between(id, bought).length > 0)) return undefined;
  const [from] = buyers;
  if (!PRICE.test(folded))
    return from === undefined ? undefined : { kind: 'no-tie', from, to: bought, deal: 'investment' };
  const { knowledge, vocabulary } = parts.library;
  const told = [...knowledge.facts.values()].find(
    ({ nature, en, entities }) =>
      nature === 'forecast' && entities.length > 1 && readFeatures(en, vocabulary).includes('c:r-acquire'),
  );
  return told && { kind: 'unknown', near: [told.id], hint: true };
}
