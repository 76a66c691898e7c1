import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('how many of those who invest are said to be so', () => {
  test.each([
    ['every investor mentioned backs all three ai companies', /^(?:No|Nope)\. .*Microsoft/],
    ['at least one investor backs all three labs, right?', /^(?:Yes|Yep)\. .*NVIDIA/],
    ['none of the investors back all three labs', /^(?:No|Nope)\. /],
    ['three of the four investors are in all three labs', /^(?:Yes|Yep)\. /],
    ['not every investor is in xai, right', /^(?:Yes|Yep)\. /],
    ["half of OpenAI's investors have no figure", /^(?:No|Nope)\. /],
    ["so most of NVIDIA's stakes have no figure?", /^(?:Yes|Yep)\. /],
    ['every stake in Anthropic has a price tag', /^(?:No|Nope)\. .*no amount stated/],
    ['OpenAI has five investors, right?', /^(?:No|Nope)\. /],
    ['there are four backers behind anthropic', /^(?:Yes|Yep)\. /],
    ['so Ark Ventures invests in two of the three labs', /^(?:No|Nope)\. /],
    ['Both Ark and Fidelity disclosed their amounts', /^(?:No|Nope)\. .*doesn't say how much/],
    ['Microsoft and NVIDIA each put 10bn into Anthropic', /^(?:No|Nope)\. .*5 billion/],
    ['most labs are backed by fidelity', /^(?:Yes|Yep)\. /],
    ['Anthropic invests in Microsoft and NVIDIA', /^(?:No|Nope)\. .*each invest in Anthropic/],
    ['AnthropicはMicrosoftとNVIDIAに出資してる', /^(?:いや|ううん)、/],
    ['only Anthropic uses NVIDIA GPUs', /^(?:No|Nope)\. .*xAI/],
    ['NVIDIAは2社に出資してるんだよね', /^(?:いや|ううん)、/],
    ['投資家は全員xAIにも出資してるよね', /^(?:いや|ううん)、/],
    ['出資者の大半は三社全部に出してるってことで合ってる？', /^(?:うん|そう)、/],
    ['全員の投資家が三社に投資しているわけではない、で合ってる？', /^(?:うん|そう)、.*Microsoft/],
    ['xAIの出資者は4社だよね', /^(?:いや|ううん)、/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['which investors are in all three', /^NVIDIA, Ark Ventures and Fidelity each back/],
    ['all investors in xAI', /^(?:xAI|The money)/],
  ])('%s asks who they are', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
