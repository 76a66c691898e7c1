import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('the second half of a message asks of what the first half told', () => {
  test.each([
    [
      'Which names have money in all three of OpenAI, Anthropic and xAI? And does Microsoft make that list?',
      /NVIDIA, Ark Ventures and Fidelity[^]*No\. .*Microsoft.*xAI/,
    ],
    ['Do they compete on price? On what else?', /^Ye[^]*four fields/],
    [
      'How many payments are there in the loop and how big are they?',
      /2 payments[^]*\$30 billion[^]*doesn't say/,
    ],
    [
      'Which two firms back every lab, and does the article say how much?',
      /Microsoft and NVIDIA[^]*at least \$13 billion[^]*up to \$10 billion/,
    ],
    [
      'I read that Ark and Fidelity backed OpenAI alone as the likely winner. Correct? And how much did each of them put in?',
      /^No[^]*Ark Ventures and Fidelity \(no amount stated\)/,
    ],
    ['Who wrote the circular line on Bluesky, and what does it say?', /Kovach[^]*Anthropic pays Microsoft/],
    [
      'Why did Microsoft invest in Anthropic: hedge or diversification? and how much?',
      /hedge[^]*\$5 billion/,
    ],
    ['What runs on Azure besides OpenAI, and does xAI run there as well?', /Microsoft and xAI/],
    ['Which deals have no figure, and which have one?', /These have a figure.*without one/],
    ["Which payments have figures and which don't?", /^(?!.*invest).*\$30 billion.*doesn't say how much/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test.each([
    ['What does the piece say about AGI, and how many years out?', /More than five years/],
    ["Anthropic's $30B: where does it go, and where does it come from?", /Anthropic pays Microsoft/],
    ['Is Apple mentioned? In what context?', /^Ye.*Apple and Samsung/],
    ['Is the $13 billion a minimum or a maximum, and who paid it?', /at least \$13 billion/],
    ['How fast does the market grow per year, and is that a fact or a forecast?', /forecast at about 60%/],
    [
      "Anthropic's cash in vs cash out in the loop: what goes out, what can come in at most, and the gap?",
      /\$15 billion.*pays \$30 billion.*up to \$15 billion/,
    ],
    ['Who pays $30 billion, and who receives it?', /Anthropic pays Microsoft/],
    ['How many stakes does NVIDIA hold, and how big are they?', /up to \$10 billion.*makes 3/],
    ['Who pays NVIDIA, and how much?', /Microsoft pays NVIDIA, but/],
    ['Which stake is undisclosed, and who holds it?', /from NVIDIA to xAI/],
  ])('what was told already is not told again: %s', (text, told) => {
    const reply = lastOf(text);
    expect(reply).toMatch(told);
    expect(reply).not.toContain('\n');
  });
});

describe('two questions in one breath', () => {
  test.each([
    [
      'What does Microsoft get out of also backing Anthropic, and separately, why does NVIDIA fund everyone?',
      /Microsoft.*\n.*NVIDIA is after three things/,
    ],
    ['Does OpenAI pay Microsoft, and does Microsoft pay NVIDIA?', /^No[^]*\nYe.*Microsoft pays NVIDIA/],
    [
      "Trace the money from Anthropic through to NVIDIA. Which leg carries a dollar figure and which doesn't?",
      /\$30 billion[^]*Microsoft pays NVIDIA, but the article doesn't say how much/,
    ],
    [
      'For the citation: publication date of the piece, and the month the three-company tie-up was announced?',
      /^(?!No).*20 November 2025[^]*November 2025/,
    ],
    [
      "How many times larger is NVIDIA's cap than Microsoft's, and which deals were announced together?",
      /^2 times[^]*tie-up/,
    ],
    ["How does Amazon's stake in Anthropic compare with Google's?", /Amazon[^]*Google/],
    ['Has OpenAI invested in anyone? Who has invested in OpenAI?', /^No[^]*\n.*at least \$13 billion/],
    ["What's its title and its date?", /titled[^]*20 November 2025\.?( \w+!?)?$/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});
