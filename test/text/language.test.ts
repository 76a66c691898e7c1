import { describe, expect, test } from 'vitest';
import { detectLanguage, LANGUAGES, type Language } from '../../src/text/language.ts';

const NAMES = new Set(['openai', 'microsoft', 'xai', 'nvidia', 'anthropic', 'ms']);
const detect = (text: string, fallback: Language = 'ja') =>
  detectLanguage(text, fallback, (word) => NAMES.has(word));

test.each([
  'OpenAIに投資しているのは？',
  'いくら',
  '投資',
  'ﾏｲｸﾛｿﾌﾄ',
  'NVIDIA OpenAI xAI の関係',
  'MSのAnthropicへのinvestmentいくら？',
  'xAI の investor は誰？ pls',
])('%s is Japanese', (text) => {
  expect(detect(text, 'en')).toMatchObject({ language: 'ja', certainty: 'sure', romaji: false });
});

test.each([
  'Who invests in OpenAI?',
  'openai investors',
  'why',
  'HOW MUCH IS IT',
  'what does 投資 mean in this article?',
  'no',
])('%s is English', (text) => {
  expect(detect(text, 'ja')).toMatchObject({ language: 'en', certainty: 'sure' });
});

test.each([
  'openai ni dare ga toushi shiteru?',
  'microsoft wa openai ni ikura toushi shita',
  'xAI no investor wa?',
  'arigatou',
  'toushi',
  'nvidia tte nani',
  'xai tte tsukaeru?',
  'microsoft wa tasukarimashita',
])('%s is Japanese in Latin letters', (text) => {
  expect(detect(text, 'en')).toEqual({ language: 'ja', certainty: 'sure', romaji: true });
});

describe.each(LANGUAGES)('where %s is the default', (fallback) => {
  test.each(['', '123', '?!', '🐱', 'OpenAI', 'NVIDIA → xAI'])('%j leaves it unsure', (text) => {
    expect(detect(text, fallback)).toEqual({ language: fallback, certainty: 'unsure', romaji: false });
  });

  test.each([
    'кто инвестирует в OpenAI',
    '누가 투자했나요',
    '谁投资了OpenAI？',
    'مرحبا من يستثمر',
    'quien invierte en OpenAI y por que',
    'Qui investit dans OpenAI et pourquoi',
    'Warum investiert Microsoft in OpenAI und wie viel',
  ])('%s is foreign and gets it', (text) => {
    expect(detect(text, fallback)).toEqual({ language: fallback, certainty: 'foreign', romaji: false });
  });
});
