import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

describe('a kind of question is told by how it is put, whatever its words', () => {
  test.each([
    ['who backs openai but has zilch in xai', ['Microsoft'], ['NVIDIA', 'Fidelity']],
    ['エヌビは入れてるけどMSは入れてない会社ってある?', ['xAI'], ['Anthropic']],
    ['what would the market be in 2027 if 60% a year holds?', ['$256 billion', '2027'], ['$2 trillion']],
    ['年60%で伸び続けたら2028年の市場はいくらになる計算？', ['4,100億ドル'], ['2兆']],
    ['by how many dollars does the AI market grow by 2030?', ['$1.9 trillion'], ['20x']],
    ['AnthropicはMicrosoftとの間で差し引きいくら持ち出し？', ['250億ドル以上'], ['150億']],
    ["what share of microsoft's openai money was in by 2023", ['77%'], ['$3 billion']],
    ['biggest cheque for anthropic?', ['NVIDIA', '$10 billion'], ['$30 billion']],
  ])('%s', (text, said, unsaid) => {
    const reply = ask(text);
    for (const part of said) expect(reply.text).toContain(part);
    for (const part of unsaid) expect(reply.text).not.toContain(part);
  });
});

describe('several questions in one breath are each answered', () => {
  test.each([
    ['カテゴリと日付を教えて', ['Research', '2025年11月20日']],
    ['アンソロがMSに払う額と、MSがアンソロに出す額、それぞれなんぼ?', ['300億ドル', '最大50億ドル']],
    ['who said the quote AND when was the article published', ['Kovach', '20 November 2025']],
    ["why did this structure arise, n what's it called when an investor's interests clash?", ['conflict']],
  ])('%s', (text, said) => {
    const { text: reply } = ask(text);
    for (const part of said) expect(reply.toLowerCase()).toContain(part.toLowerCase());
  });
});

describe('what the article tells of another is not told of the one that was named', () => {
  test.each([
    ['Anthropic forecasts a $74B loss in 2028, how will it survive', 'OpenAI', /not|n't/i],
    ['OpenAIのデータセンターの減価償却が売上の2倍になるって話、くわしく', 'Anthropic', /ない/],
  ])('%s', (text, right, denial) => {
    const reply = ask(text).text;
    expect(reply).toContain(right);
    expect(reply).toMatch(denial);
  });

  test.each(['gogle % in antropic', 'amazons cut of anthropic??', 'why did apple put money into anthropic'])(
    '%s: there is no such stake',
    (text) => {
      const reply = ask(text);
      expect(reply.kind).toBe('unknown');
      expect(reply.text).toMatch(/doesn't/);
    },
  );

  test.each([
    ['does msft own openai', /doesn't say that Microsoft bought or owns/],
    ['MicrosoftはOpenAIの親会社？', /所有している.*ない/],
  ])('%s: a stake is not the company', (text, denial) => {
    expect(ask(text).text).toMatch(denial);
  });
});

describe('a person’s name stands for the company where it owns something', () => {
  test.each([
    ["how much has redmond put into sam altman's shop", 'at least $13 billion'],
    ['ジェンスンの会社はアンソロにいくら出す？', '最大100億ドル'],
  ])('%s', (text, amount) => {
    expect(ask(text).text.toLowerCase()).toContain(amount.toLowerCase());
  });

  test('of the person alone she says that the article lacks the name', () => {
    expect(ask('who is Sam Altman?').text).toContain('Sam Altman');
    expect(ask('who is Sam Altman?').kind).toBe('unknown');
  });
});

describe('half a question goes on from what was said', () => {
  test('a laugh before it is no answer to it', () => {
    const [, reply] = talk('how big is the AI market in 2025?', 'lol ok and 2040');
    expect(reply!.text).toContain('2040');
  });

  test('a horizon has one before it and one after it', () => {
    const [, before] = talk('5年以上先はどうなる？', 'その一個手前の時期は？');
    expect(before!.text).toContain('規制');
  });

  test('the other side of competing is cooperating', () => {
    const [, other] = talk('Fields of rivalry, briefly?', 'Flip side of that?');
    expect(other!.facts[0]).toBe('cooperation-fields');
  });

  test('a language that shows none goes on in the one before', () => {
    const [, reply] = talk('who invests in xAI?', 'NVIDIA?');
    expect(reply!.language).toBe('en');
  });
});

describe('where it stands is told beside it when that is asked', () => {
  test.each([
    ['which section says that Microsoft might buy Anthropic?', 'section'],
    ['Anthropicが買収される可能性はどの節に書いてある？', 'の節'],
  ])('%s', (text, named) => {
    expect(ask(text).text).toContain(named);
  });
});
