import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { clause, type Step } from './scene.ts';

/** Who gives the money. */
const BACKER =
  /\b(?:investors?|shareholders?|backers?|owners?|funders?|stakeholders?|(?:own|fund|back|financ|invest|bankroll)(?:s|e|es|ed|ing)?)\b|投資家|出資|株主|すぽんさ|金主|資金を(?:出|くれ)|お?金を?(?:出|くれ|入れ)/;
/** And who sells to the same, or buys from it. */
const SELLER =
  /\b(?:suppliers?|vendors?|sellers?|landlords?|customers?|clients?|buyers?|sells?|selling|sold|suppl(?:y|ies|ying)|buys?|buying|bought|bills?|billing)\b|仕入|取引先|商売相手|納入|売り手|売(?:る|り|っ)|お?客|顧客|買(?:う|い|っ|わ)|供給/;
/** In one. */
const IS_BOTH =
  /\b(?:also|too|both|same|as well|doubles?|at once|at the same time|while|who (?:you|u|they|we|it)|on both sides)\b|(?:で|に)?も(?:ある|あり|あっ)|同時|兼ね|同じ|両方|のに|くせに|相手から|ところから|とこから|会社から|会社の/;
/** And that seems amiss. */
const AMISS =
  /\b(?:sus|suspicious|shady|fishy|dodgy|sketchy|iffy|odd|weird|wrong|awkward|unfair|fair|unethical|ethical|improper|cosy|cozy|problem(?:atic)?|issue|conflict\w*|clash\w*|off|smells?|murky|bias(?:ed)?|objective|neutral|trust\w*|worr(?:y|ies|ying)|concern\w*|red flags?|ok|okay|incestuous|rigged|bother\w*|troubl\w+|object(?:s|ion)?)\b|怪し|あやし|変(?!わ|動|化)|おかし|まず(?:い|く)|やば|問題|不公平|不公正|公平|公正|ずる|癒着|馴れ合い|なれ合い|ぐる(?!ぐる)|胡散|うさん|利害|中立|心配|懸念|大丈夫|信用|くさい|きな臭|不健全|健全|気にして|問題視|こじれ|ぶつか/;

/** What the article calls it. */
const CONFLICT = 'risk-conflict';
/** Put so that a yes would say that all is well. */
const WELL =
  /\b(?:fair|ethical|ok|okay|objective|neutral|trust\w*|fine)\b|(?<!不)公平|(?<!不)公正|大丈夫|中立|信用|(?<!不)健全/;
/** Who it is may be asked, and not what it is. */
const ASKS_WHO = /^(?:(?:and|so|but|ok) )?(?:who|which|whom|name)\b|誰|だれ|どこ|どの/;

/** No company is named, but the two parts that one plays. */
const isOfNobody = ({ reading: { companies, figures, folded }, has, invented }: Context): boolean =>
  companies.length + figures.length === 0 &&
  !invented &&
  !has('q-amount', 'q-count') &&
  !ASKS_WHO.test(folded);

/** "Isn't it shady that your investor is also your supplier?", 「株主が取引先でもあるって変じゃない？」: the clash of interests in it. */
export const readConflicted: Step = (scene) => {
  const { context } = scene;
  const { folded } = context.reading;
  const isIt = [BACKER, SELLER, IS_BOTH, AMISS].every((words) => words.test(folded));
  if (!isIt || !isOfNobody(context)) return undefined;
  const isJudged = context.yesNo && !context.negated && !WELL.test(folded);
  const judged = isJudged ? ({ polarity: 'y', hedged: true } as const) : {};
  const question: Question = { kind: 'facts', ids: [CONFLICT], ...judged };
  return { ...clause(scene, question), isActed: true };
};
