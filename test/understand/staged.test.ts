import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('of a stake that was told each part may be asked for', () => {
  test.each([
    [['マイクロソフトはOpenAIにいくら出してるの？', 'そのうち2023年までの分はいくら？'], /100億(?!.*130億)/],
    [['MSのOpenAIへの出資額は？', '2023年までの分と、その後の分は？'], /100億[^]*\n[^]*30億ドル以上/],
    [['how much did microsoft put into openai', 'how much by 2023?'], /^By 2023[^]*\$10 billion(?!.*\$13)/],
    [
      ['how much did microsoft put into openai', 'how much was in by 2023, and how much was added later?'],
      /^By 2023[^]*\$10 billion[^]*\nAt least \$3 billion/,
    ],
    [['how much did microsoft put into openai', 'what share of it came by 2023?'], /77%/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('the gap between the sizes of both years may be asked beside them', () => {
  test.each([
    [['AI市場の今と2030年の規模、それと差額は？'], /1,000億[^]*1兆9,000億/],
    [['AI市場の規模は？', '差は？'], /1兆9,000億/],
    [['how big is the ai market now and in 2030', 'and the difference?'], /\$1\.9 trillion/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what came before the year of the first part is that part, and not all of it', () => {
  const [EN, JA] = ['how much did microsoft put into openai', 'MicrosoftはOpenAIに全部でいくら出した？'];
  test.each([
    [["how much of microsoft's investments came before 2023"], /^By 2023[^]*\$10 billion(?!.*\$3)/],
    [[EN, 'the bit that predates 2023?'], /^By 2023[^]*\$10 billion(?!.*\$3)/],
    [[EN, 'how much prior to 2023'], /^By 2023[^]*\$10 billion(?!.*\$3)/],
    [[EN, 'and every cent was in by 2023, correct?'], /^(?:No|Nope)\b.*\$13 billion/],
    [[EN, 'was it all paid before 2023?'], /^(?:No|Nope)\b.*\$13 billion/],
    [['Did Microsoft sink the entire $13 billion into OpenAI before 2023?'], /^(?:No|Nope)\b.*\$13 billion/],
    [[JA, 'それは全額、2023年までに入れたの？'], /^(?:いや|ううん).*130億ドル以上/],
    [[JA, '2023年より前の分はいくら？'], /^2023年まで.*100億(?!.*30億)/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});
