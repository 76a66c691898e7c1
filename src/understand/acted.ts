import type { Ranked } from '../knowledge/ranking.ts';
import { readFeatures } from '../knowledge/index.ts';
import { actOf } from './acts.ts';
import type { Context } from './context.ts';
import { MEMBERS, readAct, readLearntAct } from './follow-acts.ts';
import { readOfThread } from './follow-thread.ts';
import { inheritFeatures, pointsBack, tellingOf } from './follow.ts';
import { readSurely } from './of-told.ts';
import { isOnlyThat } from './only-point.ts';
import { placeIn } from './places.ts';
import type { Question } from './question.ts';
import { clause, shareOf, type Scene, type Step } from './scene.ts';
import { isNotion } from '../knowledge/features.ts';

/** So plain, with so much said, that nothing can be meant to be taken over. */
const ALL_SAID = { share: 0.6, telling: 4 };
export const saysAll = ({ reading, has }: Context, ranked: Ranked[]): boolean =>
  shareOf(ranked) >= ALL_SAID.share &&
  tellingOf(reading.features).length >= ALL_SAID.telling &&
  reading.figures.length === 0 &&
  !has('q-compare') &&
  placeIn(reading.folded, 1) === undefined &&
  !pointsBack(reading.folded);

/** So likely a fact of its own, and so like what is asked of it, that half a sentence means that. */
const OF_ITS_OWN = { share: 0.6, nearest: 0.6 };

/** Of a deal that was told, or a sum that is worked out, half a sentence may sound like much else. */
const SURELY_ITS_OWN = { share: 0.95, nearest: 0.75 };

/** So surely a fact of the one company that is named. */
const OF_THAT_ONE = { sure: 0.95, share: 0.15 };

/** 「OpenAIの赤字は」 after another's strategy: it names something of its own, which a fact of that company tells. */
export function namesOther({ context, own, last, parts }: Scene, resumed: Question): boolean {
  const [first] = own.ranked;
  const [id, second] = context.reading.companies;
  if (!first || !last || id === undefined || second !== undefined || resumed.kind !== 'facts') return false;
  const isSure = own.sure >= OF_THAT_ONE.sure && shareOf(own.ranked) >= OF_THAT_ONE.share;
  if (!isSure || resumed.ids.includes(first.id)) return false;
  const isNew = context.reading.features.some(
    (feature) => /^[ck]:(?![qrt]-)/.test(feature) && !last.features.includes(feature),
  );
  const { entities = [] } = parts.library.knowledge.facts.get(first.id) ?? {};
  return isNew && entities.length === 1 && entities[0] === id;
}

/** Word for word as another list is asked for. */
const ANOTHER_LIST = { share: 0.45, nearest: 0.98 };

/** 「リスクは？」 and then 「メリットは？」: of a deal it is what is in it for them, of a list it is the other list. */
function namesOtherList({ context, before, likeliest: first }: Scene): boolean {
  if (before?.question.kind !== 'facts' || before.companies.length > 0 || first === undefined) return false;
  const isIt = (first.share ?? 0) >= ANOTHER_LIST.share && first.nearest >= ANOTHER_LIST.nearest;
  return isIt && context.pointsOf(first.id).length > 0 && !before.facts.includes(first.id);
}

/** Whether a fact is plainly meant, and the last turn is no more than led on from. */
function meansAnother(scene: Scene, acted: Question): boolean {
  const { context, likeliest: first } = scene;
  if (first === undefined) return false;
  const { folded } = context.reading;
  if (MEMBERS.test(folded) && placeIn(folded, 1) !== undefined) return false;
  const act = actOf(context.reading.folded);
  if (act !== undefined) return act === 'why' && namesOtherList(scene);
  const isTold = acted.kind !== 'facts' && acted.kind !== 'unknown';
  const least = isTold ? SURELY_ITS_OWN : OF_ITS_OWN;
  if ((first.share ?? 0) < least.share || first.nearest < least.nearest) return false;
  return acted.kind !== 'facts' || !acted.ids.includes(first.id) || isOnlyThat(context.reading.folded);
}

/** So likely, and so like what is asked of it, a fact is that is named ("that loss"). */
const NAMED = { share: 0.2, nearest: 0.6 };
/** What a fact says that is asked when, or how much. */
const SAYS: [string, RegExp][] = [
  ['q-when', /\b20\d\d\b|\byears?\b/],
  ['q-amount', /\d/],
];

/** Whether a concept of a text is one that a fact states. */
function isNamedIn({ context, parts: { library } }: Scene, id: string): boolean {
  const { en, ja } = library.knowledge.facts.get(id)!;
  const stated = new Set([...readFeatures(en, library.vocabulary), ...readFeatures(ja, library.vocabulary)]);
  return context.reading.features.some((feature) => isNotion(feature) && stated.has(feature));
}

/** "When's that loss due?", 「その赤字っていつの話？」: of what was told that isn't told, of what is named it is. */
function namedInstead(scene: Scene, acted: Question): Question | undefined {
  const { context, likeliest, parts } = scene;
  const { id, share = 0, nearest } = likeliest ?? { id: '', nearest: 0 };
  if (acted.kind !== 'unknown' || share < NAMED.share || nearest < NAMED.nearest) return undefined;
  const says = SAYS.find(([concept]) => context.has(concept))?.[1];
  const isSaid = says?.test(parts.library.knowledge.facts.get(id)!.en) === true;
  return isSaid && isNamedIn(scene, id) ? { kind: 'facts', ids: [id] } : undefined;
}

/** What can mean nothing else after what was told. */
export const readSurelyOfTold: Step = (scene) => {
  const { context, before, parts } = scene;
  const thread = before && readOfThread(context, before, parts.library);
  if (before && thread)
    return {
      ...clause(scene, thread.question, inheritFeatures(context, before)),
      companies: thread.companies,
      isActed: true,
      isOfTold: true,
    };
  const question = before && readSurely(context, before, parts.library);
  if (!before || !question) return undefined;
  const ofTold = { companies: before.companies, isActed: true, isOfTold: true };
  return { ...clause(scene, question, inheritFeatures(context, before)), ...ofTold };
};

/** A part of all the shares there are. */
const OF_SHARES =
  /株式?(?:の|を)?(?:比率|割合|何(?:%|割|ぱせんと))|持ち?株(?:比率|割合)|持ち?分(?:の)?(?:比率|割合)|(?:出資|保有)(?:比率|割合)|\b(?:equity|ownership) (?:stake|share|percentage|percent|ratio)\b|\bpercent\w* of (?:the )?(?:shares|equity|ownership)\b/;

/** What only does something to the last turn: whatever else it is like, it means that. */
export const readActed: Step = (scene) => {
  const { context, before, own, parts } = scene;
  if (!before || saysAll(context, own.ranked)) return undefined;
  const said = readAct(context, before, parts.library);
  const question = said ?? readLearntAct(context, before, parts.library);
  if (!question || meansAnother(scene, question)) return undefined;
  // 「それで取得する株式の比率」: what the article lacks is no ratio of what was told.
  const { absent, folded } = context.reading;
  if (question.kind === 'calculation' && absent.length > 0 && OF_SHARES.test(folded)) return undefined;
  const instead = namedInstead(scene, question);
  if (instead) return clause(scene, instead);
  const named = question.kind === 'facts' ? context.reading.companies : [];
  return {
    ...clause(scene, question, inheritFeatures(context, before)),
    companies: named.length > 0 ? named : before.companies,
    isActed: true,
    ...(said ? {} : { isLearnt: true }),
  };
};
