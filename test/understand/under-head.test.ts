import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const UNDISCLOSED = /非公開|undisclosed/;
const EARLY_THEN_BOTH = /初期投資家[^\n]*\n[^\n]*最大100億ドル[^\n]*\n[^\n]*非公開/;

/** What is listed under a head is asked of what the head says, item by item, and only that. */
describe('the items of a list are read under their head', () => {
  test.each([
    // Of what one puts into, or pays, the other.
    ['NVIDIA→xAIの件。①金額はいくらか ②GrokはNVIDIAの何を使って開発されているか', /非公開[^\n]*\n[^\n]*GPU/],
    ['NVIDIA into xAI: (1) the amount? (2) what does Grok run on?', /undisclosed[^\n]*\n[^\n]*GPU/],
    ['MicrosoftからAnthropicへの出資について、①上限 ②発表された年月', /最大50億ドル[^]*2025年11月/],
    [
      "On NVIDIA's stake in Anthropic: a) the cap b) the date it was announced",
      /up to \$10 billion[^]*November 2025/,
    ],
    [
      'AnthropicからMicrosoftへの支払いについて。①いくら ②使い道は',
      /300億ドル[^\n]*\n[^\n]*書かれていない|300億ドル[^\n]*\n[^\n]*載っていない/,
    ],
    // Of one.
    ['NVIDIAについて三点。①OpenAIへの出資額 ②Anthropicへの出資額 ③xAIへの出資額', EARLY_THEN_BOTH],
    [
      'About NVIDIA: 1) its stake in OpenAI 2) its stake in Anthropic 3) its stake in xAI',
      /first investors[^\n]*\n[^\n]*up to \$10 billion[^\n]*\n[^\n]*undisclosed/,
    ],
    [
      'Microsoftは、①どこに出資していて、②どこに支払っている？',
      /OpenAI[^\n]*Anthropic[^\n]*\n[^\n]*NVIDIAに支払/,
    ],
    [
      'Microsoft: (a) whom does it back (b) whom does it pay?',
      /OpenAI[^\n]*Anthropic[^\n]*\n[^\n]*pays NVIDIA/,
    ],
    [
      'Microsoftは①OpenAIがあるのになぜAnthropicにも投資するのか②Azureに複数のモデルを並べる狙いは何か',
      /(?:多角化|保険)[^\n]*\n[^\n]*エンタープライズ/,
    ],
    ['Steve Kovach: a) where does he work b) where did he post it', /CNBC[^\n]*\n[^\n]*Bluesky/],
    // Of names that are listed.
    [
      'AmazonとGoogleのAnthropicへの出資額、①Amazon ②Google の順で。',
      /Amazon[^\n]*(?:載っていない|書かれていない)[^\n]*\n[^\n]*Google[^\n]*(?:載っていない|書かれていない)/,
    ],
    ['Stakes in OpenAI: 1. Apple 2. Google', /Apple[^\n]*\n[^\n]*Google/],
    ['OpenAIへの出資額：①Microsoft ②NVIDIA', /130億ドル[^\n]*\n[^\n]*初期投資家/],
    [
      "Microsoft's and NVIDIA's stakes in Anthropic: (a) Microsoft (b) NVIDIA",
      /up to \$5 billion[^\n]*\n[^\n]*up to \$10 billion/i,
    ],
    // The rest of one sentence.
    ['Azureの上で提供されているのは、①OpenAI側は何、②Anthropic側は何？', /API[^\n]*\n[^\n]*Claude/],
    ["What's hosted on Azure: (a) from OpenAI, (b) from Anthropic?", /API[^\n]*\n[^\n]*Claude/],
    ['この循環が成功するかどうかは①何次第で②だめだったら何が起こる？', /予測どおり[^\n]*\n[^\n]*回収/],
    [
      'Whether the loop works: (a) what does it depend on, (b) what happens if it fails?',
      /growing as forecast[^\n]*\n[^\n]*recovered/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test.each([
    'Anthropicのお金の出入り。・入：MicrosoftとNVIDIAの出資（最大）の合計 ・出：Microsoftへの支払い どちらが大きい？',
    "Anthropic's cash:\n- in: total from NVIDIA and Microsoft\n- out: to Microsoft\nHow much each, and which is larger?",
  ])('what comes in and what goes out is one balance: %s', (text) => {
    expect(ask(text).text).toMatch(/(?:30 billion|300億)[^]*(?:15 billion|150億)/);
    expect(ask(text).text).not.toMatch(/13 billion|130億/);
  });

  test('what is whole by itself is left so', () => {
    expect(ask('NVIDIA→xAIの投資額はいくらか').text).toMatch(UNDISCLOSED);
  });
});
