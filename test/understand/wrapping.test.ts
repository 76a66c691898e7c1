import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what is wrapped around a question is no question', () => {
  test.each([
    ['上司に「なんでMSは両方に出すの？」って聞かれて固まった。なんで？', /Microsoftのねらい/],
    ['彼女にxAIの出資者聞かれて答えられんかった。誰？', /^NVIDIA.*xAIに出資/],
    ['娘にAI市場の伸び率を聞かれたんだけど何％？', /60%/],
    ['My wife asked me who backs xAI and I had no answer.', /xAI.*NVIDIA/],
    [
      'The interviewer asked "why do rivals invest in each other?" and I blanked. What should I say?',
      /predict/,
    ],
    ['My girlfriend thinks it’s a bubble. Does the article agree with her?', /^Yes.*bubble/],
    [
      'My boss wants a slide on why they all depend on each other by 5pm, help me out, what’s the reason?',
      /interdependence/,
    ],
    [
      'The barista asked what I was reading and I couldn’t even explain the loop. Who pays whom?',
      /Anthropic → \(pays \$30 billion\) → Microsoft/,
    ],
    ['my grandpa owned tobacco shares, now he wants to know if AI is a bubble', /bubble/],
    ['My coworker Dave thinks Fidelity only backs OpenAI. Is Dave wrong?', /^(?:Yes|Yep).*xAI/],
    ['I told my class Google makes TPUs and they laughed. The article does say so, no?', /^Ye[sp].*TPU/],
    ['Saw on TikTok that OpenAI will burn a trillion in 2028. Real number?', /\$74 billion/],
    ['さっき先生に当てられて「Kovachさんの会社」を答えられなかった。どこ？', /CNBC/],
    ['転職活動中でAI業界を調べてます。新しい会社が入りにくいって書いてありました？', /参入障壁/],
    ['今日誕生日なんだけど、プレゼント代わりに教えて。一番大きい投資はどれ？', /130億/],
    [
      'wife says I talk too much about AI. last question: when does regulation hit?',
      /^In three to five years/,
    ],
    ['tell me who’s richest in this loop i mean who puts in most', /\$13 billion/],
    ['NVIDIAの出資先、っていうかMSの出資先教えて', /^Microsoft.*OpenAI/],
    ['記事の見出しだけ読んだ。なんで競争相手なのに協力してんの', /^AI業界では/],
    [
      'I just moved house and have no internet except phone so keep it short: what are the risks',
      /^The cycle has three risks/,
    ],
    ['Saw a headline, didn’t read it: nvidia invests in xai. how much tho', /^NVIDIA.*undisclosed/],
    ['うちの旦那がxAI大好きでさ、誰が金出してるの？', /^NVIDIA.*xAIに出資/],
    ['what about the risks? and your favourite food?', /^The cycle has three risks/],
  ])('“%s”', (text, told) => {
    const { text: said } = ask(text);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/\n/);
  });
});

test.each([
  [
    'I read that AI is winner take all exactly like the phones. So who does the article crown as winner?',
    /^(?:No|Nope)/,
  ],
  [
    'Does 60% p.a. off the 2025 base really land on the 2030 forecast? show the arithmetic',
    /^(?:No|Nope).*82%/,
  ],
])('what was heard is held against the article, an order is no question: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
