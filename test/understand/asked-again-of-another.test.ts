import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['Microsoft already has OpenAI, so why bother with Anthropic? two reasons pls', 'ok same for NVIDIA'],
    /ecosystem/,
  ],
  [['Why would Microsoft hedge with Anthropic?', 'same deal with NVIDIA'], /ecosystem/],
  [['なぜMicrosoftはOpenAIもAnthropicも？', 'NVIDIAも同様にお願い'], /エコシステム/],
  [['MicrosoftがAnthropicを保険扱いするのはなぜ', 'NVIDIAも同じ感じで'], /エコシステム/],
])('the same of another one is what that one is after: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test('the same of a stake is the other stake, and no yes or no', () => {
  expect(lastOf('How much is Microsoft putting into Anthropic?', 'same for NVIDIA')).toMatch(
    /^Up to \$10 billion/,
  );
});

test.each<[string[], RegExp]>([
  [['Fidelity is in all three?', "but why, what's their bet"], /^Ark Ventures.*market as a whole\.$/],
  [
    ['ArkとFidelityは3社全部に出資してる？', 'なんで？どういう考え'],
    /^Ark Ventures.*AI市場全体の成長だにゃ[ん]?。$/,
  ],
])('a reason that is asked for twice over is told once: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<string[][]>([
  [['Your bear case, with the two figures for Anthropic and OpenAI']],
  [["play devil's advocate, with numbers for OpenAI and Anthropic"]],
  [['AnthropicとOpenAIについて自分で挙げてた数字で弱気シナリオを語って']],
  [['懐疑的な根拠として挙げた2つの数字は？OpenAIとAnthropicで']],
])('the figures that speak against it are both told: %j', (texts) => {
  expect(lastOf(...texts)).toMatch(/(?:twice|2倍).*(?:\$74 billion|740億ドル)/);
});

test.each<[string[], RegExp]>([
  [['List the risks, titles only', 'who loses out in the last one'], /^Well-funded giants.*startups\.$/],
  [
    ['Name the three risks briefly', "number three, who's at a disadvantage there"],
    /^Well-funded.*startups\.$/,
  ],
  [['List the merits - titles only', 'what gets better in the last one'], /several AI providers/],
  [['リスクを三つ、短く', 'リスクの最後のやつ、不利なのは誰'], /^資金力.*高くなるにゃ[ん]?。$/],
  [['メリットとリスクの見出しを並べて', 'メリットの真ん中のは誰が得する話？'], /失敗/],
])('one of the points that were told, by its place: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
