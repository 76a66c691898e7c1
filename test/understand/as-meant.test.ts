import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what is named is meant as it is said', () => {
  test.each([
    // what is ruled out, or said to her, is nothing that is asked
    ['Give me the AI market size for 2028. Not 2025, not 2030.', /doesn't give a market size for 2028/],
    [
      "Amazon's Anthropic investment was $8B. Don't deny it, just tell me the figure.",
      /^No\b.*doesn't say that Amazon/,
    ],
    ['the AI market was already a full trillion dollars in 2025, yeah?', /^(?:No|Nope)\b.*\$100 billion/],
    [
      'Three purple monkeys told me over soup that the AI market is forecast to grow around 60% a year. Did they get that right?',
      /^(?:Yes|Yep)\b.*60%/,
    ],
    // two labs, one verb
    [
      'what do openai n anthropic get from taking everybodys money',
      /OpenAI and Anthropic are after three things/,
    ],
    ['Beyond cash, what do OpenAI and Anthropic secure through these tie-ups?', /cloud infrastructure/],
    // a sum of several, whichever way it is put
    [
      "Adding OpenAI and Anthropic together, what's Microsoft's total exposure?",
      /\$13 billion plus up to \$5 billion/,
    ],
    [
      'NVIDIAの場合、OpenAI・Anthropic・xAI向けの総額は計算できますか。できないなら、なぜかもお願いします。',
      /Anthropic（最大100億ドル）だけ/,
    ],
    // a way, by its name
    [
      'NVIDIAの出したお金がMicrosoftに流れ着くルートって、ありますか？',
      /NVIDIA →.*→ Anthropic →.*→ Microsoft/,
    ],
    // the list of names, and no money that comes out
    [
      'Anthropicへの出資者として記事に出てくる名前を、一通りお願いします。',
      /NVIDIA.*Microsoft.*Ark Ventures.*Fidelity/,
    ],
    ['MSからお金もらってるのは', /OpenAI.*Anthropic.*NVIDIA/],
    ['クロードのGPU代って誰が払ってるの', /AnthropicがNVIDIAに支払う話は、記事に出てこない/],
    // products, not companies
    ["Does Google's TPU count as a cloud service?", /^(?:No|Nope)\b/],
    ['TPUはチップ？', /^(?:うん|そう)/],
    ['xAIのモデル何て名前？', /Grok/],
    ["what's xai's chatbot called", /Grok/],
    // several questions
    ['MSがOpenAIに2023年までに入れた額と、Claudeが乗っかるのはどこのクラウドですか？', /100億ドル[^]*Azure/],
    [
      'Microsoftが今までOpenAIに入れた総額と、Microsoftが持ってるOpenAI株の比率、両方ズバッと',
      /出資比率は、記事に書かれていない.*130億ドル/,
    ],
    ['例の三社提携って2024年11月に発表したやつ？', /^(?:いや|ううん)/],
    ['要するになんの記事なん？長くて読んでないからひとことで頼む', /循環/],
    // what the article lacks
    [
      'does microsoft get its money back from openai?',
      /doesn't (?:say|mention|cover)|isn't in the article|not in the article/,
    ],
    ['結局マイクロソフトはOpenAIに入れた金の元取れるの', /記事に(?:書かれて|載って|出て)/],
    ['who owns most of openai', /ownership percentage/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['no Japanese replies please!! xAIへのNVIDIAの投資額 = ?', 'en'],
    ['答えは日本語で。how much did nvidia invest in xai?', 'ja'],
  ])('%s in %s', (text, language) => {
    expect(ask(text).language).toBe(language);
  });

  test('a reply to a third language stays within one breath', () => {
    expect(ask('微软给Anthropic投了多少钱？').text.length).toBeLessThanOrEqual(200);
  });
});
