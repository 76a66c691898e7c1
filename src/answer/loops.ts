import type { Library } from '../knowledge/index.ts';
import type { Question } from '../understand/question.ts';
import { value, type Answer, type Line } from './answer.ts';
import { answerPath, paymentLine } from './flows.ts';
import { verdictOn } from './verdict.ts';
import { pathValue, wayIntoLoop } from './ways.ts';
import { factsOf, ids, unique } from './support.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const MOST_LOOPS = 2;

/** Who stands in the longest loop, counted. */
function answerLoopMembers(question: Of<'loop'>, { graph }: Library): Answer {
  const loop = graph.longestLoop();
  const members = unique(loop.map(({ from }) => from));
  return {
    kind: 'answer',
    ...verdictOn(undefined, question),
    lines: [
      {
        key: 'loop.members',
        values: { list: value.entities(members), number: value.number(members.length) },
      },
    ],
    facts: factsOf(loop),
    deals: ids(loop),
    near: [{ kind: 'loop' }],
  };
}

/** Whether a loop is left that goes past one company: it is told, or that there is none. */
function answerLoopWithout(question: Of<'loop'>, without: string, { graph }: Library): Answer {
  const [left] = graph.loops().filter((path) => path.every(({ from }) => from !== without));
  const shown = left ?? [];
  const key = left ? 'loop.first' : 'loop.none-without';
  const values: Line['values'] = left ? { path: pathValue(left) } : { without: value.entity(without) };
  return {
    kind: 'answer',
    ...verdictOn(left !== undefined, question),
    lines: [{ key, values }],
    facts: factsOf(shown),
    deals: ids(shown),
    near: [{ kind: 'loop' }],
    list: true,
  };
}

/** The loops of money, or those that pass one company. */
export function answerLoop(question: Of<'loop'>, library: Library): Answer {
  if (question.members) return answerLoopMembers(question, library);
  if (question.without !== undefined) return answerLoopWithout(question, question.without, library);
  const { of } = question;
  const loops = library.graph.loops(of).slice(0, MOST_LOOPS);
  const onward =
    loops.length === 0 && of !== undefined && !question.yes ? wayIntoLoop(of, library) : undefined;
  if (onward) return answerPath({ ...question, kind: 'path', from: of!, to: onward }, library);
  const near: Question[] = [
    { kind: 'facts', ids: ['cycle-described-by'] },
    { kind: 'facts', ids: ['comment-alchemy'] },
  ];
  if (of !== undefined && loops.length === 0) {
    const shown = library.graph.loops().slice(-1);
    return {
      kind: shown.length > 0 ? 'answer' : 'unknown',
      ...verdictOn(false, question),
      lines: [
        { key: 'loop.none', values: { of: value.entity(of) } },
        ...shown.map((path): Line => ({ key: 'loop.shown', values: { path: pathValue(path) } })),
      ],
      facts: factsOf(shown.flat()),
      deals: ids(shown.flat()),
      near: [{ kind: 'loop' }, ...near],
    };
  }
  const lines = loops.map((path, index): Line => ({
    key: index === 0 ? 'loop.first' : 'loop.next',
    values: { path: pathValue(path) },
  }));
  const unstated = [...new Set(loops.flat())].filter(
    (deal) => deal.kind === 'payment' && deal.amount.usd === undefined,
  );
  return {
    kind: 'answer',
    ...verdictOn(question.so ?? true, question),
    lines: question.amount ? [...lines, ...unstated.map(paymentLine)] : lines,
    facts: ['cycle-flow', ...factsOf(loops.flat())].slice(0, 5),
    deals: ids(loops.flat()),
    near,
    list: true,
  };
}
