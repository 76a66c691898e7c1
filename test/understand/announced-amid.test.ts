import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  [
    '昨日から犬が元気ないし仕事も山積み。息抜きに二つだけ聞かせて。xAIの出資者は誰か、それとGrokは何を使って開発されているのか。返事は明日でいいよ。',
    [/Fidelity/u, /GPU/u],
  ],
  [
    '引っ越しの荷造りが終わらない。三つ教えて。市場は2030年にいくらになる？リスクは何個？Kovachって誰？もう寝ます。',
    [/2兆/u, /三つ/u, /CNBC/u],
  ],
  [
    'The oven broke and the kids are asleep at last. Two quick questions before I go: who invests in xAI, and what do the AI firms compete on? Off to bed now.',
    [/Fidelity/u, /compete/u],
  ],
  [
    'I spent all day on the phone with my bank. Just two things: what does Anthropic pay Microsoft, and what are the risks of the cycle? Anyway, dinner is ready.',
    [/\$30 billion/u, /bubble/u],
  ],
])('%s is told of what it announces at its end', (text, told) => {
  const reply = ask(text).text;
  for (const one of told) expect(reply).toMatch(one);
});

test.each([
  ['What are the two stakes of Microsoft? I need them for a talk.', /\$13 billion/u],
  ['リスクを三つ教えて。', /バブル/u],
  ["What are the article's date and author?", /20 November 2025.*\n.*author/u],
  [
    'Headline, publication date and writer of the article, please',
    /Complex Investment Cycle.*\n.*20 November 2025/u,
  ],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
