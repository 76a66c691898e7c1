import type { Technyan } from '../ask.ts';
import type { Knowledge } from '../knowledge/load.ts';
import type { Problem } from '../knowledge/problem.ts';
import { LANGUAGES } from '../text/language.ts';
import * as coverage from './coverage.ts';
import { findCopies, findMisses, type Copy, type Miss } from './examples.ts';
import { checkFacts } from './fact-rules.ts';
import type { TestQuestion } from './questions.ts';
import { checkStatements, placeOf } from './statements.ts';

/** Everything that `npm run knowledge` finds out. */
export interface KnowledgeReport {
  totals: { entities: number; deals: number; facts: number; caveats: number; concepts: number };
  sections: coverage.SectionCoverage[];
  phrasings: ReturnType<typeof coverage.countPhrasings>;
  statements: ReturnType<typeof coverage.measureStatements>;
  silentEntities: string[];
  clashes: coverage.Clash[];
  misses: Miss[];
  copies: Copy[];
  /** what is wrong with statements and facts */
  problems: Problem[];
  places: Knowledge['places'];
}

const MOST_LINES = 60;
const MOST_IDS = 15;

/** Looks the knowledge over, and asks her every example question. */
export function inspectKnowledge(
  knowledge: Knowledge,
  technyan: Technyan,
  questions: TestQuestion[],
): KnowledgeReport {
  const { entities, deals, facts, caveats, concepts } = knowledge;
  return {
    totals: {
      entities: entities.size,
      deals: deals.size,
      facts: facts.size,
      caveats: caveats.length,
      concepts: concepts.length,
    },
    sections: coverage.coverSections(knowledge),
    phrasings: coverage.countPhrasings(knowledge),
    statements: coverage.measureStatements(knowledge),
    silentEntities: coverage.findSilentEntities(knowledge),
    clashes: coverage.findClashes(knowledge),
    misses: findMisses(knowledge, technyan),
    copies: findCopies(knowledge, questions),
    problems: [...checkStatements(knowledge), ...checkFacts(knowledge)],
    places: knowledge.places,
  };
}

const showProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

function showMiss({ example, reply }: Miss): string {
  const got = reply.facts[0] ?? reply.deals[0] ?? 'nothing';
  return `${example.fact.id} (${example.language}): "${example.text}" got ${got} (${reply.kind})`;
}

/** What is wrong, one line each; without them the knowledge is in order. */
export function listFaults(report: KnowledgeReport): string[] {
  const { silentEntities, clashes, misses, copies, problems } = report;
  const at = (what: string, message: string) => showProblem({ ...placeOf(report, what), message });
  return [
    ...problems.map(showProblem),
    ...silentEntities.map((id) => at(`entities/${id}`, `the entity ${id} is in no fact and no deal`)),
    ...clashes.map(({ alias, owners }) => `the alias "${alias}" is shared by ${owners.join(' and ')}`),
    ...copies.map(({ example: { fact }, questionId }) =>
      at(`facts/${fact.id}`, `an example question of ${fact.id} is the test question ${questionId}`),
    ),
    ...misses.map((miss) => at(`facts/${miss.example.fact.id}`, showMiss(miss))),
  ];
}

function showSections(sections: coverage.SectionCoverage[]): string[] {
  const header = `  ${'section'.padEnd(24)} facts ${LANGUAGES.map((language) => `examples ${language}`).join(' ')}`;
  const rows = sections.map(({ section, facts, examples }) => {
    const counts = LANGUAGES.map((language) => String(examples[language]).padStart(11)).join(' ');
    return `  ${section.padEnd(24)} ${String(facts).padStart(5)} ${counts}`;
  });
  return [header, ...rows];
}

function showIds(ids: string[]): string {
  const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
  return ids.length === 0 ? '0' : `${ids.length} (${ids.slice(0, MOST_IDS).join(', ')}${more})`;
}

function showLanguages({ phrasings, statements }: KnowledgeReport): string[] {
  return LANGUAGES.flatMap((language) => {
    const { least, median, poor } = phrasings[language];
    const lengths = statements[language];
    return [
      `examples a fact, ${language}: least ${least}, median ${median}; below ${coverage.WISHED_EXAMPLES}: ${showIds(poor)}`,
      `statement length, ${language}: median ${lengths.median}, most ${lengths.most} graphemes (${lengths.longest})`,
    ];
  });
}

/** The coverage, line by line. */
export function showCoverage(report: KnowledgeReport): string[] {
  const totals = Object.entries(report.totals).map(([name, count]) => `${count} ${name}`);
  return [totals.join(', '), ...showSections(report.sections), ...showLanguages(report)];
}

/** The faults, line by line, at most sixty of them. */
export function showFaults(faults: string[]): string[] {
  if (faults.length === 0) return ['no faults'];
  const shown = faults.slice(0, MOST_LINES).map((fault) => `  ${fault}`);
  const more = faults.length > MOST_LINES ? [`  … and ${faults.length - MOST_LINES} more`] : [];
  return [`${faults.length} fault(s):`, ...shown, ...more];
}
