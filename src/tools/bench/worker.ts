import { parentPort, workerData } from 'node:worker_threads';
import type { Knowledge } from '../../knowledge/load.ts';
import { createJudge } from '../judge.ts';
import { growKnowledge } from './grow.ts';
import { measure, type Tell, type Verify } from './measure.ts';
import { isRight, type Probe } from './probes.ts';
import { toDocuments } from './system.ts';
import { SYSTEMS } from './systems.ts';

/** What a worker is started with: plain data. */
export interface Job {
  /** name of the system */
  system: string;
  /** the article's */
  knowledge: Knowledge;
  /** how many facts the knowledge is grown to; 0 leaves it as it is */
  facts: number;
  seed: number;
  probes: Probe[];
  rounds: number;
  budgetMs: number;
}

const tell: Tell = (news) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort!.postMessage(news);
};

/** Measures one system at one size, in a thread that can be ended from outside whatever it does. */
async function run({ system: name, knowledge: article, facts, seed, ...rest }: Job): Promise<void> {
  const system = SYSTEMS.find((each) => each.name === name)!;
  const knowledge = growKnowledge(article, facts, seed);
  const judge = createJudge(article);
  const verify: Verify = ({ question, language }, { fact, reply }) => {
    if (!question) return undefined;
    const statement = knowledge.facts.get(fact ?? '')?.[language] ?? '';
    const isStatementRight = statement !== '' && isRight(judge, question, statement, language);
    const isReplyRight = reply === undefined ? isStatementRight : isRight(judge, question, reply, language);
    return { reply: isReplyRight, statement: isStatementRight };
  };
  const corpus = { knowledge, documents: toDocuments(knowledge) };
  const build = await system.load(corpus);
  tell({ kind: 'loaded' });
  await measure({ ...rest, build, corpus, verify, tell });
}

await run(workerData as Job);
