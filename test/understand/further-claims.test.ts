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

test.each([
  ["Is Microsoft among the companies that don't invest in xAI?", /^ye/i],
  ["Is NVIDIA one of the firms that didn't invest in OpenAI?", /^no/i],
])('whom it is said of may be what is asked: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['Does Google own part of xAI? How much did NVIDIA put in?', /undisclosed/],
  ['OpenAIの出資者を教えて あと5年後の見通しも', /5年以上先/],
  ['amazon is in anthropic too, right? how much did they put in', /^(?!.*\$5 billion)/s],
])('what is asked besides isn’t lost, nor made up: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  [['リスクは？', 'それだけ？'], /^うん.*リスク/],
  [['what are the risks', 'is that all?'], /^ye.*risks/i],
])('%j: all of a list', (texts, told) => {
  expect(lastOf(...texts)).toMatch(told);
});

test.each([
  ["who's paying who?", /Anthropic → .*Microsoft → .*NVIDIA/],
  ['How does NVIDIA differ from AMD?', /AMD/],
  ['どの層にもいない会社は？', /^(?!Googleだ)/],
  ['What did OpenAI commit to in the partnership?', /partnership/],
])('“%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
