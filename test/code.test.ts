import { expect, test } from 'vitest';
import { decode, encode } from '../src/code.ts';
import type { Quantity, Question } from '../src/understand/question.ts';
import { ask, core } from './core.ts';

const stake: Quantity = { deals: ['ms-openai'], without: [] };
const share = (left: Quantity, right: Quantity): Question => ({
  kind: 'calculation',
  operation: 'share',
  left,
  right,
});
const reread = (question: Question) => decode(encode({ question, seed: 1 }), core.library)?.question;

test('a code of a calculation is read back', () => {
  const question = share({ fact: 'openai-loss-2028' }, stake);
  expect(reread(question)).toEqual(question);
});

test.each([
  'Anthropicの支払額は二社からの出資枠の何倍？',
  'does anthropic pay microsoft more than it gets from microsoft and nvidia together, and by how much?',
  '2025年から2030年で市場は何ドル増える？年あたりでは？',
  'how much more did Microsoft put into OpenAI after 2023 than before?',
  "microsoft's openai money after 2023 = 3 bn on the dot, am i right",
])('%s is worded anew by its code as it was answered', (text) => {
  const { language, code, text: said } = ask(text);
  expect(core.technyan.say(code, language)?.text).toBe(said);
});

test.each([
  ['the fact of a sum', share({ fact: 'gone' }, stake)],
  ['a deal of a sum', share(stake, { deals: ['gone'], without: [] })],
  ['a deal that a sum leaves out', share(stake, { deals: ['ms-openai'], without: ['gone'] })],
  ['a deal of a ratio', { kind: 'ratio', first: 'ms-openai', second: 'gone' }],
] satisfies [string, Question][])(
  'a code is not read that names %s that is no longer there',
  (_, question) => {
    expect(reread(question)).toBeUndefined();
  },
);

test('a code of the first version is still read', () => {
  const stake = { kind: 'tie', from: 'nvidia', to: 'openai', deal: 'investment', aspect: 'amount' };
  expect(decode('ai6a-kTrGsQA', core.library)).toEqual({ question: stake, seed: 3 });
});
