import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, katakanaWords, stripInvisible, stripMarkup } from '../../src/text/fold.ts';

describe('one word has one folded form', () => {
  test.each([
    ['full width', 'ＯｐｅｎＡＩ', 'OpenAI'],
    ['upper case', 'NVIDIA', 'nvidia'],
    ['half-width kana', 'ﾏｲｸﾛｿﾌﾄ', 'マイクロソフト'],
    ['half-width kana with marks', 'ｴﾇﾋﾞﾃﾞｨｱ', 'エヌビディア'],
    ['hiragana', 'まいくろそふと', 'マイクロソフト'],
    ['long-vowel marks', 'エヌビデイアー', 'エヌビデイア'],
    ['ディ for ジ', 'ディープ', 'ジープ'],
    ['ティ for チ', 'ティーム', 'チーム'],
    ['ヴィ for ビ', 'エヌヴィ', 'エヌビ'],
    ['voicing marks apart from their kana', 'ク\u3099ーク\u3099ル', 'グーグル'],
    ['voicing marks in a heap', 'グ゙゙ーグル', 'グーグル'],
    ['stacked accents', 'M\u0301\u0308i\u0336c\u0489rosoft', 'Microsoft'],
    ['struck-out letters', 'O\u0336p\u0336e\u0336n\u0336AI', 'OpenAI'],
    ['accented letters', 'Ánthrópïc', 'Anthropic'],
    ['Cyrillic look-alikes', 'ОреnАI', 'OpenAI'],
    ['Greek look-alikes', 'Οpenαι', 'OpenAI'],
    ['digits for letters inside a word', 'm1cr0s0ft', 'Microsoft'],
    ['a digit for a letter', 'Anthr0pic', 'Anthropic'],
    ['zero-width spaces', 'Open\u200bA\u2060I', 'OpenAI'],
    ['a byte-order mark', '\ufeffxAI', 'xAI'],
    ['right-to-left marks', '\u202eOpenAI\u202c', 'OpenAI'],
    ['soft hyphens', 'Anthro\u00adpic', 'Anthropic'],
    ['variation selectors', 'O\ufe0fpenAI', 'OpenAI'],
    ['a letter held down', 'すごーーーーい', 'すごい'],
    ['a Latin letter held down', 'sooooo', 'so'],
    ['runs of spaces', '  Ark \u3000\n Ventures ', 'Ark Ventures'],
    ['curly quotes', 'NVIDIA’s', "NVIDIA's"],
  ])('%s: %j is %j', (_, typed, plain) => {
    expect(fold(typed)).toBe(fold(plain));
  });
});

describe('different words stay apart', () => {
  test.each([
    ['バブル', 'ハブル'],
    ['かき', 'がぎ'],
    ['$5B', '$58'],
    ['H100', 'Hioo'],
    ['GPT4', 'GPTa'],
    ['2030', '2о3о'],
    ['10B', 'ioB'],
    ['MS', 'MM'],
  ])('%j is not %j', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('figures stay as they are written', () => {
    expect(fold('2030年に２兆ドル、約1,000億ドルの20倍、82%')).toBe(
      '2030年に2兆どる、約1,000億どるの20倍、82%',
    );
  });
});

test('folding what is folded changes nothing for words as people type them', () => {
  const word = fc.stringMatching(/^[ a-zA-Zぁ-んァ-ンー一-龠！？。、ａ-ｚｱ-ﾝ]{0,40}$/);
  fc.assert(
    fc.property(word, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('any string folds to one without invisible marks, doubled spaces and capital letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(text)).not.toMatch(/[\p{Cf}\p{Cc}]|\s\s|^\s|\s$|[A-Z]/u);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a line break parts words, a zero-width space doesn’t', () => {
  expect(stripInvisible('Open\nAI')).toBe('Open\nAI');
  expect(fold('Open\nAI')).toBe('open ai');
  expect(stripInvisible('Open\u200bAI')).toBe('OpenAI');
});

test.each([
  ['a mention of a person', '<@123456789012345678> who', 'who'],
  ['a mention of a role', '<@&123456789012345678> who', 'who'],
  ['a channel', 'in <#123456789012345678> who', 'in who'],
  ['an emoji of the server', '<:nya:123456789012345678> who', 'who'],
  ['a ping to all', '@everyone who @here', 'who'],
  ['a link', 'who https://example.com/a?b=c', 'who'],
  ['a masked link, whose text stays', '[who](https://example.com)', 'who'],
  ['bold and spoilers', '**who** ||invests||', 'who invests'],
  ['a code block beside a question', 'who invests\n```js\nalert(1)\n```', 'who invests'],
  ['the fences of a code block that is all there is', '```who invests```', 'who invests'],
])('markup carries no question: %s', (_, typed, plain) => {
  expect(stripMarkup(typed).replace(/\s+/g, ' ').trim()).toBe(plain);
});

test('the katakana words of a text come folded, whatever their width', () => {
  expect(katakanaWords('ﾏｲｸﾛｿﾌﾄはバブルをこわがる？')).toEqual(['マイクロソフト', 'バブル'].map(fold));
});
