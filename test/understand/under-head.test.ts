import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const UNDISCLOSED = /非公開|undisclosed/;
const EARLY_THEN_BOTH = /初期投資家[^\n]*\n[^\n]*最大100億ドル[^\n]*\n[^\n]*非公開/;

/** What is listed under a head is asked of what the head says, item by item, and only that. */
describe('the items of a list are read under their head', () => {
  test.each([
    // Of what one puts into, or pays, the other.
    ['NVIDIA→xAIの件。①金額はいくらか ②GrokはNVIDIAの何を使って開発されているか', /非公開[^\n]*\n[^\n]*GPU/],
    ['NVIDIA into xAI: (1) the amount? (2) what does Grok run on?', /undisclosed[^\n]*\n[^\n]*GPU/],
    ['MicrosoftからAnthropicへの出資について、①上限 ②発表された年月', /最大50億ドル[^]*2025年11月/],
    [
      "On NVIDIA's stake in Anthropic: a) the cap b) the date it was announced",
      /up to \$10 billion[^]*November 2025/,
    ],
    [
      'AnthropicからMicrosoftへの支払いについて。①いくら ②使い道は',
      /300億ドル[^\n]*\n[^\n]*書かれていない|300億ドル[^\n]*\n[^\n]*載っていない/,
    ],
    // Of one.
    ['NVIDIAについて三点。①OpenAIへの出資額 ②Anthropicへの出資額 ③xAIへの出資額', EARLY_THEN_BOTH],
    [
      'About NVIDIA: 1) its stake in OpenAI 2) its stake in Anthropic 3) its stake in xAI',
      /first investors[^\n]*\n[^\n]*up to \$10 billion[^\n]*\n[^\n]*undisclosed/,
    ],
    [
      'Microsoftは、①どこに出資していて、②どこに支払っている？',
      /OpenAI[^\n]*Anthropic[^\n]*\n[^\n]*NVIDIAに支払/,
    ],
    [
      'Microsoft: (a) whom does it back (b) whom does it pay?',
      /OpenAI[^\n]*Anthropic[^\n]*\n[^\n]*pays NVIDIA/,
    ],
    [
      'Microsoftは①OpenAIがあるのになぜAnthropicにも投資するのか②Azureに複数のモデルを並べる狙いは何か',
      /(?:多角化|保険)[^\n]*\n[^\n]*エンタープライズ/,
    ],
    ['Steve Kovach: a) where does he work b) where did he post it', /CNBC[^\n]*\n[^\n]*Bluesky/],
    [
      'Fidelity and Ark Ventures: (1) which labs do they back? (2) what are they betting on?',
      /Anthropic and xAI[^\n]*\n[^\n]*as a whole/,
    ],
    [
      'FidelityとArk Venturesについて。①どの3社に出資しているか ②何に賭けているか',
      /xAI[^\n]*\n[^\n]*市場全体/,
    ],
    [
      'Anthropic: whom does it pay, and who backs it?',
      /30 billion[^\n]*\n[^\n]*backed by|30 billion[^\n]*\n[^\n]*NVIDIA/,
    ],
    ['Anthropicは、どこに払っていて、誰から出資を受けている？', /300億ドル[^\n]*\n[^\n]*最大100億ドル/],
    ['OpenAIについて ・2028年の損失 ・最大の出資者 ・評価額', /740億[^\n]*\n[^\n]*130億[^\n]*\n[^\n]*評価額/],
    [
      'Microsoftの戦略について、①多角化 ②顧客獲得 ③リスクヘッジ',
      /多角化[^\n]*\n[^\n]*エンタープライズ[^\n]*\n[^\n]*保険/,
    ],
    ['クラウド業界について。①3強はどこか ②標準化は進んでいるか', /AWS[^\n]*\n[^\n]*クラウド業界/],
    ['Does Google (a) invest in OpenAI (b) supply it with compute?', /^No[^\n]*\n[^\n]*compute/],
    ['NVIDIAはxAIに①投資しているか②GPUを供給しているか', /(?:非公開|公表されていない)[^\n]*\n[^\n]*GPU/],
    // Of names that are listed.
    ["Amazon's and Google's stakes in Anthropic, in that order please.", /Amazon[^\n]*\n[^\n]*Google/],
    [
      'AmazonとGoogleのAnthropicへの出資額、①Amazon ②Google の順で。',
      /Amazon[^\n]*(?:載っていない|書かれていない)[^\n]*\n[^\n]*Google[^\n]*(?:載っていない|書かれていない)/,
    ],
    ['Stakes in OpenAI: 1. Apple 2. Google', /Apple[^\n]*\n[^\n]*Google/],
    ['OpenAIへの出資額：①Microsoft ②NVIDIA', /130億ドル[^\n]*\n[^\n]*初期投資家/],
    [
      "Microsoft's and NVIDIA's stakes in Anthropic: (a) Microsoft (b) NVIDIA",
      /up to \$5 billion[^\n]*\n[^\n]*up to \$10 billion/i,
    ],
    // The rest of one sentence.
    ['Azureの上で提供されているのは、①OpenAI側は何、②Anthropic側は何？', /API[^\n]*\n[^\n]*Claude/],
    ["What's hosted on Azure: (a) from OpenAI, (b) from Anthropic?", /API[^\n]*\n[^\n]*Claude/],
    ['この循環が成功するかどうかは①何次第で②だめだったら何が起こる？', /予測どおり[^\n]*\n[^\n]*回収/],
    [
      'Whether the loop works: (a) what does it depend on, (b) what happens if it fails?',
      /growing as forecast[^\n]*\n[^\n]*recovered/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test.each([
    'Anthropicのお金の出入り。・入：MicrosoftとNVIDIAの出資（最大）の合計 ・出：Microsoftへの支払い どちらが大きい？',
    "Anthropic's cash:\n- in: total from NVIDIA and Microsoft\n- out: to Microsoft\nHow much each, and which is larger?",
  ])('what comes in and what goes out is one balance: %s', (text) => {
    expect(ask(text).text).toMatch(/(?:30 billion|300億)[^]*(?:15 billion|150億)/);
    expect(ask(text).text).not.toMatch(/13 billion|130億/);
  });

  test('what is whole by itself is left so', () => {
    expect(ask('NVIDIA→xAIの投資額はいくらか').text).toMatch(UNDISCLOSED);
  });
});

const NONE = /(?:記事にない|doesn't name anything)/;

/** One in full, and the same with the two of them swapped. */
describe('a set and the same the other way round are two questions', () => {
  test.each([
    [
      'Microsoftは投資しているのにNVIDIAは投資していない会社はありますか？逆にNVIDIAだけの会社も。',
      /記事にない[^\n]*\n[^\n]*xAI/,
    ],
    ['NVIDIAが出資していてMicrosoftが出資していない先は？また、その逆は？', /xAI[^\n]*\n[^\n]*記事にない/],
    [
      "Is there a lab that Microsoft invests in but NVIDIA doesn't? And vice versa?",
      /doesn't name[^\n]*\n[^\n]*xAI/,
    ],
    [
      'Any lab only NVIDIA backs, not Microsoft? And one only Microsoft backs?',
      /xAI[^\n]*\n[^\n]*doesn't name/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  test("what one is left out of is no denial of the whole: it isn't agreed to that there is one", () => {
    const { text } = ask("Is there any company that Microsoft backs but NVIDIA doesn't?");
    expect(text).toMatch(NONE);
    expect(text).not.toMatch(/^(?:Yes|Yep)/);
  });
});

/** Each that the article lacks is said to be missing. */
describe('all that is lacking is said to be', () => {
  test.each([
    ['OpenAIの評価額とIPOの時期は載っていますか。', /評価額[^\n]*\n[^\n]*上場/],
    ['xAIのCEOと本社所在地の記載はありますか', /CEO[^\n]*\n[^\n]*本社/],
    [
      "Does the article give Anthropic's CEO, headcount or headquarters?",
      /CEO[^\n]*\n[^\n]*headcount[^\n]*\n[^\n]*headquarters/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});

/** "When … each": its own line of the outlook, and no more. */
describe('when each of several is expected', () => {
  test.each([
    [
      'Timing: when do mergers, AI regulation and AGI each arrive?',
      /one to two[^\n]*\n[^\n]*three to five[^\n]*\n[^\n]*five years/i,
    ],
    [
      'When are a shake-out and the stable structure each expected?',
      /three to five[^\n]*\n[^\n]*five years/i,
    ],
    ['買収・規制・AGIはそれぞれいつごろ？', /1～2年[^\n]*\n[^\n]*3～5年[^\n]*\n[^\n]*5年以上/],
    ['淘汰と構造の安定化は、それぞれ何年後の見通し？', /3～5年[^\n]*\n[^\n]*5年以上/],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
    expect(ask(text).text).not.toMatch(/(?:Also|And|ちなみに|それと)[,、 ]|^(?:\d\. )?(?:No|Yep|Yes)\b/m);
  });

  test('a guess at when is no second thing that comes', () => {
    expect(ask('when do they see AGI happening, next yr?').text).not.toContain('one to two');
  });
});

/** A line each: as many parts as are named. */
describe('of each industry, or layer, a line', () => {
  test.each([
    [
      'Industry structure, one line each: smartphones, cloud, AI.',
      /smartphone[^\n]*\n[^\n]*cloud[^\n]*\n[^\n]*AI industry[^\n]*$/i,
    ],
    ['クラウド業界とスマホ業界の構造を一言ずつ', /^クラウド[^\n]*\nスマホ[^\n]*$/],
    [
      'AI企業・クラウド・チップメーカーの役割を一言ずつ',
      /モデル[^\n]*\n[^\n]*インフラ[^\n]*\n[^\n]*ハードウェア/,
    ],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});

/** What of a company's is offered somewhere is told by its name. */
describe('which service of whose is offered there', () => {
  test.each([
    ["Which service of OpenAI's is offered on Azure, and which of Anthropic's?", /API[^\n]*\n[^\n]*Claude/],
    ['Which OpenAI product is on Azure?', /OpenAI's API/],
    ['Azureで使えるAnthropicのサービスは何ですか', /Claude/],
    ['Azure上で提供されるOpenAIのサービスは何？', /API/],
  ])('%s', (text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });
});

test('what the list is for, said before it, changes nothing', () => {
  const text =
    '各社の狙いを整理したいです。Microsoftは、①なぜAnthropicにも出資するのか ②Azureで複数モデルを揃える狙いは何か';
  expect(ask(text).text).toMatch(/(?:多角化|保険)[\s\S]*\n.*顧客/);
});
