import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { isTurnedRound } from './buyers.ts';
import type { Context } from './context.ts';

/** So sure of the fact that another company in the question is the asker's mistake; less where yes or no is asked for. */
const SURE = 0.6;
const LIKELY_SWAPPED = 0.3;

/**
 * "Grok runs on AMD's chips": another company than the fact's in the same trade, where the fact's own isn't named.
 * Only of facts that state a deal: elsewhere a company may be named for comparison.
 */
function isSwapped(
  { reading, entities, has, yesNo }: Context,
  { id, share = 0 }: Ranked,
  { knowledge }: Library,
): boolean {
  const { entities: own = [], deals = [] } = knowledge.facts.get(id) ?? {};
  if (
    deals.length === 0 ||
    share < (yesNo ? LIKELY_SWAPPED : SURE) ||
    has('q-not', 'q-else', 'q-compare', 'q-who')
  )
    return false;
  const tradeOf = (company: string) => entities.get(company)?.layers ?? [];
  const isNamed = (company: string) => reading.companies.includes(company);
  const strange = reading.companies.filter((company) => !own.includes(company));
  const unnamed = own.filter((company) => !isNamed(company));
  return (
    own.some(isNamed) &&
    strange.some((one) =>
      unnamed.some((other) => tradeOf(one).some((layer) => tradeOf(other).includes(layer))),
    )
  );
}

/** Enough where the words say the contrary of a fact. */
const LEAST_CONTRARY = 0.05;

/** Both are so, or it is asked why something isn't so. */
const BOTH =
  /(?:な|た|る|い)(?:のに|くせに)|にも?(?:かか|関)わらず|ながら(?:も)?、|けれど|(?:ない|ん|ぬ|ません|なかった)(?:って|と|という|の(?:は|って|が))?[^、。]{0,8}(?:理由|理屈|背景|事情|わけ|訳|根拠|狙い|ねらい|動機)|[てで]も、?(?:なんで|なぜ|どうして|何で)?(?:業界(?:全体)?は|市場は|全体は)?(?:大丈夫|平気|揺らが|安定|保た|もつ|持ちこたえ|崩れ|無事)|\bif\b[^?]*\bwhy\b[^?]*\b(?:stays?|remains?|holds?|survives?)\b|\b(?:although|though|yet|despite|even (?:if|though)|while|why (?:not|don't|doesn't|isn't|aren't|wouldn't))\b/;

const NOT = /ない|ません|なく|\b(?:not|none|no|never|neither|cannot|nobody|nothing)\b|n't\b/;
/** So does a fact that says there is little of it. */
const SAYS_LITTLE = new RegExp(`${NOT.source}|\\blimited\\b`);
/** "Why can't they pay for it themselves?" */
const ALONE = /\b(?:themselves|itself|their own)\b|自前|自腹|自力/;

/** "Why is the market shrinking?": the contrary of what the fact plainly states is taken for granted. */
function isContrary({ reading, has, yesNo }: Context, { id, share = 0 }: Ranked, library: Library): boolean {
  const { ja = '', en = '' } = library.knowledge.facts.get(id) ?? {};
  // "Why can none of them succeed alone?", of a fact that says so.
  const isSaidNot =
    NOT.test(reading.folded) &&
    (NOT.test(ja) || SAYS_LITTLE.test(en.toLowerCase()) || ALONE.test(reading.folded));
  if (BOTH.test(reading.folded) || isSaidNot) return false;
  return !yesNo && has('q-why') && share >= LEAST_CONTRARY && library.opposition(id, reading) < 0;
}

/** Whether a question takes for granted what the fact that is meant denies. */
export const isMistaken = (context: Context, first: Ranked, library: Library): boolean =>
  isSwapped(context, first, library) ||
  isTurnedRound(context, first.id, library) ||
  isContrary(context, first, library);

/** Where it is held to be so of that company. */
const SURE_ENOUGH = 0.3;

/** Enough where the one figure of its sort is called by its name: "Anthropic's loss in 2028". */
const CALLED = 0.25;
/** The company that a question tells a thing of which the article tells of another. */
export function misplacedIn(
  { reading, entities, yesNo }: Context,
  first: Ranked,
  { knowledge }: Library,
): string | undefined {
  const [only, second] = reading.companies;
  const isCompany = (id: string) => entities.get(id)?.kinds.includes('company') ?? false;
  const named = (knowledge.facts.get(first.id)?.entities ?? []).filter(isCompany);
  if (only === undefined || second !== undefined || named.length === 0 || named.includes(only))
    return undefined;
  const isCalled = knowledge.facts.get(first.id)?.figure?.of.some((id) => reading.concepts.has(id)) === true;
  const least = isCalled ? CALLED : yesNo ? SURE_ENOUGH : SURE;
  return (first.share ?? 0) >= least ? only : undefined;
}
