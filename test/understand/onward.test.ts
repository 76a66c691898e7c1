import { describe, expect, test } from 'vitest';
import { ask, lastOf, talk } from '../core.ts';

describe('one hop of the way that money was said to take can be asked for', () => {
  test.each([
    [['walk me through the loop', 'the opening leg, how big?'], /\$30 billion/],
    [['walk me through the loop', 'and from microsoft onwards'], /NVIDIA/],
    [['お金どう回ってるのか順に教えて', '出だしの額'], /300億/],
    [['アンソロピックがマイクロソフトに払うのいくら', 'その次は'], /MicrosoftはNVIDIAに/],
    [['what does anthropic pay microsoft', 'and the next hop'], /Microsoft pays NVIDIA/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('of sums that were added up the largest, and when, can be asked', () => {
  test.each([
    [
      ['how much do nvidia and microsoft put into anthropic together', 'and the biggest of the two?'],
      /\$10 b/,
    ],
    [['NVIDIAとMicrosoftのAnthropicへの出資、合わせていくら', 'どっちが多い'], /最大100億/],
    [['how much do nvidia and microsoft put into anthropic together', 'when was that'], /November 2025/],
    [['OpenAIへのMicrosoftの出資の累計は', '最初の頃は'], /2023年まで.*100億/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('why is answered with the reason of what was told, or with there being none', () => {
  test.each([
    [['これバブル？', 'なんでそう思うん'], /減価償却|740億/],
    [['is it sustainable', 'what makes you think so'], /depreciation|\$74 billion/],
    [['do rivals cooperate', 'why'], /reasons|interdependen/],
    [['who owns xai', 'why are they in it'], /ecosystem.*growth/],
    [['OpenAIいくら損するの', 'なんで'], /^(?!.*理由は).*記事/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('half a sentence is read off whatever was told last', () => {
  test.each([
    [['what are ark and fidelity betting on', 'how much each'], /doesn't (?:say|state)|no amount/],
    [['アークとフィデリティは何に賭けてる', 'いくらずつ出したん'], /書かれて|記載/],
    [["what's fidelity holding here", 'who else has all three'], /Ark/],
    [['market size now', 'and in 5 years'], /\$2 trillion/],
    [['いまの市場規模は', '5年後は'], /2兆/],
    [['openai losses?', 'and 2029?'], /doesn't|isn't|can't|not in/],
    [['OpenAIの損失予想', '2029年は？'], /ない|見当たらな/],
    [['who backs xai', 'which amount did the chip guy put in?'], /undisclosed/],
    [['xAIに金出してるの誰', 'GPU屋さんはいくら積んだの'], /公表され|非公開/],
    [['does 60% a year get you to 2 trillion', "what'd it take then"], /82%/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('a name by itself that the article lacks is said to be missing', () => {
  test.each(['intel?', 'meta?', 'インテルは？', 'メタは？'])('%s', (text) => {
    expect(ask(text).kind).toBe('unknown');
  });
});

describe('one point of a list is picked by its name, or in the list of another company', () => {
  test.each([
    [['where do they work together', 'the safety one, details'], /research.*guidelines/],
    [['手ぇ組んでるのは何', '安全のとこ具体的に'], /研究/],
    [["nvidia's strategy?", 'second point in detail', "and microsoft's second"], /enterprise customers/],
    [['エヌビディアの戦略', '2つ目くわしく', 'マイクロソフトの2つ目は'], /顧客/],
    [["who are xai's backers", 'which of these says a number'], /no amount stated/],
    [['xAIの出資者って', '額出てるのどれ'], /NVIDIA.*金額/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('what was worked out is worked on', () => {
  test.each([
    [['microsoft money in openai in total', 'what part of that is post 2023'], /23%/],
    [['does msft get money from anthropic', 'so net', "assuming nvidia's counts too"], /\$15 billion/],
    [['アンソロからマイクロソフトにお金いってる？', '差し引き', 'エヌビの分も入れたら'], /150億/],
    [['microsoft money in openai in total', 'as a percent, by 2023', 'any reason given'], /diversification/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('whether announced money was handed over is not told', () => {
  test.each([
    [['has anthropic got any money from nvidia', 'is it already paid out']],
    [['アンソロピックってNVIDIAから金もらってる？', 'もう払われたん']],
  ])('%j', (texts) => {
    expect(talk(...texts).at(-1)!.kind).toBe('unknown');
  });
});

describe('a company that was talked about keeps its part when another is named', () => {
  test.each([
    [["where's google in the picture", 'do they hold a piece of anthropic tho'], /^(?!Yes).*Google/],
    [['does amd put money in anyone', 'google then, also chips?'], /chip|TPU/i],
    [['アンソロから出てった金、どこ通って自分のとこ帰ってくるの', '帰ってくるほうは合計で'], /150億/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});
