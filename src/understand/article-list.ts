import { fold } from '../text/fold.ts';
import type { Detected } from '../text/language.ts';
import { readClause, type Clause } from './clause.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';

/** What an article has, besides what it says. */
const HAS = String.raw`(?:title|headline|(?:publication |publishing |pub(?:lish)? |posting )?date|category|tags|author|writer|byline|original language)`;
const JOINS = String.raw`(?:,? (?:and|plus|&|\+) (?:also )?|\s?[,;/+&]\s?)`;
const OWN = String.raw`(?:its |this |the (?:article|piece|post|text)'s |the )?`;
/** "What's its title and its date?": one thing after the other, and nothing else. */
const LISTED = new RegExp(
  String.raw`^(?:(?:so|and|ok|please|pls|quick one|citation|for (?:the|my|a) (?:citation|reference|footnote|bibliography))[,:]? ){0,12}(?:(?:what(?:'s|s| is| are)|give me|tell me|i need|need|state|list) )?` +
    String.raw`(?<list>${OWN}${HAS}(?:${JOINS}${OWN}${HAS})+)` +
    String.raw`(?: (?:of|for|on) (?:the|this) (?:article|piece|post|text))?(?:,? (?:please|pls|thanks))?\W*$`,
);

/** "The article's author" is as good as its own words; by whom it was written is plain. */
const WRITER = /^(?:author|writer|byline)$/u;
const ASKS_WRITER = 'who wrote the article?';

/** Nothing but what was asked for. */
const alone = (clause: Clause): Clause =>
  clause.question.kind === 'facts'
    ? { ...clause, question: { ...clause.question, ids: clause.question.ids.slice(0, 1) } }
    : clause;

/** Several things that only an article has, asked in one breath: each of them is told. */
export function readArticleList(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const { list } = LISTED.exec(fold(text).trim())?.groups ?? {};
  const things = list?.match(new RegExp(HAS, 'g')) ?? [];
  if (things.length < 2) return undefined;
  const { facts } = parts.library.knowledge;
  const clauses = things.map((thing) =>
    readClause(
      WRITER.test(thing) ? ASKS_WRITER : `what is the article's ${thing}?`,
      language,
      undefined,
      parts,
    ),
  );
  const isOfArticle = ({ question }: Clause): boolean =>
    question.kind === 'absent' ||
    (question.kind === 'facts' && facts.get(question.ids[0]!)?.topic === 'article');
  return clauses.every(isOfArticle) ? join(clauses.map(alone), parts) : undefined;
}
