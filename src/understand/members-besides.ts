import type { Layer } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { clause, type Step } from './scene.ts';

/** What stands right behind a name that is left out, or right before it. */
const BEHIND = /^(?:さん|社|製)?(?:以外|のほか|の他|を除|抜き)/;
const BEFORE = /\b(?:besides|apart from|aside from|other than|except(?: for)?|excluding|but not|not) $/;

const isLeftOut = ({ folded, mentions }: Context['reading']): boolean =>
  mentions.some(({ start, end }) => BEHIND.test(folded.slice(end)) || BEFORE.test(folded.slice(0, start)));

/** The concepts that stand for each layer. */
const LAYERS: [Layer, string][] = [
  ['chip', 'r-chip'],
  ['cloud', 'r-cloud'],
  ['ai', 'ai-company'],
];

const KIND_OF = { ai: 'ai-company', cloud: 'cloud-provider', chip: 'chip-maker' } as const;

/** Whether a company, or what it makes, stands in a layer. */
const isIn = ({ entities }: Context, company: string, layer: Layer): boolean =>
  [...entities.values()].some(
    ({ id, owner, layers, layer: own, kinds }) =>
      (id === company || owner === company) &&
      (layers.includes(layer) || own === layer || kinds.includes(KIND_OF[layer])),
  );

/** "Chip makers apart from NVIDIA?", 「チップ屋さん、えぬびでぃあ以外だと」: the layer's names, of which it is one. */
export const readMembersBesides: Step = (scene) => {
  const { context } = scene;
  const { reading, has, membersOf } = context;
  const [company, second] = reading.companies;
  if (!isLeftOut(reading) || company === undefined || second !== undefined) return undefined;
  if (reading.foreign.length + reading.absent.length > 0 || has('r-invest', 'r-pay', 'r-supply', 'q-why'))
    return undefined;
  const [[layer] = [], other] = LAYERS.filter(([, concept]) => has(concept));
  if (layer === undefined || other || !isIn(context, company, layer)) return undefined;
  const members = membersOf(layer);
  return members === undefined ? undefined : clause(scene, { kind: 'facts', ids: [members] });
};
