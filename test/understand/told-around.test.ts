import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const ASKED_ENGLISH = [
  ['Who backs xAI?', /NVIDIA[^]*Ark Ventures/],
  ['When does OpenAI expect to lose $74 billion?', /2028/],
  ['What are the risks of the cycle?', /three risks/],
  ['How big will the AI market be in 2030?', /\$2 trillion/],
] as const;
const STORIES_ENGLISH = [
  'Lost an argument with my flatmate over Amazon yesterday.\nHe says I know nothing about AI money. #',
  'Slide 4 of my deck is about Microsoft, slide 5 about Anthropic, and my partner hates both.\nOne thing I still need. #',
  'We had a pub quiz on tech. The host said the answer was "Google, 25%".\nNobody believed him. #',
  '#\nMy boss bought Tesla calls worth $40k last week and keeps talking about it.',
];
const ASKED_JAPANESE = [
  ['xAIの出資者は誰？', /NVIDIA[^]*Ark Ventures/],
  ['OpenAIが740億ドルの損失を見込むのは何年？', /2028年/],
  ['循環のリスクは何？', /利益相反/],
  ['2030年のAI市場の規模は？', /2兆ドル/],
] as const;
const STORIES_JAPANESE = [
  '昨日ルームメイトとAmazonのことで口論して負けた。\nお前はAIのお金を何もわかってないってさ。#',
  '資料の4枚目はMicrosoft、5枚目はAnthropicの話で、相方はどっちも嫌いらしい。\nまだ一つ足りない。#',
  '飲み屋のクイズで司会が「正解はGoogle、25%」って言ったんだよね。\n誰も信じなかったけど。#',
  '#\n上司が先週テスラ株を400万円も買って、その話ばかりなんです。',
];

const told = (stories: readonly string[], asked: typeof ASKED_ENGLISH | typeof ASKED_JAPANESE) =>
  stories.flatMap((story) =>
    asked.map(([question, answer]) => [story.replace('#', question), answer] as const),
  );

/** Companies, sums and years of a story around a question are no part of it. */
describe('a story around a question changes nothing of its answer', () => {
  test.each([...told(STORIES_ENGLISH, ASKED_ENGLISH), ...told(STORIES_JAPANESE, ASKED_JAPANESE)])(
    '%s',
    (text, answer) => {
      const reply = ask(text).text;
      expect(reply).toMatch(answer);
      expect(reply).not.toMatch(/Amazon|AWS|Tesla|Google|テスラ|^(?:Yes|Yep|No\b|Nope|うん|いや|ううん)/);
    },
  );

  test.each([
    // What points back at the story, or asks what of it is so, is asked of the story.
    ['My boss says NVIDIA put $6 billion into xAI.\nIs that right?', /undisclosed/],
    ['上司がNVIDIAはxAIに60億ドル入れたと言ってます。\n本当ですか？', /非公開/],
    // What is supposed is part of the question.
    ['My uncle asked about it. If OpenAI stalls, what does Microsoft have left?', /Anthropic/],
  ])('%s', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});

/** How the answer is to look is never what is asked. */
describe('a constraint on the answer is no question', () => {
  test.each([
    ['Why does Microsoft also invest in Anthropic? Company names only, no amounts.', /hedge/],
    ['Is NVIDIA’s stake in xAI disclosed? as a bullet list', /^(?:No|Nope)\.[^\n]*undisclosed[^\n]*$/],
    ['quick one, one-liner pls: What are the risks of the cycle?', /^The cycle has three risks[^\n]*$/],
    ['Does Fidelity hold xAI? Answer in digits, nothing more.', /^(?:Yes|Yep)/],
    ['Who is Steve Kovach? Give me the answer first, then stop.', /^Steve Kovach[^\n]*$/],
    ['循環のリスクは何？数字と会社名のみで', /^[^\n]*利益相反[^\n]*$/],
    ['Steve Kovachって何者？ひとことでヨロ', /^Steve Kovach[^\n]*$/],
    ['xAIの出資者は誰？（数字のみ）', /Ark Ventures/],
    ['All the figures the cat gives as worries. Numbers and company names only.', /twice[^]*\$74 billion/],
    ['猫が不安の根拠に出してた数字、全部。数字と会社名のみで', /2倍[^]*740億ドル/],
    ['every figure Technyan cites, with the company', /twice[^]*\$74 billion/],
    ['テクにゃんのコメントに出てくる数字を全部', /2倍[^]*740億ドル/],
  ])('%s', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each(["OpenAI's 74bn loss", 'Short-term, mid-term, long-term outlook'])(
    'no yes is said to "%s": it claims nothing',
    (text) => {
      expect(ask(text).text).not.toMatch(/^(?:Yes|Yep|No\b|Nope)/);
    },
  );
});
