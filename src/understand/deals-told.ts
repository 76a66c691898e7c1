import { withBareSums } from './bare-sums.ts';
import { claimOf, type Context } from './context.ts';
import { TOGETHER } from './follow-together.ts';
import type { Turn } from './follow.ts';
import type { Claim, Question } from './question.ts';
import { wordsBesideFigures } from './reading.ts';

type Deals = Extract<Question, { kind: 'deals' }>;

/** More says a thing of its own. */
const MOST_BESIDE = 4;
const OF_STAKES = /出資|投資|\b(?:investments?|stakes?)\b/;
const OF_PAYMENTS = /支払|\bpayments?\b/;
const MOST = /(?:一番|いちばん|最も|もっとも)(?:大き|でか|高|多)|最大|\b(?:biggest|largest|highest)\b/;
const LEAST = /(?:一番|いちばん|最も|もっとも)(?:小さ|少な|低)|最小|\b(?:smallest|lowest)\b/;
const HOW_MANY = /何件|いくつ|何個|何本|\bhow many\b/;

/** A lone numeral is so many billions, or so many 億. */
const BARE = /(?<![\d.])(\d{1,4})(?![\d.]|\s?(?:年|社|件|%|つ|x\b|years?\b))/;

/** The sum that a half sentence names as the least or the most. */
function boundIn(context: Context): Claim | undefined {
  const { folded } = context.reading;
  const claim = claimOf(withBareSums(context, true)) ?? claimOf(context.reading);
  const than = claim?.than ?? thanIn(folded);
  const bare = Number(BARE.exec(folded)?.[1] ?? Number.NaN) * (/[ぁ-ん億]/.test(folded) ? 1e8 : 1e9);
  const usd = claim?.usd ?? bare;
  const isBound = than !== undefined && than !== 'exact' && than !== 'cap' && !Number.isNaN(usd);
  return isBound && claim?.foreign === undefined ? { usd, than } : undefined;
}

function thanIn(folded: string): Claim['than'] {
  if (/以上|\bat least\b|\bor more\b/.test(folded)) return 'at-least';
  if (/以下|\bat most\b|\bor less\b/.test(folded)) return 'at-most';
  if (/未満|より(?:下|少|小)|\b(?:under|below|less than|smaller than)\b/.test(folded)) return 'less';
  return /超|より(?:上|多|大)|\b(?:over|above|more than|bigger than)\b/.test(folded) ? 'more' : undefined;
}

/** All of a kind added up; the stakes and the payments by themselves. */
const addedUp = ({ deal }: Deals): Question => {
  const parts: Question[] = [
    ...(deal === 'payment' ? [] : [{ kind: 'total' as const }]),
    ...(deal === 'investment' ? [] : [{ kind: 'payments' as const }]),
  ];
  return parts.length === 1 ? parts[0]! : { kind: 'several', parts };
};

/** What half a sentence picks from the deals of a kind. */
function pickedFrom(question: Deals, folded: string): Question | undefined {
  const { deal } = question;
  const isMost = MOST.test(folded);
  if (isMost || LEAST.test(folded)) return { kind: 'extreme', most: isMost, ...(deal ? { deal } : {}) };
  if (HOW_MANY.test(folded)) return { ...question, counted: true };
  if (TOGETHER.test(folded) && question.beyond === undefined) return addedUp(question);
  const [stakes, payments] = [OF_STAKES.test(folded), OF_PAYMENTS.test(folded)];
  if (stakes === payments) return undefined;
  return stakes || question.beyond
    ? { ...question, deal: stakes ? 'investment' : 'payment' }
    : { kind: 'payments' };
}

/** "How many have sums?", of deals that were only counted: those are listed. */
const WITH_SUM =
  /\b(?:have|has|with|come with|carry|got|state) (?:an? |any |stated |actual |known ){0,12}(?:sums?|figures?|amounts?|numbers?|dollar (?:amounts?|figures?)|price tags?)\b|(?:金額|数字|額)(?:が|の)?(?:ある|あり|出て(?:い)?る|わかる|分かる|書いて(?:い)?る|載って(?:い)?る)/;

/** "Just the investments", 「50億ドル以上だと？」, "total?" of a list of deals: of that list, another part or what it comes to. */
export function readOfDealList(context: Context, last: Turn): Question | undefined {
  const { question } = last;
  const { reading, has } = context;
  const beside = wordsBesideFigures(reading);
  if (question.kind !== 'deals' || reading.companies.length > 0 || beside > MOST_BESIDE) return undefined;
  if (has('q-why', 'q-when') || reading.absent.length > 0) return undefined;
  const bound = boundIn(context);
  if (bound) return { kind: 'deals', ...(question.deal ? { deal: question.deal } : {}), beyond: bound };
  if (reading.figures.length > 0) return undefined;
  if (question.whole && WITH_SUM.test(reading.folded)) {
    const { whole: _, ...list } = question;
    return { ...list, counted: true };
  }
  return pickedFrom(question, reading.folded);
}
