import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const OPENINGS = {
  ja: [
    '素朴な疑問なんですが、',
    '母に説明したいんだけど、',
    '念のため確認なんですが、',
    '勉強中なんですが、',
    'もう一つだけ、',
    '教えて！',
    '結局のところ、',
    '明日プレゼンなのに全然わかってないんだけど、',
    'はじめまして！さっき入ったばかりです。既出だったらすみません、',
    '経理やってるので数字が気になります。',
  ],
  en: [
    'my boss just asked me ',
    'my girlfriend keeps asking ',
    'remind me, ',
    "i'm new to all this, ",
    'not sure if you can answer this but ',
    'Please bear with me, English is not my first language. ',
    'sorry to bother you but ',
    "My coffee is cold and my brain is mush. It's 3am and I can't sleep. ",
    "i'm trying to explain this to my dad, ",
    'wait what, ',
  ],
};

const ENDINGS = {
  ja: ['短めに頼む', '一言で。', '気になって眠れない。'],
  en: [' sorry for my english', ' I am preparing slides for Monday.', ' thanks in advance!'],
};

const QUESTIONS = [
  ['ja', 'NVIDIAはAnthropicにいくら出すの？', /最大100億/],
  ['ja', 'クラウド業界は互いに規格がそろってきてるんですか？', /^(?:うん|そう)/],
  ['ja', 'スマホ業界はライバル同士でよく協力してるよね？', /^(?:いや|ううん)/],
  ['ja', 'OpenAIって2028年には黒字になる予想だったよね？', /^(?:いや|ううん)/],
  ['en', 'how much is nvidia putting into anthropic?', /up to \$10 billion/i],
  ['en', 'do the rivals act together when dealing with governments?', /^Ye(?:s|p)/],
  ['en', 'is openai expecting to be profitable in 2028?', /^No/],
  ['en', 'are apple and samsung the AI chip makers here?', /^No/],
] as const;

describe('who asks, and why, said before a question or after it, changes nothing of its answer', () => {
  test.each(QUESTIONS)('%s %s', (language, question, wanted) => {
    const around = [
      ...OPENINGS[language].map((opening) => opening + question),
      ...ENDINGS[language].map((ending) => `${question}${ending}`),
    ];
    for (const text of [question, ...around]) {
      const { text: reply } = ask(text);
      expect(`${reply} (${text})`).toMatch(wanted);
    }
  });
});

describe('what comes first stays where the question is about it', () => {
  test.each([
    ['my dad keeps saying its all a bubble. does the article say anything like that?', 'bubble'],
    ['me n my buddy wanna launch an ai startup from his garage. how cooked are we acc to this', 'startups'],
    ['猫が不安の根拠に出してた数字、全部。', '740億'],
    ['この記事の日付と、CNBCの人の名前', '11月20日'],
    ['Between Microsoft and NVIDIA, who puts more into Anthropic?', 'NVIDIA'],
  ])('%s', (text, told) => {
    expect(ask(text).text).toContain(told);
  });
});
