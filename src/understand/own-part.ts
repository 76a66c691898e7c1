import { isMoney } from '../knowledge/graph.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** What one of those who give has in what was told: "NVIDIA's part of it", 「NVIDIAの出す額」. */
const PART =
  /^(?:'?s|') (?:own )?(?:part|half|portion|contribution|bit|slice|chunk|cut|side|piece|cheque|check|ticket|figure|number|amount|sum|end)\b|^(?:社|さん|側)?の(?:分|ぶん|取り分|持ち分|担当分?|負担(?:額|分)?|出資(?:額|分)|出す(?:額|分|ほう)|出した(?:額|分)|拠出(?:額|分)?|額|金額|数字)(?!け)/;
/** The same by its name and nothing else, where a sum is asked for: 「NVIDIAさんのほうはおいくら」, after what several announced. */
const BARE =
  /^(?:社|さん|側)?(?:の(?:ほう|方))?(?:は|って|が|だと)?[、\s]*(?:お?いくら|なんぼ|どのくらい|どれくらい|どんだけ)(?:なん|なの|です|でしょう|だ|出|入|っけ|か|の|ん|す|[?？。\s]){0,24}/;

const HOW_MUCH = /\bhow much (?:(?:is|was|does|did|from|for|by|of it|comes?|came) ){0,3}$/;
const GIVES_IN =
  /^(?:'s)?(?: (?:put|putting|puts|giv\w*|pay\w*|invest\w*|commit\w*|chip\w*|in|into|it|that|though|tho|then))*[\s?.!]*$/;

/** A share in percent is reckoned, and what is taken from a sum or added to it. A name's "s" may be read as a part of it: "nvidias part". */
const RECKONED =
  /%|percent|割合|何割|比率|\b(?:without|minus|less|add\w*|plus|throw\w*|includ\w*|on top|exclud\w*|too|besides|except|leave|take)\b|抜|入れ|足[しす]|引[いくけ]|込み|除|加え|合わせ/;

/** How much of what was told is one giver's: the one deal of its that was told, or its stake in the one that gets it. */
export function readOwnPart(context: Context, last: Turn): Question | undefined {
  const { reading, graph } = context;
  const { folded, mentions, companies } = reading;
  const [id, second] = companies;
  if (id === undefined || second !== undefined || !isInvestor(context, id) || RECKONED.test(folded))
    return undefined;
  const isBare = last.question.kind === 'facts' && last.companies.includes(id) && last.companies.length > 2;
  const isAlone = ({ start, end }: Mention): boolean =>
    BARE.test(folded.slice(end)) ||
    (HOW_MUCH.test(folded.slice(0, start)) && GIVES_IN.test(folded.slice(end)));
  const isPart = (one: Mention): boolean =>
    PART.test(folded.slice(one.end)) || PART.test(folded.slice(one.end - 1)) || (isBare && isAlone(one));
  if (!mentions.some(isPart)) return undefined;
  const told = graph.all.filter((deal) => last.deals.includes(deal.id) && isMoney(deal));
  const own = told.filter(({ from }) => from === id);
  const paid = told.filter(({ kind }) => kind === 'investment').map(({ to }) => to);
  const named = last.companies.filter((one) => isAiCompany(context, one));
  const takers = [...new Set(paid.length > 0 ? paid : named)];
  const [taker, other] = takers;
  const [deal, more] =
    own.length > 0 || taker === undefined || other !== undefined
      ? own
      : graph.between(id, taker, 'investment');
  if (deal === undefined || more !== undefined) return undefined;
  return { ...tieTo(deal), aspect: 'amount' };
}
