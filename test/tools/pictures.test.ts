import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { measurePictures, showLatencies } from '../../src/tools/bench/pictures.ts';
import type { Probe } from '../../src/tools/bench/probes.ts';
import { ROOT } from '../../src/tools/parts.ts';

const PROBES: Probe[] = [
  { size: 'typical', text: 'OpenAIに投資してるのは誰？', language: 'ja', question: undefined },
  { size: 'typical', text: 'How big is the AI market in 2030?', language: 'en', question: undefined },
];

test('questions are asked with and without pictures being drawn', async () => {
  const knowledge = loadKnowledge(join(ROOT, 'knowledge'));
  const latencies = await measurePictures({ knowledge, probes: PROBES, lengthMs: 200 });
  expect(latencies.map(({ drawn }) => drawn > 0)).toEqual([false, true, true]);
  expect(latencies.filter(({ asked, median, most }) => asked === 0 || median > most)).toEqual([]);
});

test('a table of latencies has a line a scene', () => {
  const lines = showLatencies([
    { name: 'nothing drawn', asked: 10, drawn: 0, median: 0.5, p99: 12.34, most: 120 },
  ]);
  expect(lines).toHaveLength(2);
  expect(lines[1]!.split(/\s{2,}/)).toEqual(['nothing drawn', '10', '0', '0.50', '12.3', '120']);
});
