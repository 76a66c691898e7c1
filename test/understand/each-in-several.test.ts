import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|Yeah|うん|そう)/u;
const NO = /^(?:No|Nope|Nah|いや|ううん|いいえ)/u;

test.each([
  ['Are AMD and Anthropic each named in several layers?', [NO, NO]],
  ['Do Microsoft or NVIDIA turn up in two or more layers?', [NO, NO]],
  ['Is either OpenAI or Google in more than one of the three layers?', [NO, YES]],
  ['GoogleとAMDは、それぞれ複数の層に載ってる？', [YES, NO]],
  ['OpenAIとAWSは二つ以上の層に出てきますか？', [NO, NO]],
  ['NVIDIAとMicrosoftって層をまたいでる？', [NO, NO]],
])('%s is answered for each', (text, verdicts) => {
  const lines = ask(text).text.split('\n');
  expect(lines).toHaveLength(verdicts.length);
  for (const [at, verdict] of verdicts.entries()) expect(lines[at]).toMatch(verdict);
});

test.each([
  ['Which company is named in more than one layer?', /Google/u],
  ['Is AMD in several layers?', NO],
  ['複数の層に名前があるのはGoogleとMicrosoftのどちら？', /^Google/u],
  ['AMDはどの層？', /チップ/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test('who holds no stake is not told with an empty list', () => {
  const reply = ask("Line up AWS and Microsoft's holdings.").text;
  expect(reply).not.toMatch(/: \./u);
});
