import { readRepeated } from './industries.ts';
import { clause, type Step } from './scene.ts';

/** What is likened to another industry, whoever's names stand for that one. */
export const readLikened: Step = (scene) => {
  const question = readRepeated(scene.context, scene.parts.library);
  return question && clause(scene, question);
};
