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
