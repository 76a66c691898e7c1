import { readAllBack } from './all-back.ts';
import { readDealCount } from './deal-count.ts';
import { readYearly } from './figures.ts';
import { readGetsFrom } from './gets-from.ts';
import { readLoopMembers, readLoopWithout } from './loops.ts';
import { readPartly } from './membership.ts';
import { clause, type Clause, type Scene, type Step } from './scene.ts';

/** What is read of the words alone, by the first that can. */
const readWords: Step = (scene) => {
  const { context } = scene;
  const question =
    readYearly(context) ?? readLoopMembers(context) ?? readLoopWithout(context) ?? readPartly(context);
  return question && { ...clause(scene, question), isActed: true };
};

const STEPS: Step[] = [readAllBack, readDealCount, readGetsFrom, readWords];

/** What the deals or arithmetic alone can answer, asked in so many words: whatever the learner takes it to be like. */
export function readOfGraph(scene: Scene): Clause | undefined {
  for (const step of STEPS) {
    const read = step(scene);
    if (read) return read;
  }
  return undefined;
}
