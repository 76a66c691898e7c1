import { setAside } from './besides.ts';
import { claimOf, isAiCompany, isInvestor, labsOf, type Context } from './context.ts';
import { onlySide } from './only.ts';
import { isSame } from './operation.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';
import { reasonIn } from './reasons.ts';
import { sidesOf, splitExcept, unique } from './sets.ts';
import { COMPARES } from './stakes.ts';

/** Of both alike, which compares nothing: 「どっち」 is in 「どっちも」. */
const BOTH = /どっちも|どちらも|両方とも|\bboth\b/;

/** Everybody who gives, by their number. */
const ALL_GIVERS =
  /\ball (?:the )?(?:four|4)\b|\b(?:every|all(?: the)?|each) (?:named )?(?:investors?|backers?)\b|[四4]社(?:とも|全部|みんな)|(?:投資家|出資者)(?:は)?(?:全員|みんな|全部)/;

/** "So NVIDIA backs everyone?", 「みんなに出してる？」: all the labs, without naming any. */
const EVERYONE =
  /みんな|全員|ぜんぶ|全部|すべて|(?:三|3)(?:つ|社)とも|\b(?:every(?:one|body| one)|all (?:of )?(?:them|three|3)|each of them)\b/;

/** Others are wanted by name. */
const ASKS_WHO = /\b(?:which|who|what|names?|(?:any|some)(?:one|body))\b|誰|だれ|どこ/;

/** What a stake is for: the stakes themselves are taken as given. */
const AS_INSURANCE =
  /保険|へっじ|備え(?:て|る|に)|\b(?:insurance|hedg(?:e|es|ing)|fallback|plan b|safety net|backstop)\b/;

const investorsIn = ({ graph }: Context): string[] =>
  unique(graph.all.flatMap(({ kind, from }) => (kind === 'investment' ? [from] : [])));

