import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const WALL = {
  en: [
    'OpenAI is backed by Microsoft and NVIDIA, and Anthropic has money from both of them as well.',
    'What is remarkable is how often the same names come back, whichever deal one looks at.',
    'When it comes to chips, every lab buys from the same place.',
    'In 2024 nobody spoke of $50 billion rounds, and now the papers are full of them.',
    'Some of it may be a bubble, and some of it may be the start of something lasting.',
    'My professor says that Google will win, my flatmate says that nobody will.',
  ].join(' '),
  ja: [
    'OpenAIにはMicrosoftとNVIDIAが出資していて、Anthropicにも両社のお金が入っている。',
    'どの取引を見ても同じ名前ばかりが出てくるのがおもしろいところだ。',
    'チップについては、どのAI企業も同じ会社から買っている。',
    '2024年には500億ドルの調達なんて誰も話していなかったのに、今は新聞がその話ばかりだ。',
    'バブルなのかもしれないし、何か長く続くものの始まりなのかもしれない。',
    '教授はGoogleが勝つと言い、同居人はどこも勝たないと言う。',
  ].join(''),
};
const wall = (language: 'en' | 'ja', times = 4): string => WALL[language].repeat(times);

const ASKED = [
  ['en', 'how much does nvidia put into anthropic', /up to \$10 billion/i],
  ['en', 'What are the risks of the cycle?', /three risks/],
  ['en', 'openai loss 2028', /\$74 billion/],
  ['en', 'Does Microsoft invest in xAI?', /^(?:No|Nope)/],
  ['ja', 'NVIDIAはAnthropicにいくら入れるん', /最大100億ドル/],
  ['ja', '循環のリスクは何？', /利益相反/],
  ['ja', 'OpenAIの2028年の赤字', /740億ドル/],
  ['ja', 'MicrosoftってxAIに出資してる？', /^(?:いや|ううん)/],
] as const;

/** Somebody pastes what they have read, and asks in a line of its own. */
describe('a line of its own beside walls of text is what is asked', () => {
  test.each(
    ASKED.flatMap(([language, asked, answer]) => [
      [`${asked}\n${wall(language)}`, answer] as const,
      [`${wall(language)}\n${asked}`, answer] as const,
      [`${wall(language, 3)}\n\n${asked}\n\n${wall(language, 3)}`, answer] as const,
    ]),
  )('%s', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});

describe('what a screenful asks in its midst or at its end is answered as by itself', () => {
  test.each([
    ['en', 'So tell me, who backs xAI?', 'Who backs xAI?'],
    ['en', 'Anyway, how big will the AI market be in 2030?', 'How big will the AI market be in 2030?'],
    ['ja', 'で、xAIに出資しているのは誰ですか？', 'xAIに出資しているのは誰ですか？'],
    ['ja', 'ところで、2030年のAI市場の規模はいくらですか？', '2030年のAI市場の規模はいくらですか？'],
  ] as const)('%s: %s', (language, asked, alone) => {
    const { facts, deals, kind } = ask(alone);
    for (const text of [`${wall(language)} ${asked}`, `${wall(language, 3)} ${asked} ${wall(language, 2)}`])
      expect(ask(text)).toMatchObject({ facts, deals, kind });
  });
});

test('a wall that asks is no mere wall', () => {
  const text = `hi there kitty!\n${wall('en')} So tell me, who backs xAI?`;
  expect(ask(text).text).toMatch(/Ark Ventures/);
});
