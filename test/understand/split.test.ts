import { expect, test } from 'vitest';
import { splitQuestions } from '../../src/understand/split.ts';

test.each([
  ['Who invests in OpenAI? And who in xAI?', ['Who invests in OpenAI?', 'And who in xAI?']],
  [
    'Who backs xAI, what are the layers, and how big is the market?',
    ['Who backs xAI', 'what are the layers', 'how big is the market?'],
  ],
  ['誰が投資？あと、いくら？', ['誰が投資？', 'あと、いくら？']],
  ['誰のもので、所属はどこ、投稿先は何', ['誰のもので', '所属はどこ', '投稿先は何']],
  ['who pays?\nhow much?', ['who pays?', 'how much?']],
  ['who pays and when was it', ['who pays', 'when was it']],
])('%j holds several questions', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

test.each([
  'Who invests in OpenAI?',
  'Who invests in Microsoft, NVIDIA and Ark?',
  'Hello. Who invests in xAI?',
  'こんにちは。OpenAIに投資してるのは？',
  'OpenAI、Anthropic、xAIのすべてに投資しているのは誰？',
  'How much do Microsoft and NVIDIA put in together',
  '',
])('%j is one question and stays as it is', (text) => {
  expect(splitQuestions(text)).toEqual([text]);
});

test('of many questions the first three are kept', () => {
  expect(splitQuestions('one? two? three? four? five?')).toEqual(['one?', 'two?', 'three?']);
});
