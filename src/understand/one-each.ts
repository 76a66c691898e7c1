import { namesIn } from './ask-lists.ts';
import type { Clause } from './clause.ts';
import type { Question } from './question.ts';
import { asOne } from './several.ts';
import type { Understanding } from './understand.ts';

/** "One line each", "name names", 「1行ずつ」, 「社名も」: of each of several, more than a word. */
const ONE_EACH =
  /\b(?:one|a|single)[- ](?:\w+ )?(?:each|apiece)\b|\bone (?:\w+ )?(?:per|for each|under each|in each) \w+|\b(?:lines?|sentences?|bullets?) (?:each|apiece|per)\b|\bname (?:the )?names\b|(?:[一1１](?:行|文|言)|ひとこと)ずつ|(?:社名|会社名|企業名|固有名詞)(?:も|入り|を入れ|つき|付き)/iu;

export const asksOneEach = (text: string): boolean => ONE_EACH.test(text);

/** "For each, say what drives it", 「それぞれ根拠も」: of each of several, what it is. */
const EACH_TOLD =
  /\b(?:for|of|on|about) each(?! other)(?: one| of (?:them|these|those))?\b|\beach (?:one )?(?:explained|with)\b|\bexplain each\b|\bone by one\b|それぞれ(?:の|を)?(?:具体|中身|内容|原因|理由|根拠|説明|詳|意味|どう|何|一[行言文]|どんな)|(?:一つ|ひとつ)ずつ(?:説明|詳し|解説)/iu;
/** Who is in each is told with the overview. */
const NAMED_IN_EACH =
  /\b(?:examples?|compan(?:y|ies)|firms?|named|names|players?)\b|企業|会社|社名|顔ぶれ|例/iu;
const asksOfEach = (text: string): boolean => EACH_TOLD.test(text) && !NAMED_IN_EACH.test(text);

const FEW = 3;

/** The points that are about those who are named, where more than one is; or all of them. */
function namedOf(points: string[], companies: string[], { library }: Understanding): string[] {
  const named = points.filter((id) => companies.includes(library.knowledge.facts.get(id)?.entities[0] ?? ''));
  return named.length > 1 ? named : points;
}

/** Of an overview whose points have points of their own, each is told where something of each is asked for. */
export function ofEach(text: string, { question }: Clause, parts: Understanding): Question {
  if (question.kind !== 'facts' || question.polarity || question.headed) return question;
  if (!asksOneEach(text) && !asksOfEach(text)) return question;
  const { facts } = parts.library.knowledge;
  const points = facts.get(question.ids[0]!)?.points ?? [];
  const haveOwn = points.every((id) => (facts.get(id)?.points.length ?? 0) > 0);
  if (points.length > FEW || !(haveOwn || (asksOfEach(text) && points.length === FEW))) return question;
  const named = namesIn(text, parts).map(({ id }) => id);
  const meant = namedOf(points, named, parts);
  return meant.length > 1
    ? { kind: 'several', parts: meant.map((id) => ({ kind: 'facts', ids: [id] })) }
    : question;
}

/** Whether one of several is the overview of another of them. */
const sumsUp = (read: Question[], { library }: Understanding): boolean => {
  const ids = read.flatMap((one) => (one.kind === 'facts' ? one.ids.slice(0, 1) : []));
  return ids.some((id) => library.knowledge.facts.get(id)?.points.some((point) => ids.includes(point)));
};

/** No reply has room for more. */
const MOST = 5;

/** What was read, or each part of it, told of each where that is asked for. */
export function withEach(text: string, clause: Clause, parts: Understanding): Clause {
  const { question } = clause;
  const read = question.kind === 'several' ? question.parts : [question];
  if (!asksOneEach(text) && !(asksOfEach(text) && read.length === 1)) return clause;
  // Of several things that are asked for, each has its line.
  if (read.length > 1 && !sumsUp(read, parts)) return clause;
  const told = read.flatMap((one) => {
    const each = ofEach(text, { ...clause, question: one }, parts);
    return each.kind === 'several' ? each.parts : [each];
  });
  if (told.length === read.length || told.length > MOST) return clause;
  return { ...clause, question: asOne(told)! };
}
