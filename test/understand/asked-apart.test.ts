import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

type Language = 'ja' | 'en';

/** Questions that have nothing to do with each other, and what each has to be told. */
const ASKED: Record<Language, [string, RegExp][]> = {
  ja: [
    ['くらうどの大手ってどこだったっけ', /AWS/],
    ['Fidelityはanthropicにも乗っかってんの', /Fidelity/],
    ['バブルはじけるって話どうなった', /バブル/],
    ['エヌビがxAIに入れた額は', /非公開/],
    ['規制が本格化するのは何年後の見込みですか', /3～5年/],
    ['MSがOpenAIにこれまで突っ込んだ総額は', /130億/],
    ['OpenAIの社長って誰', /CEO/],
    ['値段の競争もしてるの', /価格/],
  ],
  en: [
    ['who rules the cloud business', /AWS/],
    ['is fidelity in anthropic as well', /Fidelity/],
    ['could this thing be a bubble', /bubble/],
    ["what's nvidia's number for xai", /undisclosed/],
    ['when does regulation get serious', /three to five years/],
    ['whats the running total of msft money in openai', /\$13 billion/],
    ['who is the ceo of anthropic', /CEO/],
    ['do the labs fight over price', /price/],
  ],
};

/** What people put between two questions. */
const BETWEEN: Record<Language, [string, (one: string, other: string) => string][]> = {
  ja: [
    ['marks', (one, other) => `${one}？${other}？`],
    ['lines', (one, other) => `${one}\n${other}`],
    ['a word', (one, other) => `${one}。あと、${other}`],
    ['a word without a stop', (one, other) => `${one} それと${other}`],
    ['numbers', (one, other) => `1. ${one}？\n2. ${other}？`],
  ],
  en: [
    ['marks', (one, other) => `${one}? ${other}?`],
    ['lines', (one, other) => `${one}\n${other}`],
    ['a word', (one, other) => `${one}. also, ${other}`],
    ['a word without a stop', (one, other) => `${one}, and also ${other}`],
    ['numbers', (one, other) => `1. ${one}?\n2. ${other}?`],
  ],
};

describe.each(Object.keys(ASKED) as Language[])('two questions in one message (%s)', (language) => {
  const pairs = ASKED[language].flatMap(([one, tells], at) =>
    [1, 3].flatMap((step) => {
      const [other, tellsToo] = ASKED[language][(at + step) % ASKED[language].length]!;
      return BETWEEN[language].map(([between, join]) => ({
        between,
        text: join(one, other),
        all: [tells, tellsToo],
      }));
    }),
  );

  test.each(pairs)('both are answered, with $between between them: $text', ({ text, all }) => {
    const { text: reply } = ask(text);
    for (const one of all) expect(reply).toMatch(one);
  });
});

test.each([
  ['who backs all three labs? names only please', /\n/],
  ['list the risks. short version', /\n/],
  ['きのうゼミで発表したら先生にやり直しって言われた。\n投資の循環のリスクって何だっけ', /\n/],
  ['メリットは何ですか。項目名だけで結構です', /\n/],
])('a way to tell it, or a story before it, is no second question: %s', (text, none) => {
  expect(ask(text).text).not.toMatch(none);
});

test.each([
  ['MicrosoftとNVIDIAのAnthropic向け上限を足すと？Anthropicの支払いと比べて多い？', /300億/],
  ['what is the combined cap for Anthropic? is it less than the $30B it pays?', /\$30 billion/],
])('what is held against a figure leans on the question before: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ["Check two lines: (a) Microsoft's cap for Anthropic is $10B. (b) NVIDIA's cap is $5B. Correct?", /\n/],
  ['短期の見通しは？あ、やっぱり長期のほうで', /1～2年/],
])('a claim in items is one, and what is taken back is none: %s', (text, none) => {
  expect(ask(text).text).not.toMatch(none);
});
