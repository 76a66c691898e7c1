import type { Reply } from '../../ask.ts';
import type { Knowledge } from '../../knowledge/load.ts';
import { detectLanguage, LANGUAGES, type Language } from '../../text/language.ts';
import type { Judge } from '../judge.ts';
import type { QuestionKind, TestQuestion } from '../questions.ts';
import { createRandom, pick, shuffle, type Random } from './random.ts';

/** How long a question is; `story` is longer than typical and counts for rightness alone. */
export const SIZES = ['short', 'typical', 'long'] as const;
export type Size = (typeof SIZES)[number] | 'story';

/** One question to be asked of every system. */
export interface Probe {
  size: Size;
  text: string;
  language: Language;
  /** what its answer is judged by; a long probe is for time alone */
  question: TestQuestion | undefined;
}

/** Longest short and typical questions in UTF-16 units. */
const SHORT: Record<Language, number> = { ja: 20, en: 40 };
const TYPICAL = 200;
export const LONG = 2000;

const WITHOUT_ANSWER: ReadonlySet<QuestionKind> = new Set([
  'refusal',
  'smalltalk',
  'hostile',
  'switch',
  'followup',
]);

/** Whether the article answers it, and it stands alone. */
export function isAnswerable({ kind, must, conversation }: TestQuestion): boolean {
  return conversation === undefined && !WITHOUT_ANSWER.has(kind) && !must.includes('@refusal');
}

function sizeOf(text: string, language: Language): Size {
  if (text.length <= SHORT[language]) return 'short';
  return text.length <= TYPICAL ? 'typical' : 'story';
}

function toProbe(question: TestQuestion): Probe {
  const language = question.language ?? detectLanguage(question.text, 'ja', () => false).language;
  return { size: sizeOf(question.text, language), text: question.text, language, question };
}

/** A screenful of 2,000 characters around a question, which stands at its start, in its midst or at its end. */
function lengthen(probe: Probe, statements: Record<Language, string[]>, random: Random): Probe {
  const tell = (length: number): string => {
    let story = '';
    while (story.length < length) story += `${pick(statements[probe.language], random)} `;
    return story.slice(0, Math.max(0, length)).toWellFormed();
  };
  const room = LONG - probe.text.length - 2;
  const before = Math.round((room * Math.floor(random() * 3)) / 2);
  const text = `${tell(before)}\n${probe.text}\n${tell(room - before)}`;
  return { size: 'long', text, language: probe.language, question: undefined };
}

/**
 * The questions of a run, in an order of chance that is the same for the same seed:
 * a run that is stopped early has asked some of all sorts.
 * @param knowledge the article's, whose statements long questions are filled up with
 * @param most how many are taken of the judged ones, and a seventh of it in long ones
 */
export function createProbes(
  questions: TestQuestion[],
  knowledge: Knowledge,
  most: number,
  seed: number,
): Probe[] {
  const random = createRandom(seed);
  const probes = shuffle(questions.filter(isAnswerable).map(toProbe), random).slice(0, most);
  const facts = [...knowledge.facts.values()];
  const statements = Object.fromEntries(
    LANGUAGES.map((language) => [language, facts.map((fact) => fact[language])]),
  ) as Record<Language, string[]>;
  const lengthened = probes
    .filter(({ size }) => size === 'typical')
    .slice(0, Math.ceil(probes.length / 7))
    .map((probe) => lengthen(probe, statements, random));
  return shuffle([...probes, ...lengthened], random);
}

const NO_REPLY = {
  kind: 'answer',
  source: undefined,
  facts: [],
  deals: [],
  suggestions: [],
  code: '',
} as const;

/** Whether a text holds what a question's reply must, and nothing that it must not; of other faults it may have any. */
export function isRight(judge: Judge, question: TestQuestion, text: string, language: Language): boolean {
  const reply: Reply = { ...NO_REPLY, facts: [], deals: [], suggestions: [], text, language };
  return judge(question, reply).every(({ code }) => code !== 'must' && code !== 'must-not');
}
