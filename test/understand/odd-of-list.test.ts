import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// Of what is listed the one that isn't on the list is named, with the list that it is on.
test.each([
  [
    'Bubble risk, market stability, conflicts of interest: one of them is NOT filed under dangers. Which?',
    /stability.*merits/,
  ],
  ['Pricing, safety, features: one of these is no field of competition. Which one?', /safety.*cooperate/],
  ["Which of these isn't a reason: technical uncertainty, market size, price wars?", /prices?.*compete/],
  [
    "Customer acquisition, GPU supply, hedging: which is not part of Microsoft's strategy?",
    /NVIDIA's strategy/,
  ],
  ['バブル、市場の安定性、利益相反。リスクに数えられていないのはどれ？', /安定.*メリット/],
  [
    '選択肢の増加、市場の歪み、イノベーション。一つだけメリットではありません。どれでしょう。',
    /歪み.*リスク/,
  ],
  ['標準化・価格・安全性のうち、協力の分野でないのは？', /価格.*競争/],
  ['エコシステム構築、多角化、技術最適化。NVIDIAの戦略に含まれないのはどれ？', /多角化.*Microsoftの戦略/],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
