import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('money in and out of one company, in everyday words', () => {
  test.each([
    ['how much does microsoft get', /^Anthropic pays Microsoft \$30 billion/],
    ['how much is nvidia raking in', /^Microsoft pays NVIDIA/],
    ['マイクロソフトはいくらもらうの', /^AnthropicからMicrosoftへの支払いは300億ドル/],
    ['エヌビディアっていくら受け取るの', /^MicrosoftはNVIDIAに支払い/],
    ['who gives nvidia money', /^NVIDIA is paid by Microsoft/],
    ['where does openai get its money', /^OpenAI gets investment from Microsoft/],
    ['NVIDIAにお金入れてるのって誰', /^NVIDIAには、支払いとしてMicrosoft/],
    ['グーグルは誰からお金もらってるの', /^Googleへの出資者は、記事に書かれていない/],
    ["where does openai's money go", /any money going out of OpenAI/],
    ['what does nvidia spend its money on', /^NVIDIA puts money into Anthropic/],
    ['NVIDIAのお金はどこへ行くの', /^NVIDIAが出資する先は、Anthropic/],
    ['OpenAIの金ってどこに消えてるの', /^OpenAIから出ていくお金は、記事に書かれていない/],
    ['is anthropic paying anybody', /^Yes\. .*\$30 billion/],
    ['does openai even pay anyone', /^No(?:pe)?\. .*OpenAI paying anyone/],
    ['how much is anthropic on the hook for', /\$30 billion/],
    ['how much did nvidia put in', /^NVIDIA invests in Anthropic \(up to \$10 billion\)/],
    ['how much has openai put in so far', /doesn't mention any investments by OpenAI/],
    ['how is ark ventures involved', /^Ark Ventures invests in OpenAI/],
    ['has google invested', /^No(?:pe)?\. The article doesn't mention any investments by Google/],
    ['is google in on any of this with money', /^No(?:pe)?\. .*investments by Google/],
    ['グーグルもお金出してる？', /^(?:いや|ううん)、Googleの出資先は、記事に書かれていない/],
    ['Googleって投資してる？', /^(?:いや|ううん)、Googleの出資先は/],
    ['does fidelity put money in?', /^Yes\. Fidelity has put money into/],
    ["what's nvidia got to do with this", /^NVIDIA invests in/],
    ['what does NVIDIA even make', /chip makers.*hardware/],
    ['so what kind of company is anthropic', /^Anthropic is named among the AI companies/],
    ['OpenAIって何してる会社？', /^OpenAIはAI企業の層/],
    ['マイクロソフトは何屋さんですか', /^Microsoftはクラウドの層/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('of whom it is said is told by the turn before, where there is one', () => {
    expect(lastOf('who invests in xai', 'how much did nvidia put in')).toMatch(/undisclosed/);
  });

  test.each([
    [['who invests in openai', 'who pays nvidia?'], /^Microsoft pays NVIDIA/],
    [['who invests in xai', 'who pays microsoft?'], /^Anthropic pays Microsoft \$30 billion/],
    [['who invests in google', 'what does microsoft pay'], /^Microsoft pays NVIDIA/],
    [['xAIに出資してるのは？', 'マイクロソフトは誰に払ってる？'], /^MicrosoftはNVIDIAに支払い/],
    [['who invests in openai', 'has google invested?'], /investors in OpenAI/],
    [['who backs openai', 'does microsoft pay too'], /\$13 billion/],
  ])('%j: who pays whom says all by itself', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
