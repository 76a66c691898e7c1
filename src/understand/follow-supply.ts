import { isAiCompany, type Context } from './context.ts';
import { isShort, type Turn } from './follow.ts';
import { layerIn } from './layers.ts';
import type { Question } from './question.ts';

/** What something is used for: asked outright, or as what is done, or made, with it. */
export const FOR_WHAT =
  /(?:何|なに)に(?:使|いる)|何の(?:ため|開発|用途|もでる|製品|さーびす)|(?:何|なに)(?:用|向け)|(?:何|どんな(?:もの|物|もでる|製品))[^、。]{0,6}(?:開発|作る|つくる|動かす)(?:用|ため)|\bwhat\b.*\buse\b.*\b4\W*$|\bfor what\b|\b(?:what|which)\b.*\bfor\b|\b(?:do|does|doing|did|build\w*|mak(?:e|es|ing)|made|run\w*|train\w*|develop\w*|creat\w+|cook\w*)\b.*\b(?:with|on|using|out of)\b|(?:何|なに|なん)(?:か|を|に)?(?:作|つく|開発|動か|やって|して)|(?:使って|用いて)(?:何|なに)/;

/** Whether it is asked what chips are used for. */
export const asksUse = ({ has, reading }: Context): boolean => has('r-chip') && FOR_WHAT.test(reading.folded);

function usedFor({ graph }: Context, of: string): Question | undefined {
  const deal = graph.into(of, 'supply').find(({ what }) => what === 'gpu');
  return deal && { kind: 'facts', ids: deal.facts.slice(0, 1) };
}

const THEY = /\b(?:they|them|their|those|these|both)\b|それ|そこ|両|どっちも|どちらも/;

/** Those that were told together, of whom one may be an AI company as well. */
const ALL_OF_THEM = /\b(?:they|them|their|those|these)\b|そっち|そいつら|彼ら|それら|各社/;

/** 「クラウド？」 of one that stands in that layer itself: it is no customer of it. */
function ownLayer(context: Context, [of, second]: string[]): Question | undefined {
  const { reading, entities, yesNo, has } = context;
  const layer = layerIn(reading.folded);
  if (of === undefined || second !== undefined || layer === undefined || layer === 'ai') return undefined;
  if (!isShort(context) || reading.companies.length > 0 || has('r-supply', 'r-receive', 'r-invest', 'q-who'))
    return undefined;
  const isIn = entities.get(of)?.layers.includes(layer) === true;
  return isIn ? { kind: 'layers', of, layer, ...(yesNo ? { yes: true } : {}) } : undefined;
}

/** "And the GPUs?": of the one AI company that was talked about. */
export function partsFor(context: Context, { companies, question }: Turn): Question | undefined {
  const supplied = question.kind === 'supply' && question.of !== undefined ? [question.of] : companies;
  const own = ownLayer(context, companies);
  if (own) return own;
  const [of, second] = supplied.filter((company) => isAiCompany(context, company));
  const isUse = asksUse(context);
  if (of === undefined || !(isShort(context) || (isUse && second === undefined))) return undefined;
  if (second !== undefined && THEY.test(context.reading.folded) && context.has('r-chip'))
    return { kind: 'supply', what: 'gpu' };
  const areSeveral = companies.length > 1 && context.yesNo && ALL_OF_THEM.test(context.reading.folded);
  if (second !== undefined || areSeveral) return undefined;
  if (isUse) return usedFor(context, of);
  if (context.has('r-chip')) return { kind: 'supply', what: 'gpu', of };
  return context.has('r-cloud') ? { kind: 'supply', what: 'cloud', of } : undefined;
}
