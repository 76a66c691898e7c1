import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what is taken back within a message is not answered, what is meant instead is', () => {
  test.each([
    [
      'how big is the market in 2030.. no wait, scratch that. 2028',
      /^The article doesn't give a market size/,
    ],
    ['Who invests in xAI... strike that, who invests in Anthropic?', /^(?!.*xAI).*Anthropic/],
    ["what's the short-term outlook? hmm no, the long term one", /^More than five years/],
    ['when did Microsoft invest in Anthropic... er no, how much', /^Microsoft is putting up to \$5 billion/],
    ['What are the merits of this? oops, I meant the risks', /^The cycle has three risks/],
    ['where do these firms cooperate? uh no I mean compete', /^AI companies compete/],
    ['what about the growth rate—no, the 2025 size', /^About \$100 billion/],
    ['Tell me the smartphone industry. actually no, the cloud industry', /^The cloud is an oligopoly/],
    ['How much did NVIDIA put in xAI? my bad, Anthropic', /^Up to \$10 billion/],
    ['how much does Anthropic pay Nvidia, correction: Microsoft', /^Anthropic pays \$30 billion/],
    ['What is Microsoft, sorry, scratch Microsoft, what is NVIDIA after?', /^NVIDIA is after three things/],
    ['Who backs OpenAI, er, forget OpenAI, who backs xAI?', /^(?!.*OpenAI).*xAI/],
    ['Who does Anthropic, wait, never mind Anthropic, who does Microsoft pay?', /^Microsoft pays NVIDIA/],
    ['OpenAIの投資家、じゃなくて、OpenAIは忘れて、xAIの投資家を教えて', /^(?!.*OpenAI).*xAI/],
    [
      'AnthropicがNVIDIAに、いや、Anthropicはいいや、MicrosoftはNVIDIAに払ってる？',
      /^うん、MicrosoftはNVIDIAに/,
    ],
    ['2025年の市場規模は？…いや2028年', /^2028年の市場規模は、記事に書かれていない/],
    ['メリット教えて、あ、やっぱリスクで', /^(?!.*イノベーション).*バブル/],
    ['短期の見通しは？やっぱり長期のほうで', /^5年以上/],
    ['xAIに出資してるのは？訂正、Anthropicに出資してるのは？', /^(?!.*xAI).*Anthropicに出資/],
    ['MicrosoftはOpenAIにいくら出したの？じゃなくて、Anthropicに', /^最大50億ドル/],
    ['AnthropicがNVIDIAに払う額…じゃなかった、Microsoftに払う額は？', /^AnthropicからMicrosoft.*300億ドル/],
    ['競争してる分野、ごめん、協力してる分野どこ', /^(?!.*モデル性能).*インフラ/],
    ['誰がMicrosoftに払ってる？違う、Microsoftが誰に払ってるか', /^MicrosoftはNVIDIAに支払い/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('what only sounds like second thoughts takes nothing back', () => {
  test.each([
    ['what would make that bubble pop', /^If the AI market/],
    ['NVIDIAはOpenAIに出資してる、違う？', /^うん/],
    ['the 2025 market was 100 billion, no?', /^Yes/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
