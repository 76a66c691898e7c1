import type { Layer } from '../knowledge/schema.ts';
import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import { layerMeant } from './layers.ts';
import { clause, type Step } from './scene.ts';
import { KINDS } from './trades.ts';

/** Whether a company, or what it makes, stands in a layer. */
const isIn = ({ entities }: Context, company: string, layer: Layer): boolean =>
  [...entities.values()].some(
    ({ id, owner, layers, layer: own, kinds }) =>
      (id === company || owner === company) &&
      (layers.includes(layer) || own === layer || kinds.includes(KINDS[layer])),
  );

/** "Chip makers apart from NVIDIA?", 「チップ屋さん、えぬびでぃあ以外だと」: the layer's names, of which it is one. */
export const readMembersBesides: Step = (scene) => {
  const { context } = scene;
  const { reading, has, membersOf } = context;
  const [company, second] = reading.companies;
  if (company === undefined || second !== undefined || !setAside(context).includes(company)) return undefined;
  if (reading.foreign.length + reading.absent.length > 0 || has('r-invest', 'r-pay', 'r-supply', 'q-why'))
    return undefined;
  const layer = layerMeant(context);
  if (layer === undefined || !isIn(context, company, layer)) return undefined;
  const members = membersOf(layer);
  return members === undefined ? undefined : clause(scene, { kind: 'facts', ids: [members] });
};

/** 「MSから金もらってるOpenAI以外の会社」, "nvidia invests in who other than xai": what one giver gives, but for these. */
export const readTakersBesides: Step = (scene) => {
  const { context } = scene;
  const { reading, has, graph, yesNo } = context;
  const besides = setAside(context);
  const [by, second] = reading.companies.filter((id) => !besides.includes(id));
  if (by === undefined || second !== undefined || besides.length === 0 || yesNo) return undefined;
  if (reading.foreign.length + reading.absent.length > 0 || has('r-pay', 'r-supply', 'q-why', 'q-compare'))
    return undefined;
  const isTheirs = besides.every((to) => graph.between(by, to, 'investment').length > 0);
  return isTheirs ? clause(scene, { kind: 'investments', by: [by], besides }) : undefined;
};
