import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const OPENS =
  /^(?:yes|yep|no|nope|not quite|ah, not quite|well, not quite|うん|そう|いや|ううん|おっと)(?:[.,、]|\b)/iu;
const firstWord = (text: string): string | undefined =>
  OPENS.exec(ask(text).text)?.[0]
    .toLowerCase()
    .replace(/[.,、]/, '');

test.each([
  'say more about the tech uncertainty part',
  'y dont these vc guys just pick 1 winner',
  'anthropic ha microsoft ni ikura harau no?',
  'Microsoft -> NVIDIA leg: dollar amount?',
  'Structure of three sectors in a few words each: smartphones, cloud, AI?',
  'three industries, one word each?',
  'with this ai money circle the normal user have more to choose or less?',
  'year of the openai loss?',
  'xAI ticket size from nvidia?',
  'total microsoft has sunk into openai so far?',
  'ok im lost who does anthropic actually pay',
  'in the loop who does microsoft hand cash to next',
  'State each chip name in the hardware layer. Omitting one is a failure.',
  'one thing they compete on, one thing they share. 2 words each is fine',
  '利益相反のとこもうちょい詳しく',
  '投資家が一社に絞り込まない背景を簡潔に。',
  'OpenAIにNVIDIAが金入れたのって後から？最初のほう？',
  'ユーザーは得するの？損するの？',
  'ArkとFidelity、xAI持ってるのどっち',
  'AI開発会社が複数の出資者を募る動機。',
  'steve kovachてなにもん',
  'おーぷんえーあいって2028年にどんだけ赤字になるて予想しとるん？？',
])('no yes or no is said where something is to be told: %s', (text) => {
  expect(firstWord(text)).toBeUndefined();
});

test.each([
  'Is OpenAI losing money right now?',
  'OpenAIって今赤字？',
  'is this sustainable in the long term',
  'これって続くの？',
])('what the article leaves open, or tells of later, has neither: %s', (text) => {
  expect(firstWord(text)).toBeUndefined();
});

test.each([
  'so is it a bubble or not',
  'would you call this a bubble',
  'バブルじゃないの？',
  'これバブルじゃね？',
])('a bubble is only possible: %s', (text) => {
  expect(ask(text).text).toMatch(/^(?:Yes, possibly|Yes, that may be|うん、(?:ありえる|そうかもしれない)よ)/);
});

test.each([
  ['is there a winner yet', 'no'],
  ['Do AI companies cooperate on models?', 'no'],
  ['AI企業は価格で手を組んでる？', 'no'],
  ['has microsoft given openai just 13 billion?', 'no'],
  ['did microsoft only put in 10 billion into openai', 'no'],
  ['マイクロソフトはオープンAIに100億ドルだけ投資したの？', 'no'],
  ['does the cat think this setup is bulletproof', 'no'],
  ['does microsoft only back openai', 'no'],
  ['安全性では協力してる？', 'yes'],
  ['ふつうに使うだけの人にもなんか得ある？', 'yes'],
])('%s: %s', (text, word) => {
  expect(firstWord(text)).toMatch(word === 'yes' ? /^(?:yes|yep|うん)$/ : /^(?:no|nope|いや|ううん)$/);
});
