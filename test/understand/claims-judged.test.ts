import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん)/;
const NO = /^(?:No|Nope|Ah, not|Well, not|いや|ううん|おっと)/;

describe('a claim that is swapped in one word gets a no', () => {
  test.each([
    // of another matter's year
    'バブルは2028年にはじけるって書いてあるんでしょ',
    // money that is paid is no loan
    'does microsoft lend money to nvidia',
    'AnthropicはMicrosoftに300億ドル貸してるんだよね',
    // of another industry
    'are clouds fluid with fast changing relationships',
    'クラウド業界は関係性が急速に変化するんだよね',
    // of all, not of some
    'will every company be acquired',
    '全部の企業が買収されるって書いてあった？',
    // the contrary, under the right head
    '分散投資だと一社コケたら業界全部が道連れになる、っていうのがメリット欄の主張だったよね？',
    '消費者にとっては悪いことしかないって書いてある？',
    // of others
    'do apple and samsung invest in ai here',
    'コバックさんって新聞記者だよね',
    'is fidelity the biggest investor in openai',
    'FidelityはOpenAIの最大株主だよね',
    '740億ドルの損失を予測してるのはAnthropicだよね',
    "anthropic is microsoft's plan b in case NVIDIA loses steam, isn't it",
    // of another unit, another number, another order
    "the market's set to hit 2 billion dollars by 2030, right?",
    'リスクは4つあるんだよね',
    'did nvidia announce its anthropic investment before microsoft',
    'NVIDIAはMicrosoftより先にAnthropicへの出資を発表したんだよね',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('a claim that is so gets a yes', () => {
  test.each([
    'AI企業が資金を集めるのは開発コストが高いからだよね',
    '評価額は収益性がはっきりしないまま膨らんでるって話だよね',
    '選択肢が増えるのはメリットだよね？',
    'テクにゃんはどっちが勝っても投資家に利益が出るって言ってた？',
    '740億ドルの損失を予測してるのはOpenAIだよね',
    'any downside for the little newcomers',
    'MicrosoftはOpenAIの最大の投資家だよね',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test('or at least no no', () => {
    expect(ask('Do the AI companies raise money because development is expensive?').text).not.toMatch(NO);
    expect(ask('will mergers happen this year').text).toMatch(/one to two years/);
  });
});

describe('a quiz has its claim judged', () => {
  test.each([
    ['True or false: Ark Ventures pays NVIDIA', NO],
    ['t/f microsoft backs xai', NO],
    ['the AI market is forecast at about $2 trillion in 2030. fact or fiction?', YES],
    ['〇か×か：NVIDIAはxAIへの投資額を公表している', NO],
    ['○×で答えて。規制の導入は中期の話', YES],
    ['正誤問題：クラウドは4社の寡占である', NO],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});

test('what is wanted with nothing else gets no yes and no no', () => {
  expect(ask('just the three risks pls').text).not.toMatch(/^(?:Yes|Yep|No|Nope)\b/);
});
