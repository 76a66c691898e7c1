import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const EACH_LAB = /OpenAI[^\n]*\n.*Anthropic[^\n]*\n.*xAI/;

/** What is asked of each of several is told of each, in order, none twice. */
describe('of each that is named, what is asked is told', () => {
  test.each([
    ['For each of OpenAI, Anthropic and xAI: who backs it?', EACH_LAB],
    ['OpenAI、Anthropic、xAIそれぞれの出資者は？', EACH_LAB],
    [
      'For each of Microsoft and Fidelity: which AI labs do they back?',
      /Microsoft[^]*\n[^\n]*Fidelity[^\n]*xAI/,
    ],
    [
      'Microsoft、NVIDIA、Fidelityの出資先をそれぞれ教えて',
      /Microsoft[^\n]*\n[^\n]*NVIDIA[^\n]*\n[^\n]*Fidelity[^\n]*xAI/,
    ],
    ['OpenAIとAnthropicの最大の出資者はそれぞれどこ？', /130億ドル以上[^]*\n.*最大100億ドル/],
    ["what's the strategy of each of Microsoft and NVIDIA?", /^Microsoft[^\n]*\nNVIDIA/],
    // As it was asked of the one before.
    ["OpenAI's backers; then the same for xAI.", /OpenAI[^\n]*\n.*xAI[^\n]*undisclosed/],
    [
      'OpenAIの出資者を教えて。xAIも同じく',
      /130億ドル以上[^\n]*\n.*xAI[^]*非公開|130億ドル以上[^\n]*\n.*非公開[^]*xAI/,
    ],
    ['Microsoftの戦略を教えて。あとNVIDIAも', /^Microsoft[^\n]*三つ[^\n]*\nNVIDIA[^\n]*三つ/],
    // Of each point of a list, what it is.
    [
      'List the risks. For each, say what drives it.',
      /1\.[^\n]*valuations[^]*2\.[^\n]*transparency[^]*3\.[^\n]*oligopoly/,
    ],
    ['三つの理由を挙げて、それぞれ一行で説明して', /1\.[^\n]*不確実性[^]*2\.[^\n]*相互依存[^]*3\.[^\n]*巨大/],
    [
      'Name the three reasons, and give a line on each.',
      /1\.[^\n]*uncertainty[^]*2\.[^\n]*interdependence[^]*3\.[^\n]*huge/,
    ],
    // By its place, behind its noun.
    ['merit 2 and risk 3', /failure[^\n]*\n.*oligopoly/],
    ['メリット2とリスク3', /失敗[^\n]*\n.*寡占/],
  ])('%s', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});
