import type { Deal } from '../knowledge/schema.ts';
import { claimOf, type Context } from './context.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';
import { isPassive } from './roles.ts';
import { clause, type Step } from './scene.ts';

/** What stands between the one that it is said to be and the one that it is said not to be, in either order. */
const NOT_BUT = {
  before: /(?:\bnot|n't) (?:actually |really |just )?$/,
  between: /^(?:'s)?,? but (?:rather |actually |instead |it'?s |it is )?$/,
};
const OTHERWISE =
  /^(?:'s)?,? (?:and not|not|rather than|instead of|as opposed to|over) (?:by |from |in |into |to )?$/;
const NOT_BUT_JA = /^(?:社|さん)?(?:の?ほう)?(?:じゃ|では?)なくて?、?(?:むしろ|実は|実際は)?$/;
const OTHERWISE_JA = { between: /^(?:社)?であって、?$/, behind: /^(?:社)?(?:じゃ|では?)な(?:い|く)/ };

const COMPARES =
  /\b(?:bigger|larger|biggest|largest|more|most|less|least|smaller|smallest|higher)\b|多[くい]|大き|最大|少な|小さ/;

/** Two names that are set against each other: the one that is meant, and the other. */
interface Opposed {
  meant: string;
  other: string;
}

function opposedIn(folded: string, first: Mention, second: Mention): Opposed | undefined {
  const between = folded.slice(first.end, second.start);
  const [one, two] = [first.company, second.company];
  const isTurned =
    (NOT_BUT.before.test(folded.slice(0, first.start)) && NOT_BUT.between.test(between)) ||
    NOT_BUT_JA.test(between);
  if (isTurned) return { meant: two, other: one };
  const isPlain =
    OTHERWISE.test(between) ||
    (OTHERWISE_JA.between.test(between) && OTHERWISE_JA.behind.test(folded.slice(second.end)));
  return isPlain ? { meant: one, other: two } : undefined;
}

/** The deals of the sort that is spoken of, with the sum that is named and the third company, if any. */
function dealsIn({ graph, has, reading, roles }: Context, { meant, other }: Opposed): [Deal[], Deal[]] {
  const kind = has('r-pay') ? 'payment' : 'investment';
  const [third] = reading.companies.filter((id) => id !== meant && id !== other);
  const isGiver = third === undefined ? isPassive(reading.folded) : roles.from.includes(third);
  const { usd } = claimOf(reading) ?? {};
  const of = (id: string) =>
    graph.all.filter(
      ({ from, to, amount, stages, ...deal }) =>
        deal.kind === kind &&
        (isGiver ? to : from) === id &&
        (third === undefined || (isGiver ? from : to) === third) &&
        (usd === undefined || [amount, ...stages].some((one) => one.usd === usd)),
    );
  return [of(meant), of(other)];
}

/** Of both it is so: they are told side by side, and that it is only one of them is denied. */
function bothHold(deals: Deal[]): Question | undefined {
  const [by, of] = [[...new Set(deals.map(({ from }) => from))], [...new Set(deals.map(({ to }) => to))]];
  const areStakes = deals.every(({ kind }) => kind === 'investment');
  return areStakes && Math.min(by.length, of.length) === 1
    ? { kind: 'holds', by, of, counted: false }
    : undefined;
}

/** Who does it is set against who doesn't: right only where the one does it and the other doesn't. */
function readOpposed(context: Context): Question | undefined {
  const { reading, has, yesNo } = context;
  const { folded, mentions, companies } = reading;
  // Which of two gives more is another matter: both give.
  if (COMPARES.test(folded)) return undefined;
  if (!yesNo || !has('r-pay', 'r-invest', 'r-investor', 'r-money', 'r-own') || companies.length > 3)
    return undefined;
  const opposed = mentions
    .slice(1)
    .flatMap((second, at) => opposedIn(folded, mentions[at]!, second) ?? [])
    .find(({ meant, other }) => meant !== other);
  if (!opposed) return undefined;
  const [ofMeant, ofOther] = dealsIn(context, opposed);
  const [deal = ofOther[0]] = ofMeant;
  if (!deal) return undefined;
  if (ofMeant.length > 0 && ofOther.length > 0) return bothHold([...ofMeant, ...ofOther]);
  const { from, to, kind } = deal;
  return { kind: 'tie', from, to, deal: kind, aspect: 'any', counted: ofMeant.length > 0 };
}

/** "In A and B but not C", 「AとBには出してるけどCには出してない」: the one that is left out. */
const LEFT_OUT = {
  before: /,? (?:but|and|just|yet|though)? ?not (?:(?:in|into|with|from|to) )?$/,
  after: /^(?:社)?に(?:は|だけは?|だけ)[^、。?？]{0,8}(?:てない|てません|ていない|ていません|てへん|てなく)/,
};

/** Whether one has a stake in each of those that it is said to, and in none of those that it is said to leave out. */
function readLeftOut({ reading, roles, graph, yesNo, has }: Context): Question | undefined {
  const { folded, mentions, companies, figures } = reading;
  const by = roles.from.length === 1 ? roles.from[0] : undefined;
  if (!yesNo || by === undefined || figures.length > 0 || has('r-pay', 'q-why', 'q-who')) return undefined;
  const others = mentions.filter(({ company }) => company !== by);
  const isLeftOut = ({ start, end }: Mention): boolean =>
    LEFT_OUT.before.test(folded.slice(0, start)) || LEFT_OUT.after.test(folded.slice(end));
  const left = new Set(others.filter(isLeftOut).map(({ company }) => company));
  const stakes = graph.outOf(by, 'investment').map(({ to }) => to);
  if (left.size === 0 || stakes.length === 0 || (companies.length < 3 && !ONLY_THIS.test(folded)))
    return undefined;
  const of = companies.filter((id) => id !== by);
  const counted = of.every((id) => stakes.includes(id) !== left.has(id));
  return { kind: 'holds', by: [by], of, counted, yes: true };
}
/** 「xAIにだけ出資してない」 */
const ONLY_THIS = /にだけは?[^、。?？]{0,8}(?:てない|てません|ていない|ていません|てへん)/;

/** "Backs A without paying B", 「Bに払わずに」 */
const UNPAID = {
  before: /\bwithout (?:ever |even )?(?:paying|a (?:single )?payment to|giving (?:any )?money to) $/,
  after: /^(?:社)?に(?:は)?(?:お金を|一銭も|何も)?払わず/,
};

/** Whether it is right that one does something without paying another: not where it does pay. */
function readUnpaid({ reading, graph, yesNo }: Context): Question | undefined {
  const { folded, mentions } = reading;
  const other = mentions.find(
    ({ start, end }) => UNPAID.before.test(folded.slice(0, start)) || UNPAID.after.test(folded.slice(end)),
  );
  const from = mentions.find(({ company }) => company !== other?.company)?.company;
  if (!yesNo || !other || from === undefined) return undefined;
  return graph.between(from, other.company, 'payment').length > 0
    ? { kind: 'tie', from, to: other.company, deal: 'payment', aspect: 'any', counted: false }
    : undefined;
}

/** "It's A, not B, that pays 30 billion, right?", 「BじゃなくてAだよね」. */
export const readRatherThan: Step = (scene) => {
  const question = readOpposed(scene.context) ?? readUnpaid(scene.context) ?? readLeftOut(scene.context);
  return question && clause(scene, question);
};
