import { describe, expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

describe('whose view it is may be asked beside what it is', () => {
  test.each([
    [
      "there's a horse race comparison in it. whose is it, and what is compared to what?",
      /Technyan's own.*horse race/,
    ],
    ["what's the alchemy line about and who said it", /Technyan's own.*alchemy/],
    ['競馬の例えって何？誰の意見？', /わたし、テクにゃん.*競馬/],
    ['how does the circular flow work and whose view is that', /Anthropic →[^]*Kovach/],
    ['what is the loop of payments, and who described it like that', /Anthropic →[^]*Kovach/],
  ])('“%s”', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test('“whose is it” follows what was told', () => {
    const [, whose] = talk("what's the horse racing analogy", 'whose is it');
    expect(whose!.text).toMatch(/Technyan's own/);
  });
});
