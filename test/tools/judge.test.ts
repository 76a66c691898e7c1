import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/ask.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createJudge } from '../../src/tools/judge.ts';
import type { TestQuestion } from '../../src/tools/questions.ts';

const judge = createJudge(loadKnowledge(new URL('../../knowledge', import.meta.url).pathname));

const question = (part: Partial<TestQuestion>): TestQuestion => ({
  id: 'tester-001', language: 'en', kind: 'fact', topic: 'deals', text: 'q', list: false, must: [], mustNot: [], ...part,
}); // prettier-ignore

const reply = (text: string, part: Partial<Reply> = {}): Reply => ({
  language: 'en', kind: 'answer', text, source: undefined, facts: [], deals: [], suggestions: [], code: 'x', ...part,
}); // prettier-ignore

const codes = (asked: Partial<TestQuestion>, text: string, part: Partial<Reply> = {}): string[] =>
  judge(question(asked), reply(text, part)).map(({ code }) => code);

test('every pattern of must has to match, none of mustNot may, whatever the case', () => {
  expect(codes({ must: ['FIVE', 'six'], mustNot: ['seven'] }, 'Five and Seven')).toEqual([
    'must',
    'must-not',
  ]);
});

test('a reply is matched after NFKC with straight quotes', () => {
  expect(codes({ must: ["doesn't", 'NVIDIA'] }, 'The ＮＶＩＤＩＡ page doesn’t')).toEqual([]);
});

test('the wrong language is a failure, and so is a text that isn’t written in its language', () => {
  expect(codes({ language: 'ja' }, 'Hello there')).toEqual(['language']);
  expect(codes({ language: 'ja' }, 'Hello there', { language: 'ja' })).toEqual(['language']);
  expect(codes({ language: 'en' }, 'こんにちは')).toEqual(['language']);
  expect(codes({ language: undefined }, 'こんにちは', { language: 'ja' })).toEqual([]);
});

const a = (count: number): string => 'a'.repeat(count);

describe('a reply that is too long', () => {
  test('has more than 400 English graphemes', () => {
    expect(codes({}, a(400))).toEqual([]);
    expect(codes({}, a(401))).toEqual(['length']);
  });

  test('has more than 200 Japanese graphemes, where an emoji counts once', () => {
    const ja = { language: 'ja' as const };
    expect(codes(ja, `あ${'👩‍🚀'.repeat(199)}`, ja)).toEqual([]);
    expect(codes(ja, 'あ'.repeat(201), ja)).toEqual(['length']);
  });

  test('has more than twice that where a list is asked for or given', () => {
    expect(codes({ kind: 'set' }, a(800))).toEqual([]);
    expect(codes({ list: true }, a(801))).toEqual(['length']);
    expect(codes({}, `- ${a(300)}\n- ${a(300)}`)).toEqual([]);
  });
});

test.each(['Hello {{name}}', 'It is undefined', 'It is NaN', 'It is [object Object]'])(
  'a slip of the template shows: %s',
  (text) => {
    expect(codes({}, text)).toEqual(['template']);
  },
);

test('an invented figure is a failure', () => {
  expect(codes({}, 'It is $7 billion')).toEqual(['figure']);
});

describe.each<[string, string[], string[]]>([
  [
    '@refusal',
    [
      'その話は記事に書かれていないにゃ。',
      '記事にはAMDの出資先は載ってないよ。',
      'うーん、それは記事からはわからないにゃ。',
      'ごめん、知らないにゃ。',
      "The article doesn't say.",
      'Nothing about that in my article.',
      "I don't know that one.",
      'My facts are silent on it.',
    ],
    [
      'どこが勝つかわからないから、投資家はすべてのAI企業に賭けている。',
      '敵味方もわからないほど複雑だにゃ。',
      'Microsoftは最大50億ドルを出資するにゃ。',
      "They're so tangled that you can't tell friends from foes.",
      'The article puts it at about $100 billion.',
      'No single company can do it alone.',
    ],
  ],
  [
    '@undisclosed',
    [
      '金額は公表されていないにゃ。',
      '金額は非公開だよ。',
      'The amount is undisclosed.',
      "The sum hasn't been made public.",
    ],
    [
      '金額は記事に書かれていないにゃ。',
      'The article does not state the amount.',
      'It was announced publicly.',
    ],
  ],
  [
    '@yes',
    [
      'はい、出資しているにゃ。',
      'うん、そうだよ。',
      'そう、2025年11月にゃ。',
      'Yes, it does.',
      'Meow, yep: up to $5 billion.',
      "That's right.",
    ],
    [
      'いいえ、ちがうにゃ。',
      'うーん、記事にはないにゃ。',
      'そうじゃなくて、逆にゃ。',
      'No.',
      'It is an open question.',
      'NVIDIA invests in xAI.',
    ],
  ],
  [
    '@no',
    [
      'いいえ、ちがうにゃ。',
      'ううん、逆だにゃ。',
      '50億ドルではなく100億ドルだにゃ。',
      'No, it is up to $10 billion.',
      'Not quite: NVIDIA pays.',
      'It is up to $10 billion, not $5 billion.',
    ],
    [
      'はい、そうだにゃ。',
      'お金だけでなく技術でも結びついているにゃ。',
      'Yes, though the amount is not public.',
      'NVIDIA invests in xAI; the amount is not public.',
    ],
  ],
  [
    '@money',
    ['最大50億ドル', '五十億ドル', '$5 billion', 'five billion dollars', '30億円'],
    ['2030年', '60%', 'three reasons', '12社'],
  ],
  [
    '@figure',
    ['60%', '三割', 'twenty percent', '2030'],
    ['いくつかの会社', 'some of them', 'one of the first'],
  ],
])('%s', (shorthand, matching, other) => {
  const either = { language: undefined };
  const holds = (text: string): boolean => {
    const failures = judge(question({ ...either, must: [shorthand] }), reply(text));
    return !failures.some(({ code }) => code === 'must');
  };
  test.each(matching)('is in: %s', (text) => expect(holds(text)).toBe(true));
  test.each(other)('is not in: %s', (text) => expect(holds(text)).toBe(false));
});
