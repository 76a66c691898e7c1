import type { DealKind, Intent } from '../knowledge/schema.ts';
import { isMoney } from '../knowledge/graph.ts';
import { hash } from '../text/hash.ts';
import { claimOf, type Context, labsOf } from './context.ts';
import { announcedThen, readAnnounced } from './announced.ts';
import { rankIn } from './extreme.ts';
import { byYear, derived, growthDifference, marketYear, rateCheck, stagesOf } from './intent-market.ts';
import {
  compareStakes, exceptOf, givers, investors, missing, only, payment, payments, several, stake, sum, takers, type Build,
} from './intent-money.ts'; // prettier-ignore
import { isOfSeveral, layerMeant } from './layers.ts';
import { pairOf } from './pairs.ts';
import { wordsIn } from './reading.ts';
import { isPassive } from './roles.ts';
import { areSideBySide } from './side-by-side.ts';
import { readStands } from './stands.ts';
import { namesOtherSum, stagedSum } from './partial-sum.ts';
import { throughThree } from './paths.ts';
import { netOf } from './net.ts';
import { goodsIn, suppliersIn, supplyOf } from './supply.ts';
import { ratioOf } from './ratio.ts';
import { isOfFirstStage } from './operands.ts';
import type { Question, TalkTopic } from './question.ts';

const loop: Build = ({ reading }) => ({
  kind: 'loop',
  ...(reading.companies[0] !== undefined ? { of: reading.companies[0] } : {}),
});

/** However it is put: the way back. */
const COMES_BACK =
  /戻|返|帰|還流|往復|一周|回っ|回り|逆|循環|\b(?:back|return\w*|round|home|again|recoup\w*|recover\w*|revers\w+|boomerang\w*|circl\w+|loops?)\b/;

/** Whether money goes straight from one to another, and nothing is said of its way back. */
const isOneWay = ({ reading, roles: { from, to }, graph, yesNo }: Context): boolean =>
  yesNo &&
  from.length === 1 &&
  to.length === 1 &&
  !COMES_BACK.test(reading.folded) &&
  graph.between(from[0]!, to[0]!).some(isMoney);

const path =
  (back: boolean): Build =>
  (context) => {
    const [first, second] = context.reading.companies;
    if (first === undefined) return { kind: 'loop' };
    if (second === undefined) return loop(context);
    const through = throughThree(context);
    if (through) return through;
    const pair = pairOf(context);
    const { from, to } = pair?.explicit ? pair : { from: first, to: second };
    return { kind: 'path', from, to, ...(back ? { back } : {}) };
  };

const relation: Build = (context) => {
  const { reading } = context;
  // Named side by side, they are asked for what both do, unless their tie is named.
  if (areSideBySide(context) && !context.has('q-relation')) return undefined;
  const [a, b] = reading.companies;
  if (a === undefined) return undefined;
  return b === undefined ? { kind: 'profile', of: a } : { kind: 'relation', a, b };
};

function supply(context: Context): Question | undefined {
  const what = goodsIn(context) ?? (context.has('cloud') ? 'cloud' : 'gpu');
  const [by] = suppliersIn(context, what);
  const of = takers(context).find((id) => id !== by);
  return supplyOf(what, by, of);
}

const BY_YEAR =
  /\b(?:by|in) (?:what|which) year\b(?!.*\b(?:rate|percent\w*|growth|cagr|pace)\b)|何年(?:まで|に(?!は?\d)|の話)(?!.*(?:率|%|ぱせ))/;

/** Whether something else than size and money is named. */
export const namesMatter = ({ features }: Context['reading']): boolean =>
  features.some((feature) =>
    /^c:(?![qrt]-|(?:big|amount|money|dollar|deal|invest|small|cheap|everyone)$)/.test(feature),
  );

/** The most of what? Of money, unless something else is named: "which one worries you most?". */
const isOfMoney = ({ has, reading }: Context): boolean =>
  has('r-invest', 'r-pay', 'r-deal', 'r-own', 'q-amount', 'amount', 'deal') ||
  (wordsIn(reading) <= 1 && !namesMatter(reading));

const extreme =
  (most: boolean): Build =>
  (context) => {
    const { has } = context;
    if (!isOfMoney(context)) return undefined;
    const [to, by] = [takers(context)[0], givers(context)[0]];
    if (to !== undefined) return { kind: 'investors', of: [to] };
    if (by !== undefined) return { kind: 'investments', by: [by], amount: true };
    const deal: DealKind | undefined =
      has('r-pay') && !has('r-invest') ? 'payment' : has('r-invest') ? 'investment' : undefined;
    const rank = rankIn(context.reading.folded);
    return { kind: 'extreme', most, ...(deal ? { deal } : {}), ...(rank === undefined ? {} : { rank }) };
  };

const talk =
  (topic: TalkTopic): Build =>
  ({ reading }) => ({ kind: 'talk', topic, seed: hash(reading.folded) });

const AT_ONCE =
  /\b(?:and|both|also|too|while|as well|plus|same|double|twice|at once|cum|even though|its? own|their own)\b|[&+/]|両方|かつ|ながら|しかも|つつ|兼|同時|同じ|自分|も|二/;

/** Both at once: of nobody by name it must be said that money is given, or that it is both. */
const dual: Build = ({ reading, has }) =>
  reading.companies.length === 0 &&
  !has('r-invest', 'r-investor', 'r-investee', 'r-money', 'r-pay', 'q-both') &&
  !AT_ONCE.test(reading.folded)
    ? undefined
    : { kind: 'dual', ...(reading.companies.length === 1 ? { of: reading.companies[0]! } : {}) };

