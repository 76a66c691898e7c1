import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ["what does the chip firm put into claude's parent", /NVIDIA.*Anthropic/],
  ["how much has the cloud giant sunk into chatgpt's maker", /^Microsoft.*\$13 billion/],
  ["what's jensen's stake in sam's shop", /^NVIDIA.*OpenAI/],
  ['whats nvidias musk bet worth', /xAI.*undisclosed/],
  ['how much flows from the claude folks to the azure landlord', /\$30 billion/],
  ['窓の会社はクロード作ってるとこにいくら出すの', /最大50億ドル/],
  ['クラウド屋は半導体屋にいくら払ってるの', /^MicrosoftはNVIDIAに支払い/],
  ['緑のロゴの会社ってどこに出資してるの', /^NVIDIA/],
  ['半導体屋さんはイーロンとこにいくら入れた？', /xAI.*非公開/],
])('a company is known by what it makes or who runs it: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['チップ屋さんって誰がいるの', /NVIDIA.*AMD/],
  ['クラウド屋さんってどこが入る？', /Azure.*AWS/],
])('a whole trade stays one: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each([
  ['OpenAIかつAnthropic、ただしxAIは除く。条件に合う投資家名のみ'],
  ['OpenAIとAnthropicの両方、xAIは除く。投資家名のみ'],
  ['investors in OpenAI AND Anthropic, minus anyone in xAI'],
  ['both OpenAI and Anthropic but not xAI, names only'],
])('backers are asked for as a set: %s', (text) => {
  expect(ask(text).text).toMatch(/Microsoft/);
  expect(ask(text).text).not.toMatch(/NVIDIA|Ark|Fidelity/);
});

test.each([
  [
    'sort the figures into floors and ceilings',
    /at least \$13 billion.*up to \$10 billion.*up to \$5 billion/s,
  ],
  ['「以上」と「最大」のつく金額を分けて', /130億ドル以上.*最大100億ドル.*最大50億ドル/s],
])('sums are told by the sort of their bound: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
  expect(ask(text).text).not.toMatch(/\$30|300億/);
});

test.each([
  ["how big is xai's gpu order", /spending on GPUs/],
  ['xAIのGPU発注額は？', /GPUの発注額は、記事に書かれていない/],
])('what is spent on hardware is no stake: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});
