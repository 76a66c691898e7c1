import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('how much one puts into each', () => {
  test.each([
    ['On NVIDIA only: what sum in Anthropic and what sum in xAI?', /10 billion.*undisclosed/s],
    ['As for Microsoft, how much in Anthropic, and how much in OpenAI?', /5 billion.*13 billion/s],
    ['NVIDIAに関しては、xAIにいくら、Anthropicにいくらですか', /非公開.*100億/s],
    ['Microsoftの場合、OpenAIにはいくら、Anthropicにはいくら？', /130億ドル以上.*50億/s],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});

describe('the market in several years', () => {
  test.each([
    ['What size is forecast for the market in 2026, and what in 2027?', /for 2026, nor for 2027/],
    ['Is the market stated for 2027? For 2029?', /from 2027 to 2029/],
    ['market size 2025 and 2028?', /100 billion.*2028/s],
    ['2028年と2029年の市場の大きさはそれぞれどのくらいですか', /2028年の市場規模も2029年/],
    ['AI市場、2025年と2027年の値を教えてください', /1,000億.*2027年/s],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
    expect(lastOf(text)).not.toMatch(/740|74 billion|regulation/);
  });
});

describe('what is lacking of several', () => {
  test.each([
    ['What are the valuations of xAI and Anthropic?', /xAI or Anthropic's/],
    ['How many employees have Microsoft and NVIDIA?', /Microsoft or NVIDIA's/],
    ['xAIとOpenAIのCEOはどなたですか', /xAIとOpenAI/],
    ['NVIDIAとMicrosoftの株価はいくら？', /NVIDIAとMicrosoft/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });
});
