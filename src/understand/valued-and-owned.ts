import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany } from './context.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { unique } from './sets.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** What a company is worth … */
const VALUED =
  /\b(?:valuations?|valued at|market cap\w*|enterprise value|(?:is|are|'s) (?:\w+ )?worth|worth (?:now|today|as a company)|price tag)\b|評価額|企業価値|時価総額|ばりゅえしょん/u;
/** … and what part of it somebody has. */
const OWNED =
  /\b(?:percent(?:age)?s?|pct|per cent|what (?:share|fraction|portion|slice)|ownership|equity (?:stake|share|split|interest)|(?:stake|share|holding|interest) (?:in|as a) percent\w*|how much of it)\b|(?<!\d ?)%|持ち?(?:株|分)(?:の)?(?:比率|割合|率)?|(?:出資|保有|所有|株)(?:の)?(?:比率|割合|率)|(?:持つ|持って(?:い)?る|保有する|保有して(?:い)?る|握る)(?:割合|比率|率)|何(?:%|ぱせんと|割)/u;
const HELD =
  /\b(?:own\w*|hold\w*|held|stakes?|shares?|equity|has|have|ownership|belong\w*)\b|持|株|保有|所有|出資|比率|割合/u;
/** They are asked for, and nothing else is; a growth rate is another percentage. */
const ELSE =
  /なぜ|理由|いくら出|いつ|誰が|成長|市場規模|払|違い|計算|膨ら|膨張|ばぶる|\b(?:why|when|growth|market size|revenue|pays?|paid|implied?|implies|compute|calculate|how much (?:did|has|have|does|will)|invested|swell\w*|inflat\w*|bubble|difference)\b/u;
const LONGEST = 200;

/** "OpenAI's valuation and the percentage of it that Microsoft owns", 「評価額と持ち株比率」: the article has neither, and no sum stands in for them. */
export function readValuedAndOwned(
  text: string,
  fallback: Language,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text.trim());
  if (folded.length > LONGEST || ![VALUED, OWNED, HELD].every((one) => one.test(folded))) return undefined;
  if (ELSE.test(folded)) return undefined;
  const { knowledge, graph } = parts.library;
  const context = contextOfWhole(text, fallback, parts);
  const { companies, foreign, figures } = context.reading;
  const labs = companies.filter((id) => isAiCompany(context, id));
  const [of, other] = labs;
  const [by, more] = companies.filter((id) => !labs.includes(id));
  if (of === undefined || other !== undefined || more !== undefined || foreign.length + figures.length > 0)
    return undefined;
  const part = [...knowledge.absent.values()].find((one) => one.part);
  const [worth = 'valuation', third] = unique(context.reading.absent.map(({ id }) => id)).filter(
    (id) => id !== part?.id,
  );
  if (!part || third !== undefined || by === undefined) return undefined;
  if (graph.between(by, of, 'investment').length === 0) return undefined;
  const near = [...knowledge.facts.values()].filter(({ entities }) => entities.includes(of));
  const lacking = (attribute: string, whose: string): Question => ({
    kind: 'absent',
    attribute,
    of: whose,
    near: near.slice(0, 3).map(({ id }) => id),
  });
  const asked = [lacking(worth, of), lacking(part.id, by)];
  const isTurned = folded.search(OWNED) < folded.search(VALUED);
  const question: Question = { kind: 'several', parts: isTurned ? asked.toReversed() : asked };
  return clauseOf(text, question, parts, companies);
}
