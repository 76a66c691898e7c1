import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitQuestions, telling } from '../../src/understand/split.ts';

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

describe('a screenful', () => {
  const story = 'We had dinner by the sea and the cat slept on the chair all evening. ';

  test.each([
    ['at its end', `${story.repeat(60)}Who invests in xAI?`],
    ['at its start', `Who invests in xAI? ${story.repeat(60)}`],
    ['near its end', `${story.repeat(60)}Who invests in xAI? Bye. Bye.`],
  ])('is read as the question %s', (_, text) => {
    expect(telling(text)).toContain('Who invests in xAI?');
  });

  test('leaves at most 640 units, whatever it holds', () => {
    const junk = fc.array(fc.constantFrom('who', '?', '。', 'ねこ', '\n', ' ', 'a'.repeat(90), 'なぜ'), {
      minLength: 100,
      maxLength: 2000,
    });
    fc.assert(
      fc.property(junk, (words) => {
        expect(telling(words.join('')).length).toBeLessThanOrEqual(640);
      }),
      { seed: 17, numRuns: 200 },
    );
  });
});
