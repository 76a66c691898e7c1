import type { Layer } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany } from './context.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { productOf } from './thread.ts';
import type { Understanding } from './understand.ts';

const FIRM_JA = '(?:の?(?:企業|会社|めか|屋|大手))';
const FIRM_EN = '[- ]?(?:compan(?:y|ies)|firms?|makers?|giants?|providers?|vendors?|players?|business)';
const BACKS_JA = '(?:出資|投資|株主|ばっく|資金|お?金を(?:出|入))';
const BACKS_EN = String.raw`\b(?:back\w*|invest\w*|fund\w*|bankroll\w*|behind|stake|put\w* (?:\w+ )?(?:money|cash))\b`;
/** A backer of one company, by its trade. */
const TRADES: [Layer, RegExp][] = [
  ['chip', new RegExp(`(?:半導体|ちっぷ|gpu)${FIRM_JA}|\\b(?:chip|semi-?conductor|gpu)${FIRM_EN}\\b`, 'u')],
  ['cloud', new RegExp(`くらうど${FIRM_JA}|\\bcloud${FIRM_EN}\\b`, 'u')],
];
const BACKS = new RegExp(`${BACKS_JA}|${BACKS_EN}`, 'u');
/** What it puts in … */
const SUM = /額|いくら|\b(?:how much|amounts?|sums?|figures?|size)\b/u;
/** … and what is made of it. */
const PRODUCT =
  /(?:製品|ぷろだくと|もでる|ai|さびす)(?:の)?(?:名|なまえ)|製品|ぷろだくと|(?:作|つく|開発)(?:って|して)(?:い)?る(?:ai|もの|もの)|\b(?:products?|models?|chatbots?)\b|\b(?:what|which) (?:ai|model|product)\b|\bname of (?:the |its )?(?:ai|model|product)/u;
/** What else is asked, or held to be so. */
const ELSE = /なぜ|理由|どうして|\bwhy\b|\breasons?\b|[るた]?よね|でしょう?[?？]|\b(?:right|correct|true)\b/u;
const LONGEST = 160;

/** What ties the two, apart from the stake. */
const TIES =
  /(?:つなが|繋が|つなぐ|つなげ|結び?つ|結んで)|関係性|(?:製品|技術|ぷろだくと|もでる)(?:面|上|的)?(?:で)?の(?:関係|つながり|繋がり|結びつき)|\b(?:ties?|links?|connect\w*|relat(?:es?|ion\w*)|tie-up|bind\w*)\b/u;
/** 「（製品名込みで）」. */
const GLOSS = /[(（][^()（）]*[)）]/gu;
/** Each of them is asked for by itself: on a line, behind a mark, joined. */
const JOINED = /\s[-–—]\s|[\n、,;；・•①②]|\d\)|と、|\band\b|\bplus\b|それと|あと|および/u;
/** Or another deal is asked about. */
const OF_MONEY =
  /(?:いくら|額)[^、\n\s・②]{0,6}つなが|ほか|他の|以外|\b(?:other|else)\b|\b(?:tied|linked|connected) (?:by|through) (?:money|cash)\b|\b(?:when|who|pays?|paying|send(?:s|ing)?|three-way|difference|gap)\b|20\d\d|三社|いつ|誰|支払|差[分額]/u;

/** "xAI: - NVIDIA's stake - what links them (product)": its stake in the one that is named beside it, and what else ties the two. */
export function readStakeAndTie(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !TIES.test(folded) || !SUM.test(folded) || !JOINED.test(folded))
    return undefined;
  if (ELSE.test(folded) || OF_MONEY.test(folded)) return undefined;
  const { context } = readFolded(folded.replace(GLOSS, ' '), text, parts);
  const { companies, foreign, absent } = context.reading;
  const [one, other, more] = companies;
  if (one === undefined || other === undefined || more !== undefined) return undefined;
  const stakes = [
    ...context.graph.between(one, other, 'investment'),
    ...context.graph.between(other, one, 'investment'),
  ];
  const [stake, second] = stakes;
  if (!stake || second || foreign.length + absent.length > 0) return undefined;
  const asked: Question[] = [
    { kind: 'tie', from: stake.from, to: stake.to, deal: 'investment', aspect: 'amount' },
    { kind: 'relation', a: stake.from, b: stake.to, beside: true },
  ];
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts, [stake.to]), isOfTold: true };
}

/** "xAI: its chip-company backer, the sum, the product", 「xAIに出資する半導体企業、金額、製品名」: its stake, and what is made. */
export function readBackerSumProduct(
  text: string,
  fallback: Language,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !SUM.test(folded) || !PRODUCT.test(folded) || !BACKS.test(folded))
    return undefined;
  const [layer, second] = TRADES.filter(([, named]) => named.test(folded)).map(([one]) => one);
  if (layer === undefined || second !== undefined || ELSE.test(folded)) return undefined;
  const language = detectLanguage(text, fallback, parts.isName);
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const { companies } = context.reading;
  const [to, more] = companies.filter((id) => isAiCompany(context, id));
  if (to === undefined || more !== undefined) return undefined;
  const stakes = context.graph
    .into(to, 'investment')
    .filter(({ from }) => context.entities.get(from)?.layers.includes(layer) === true);
  // Its trade may stand for the backer, and so may the cloud for where the product is offered.
  const isMeant = (id: string) =>
    id === to || id === stakes[0]?.from || context.graph.between(id, to, 'supply').length > 0;
  if (!companies.every(isMeant)) return undefined;
  const product = productOf(to, context);
  if (stakes.length !== 1 || product === undefined) return undefined;
  const asked: Question[] = [
    { kind: 'tie', from: stakes[0]!.from, to, deal: 'investment', aspect: 'amount' },
    { kind: 'facts', ids: [product] },
  ];
  return { ...clauseOf(text, { kind: 'several', parts: asked }, parts, [to]), isOfTold: true };
}
