import { describe, expect, test } from 'vitest';
import { INTENTS } from '../../src/knowledge/schema.ts';
import { ask, core } from '../core.ts';

const { knowledge } = core;

describe('kinds of question', () => {
  test.each(INTENTS)('%s has examples in both languages', (intent) => {
    const { ja, en } = knowledge.intents.get(intent) ?? { ja: [], en: [] };
    expect(Math.min(ja.length, en.length)).toBeGreaterThanOrEqual(6);
  });
});

describe('who is in a layer is named, with or without the word', () => {
  test.each([
    ['who makes the chips?', 'layer-chip-names'],
    ['who are the chipmakers here', 'layer-chip-names'],
    ["who's on the cloud side", 'layer-cloud-names'],
    ['チップ屋さんは誰', 'layer-chip-names'],
    ['クラウド勢はどこどこ', 'layer-cloud-names'],
  ])('%s', (text, fact) => {
    expect(ask(text).facts).toContain(fact);
  });
});
