import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('who is kept out are those who want to get in', () => {
  test.each([
    ['who might end up shut out?'],
    ['And who gets squeezed out if the giants take over the market?'],
    ['Which firms suffer if the rich ones carve up the market?'],
    ['大手が市場を牛耳ったら割を食うのは誰？'],
    ['金持ち企業だけで市場を回すと誰がしんどくなる？'],
  ])('%s', (text) => {
    expect(ask(text).facts[0]).toBe('risk-distortion-entry');
  });

  test.each([
    ['who might dominate the market?', /deep pockets|Well-funded/],
    ['市場を牛耳るのは誰？', /大企業/],
  ])('%s: who keeps them out', (text, said) => {
    expect(ask(text).text).toMatch(said);
  });
});

describe('a backer that sells to the same is a conflict of interest', () => {
  test.each([
    ["isn't it a bit shady that your shareholder is also your supplier? does the article raise that?"],
    ['isnt it kinda sus when ur investor is also who u buy from.. does it bring that up'],
    ["What's wrong with your backer also being your vendor?"],
    ['株主が取引先でもあるって、まずくない？'],
    ['お金出してる相手から物買うのって変じゃない？'],
    ['スポンサーが商売相手でもあると何がまずい？'],
  ])('%s', (text) => {
    expect(ask(text).facts[0]).toBe('risk-conflict');
  });

  test.each([['Investors are also customers, correct?'], ['who is both an investor and a customer?']])(
    '%s: another question',
    (text) => {
      expect(ask(text).facts).not.toContain('risk-conflict');
    },
  );
});

describe('that one takes it all in the end is denied', () => {
  test.each([
    ['sooner or later one company is gonna own all of ai, right?'],
    ["in the end it'll be winner takes all with one firm on top, no?"],
    ['でもどうせaiも1社がぜんぶ持ってくんしょ'],
    ['結局は一社が独占するんでしょ？'],
  ])('%s', (text) => {
    expect(ask(text).facts[0]).toBe('ai-multipolar');
    expect(ask(text).text).toMatch(/^(?:No|Nope|いや|ううん)/);
  });

  test.each([['could one company dominate AI?'], ['かつては一社が総取りしてたよね？']])(
    '%s: another question',
    (text) => {
      expect(ask(text).facts[0]).not.toBe('ai-multipolar');
    },
  );
});

describe('of two without any deal their trade is told where no deal is asked', () => {
  test.each([
    ['スマホ業界もAppleとサムスンで仲良う技術出し合って協力しまくってた、っていう理解で合うてますか'],
    ['So Apple and Samsung shared tech happily with each other, have I got that right?'],
  ])('%s', (text) => {
    expect(ask(text).facts[0]).toMatch(/^smartphone-/);
  });

  test.each([['Do Apple and Samsung invest in OpenAI?'], ['AppleとSamsungはAI企業に出資してる？']])(
    '%s: a deal',
    (text) => {
      expect(ask(text).text).toMatch(/mention any such deal|記事に書かれていない/);
    },
  );
});

describe('why it is not one but several asks for a reason', () => {
  test('no yes is said', () => {
    expect(ask('なんで一社からじゃなくて何社からもお金もらうの').text).toMatch(
      /^OpenAIやAnthropicは、巨額の/,
    );
  });
  test('what the asker makes of it is no question', () => {
    const text =
      'why does microsoft throw money at anthropic when its all in on openai? feels like cheating lol';
    expect(ask(text).text).toMatch(/^Microsoft is after/);
    expect(ask(text).text).not.toMatch(/onflicts of interest/);
  });
});
