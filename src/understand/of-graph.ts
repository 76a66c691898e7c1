import { readDealCount } from './deal-count.ts';
import { readYearly } from './figures.ts';
import { readGetsFrom } from './gets-from.ts';
import { clause, type Clause, type Scene, type Step } from './scene.ts';

const readYears: Step = (scene) => {
  const question = readYearly(scene.context);
  return question && { ...clause(scene, question), isActed: true };
};

const STEPS: Step[] = [readDealCount, readGetsFrom, readYears];

/** What the deals or arithmetic alone can answer, asked in so many words: whatever the learner takes it to be like. */
export function readOfGraph(scene: Scene): Clause | undefined {
  for (const step of STEPS) {
    const read = step(scene);
    if (read) return read;
  }
  return undefined;
}
