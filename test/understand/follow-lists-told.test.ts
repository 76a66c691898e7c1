import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['how much did microsoft put into openai?', 'only microsoft?'],
    /^(?:No|Nope|Nah)\b.*NVIDIA, Ark Ventures/,
  ],
  [['who backs anthropic', 'just nvidia?'], /^(?:No|Nope|Nah)\b.*Microsoft/],
  [['what does nvidia invest in', 'only openai?'], /^(?:No|Nope|Nah)\b.*Anthropic/],
  [
    ['マイクロソフトはOpenAIにいくら出資した？', 'マイクロソフトだけ？'],
    /^(?:ううん|いや|いいえ)、.*NVIDIA、Ark Ventures/,
  ],
  [['NVIDIAのAnthropicへの投資額は？', 'エヌビディアのみ？'], /^(?:ううん|いや|いいえ)、.*Microsoft/],
])('the only one is asked of all who are beside it: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['who put more into anthropic, microsoft or nvidia', 'who else'],
    /^Besides Microsoft and NVIDIA.*Ark Ventures and Fidelity/,
  ],
  [
    ['AnthropicにはMicrosoftとNVIDIAどっちが多く出した？', 'ほかには？'],
    /Ark VenturesとFidelity（金額の記載なし）/,
  ],
  [
    ['who invests in openai?', 'who else'],
    /^That's all: beyond Microsoft, NVIDIA, Ark Ventures and Fidelity/,
  ],
  [['who backs all three ai companies', 'who else'], /^That's all: beyond NVIDIA, Ark Ventures and Fidelity/],
  [['3社すべてに投資してるのは誰？', '他は？'], /^それで全部だにゃん?。NVIDIA、Ark Ventures、Fidelityのほか/],
  [['3社すべてに投資してるのは誰？', 'なんで'], /^NVIDIAのねらい/],
  [['how much did anthropic get in total', 'from whom'], /NVIDIA.*Microsoft.*Ark Ventures/],
  [['Anthropicへの投資の合計は？', '誰から？'], /NVIDIA.*Microsoft.*Ark Ventures/],
])('who else is asked of the list that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['who invests in openai?', 'not google?'], /doesn't (?:say that Google invests|list Google)/],
  [['who invests in both openai and anthropic', 'not google?'], /doesn't list Google/],
  [['OpenAIに投資してるのはどこ？', 'Googleは？'], /^Googleが?.*OpenAIに?.*(?:書かれていない|載っていない)/],
  [['アンソロピックの出資者は？', 'Amazonは違うの？'], /AmazonがAnthropicに出資しているとは/],
])('one that backs nobody is asked for as a backer: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ['who put more into anthropic, microsoft or nvidia', 'so nvidia is the biggest?'],
    /^(?:Yes|Yep|Yeah)\b.*NVIDIA/,
  ],
  [
    ['AnthropicにはMicrosoftとNVIDIAどっちが多く出した？', 'じゃあNVIDIAが一番？'],
    /^(?:うん|そう|はい)、NVIDIA/,
  ],
  [
    ['how much did microsoft put into anthropic', 'so microsoft is the biggest?'],
    /^(?:No|Nope|Nah)\b.*NVIDIA/,
  ],
  [["who are openai's investors", 'just microsoft and nvidia?'], /^(?:No|Nope|Nah)\b.*Ark Ventures/],
  [['OpenAIの投資家って誰', 'MSとNVIDIAだけ？'], /^(?:ううん|いや|いいえ)、.*Ark Ventures/],
  [
    ['who funds both openai and anthropic', 'how much each', 'is amazon one of them'],
    /doesn't (?:say that Amazon|list Amazon)/,
  ],
  [
    ['オープンAIとアンソロどっちにも出資してる会社', 'それぞれの金額は', 'アマゾンは入ってる？'],
    /^(?:ううん|いや|いいえ)、Amazon/,
  ],
  [['3社すべてに投資してるのは誰？', 'Microsoftは違うの？'], /^(?:うん|そう|はい)、/],
  [
    ['how much did nvidia invest in xai', 'which others have no figure'],
    /NVIDIA's stake in OpenAI.*Ark Ventures and Fidelity/,
  ],
  [['NVIDIAはxAIにいくら投資した？', '金額がわからないのはそれだけ？'], /NVIDIAのOpenAIへの出資/],
  [
    [
      'microsoft stake in anthropic?',
      "is nvidia's bigger",
      'how many times bigger',
      'and the rest of the investors?',
    ],
    /^Besides Microsoft and NVIDIA/,
  ],
])('one is held against those that were told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each([
  [['ArkとFidelityって何してる人たち', 'いくら出してるの'], /^Ark VenturesとFidelity.*書かれていない/],
  [['who are ark and fidelity', 'how much have they got in'], /^Ark Ventures and Fidelity.*doesn't say/],
])('of two that were told together, both are meant: %s', (said, reply) => {
  expect(lastOf(...said)).toMatch(reply);
});
