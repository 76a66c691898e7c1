import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// Of what is listed, one is made up, or stands elsewhere: that one is named.
test.each([
  ['Bubble, conflicts of interest, power cuts: one of those I invented. Which?', /power cuts.*three risks/],
  [
    'Only one of these is a fabrication, pick it: innovation, choice, cheaper petrol.',
    /cheaper petrol.*merits/,
  ],
  ['Safety, standardisation, recruiting - which of them is bogus?', /recruiting.*cooperate/],
  ['Three names, one wrong: AMD, NVIDIA, Amazon. Who is no chip maker?', /AWS|Amazon/],
  ['AWS, Google Cloud, NVIDIA. Name the one that is not a cloud.', /NVIDIA.*chip/],
  [
    'Two true, one invented, which? A bubble is possible, models compete on price, Google put $7 billion into Anthropic.',
    /Google.*Anthropic/,
  ],
  ['イノベーションの加速、選択肢の増加、減税。でたらめなのはどれ？', /減税.*三つのメリット/],
  ['価格、機能、採用。この中に作り話がひとつ。どれでしょう', /採用.*競争/],
  ['NVIDIA、AMD、AWS。チップメーカーでないのはどれ？', /AWS.*クラウド/],
  ['AWS、Google Cloud、Oracleのうち、クラウドの3強でないのは？', /Oracle.*出てこない/],
  // As before: what the article has on another list is told with that list.
  ['Bubble, market stability, conflicts of interest: which one is not a danger?', /stability.*merits/],
  ['規制対応・安全性・価格、協力の分野でないのは？', /価格.*競争/],
  // As before: nothing is said to be made up.
  ['Which of the merits comes first: innovation, stability or choice?', /innovation/i],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
