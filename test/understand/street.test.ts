import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what is asked in passing is told as what it asks for', () => {
  test.each([
    ['gimme the bear case on all of this', /three risks/],
    ['walk me through how this goes horribly wrong', /three risks/],
    ['暗い話だけ聞かせて', /リスクは/],
    ['ok now the bull case for this setup', /three merits/],
    ['whats the silver lining of everybody backing everybody', /three merits/],
    ['明るい話だけ聞かせて', /メリットは/],
    ['近い未来はどうなるって？', /1～2年/],
    ['nvidia into xai, what size. gimme the figure', /undisclosed[^$]*$/],
    ['which lab is older, openai or anthropic', /doesn't .*founding/],
    ['OpenAIとxAIだとどっちが古い会社？', /設立.*(?:書かれて|載って)いない/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['does anybody own all three labs apart from nvidia', /Ark Ventures and Fidelity/],
    ['does anyone hold stakes in every one of the three besides nvidia', /Ark Ventures and Fidelity/],
    ['NVIDIA以外に三社とも持ってるとこ誰かいる？', /Ark VenturesとFidelity/],
  ])('of “%s” the others are named', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['agi no hanashi deteru?', /^うん.*AGI/],
    ['agi no hanashi mo notteru?', /^うん.*AGI/],
    ['kisei no hanashi aru?', /^うん.*規制/],
  ])('romaji with a word that is Latin in Japanese: “%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who wants none of her subject gets small talk alone', () => {
  test.each([
    'なんか優しいこと言って。お金の話はなしで',
    'ねむい。励まして。AIの話は禁止な',
    'be nice to me kitty, no finance talk',
    "tell me something sweet. don't talk about investing",
  ])('%s', (text) => {
    const reply = ask(text);
    expect(reply.kind).toBe('smalltalk');
    expect(reply.text).not.toMatch(/\d/);
  });

  test.each(['what ties microsoft and openai, no money stuff', 'explain the risks. no money talk'])(
    'but “%s” stays a question',
    (text) => {
      expect(ask(text).kind).toBe('answer');
    },
  );
});

describe('a bet is told what the article says', () => {
  test.each([
    "my cousin swears the ai market hits 7 trillion by 2030. i bet him lunch it doesn't. who's buying lunch",
    'my boss insists the ai market will be 3 trillion in 2030. who pays for dinner',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^[^.]*\$2 trillion[^.]*\.[^.]*$/);
  });
});

describe('what follows in half a sentence', () => {
  test.each([
    [['how much did nvidia put in xai', 'why are they hiding it'], /doesn't say why/],
    [['NVIDIAはxAIにいくら出したの', 'なんで隠してるの'], /理由は.*(?:書かれて|載って)いない/],
    [['MicrosoftとNVIDIAはAnthropicに合わせていくら？', 'Anthropicからはいくら返ってくる？'], /300億ドル/],
  ])('%s', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test('an amount the article gives to another is no total of deals', () => {
    expect(ask('i have anthropic down for a $74bn loss in 2028, confirm').text).toMatch(
      /^No.*OpenAI forecasts/,
    );
  });
});
