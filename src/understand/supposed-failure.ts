import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';
import { clause, type Scene, type Step } from './scene.ts';

/** "If it stumbled", 「コケたら」; 「Anthropicだったら」 only names another. */
const SUPPOSES =
  /\b(?:if|should|suppos\w+|in case|were to|what happens when)\b|(?<!だっ|でし|なんだっ)(?:たら|だら)|(?<!であ|な)れば|(?:た|る|だ)(?:場合|とき|時)/u;
const FAILS = ['stumble', 'short-of-expectation', 'single-failure'];

/** What a stake is to somebody in that case. */
const ROLE =
  /位置[づず]け|役割|意味合い|意味|備え|\b(?:role|position\w*|purpose|function|serves? as|standing|meant as)\b/;
const AIMED = 0.01;
/** The aim that is meant: what a stake is for, should the other fail. */
function aimIn({ context, own, before, parts: { library } }: Scene): string | undefined {
  const topicOf = (id: string) => library.knowledge.facts.get(id)?.topic;
  if (!ROLE.test(context.reading.folded) || topicOf(before?.facts[0] ?? '') !== 'strategy') return undefined;
  return own.ranked.find(({ id, share = 0 }) => share >= AIMED && topicOf(id) === 'strategy')?.id;
}

/** What comes of the failure of any one. */
const OF_ANY_ONE = 'merit-stability-failure';
/** And of the two that are each other's backup. */
const OF_TWO = 'comment-fallback';
const WHAT_THEN =
  /\b(?:what|how|then)\b(?!.*\bhow much\b)|どう|何が(?:起|おき)|業界|(?:たら|れば|場合)(?:は)?[?？]*$/u;

/** Not the one that is named is supposed to fail. */
const OF_SOME = /\b(?:one of|either|whichever|keeps?|left)\b|どちらか|どっちか|片方|残る|残す/;

/** 「NVIDIAがコケたらどうなる」, of whom it isn't told: what the article says of any one of them. */
function ofAnyOne({ context, parts: { library } }: Scene): Question | undefined {
  const { reading, has, yesNo } = context;
  const [of, second] = reading.companies;
  if (of === undefined || second !== undefined || reading.figures.length > 0 || yesNo) return undefined;
  if (OF_SOME.test(reading.folded) || !SUPPOSES.test(reading.folded) || !WHAT_THEN.test(reading.folded))
    return undefined;
  if (!has(...FAILS) || has('q-why', 'q-amount', 'q-who', 'r-invest', 'r-pay', 'r-acquire')) return undefined;
  const isTold = isAiCompany(context, of) && library.knowledge.facts.get(OF_TWO)?.entities.includes(of);
  return isTold ? undefined : { kind: 'facts', ids: [OF_ANY_ONE], notOf: of };
}

/** "And if Anthropic stumbled instead?": what comes of a failure that is supposed is told by itself, not of the deal before. */
export const readSupposed: Step = (scene) => {
  const { context, before, own } = scene;
  const { companies, folded } = context.reading;
  const any = ofAnyOne(scene);
  if (any) return { ...clause(scene, any), isActed: true };
  if (!before || companies.length !== 1 || !SUPPOSES.test(folded) || !context.has(...FAILS)) return undefined;
  const { question } = own;
  const aim = aimIn(scene);
  if (aim) return { ...clause(scene, { kind: 'facts', ids: [aim] }), isActed: true };
  return question.kind === 'facts' && !context.has('r-acquire', 'q-amount')
    ? { ...clause(scene, { ...question, ids: question.ids.slice(0, 1) }), isActed: true }
    : undefined;
};

/** "And if it does?", 「逆に育ったら？」: nothing but the other case. */
const OTHERWISE =
  /^(?:(?:and|but|so|ok|then|well|what)[, ]+){0,12}(?:what )?if (?:it|they|that|this) (?:actually |really |does |do )?(?:does|do|did|is|are|was|were|doesn'?t|don'?t|didn'?t|isn'?t|aren'?t|grows?|grew|happens?|works?(?: out)?)(?: (?:grow|happen|work|come true|though|tho|instead|after all)){0,12}[?.! ]*$|^(?:じゃあ?|では|で|でも|逆に|反対に)?、?(?:もし|逆に)?、?(?:そう(?:なっ|じゃなかっ|でなかっ|ならなかっ|だっ|いかなかっ)たら|(?:そう)?(?:でない|じゃない|ならない|ならなかった|なった)(?:場合|とき|時)|(?:ちゃんと|本当に|ほんとに|予測(?:どおり|通り)に?)?(?:伸び|育っ|成長し|うまくいっ|しなかっ|伸びなかっ|育たなかっ)たら)(?:どう(?:なる|です)?)?(?:の|か)?[?？。]*$/u;

/** "Under what condition?", 「どういう場合？」: of a fact that says itself when it comes to that. */
const UNDER_WHAT =
  /^(?:(?:and|but|so|ok)[, ]+){0,12}(?:under|in|on) (?:what|which) (?:conditions?|circumstances?|cases?|scenarios?|situations?)(?: (?:would|could|does|will|might|is) (?:that|it|this)(?: \w+)?)?[?.! ]*$|^(?:それ(?:は|って)?|で、?)?(?:どういう|どんな)(?:場合|条件|とき|時|状況)(?:で|に|だと|は)?(?:そうなる|起きる|なる)?(?:の|ん)?(?:です)?か?[?？。]*$/u;
export const asksCondition = (folded: string): boolean => UNDER_WHAT.test(folded);
const SAYS_WHEN = /\b(?:if|as long as|when|unless|hinges|depends)\b/i;

/** What a fact makes it depend on: that fact again. */
export function followCondition(
  { reading, statementOf }: Context,
  { facts: [told = ''] }: { facts: string[] },
): Question | undefined {
  return asksCondition(reading.folded) && SAYS_WHEN.test(statementOf(told))
    ? { kind: 'facts', ids: [told] }
    : undefined;
}

/** The other case of what was supposed, where a fact tells it. */
export function followOtherwise(
  { reading, oppositeOf }: Context,
  { facts: [told = ''] }: { facts: string[] },
): Question | undefined {
  const other =
    reading.companies.length === 0 && OTHERWISE.test(reading.folded) ? oppositeOf(told) : undefined;
  return other === undefined ? undefined : { kind: 'facts', ids: [other] };
}
