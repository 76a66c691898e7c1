import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep|うん)/;

describe('whether a topic comes up is decided by the topic itself', () => {
  test.each([
    ['does the piece say anything about entry barriers?', YES],
    ['is there a word in it on horse racing', YES],
    ['does it cover regulation?', YES],
    ['has it got anything on safety', YES],
    ['any mention of why the bubble might burst', YES],
    ['参入障壁について何か書いてある？', YES],
    ['え待って、競馬の話って出てくる？', YES],
    ['透明性には触れてる？', YES],
    ['データセンターの話って載ってる？', YES],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test.each([
    "does the article say anything at all about ordinary people's electricity bills?",
    'does it mention robots anywhere',
    'is healthcare discussed at all?',
    'anything in the piece on education',
    'does it talk about space travel',
    'is there a comparison with the tv industry',
    '教育について何か書いてある？',
    '記事に医療の話ある？',
    'ロボットの話は出てきますか',
    '半導体不足については触れてる？',
    'この記事って物価のことは何か言ってる？',
  ])('not: %s', (text) => {
    const reply = ask(text);
    expect(reply.kind).toBe('unknown');
    expect(reply.text).not.toMatch(YES);
  });
});

describe('of several names, the one that the article lacks', () => {
  test.each([
    ["which of these isn't in the article: Meta, AMD, Samsung, Fidelity?", /^"Meta"/],
    ['Odd one out, by who is never mentioned: Oracle / AWS / Apple / Google', /^"Oracle"/],
    ['Which name is missing from the article: Google, SoftBank, Amazon or xAI?', /^"SoftBank"/],
    ['記事に名前が一度も出てこないのはどれ→ Meta／AMD／Samsung／Fidelity', /^「Meta」/],
    ['この中で記事に出てこない会社はどこ？ AWS、Oracle、Fidelity、Apple', /^「Oracle」/],
    ['次のうち記事に登場しないのは？①xAI ②ソフトバンク ③サムスン', /^「ソフトバンク」/],
    ['Which of these IS in the article: Meta, Intel, AMD?', /^AMD/],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test.each([
    'Which of these invests in xAI: Fidelity or SoftBank?',
    'xAIに出資していないのはどれ？ Microsoft、Fidelity',
  ])('of a list in the article it is asked otherwise: %s', (text) => {
    expect(ask(text).text).not.toMatch(/^[「"]\S+[」"](?:は、記事に出てこない| doesn't come up)/);
  });
});

describe('what the article lacks, however it is spelt', () => {
  test.each([
    ['くろーど って げつがく いくら', /月額/],
    ['claude no getsugaku ikura', /月額/],
    ['えぬびでぃあのしゃいんなんにん', /従業員/],
    ['おーぷんえーあいの ほんしゃ どこ', /本社/],
    ['チャットGPTのユーザーって何人', /利用者数/],
    ['Fidelityの運用資産はいくら', /ファンドの規模/],
    ['how many ppl work at nvidia', /headcount/],
    ["what's anthropic's share of the chatbot market", /market share/],
    ['how old is Kovach', /private lives/],
    ['Kovachさんはどこに住んでる？', /私生活/],
  ])('%s', (text, expected) => {
    const reply = ask(text);
    expect(reply.kind).toBe('unknown');
    expect(reply.text).toMatch(expected);
  });
});
