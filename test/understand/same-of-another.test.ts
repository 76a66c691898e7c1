import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const BACKERS = 'Who has invested how much in Anthropic, and when?';

test.each([
  [
    [BACKERS, 'Same two questions for OpenAI please'],
    [/\$13 billion/u, /2023/u],
  ],
  [
    [BACKERS, 'now both things for OpenAI'],
    [/\$13 billion/u, /2023/u],
  ],
  [
    ["What are Microsoft's stakes and what is it after?", 'likewise for NVIDIA'],
    [/\$10 billion/u, /ecosystem/u],
  ],
  [
    ['Microsoftの出資先とその狙いは？', 'NVIDIAについても同じ二点をお願いします'],
    [/100億/u, /エコシステム/u],
  ],
  [
    ['List the backers of Anthropic and their amounts.', 'Same for OpenAI, please.'],
    [/\$13 billion/u, /NVIDIA/u],
  ],
  [
    ['Anthropicの出資者を金額つきで並べて', 'OpenAIも同じ形でお願い'],
    [/130億/u, /NVIDIA/u],
  ],
])('%j is told with all of it', (texts, told) => {
  const reply = lastOf(...texts);
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  [['How much is Microsoft putting into Anthropic?', 'same for NVIDIA'], /\$10 billion/u],
  [[BACKERS, 'And why?'], /.{20}/u],
  [['Who backs Anthropic?', 'And are they the same for OpenAI?'], /^(?:Yes|Yep|Yeah)/u],
])('%j keeps its answer', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});

test.each([
  ['who commits how much to Anthropic under the new agreement?', [/\$10 billion/u, /\$5 billion/u]],
  [
    'In the latest tie-up, which investors put how much into Anthropic, and when was that announced?',
    [/\$10 billion/u, /November 2025/u],
  ],
  ['Who is investing how much in xAI?', [/NVIDIA/u, /undisclosed/u]],
  ['When was the latest partnership announced?', [/November 2025/u]],
])('%s is of the deals as any other', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});
