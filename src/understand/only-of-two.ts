import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Said behind the one of two that has something to itself, or before it. */
const OWN_AFTER =
  /^(?:'s?)?(?: (?:list|side|portfolio|holdings|column|set|bets|own)){0,12}(?: (?:alone|only|exclusively|but not|and not)\b|-only\b)|^(?:社|側|さん)?(?:の(?:ほう|方|りすと|側|一覧))?(?:に|が|の)?(?:だけ|のみ|しか|単独|独自|固有|限定|おんりー?)/;
const OWN_BEFORE =
  /\b(?:only|just|solely|exclusively|exclusive|unique|peculiar|specific|nothing but|nobody but|particular)(?: (?:to|in|on|by|for|with|from|at|has|have|the|held|backed|funded|owned|appears?|shows? up|found|list(?:ed)?|of|is|does)){0,12} $/;
/** Lists of stakes. */
const STAKES =
  /投資|出資|株主|入れ|\b(?:portfolios?|holdings?|bets?|stakes?|invest\w*|back(?:s|ed|ers?|ing)?|fund(?:s|ed|ers?|ing)?|shareholders?|positions?)\b/;
const ASKS =
  /\b(?:what|which|who|whom|name|anything|one)\b|誰|だれ|どこ|どれ|何|のは[?？]*$|(?:名前|社名|会社|企業|もの|先|とこ|ところ|投資家)(?:は|って|を)/;
/** "Which of A's investees is B not in?" */
const OF_ONES =
  /\bwhich of \S+'s? (?:\w+ )?(?:investees|portfolio|bets|holdings|stakes|investments|companies|labs)\b.*(?:\bnot\b|n't\b)|\bwhich of \S+'s? (?:\w+ )?(?:investees|portfolio|bets|holdings|stakes|investments|companies|labs) (?:is|are|has|have) no\b/;
const LISTS = /(?:投資家|出資者|株主|出資元)(?:と|、|や)[^。?？]{2,20}(?:投資家|出資者|株主|出資元)/;
const SHARED = /被|かぶ|だぶ|重な|共通|両方に/;
const LONGEST = 120;

/** The one that has something to itself: it was named before, and is named again for that. */
function ownerIn({ reading: { folded, mentions } }: Context): Mention | undefined {
  return mentions.find(({ company, start, end }, at) => {
    const isAgain = mentions.slice(0, at).some((other) => other.company === company);
    const before = folded.slice(mentions[at - 1]?.end ?? 0, start);
    return isAgain && (OWN_AFTER.test(folded.slice(end)) || OWN_BEFORE.test(before));
  });
}

function asked(context: Context): Question | undefined {
  const { reading, yesNo, has } = context;
  const { companies, folded, figures } = reading;
  const isOther = yesNo || has('q-why', 'q-amount', 'q-when', 'r-pay', 'r-supply') || figures.length > 0;
  if (companies.length !== 2 || isOther || !STAKES.test(folded) || !ASKS.test(folded)) return undefined;
  const areLabs = companies.every((id) => isAiCompany(context, id));
  // 「Aの出資者とBの出資者で被ってるのは」: their lists are named one by one.
  if (areLabs && LISTS.test(folded) && SHARED.test(folded))
    return { kind: 'overlap', side: 'givers', of: companies };
  const own = ownerIn(context)?.company ?? (OF_ONES.test(folded) ? companies[0] : undefined);
  const other = companies.find((id) => id !== own);
  if (own === undefined || other === undefined) return undefined;
  if (companies.every((id) => isInvestor(context, id) && !isAiCompany(context, id)))
    return { kind: 'investments', by: [own], except: other };
  return areLabs ? { kind: 'investors', of: [own], except: [other] } : undefined;
}

/** "Comparing A's and B's portfolios, which is only in B's?", 「AとBの投資先で、Bだけのものは？」: what one of two has to itself. */
export function readOnlyOfTwo(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const question = asked(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
