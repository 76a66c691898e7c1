import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('who has only just heard of it asks in a few words about the whole', () => {
  test.each([
    ['isnt this whole thing kinda risky', /^Y.*(?:bubble|risks)/],
    ['これやばくない？リスクとか', /(?:リスク|バブル)/],
    ['openai in the black yet?', /^N.*\$74 billion/],
    ['OpenAIって黒字化してんの', /740億/],
    ['does any of this actually work', /(?:progress|growth|grow|hinges|decide)/],
    ['good thing or bad thing', /merits.*risks/],
    ['who runs the whole show here', /(?:multipolar|several)/],
    ['前例あるの？こういうの', /新しい|これまで|今までの/],
    ['where does it say bubble', /bubble.*section/s],
    ['wtf is going on here', /Anthropic pays Microsoft/],
    ['え、どゆこと？何が起きてるの', /循環/],
    ['so the winner takes everything as always', /^N/],
    ['まだ競い合ってんの？', /^(?:うん|そう)/],
    ['will ai take my job', /(?:article doesn't|isn't in the article|not in the article|can't find)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('whether money goes around through a company is told with the loop there is', () => {
  test.each([
    ['is google part of the loop', /^N[^]*Google.*Anthropic → .*NVIDIA/],
    ['does the loop include microsoft', /^Y[^]*→/],
    ['are apple and samsung in the money circle', /^N[^]*→/],
    ['xAIも輪に入ってる？', /^(?:いや|ううん)[^]*→/],
    ['NVIDIAは循環の一員？', /^(?:うん|そう)[^]*→/],
    ['アークは輪の外だよね', /^(?:うん|そう)[^]*→/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
