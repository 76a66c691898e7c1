import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;
const NO = /^(?:No|Nope|Not quite)\b|^(?:いや|ううん)/;

describe('what somebody is said to have said is held against the article, whatever story stands before it', () => {
  test.each([
    "I was there for the dot-com days and i've got a tenner on this with a guy from the phone shop. he reckons nvidia backs xai. true or not",
    'My tutor, who teaches the railway mania, says regulation kicks in within 3 to 5 years. is she right?',
    'i lost money in the dotcom crash. my mate keeps saying users get more choice. is that true?',
    'うちの先生、ITバブルの頃から株やってる人なんだけど、NVIDIAはxAIに投資してるって言い張るの。合ってる？',
    '上司が3つの層は相互に依存してるって言うんだけどほんと？',
    '上司がSteve KovachはCNBCの人だって言うんだけどほんと？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each([
    "I was there for the dot-com days and i've got a tenner on this with a guy from the phone shop. he reckons nvidia pays microsoft. true or not",
    'my uncle lived through the internet bubble and he insists openai owns part of nvidia. is he right?',
    'うちの先生、ITバブルの頃から株やってる人なんだけど、Anthropicはチップを作ってるって言い張るの。合ってる？',
    '上司がNVIDIAはクラウド企業だって言うんだけどほんと？',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe("the asker's own word against another's is what is confirmed", () => {
  test.each([
    [
      'my mate says anthropic is ONLY backed by microsoft and nobody else. i said nvidia is in too. am i right',
      YES,
    ],
    ["dad says xai is only backed by nvidia. i said fidelity is in as well. who's right", YES],
    ['my brother thinks nvidia only backs openai, i said microsoft backs xai. did i win?', NO],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});
