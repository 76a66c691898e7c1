import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん|そう)/;
const NO = /^(?:No|Nope|いや|ううん)/;

describe('what nobody in the article is accused of is denied, with what it does say', () => {
  test.each([
    'just yes or no: the author admits this whole thing is a scam. correct?',
    'so the article calls this a ponzi scheme?',
    'does the author call it money laundering?',
    '著者はこれが詐欺だと認めてるんだよね？',
    '筆者は全部でっち上げだと白状してるってこと？',
  ])('%s: no', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(/bubble|バブル/);
  });

  test.each(['the author never calls it a scam, right?', '筆者は詐欺だとは言ってないよね？'])(
    '%s: yes',
    (text) => {
      expect(ask(text).text).toMatch(YES);
    },
  );

  test.each(['is this whole thing a scam?', 'これって詐欺なの？'])('%s: neither', (text) => {
    expect(ask(text).text).not.toMatch(new RegExp(`${YES.source}|${NO.source}`));
  });
});

describe('who has the other one is not lost with the one', () => {
  test.each([
    'lets say openai faceplants tomorrow. is microsoft cooked',
    'imagine anthropic implodes, is msft done for',
    'OpenAIが明日コケたらMicrosoftは終わり？',
  ])('%s: no', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(NO);
    expect(reply).toMatch(/Anthropic/);
  });

  test.each(['if openai fails is microsoft still ok?', 'OpenAIが失敗してもMicrosoftは大丈夫？'])(
    '%s: yes',
    (text) => {
      expect(ask(text).text).toMatch(YES);
    },
  );
});

describe('figures wanted as grounds for the bubble are those that are named for it', () => {
  test.each([
    'people keep calling this a bubble, does the article have any real numbers to back that up?',
    'is there any hard data for the bubble claim?',
    'バブルって言われてるけど、それを裏付ける数字って記事にある？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/^(?:Yes|Yep|うん|そう).*(?:twice|2倍).*74/);
  });
});

describe('layers that are guessed at are no questions of their own', () => {
  test.each([
    'グーグルって三層のうちどこに入るん　モデル？クラウド？',
    'where does google sit of the three layers? model? chips?',
  ])('%s', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(/TPU/);
    expect(reply).not.toMatch(/^(?:No|いや|ううん)|doesn't mention|書かれていない/m);
  });
});
