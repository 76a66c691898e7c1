import { describe, expect, test } from 'vitest';
import {
  coverSections,
  countPhrasings,
  findClashes,
  findSilentEntities,
  measureStatements,
} from '../../src/tools/coverage.ts';
import { examplesOf, findCopies, findMisses, isOwnReply } from '../../src/tools/examples.ts';
import { inspectKnowledge, listFaults, showCoverage, showFaults } from '../../src/tools/knowledge-report.ts';
import { createMeasuredTechnyan } from '../../src/tools/parts.ts';
import { readQuestions } from '../../src/tools/questions.ts';

const { knowledge, technyan } = createMeasuredTechnyan();
const questions = readQuestions(new URL('../questions', import.meta.url).pathname);
const facts = [...knowledge.facts.values()];
const [entity, other] = [...knowledge.entities.values()];

describe('coverage', () => {
  test('counts each fact in its section and in those that repeat it', () => {
    const counted = coverSections(knowledge).reduce((sum, section) => sum + section.facts, 0);
    expect(counted).toBe(facts.reduce((sum, { section, also }) => sum + new Set([section, ...also]).size, 0));
  });

  test('every fact has at least six example questions in each language', () => {
    expect(countPhrasings(knowledge)).toMatchObject({ ja: { poor: [] }, en: { poor: [] } });
  });

  test('a statement leaves room for her voice within the shortest reply', () => {
    const { ja, en } = measureStatements(knowledge);
    expect(ja.most).toBeLessThanOrEqual(180);
    expect(en.most).toBeLessThanOrEqual(360);
  });

  test('an entity without a fact and a deal is found', () => {
    const entities = new Map([...knowledge.entities, ['stray', { ...entity!, id: 'stray' }]]);
    expect(findSilentEntities({ ...knowledge, entities })).toContain('stray');
  });

  test('one spelling for two entities is found, whatever its width, case and script', () => {
    const copied = {
      ...other!,
      slips: [...other!.slips, ` ${entity!.name.en.toUpperCase()} `.normalize('NFKC')],
    };
    const entities = new Map([...knowledge.entities, [copied.id, copied]]);
    const clashes = findClashes({ ...knowledge, entities });
    expect(clashes).toContainEqual({
      alias: expect.any(String),
      owners: expect.arrayContaining([entity!.id, other!.id]),
    });
  });
});

describe('example questions', () => {
  test('are asked without their mark of yes and no', () => {
    expect(examplesOf(knowledge).filter(({ text }) => /^\([yn]\)/.test(text))).toEqual([]);
  });

  test('are content with their own fact, a point, the overview, the same statement or the deal', () => {
    const overview = facts.find(({ points }) => points.length > 0)!;
    const point = knowledge.facts.get(overview.points[0]!)!;
    const dealt = facts.find(({ deals }) => deals.length > 0)!;
    expect(isOwnReply({ facts: [overview.id], deals: [] }, overview, knowledge)).toBe(true);
    expect(isOwnReply({ facts: [point.id], deals: [] }, overview, knowledge)).toBe(true);
    expect(isOwnReply({ facts: [overview.id], deals: [] }, point, knowledge)).toBe(true);
    expect(isOwnReply({ facts: [], deals: dealt.deals }, dealt, knowledge)).toBe(true);
    expect(isOwnReply({ facts: [], deals: [] }, overview, knowledge)).toBe(false);
  });

  test('that bring something else are found', () => {
    const nothing = { ...technyan.ask({ text: 'hello' }), facts: [], deals: [] };
    const silent = { ...technyan, ask: () => nothing };
    expect(findMisses(knowledge, silent)).toHaveLength(examplesOf(knowledge).length);
  });

  test('that are a test question are found by its id, whatever its case and punctuation', () => {
    const [example] = examplesOf(knowledge);
    const copies = findCopies(knowledge, [{ id: 'tester-001', text: ` ${example!.text.toUpperCase()}！？` }]);
    expect(copies).toContainEqual({ example, questionId: 'tester-001' });
  });
});

describe('the report on the knowledge', () => {
  const few = new Map([...knowledge.facts].slice(0, 3));
  const report = inspectKnowledge({ ...knowledge, facts: few, phrasings: new Map() }, technyan, questions);

  test('lists each thing that is wrong in a line of its own', () => {
    const [example] = examplesOf(knowledge);
    const reply = technyan.ask({ text: 'hello' });
    const faults = listFaults({
      ...report,
      silentEntities: ['stray'],
      clashes: [{ alias: 'ms', owners: ['a', 'b'] }],
      copies: [],
      misses: [{ example: example!, reply }],
      problems: [{ file: 'knowledge/a.yaml', line: 7, message: 'fact cat: it leads to nothing' }],
    });
    expect(faults).toEqual([
      'knowledge/a.yaml:7: fact cat: it leads to nothing',
      expect.stringContaining('stray'),
      expect.stringContaining('"ms" is shared by a and b'),
      expect.stringMatching(new RegExp(`^knowledge/.+\\.yaml:\\d+: ${example!.fact.id} `)),
    ]);
  });

  test('shows every section with its counts', () => {
    const shown = showCoverage(report).join('\n');
    for (const section of knowledge.sections.keys())
      expect(shown).toMatch(new RegExp(`^ {2}${section}\\s+\\d+\\s+\\d+\\s+\\d+$`, 'm'));
  });

  test('shows at most sixty faults, and how many there are', () => {
    const shown = showFaults(Array.from({ length: 75 }, (_, index) => `fault ${index}`));
    expect(shown).toHaveLength(62);
    expect(shown[0]).toContain('75');
    expect(shown.at(-1)).toContain('15 more');
  });

  test('names a copied test question by its id, never by its text', () => {
    const [question] = questions;
    const [example] =
      report.misses.length > 0 ? report.misses.map((miss) => miss.example) : examplesOf(knowledge);
    const faults = listFaults({
      ...report,
      misses: [],
      copies: [{ example: example!, questionId: question!.id }],
    });
    expect(faults.join('\n')).toContain(question!.id);
    expect(faults.join('\n')).not.toContain(question!.text);
  });
});
