import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('sums held against each other, however they are put', () => {
  test.each([
    ['does 13 beat 15?', /stays open/],
    ['whats 30 divided by 15 in this story', /2 times/],
    ['NVIDIAの100億ってMSの50億の何倍', /(?<!\.)2倍/],
    ['13割る5は？MSの出資で', /2\.6倍以上/],
    [
      '30B from Anthropic, bigger than the two combined?',
      /^Ye.*at least 2 times \(double\), a gap of at least \$15 billion/,
    ],
    ['would 10b and 5b be enough to settle the 30b?', /^No.*gap of at least \$15 billion/],
    ['150億で300億まかなえる？足りない分は', /^(?:いや|ううん).*150億ドル以上/],
    ['50億と100億を足しても300億に届かない？', /^(?:うん|そう)/],
    ["what share of Anthropic's 30B could come back from Microsoft alone?", /17%/],
    ['出資枠フルに使ったら支払いの何％戻る？', /最大50%/],
    ['for every dollar that Microsoft puts in Anthropic, how many come back?', /6 times/],
    ['10b from nvidia, is that more than what microsoft put in openai by 2023?', /^No.*the same/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('sums put in one place are added', () => {
  test.each([
    [
      "If I put Microsoft's and Nvidia's promises to Anthropic in one jar, what's in the jar?",
      /\$15 billion/,
    ],
    ['二社の約束を一つの財布に入れたらいくら', /150億ドル/],
    ['アンソロピックへの出資枠、2社計', /150億ドル/],
    ['so 1.9 trillion of growth, correct?', /^Ye.*\$1\.9 trillion/],
    ['市場が1.9兆ドル増えるってこと？', /^(?:うん|そう).*1兆9,000億ドル/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('lists in order, and apart by whether a sum is known', () => {
  test.each([
    ['All stated $ amounts among the companies, biggest first', /\$30.*\$13.*\$10.*\$5/],
    ['smallest to biggest: all the deals with a sum', /\$5.*\$10.*\$13.*\$30/],
    ['小さい順で出資額', /50億.*100億.*130億/],
    ['NVDA disclosed vs undisclosed: split its three AI positions', /\$10 billion.*xAI.*undisclosed.*OpenAI/],
    [
      'NVIDIAの出資先、額が出てるのと出てないのに分けて',
      /^NVIDIAの?(?:出資先は|が出資しているのは)、Anthropic.*非公開.*OpenAI/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who stands with whom', () => {
  test.each([
    ['which deals are under 12 billion', /up to \$10 billion.*up to \$5 billion/],
    ['200億より大きい取引ある？', /^(?:うん|そう).*300億ドル/],
    ['who is in openai and anthropic but nowhere else', /^Microsoft/],
    ['is microsoft the only one missing at xai', /^Ye/],
    ['四社ともxAIに出資してる？', /^(?:いや|ううん).*Microsoft/],
    ['who invests in Google', /doesn't name any investors in Google/],
    ["is nvidia's anthropic stake a third of the azure payment", /^Ye.*3 times/],
    ['overlap of ark n fidelity?', /(?:each|both) invest in .*OpenAI, Anthropic and xAI/],
    ['NVIDIAとマイクロソフトに共通する出資先は', /OpenAIとAnthropic/],
    ['out of MSFT NVDA Ark Fidelity, which one does NOT turn up behind xAI', /^Microsoft/],
    ['4つの投資家でxAIにいないのどれ', /Microsoftだにゃ/],
    ["isn't it true that Nvidia pays Microsoft in this loop?", /^No.*other way round/],
    ['MicrosoftがNVIDIAに出資してるんでしょ？', /^(?:いや|ううん)、MicrosoftからNVIDIAへの出資は/],
    [
      'trace the money from microsoft to anthropic past nvidia',
      /^The money goes Microsoft → \(pays\) → NVIDIA/,
    ],
    ['MSFT rationale for Anthropic leg', /hedge/],
    ['Metaは誰から金もろとるんや', /Meta.*書かれていない|Meta.*出てこない/],
    ['which company shows up in every layer, and as what', /Google Cloud.*TPU/],
    ['最大100億は確定額って読んでいい?', /^(?:いや|ううん)/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
