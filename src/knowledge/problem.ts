/** A line of a knowledge file. */
export interface Place {
  file: string;
  line: number;
}

/** One fault of a knowledge file, at its place. */
export interface Problem extends Place {
  message: string;
}

/** Bad knowledge: lists every problem at once, one a line, as `file:line: what is wrong`. */
export class KnowledgeError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const lines = problems.map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
    super(`knowledge/ has ${problems.length} problem(s); mend them and start again:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
