import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const [YES, NO] = [/^(?:Yes|Yep|うん|そう)/, /^(?:No|Nope|いや|ううん)/];

describe('of two things that are said at once both must be so', () => {
  test.each([
    ['モデル性能で競争しながら安全性で協力してる、で合ってますか', YES],
    ['標準化で協力しつつ機能で競争している、で合ってますか', YES],
    ['安全性で競争しながら価格で協力してるんですよね', NO],
    ['They compete on model performance and cooperate on safety, right?', YES],
    ['Do rivals compete on features while cooperating on regulation?', YES],
    ['They cooperate on prices and compete on safety, right?', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('whoever is said to be left out is held against the stakes', () => {
  test.each([
    ['Ark invests in OpenAI and Anthropic but not xAI, right?', NO],
    ['Microsoft invests in OpenAI and Anthropic but not xAI, right?', YES],
    ['Does Microsoft back OpenAI but not Anthropic?', NO],
    ['FidelityはxAIにだけ出資してないんだよね？', NO],
    ['MicrosoftはxAIにだけ出資してないんだよね？', YES],
    ['NVIDIAはOpenAIとAnthropicには出資してるけどxAIには出資してないですよね', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('one of several early investors is not the only one', () => {
  test.each([
    ['Was NVIDIA the only early investor in OpenAI?', NO],
    ['NVIDIAはOpenAIの唯一の初期投資家ですか', NO],
    ['Was NVIDIA an early investor in OpenAI?', YES],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('a condition is no denial of what comes of it', () => {
  test.each([
    ['If one company fails the impact on the whole industry is limited, right?', YES],
    ['If one company fails the whole industry collapses, right?', NO],
    ['If the market doesn’t grow as hoped the bubble could burst, yes or no?', YES],
    ['If the market doesn’t grow the bubble will not burst, right?', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('whether an arrow of the picture has a figure is told by the picture', () => {
  test.each([
    ['Does the diagram put a number on the Microsoft to NVIDIA arrow?', /^(?:No|Nope)\. The diagram/],
    ['図ではMicrosoftからNVIDIAへの金額も書かれているよね？', /^(?:いや|ううん)、循環の図/],
    ['Does the diagram show $30B from Anthropic to Microsoft?', YES],
    ['Microsoftの戦略は自社チップの開発なんだよね', /^(?:いや|ううん).*Microsoftのねらい/],
    ['リスクは3つとも雇用の話？', NO],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});

describe('whose a thing is, when a sum was announced, and who is not paid', () => {
  test.each([
    ['Azure is Google’s cloud, right?', NO],
    ['AzureはGoogleのクラウドでしょ？', NO],
    ['TPUはGoogleのチップだよね', YES],
    ['Was Microsoft’s $5B announced in 2023?', /November 2025/],
    ['Was Microsoft’s $10B in by 2023?', YES],
    ['Microsoft supports Anthropic without paying NVIDIA, correct?', NO],
    ['MicrosoftはNVIDIAに払わずに投資だけしてるんだよね', NO],
    ['敵味方がわからないくらい複雑ってテクにゃん言ってた？', /^(?!いくら)/],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
