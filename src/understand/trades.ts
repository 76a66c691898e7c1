import { allIn } from '../text/gate.ts';
import { isInvestor, labsOf, type Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import { LAYER_CLAIMS } from './stands.ts';
import type { Question } from './question.ts';
import { isPassive } from './roles.ts';
import { isSole } from './sole.ts';

/** The kind of company that a trade's word names, or that makes up a layer. */
export const KINDS = { cloud: 'cloud-provider', chip: 'chip-maker', ai: 'ai-company' } as const;

const GIVES =
  /出し[たて]|持ち?合|出資|投資|金を?(?:出|入れ|突っ込)|株を?(?:持|買)|\b(?:invest\w*|funds?|funding|backs?|backing|bankroll\w*|(?<!\b(?:its?|their|an?|his|her|our) )owns?|holds?|puts?|financ\w+|stakes?|shareholders?|investors?|equity)\b/;
/** What stands before one that gets. */
const GETS_BEFORE =
  /\b(?:in|into|to|behind|fund(?:s|ed|ing)?|back(?:s|ed|ing)?|bankroll\w*|owns?|financ\w+|for|other|another|rival)\s(?:the |an? |any |other |another |rival |of the ){0,12}$/;
/** What stands behind one that gets, or that somebody else's investing is of. */
const GETS_AFTER =
  /^(?:[(（][^)）]{1,60}[)）])?(?:\S{0,3}?|の?[2-5二三四五]社(?:の?(?:すべて|全て|全部|全社|いずれ|どれ|各々|それぞれ|とも))?|の?(?:すべて|全て|全部|いずれ))(?:に|へ|を)|^の(?!中|なか|うち|方|ほう|側)/;

/** Those are asked for that don't. */
const WITHOUT =
  /(?:ていない|てない|てへん|てません)(?:の|会社|企業|とこ|ところ|やつ)?(?:は|って|どこ|ある|いる|[?？]|$)|\b(?:not|never|n't|without)\b|n't\b/;

/** One who invests is said to be of the trade. */
const INVESTOR_IS =
  /\b(?:investors?|backers?)\b[^,]*\b(?:also|is|are|an?)\s(?:an? )?$|(?:投資家|出資者)(?:の中|のうち)?(?:に|で)$/;
/** 「出資してないクラウド会社」. */
const WHO_GIVES = /(?:出資|投資)(?:を)?(?:して|し)(?:い)?(?:る|た|ない)$/;
/** The labs among themselves. */
const MUTUAL_LABS =
  /(?:らぼ|ai企業|ai会社)(?:同士|どうし)|\blabs\b.*\b(?:each|one an)other\b|\blabs?\b (?:(?:that|which|who) )?(?:also |themselves )?(?:invest|fund|back)s?\b|(?:出資|投資)(?:する|してる|している)(?:側の)?(?:らぼ|ai企業)/;

const CLAIMED = LAYER_CLAIMS.map(([layer, pattern]) => [layer, new RegExp(pattern, 'g')] as const);

/** The trades that are said to give, in the order of the text. */
function givingTrades({ reading: { folded } }: Context): (keyof typeof KINDS)[] {
  if (MUTUAL_LABS.test(folded) && GIVES.test(folded)) return ['ai'];
  return CLAIMED.flatMap(([layer, pattern]) =>
    allIn(pattern, folded)
      .filter(({ index, 0: { length } }) => {
        const [before, after] = [folded.slice(0, index), folded.slice(index + length)];
        return (
          !GETS_BEFORE.test(before) &&
          !GETS_AFTER.test(after) &&
          (GIVES.test(after) || INVESTOR_IS.test(before) || WHO_GIVES.test(before))
        );
      })
      .map(() => layer),
  );
}

/** What they do with each other besides. */
const JOINS =
  /協力し|協調し|連携し|手を組|競争し|競い合|争(?:い|っ)て|仲(?:が)?(?:良|い|悪)|\b(?:cooperat\w+|collaborat\w+|compet\w+|team\w* up|work(?:ing)? together)\b/;

/** "Neither invests nor is invested in", 「出してもいないし、もらってもいない」. */
const NEITHER =
  /\bneither\b.*\b(?:invest|fund|back|give|put)\w*\b.*\bnor\b|(?:出資|投資|出し)[^。]{0,3}も(?:して|せず)?[^。]{0,8}(?:受け|もら|され)[^。]{0,4}も?(?:して)?(?:い)?(?:ない|ません)/;

/** Those that stand outside all stakes: they neither give nor get. */
export function readNeither({ reading, graph, entities, yesNo }: Context): Question | undefined {
  if (yesNo || reading.companies.length > 0 || !NEITHER.test(reading.folded)) return undefined;
  const stakes = graph.all.filter(({ kind }) => kind === 'investment');
  const among = [...entities.values()]
    .filter(
      ({ id, kinds }) =>
        kinds.includes('company') && !stakes.some(({ from, to }) => from === id || to === id),
    )
    .map(({ id }) => id);
  const of = [...new Set(stakes.map(({ to }) => to))];
  return among.length > 0 ? { kind: 'among', among, of, without: true } : undefined;
}

/** "Which cloud providers back a lab?", 「AI企業どうしで出資してる？」: who of a trade invests, where none of it is named. */
export function readTrade(context: Context): Question | undefined {
  const { reading, has, entities } = context;
  const isOther =
    JOINS.test(reading.folded) ||
    has('q-why', 'q-most', 'q-least', 'r-pay', 'q-opinion') ||
    givers(context).length > 0;
  // 「…ないクラウド」 asks for no amount.
  const isOfSums = has('q-amount') && !/ないくらうど/.test(reading.folded);
  if (isOther || isOfSums || isPassive(reading.folded)) return undefined;
  const [layer, other] = new Set(givingTrades(context));
  if (!layer || other) return undefined;
  const named = takers(context);
  const among = [...entities.values()]
    .filter(({ kinds }) => kinds.includes(KINDS[layer]))
    .map(({ id }) => id);
  const of = named.length > 0 ? named : labsOf(context);
  return { kind: 'among', among, of, ...(WITHOUT.test(reading.folded) ? { without: true } : {}) };
}

/** Out of those that are named. */
const WHICH_OF = /\bwhich (?:one )?of\b|(?:のうち|の中|で)[^、。]{0,8}(?:どれ|どこ|誰)|(?:のうち|の中)/;

/** Several companies that are asked whether they invest, or which of them do, where not all do. */
export function readOutsiders(context: Context): Question | undefined {
  const { reading, roles, has, entities } = context;
  const named = reading.companies.filter((id) => !roles.to.includes(id));
  const of = roles.to.filter((id) => labsOf(context).includes(id));
  const isOfThese = WHICH_OF.test(reading.folded);
  const areOut = (id: string) =>
    isOfThese || (!isInvestor(context, id) && !(entities.get(id)?.kinds.includes('ai-company') ?? false));
  // 「三社のうちAnthropicだけ」: whether an investor's stake is its only one.
  if (isSole(reading.folded) && named.some((id) => entities.get(id)?.kinds.includes('ai-company')))
    return undefined;
  if (named.length < 2 || named.length + of.length < reading.companies.length) return undefined;
  if (
    !named.every(areOut) ||
    named.every((id) => isInvestor(context, id)) ||
    has('q-why', 'q-amount', 'r-pay') ||
    !has('r-invest', 'r-own')
  )
    return undefined;
  return { kind: 'among', among: named, of: of.length > 0 ? of : labsOf(context) };
}
