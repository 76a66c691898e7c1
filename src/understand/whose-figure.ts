import { isOwnForecast } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { asksWhere } from './which-part.ts';

/** What is called a figure; a sum of money by itself is a deal's: "who made the $5 billion investment?". */
const FIGURE_EN = String.raw`(?:(?:numbers?|figures?|forecasts?|projections?|predictions?|estimates?|percentages?|stats?|statistics?|calculations?|maths?)(?! of)|\d[\d.]* ?(?:%|percent\b))`;
const FORECAST_JA = '(?:予測|予想|見積(?:も)?り?|試算|推計|推定|見通し|見込み|見立て|計算|統計)';
const FIGURE_JA = String.raw`(?:${FORECAST_JA}|数字(?!が)|数値|\d[\d.]*(?:%|ぱせんと))`;
const SAYS_EN = String.raw`(?:says?|said|saying|came up with|come up with|made?|makes|making|gave|gives|publish\w*|put (?:that|this|it|those)? ?out|claims?|claimed|produced|issued|reports?|reported|wrote|cites?|worked out|arrived at)`;
const WHO_JA = '(?:誰|だれ|どなた|どこ(?!に|で|の節|の章)|どの(?:会社|機関|調査|企業|団体|研究))';

/** Who worked it out: that is asked of a figure alone. */
const WORKED_OUT =
  /\b(?:who|which (?:\w+ )?(?:firm|institute|bank|agency|analysts?|company|house|group))(?:'s|s|'d)?\b.{0,24}\b(?:forecast(?:s|ed|ing)?|predict\w*|project(?:s|ed|ing)?|estimat\w+|calculat\w+|reckon\w*|comput\w+|crunch\w*)\b|(?:誰|だれ|どこ|どなた)が[^。?？]{0,6}(?:予測|予想|見積|試算|推計|計算|算出|はじき出|弾き出)/;
/** Whose a figure is, that it calls one. */
const WHOSE = new RegExp(
  [
    String.raw`\bwhose (?:\w+ )?${FIGURE_EN}`,
    String.raw`\b(?:who|which \w+)(?:'s|s|'d)?\b.{0,24}\b${SAYS_EN}(?: up)? (?:with )?(?:that|this|the|those|these|such an?|it)? ?(?:\w+ )?${FIGURE_EN}`,
    String.raw`\bwho(?:'s|s| is| was)? behind (?:that|this|the|those|these) (?:\w+ )?${FIGURE_EN}`,
    String.raw`${WHO_JA}[^。?？]{0,8}${FIGURE_JA}`,
    String.raw`${FIGURE_JA}[^。?？]{0,10}${WHO_JA}(?:が(?:言|出し(?!資)|作|発表|調べ)|の|から|発|情報|調べ|です|なの|だ|[?？]|$)`,
  ].join('|'),
);
/** Where a figure comes from, not where it stands. */
const ORIGIN = new RegExp(
  [
    String.raw`\bwhere(?:'s|s| do| does| did| is| are)?\b.{0,30}${FIGURE_EN}\b.{0,12}\b(?:com(?:e|es|ing)|came|from|taken|sourced|originat\w+)\b`,
    String.raw`\bwhere(?:'d|d| did| do)? (?:they|it|you|he|she|the (?:article|author|writer))\b.{0,10}\b(?:get|take|pull|have)\b.{0,12}${FIGURE_EN}`,
    String.raw`\b(?:source|origin|basis|citation) (?:of|for|behind|given for|cited for) (?:that|this|the|those|these) (?:\w+ )?${FIGURE_EN}`,
    String.raw`\b${FIGURE_EN}(?:'s)? (?:sourced|cited|backed up by)\b`,
    String.raw`(?:${FIGURE_JA}|数字が|金額)[^。?？]{0,6}(?:出どころ|出処|出所|でどころ|出元|出典|そーす|情報源|元ねた|元でーた|根拠|どこから)`,
    String.raw`(?:出どころ|出処|出所|出典|そーす|情報源|根拠)[^。?？]{0,8}${FIGURE_JA}`,
  ].join('|'),
);
/** Of a forecast that was told these are enough. */
const OF_FORECAST =
  /^(?:(?:and|so|but|ok|hm+)[,\s]+){0,12}(?:according to whom?|says who|on whose (?:authority|word)|who (?:is|was|'s )?(?:says?|said|saying|thinks?|expects?|came up with|come up with|made|put out)(?: (?:that|this|it|so))?|which (?:analysts?|firm|institute|experts?|researchers?)\b.*)[\s?.!]*$|^(?:それ|これ|その話|今の|で、?|ちなみに)?(?:って|は)?(?:、)?(?:誰|だれ|どこ|どなた)(?:が|の)(?:言|出し|発表|意見|話)[^。?？]{0,8}[?？]?$|(?:根拠|元)(?:になった|の)(?:調査|でーた|研究|れぽーと)/;

/** "Then whose number is the 5": which of the deals that were told has it. */
const OF_ANOTHER =
  /\bwhose (?:\w+ )?(?:numbers?|figures?|sums?) (?:is|are|was) (?:the |that )?(?:[$]?\d[\d.]*(?! ?%)|\w+(?:est|er)\b)/;

/** What tells whose a figure is that the article gives nobody for. */
const MAKER = { forecast: 'forecaster', other: 'figure-source' };

const GROWTH = /market|growth|rate|cagr/;
const isForecast = ({ question, facts: [told = ''] }: Turn, { knowledge }: Library): boolean =>
  question.kind === 'market' ||
  (question.kind === 'derived' && GROWTH.test(question.what)) ||
  knowledge.facts.get(told)?.nature === 'forecast';

/** What she holds possible herself stands in her comment. */
const isHers = ({ facts: [told = ''] }: Turn, { knowledge }: Library): boolean => {
  const { section, en = '' } = knowledge.facts.get(told) ?? {};
  return section === 'comment' && !/\d/.test(en);
};

const hasFigure = ({ facts, question }: Turn, { knowledge }: Library): boolean =>
  question.kind === 'tie' ||
  question.kind === 'total' ||
  facts.some((id) => /\d/.test(knowledge.facts.get(id)?.en ?? ''));

/**
 * Who made a figure that was told: a company that forecasts its own, or nobody whom the article names. "Where does it
 * say that?" asks for the section, not for this.
 */
export function whoseFigure(last: Turn, folded: string, library: Library): Question | undefined {
  const forecast = isForecast(last, library);
  if (asksWhere(folded) || isHers(last, library) || OF_ANOTHER.test(folded)) return undefined;
  if (!(forecast || hasFigure(last, library))) return undefined;
  const isOfOrigin = ORIGIN.test(folded);
  const isOfMaker = WHOSE.test(folded) || WORKED_OUT.test(folded) || (forecast && OF_FORECAST.test(folded));
  if (!isOfOrigin && !isOfMaker) return undefined;
  const [told = ''] = last.facts;
  const { en = '', entities = [] } = library.knowledge.facts.get(told) ?? {};
  const isOwn = isOwnForecast(en) && entities.length === 1;
  if (isOwn && !isOfOrigin) return { kind: 'facts', ids: [told], said: true };
  const attribute = forecast && !isOwn ? MAKER.forecast : MAKER.other;
  return { kind: 'absent', attribute, near: last.facts.slice(0, 2) };
}
