import { isAiCompany, isInvestor, labsOf } from './context.ts';
import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { whyAll } from './why.ts';

/** Asks why, or doesn't see it. */
const WHY =
  /なぜ|なんで|何で|どうして|理由|意味(?:が|は)?(?:不明|わから|分から)|\b(?:why|how come|what for|what(?:'s| is) the (?:point|idea|logic|sense)|makes? (?:no|any|zero) sense|doesn't make sense|don't get (?:it|that))\b/;
/** The one that competes with who was told. */
const RIVAL =
  /らいばる|競合|競争(?:相手|して|し合)|敵(?!わ)|対抗馬|相手(?:側|方)|\b(?:rivals?|rivalry|competitors?|competition|compet(?:e|es|ing)|enem(?:y|ies)|opponents?|(?:against|fight(?:ing)?) (?:each other|itself|yourself|themselves|one another))\b/;
/** All of them, or one more. */
const TOO =
  /にも|の(?:ほう|方)も|浮気|乗り換え|裏切|両方|両社|二股|全部|(?:三|3)社(?:とも|全部)|もう(?:一|片)方|ほかの|\b(?:too|also|as well|both|all (?:of (?:them|those)|three)|on top|every one|each of them|the other (?:one|lab|side|guys?)|other labs?)\b/;
/** Whose side the giver is taken to be on. */
const SIDE =
  /味方|(?:の|側|派|寄り)(?:じゃ|では)ない|仲間(?:じゃ|では)|推し|本命|\b(?:on \S+ side|(?:with|team) \S+ though|already (?:(?:got|have|has|backing|backs?|invested|own) )?(?:in )?)\b/;
/** Taken aback, and nothing is asked: "both?? but they compete", 「え、全部？ライバル同士じゃん」. */
const TAKEN_ABACK =
  /^(?:(?:え|えっ|は|ちょ|まって|待って|うそ|wait|what|huh|hold on|lol|wow|um|but|so|even)[、,!?？！…\s]*){0,4}(?:(?:全部|ぜんぶ|両方(?:とも)?|(?:三|3|二|2)(?:社|つ)(?:とも|全部|に)?|みんな|どっちも)(?:に|へ)?(?:も)?(?:出して|入れて|投資して)?(?:るの|んの)?[?？!！、。…]+|(?:all (?:three|of them|of those)|both(?: of them)?|every one|each one)[?!,. …]+)|(?:らいばる|競合|敵)(?:どう|同)し?(?:じゃん|なのに|じゃない|だよね|でしょ)|\bbut (?:they(?:'re| are)|aren't they|isn't that|those are|arent they) (?:\w+ ){0,2}(?:rivals|competitors|enemies|competing|fighting)|\bbetting against (?:yourself|itself|themselves)\b/;
const ELSE =
  /いくら|いつ|払|りすく|ばぶる|違い|差|\b(?:how much|when|pays?|paid|risks?|bubbl\w+|difference|gpus?|chips?|merg\w+|buy\w*|acquir\w*)\b/;
const LONGEST = 80;

/** The one that was told to put money in, and where. */
function stakesTold(heard: Heard): { by: string; to: string[] } | undefined {
  const { question } = heard.last!;
  const stakes = dealsTold(heard).filter(({ kind }) => kind === 'investment');
  const listed = question.kind === 'investments' || question.kind === 'holds' ? question.by : [];
  const tied = question.kind === 'tie' && question.deal === 'investment' ? [question.from] : [];
  const givers = unique([...listed, ...tied]);
  const [by, second] = givers.length > 0 ? givers : unique(stakes.map(({ from }) => from));
  if (by === undefined && stakes.length === 0) return spokenOf(heard);
  return by === undefined || second !== undefined
    ? undefined
    : { by, to: unique(stakes.flatMap(({ from, to }) => (from === by ? [to] : []))) };
}

/** The only one that was spoken of who gives to any: "it's a partner of X's", "then why the other one too". */
function spokenOf({ folded, last, context }: Heard): { by: string; to: string[] } | undefined {
  const { companies = [] } = last ?? {};
  const isOfLab = RIVAL.test(folded) || context.reading.companies.some((id) => isAiCompany(context, id));
  if (!isOfLab) return undefined;
  const [by, more] = unique(companies).filter((id) => isInvestor(context, id) && !isAiCompany(context, id));
  return by === undefined || more !== undefined
    ? undefined
    : { by, to: unique(companies).filter((id) => isAiCompany(context, id)) };
}

/** What the giver is after with the other one too: with all that it gives, else with the one stake of which that is told by itself. */
function reasonsOf({ context: { graph, reading } }: Heard, by: string): Question | undefined {
  const given = graph.outOf(by, 'investment');
  const named = given.filter(({ to }) => reading.companies.includes(to));
  const own = given.toSorted((one, other) => other.why.length - one.why.length);
  const [stake] = named.length === 1 && named[0]!.why.length > 1 ? named : own;
  return whyAll(given) ?? (stake && stake.why.length > 0 ? { kind: 'facts', ids: stake.why } : undefined);
}

/** Why some put money in all of them: nobody can tell who wins. */
const BETS_ON_ALL = ['comment-bet-all', 'ark-fidelity-market-bet'];
const SUCH_A_WAY =
  /(?:そんな|こんな|そういう|そうやって|そうやった)(?:買い方|やり方|出し方|賭け方|投資|ばらま|こと|ふうに|風に)|ばらまく|全部(?:に|を)?(?:買|入れ|張|賭け|出)|手広|\b(?:like that|that way|that sort of (?:bet|buying)|spread (?:it|the money|themselves)|all (?:of them|three)|both|buy everything|cover everything)\b/;

const IN_ALL =
  /全部|ぜんぶ|全員|全社|(?:三|3)社|\b(?:everything|everyone|everybody|all (?:three|of (?:them|those)|the labs))\b/;

/** 「なんでまたそんな張り方を」, of those who were told to be in all of some. */
function readOfAll({ folded, last }: Heard): Question | undefined {
  const { question } = last!;
  const isAll = question.kind === 'investors' && question.all === true && question.of.length > 1;
  return isAll && WHY.test(folded) && SUCH_A_WAY.test(folded)
    ? { kind: 'facts', ids: BETS_ON_ALL }
    : undefined;
}

/**
 * 「なのに敵のほうにも？なんで」, "both?? but they compete", "aren't they on the other side? why": after a stake, or all of
 * one company's, what that one is after by backing both.
 */
export function readRivalWhy(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (!last || folded.length > LONGEST || ELSE.test(folded) || asksLacking(heard)) return undefined;
  const isAsked = WHY.test(folded) && [RIVAL, TOO, SIDE, SUCH_A_WAY].some((words) => words.test(folded));
  const isTakenAback = TAKEN_ABACK.test(folded) && RIVAL.test(folded);
  if ((!isAsked && !isTakenAback) || context.reading.figures.length > 0) return undefined;
  const told = stakesTold(heard);
  if (!told) return namesOnly(heard, []) ? readOfAll(heard) : undefined;
  const labs = context.graph.outOf(told.by, 'investment').map(({ to }) => to);
  // One that isn't in all of them is no more asked about than anybody who is.
  if (IN_ALL.test(folded) && isAsked && labs.length < labsOf(context).length && namesOnly(heard, []))
    return { kind: 'facts', ids: BETS_ON_ALL };
  if (labs.length < 2 || !namesOnly(heard, [told.by, ...labs])) return undefined;
  return told.to.every((id) => isAiCompany(context, id)) ? reasonsOf(heard, told.by) : undefined;
}
