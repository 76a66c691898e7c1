import { expect, test } from 'vitest';
import { talk } from '../core.ts';

// The way by which what is paid comes back, and the limits of the stakes that it comes back by.
test.each([
  [
    'Anthropicは誰に支払い、Microsoftは誰に支払うのでしょうか。',
    'そこからAnthropicへはどう戻ってくる？',
    'それぞれの上限額は',
    /100億ドル.*50億ドル/,
  ],
  [
    'AnthropicはMicrosoftにいくら払う？',
    'お金はどうやって戻ってくる？',
    '上限はそれぞれいくら',
    /100億ドル.*50億ドル/,
  ],
  [
    'Who does Anthropic pay, and who does Microsoft pay?',
    'How does the money come back to Anthropic?',
    "What's the cap on each?",
    /\$10 billion.*\$5 billion/,
  ],
])('%s %s %s', (paid, back, limits, told) => {
  const [, way = '', each = ''] = talk(paid, back, limits).map(({ text }) => text);
  expect(way).toMatch(/Microsoft →[^]*NVIDIA →[^]*Anthropic/);
  expect(each).toMatch(told);
  expect(each).not.toMatch(/→/);
});
