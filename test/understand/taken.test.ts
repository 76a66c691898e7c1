import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what a question takes as said is set right before anything is told of it', () => {
  test.each([
    ['given that smartphones are open to rivals, how does ai differ?', /exclusive/],
    ['since agi is landing next year per the article, why bother with all these chips', /five years/],
    ['why did microsoft buy into xai', /doesn't list Microsoft|doesn't say/],
    ['MSがxAIにまで手を広げた動機って何なんですか', /載っていない|書かれていない/],
    ['マイクロソフトがxAIに賭けた理由を知りたい', /載っていない|書かれていない/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  'rivals set standards together too?',
  'They are competitors, but AI safety research they do also together?',
  'Do the rivals act in concert when dealing with governments?',
])('rivals may do things together: “%s”', (text) => {
  expect(ask(text).text).toMatch(/^(?:yes|yep)/i);
});

describe('yes to “is it wrong?” is no to what it is said of', () => {
  test.each([
    ['is it wrong that fidelity backs all three', /^no/i],
    ['am i wrong that microsoft pays nvidia', /^no/i],
    ['is it false that xai is backed by microsoft', /^yes/i],
    ['FidelityがxAIに出資してるというのは嘘？', /^(?:いや|ううん)/],
    ['エヌビディアはマイクロソフトに出資していない。正しい？', /^(?:うん|そう)/],
    ['AnthropicがNVIDIAに直接払うって書いてない、ですよね', /^(?:うん|そう)/],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

test.each([
  ['is ai vertically integrated like phones', /^no.*multipolar/i],
  ['is the structure bad for startups', /^yes/i],
  ['has microsoft sold its openai stake', /^no.*parting ways/i],
  ['MSがOpenAI株を売る理由は？', /手を切った/],
  ['いつMicrosoftはAnthropicを買収したの', /書かれていない/],
  ['are the amounts in Anthropic all public?', /^no/i],
  ['xAIへの投資額は公開されている？', /^(?:いや|ううん)/],
  ["kovach wrote this article didn't he", /author/],
])('“%s” gets no more than the article says', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