/** "A and B aren't in C, right?", "are A and B both in C?": to be in one is to have a stake in it. */
const ARE_IN =
  /^(?:(?:and|so|but|wait|ok)[, ]+){0,12}(?:#(?:,? and|,| or) #(?:,? (?:and|or) #)? (?:are|aren't|are not|arent|were|weren't)|(?:are|aren't|were) #(?:,? and|,| or) #(?:,? (?:and|or) #)?)(?: (?:both|all|even|really|actually|also|too|not|neither)){0,12} in #(?: and #)*(?:[, ]+(?:right|correct|are they|too|either|as well|then)){0,12}[\s?.!]*$/;

/** "In A and B but not C". */
const BUT_NOT =
  /\b(?:but|though|yet|and|just|only|while) (?:(?:it|they|he|she|both) )?(?:not|never|nothing|isn't|is not|aren't|are not|doesn't|does not|don't|do not|didn't|skip(?:s|ped)?|avoid(?:s|ed)?|stay(?:s|ed)? out|leaves? out|left out|pass(?:es|ed)? on|without)\b/;

/** "A invests in X and Y but not Z, right?": so only where it is in none of what is left out. */
function readButNot(context: Context, by: string[], of: string[]): Question | undefined {
  const { graph, reading } = context;
  if (!BUT_NOT.test(reading.folded)) return undefined;
  const { except } = splitExcept(context);
  const kept = of.filter((id) => !except.includes(id));
  const areTakers = except.length > 0 && except.every((id) => of.includes(id));
  if (!areTakers || kept.length === 0) return undefined;
  const isIn = (from: string, to: string) => graph.between(from, to, 'investment').length > 0;
  const isSo = by.every((from) => kept.every((to) => isIn(from, to)) && !except.some((to) => isIn(from, to)));
  return { kind: 'investments', by, ...(by.length > 1 ? { all: true } : {}), counted: isSo };
}

/** "Can you use both on it?": of products, and no stakes. */
const IS_USED =
  /\b(?:us(?:e|es|ed|ing|able)|available|runs?|hosted|access(?:ed|ible)?|offer(?:s|ed)?)\b|使え|使い|使う|使って|利用|動か|動く|乗って|載せ/;

/** A yes/no question on several stakes at once: "does X invest in A, B and C?", "do X and Y both back A?". */
export function readHolds(context: Context): Question | undefined {
  const { has, yesNo, reading } = context;
  const refused =
    /\bwhich\b|どっち|どちら/.test(reading.folded) &&
    /\b(?:refus\w+|declin\w+|didn't|doesn't|isn't|skipp?\w*|not)\b|断|見送|(?:て|し)(?:い)?ない/.test(
      reading.folded,
    );
  const stake =
    has('r-invest', 'r-own', 'r-money', 'q-both') ||
    (ARE_IN.test(withNamesAs('#', reading)) && isAiCompany(context, reading.mentions.at(-1)!.company)) ||
    /\bin (?:all|both)\b|(?:入って|押さえて|おさえて|握って|噛んで)(?:い)?る/.test(context.reading.folded);
  if (
    (!yesNo && !refused) ||
    !stake ||
    has('q-amount', 'q-why') ||
    /\bwhat\b[^?.]*\b(?:gains?|gets? out|stands? to gain|benefits?)\b/.test(reading.folded) ||
    (!has('r-invest', 'r-own', 'r-money') && IS_USED.test(reading.folded)) ||
    (has('q-compare') && !BOTH.test(reading.folded)) ||
    COMPARES.test(context.reading.folded) ||
    AS_INSURANCE.test(reading.folded) ||
    (setAside(context).length > 0 && ASKS_WHO.test(reading.folded)) ||
    reasonIn(reading.folded) !== undefined ||
    isSame(context.reading.folded) ||
    reading.figures.some(({ unit }) => unit === 'times' || unit === 'usd')
  )
    return undefined;
  const { by: said, of: named } = sidesOf(context);
  const by = said.length === 0 && ALL_GIVERS.test(reading.folded) ? investorsIn(context) : said;
  const isAll = named.length === 0 && by.length === reading.companies.length && EVERYONE.test(reading.folded);
  const of = isAll ? labsOf(context) : named;
  if (by.length === 0 || of.length === 0 || by.length + of.length < 3 || (refused && by.length < 2))
    return undefined;
  const butNot = yesNo && !isAll ? readButNot(context, by, of) : undefined;
  if (butNot) return butNot;
  const side = onlySide(context, by, of);
  if (side === 'givers') return { kind: 'investors', of, all: true, only: true, by };
  if (side === 'takers') {
    const areAll = by.every((id) => context.graph.outOf(id, 'investment').every(({ to }) => of.includes(to)));
    return { kind: 'investments', by, counted: areAll !== context.negated };
  }
  const year = claimOf(reading)?.year;
  // "A invests in X and Y", said of one that takes: it is they who give.
  const { from, to } = context.roles;
  const isTurned = by.every((id) => to.includes(id)) && of.every((id) => from.includes(id));
  if (isTurned && has('r-invest') && !context.negated) return { kind: 'holds', by, of, counted: false };
  return { kind: 'holds', by, of, ...(refused ? { refused } : {}), ...(year ? { year } : {}) };
}

const HELD_BEFORE =
  /\b(?:invest(?:s|ed|ing)? in(?:to)?|(?:stakes?|shares?) (?:of|in)|owns?|backs?|backing|funds?|funding|money in(?:to)?)\s(?:the\s)?$/;
const HELD_AFTER =
  /^(?:社)?(?:に(?:は)?、?(?:お金を|金を)?(?:投資|出資)|の(?:株主|出資者|投資家|株(?:を|って|は)))/;

/** Said outright to be the one that is held: of an investor that is seldom meant. */
const isHeld = ({ reading: { folded, mentions } }: Context): boolean =>
  mentions.some(
    ({ start, end }) => HELD_BEFORE.test(folded.slice(0, start)) || HELD_AFTER.test(folded.slice(end)),
  );

/** Who invests in a company in which nobody is said to. */
export function readHeldByNone(context: Context): Question | undefined {
  const { reading, roles, has, graph } = context;
  const [only, second] = reading.companies;
  if (!only || second || !roles.to.includes(only) || !has('r-invest', 'r-investor')) return undefined;
  if (isAiCompany(context, only) || has('q-why', 'r-pay')) return undefined;
  if (isInvestor(context, only) && !isHeld(context) && !/受け|もら|貰|調達/.test(reading.folded))
    return undefined;
  const isAsked =
    /\b(?:who|any(?:one|body)|some(?:one|body)|(?:any|some|which|what) (?:\w+ )?(?:company|companies|firms?|investors?))\b|誰|だれ|どこ|会社|企業|投資家|出資者|株主/.test(
      reading.folded,
    );
  return isAsked && graph.into(only, 'investment').length === 0
    ? { kind: 'investors', of: [only] }
    : undefined;
}
