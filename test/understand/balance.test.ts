import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each([
  ['Microsoftの出す額と受け取る額の差し引きは', /300億ドル[^]*130億ドル以上[^]*50億ドル/],
  ["nvidia's money in vs out", /Microsoft[^]*\$10 billion/],
  ['Anthropicに入る額と出る額の差は', /150億ドル以上/],
  ['anthropic inflow vs outflow', /\$15 billion/],
  ['両社が満額出したとして、300億のうちAnthropicが自腹で出すのはいくら', /150億ドル以上/],
  [
    'if both pay the max, how much of the 30 does anthropic still have to find itself',
    /At least \$15 billion/,
  ],
])('money in against money out: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  [
    "what fraction of anthropic's bill do the two stakes cover, and how much is left",
    /50%[^]*At least \$15 billion/,
  ],
  [
    "how much of OpenAI's projected loss could Microsoft's money so far cover, as a percent, and what's uncovered",
    /18%[^]*\$61 billion/,
  ],
  ['2社の出資枠は300億の何割をまかなえて、残りはいくら？', /50%[^]*150億ドル以上/],
  ['OpenAIの損失予測はMSの出資の何倍？差額は？', /5\.7倍[^]*610億ドル/],
])('a share, and what it leaves: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['OpenAIがもらった額とAnthropicがもらう額、差は？', /20億ドル.*MicrosoftからOpenAIへの130億ドル以上/],
  ['Compare the money promised to Anthropic with what OpenAI has received', /\$15 billion.*\$13 billion/],
])('what a lab has received was put into it: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  [["What % of Anthropic's $30B to Microsoft is coming back as Microsoft's own cheque?"], /17%/],
  [['300億のうちMSの出資で戻るのは何割？', 'NVIDIAの分も足したら？'], /最大50%/],
])('a share of a payment, and with one more stake in it: %j', (turns, reply) => {
  expect(lastOf(...turns)).toMatch(reply);
});
