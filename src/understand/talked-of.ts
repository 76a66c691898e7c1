import { isTelling } from '../knowledge/features.ts';
import type { Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { readFolded } from './readout.ts';
import { clause, type Step } from './scene.ts';

const LEAD = '^(?:(?:so|and|but|ok|wait|hey|um|like|well|also|just checking)[,: ]+){0,12}';
const ARTICLE =
  '(?:it|this|that|you|(?:the|this|that|your) (?:\\w+ )?(?:article|piece|text|story|author|writer|cat))';
const EVER = '(?:(?:even|ever|also|actually|really|at all|anywhere|specifically|explicitly) ){0,12}';
const THING = '(?:anything|something|a (?:single )?(?:word|thing|line)|a mention|any mention|much|one word)';
const WHERE =
  '(?: (?:at all|anywhere|somewhere|too|here|there|in (?:it|here|there|(?:the|this) (?:article|piece|text|story))|or not)){0,12}';
const ON = '(?:about|on|of|regarding|concerning|to do with|related to)';
const VERB =
  '(?:mention|discuss|cover|address|bring up|acknowledge|raise|(?:touch|comment|dwell|report)(?: up)?on|touch|(?:talk|speak|write) (?:about|of)|(?:go|get) into|deal with|refer to)';
/** Nothing is claimed of what is asked about: a bare noun with what it is of. */
const TOPIC =
  "(?<topic>(?!(?:that|how (?:much|many|long|big|often|far)|when|where|who|what|whether|which|if|it|this|them|these|those|any|anything)\\b)[\\w' &/-]{3,60}?)";
const TALKED_OF = [
  `(?:does|do|did|has|have) ${ARTICLE} ${EVER}(?:say|said|have|contain|include|tell(?: (?:us|me))?|got) ${THING}${WHERE} ${ON} ${TOPIC}`,
  `(?:does|do|did|has|have) ${ARTICLE} ${EVER}${VERB}(?:ed)?(?: (?:the|a) (?:topic|subject|issue|matter) of)? ${TOPIC}`,
  `(?:is|was) there ${THING}${WHERE}(?: (?:said|written|mentioned))? ${ON} ${TOPIC}`,
  `(?:is|was) there (?:a|any) (?:comparison|discussion|section|passage|part|bit|paragraph) (?:with|to|between|on|about|of) ${TOPIC}`,
  `(?:is there )?any(?:thing)?(?: (?:mention|word|talk|news|info|information|discussion|details?|said|written))?${WHERE} ${ON} ${TOPIC}`,
  `(?:is|are|was|were) ${TOPIC} ${EVER}(?:mentioned|discussed|covered|addressed|brought up|talked about|touched (?:up)?on)`,
  `(?:does|do|did) ${TOPIC} ${EVER}(?:come up|get mentioned|get a mention|get discussed|appear|show up|crop up)`,
].map((form) => new RegExp(`${LEAD}${form}${WHERE}[\\s?.!]*$`));

/** What is said before it. */
const AHEAD =
  '^(?:(?:え|あ|ね|ねえ|で|てか|じゃあ|あの|えっと)[、,!！\\s]+|(?:え|ちょ)?(?:待って|まって)[、,!！\\s]*|(?:ちなみに|ところで|そもそも|ていうか)[、,\\s]*){0,8}';
const IN_ARTICLE =
  '(?:(?:この|その)?(?:記事|本文|文章|文中|中|ここ)(?:の中)?(?:に|で|には|では|って|は))?(?:は|も)?、?';
const SAID =
  '(?:(?:何か|なにか|なんか|少しでも|ひとことでも|一言でも|ちょっとでも|一応|ちゃんと|どこかに?|多少は?|何かしら)(?:は|も)?、?){0,8}(?:(?:書いて|書かれて|載って|のって|触れて|触れられて|言及して|言及されて|出て|出てき|述べて|述べられて|語って|語られて|話して|取り上げて|取り上げられて|扱って|説明して|言って)(?:い?る|ある|くる|きた|き?ます|い?ます|あります|た)|(?:話|記述|記載|言及|説明|情報)?(?:は|が|も)?(?:ある|あります|あった|出る))';
const ASKS = '(?:の|ん|です|でしょう|だっけ|っけ|か|かな|かしら){0,8}[?？。!！\\s]*$';
const JAPANESE_TOPIC = '(?<topic>[^、。?？がをはも「」]{2,24}?)';
const TALKED_OF_JAPANESE = [
  `${AHEAD}${IN_ARTICLE}${JAPANESE_TOPIC}(?:について(?:の(?:話|記述|言及|説明))?|に関して|に関する(?:話|記述|言及|説明|こと)|への言及|の(?:こと|話題?|件|記述|言及|説明|情報))(?:って|は|も|が|とか){0,8}、?${IN_ARTICLE}${SAID}${ASKS}`,
  `${AHEAD}${IN_ARTICLE}${JAPANESE_TOPIC}に(?:は|も)?、?${IN_ARTICLE}(?:何か|少しでも|ちょっとでも|一応|ちゃんと)?(?:触れ|言及し)(?:て|られて|されて)(?:い?る|い?ます)${ASKS}`,
  `${AHEAD}${IN_ARTICLE}(?<topic>[^、。?？がをはも「」]{2,20}?との(?:比較|対比|違い))(?:って|は|も|が|とか){0,8}、?${IN_ARTICLE}${SAID}${ASKS}`,
].map((form) => new RegExp(form, 'u'));

/** A claim is no topic. */
const SAYS = /(?<!^(?:why|how) .*)\b(?:is|are|was|were|will|would|has|have|does|do|did)\b/;

/** Whatever goes before the last clause of a text. */
const SAID_BEFORE = /^.*(?:[,.;:!?]\s|[。！!？?])(?=\S)/su;

/** What a folded text asks of whether it is spoken of at all. */
export const topicIn = (folded: string): string | undefined =>
  [folded, folded.replace(SAID_BEFORE, '')]
    .flatMap((text) => [...TALKED_OF, ...TALKED_OF_JAPANESE].map((form) => form.exec(text)))
    .map((found) => found?.groups?.['topic']?.trim())
    .find((topic) => topic !== undefined && topic !== '' && !SAYS.test(topic));

/** So likely a fact, and so much of the topic covered by it, that it is spoken of there. */
const LIKELY = 0.03;
const COVERED = 0.75;
/** And so plainly that a word for what the article lacks says nothing. */
const PLAINLY = { share: 0.3, covered: 0.9 };
/** Or stated by the article itself. */
const STATED = { share: 0.15, covered: COVERED };
/** Enough to be offered beside "the article doesn't say that". */
const NEAR = { share: 0.05, covered: 0.4 };

const isOf = (features: string[], { id, share = 0 }: Ranked, least: typeof NEAR, library: Library) =>
  share >= least.share && library.ranking.coverage(features, id) >= least.covered;

/** Whether a topic by itself is any fact's: it is told of by that, or not at all. */
function toldOf({ features, absent }: Reading, ranked: Ranked[], library: Library): Question {
  // What she thinks of it is told where nothing else in the article is about it.
  const isOpinion = ({ id }: Ranked) => library.knowledge.facts.get(id)?.nature === 'opinion';
  const first = ranked.find((one) => !isOpinion(one) && isOf(features, one, STATED, library)) ?? ranked[0];
  const lacking = absent.find(({ id }) => !library.knowledge.absent.get(id)?.offTopic);
  const least = lacking ? PLAINLY : { share: LIKELY, covered: COVERED };
  if (first && isOf(features, first, least, library))
    return { kind: 'facts', ids: [first.id], polarity: 'y', yes: true };
  if (lacking) return { kind: 'absent', attribute: lacking.id, near: [] };
  const isNear = first !== undefined && isOf(features, first, NEAR, library);
  return { kind: 'unknown', near: isNear ? [first.id] : [], ...(isNear ? { hint: true } : {}), yes: true };
}

/**
 * "Does it say anything about X?", 「Xの話は出てくる？」: what X is like by itself decides it. In the whole question the
 * words around X are like the facts that others ask about so.
 */
export const readTalkedOf: Step = (scene) => {
  const { context, own, parts } = scene;
  const { library } = parts;
  const topic = context.negated ? undefined : topicIn(context.reading.folded);
  if (topic === undefined) return undefined;
  const { reading, findings } = readFolded(topic, topic, parts);
  const isNamed = reading.companies.length + reading.foreign.length + reading.figures.length > 0;
  if (isNamed || !reading.features.some(isTelling)) return undefined;
  const question = toldOf(reading, findings.facts, library);
  if (question.kind !== 'facts') return { ...clause(scene, question), isOfTold: true };
  // What was read of all of it is told where it says the same: it may say more.
  const isSame = own.question.kind === 'facts' && own.question.polarity === 'y';
  return isSame ? undefined : clause(scene, question);
};
