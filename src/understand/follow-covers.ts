import type { Library } from '../knowledge/index.ts';
import { isAiCompany, isInvestor, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

const SO = '^(?:(?:and|so|but|ok|wait|oh|then)[, ]+){0,12}';
/** Whether a thing is one of those that were told: "does that cover pricing?", 「価格も含む？」. */
const COVERS = new RegExp(
  `${SO}(?:do|does|did|would) (?:that|it|this|they|those|these|the (?:list|four|three|fields|areas|points)) (?:also |even |really ){0,12}(?:cover|include|involve|extend to|apply to|go for|mean|count|contain) (?<en>.+)$|${SO}(?:is|are) (?<in>.+?) (?:also |even )?(?:one of (?:them|those|these)|part of (?:that|it|them)|in (?:there|that|it)|on (?:the|that) list|included|among them|covered)[\\s?.!]*$|^(?:(?:で|じゃあ?|では|それ(?:に)?は?|そこに(?:は)?)、?){0,8}(?<ja>[^、。]{1,12}?)(?:も|って)(?:その(?:中|うち)に)?(?:含む|含まれ|入って|入る|協力|対象)[^、。]{0,8}[?？\\s]*$`,
  'u',
);
const MOST_LOOKED_AT = 6;
/** So likely it is a point of another list. */
const LIKELY = 0.1;

/** The list that was told, or of which a point was; of a point of the other list it was just said that it is none. */
function listTold(
  { pointsOf, parentOf, oppositeOf }: Context,
  { answered, facts: [fact = ''] }: Turn,
): string | undefined {
  const list = pointsOf(fact).length > 1 ? fact : parentOf(fact);
  const isDenied = answered?.kind === 'facts' && answered.polarity === 'n';
  return isDenied && list !== fact ? oppositeOf(list ?? '') : list;
}

/** Of one of its points, yes; of a point of the opposite list, no: it is told what that is a point of. */
function ofList(context: Context, last: Turn, library: Library): Question | undefined {
  const list = listTold(context, last);
  const other = list === undefined ? undefined : context.oppositeOf(list);
  if (other === undefined) return undefined;
  const { features, grams } = context.reading;
  const [first] = library.rank(features, grams, MOST_LOOKED_AT).facts;
  const parent = first && (first.share ?? 0) >= LIKELY ? context.parentOf(first.id) : undefined;
  if (first === undefined || (parent !== list && parent !== other)) return undefined;
  return { kind: 'facts', ids: [first.id], polarity: parent === list ? 'y' : 'n', yes: true };
}

/** Of what one gives to all of them, one of them: "does that include xAI?", after the chips for every AI company. */
function ofAllGiven(context: Context, { facts: [fact = ''] }: Turn): Question | undefined {
  const [of, second] = context.reading.companies;
  const by = context.entitiesOf(fact).find((id) => isInvestor(context, id));
  const isOfAll = /\bGPUs? to all\b/.test(context.statementOf(fact));
  if (!isOfAll || !by || of === undefined || second !== undefined || !isAiCompany(context, of))
    return undefined;
  return { kind: 'supply', by, of, what: 'gpu', yes: true };
}

/** "Does that cover pricing?", "does that include xAI?": what was told held against one more thing. */
export function readCovers(context: Context, last: Turn, library: Library): Question | undefined {
  if (!context.yesNo || context.negated || last.answered?.kind !== 'facts') return undefined;
  if (!COVERS.test(context.reading.folded)) return undefined;
  return context.reading.companies.length > 0 ? ofAllGiven(context, last) : ofList(context, last, library);
}
