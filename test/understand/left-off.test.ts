import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('one is left off what was told', () => {
  test.each([
    [['Which labs does NVIDIA have a stake in?', 'exclude xAI please'], /OpenAI.*|Anthropic.*/, /xAI \(/],
    [
      ['Who are the investors in OpenAI?', 'Excluding Microsoft?'],
      /NVIDIA, Ark Ventures and Fidelity/,
      /\$13/,
    ],
    [['Whose money is in Anthropic?', 'leave NVIDIA out'], /Microsoft \(up to \$5 billion\)/, /\$10/],
    [['Name the companies of the chip layer', 'cut AMD'], /NVIDIA.*TPU|TPU.*NVIDIA/, /^AMD/],
    [
      ['In which fields do AI companies compete?', 'Drop features.'],
      /benchmark[^]*prices?|users/,
      /use cases/,
    ],
    [['NVIDIAの出資先を教えて', 'OpenAIを外したら？'], /Anthropic.*xAI/, /記載がないOpenAI/],
    [
      ['Anthropicに出資しているのは誰ですか', 'そこからNVIDIAを抜くと？'],
      /Microsoft（最大50億ドル）/,
      /100億/,
    ],
    [['クラウドの層にいるのはどこ？', 'AWSを除いて'], /Azure.*Google Cloud|Google.*Azure/, /、AWS/],
    [['協力している分野はどれ？', '標準化を除くと？'], /安全性/, /業界標準/],
  ])('%j', (texts, must, mustNot) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(must);
    expect(reply).not.toMatch(mustNot);
  });

  test.each([
    [['Who has backed OpenAI, Anthropic and xAI alike?', 'Leave xAI out of the condition.'], /Microsoft/],
    [['Who is invested in all three labs?', 'and if we drop xAI, who qualifies?'], /Microsoft/],
    [['OpenAIとAnthropicとxAIの全部に出資しているのは？', '条件からxAIを外すと？'], /Microsoft/],
    [
      ['Who invests in all of the three labs?', 'removing xAI from the condition, who newly joins?'],
      /Microsoft/,
    ],
    [['三社すべてに出資している投資家は？', 'xAIを除くと、新しく入ってくるのはどこ？'], /Microsoft/],
  ])('%j: a lab less to be in lets others in', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

describe('the same is asked of another, or of a part', () => {
  test.each([
    [
      ['List whoever invests in Anthropic, with the sums where they are given.', 'Now the same for OpenAI.'],
      /\$13 billion/,
    ],
    [['How much is NVIDIA putting into Anthropic?', 'Swap in Microsoft.'], /\$5 billion/],
    [["What is NVIDIA's strategy?", 'do Microsoft'], /hedge/],
    [['How much has Microsoft put in OpenAI?', 'What if it were NVIDIA?'], /NVIDIA was one of/],
    [['MicrosoftのAnthropicへの出資はいくら？', '相手をOpenAIに変えると？'], /130億ドル以上/],
    [['Anthropicの出資者は？', '対象をxAIに置き換えると'], /xAI.*(?:出資|非公開)|非公開/],
    [
      ['Where does the money of Microsoft go?', 'Only the stakes, please.'],
      /OpenAI.*Anthropic|Anthropic.*OpenAI/,
    ],
    [['Microsoftのお金はどこへ行くの？', '支払いに絞ると？'], /NVIDIA/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });

  test('only the stakes leave the payments out', () => {
    expect(lastOf('Where does the money of Microsoft go?', 'Only the stakes, please.')).not.toMatch(/pays/);
  });
});

describe('what is given, where it is given', () => {
  test.each([
    [
      'Which companies has NVIDIA invested in, and what are the sums for each, if any are stated?',
      /\$10 billion/,
    ],
    ["Give me Microsoft's stakes with the amount for each where known.", /\$13 billion.*\$5 billion/],
    ['OpenAIの出資者と、書いてあれば金額も教えて', /130億ドル以上/],
  ])('%s', (text, must) => {
    const reply = ask(text).text;
    expect(reply).toMatch(must);
    expect(reply).not.toMatch(/growth|One to two|年平均/);
  });
});

describe('a number stands before its romaji word', () => {
  test.each([
    ['5nengo ijou saki no mitooshi wa?', /AGI/],
    ['3~5nengo wa dou natteru?', /規制/],
    ['tl;dr in Japanese pls', /[ぁ-ん]{2}/],
    ['「全通り買う」ってどういうこと？ explain in eng', /^[^ぁ-ん]+$/],
  ])('%s', (text, must) => {
    expect(ask(text).text).toMatch(must);
  });
});

describe('a way that was told is told from, or to, another place', () => {
  test.each([
    [
      ['Trace the money setting out at Anthropic.', 'Start from NVIDIA instead.'],
      /^[^→]*NVIDIA →[^]*→ NVIDIA/,
    ],
    [['By what route does money get from Microsoft to Anthropic?', 'Same, but end at NVIDIA.'], /→ NVIDIA\./],
    [
      ['Anthropicから出るお金の流れを順にたどって', '出発点をMicrosoftにしたら？'],
      /^[^→]*Microsoft →[^]*→ Microsoft/,
    ],
    [['お金はMicrosoftからAnthropicまでどう流れるの？', '終点をNVIDIAに変えたら？'], /→ NVIDIA/],
    [['Microsoftが使ったお金は順番にどこへ行くの？'], /^[^→]*Microsoft →/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

describe('a question that says all is asked afresh', () => {
  test.each([
    [['Who does Microsoft pay?', 'who does microsoft invest in?'], /OpenAI.*Anthropic|Anthropic.*OpenAI/],
    [['Who gets paid by Anthropic?', 'who holds a stake in anthropic?'], /Fidelity/],
    [['Microsoftはどこに支払ってるの？', 'Microsoftはどこに出資してるの？'], /OpenAI.*Anthropic/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});

describe('what looks like it keeps its answer', () => {
  test.each([
    [
      ['How much does NVIDIA invest in Anthropic?', 'skip the cat talk, which section says so?'],
      /Investment in Anthropic/,
    ],
    [['Who backs OpenAI?', 'take Microsoft: how much?'], /\$13 billion/],
    [['NVIDIAの出資先は？', '非公開なのはどこ？'], /xAI/],
    [['Who backs xAI?', 'and who backs Anthropic?'], /Microsoft/],
  ])('%j', (texts, must) => {
    expect(lastOf(...texts)).toMatch(must);
  });
});
