import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('what the article lacks is called as nobody’s where nobody is named', () => {
  test.each([
    ["Who's the CEO?", /(?:about|into) who the CEO is\./],
    ['headcount?', /(?:about|into) headcounts\./],
    ["what's the share price", /(?:about|into) share prices\./],
    ['What is the pre-money valuation in this round?', /(?:about|into) exact valuations\./],
    ["Who's the CEO of NVIDIA?", /NVIDIA's CEO\./],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what the article lacks is said, with what is nearest', () => {
  test.each([
    ['Anthropicの企業評価額はいくらになったの？', /具体的な評価額.*膨張/],
    ['Any antitrust investigation into Microsoft mentioned?', /lawsuits/],
    ['独禁法の調査の話は出てくる？', /訴訟.*(?:書かれていない|載っていない)/],
    ['When does the Anthropic deal close?', /closing date.*November 2025/],
    ['Anthropicへの出資の払い込みはいつ完了するの？', /手続き完了の時期.*2025年11月/],
    ['Is the investment in cash or in credits?', /whether it is paid in cash/],
    ['出資は現金？それともクラウドのクレジット？', /支払いの形/],
    ['Is the $5bn paid in Azure credits?', /form of payment/],
    ['100億ドルでNVIDIAはAnthropicの何%を持つの', /出資比率/],
    ['What does the $30B buy exactly?', /purpose in paying/],
    ['300億ドルは何に使われる？', /支払いの名目や使い道/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([
    ['三社提携の発表は11月何日？', /日にち.*2025年11月/],
    ['On what day exactly was the deal announced?', /exact day.*November 2025/],
    ['What day did NVIDIA announce its Anthropic stake?', /exact day.*\$10 billion/],
    ['この記事は何日付？', /2025年11月20日/],
  ])('“%s” asks for a day', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
