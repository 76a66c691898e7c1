import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('a claim and, behind it, that it is to be checked is held against the article', () => {
  test.each([
    ['My file has the xAI stake at $3 billion. I trust that is accurate?', /^(?!Ye[ps]).*undisclosed/],
    [
      'You put the start of AI regulation within one to two years, as I recall. I plan to cite that; is it safe?',
      /^No.*three to five years/i,
    ],
    [
      'The article, I believe, is dated from October 2025. May I cite that?',
      /^(?:No|Nope|Ah|Well)\b.*20 November/,
    ],
    ['Our memo claims that OpenAI expects a loss of $74 billion in 2028. Please confirm.', /^Ye[ps]/],
    [
      'The leaflet gives the yearly growth rate as 20%. I presume that is right?',
      /^(?:No|Nope|Ah|Well)\b.*60%/,
    ],
    ['手元の控えではxAIへの出資額が30億ドルとなっておりますが、間違いございませんか。', /^(?!うん).*非公開/],
    ['年平均成長率は約30%と記憶しておりますが、差し支えないでしょうか。', /^(?:ううん|いや).*60%/],
    [
      'OpenAIは2028年に740億ドルの損失を見込んでいると理解しておりますが、そのまま記載して差し支えございませんか。',
      /^うん.*740億/,
    ],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });
});

describe('two lists held against each other by their number are both told, with a yes or no where one is asked', () => {
  test.each([
    ['Are there more risks than merits?', /^No.*three risks[^]*three merits/i],
    ['Is the number of merits the same as the number of risks?', /^Ye[ps].*three merits[^]*three risks/],
    ['Do the fields of competition outnumber the reasons?', /^Ye[ps].*four fields[^]*three reasons/],
    [
      'List the risks, then tell me whether the number of merits is equal to, greater than or less than that.',
      /^(?!Ye|No).*three risks[^]*three merits/,
    ],
    ['リスクの数はメリットの数より多いですか。', /^(?:ううん|いや)[^]*リスク[^]*メリット/],
    ['競争分野と協力分野の数は同じですか。', /^うん.*四つ[^]*四つ/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    [['Please enumerate the risks.', 'And the merits?', 'Are they equal in number?'], /^Ye[ps]/],
    [['リスクを挙げてください。', 'メリットの数と同じでしょうか。'], /^うん.*三つ[^]*三つ/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('what was told is held against the one deal that is named', () => {
  test.each([
    [
      [
        "What is Microsoft's ceiling in Anthropic, and what is NVIDIA's?",
        'And the two combined: is that below what Anthropic pays Microsoft?',
      ],
      /^Ye[ps].*\$30 billion.*\$15 billion/,
    ],
    [
      [
        "What is Microsoft's total stake in OpenAI?",
        "Is that total larger than NVIDIA's ceiling for Anthropic?",
      ],
      /^Ye[ps].*\$13 billion.*\$10 billion/,
    ],
    [
      ['NVIDIAのAnthropicへの上限額をご教示ください。', 'それはMicrosoftのOpenAIへの累計額を上回りますか。'],
      /^(?:ううん|いや).*130億/,
    ],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('who is set aside is no one of those that are named behind', () => {
  test.each([
    ['Who besides NVIDIA invests in OpenAI, Anthropic and xAI?', /OpenAI, Anthropic and xAI.*Ark Ventures/],
    ['Which two investors besides NVIDIA back OpenAI, Anthropic and xAI?', /^Besides NVIDIA.*Fidelity/],
    ['NVIDIA以外に3社すべてへ出資している投資家とその名前をお願いします。', /^NVIDIAのほかに.*Fidelity/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    [
      ['Who besides NVIDIA invests in all three labs?', 'How large are their respective cheques?'],
      /doesn't say/,
    ],
    [
      [
        'NVIDIA以外で、OpenAI・Anthropic・xAIのすべてに投資しているのは？',
        'それぞれの出資額はいくらでしょうか。',
      ],
      /書かれていない/,
    ],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).not.toMatch(/\d|億/);
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('formal English is read in the plain words for it', () => {
  test.each([
    ['Would you be so good as to explain why investors back rivals?', /^(?!Ye[ps])/],
    ['Might I trouble you for the long-term outlook?', /^More than five years/],
    ['What, apart from the provision of capital, does Microsoft offer OpenAI?', /API/],
    [
      'I should like to learn how NVIDIA profits from the arrangement other than by selling GPUs.',
      /investment returns/,
    ],
    ['Please state the difference between the 2030 projection and the 2025 estimate.', /\$1\.9 trillion/],
    ['Name the four fields of competition. Which of them concerns pricing?', /four fields[^]*\n.*price/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test('an increase is told after a factor', () => {
    const told = lastOf(
      'By what multiple does the AI market grow by 2030?',
      'Expressed as a dollar increment, please?',
    );
    expect(told).toMatch(/\$1\.9 trillion/);
  });
});
