import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

// A figure that is taken for the market's and is another's is told as what it is; so is whoever is at a company's head.
test.each([
  ['740億ドルっていうのは2028年のAI市場のサイズでしょ', /^(?:いや|ううん).*OpenAI.*損失/],
  ['$74 billion is how big the AI market gets in 2028, right?', /^(?:No|Nope)\b.*OpenAI.*loss/],
  ['The AI market will be $30 billion in 2030, correct?', /^(?:No|Nope)\b.*Anthropic pays.*\$2 trillion/],
  ['サティア・ナデラはMicrosoftのトップなんだよね', /ナデラ.*書かれていない|ナデラ.*出てこない/],
  ['Is it right that Jensen Huang still heads NVIDIA?', /Jensen Huang.*doesn't come up|doesn't mention/],
  ['Which areas are they NOT competing over?', /infrastructure.*safety/],
  ['各社が張り合っていない領域はどこ？', /インフラ.*規制/],
  ['Read me the passage where it says Amazon invested in xAI', /^(?:No|Nope)\b.*Amazon/],
  ['業界が安定するんだよね。かもしれない、じゃなくて', /^(?:いや|ううん)/],
  // As before: the market's own figures, the crew of a person, what they do compete over.
  ['2030年のAI市場は3兆ドルだよね', /^(?:いや|ううん).*2兆ドル/],
  ["Who backs Altman's company?", /OpenAI.*Microsoft/],
  ["They don't compete on features, do they?", /^(?:No|Nope)\b/],
  ['市場が歪むかもしれない、だよね', /^うん/],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// After what was told, a claim that goes further is held against what comes out.
test.each([
  [
    ['MicrosoftからOpenAIへはいくら？', 'なら2023年のあとに足したのは30億ドルきっかりで確定？'],
    /30億ドル以上/,
  ],
  [
    ['How much did Microsoft put in OpenAI?', 'Then exactly 3 billion after 2023?'],
    /^No.*At least \$3 billion/,
  ],
  [['年60%で2030年の予測に届く？', 'てことは予測が間違ってるんだ'], /82%/],
  [['Does 60% a year reach the forecast?', 'so one of them is wrong'], /82%/],
  [['Anthropicの支払いは？', 'Microsoftとの差し引きだと多く払うのは誰？'], /250億ドル/],
  [['What does Anthropic pay out?', 'On balance with Microsoft, who pays more?'], /\$25 billion/],
])('%j', (messages, told) => {
  expect(lastOf(...messages)).toMatch(told);
});
