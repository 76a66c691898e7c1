import type { Clause } from './clause.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** What a figure of speech is called, in the plural or the singular. */
const FIGURE =
  /\b(?:metaphors?|analog(?:y|ies)|similes?|figures? of speech|images?|comparisons?|likened|likens?)\b|比喩|ひゆ|たとえ|例え(?!ば)|なぞらえ/;
/** What stands for each figure of speech of the article's, by the fact that tells it. */
const IMAGES: [string, RegExp][] = [
  [
    'comment-horse-race',
    /\b(?:race ?course|race ?track|horse[- ]?rac\w+|horses?|racing|bett?ing|gambl\w+|wager\w*)\b|競馬|馬券|全通り|賭け事|ぎゃんぶる/,
  ],
  ['comment-alchemy', /\b(?:alchem\w+|medieval chemistry|base metals?)\b|錬金/],
];
/** The figures of speech that a folded text names, by the facts that tell them. */
export const imagesIn = (folded: string): string[] =>
  IMAGES.filter(([, words]) => words.test(folded)).map(([id]) => id);

/** All of them are asked for. */
const ALL =
  /\b(?:which|what|the|any|list|name|two|both|several|all)\b[^.?!]{0,20}\b(?:metaphors|analogies|similes|figures of speech)\b|比喩(?:表現)?[^。?？]{0,24}(?:どのような|どんな|何|なに|すべて|全て|全部|いくつ|列挙|挙げ)|(?:どのような|どんな|何の)(?:比喩|たとえ)/;

/** "Any metaphors I could borrow?": they are wanted with the yes. */
const ANY =
  /^(?:(?:so|and|ok|hey),? )?(?:(?:are|is) there |have you |(?:do you )?(?:have|got) |does (?:it|the \w+) (?:have|use) )?any\b|(?:比喩|たとえ)[^。?？]{0,12}(?:ある|あり|使)/;

/** "One metaphor from the racecourse and one from alchemy: what does each describe?": each is told, as are all of them. */
export function readMetaphors(folded: string, { text, parts }: Message): Clause | undefined {
  if (!FIGURE.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const { facts } = parts.library.knowledge;
  const known = IMAGES.filter(([id]) => facts.has(id));
  const named = known.filter(([, words]) => words.test(folded));
  const meant = named.length > 0 ? named : ALL.test(folded) ? known : [];
  if (meant.length < 2 || context.reading.companies.length > 0) return undefined;
  if (context.yesNo && !ANY.test(folded)) return undefined;
  return clauseOf(text, { kind: 'facts', ids: meant.map(([id]) => id) }, parts);
}
