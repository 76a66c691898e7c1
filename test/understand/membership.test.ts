import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

describe('who is in what, and who isn’t', () => {
  test.each([
    ['Out of Microsoft, NVIDIA and Fidelity, which one isn’t in xAI?', /Microsoft/],
    ['Microsoft・NVIDIA・Arkのうち、xAIに出資していないのは？', /のは、Microsoft/],
    ['OpenAIとAnthropicの両方に入れてて、xAIには入れてない会社は？', /Microsoft/],
    ['Which firms are in only some of the labs, not in all of them?', /Microsoft/],
    ['三社全部じゃなくて一部だけに出資してるのは誰？', /Microsoft/],
    ['NVIDIAとMicrosoft、両方から金もらってる会社は？', /OpenAI.*Anthropic/],
    ['Which labs take money from both NVIDIA and Microsoft?', /OpenAI.*Anthropic/],
    ['who both backs anthropic and sells it gpus?', /NVIDIA/],
    ['Anthropicに出資もしててGPUも売ってる会社はどこ？', /NVIDIA/],
    ['Which company is in both the cloud and the chip layer?', /Google/],
    ['クラウドとチップ、両方の層にいるのはどこ？', /Google/],
    ['三つの層ぜんぶに出てくる会社は？', /^Google/],
  ])('%s', (text, named) => {
    expect(ask(text).text).toMatch(named);
  });
});

describe('one that invests in nobody is no reason to forget it', () => {
  test.each([
    ['Do NVIDIA and Google both invest in OpenAI?', /^No.*Google.*NVIDIA/],
    ['AmazonとMicrosoft、どっちもAnthropicに出資してる？', /Amazon.*Microsoft/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('they are counted, ranked and dated', () => {
  test.each([
    ['which lab has the most investors?', /OpenAI and Anthropic.*xAI \(3\)/],
    ['出資者がいちばん少ないのはどのラボ？', /xAI（3）/],
    ['How many companies does NVIDIA invest in?', /3/],
    ['Anthropicの出資者は何社？', /4社/],
    ['What’s the second largest deal?', /\$13 billion/],
    ['2番目に大きい取引は？', /130億ドル以上/],
    ['Which deals were announced in October 2025?', /no deal to October 2025.*November 2025/],
    ['2024年に発表された取引はある？', /2024年.*2025年11月/],
    ['How much money flows out of Microsoft?', /OpenAI.*Anthropic.*NVIDIA/],
    ['Microsoftから出ていくお金は？', /OpenAI.*Anthropic.*NVIDIA/],
    ['openai vs xai: who has more backers?', /OpenAI \(4\)/],
    ['which deals have no date?', /no date/],
    ['日付のない取引はどれ？', /日付/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is set aside is not counted again', () => {
  test.each([
    ['Does anyone besides NVIDIA sell chips to the labs?', /^No.*Besides NVIDIA/],
    ['NVIDIA以外にチップを供給してる会社ってある？', /NVIDIAのほかに/],
    ['Does Microsoft get paid by anyone besides Anthropic?', /^No.*Besides Anthropic/],
    ['AnthropicのほかにMSにお金払ってる会社ある？', /Anthropicのほかに/],
    ['name an investor that isn’t in all three labs', /Microsoft/],
    ['MSが手を出してないラボは？', /xAI/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what is supplied is no stake', () => {
  test.each([
    ['MicrosoftはAnthropicにクラウドを提供してる？', /Azure/],
    ['Does Microsoft provide cloud to Anthropic?', /Azure/],
    ['is amd supplying anthropic?', /AMD.*NVIDIA GPUs/],
    ['AMDってAnthropicにチップ出してる？', /AMD.*NVIDIAのGPU/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
