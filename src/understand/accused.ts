import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import { isPerson } from './sayer.ts';
import { accuses } from './taste.ts';

/** Somebody's own words: "the author admits …", 「筆者は…と認めている」. */
const SAYS =
  /\b(?:author|writer|article|piece|text|report|cat|technyan|you|u|conclusion)\b.*?\b(?:admit\w*|confess\w*|say(?:s|ing)?|said|call(?:s|ed|ing)?|claim\w*|conclud\w+|prov(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|acknowledg\w+|conced\w+|describ\w+|think(?:s|ing)?|believ\w+|warn\w*|accus\w+|expos\w+|reveal\w*|show(?:s|ed)?|agree\w*|is|paints?)\b|(?:著者|筆者|作者|書き手|記事|本文|てくにゃん|結論).*(?:認め|言っ|言い|言う|書い|書か|断言|断定|明言|言い切|断じ|白状|告白|自白|結論|主張|呼ん|述べ|暴|批判|非難|指摘|告発|見て|考え|思って|ってこと)/;
/** What is told instead is what the article has on it: no deal, and nothing about a person. */
const isOnMatter = (id: string, library: Library): boolean => {
  const { topic, deals = [], entities = [] } = library.knowledge.facts.get(id) ?? {};
  return topic !== 'article' && deals.length === 0 && !entities.some((one) => isPerson(library, one));
};

/** All that it warns of. */
const ALL_RISKS = 'risks-three';

/**
 * "The author admits it's a scam, right?", 「筆者は詐欺だと認めてる？」: no fact calls anything so, whatever is thought of it;
 * what is told is what the article says of the matter.
 */
export function readAccused(context: Context, own: Choice, library: Library): Question | undefined {
  const { reading, yesNo, negated } = context;
  if (!yesNo || reading.companies.length > 0 || !accuses(reading.folded) || !SAYS.test(reading.folded))
    return undefined;
  const isTold = own.ranked.some(({ id }) => isOnMatter(id, library));
  // What it has against it all is the nearest to any such word.
  const told = isTold && library.knowledge.facts.has(ALL_RISKS) ? { id: ALL_RISKS } : undefined;
  return told && { kind: 'facts', ids: [told.id], polarity: negated ? 'y' : 'n' };
}
