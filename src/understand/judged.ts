import { bothSides } from './undecided.ts';
import { clause, type Step } from './scene.ts';

const CYCLE_EN =
  '(?:(?:the|this|that|such|all|a|an|whole|entire|money|investment|ai|circular|these|kind|sort|of|type) ){0,12}(?:cycle|loop|circle|circularity|structure|system|set-?up|arrangement|financing|funding|circulation|merry-go-round|model)s?';
const SO_EN = '(?:(?:and|so|but|ok|okay|well|hm+|in the end|overall|ultimately|all in all|then),? ){0,12}';
const VERDICT_EN =
  '(?:good|bad|healthy|unhealthy|beneficial|harmful|positive|negative|dangerous|worth it|a plus|a minus)(?: thing| idea| one| sign| or (?:a )?\\w+(?: thing| idea| one)?)*';
const ADVERB_EN =
  '(?:(?:really|actually|overall|even|ultimately|generally|basically|in fact|a|an|more of a|still|all) ){0,12}';
const TAIL_EN =
  '(?:,? ?(?:in the end|overall|on balance|on the whole|after all|all in all|at the end of the day|then|or what|tho|though|or not|ultimately|in general|for (?:us|everyone|everybody|the industry))){0,12}';
const CYCLE_JA =
  '(?:(?:この|その|こういう|投資の?|お金の?|資金の?|ai業界の?|ぐるぐる(?:回る|の)?){0,8}(?:循環(?:構造|投資|型投資)?|仕組み|構造|さいくる|るーぷ))';
const SO_JA = '(?:結局|で|じゃあ?|つまり|要するに|ぶっちゃけ|正直|そもそも|、){0,24}';
const VERDICT_JA =
  '(?:いい|良い|よい|ええ|悪い|わるい|健全|不健全|ぷらす|まいなす|歓迎すべき|好ましい|やばい)(?:な)?(?:こと|もの|話|仕組み|面|傾向|状態)?';

/** Whether the whole of the cycle is a good or a bad thing, and nothing more particular. */
const JUDGED = new RegExp(
  `^${SO_EN}(?:is|are|was|isn't|does|would you say) ${CYCLE_EN} (?:be |is )?${ADVERB_EN}${VERDICT_EN}${TAIL_EN}[\\s?.!]*$` +
    `|^${SO_JA}${CYCLE_JA}(?:って|は|が|も|っていうのは|というのは)?${SO_JA}(?:全体として|総合的に(?:見て)?|業界にとって)?、?${VERDICT_JA}(?:なの|なん|です|だ|や|ん|の|か|かな|よね|でしょう|だろう|ろう|[?？、]|それとも|悪い|わるい|不健全|いい|良い|こと|もの){0,24}[\\s?？。]*$`,
  'u',
);

/** "Is the loop a good thing?", 「循環って結局いいこと？」: the article weighs both, and is for neither. */
export const readJudged: Step = (scene) => {
  const { reading } = scene.context;
  if (reading.companies.length > 0 || !JUDGED.test(reading.folded)) return undefined;
  const both = bothSides(scene.parts.library);
  return both === undefined
    ? undefined
    : { ...clause(scene, { kind: 'facts', ids: [both] }), isOfTold: true };
};
