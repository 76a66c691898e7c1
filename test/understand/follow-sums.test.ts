import { describe, expect, test } from 'vitest';
import { talk } from '../core.ts';

/** The reply to the last of several messages. */
const lastOf = (...texts: string[]): string => talk(...texts).at(-1)!.text;

describe('half a sentence reckons with the sums that were told', () => {
  test.each([
    [['what does anthropic hand over to microsoft', 'the other way round: how much'], /up to \$5 billion/],
    [['アンソロがMSに払う額は', '逆は？いくら'], /最大50億/],
    [['how much is microsoft putting into anthropic', 'throw in nvidias bit too'], /\$15 billion/],
    [['MSはアンソロにいくら入れるの', 'NVIDIAも足すと'], /最大150億/],
    [['who backs anthropic?', 'added up?', 'so vs the 30, how does that stack up'], /at least 2x/],
    [['アンソロがMSに払う額は', '逆は？いくら', 'NVIDIAも足すと', '最初のと比べると'], /2倍以上/],
    [['who backs anthropic?', 'added up?', 'minus microsofts'], /\$10 billion/],
    [['Anthropicの出資者教えて', '足すと？', 'そこからMSを引くと'], /100億/],
    [['market size 2025?', 'and in 2030', 'whats the jump'], /\$1\.9 trillion/],
    [['how much has microsoft sunk into openai', 'and after 2023', 'as a share of the whole thing'], /23%/],
    [['MSはOpenAIにいくら入れた', '2023年より後は', '割合でいうと'], /23%/],
    [["nvidia's anthropic stake", "microsoft's there?", 'whats the gap'], /\$5 billion/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });

  test('how fast the market grows is no share of it', () => {
    expect(lastOf('2025年の市場規模は', '2030年は', 'それって毎年何％ずつってこと？')).not.toMatch(/占める/);
  });
});
