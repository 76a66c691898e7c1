import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;

describe('a false claim is told by an everyday word to the contrary', () => {
  test.each([
    'Does the cat consider betting on everyone a silly thing to do?',
    "The clouds use each other's data centres, am I right?",
    'Is it getting cheaper and simpler for startups to muscle in?',
    'Are barriers tumbling for newcomers?',
    'Is the door bolted against new names for good?',
    'Is AI regulation going to be watered down in three to five years?',
    'Does Microsoft mean its Anthropic stake to supplant OpenAI?',
    'Is the AI market expected to be smaller in 2030 than it is today?',
    'Does spreading money around hold progress back?',
    'スマホ業界は競合と仲良しなんだよね？',
    '価格では各社仲良くやってるの？',
    'AIの未来は手に取るようにわかるの？',
    'AnthropicへのMicrosoftの出資はOpenAIから乗り換えるため？',
    'お金は一方通行で戻ってこないの？',
    '投資家と投資先の利害は完全に一致してる？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('a word may deny as a negative does', () => {
  test.each([
    'Do Ark and Fidelity give xAI a miss?',
    "Ark Ventures wouldn't touch Anthropic with a bargepole, would it?",
    'Microsoft put all its eggs in the OpenAI basket, right?',
    'Has Microsoft given up on OpenAI?',
    'NVIDIA waives any return on its investments in AI firms, right?',
    "By 2023 Microsoft hadn't put a penny into OpenAI, right?",
    'Rivals keep their safety findings to themselves, is that in there?',
    'Is the article silent on any bubble risk?',
    'Does Ark Ventures stick to just one of OpenAI, Anthropic and xAI?',
    "I'm told Claude is nowhere to be had on Azure. Is that so?",
    'FidelityはxAIには見向きもしなかったの？',
    'Microsoftは2023年でOpenAIへの財布を閉じた？',
    'AI企業は投資家の力を借りずに開発費をまかなってるの？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('a true claim gets its yes, however it is put', () => {
  test.each([
    "I understand NVIDIA makes every lab's models run well on its chips. Correct?",
    "Did Microsoft's money for OpenAI pass the ten billion mark by 2023?",
    "Microsoft's take from Anthropic is thirty billion, isn't that the figure?",
    'AI differs from the old winner-takes-all model, yes?',
    'Is AI less of a winner-takes-all affair than the old tech industry?',
    'Is two trillion dollars by 2030 really the forecast for the AI market?',
    'Without clouds and chips the labs get nowhere, do they?',
    "The author isn't sure the thing can last, correct?",
    'Did I read right that money is spread over many firms to soften the risk?',
    "AWS sits with the cloud providers, doesn't it?",
    'Quick check: yearly growth of about sixty percent is what they forecast?',
    'AIの先行きは読みにくいって猫は言ってる？',
    'Microsoftは2023年のあともOpenAIに追加で出した？',
    'Anthropicへの出資はOpenAIがこけたときの備え？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(YES);
  });
});

describe('a sum is held against its bound, whatever word makes it small or large', () => {
  test.each([
    ['Has Microsoft given OpenAI barely three billion altogether?', NO],
    ['Microsoft may put as much as forty billion in Anthropic, is that it?', NO],
    ["Microsoft hadn't given OpenAI so much as six billion by 2023, had it?", NO],
    ['Is the flow from Anthropic to Microsoft put at 30 billion dollars?', YES],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});
