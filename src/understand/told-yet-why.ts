import { namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { isOfRisk } from './told-others.ts';

const WHY = /なぜ|なんで|何で|どうして|理由|\b(?:why|how come|what for)\b/;
/** They do it all the same. */
const ALL_THE_SAME =
  /続け|つづけ|やめ(?:な|られ|へん|ん)|止め(?:な|られ)|それでも|(?:な|る|た|い)のに|わかって|分かって|知って(?:て|い)|あえて|わざわざ|(?:投資|出資|お?金を?出|賭け|突っ込|つっこ|つぎ込|入れ)[^、。]{0,8}(?:の|ん|わけ)|みんな(?:や|し)って|\b(?:keep|keeps|kept|keeping|still|carry on|continue|anyway|all the same|even bother|bother|go along|stick with)\b|\b(?:do|doing|does) (?:it|this|that)\b|\b(?:invest\w*|pour\w*|throw\w*|bet\w*|pil(?:e|ing) in|put\w*|pump\w*)\b/;
const ELSE = /規制|りすく(?:は|が|って|の)|\b(?:risk|happen|called|regulat\w+|you|say|think)\b/;
const LONGEST = 70;
/** Nobody can tell who wins, and there is room for several. */
const IT_PAYS = ['comment-bet-all', 'comment-big-market'];

/** 「なのになんでみんな続けてんの」, "then why are they still throwing money at it", after what is bad of it. */
export function readYetWhy(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || !WHY.test(folded) || !ALL_THE_SAME.test(folded)) return undefined;
  if (ELSE.test(folded) || !namesOnly(heard, []) || context.reading.figures.length > 0) return undefined;
  return last.facts.some((id) => isOfRisk(id, heard)) ? { kind: 'facts', ids: IT_PAYS } : undefined;
}
