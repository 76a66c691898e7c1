import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// That nothing at all was given is denied where there is a stake, however it is said and whatever is known of its sum.
test.each([
  ['FidelityってOpenAIには1円も出してないんじゃなかったっけ', /^(?:いや|ううん)/],
  ['ArkはxAIに一円も入れていないのでは？', /^(?:いや|ううん)/],
  ['NVIDIAがOpenAIに投じた額は一銭もないはずですよね', /^(?:いや|ううん)/],
  ['MicrosoftはAnthropicに金を出していないって聞いたけど', /^(?:いや|ううん)/],
  ["Fidelity hasn't given OpenAI a cent, has it?", /^(?:No|Nope)\b/],
  ["Ark didn't put anything into Anthropic, right?", /^(?:No|Nope)\b/],
  ['NVIDIA never sent OpenAI a single dollar, correct?', /^(?:No|Nope)\b/],
  ['ArkはAnthropicに出していないと思ってました', /^(?:いや|ううん)/],
  // Where there is none it is so.
  ['GoogleってOpenAIには一銭も出してないんじゃなかったっけ', /^うん.*(?:書かれて|載って)いない/],
  ["Microsoft hasn't given xAI a cent, has it?", /^(?:Yes|Yep)\b/],
  // As before: what asks for a yes, and what asks for a sum.
  ['ArkはOpenAIに出資してなかったっけ', /^うん/],
  ['AI市場は2030年に約2兆ドルになるのでは？', /^うん/],
  ['Is a dollar amount given for what Microsoft pays NVIDIA?', /^(?:No|Nope)\b/],
  ['クラウドの強みの話では？', /クラウド/],
])('%s', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
