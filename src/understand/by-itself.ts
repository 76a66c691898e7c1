import { fold } from '../text/fold.ts';
import { lettersIn } from '../text/tokens.ts';
import type { Detected } from '../text/language.ts';
import { isJapanese } from './nouns.ts';
import { readClause, type Clause } from './clause.ts';
import { pointsBack } from './follow.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** So like a question of a fact, or so plainly about it, that nothing before it is needed. */
const ALIKE = 0.95;
const PLAIN = 0.75;
/** Fewer letters lean on what stands before them. */
const LEAST = { ja: 4, en: 10 };

/** The reason, or the time, is one of what was told. */
const WHY = /\b(?:why|reasons?|when|(?:which|what) years?)\b|理由|なぜ|なんで|どうして|いつ|何年/iu;

/** Whether a text asks why or when of what was told before it. */
export const asksWhyOrWhen = (text: string): boolean => WHY.test(text);

/** "The reasons an AI bubble might form", 「バブルの原因」: of a thing that it names itself, and of no deal. */
const OWN_WHY =
  /^(?!.*(?:invest|stake|deal|back|fund|pay|出資|投資|支払|提携)).*(?:[^、\s]の(?:原因|理由|要因|背景)|\b(?:reasons?|causes?) (?:for|of|behind|why|that|an?|the) .{4})/iu;

/** Why, or when, of those who were named before it. */
export const leansOnNames = (item: string): boolean => asksWhyOrWhen(item) && !OWN_WHY.test(item);

/** How like a text is to what is asked of a fact, 0 to 1; not at all where it asks why or when of what was told before it. */
export const likenessTo = (id: string | undefined, text: string, parts: Understanding): number =>
  asksWhyOrWhen(text) ? 0 : (look(text, parts).findings.facts.find((fact) => fact.id === id)?.nearest ?? 0);

/** Whether a text names nobody, points back at nothing, and is all but a question of a fact. */
function isOfItself(text: string, parts: Understanding): boolean {
  if (lettersIn(text) < (isJapanese(text) ? LEAST.ja : LEAST.en) || pointsBack(fold(text)) || WHY.test(text))
    return false;
  const { spots, first } = look(text, parts);
  if (spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'))) return false;
  const [likeliest] = first.facts;
  return likeliest !== undefined && (likeliest.nearest >= ALIKE || (likeliest.share ?? 0) >= PLAIN);
}

/** A piece of a message that asks for a fact of nobody's: of whomever the piece before it was, it asks nothing. */
export function readByItself(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (!isOfItself(text, parts)) return undefined;
  const alone = readClause(text, language, undefined, parts);
  const { question } = alone;
  if (question.kind !== 'facts' || question.polarity !== undefined || alone.isActed) return undefined;
  // 「いつ出た話？」 is asked of what was told as well as of the article.
  return parts.library.knowledge.facts.get(question.ids[0]!)?.topic === 'article' ? undefined : alone;
}