/** What came after the first part, not what share that is. */
const LATER =
  /^(?!.*(?:割|%|percent|share|fraction|proportion)).*(?:\b(?:after|since|later|beyond|on top|additional|extra|rest)\b|以降|以後|追加|積み増|上乗せ|残り|あと)/;

/** Who is in the one layer that is named. */
const layerMembers: Build = (context) => {
  const layer = layerMeant(context);
  if (layer === undefined || context.reading.companies.length > 0) return undefined;
  const fact = context.membersOf(layer);
  return fact === undefined ? undefined : { kind: 'facts', ids: [fact] };
};

/** Each kind of question, put together from what the text names. Facts answer where it is undefined. */
export const BUILDS: Record<Intent, Build> = {
  'investors-of': (context) => investors(takers(context)[0]),
  'investors-all': (context) => {
    const of = takers(context);
    if (of.length === 1 && !context.has('q-both', 'q-list')) return investors(of[0]);
    return { kind: 'investors', of: of.length > 1 ? of : labsOf(context), all: true };
  },
  'investors-except': exceptOf,
  'investors-unstated': (context) =>
    investors(takers(context)[0], { unstated: true }) ?? { kind: 'undisclosed', all: true },
  'investors-else': (context) => investors(takers(context)[0], { besides: givers(context) }),
  'investors-count': (context) =>
    investors(takers(context)[0], { count: true }) ??
    (context.reading.companies.length === 0 && context.has('r-invest', 'r-investor')
      ? {
          kind: 'counted',
          side: isPassive(context.reading.folded) ? 'takers' : 'givers',
          most: true,
          whole: true,
        }
      : undefined),
  'investments-of': (context) =>
    givers(context).length > 0 ? { kind: 'investments', by: givers(context) } : undefined,
  'investments-missing': missing,
  'stake-amount': stake('amount'),
  'stake-date': stake('date'),
  'stake-whether': stake('any', true),
  'stake-several': several,
  'stake-only': only,
  'pay-amount': payment('amount'),
  'pay-whether': payment('any'),
  'pay-who': payments,
  direction: relation,
  sum,
  'compare-stakes': compareStakes,
  ratio: ratioOf,
  path: path(false),
  'path-back': (context) => path(!isOneWay(context))(context),
  loop,
  relation,
  supply,
  dual,
  'layers-of': (context) => {
    const [of] = context.reading.companies;
    const claimed = context.yesNo ? readStands(context) : undefined;
    return claimed ?? (of === undefined ? undefined : { kind: 'layers', of });
  },
  'layers-several': (context) =>
    (isOfSeveral(context.reading.folded) ? undefined : layerMembers(context)) ?? {
      kind: 'layers',
      several: true,
    },
  'layer-members': layerMembers,
  largest: extreme(true),
  smallest: extreme(false),
  // Of arrows in a picture its own fact tells.
  undisclosed: ({ has }) => (has('diagram') ? undefined : { kind: 'undisclosed' }),
  announced: (context) =>
    readAnnounced(context) ?? (context.has('q-total') ? undefined : announcedThen(context)),
  'deals-list': ({ has }) => ({
    kind: 'deals',
    ...(has('r-invest') && !has('r-pay') ? { deal: 'investment' as const } : {}),
  }),
  profile: ({ reading }) =>
    reading.companies[0] ? { kind: 'profile', of: reading.companies[0] } : undefined,
  'growth-factor': (context) =>
    derived(claimOf(context.reading)?.percent === 60 ? 'sixty-percent' : 'growth-factor')(context),
  'rate-check': rateCheck,
  // "By what year 2 trillion?" asks for no rate.
  'needed-rate': (context) =>
    BY_YEAR.test(context.reading.folded) ? undefined : derived('needed-rate')(context),
  // 「2023年までの分」 is the first part, and nothing that came after it.
  'after-2023': (context) =>
    isOfFirstStage(context.reading.folded) ? undefined : stagesOf('after-2023')(context),
  'share-by-2023': (context) =>
    namesOtherSum(context)
      ? undefined
      : LATER.test(context.reading.folded)
        ? stagesOf('after-2023')(context)
        : (stagedSum(context) ?? stagesOf('share-by-2023')(context)),
  'market-year': marketYear,
  'growth-difference': growthDifference,
  'rate-by-year': byYear,
  net: netOf,
  'sum-up': () => undefined,
  source: talk('data'),
  more: talk('help'),
  hello: talk('hello'),
  thanks: talk('thanks'),
  bye: talk('bye'),
  'who-are-you': talk('who'),
  'what-can-you-do': talk('help'),
  praise: talk('praise'),
  abuse: talk('abuse'),
  love: talk('love'),
  'how-are-you': talk('howareyou'),
  'who-made-you': talk('made-by'),
  'are-you-a-cat': talk('cat'),
  'are-you-ai': talk('bot'),
  'are-you-right': talk('accuracy'),
  'what-data': talk('data'),
  inject: talk('inject'),
  sorry: talk('apology'),
  joke: talk('joke'),
  laugh: talk('laugh'),
  ok: talk('ok'),
  advice: talk('advice'),
  'low-mood': talk('comfort'),
  'high-mood': talk('cheer'),
  bored: talk('bored'),
  'well-wishes': talk('wishes'),
  'tell-a-story': talk('story'),
  petting: talk('petting'),
  puzzled: talk('puzzled'),
  'are-you-there': talk('presence'),
  'good-night': talk('goodnight'),
  'small-remark': talk('remark'),
  'what-you-keep': talk('memory'),
  nothing: () => undefined,
};
