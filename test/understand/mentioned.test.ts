import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;

describe('whether something is in the article at all gets a yes where it is', () => {
  test.each([
    'agi mentioned anywhere',
    'fidelity mentioned at all',
    'is amd even in this or just nvidia',
    'is xai in it at all or just openai',
    'does the article list any benefits',
    'does it quote anyone',
    'does kovach get quoted',
    'この記事AMDも出てくる？それともNVIDIAだけ？',
    'xAIも出てくるの？それともOpenAIだけ？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each(['tesla mentioned anywhere', 'Metaも出てくる？それともGoogleだけ？'])('%s: it is not', (text) => {
    expect(ask(text).text).not.toMatch(YES);
  });
});
