import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  inspectKnowledge,
  listFaults,
  showCoverage,
  showFaults,
  type KnowledgeReport,
} from './knowledge-report.ts';
import { createMeasuredTechnyan, EXIT_CODES, messageOf, ROOT, stop } from './parts.ts';
import { readQuestions } from './questions.ts';

const QUESTIONS = join(ROOT, 'test', 'questions');
const OWN_WORDS = join('..', 'shared', 'checks', 'own-words.mjs');

function inspect(): KnowledgeReport {
  try {
    const { technyan, knowledge } = createMeasuredTechnyan();
    return inspectKnowledge(knowledge, technyan, existsSync(QUESTIONS) ? readQuestions(QUESTIONS) : []);
  } catch (error) {
    return stop(EXIT_CODES.badData, messageOf(error));
  }
}

const report = inspect();
const faults = listFaults(report);
console.log([...showCoverage(report), ...showFaults(faults)].join('\n'));
if (existsSync(join(ROOT, OWN_WORDS))) console.log(`own words: see \`node ${OWN_WORDS}\``);
if (faults.length > 0) process.exitCode = EXIT_CODES.fault;
