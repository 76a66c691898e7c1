import { expect, test } from 'vitest';
import { readSwitch } from '../../src/understand/switch.ts';

test.each([
  ['Answer in English: OpenAIに投資しているのは？', 'en', 'OpenAIに投資しているのは？'],
  ['please reply in Japanese. who invests in xAI?', 'ja', 'who invests in xAI?'],
  ['who invests in xAI? in Japanese please', 'ja', 'who invests in xAI?'],
  ['日本語で: who invests in xAI?', 'ja', 'who invests in xAI?'],
  ['英語で教えて、xAIの出資者は？', 'en', 'xAIの出資者は？'],
  ['xAIの出資者は？英語でお願いします', 'en', 'xAIの出資者は？'],
  ['eigo de onegai xAI no toushika wa', 'en', 'xAI no toushika wa'],
  ['英語でお答えください。記事が挙げている3点は？', 'en', '記事が挙げている3点は？'],
  ['英文でお答えください。xAIの出資者は？', 'en', 'xAIの出資者は？'],
  ['日本語にてご回答ください。who backs xAI?', 'ja', 'who backs xAI?'],
  ['reply in jp: who backs xai', 'ja', 'who backs xai'],
  ['English: xAI', 'en', 'xAI'],
  ['英語で', 'en', ''],
  ['日本語で教えて', 'ja', ''],
  ['In English, please!', 'en', ''],
  ['English please', 'en', ''],
  ['英語', 'en', ''],
  ['日本語しゃべって', 'ja', ''],
  ['In English, please! who invests in xAI', 'en', 'who invests in xAI'],
  ['english pls i cant read kanji', 'en', ''],
  ["sorry, i don't read japanese, can you do english", 'en', ''],
  ['could u use english with me', 'en', ''],
  ['日本語でお願いできますかしら', 'ja', ''],
  ['英語わかんないから日本語でたのむわ', 'ja', ''],
  ['英語で話してもらえますか？', 'en', ''],
  ['日本語でしゃべってくれますか', 'ja', ''],
  ['can we do english', 'en', ''],
  ['eng plz', 'en', ''],
  ["I don't read japanese", 'en', ''],
  ['please no japanese', 'en', ''],
  ['英語やめて', 'ja', ''],
  ['日本語しゃべれる？', 'ja', ''],
  ['いまから聞くね、日本語でよろしく。xAIの出資者は？', 'ja', 'いまから聞くね、xAIの出資者は？'],
  ['English で返して〜 xAIの出資者は？', 'en', 'xAIの出資者は？'],
  ['Oh dear, who funds xAI? Would it be possible in English, please?', 'en', 'who funds xAI?'],
  ["in English please, i don't understand why they invest", 'en', "i don't understand why they invest"],
])('%s asks for %s this once', (text, language, rest) => {
  expect(readSwitch(text)).toEqual({ rest, wanted: { language, lasting: false } });
});

test.each([
  ['translate that into english please', 'en', false],
  ['english version?', 'en', false],
  ['それ日本語に訳して', 'ja', false],
  ['translate that', 'en', false],
  ['訳して', 'ja', false],
  ['さっきの質問を日本語で', 'ja', false],
  ["ok I can't read that, english again please. same question", 'en', true],
  ['english only mate', 'en', true],
  ['日本語だけで', 'ja', true],
])('%s asks for %s and for what was said last', (text, language, lasting) => {
  expect(readSwitch(text)).toEqual({ rest: '', wanted: { language, lasting, again: true } });
});

test.each([
  ['speak English from now on', 'en'],
  ['これからは英語で答えて', 'en'],
  ['英語にして', 'en'],
  ['switch to Japanese', 'ja'],
  ['日本語に切り替えてください', 'ja'],
  ['from now on, English', 'en'],
  ['日本語に戻して', 'ja'],
  ['日本語で話そう', 'ja'],
  ["Let's talk in English", 'en'],
  ['今度から英語で話して', 'en'],
])('%s asks for %s from then on', (text, language) => {
  expect(readSwitch(text)).toEqual({ rest: '', wanted: { language, lasting: true } });
});

test.each([
  'Who invests in OpenAI?',
  'What does English mean',
  'who speaks Japanese at OpenAI?',
  '日本語の記事？',
  '英語圏の会社は？',
  '日本語うまいね',
  'your english is great',
  'sorry my english is bad',
  'so the original was written in English?',
  '原文は日本語で書かれてるの',
  'how do you say good luck in japanese',
  'too hard, plain english please',
  '',
])('%j asks for no language', (text) => {
  expect(readSwitch(text)).toEqual({ rest: text });
});

test.each([
  ['2030 market size?? english pls my japanese is trash', 'en', '2030 market size??'],
  ['英語で頼む、日本語苦手なんで。who backs xai', 'en', 'who backs xai'],
  ['xAIの出資者は？ 英語でお願い 日本語読めないから', 'en', 'xAIの出資者は？'],
])('%j: why another language is wanted asks nothing', (text, language, rest) => {
  expect(readSwitch(text)).toEqual({ rest, wanted: { language, lasting: false } });
});

test.each([
  ['海外の同僚がおりますので、ここからのご回答は英語に', 'en'],
  ['支社の者が同席いたしますので、今後の返答は英語に切り替えていただけますか。', 'en'],
  ['恐れ入りますが、これ以降は英語にて頂戴できますでしょうか。', 'en'],
  ['ここから先の応答を英語に変更していただくことは可能でしょうか。', 'en'],
  ['日本のチームが加わりましたので、以後のご返信は日本語でお願い申し上げます。', 'ja'],
  ['For the colleague beside me, could you continue in Japanese from here on?', 'ja'],
  ['Would you mind switching your replies to Japanese from now on?', 'ja'],
  ['From this point on, Japanese please, since a Japanese guest has joined us.', 'ja'],
  ['Might I ask you to respond in Japanese from this point onwards, as my manager is reading along?', 'ja'],
  ["We've got a visitor from abroad, so kindly change to English for the remainder of our chat.", 'en'],
])('a polite wish for a language from then on is no question: %s', (text, language) => {
  expect(readSwitch(text)).toEqual({ rest: '', wanted: { language, lasting: true } });
});

test.each([
  ['同僚が見ているので、英語でNVIDIAの投資先を教えて', 'NVIDIAの投資先を教えて'],
  ['My colleague is reading along, so in Japanese please: who backs xAI?', 'who backs xAI?'],
])('what is asked beside such a wish is kept: %s', (text, rest) => {
  expect(readSwitch(text).rest).toContain(rest);
});
