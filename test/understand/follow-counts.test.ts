import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('how many they are counts the list that was told, with the one that was added just now', () => {
  test.each([
    [['who backs all three labs', 'how many is that'], /makes 3/],
    [['who backs all three labs', "isn't nvidia one too?", 'so how many is that in all'], /makes 3/],
    [['who invests in openai', 'how many companies altogether'], /makes 4/],
    [["who's in the cloud layer", 'how many is that'], /makes 3/],
    [
      ['OpenAI、Anthropic、xAIの全部に投資してるのは？', 'エヌビディアもそうだよね', '合計何社になる？'],
      /3社/,
    ],
    [['3社すべてに投資してるのはArkとFidelity？', 'NVIDIAもだよね', '合わせて何社？'], /3社/],
    [['チップ層には誰がいる？', '何社？'], /3社/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });

  test.each([
    [["who's in the chip one", 'and cloud?', 'so google is in how many of the three'], /makes 3 layers/],
    [['what are the layers', 'microsoft is in how many of them'], /cloud providers/],
    [['チップ層は？', 'クラウドは？', 'でGoogleは何個に入ってるの'], /3つの層/],
  ])('of one company its layers: %j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('one that is said to be like those who back all is among them, or not', () => {
  test.each([
    [['who backs all three labs', "isn't nvidia one too?"], /^Ye/],
    [['who backs all three labs', 'microsoft as well?'], /^No/],
    [['OpenAI、Anthropic、xAIの全部に投資してるのは？', 'NVIDIAもそうじゃなかったっけ'], /^(?:うん|そう)/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('the biggest of those whose size nobody tells is not in the article', () => {
  test.each([
    [['how is AI different from smartphones?', 'and cloud?', "who's the biggest out of those?"]],
    [["who's in the chip layer", 'which one is the largest']],
    [['who runs the phone market?', 'which of the two is bigger']],
    [['クラウドの3強は？', 'その中で一番でかいのは？']],
    [['スマホは誰が強い？', 'トップはどっち？']],
  ])('%j', (texts) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(/article|記事/);
    expect(reply).not.toMatch(/\$|ドル/);
  });

  test('of stakes it is the largest', () => {
    expect(lastOf('who invests in openai', "who's the biggest")).toMatch(/^Microsoft.*\$13 billion/);
  });
});
