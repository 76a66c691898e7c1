import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

test.each<[string[], RegExp]>([
  [
    ['Microsoft plus NVIDIA into Anthropic: combined total?', 'Is that a cap or a floor?'],
    /^It's a cap.*\$15/,
  ],
  [['Microsoft plus NVIDIA into Anthropic: combined total?', 'a guaranteed amount?'], /^No.*cap.*\$15/],
  [['What has Microsoft put into OpenAI so far?', 'minimum or maximum?'], /^It's a floor.*\$13/],
  [['What has Microsoft put into OpenAI so far?', 'is that the ceiling?'], /^No.*floor.*\$13/],
  [
    ['How much are Microsoft and NVIDIA each putting into Anthropic?', 'fixed sums or just ceilings?'],
    /^They're caps/,
  ],
  [['What does Anthropic pay Microsoft?', 'cap or exact figure?'], /^It's stated flat.*\$30/],
  [['MicrosoftとNVIDIAのAnthropicへの出資は合計いくら？', 'それは上限？下限？'], /^上限.*150億/],
  [
    ['MicrosoftとNVIDIAのAnthropicへの出資は合計いくら？', '確定額なんですか'],
    /^(?:ううん|いや)、上限.*150億/,
  ],
  [['MicrosoftのOpenAIへの出資は累計でいくら？', '下限ってことですか'], /^うん、下限.*130億/],
  [['MicrosoftとNVIDIAはAnthropicにいくらずつ出す？', 'どちらも上限額？'], /^うん、どれも上限/],
  [['MicrosoftのOpenAIとAnthropicへの出資額は？', '上限のほうはどっち？'], /^上限.*50億.*Anthropic/],
])('a cap or a floor, of the sums that were told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['How much is Microsoft putting into Anthropic?', 'same for NVIDIA?'], /^(?:No|Nope)\b.*\$10.*\$5/],
  [['Microsoft puts up to 5bn into Anthropic, right?', 'and NVIDIA matches it?'], /^(?:No|Nope)\b.*\$10/],
  [['How much is Microsoft putting into Anthropic?', 'and NVIDIA?', 'are they equal?'], /^(?:No|Nope)\b/],
  [
    ['How much is Microsoft putting into Anthropic?', 'and NVIDIA?', 'so not the same?'],
    /^(?:Yes|Yep)\b.*\$10/,
  ],
  [['MicrosoftのAnthropicへの出資はいくら？', 'NVIDIAと同じ？'], /^(?:ううん|いや)、.*100億/],
  [['MicrosoftのAnthropicへの出資はいくら？', 'NVIDIAは？', '同額ですか'], /^(?:ううん|いや)、.*100億/],
  [['MicrosoftのAnthropicへの出資はいくら？', 'もう一社も同じ額？'], /^(?:ううん|いや)、.*100億/],
  [['Does Microsoft invest in Anthropic?', 'same for NVIDIA?'], /^(?:Yes|Yep)\b.*\$10/],
])('the same sum as the one that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ["When was Microsoft's stake in Anthropic announced?", 'is the other one also from November 2025?'],
    /^(?:Yes|Yep)\b.*NVIDIA/,
  ],
  [
    ["Microsoft's stake in Anthropic: announced when?", "and NVIDIA's, same month?"],
    /^(?:Yes|Yep)\b.*NVIDIA/,
  ],
  [['MicrosoftのAnthropic出資はいつ発表？', 'もう一方も同じ月？'], /^うん、.*NVIDIA/],
])('at the same time as the one that was told: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
