import type { Library } from '../knowledge/index.ts';
import { clause, type Step } from './scene.ts';
import { readFolded } from './readout.ts';

/** "Isn't that the one where …?", 「…のってそれ？」: something is said of what was told last. */
const THE_ONE =
  /^(?:(?:and|but|so|wait|hm+|ok|oh)[,\s]+){0,12}(?:(?:is|was|are)(?:n't|nt| not)? (?:that|this|it|those|these)(?: not)?|(?:that|this|it)(?:'s|s| is| was)) (?:(?:not )?the (?:one|ones|\w+) )?(?:where|that|which|in which|with|whose|who)\s(?<en>.+)$|^(?:で、?|え、?|あれ、?)?(?<ja>.{4,}?)(?:の|ん|業界|とこ|ところ|やつ)(?:は|って|が)(?:それ|そっち|そこ|そいつ|その業界)(?:だ|で|じゃ|だっけ|だよ|だろ|です|ない|なの|か|よ|ね|っけ|しょ){0,8}[?？]?$|^(?:それ|そっち|そこ|そいつ)(?:って|は|が)、?(?<ja2>.{4,}?)(?:(?:の|る|い|た|な)(?:とこ|ところ|業界|やつ|ほう|方))(?:だ|で|じゃ|だっけ|だよ|だろ|です|ない|なの|か|よ|ね|っけ|しょ){0,8}[?？]?$/u;

const LIKELY = 0.25;

/** Whether it is of what was told: that itself, what it is a point of, or a point of it; undefined where only its overview is shared. */
function isOf(id: string, told: string, { parents, knowledge }: Library): boolean | undefined {
  if (id === told || parents.get(id) === told || parents.get(told) === id) return true;
  const isOverview = (one: string | undefined) => (knowledge.facts.get(one ?? '')?.points.length ?? 0) > 0;
  const [own, other] = [id, told].map((one) => (isOverview(one) ? one : parents.get(one)));
  const isBeside = own !== undefined && other !== undefined && parents.get(own) === parents.get(other);
  return isBeside && own !== other && parents.get(own) !== undefined ? false : undefined;
}

/** What is said of the one that was told, where it is told of another of them: no. */
export const readTheOne: Step = (scene) => {
  const { context, before, parts } = scene;
  const [told] = before?.facts ?? [];
  const { en, ja, ja2 } = THE_ONE.exec(context.reading.folded)?.groups ?? {};
  const said = en ?? ja ?? ja2;
  if (told === undefined || said === undefined) return undefined;
  const { facts } = readFolded(said, '', parts).findings;
  const near = facts.filter(({ share = 0 }) => share >= LIKELY);
  const verdicts = near.map(({ id }) => ({ id, isIt: isOf(id, told, parts.library) }));
  const [first, ...others] = verdicts.filter(({ isIt }) => isIt !== undefined);
  if (!first || others.some(({ isIt }) => isIt !== first.isIt)) return undefined;
  return clause(scene, {
    kind: 'facts',
    ids: [first.id],
    polarity: first.isIt === context.denied ? 'n' : 'y',
  });
};
