import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, ROOT } from '../core.ts';

const YES = /^[^\p{L}]*(?:ye[sp]|うん|そう|はい)/iu;
const NO = /^[^\p{L}]*(?:nope|no\b|いや|ううん|いいえ)/iu;
const LEFT_OPEN = /article doesn't|isn't in the article|記事に書かれていない|記事も触れていない/;

describe('a claim that only comes near to what the article tells is neither true nor false: that is said', () => {
  test.each([
    ['Were Ark and Fidelity invited by NVIDIA to join in?', /Ark Ventures and Fidelity/],
    ['Does Claude answer faster on Azure than elsewhere?', /Azure/],
    ['Is the growth rate of 60% adjusted for inflation?', /about 60%/],
    ['Have the labs agreed to share their safety research budget equally?', /safety/],
    ['Do Ark and Fidelity talk to each other before they invest?', /Ark Ventures and Fidelity/],
    ['Is the cooperation on standards led by Google?', /standardisation/],
    ['Does NVIDIA tune the models of the labs free of charge?', /optimised/],
    ['Do the labs that NVIDIA backs get its newest GPUs before anybody else?', /NVIDIA/],
    ['Does Microsoft profit the most from the loop?', /profit/],
    ['was the november deal signed for five years', /November 2025/],
    ['三社提携の話し合いって半年以上かかった？', /2025年11月/],
    ['ClaudeってAzureのほうが安い？', /Azure/],
    ['NVIDIAのGPUって、xAIがいちばん多く買ってるの？', /GPU/],
    ['循環でいちばん得してるのはNVIDIA？', /少しずつ/],
    ['価格競争で一番苦しんでるのはAnthropic？', /価格競争/],
    ['予測どおりに伸びるって、ほかの調査会社も言ってる？', /成長|予測/],
    ['安全性の研究費はGoogleが出してるの？', /安全性/],
    ['標準づくりを引っ張ってるのはGoogleなんだよね？', /標準/],
    ['60%成長って去年の予測より高いの？', /60%/],
  ])('“%s”', (text, near) => {
    const { text: reply, kind } = ask(text);
    expect(kind).toBe('unknown');
    expect(reply).toMatch(LEFT_OPEN);
    expect(reply).toMatch(near);
    expect(reply).not.toMatch(/^[^\p{L}]*(?:ye[sp]|nope|no\b|うん|いや|ううん)/iu);
  });
});

describe('what it does tell gets its yes or no as before', () => {
  test.each([
    ['Will big companies keep investing over the next year or two?', YES],
    ["Does NVIDIA tune the labs' models for its GPUs?", YES],
    ['Is safety one of the fields where they work together?', YES],
    ['Could one failure sink the whole industry?', NO],
    ['Is the market of 2030 put at less than a trillion?', NO],
    ['大手の投資は1～2年は続く見通し？', YES],
    ['安全性では協力してるの？', YES],
    ['一社こけたら業界全体が沈む？', NO],
  ])('“%s”', (text, verdict) => expect(ask(text).text).toMatch(verdict));
});

interface Claim {
  id: string;
  text: string;
  want: 'yes' | 'no' | 'none';
}

/** Claims by people who hadn't seen the code, none of them in `knowledge/`. */
const CLAIMS = readdirSync(join(ROOT, 'test', 'claims')).flatMap((file) =>
  readFileSync(join(ROOT, 'test', 'claims', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Claim),
);

function shareOf(want: Claim['want'], isSo: (reply: string) => boolean): number {
  const claims = CLAIMS.filter((claim) => claim.want === want);
  return claims.filter(({ text }) => isSo(ask(text).text)).length / claims.length;
}

describe('of claims that strangers wrote', () => {
  test('fewer than one in five that the article leaves open gets a yes', () => {
    expect(shareOf('none', (reply) => YES.test(reply))).toBeLessThan(0.18);
  });

  test('nine in ten that it bears out get no denial, and are seldom left open', () => {
    expect(shareOf('yes', (reply) => NO.test(reply))).toBeLessThan(0.1);
    expect(shareOf('yes', (reply) => LEFT_OPEN.test(reply.slice(0, 60)))).toBeLessThan(0.08);
  });

  test('one in ten that it contradicts gets a yes at most', () => {
    expect(shareOf('no', (reply) => YES.test(reply))).toBeLessThan(0.1);
  });
});
