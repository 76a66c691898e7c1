import { isInvestor, isAiCompany } from './context.ts';
import { nearestOf } from './choose.ts';
import { clause, type Step } from './scene.ts';

/** Whether somebody owned up to it. */
const ADMITS =
  /\b(?:admit\w*|confess\w*|conced\w+|fess\w* up|own\w* up|come clean|came clean)\b|認め(?:て(?:い?る|い?た|い?ます)|た|ました|たこと)|白状/;
/** The article itself, or she, may. */
const BY_ARTICLE =
  /\b(?:article|text|author|writer|cat|you|comment|piece)\b|記事|筆者|著者|ねこ|猫|てくにゃん|こめんと/;

/** What it has said itself stands there: a forecast of its own, what was announced. */
const SAYS_ITSELF = /\b(?:forecasts?|announced?)\b/;

/** "Did NVIDIA ever admit that it's circular?": what a company says of itself stands nowhere, whatever is said of it. */
export const readAdmitted: Step = (scene) => {
  const { context, own } = scene;
  const { folded, companies, absent, foreign } = context.reading;
  const isOfCompany = companies.some((id) => isInvestor(context, id) || isAiCompany(context, id));
  if (!context.yesNo || !isOfCompany || absent.length > 0 || foreign.length > 0) return undefined;
  if (!ADMITS.test(folded) || BY_ARTICLE.test(folded)) return undefined;
  if (SAYS_ITSELF.test(context.statementOf(own.ranked[0]?.id ?? ''))) return undefined;
  return { ...clause(scene, { kind: 'unknown', near: nearestOf(own.ranked), hint: true }), isActed: true };
};
