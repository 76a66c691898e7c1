import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Question } from './question.ts';
import { clause, type Scene, type Step } from './scene.ts';

/** Asks for the reason, or for an end to not seeing it. */
const WHY =
  /なぜ|なんで(?!す)|何で(?=.*(?:の|ん)(?:です|だろ)?か?[?？。]?)|どうして|なにゆえ|理由|理屈|わけ(?:は|を|が|って|[?？])|(?:意味|理屈)(?:が|は)?わから|\b(?:why|how come|what for|reasons?|what makes|(?:the|any) (?:point|logic|idea|sense) (?:of|in|behind|to)|(?:don't|dont|do not|can't|cant) (?:understand|see))\b/;
const GIVES =
  /(?:お)?(?:金|かね|資金|まねー)を?(?:出|入れ|いれ|つぎ込|突っ込|ばらま|ば?ら撒|分け|あげ|渡)|株主|賭け|かけて|張[るっり]|投資|出資|入って(?:い?る|ん)|\b(?:invest\w*|fund(?:s|ed|ing)?|back(?:s|ed|ing)?|bet(?:s|ting)?|put\w* (?:\w+ ){0,3}(?:money|cash)|spread\w*|(?:give|gives|giving|pour\w*|throw\w*) (?:\w+ ){0,2}(?:money|cash)|financ(?:e|es|ed|ing)|money|stakes?|hedg\w*|diversif\w*)\b/;
/** In several, in rivals, on both sides. */
const SEVERAL =
  /らいばる|競合|競争(?:相手|して|し合)|敵(?:同士|どうし|に)|商売敵|両方|両社|(?:何|数|複数の?)(?:社|か所)|いくつも|複数|いろんな|いろいろな|色んな|色々な|様々な|あちこち|全部|全員|すべて|全て|にも[^、。]{1,16}にも|分散|分け(?:て|る|ん)|(?:三|3)(?:社|つ)(?:全部|とも|すべて)|\b(?:rivals?|competitors?|competing|compete|(?:against|fight\w*) each other|enem(?:y|ies)|both|between|several|multiple|many|various|all (?:of them|three|the)|every|everything|more than one|different (?:ai )?(?:companies|labs)|spread\w*|across (?:\w+ )?(?:labs|companies)|each other)\b/;
/** Not in one alone. */
const NOT_ONE =
  /(?:1|一|ひと)(?:社|つ|本|か所)(?:だけ)?(?:に|を|へ)?(?:だけ)?(?:は|のみ)?(?:絞|しぼ|集中|決め|賭け|限|全[部額力]|選|投資|出資|選)|(?:勝ちそう|有望|本命|勝ち馬)[^、。]{0,6}(?:だけ|のみ)|\b(?:(?:just|only|simply) (?:\w+ ){0,2}(?:in |on )?(?:one|a single)|(?:pick|choose|stick (?:to|with)|back|invest in|bet on|settle on|go with|commit to) (?:just |only )?(?:one|a single|a (?:winner|side))|(?:picking|choosing|backing|sticking (?:to|with)) (?:just |only )?(?:one|a single|a (?:winner|side)))\b/;
/** 「一つでよくない？」: what is asked for is why it isn't one. */
const ONE_WOULD_DO =
  /^(?:だって|でも|普通|ふつう)?、?(?:1|一|ひと)(?:社|つ)(?:だけ)?で(?:よく|良く|いい|十分|足り)[^、。]{0,10}[?？]?$|^(?:wouldn't|isn't|shouldn't) (?:just )?one (?:be |company ){0,12}(?:enough|do|suffice)[\s?.!]*$/;
/** Asks another thing than what is meant by it: sums, dates, risks, what the investors are paid back. */
const ELSE = ['q-amount', 'q-when', 'r-supply', 'r-acquire'];
/** What the companies do that get it, and what may come of it. */
const OF_OTHERS =
  /集め|調達|もら|受け(?:取|入)|りすく|危|こわ|怖|ばぶる|協力|共存|\b(?:rais(?:e|es|ed|ing)|tak(?:e|es|ing)|gets? (?:\w+ )?(?:money|funds|funding|cash)|accept\w*|receiv\w*|risk(?:y|ier|s)?|danger\w*|bubbl\w*|bad|wrong|harm\w*|problem\w*|cooperat\w*|coexist\w*)\b/;
const TAKES_FROM =
  /\b(?:many|several|multiple|various|different) (?:\w+ )?(?:backers|investors|sources|funders)\b|(?:複数の|いろんな|色んな|何人もの|多くの)(?:投資家|出資者|ところ)から/;
const SPREADS = /分散|分け|\b(?:spread|diversif|hedg)/;
const WHO = /\b(?:who|whom|which)\b|誰|だれ|どこが/;

const asksWhy = ({ reading: { folded } }: Context): boolean =>
  ONE_WOULD_DO.test(folded) ||
  (WHY.test(folded) && GIVES.test(folded) && (SEVERAL.test(folded) || NOT_ONE.test(folded)));

/** Whether nobody is named but those that the money goes to, and these not alone. */
function isOfNobody(context: Context): boolean {
  const { companies } = context.reading;
  return companies.every((id) => isAiCompany(context, id)) && !context.invented;
}

/** What those are after who do nothing but invest, and why. */
function reasonsOf(context: Context): string[] {
  const { graph, entities, statementOf } = context;
  const isOnly = (id: string) =>
    isInvestor(context, id) && (entities.get(id)?.kinds.length ?? 0) <= INVESTOR_ALONE;
  const deal = graph.all.find(
    ({ kind, from, why }) => kind === 'investment' && why.length > 0 && isOnly(from),
  );
  return (deal?.why ?? []).filter((id) => statementOf(id) !== '');
}
/** A company, and an investor. */
const INVESTOR_ALONE = 2;

/** So plainly a fact that says something of its own. */
const SURELY = 0.9;
const isSurelyElse = ({ own: { ranked } }: Scene): boolean => (ranked[0]?.share ?? 0) >= SURELY;

/** Why money goes to several that compete, whoever's: "why don't they pick one?", 「なんでライバル同士の両方に？」. */
export const readWhySeveral: Step = (scene) => {
  const { context, last, parts } = scene;
  if ((last && !last.within) || !asksWhy(context) || !isOfNobody(context)) return undefined;
  if (context.has(...ELSE) || WHO.test(context.reading.folded)) return undefined;
  if (OF_OTHERS.test(context.reading.folded) && !SPREADS.test(context.reading.folded)) return undefined;
  if (context.reading.figures.some(({ unit }) => unit === 'usd')) return undefined;
  if (TAKES_FROM.test(context.reading.folded) || isSurelyElse(scene)) return undefined;
  const [aim] = reasonsOf(context);
  const ids = parts.library.knowledge.facts.get(aim ?? '')?.why ?? [];
  const question: Question = { kind: 'facts', ids };
  return ids.length > 0 ? { ...clause(scene, question), isActed: true } : undefined;
};
