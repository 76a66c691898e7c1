import { isAiCompany, isInvestor } from './context.ts';
import { asksLacking, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';

const SUM =
  '(?:stakes?|tabs?|bills?|bets?|investments?|spend(?:ing)?|totals?|money|shares?|positions?|exposure|commitments?|numbers?|figures?|amounts?|sums?|cheques?|checks?|outlay|side|part|bit|one|chunk|half|pile|pot|ticket|size)';
/** "Whats their ◯ tab at", "and how much is in ◯ so far", 「◯への額は？」: how much the one spoken of has in it. */
const THEIRS = [
  new RegExp(
    `\\b(?:their|its|his|the|that) (?:(?:total|whole|current|big|own|actual) ){0,2}◯ ${SUM}\\b`,
    'u',
  ),
  new RegExp(`\\b(?:their|its) ${SUM} (?:in|on|with|at|for|into) ◯`, 'u'),
  /\bhow much (?:(?:is|are|have|has|did|do|does|went|goes|was) ){0,2}(?:(?:they|it|that|theirs?|them|there) )?(?:(?:put|got|have|has|had|sunk|invest\w*|poured|thrown|in|give|given|gave|spend|spent|stuck|bet|pour|throw|pump\w*|chuck\w*) ){0,3}(?:in|into|on|to|at|with) ◯(?: (?:so far|already|by now|then|in total|altogether|again|tho|though|right now|now)){0,4}[?.! ]*$/u,
  /^(?:(?:で|じゃあ?|ちなみに|あと|え|なるほど|そっか|ふーん|んで)、?){0,4}◯(?:さん|社)?(?:分|の(?:分|ぶん)|への?(?:額|分|ぶん|出資額?|投資額?|ほう|方|お金|金額)|の(?:出資|投資)?(?:額|金額)|に(?:は)?(?:出した|入れた|突っ込んだ|出してる|入れてる)(?:額|の|分|お金)?)(?:は|って|が|だと)?、?(?:総額|合計|累計|今|いま|全部)?(?:で|は)?、?(?:いくら|なんぼ|どのくらい|どれくらい|どんくらい)?(?:です|だっけ|なの|なん|か|の|ですか|だった){0,4}[?？。]*$/u,
];
const ELSE = /\b(?:why|when|who|which)\b|なぜ|なんで|いつ|誰|どこ/;
const LONGEST = 70;

/** Who gives, of those that were spoken of: the first that the last answer was about. */
function giverTold({ last, parts, context }: Heard): string | undefined {
  const { facts } = parts.library.knowledge;
  const named = (last?.facts ?? []).flatMap((id) => facts.get(id)?.entities.slice(0, 1) ?? []);
  const ids = [...named, ...(last?.companies ?? [])];
  return ids.find((id) => isInvestor(context, id) && !isAiCompany(context, id));
}

/** "Whats their openai tab at so far", 「で、OpenAI分は？」, after what one company is after: how much it put in the one that is named. */
export function readTheirStake(heard: Heard): Question | undefined {
  const { folded, last, context } = heard;
  if (last?.answered?.kind !== 'facts' || folded.length > LONGEST || ELSE.test(folded)) return undefined;
  const { reading } = context;
  const [to, second] = reading.companies;
  if (to === undefined || second !== undefined || reading.mentions.length > 1) return undefined;
  if (asksLacking(heard) || reading.figures.length > 0 || reading.foreign.length > 0) return undefined;
  const blanked = withNamesAs('◯', reading);
  if (!isAiCompany(context, to) || !THEIRS.some((words) => words.test(blanked))) return undefined;
  const from = giverTold(heard);
  const [deal] = from === undefined ? [] : context.graph.between(from, to, 'investment');
  return deal && { ...tieTo(deal), aspect: 'amount' };
}
