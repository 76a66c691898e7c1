import { expect, test } from 'vitest';
import { segment as segmented } from '../../src/understand/segment.ts';
import { parts } from '../core.ts';

const segment = (text: string) => segmented(text, parts).map((piece) => piece.text);

test.each([
  ['Who invests in OpenAI? And who in xAI?', ['Who invests in OpenAI?', 'who in xAI?']],
  [
    'Who backs xAI, what are the layers, and how big is the market?',
    ['Who backs xAI', 'what are the layers', 'how big is the market?'],
  ],
  ['誰が投資？あと、いくら？', ['誰が投資？', 'いくら？']],
  ['who pays?\nhow much?', ['who pays?', 'how much?']],
  ['who pays and when was it', ['who pays', 'when was it']],
  ['the size in 2030 plus the phone duopoly', ['the size in 2030', 'the phone duopoly']],
  ['リスク三つ、それからメリット三つ。一行ずつで', ['リスク三つ', 'メリット三つ。']],
  [
    'Kovach’s outlet & the platform of the post, numbers only',
    ['Kovach’s outlet', 'the platform of the post'],
  ],
  ['1) who pays 2) who invests', ['who pays', 'who invests']],
])('%j holds several questions', (text, pieces) => {
  expect(segment(text)).toEqual(pieces);
});

test.each([
  'Who invests in OpenAI?',
  'Who invests in Microsoft, NVIDIA and Ark?',
  'OpenAI、Anthropic、xAIのすべてに投資しているのは誰？',
  'How much do Microsoft and NVIDIA put in together',
  'Safety research, is that something they do together?',
  '価格のところ、張り合ってる分野ですよね',
  'Microsoft and NVIDIA into Anthropic, summed up, how much',
  'is any backer also a chip maker',
  'who gets paid and also invests',
  'AMDは出てくる？それとも出てこない？',
  '',
])('%j is one question and stays as it is', (text) => {
  expect(segment(text)).toEqual([text]);
});

test.each([
  ['Hello. Who invests in xAI?', 'Who invests in xAI?'],
  ['こんにちは。OpenAIに投資してるのは？', 'OpenAIに投資してるのは？'],
])('a greeting is no part of a question: %j', (text, question) => {
  expect(segment(text)).toEqual([question]);
});

test('a message of many questions is parted at the likeliest of its joints', () => {
  const many = 'who invests in xAI? and in OpenAI? what are the risks? '.repeat(20);
  expect(segment(many).length).toBeLessThanOrEqual(7);
});
