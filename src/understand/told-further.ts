import { asksLacking, dealsTold, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { unique } from './sets.ts';
import { withNamesAs } from './reading.ts';

/** Why two sums differ: "why the gap", 「なんでそんなに差があるの」. */
const WHY_GAP =
  /^(?:(?:and|so|but|ok|huh|wait)[, ]+){0,3}(?:why|how come|what(?:'s| is) (?:the reason )?(?:behind|with)) (?:(?:is )?(?:there )?(?:the|that|such a|a|this) )?(?:(?:big|huge|large) )?(?:gap|difference|imbalance|mismatch)\b[^?]{0,20}[?.! ]*$|^(?:(?:で|え|でも|じゃあ?)[、。]*){0,3}(?:なんで|なぜ|どうして|何で)(?:そんなに?|こんなに?)?(?:差|開き|違い)(?:が|は)?(?:あ|つ|出|開|で|生|大)[^、。]{0,8}[?？。]*$/;
const OF_SUMS: ReadonlySet<Question['kind']> = new Set(['stakes', 'calculation', 'ratio', 'net']);

/** "Why the gap?", after two sums of money: the article gives no reason. */
export function readWhyGap(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (!last || !WHY_GAP.test(folded) || !namesOnly(heard, [])) return undefined;
  const [deal] = dealsTold(heard);
  const isOfSums = OF_SUMS.has((last.answered ?? last.question).kind);
  return isOfSums && deal
    ? { kind: 'unknown', near: deal.facts.slice(0, 1), hint: true, lack: 'reason' }
    : undefined;
}

/** How a company takes it: "doesn't ◯ mind", 「◯怒らない？」. */
const MINDS =
  /^(?:(?:so|and|but|wait|lol|ok|hm+)[, ]+){0,4}(?:(?:does|did|do|is|was|are|wo|would|will)(?: not|n'?t) ◯ (?:(?:even|just|kind of|at all|get|getting|be|feel) ){0,3}(?:mind|care|mad|angry|upset|jealous|annoyed|pissed(?: off)?|furious|worried|bothered|hurt)|(?:how )?(?:does|did|is|would|will) ◯ (?:(?:even|get|be|feel|ok|fine|cool|happy) ){0,3}(?:mind|mad|angry|upset|jealous|annoyed|pissed(?: off)?|furious|bothered|about (?:it|this|that)|with (?:it|this|that)))(?: (?:at all|about (?:it|that|this)|that|it|though|tho|with (?:it|that)|by (?:it|that))){0,2}[?.! ]*$|^(?:(?:え|で|それ|じゃあ?|でも)(?:って|で)?[、。]*){0,3}◯(?:さん|社|側)?(?:は|って|、)?(?:おこ|怒ら|怒って|嫉妬し|妬か|気にし|いやがら|嫌がら|平気|やきもちやか|不満)[^、。]{0,8}[?？。]*$/u;
/** "Doesn't it mind?", of a company that was spoken of: how it feels isn't told. */
export function readMinds(heard: Heard): Question | undefined {
  const { last, context, parts } = heard;
  const { reading } = context;
  const [of, second] = reading.companies;
  if (!last || of === undefined || second !== undefined || !MINDS.test(withNamesAs('◯', reading)))
    return undefined;
  if (!parts.library.knowledge.absent.has('feelings') || !last.companies.includes(of)) return undefined;
  return { kind: 'absent', attribute: 'feelings', of, near: [] };
}

/** The other of two lists: "and what don't they", 「逆に争わないのは」. */
const NOT_THAT =
  /^(?:(?:and|so|but|ok|then)[, ]+){0,3}(?:what|where|on what|which(?: \w+)?) (?:(?:do|are)(?: not|n'?t)|dont|arent) (?:they|these guys|those|the (?:labs|companies))(?: (?:compet\w+|fight\w*|clash\w*|battl\w+|argue|cooperat\w+|work together|share|team up|agree))?(?: (?:on|over|about|in|for|then|at all)){0,2}[?.! ]*$|^(?:(?:で|じゃあ?|逆に|反対に)[、。]*){0,3}(?:争(?:わ|って)(?:い)?ない|競争し(?:て(?:い)?)?ない|戦(?:わ|って(?:い)?)ない|ぶつから?ない|張り合って(?:い)?ない|協力し(?:て(?:い)?)?ない|組ま?ない)(?:の|とこ(?:ろ)?|分野|部分)(?:は|って)?(?:どこ|何|なに)?[?？。]*$/;
const OTHER_FIELDS: Record<string, string> = {
  competition: 'cooperation-fields',
  cooperation: 'competition-fields',
};
const SAID_SELF: [RegExp, string][] = [
  [/compet|fight|clash|battl|argue|争|競|戦|ぶつか|張り合/, 'cooperation-fields'],
  [/cooperat|together|share|team|agree|協力|組/, 'competition-fields'],
];
/** "And what don't they?", after where they compete: where they cooperate, and the other way round. */
export function readOtherFields(heard: Heard): Question | undefined {
  const { folded, last, parts } = heard;
  if (!last || !NOT_THAT.test(folded) || !namesOnly(heard, [])) return undefined;
  const { facts } = parts.library.knowledge;
  const topics = unique(last.facts.map((id) => facts.get(id)?.topic ?? ''));
  const told = topics.map((topic) => OTHER_FIELDS[topic]).find((id) => id !== undefined);
  if (told === undefined || asksLacking(heard)) return undefined;
  const said = SAID_SELF.find(([words]) => words.test(folded))?.[1];
  return { kind: 'facts', ids: [said ?? told] };
}

const WHAT_IS_IT =
  /^(?:(?:so|and|ok|okay|then|well|hm+|oh)[, ]+){0,4}what(?:'s| is|s)? (?:it|that|that one|◯)(?: then| in(?:stead)?)?[?.! ]*$|^(?:(?:え|で|じゃあ?|なら)[、。]*){0,3}(?:それ|◯)?(?:は|って)?(?:何|なに|なん)(?:の(?:層|会社))?(?:なの|なん|だ|です)(?:の|か|よ)?[?？。]*$/u;
/** "What is it then?", after it was said to be none of some: where it stands. */
export function readWhatElseItIs(heard: Heard): Question | undefined {
  const { last, context } = heard;
  const { answered } = last ?? {};
  const of = answered?.kind === 'facts' ? answered.notOf : undefined;
  if (of === undefined || !namesOnly(heard, [of])) return undefined;
  if (!WHAT_IS_IT.test(withNamesAs('◯', context.reading))) return undefined;
  return (context.entities.get(of)?.layers.length ?? 0) > 0
    ? { kind: 'layers', of }
    : { kind: 'profile', of };
}

/** When it is of, with nothing else said. */
const WHEN =
  /^(?:(?:で|え|それ|それは|それって|これ|これって|この話|その話|へえ?|ふーん)(?:は|って)?、?){0,3}いつ(?:の(?:話|こと|ことな)|頃の話|ごろの話)(?:なの|なん|です|だ|か|の){0,4}[?？。]*$|^(?:(?:and|so|ok|wait)[, ]+){0,3}when (?:is|was) (?:this|that|all this|all that|it)(?: (?:all )?(?:from|happening|about|announced))?[?.! ]*$/;
/** 「それっていつの話？」, after what goes round, or who gains by it: when that was announced. */
export function readWhenOfCycle({ folded, last }: Heard): Question | undefined {
  if (!last || !WHEN.test(folded)) return undefined;
  const isOfCycle = last.facts.some((id) => OF_CYCLE.has(id)) || last.answered?.kind === 'net';
  return isOfCycle ? { kind: 'facts', ids: ['tie-up-2025-11'] } : undefined;
}
const OF_CYCLE: ReadonlySet<string> = new Set([
  'cycle-flow',
  'money-circulates',
  'comment-small-gains',
  'comment-alchemy',
  'mutual-customers',
  'invest-each-growth',
  'both-invest-back',
]);
