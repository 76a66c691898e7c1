import type { Library } from '../knowledge/index.ts';
import { isCertain, readAside, readChat, readRemark } from './asked.ts';
import type { Choice } from './choose.ts';
import { chat, clause, isSmall, PLAIN, shareOf, talk, type Scene, type Step } from './scene.ts';
import { ofTopic } from './shares.ts';
import { isFaint, isMostly, isNoise, isRemark, isToHer, readStrongTalk } from './talk.ts';
import { asksWhatAbout, isToldTo } from './whole.ts';

/** How much somebody invests is hers to tell, however strange the rest. */
const asksStake = ({ reading: { companies, foreign, absent }, has }: Scene['context']): boolean =>
  companies.length > 0 &&
  foreign.length + absent.length === 0 &&
  has('q-amount') &&
  (has('r-invest') || (has('r-receive') && has('q-total')));

/** "Why does A bother with B?" is hers, however it is put. */
const asksWhyOfTwo = ({ reading, graph, has }: Scene['context']): boolean => {
  const [a, b] = reading.companies;
  return has('q-why') && a !== undefined && b !== undefined && graph.between(a, b).length > 0;
};

/** Something that isn't hers to answer, whatever words of small talk it holds. */
export const readNothing: Step = (scene) => {
  const { context, own, last, weak, parts } = scene;
  if (last || context.asked[0]?.intent !== 'nothing' || isToldTo(context)) return undefined;
  if (asksStake(context) || asksWhyOfTwo(context)) return undefined;
  if (weak && isRemark(context.reading)) return undefined;
  const aside = readRemark(context, own) ?? readAside(context, own, parts.library);
  return aside && clause(scene, aside);
};

/** So likely one fact or another of one topic. */
const TOPICAL = 0.5;

/** 「ガイドラインは誰が作った」: so likely a fact that its maker is asked for, and not hers. */
const OF_THING = 0.4;

const topicOf = ({ ranked }: Choice, { knowledge }: Library): number =>
  ranked[0] ? ofTopic(ranked[0], ranked, knowledge) : 0;

/** Small talk that nothing else in the clause outweighs. */
export const readTalk: Step = (scene) => {
  const { context, own, weak, before, parts } = scene;
  const { reading } = context;
  if (isCertain(context) || asksWhatAbout(context)) return undefined;
  const strong = readStrongTalk(reading, own.question.kind === 'unknown' ? 0 : own.sure);
  const isOfThing =
    strong === 'made-by' && topicOf(own, parts.library) >= OF_THING && !isToHer(reading.folded);
  if (strong && !isOfThing) return strong === 'inject' ? talk(scene, strong) : chat(scene, strong);
  const named = reading.companies.length + reading.foreign.length + reading.absent.length > 0;
  if (!weak || named || (before && reading.figures.length > 0)) return undefined;
  if (isOfThing) return undefined;
  const asks = reading.features.some((feature) => /^c:(?:q-(?!yesno|list)|r-)/.test(feature));
  const known = own.question.kind === 'facts' && own.sure >= 0.6 && isFaint(weak);
  const topical = topicOf(own, parts.library);
  const plain = shareOf(own.ranked) >= PLAIN || topical >= TOPICAL;
  return !asks && !known && !plain && isMostly(reading, 4, 10) ? chat(scene, weak) : undefined;
};

/** What leans on nothing and is beside everything that she tells of. */
export const readAsideAlone: Step = (scene) => {
  const aside =
    scene.last || isToldTo(scene.context)
      ? undefined
      : readAside(scene.context, scene.own, scene.parts.library);
  return aside && clause(scene, aside);
};

/** Something said by the way. */
export const readRemarked: Step = (scene) => {
  const remark = scene.last ? undefined : readRemark(scene.context, scene.own);
  return remark && clause(scene, remark);
};

/** Small talk between one question and the next. */
export const readChatBetween: Step = (scene) => {
  const chatted = scene.last && readChat(scene.context, scene.own);
  return chatted && clause(scene, chatted);
};

/** Small talk where no fact is near. */
export const readTalkAtLast: Step = (scene) => {
  const { context, own, weak, language, parts } = scene;
  const { reading } = context;
  const unknown = own.question.kind === 'unknown';
  if ((weak === 'joke' || weak === 'abuse') && reading.companies.length === 0 && own.sure < 0.7)
    return chat(scene, weak);
  const small = reading.foreign.length === 0 && isSmall(reading);
  if (weak && small && (unknown || own.sure < 0.5)) return chat(scene, weak);
  if (!unknown || !isNoise(reading, parts.library)) return undefined;
  return talk(scene, language.certainty === 'foreign' ? 'foreign-language' : 'noise');
};
