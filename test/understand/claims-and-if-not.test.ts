import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('whether the article says so, and what it says if not', () => {
  test.each([
    ["It's a fraud, plain and simple. Does the article say so? If not, what does it say?", /^(?:No|Nope)\b/],
    ['Does the piece call it a bubble outright? If not, how does it word it?', /^(?:No|Nope)\b.*bubble/],
    ['どうせ粉飾でしょ。記事もそこまで言ってる？言ってないなら、何が懸念？', /^(?:いや|ううん).*リスク/],
    ['記事は詐欺だと断定してる？違うなら実際はどう書いてる？', /^(?:いや|ううん)/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('decided, or only a possibility: of a named acquisition, a plan, a forecast with its time', () => {
  test.each([
    ['Is Microsoft taking over Anthropic: confirmed, or just your guess?', /^That's only a possibility/],
    [
      "Microsoft's takeover of Anthropic. Is that settled or merely speculation?",
      /^That's only a possibility/,
    ],
    [
      'Is AI regulation definitely coming or just a maybe, and on what horizon?',
      /^That's a forecast.*three to five/,
    ],
    ['MicrosoftのAnthropic買収ってほんと？確定事項か、単なる憶測か', /^確定した話ではなく、可能性/],
    ['AI規制は既定路線？それとも予想？いつの話？', /^確定した話ではなく、予測.*3～5年/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('it works both ways, and makes the industry steadier', () => {
  test.each([
    [
      [
        'What is Anthropic for Microsoft, insurance?',
        'goes both ways? like if Anthropic slips. and is the sector more stable for it?',
      ],
      /^(?:Yes|Yep)\b.*OpenAI.*stability/s,
    ],
    [['OpenAIがこけたらMicrosoftは？', '逆もしかり？業界は安定するの、しないの'], /^うん.*安定性/s],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('who said it is asked of the last thing that was told', () => {
  test.each([
    [['Explain the money loop, then tell me whether it is sustainable', 'says who?'], /Technyan/],
    [['OpenAIが失速したらMicrosoftはどうなる？', 'それって記事の主張？テクにゃんの感想？'], /テクにゃん/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('why it must be short is no matter of the article; everybody is everybody in slang', () => {
  test.each([
    ['tl;dr please im boarding n my battery is dying', /^Anthropic pays Microsoft/],
    ['quick n dirty version, bus is here', /^Anthropic pays Microsoft/],
    ['なんで揃いも揃って何社にも出資するわけ？', /予測できない/],
    ["Microsoft is already OpenAI's backer, so why fund Anthropic too?", /^(?!Yes).*(?:diversif|hedge)/s],
    ["does the article take OpenAI's side?", /^The article leaves that open/],
    ['記事はAnthropicの肩を持ってる？', /^どちらなのか、記事も結論を出していない/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});
