import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['w h o   f u n d s   x a i', /^xAI is backed|money put into xAI/],
  ['h o w m u c h d o e s n v i d i a p u t i n a n t h r o p i c', /^Up to \$10 billion/],
  ['エ ヌ ビ デ ィ ア は い く ら 出 す の', /^NVIDIAが出資しているのは/],
  ['howmuchhasmicrosoftputintoopenai', /^Microsoft has put at least \$13 billion/],
  ['howmuch does nvidia put in anthropic', /^Up to \$10 billion/],
  ['ｴﾇﾋﾞﾃﾞｨｱﾊ ｸﾞﾛｯｸﾉ ｶｲｼｬﾆ ｼｭｯｼ ｼﾃﾏｽｶ?', /^うん、NVIDIAはxAIに出資/],
  ['シジョウハ ニセンサンジュウネンニ イクラニ ナリマスカ', /約2兆ドル/],
  ['マイクロソフト エヌビディア アンソロピック', /Anthropic/],
])('what is disguised by how it is typed is read all the same: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['<%= user.name %> {{greeting}} Arkってどこに入れてるの', /^Ark Venturesの出資先は、OpenAI/],
  ['{% if x %}who invests in xAI?{% endif %}', /^xAI is backed|money put into xAI/],
  ['${process.env.TOKEN} who pays microsoft', /^Anthropic pays Microsoft/],
  ['{{ who backs xai }}', /xAI/],
])('template syntax around a question is nothing to her: “%s”', (text, told) => {
  const reply = ask(text).text;
  expect(reply).toMatch(told);
  expect(reply).not.toMatch(/[{}<%$]{2}|TOKEN/);
});

test('template syntax alone is no question', () => {
  expect(ask('{{7*7}}').text).not.toMatch(/49|\{/);
});

test.each([
  ['利益そうはん て誰と誰のあいだの話', /利益相反/],
  ['参入しょうへきは上がる？', /^うん、.*参入障壁/],
  ['2030年の市場きぼは', /約2兆ドル/],
])('half of a word in kana is read all the same: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['リスクって何個あげられてた？', /^投資の循環のリスクは/],
  ['how many risks were listed', /^The cycle has three risks/],
])('how many of a list were named: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
