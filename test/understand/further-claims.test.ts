import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)、/;

describe('a claim that says more than the article is denied', () => {
  test.each([
    ['So NVIDIA is literally the ONLY one bankrolling Anthropic these days, right?', /Microsoft/],
    ['Nobody at all apart from NVIDIA has stakes in OpenAI AND Anthropic AND xAI. True?', /Ark Ventures/],
    ['is it true nobody but nvidia backs xai', /Fidelity/],
    ['「ArkとFidelityはOpenAIとAnthropicの2社にしか入れてない、絶対」って言ってること合ってる？', /xAI/],
    ['do ark and fidelity invest only in openai and xai', /Anthropic/],
    [
      'Microsoft has guaranteed Anthropic a flat five billion, no ifs and buts. Correct?',
      /up to \$5 billion/,
    ],
    ['えぬびでぃあがアンソロに最大1000億ドルってやばない？w', /最大100億ドル/],
    ['OpenAI expects to EARN $74 billion in 2028??', /loss of \$74 billion/],
    ['全通り買いのたとえって競艇だったよな', /競馬/],
    ['do the big three clouds share infrastructure', /independent/],
  ])('%s', (text, told) => {
    const reply = lastOf(text);
    expect(reply).toMatch(NO);
    expect(reply).toMatch(told);
  });

  test.each([
    ['does microsoft invest in only openai and anthropic', /OpenAI.*Anthropic/],
    ['msはopenaiとanthropicだけに出資してる？', /OpenAI.*Anthropic/],
    ['nvidiaがanthropicに最大100億ってやばない？', /最大100億ドル/],
  ])('%s: what is just so is so', (text, told) => {
    const reply = lastOf(text);
    expect(reply).toMatch(YES);
    expect(reply).toMatch(told);
  });
});

test.each([
  ['does it really say 2 trillion by 2030', /^ye.*\$2 trillion/i],
  ['so ms is in deeper on anthropic than nvidia is', /^no.*NVIDIA's is bigger/i],
  ['え、MSのアンソロ買収ってきまったの？', /^(?:いや|ううん)/],
  ['規制が本格化するの、あと1〜2年くらいって話で合ってる？', /^(?:いや|ううん).*3～5年/],
  ['does microsoft own anthropic now', /^no/i],
  ['NVIDIAがOpenAIに入ったのって最近になってからだよね？', /^(?:いや|ううん).*早/],
])('a claim is held against what is told: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
