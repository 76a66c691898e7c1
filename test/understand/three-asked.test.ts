import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const ASKED = {
  ja: [
    ['MSのOpenAI累計', /130億/],
    ['2030年の市場規模', /2兆/],
    ['循環投資のリスク', /バブル/],
  ],
  en: [
    ['msft total in openai', /13 billion/],
    ['the 2030 market size', /2 trillion/],
    ['the risks of the cycle', /bubble/],
  ],
} as const;

describe('three things asked in one message are told, however they are joined', () => {
  test.each([
    ['ja', 'A\nB\nC'],
    ['ja', '・A\n・B\n・C'],
    ['ja', 'A / B / C'],
    ['ja', 'A／B／C'],
    ['ja', 'A？あとB？あ、あとCも。レポートの締切今日なんよ助けて'],
    ['ja', 'まずA、次にB、でCは？'],
    ['ja', '3つ聞きます。①A ②B ③C'],
    ['ja', 'A、B、Cをそれぞれ簡潔に'],
    ['en', 'A\nB\nC'],
    ['en', '- A\n- B\n- C'],
    ['en', 'A / B / C'],
    ['en', 'please provide: A, B, C'],
    ['en', 'i need three things, A, B, C. keep it short'],
    ['en', 'A?? and while ur at it B. C would be great too'],
    ['en', 'A, then B, and lastly C'],
  ] as const)('%s %s', (language, form) => {
    const asked = ASKED[language];
    const text = form.replace(/[ABC]/g, (place) => asked['ABC'.indexOf(place)]![0]);
    const reply = ask(text).text.normalize('NFKC');
    for (const [, told] of asked) expect(reply).toMatch(told);
  });
});

describe('what only stands between marks is no list of questions', () => {
  test.each([
    ['NVDA price target / rating in the piece?', /doesn't|isn't|no /],
    ['does nvidia / microsoft back anthropic', /^Y/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
