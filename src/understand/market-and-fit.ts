import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { isStated } from './market-size.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Both stated sizes are to be told. */
const SIZES =
  /2025年?(?:と|、|・|および|及び|や|→|から)(?:、)?2030年?[^。?？]{0,14}(?:いくら|規模|金額|どれ|それぞれ|数字|値)|(?:規模|市場)[^。?？]{0,8}2025年?(?:と|、|・|および|及び|や)2030年?|\b(?:sizes?|values?|figures?|numbers?|how (?:big|large|much))\b[^.?;]{0,40}\b2025,? (?:and|&|vs|versus) (?:in )?2030\b|(?<!\b(?:with|against|from|to|between) (?:the )?(?:\w+ )?)\b2025 (?:and|&) 2030\b[^.?;]{0,24}\b(?:sizes?|values?|figures?|numbers?|levels?)\b|\b2025 (?:market )?(?:size|value|figure|number)\b[^?;]{0,30}\b2030\b|\b2025(?: \w+)?[,;] [^?;]{0,30}\b2030\b/u;
const FACTOR =
  /何倍|倍率|倍数|\b(?:multiples?|(?:growth )?factor|how many times|multiplier|how many[- ]fold)\b/u;
/** Whether the rate takes the one size to the other. */
const FIT =
  /(?:60 ?%|六割|成長率|年率|伸び率|cagr)[^。?？]{0,20}(?:整合|合[うっいわ]|矛盾|一致|辻褄|つじつま|見合|届[くい]|足り|説明)|(?:整合|辻褄|つじつま|矛盾)[^。?？]{0,10}(?:60 ?%|成長率|年率)|\b(?:60 ?%|rate|cagr|growth)\b[^.?;]{0,40}\b(?:fits?|consistent|match(?:es)?|adds? up|squares?|reconciles?|agrees?|enough|gets? (?:you |us |it )?there|holds? up|support|works? out|compatible)\b|\b(?:fits?|consistent|match(?:es)?|squares?|reconciles?|compatible|agrees?) (?:with |to )?[^.?;]{0,24}\b(?:60 ?%|rate|cagr|growth)\b/u;
/** By how much it grows. */
const INCREASE =
  /増加額|増加分|増加幅|増分|増える(?:金額|額|分)|増え(?:た|る)?(?:額|分|幅)|差額|\b(?:increase|increment|dollar (?:gain|growth|rise)|how much (?:it|the market) (?:grows|adds|gains)|added value|difference)\b/u;
/** Each by itself, in a list of things. */
const SIZE_NOW = /2025/u;
const SIZE_LATER = /2030/u;

/** Something else of the market, or of its sums. */
const ELSE =
  /なぜ|誰|出典|根拠|年あたり|もし|仮に|(?:では|じゃ)なく|\b(?:why|who|source|how much more|per year|if|rather than|not (?:the|a))\b/u;
const MARKET = /市場|\bmarket\b/u;
const LISTED = /[,、;；・]|\n/u;
const LONGEST = 170;

const FITS: Question = { kind: 'derived', what: 'sixty-percent', yes: true };

/** Each thing that a folded text asks of the market and its rate, in the order of the text. */
function asksOf(folded: string): Question[] {
  const asks: [Question, RegExp][] = [
    [{ kind: 'facts', ids: ['market-size'] }, SIZES],
    [{ kind: 'derived', what: 'growth-factor' }, FACTOR],
    [{ kind: 'derived', what: 'growth-difference' }, INCREASE],
    [FITS, FIT],
  ];
  return asks
    .map(([question, words]) => ({ question, at: folded.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ question }) => question);
}

/** 「2025年と2030年でそれぞれいくらで、何倍で、成長率と整合するか」, "both sizes, the multiple, and does 60% a year fit?": each. */
export function readMarketAndFit(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const isSized = SIZE_NOW.test(folded) && SIZE_LATER.test(folded) && MARKET.test(folded);
  if (!FIT.test(folded) && !(isSized && INCREASE.test(folded) && LISTED.test(folded))) return undefined;
  const asked = asksOf(folded);
  if (asked.length < 2 || namesTyped(text, parts).length > 0) return undefined;
  const { foreign, figures, absent } = readFolded(folded, text, parts).context.reading;
  const areKnown = figures.every(({ unit, value }) =>
    unit === 'year' ? isStated(value) : unit === 'percent' && value === STATED_PERCENT,
  );
  const factor = FACTOR.exec(folded);
  // 「何倍になって」 looks like what an investor gets back.
  const isFactor = (at: number): boolean =>
    factor !== null && at >= factor.index && at < factor.index + factor[0].length;
  if (foreign.length > 0 || !areKnown || absent.some(({ start }) => !isFactor(start))) return undefined;
  return clauseOf(text, { kind: 'several', parts: asked }, parts);
}
const STATED_PERCENT = 60;
