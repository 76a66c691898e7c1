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

describe('that somebody backs nothing, or is backed by nobody, is held against the deals', () => {
  test.each([
    ['nvidia only sells chips and invests in nothing, right?', /^(?:No|Nope)\b.*Anthropic.*xAI.*OpenAI/],
    ["nvidia doesn't invest in any lab, does it", /^(?:No|Nope)\b/],
    ['nobody invests in xai, right?', /^(?:No|Nope)\b.*NVIDIA/],
    [
      '昨日バイト先の先輩がさ、エヌビディアはチップ売ってるだけで投資とかは一切してないって言い張ってて…合ってる？',
      /^(?:いや|ううん).*Anthropic/,
    ],
    ['xAIには誰も出資してないよね', /^(?:いや|ううん).*NVIDIA/],
    ["openai doesn't invest in anything, right?", /doesn't mention any investments by OpenAI/],
    ['Anthropicに投資してる会社はMicrosoftただ一社、これで確定だな', /^(?:いや|ううん).*NVIDIA/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe("another's figure, and what is only supposed, get no yes", () => {
  test.each([
    ['dude at work told me nvidia is gonna lose 74b in 2028, that true?', /^(?:No|Nope)\b.*OpenAI/],
    [
      'If 2030 is 2 trillion, the forecast printed for 2035 is what exactly?',
      /doesn't give a market size for 2035/,
    ],
    ['2030年が2兆ドルなら、2035年の市場規模は？', /2035年の[^。]*記事に(?:出て|書かれて|載って)/],
    ['アルトマンの話ってこの記事に出てくる？', /^(?:いや|ううん)/],
    ['One name appears in all three tiers, from models down to silicon. Which?', /Google/],
    ['MicrosoftのOpenAI向けとAnthropic向けの投資額をそれぞれ。', /130億ドル以上.*最大50億ドル/],
    ['AI企業／クラウド／チップの各レイヤーで例示されている社名を整理してください', /OpenAI.*AWS.*AMD/],
    [
      'MSFT→OpenAIの累計について、2023年までの分と、そこから現在までに少なくともいくら積み増したかを分けて知りたい',
      /100億ドル[^]*30億ドル以上/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whose a thing is, and how one fits in', () => {
  test.each([
    ['Grokって誰の？', /xAI/],
    ['whose is claude?', /Anthropic/],
    ['how does apple fit in', /Smartphones/],
    ['where does fidelity come in?', /OpenAI, Anthropic and xAI/],
    ['アンソロって赤字なん？', /^(?:いや|ううん).*Anthropicの話としては.*OpenAI/],
    ['価格については協力している？', /^(?:いや|ううん)/],
    ['インフラについては協力している？', /^(?:うん|そう)/],
    ['if one of these companies goes bust is the whole industry cooked', /^(?:No|Nope)\b/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
