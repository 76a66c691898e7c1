import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('what a fact doesn’t tell of the thing that it tells of is said to be lacking', () => {
  test.each([
    ['which of the three risks is the likeliest to come true?', /doesn't rank.*three risks/],
    ["who's winning the fight for enterprise customers?", /doesn't rank.*enterprise customers/],
    ['what year does the bubble pop, according to this?', /exact date.*bubble could burst/],
    ['who tested the claim that service quality rises?', /doesn't say who.*quality/],
    ['who wrote the safety guidelines they cooperate on?', /doesn't say who.*safety/],
    ["how was the 'more sustainable' claim measured", /doesn't say how/],
    ['which benchmark do they compete on', /doesn't name any.*benchmark/],
    ['name a startup that was kept out by the high barriers', /doesn't name any.*[Bb]arriers/],
    ['how many firms get weeded out in 3-5 years', /doesn't give a number.*weeded out/],
    ["what's the cheapest API price mentioned", /doesn't put a sum.*APIs/],
    ["what's faster innovation worth in dollars", /doesn't put a sum.*innovation/],
    ['what share of cloud services is compatible?', /share for that.*compatib/],
    ['how much has microsoft made on its openai stake so far?', /doesn't|can't find/],
    ['competition makes services better – got any numbers on that?', /^(?:No|Nope)\b.*doesn't give a number/],
    ['is there a named example of a company that failed without hurting the rest?', /^(?:No|Nope)\b/],
    ['so what is the going rate for a subscription then', /doesn't put a sum/],
    ['競争でサービスが良くなるって、数字の裏付けある？', /^(?:いや|ううん)/],
    ['一社コケても平気だった実例ってあるの？', /^(?:いや|ううん)/],
    ['サブスクの相場っていくらなの', /書かれていない|載っていない/],
    ['市場予測って誰が計算した数字？', /誰がしたのかは記事に書かれていない/],
    ['バブルがはじけるのは何年って書いてある？', /日付は記事に書かれていない/],
    ['ベンチマークで今1位なのはどのモデル？', /どれが一番かは記事に書かれていない/],
    ['サービス品質が上がったって誰が測ったんですか', /誰がしたのかは記事に書かれていない/],
    ['参入障壁で諦めた新興企業って具体的にどこ', /具体的な名前は記事に挙がっていない/],
    ['協力してる業界標準、具体的な規格名を一個でいいから', /具体的な名前は記事に挙がっていない/],
    ['中期の淘汰、何社くらいが消える見込み？', /いくつなのかは記事に書かれていない/],
    ['クラウド3強の互換性ってどのくらいの割合？', /割合かは記事に書かれていない/],
    ['月額いくらで殴り合ってるの 具体的な額プリーズ', /値段.*記事に(?:書かれて|載って)いない/],
    ['NVIDIAって出資でこれまでいくら儲けたの？', /記事に(?:書かれて|載って)いない/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('what it does tell is told, however alike the words', () => {
  test.each([
    ['what model did the tech industry use to follow?', /winner-takes-all/],
    ['name the three features of the ai industry', /^(?!.*doesn't name).*fluid/],
    ['name the two smartphone giants', /^(?!.*doesn't name).*Apple and Samsung/],
    ['give me the bull case and the bear case', /^(?!.*doesn't name).*merits/],
    ['AI専用ハードって誰が作ってるの', /NVIDIA、AMD/],
    ['業界標準って誰が作ってるの？', /^競い合う/],
    ['このボットって誰が作ったの？', /作ってくれた/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('of a company whose figure it lacks, whichever year is meant, the one that it has is told as another’s', () => {
  test.each([
    [
      ['how much will openai lose in 2028', 'anthropic too, that same year?'],
      /^(?:No|Nope)\b.*OpenAI forecasts/,
    ],
    [['how much will openai lose in 2028', 'and xai that year?'], /xAI.*OpenAI forecasts/],
    [['what does anthropic lose in 2027'], /Anthropic.*OpenAI forecasts/],
    [['OpenAIの2028年の損失は', '同じ年、Anthropicも赤字？'], /^(?:いや|ううん).*OpenAIは、2028年/],
    [['OpenAIの2028年の損失は', 'じゃあxAIのその年の赤字は？'], /xAI.*OpenAIは、2028年/],
  ])('%s', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
