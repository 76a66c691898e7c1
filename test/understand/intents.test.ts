import { describe, expect, test } from 'vitest';
import { INTENTS } from '../../src/knowledge/schema.ts';
import { core } from '../core.ts';

const { knowledge } = core;

describe('kinds of question', () => {
  test.each(INTENTS)('%s has examples in both languages', (intent) => {
    const { ja, en } = knowledge.intents.get(intent) ?? { ja: [], en: [] };
    expect(Math.min(ja.length, en.length)).toBeGreaterThanOrEqual(6);
  });
});
