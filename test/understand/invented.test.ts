import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const SAYS_SO = /doesn't come up in the article|doesn't mention anyone by that name|その名前/;

describe('a company that is in no list is said not to be in the article', () => {
  test.each([
    'Did Thornfield Ventures back OpenAI?',
    'How much has PebbleWorks put into xAI?',
    'Does Grellian pay Microsoft for cloud?',
    'is Marrowby Capital Partners part of the loop',
    'クロンダル・キャピタルはOpenAIにいくら出資した？',
    'Grellianって会社もAnthropicに出資してる？',
    'モクレンAIっていう会社も輪に入ってるの？',
  ])('%s', (text) => {
    const { kind, text: said } = ask(text);
    expect(said).toMatch(SAYS_SO);
    expect(kind).toBe('unknown');
  });

  test('without repeating what was typed', () => {
    expect(ask('Does FooBarBaz Holdings back OpenAI?').text).not.toMatch(/foobarbaz/i);
  });
});

describe('who is known stays known, however the name is written', () => {
  test.each([
    'Did Ark Ventures back OpenAI?',
    'Does Anthropc Inc pay Microsoft?',
    'How much did NVIDIA Corp put into Anthropic?',
    'Google Cloud belongs to which layer?',
    'エヌビディア社はOpenAIに出資してる？',
    'アンスロピックって会社はどこに払ってる？',
    'Who funds the AI Labs?',
    'How much did Anthropic pay Microsoft last Sunday?',
    'Who backs xAI, asks Grandma',
  ])('%s', (text) => {
    expect(ask(text).text).not.toMatch(SAYS_SO);
  });
});
