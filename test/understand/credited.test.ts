import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const OWN = /Technyan|テクにゃん/;

describe('whose view it is, asked beside whether it is decided, is told', () => {
  test.each([
    'does the article report that Microsoft is buying Anthropic, or is that just speculation? and whose',
    'is it a fact or a guess that new players may enter? whose guess?',
    'MicrosoftによるAnthropic買収は決定事項ですか、それとも可能性の話？誰の見方かも教えてください',
    '新しいプレイヤーが参入する可能性、これは誰の見方ですか',
    '買収の可能性って誰の見立て？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(OWN);
  });
});

describe("somebody else's name for her words is denied in the same message", () => {
  test.each([
    'who called it modern alchemy? can I credit Kovach with it?',
    "who said it's like betting on every horse? is it Kovach's line?",
    '「現代の錬金術」という言い方は誰のものですか?Kovach氏の発言として引用していいですか',
    '「全通り買う」という例えは誰のもの？Kovachさんの言葉として紹介してもいい？',
  ])('%s', (text) => {
    const reply = ask(text).text;
    expect(reply).toMatch(/^(?:No|Nope|いや|ううん|That line is mine|わたし、テクにゃん|それはわたし)/);
    expect(reply).toMatch(OWN);
    expect(reply).not.toMatch(/Kovach/);
  });
});
