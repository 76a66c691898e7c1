import { isTelling } from '../knowledge/features.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Context } from './context.ts';

/** What may or may not be talked about stands behind these, in front of those. */
const ABOUT_BEFORE =
  /\b(?:(?:is|are) there anything (?:on|about)|anything (?:on|about|said about)|(?:any )?word (?:on|about)|any mention of|mentions?|discuss(?:es)?|covers?|touch(?:es)? (?:on|upon)|gets? into|goes into|go into|say(?:s)? (?:anything |something |much |a word )?(?:on|about)|said (?:on|about)|talks? about|talk of|address(?:es)?|deals? with) (?!it\b|that\b|this\b|them\b|him\b|her\b|how\b|what\b|when\b|why\b|who\b|which\b|whether\b)(?<topic>[^,.;?!]+)/;
const ABOUT_AFTER =
  /(?<topic>[^、。?？!！\s]{2,24}?)(?:の話題?|のこと|について|に関して|への言及|の記述|に)(?:って|とか|は|も|が|何か|なにか|なんか){0,8}(?:ある|あり|ない|載|書|かい|出て|触れ|言及|言って|述べ|何て|なんて|どう)/;

/** So much of the topic a fact's texts must hold, or the learner must be as sure of the fact. */
const [HELD, SURE] = [0.5, 0.6];

/**
 * "Is there anything about open source?": whether the fact that comes nearest tells of that very topic, and not only
 * of something in the words around it. True where no such topic is named.
 */
export function isOnTopic(
  { reading: { folded } }: Context,
  { id, share = 0 }: Ranked,
  { vocabulary, ranking }: Library,
): boolean {
  const topic = (ABOUT_BEFORE.exec(folded) ?? ABOUT_AFTER.exec(folded))?.groups?.['topic'];
  if (topic === undefined || share >= SURE) return true;
  const features = readFeatures(topic, vocabulary).filter(isTelling);
  return features.length === 0 || ranking.coverage(features, id) >= HELD;
}
