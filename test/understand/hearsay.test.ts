import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite)\b|^(?:いや|ううん)/;

describe('a figure from elsewhere is held against what was told', () => {
  test.each([
    [
      ['NVIDIAからAnthropicへは上限いくら？', 'うそだ、テレビでは150億って言ってたよ。ちゃんと訂正して'],
      /100億ドル/,
    ],
    [['MSはOpenAIにいくら', 'でも友達が200億って'], /130億ドル/],
    [['how much did nvidia put into anthropic', 'nah my boss said 20 billion'], /\$10 billion/],
    [['what does anthropic pay microsoft', 'i read 50 billion somewhere'], /\$30 billion/],
  ])('%j', (texts, told) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test('where it is the same, it is so', () => {
    expect(lastOf('how much did nvidia put into anthropic', 'i heard 10 billion')).toMatch(/^(?:Yes|Yep)\b/);
  });

  test.each([
    [['AI市場って2025年でどんくらいあるの', '2030年の予測はその100倍だっけ？'], /20倍/],
    [['how big is the market in 2025', 'so the 2030 forecast is 50 times that?'], /20 times/],
  ])('%j: the factor to the other year', (texts, told) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });
});

describe('what leans on a list or a sum', () => {
  test.each([
    [
      [
        "How big is Microsoft's OpenAI position in total?",
        'and how does that compare with what it has pledged to Anthropic?',
      ],
      /2\.6 times/,
    ],
    [["Who's behind xAI?", "How large is the chipmaker's ticket?"], /NVIDIA.*undisclosed/],
    [['who invests in anthropic', 'how much from the cloud giant?'], /Microsoft.*\$5 billion/],
    [['Anthropicの出資者は', 'そのチップ屋の分は？'], /最大100億ドル/],
    [['NVIDIAからAnthropicへは上限いくら？', 'じゃあマイクロソフトは', 'ふたつたしたら？'], /最大150億ドル/],
    [['MSはOpenAIにいくら', 'エヌビディアは？そこも出してる？'], /^(?:うん|そう)/],
    [['whats microsofts total in openai', 'and nvidia? they in openai too?'], /^(?:Yes|Yep)\b/],
    [
      ['お金がぐるっと回る関係を一言で言った記者って誰', 'その人それTwitterに書いたんだよね？'],
      /^(?:いや|ううん).*Bluesky/,
    ],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('another time, another way round', () => {
  test.each([
    [['did openai lose money last year'], /^(?!(?:Yes|Yep|No|Nope)\b).*2028/],
    [['OpenAIって去年赤字だった？'], /^(?!うん|そう|いや|ううん).*記事に.*2028年/],
    [['does nvidia pay microsoft', 'what about the reverse'], /^Microsoft pays NVIDIA/],
    [['what would 60% a year get you'], /10\.5 times/],
    [['yo whats the deal w anthropic and microsoft'], /\$5 billion.*\$30 billion/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('a sum that is claimed of the present is held against the figure of now', () => {
  test.each([
    [['is the ai market already 2 trillion?'], /^(?:No|Nope)\b.*\$100 billion/],
    [["the ai market isn't 2 trillion yet, right?"], /^(?:Yes|Yep)\b.*\$100 billion/],
    [['もう2兆ドル市場なんだ？'], /^(?:いや|ううん).*1,000億ドル/],
    [['AI市場っていま1000億ドルだよね'], /^(?:うん|そう).*1,000億ドル/],
    [['is the market worth 100 billion now?'], /^(?:Yes|Yep)\b/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
