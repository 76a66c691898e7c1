import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['ur a dumb parrot. bet u cant even name the big three clouds', /AWS.*Google Cloud/],
  ['answer me you stupid cat, who invests in xai', /NVIDIA.*Fidelity/],
  ['さっさと答えろポンコツ、xAIの出資者は', /NVIDIA.*Fidelity/],
  ['このアホ猫、OpenAIの2028年の赤字はいくらだよ', /740億ドル/],
  ["shut up and tell me anthropic's payment to microsoft", /\$30 billion/],
])('%s: what is asked beside an insult is answered', (text, said) => {
  expect(ask(text).text).toMatch(said);
});

test.each(['you useless furball', 'ほんと役立たずだな、おまえ'])(
  '%s: an insult alone is small talk',
  (text) => {
    expect(ask(text).kind).toBe('smalltalk');
  },
);
