import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const YES = /^(?:yes|yep|yeah|うん|そう)/i;
const NO = /^(?:no|nope|いや|ううん)/i;
const UNTOLD =
  /^(?:The article doesn't say|Hm, I can't quite find|That exact thing isn't)|^(?:それは記事に書かれていない|うーん、その話は|その話は)/;

describe('what is held possible may be so; nobody says how likely it is, or for whom', () => {
  test.each([
    [
      ['what are the risks?', 'is that likely?'],
      /^Yes, (?:that may be|possibly)\. The cycle has three risks/,
    ],
    [
      ['what are the risks?', 'the second one', 'is it realistic'],
      /^Yes, (?:that may be|possibly)\. Conflicts/,
    ],
    [['Could Microsoft acquire Anthropic?', 'is that likely'], /^Yes, (?:that may be|possibly)\. With more/],
    [['リスクは何？', '1つ目は？', 'それってありそう？'], /^うん、(?:そうかもしれない|ありえる)よ。過剰投資/],
    [['利益相反はある？', '可能性高い？'], /^うん、(?:そうかもしれない|ありえる)よ。投資家/],
    [['what regulation is expected?', 'is that likely'], /^(?:Yes|Yep)\. In three to five years/],
    [['what are the risks?', 'which one is most likely?'], UNTOLD],
    [['is it a bubble?', 'how likely is that'], UNTOLD],
    [['what are the benefits?', 'for whom?'], UNTOLD],
    [['リスクは何？', '一番可能性高いのは？'], UNTOLD],
    [['リスクは何？', '誰にとって？'], UNTOLD],
    [['なんでこんな構造になったの？', '一番の理由は？'], UNTOLD],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('how many are counted by the list that they stand in, without the yes or no of before', () => {
  test.each([
    [['could it be a bubble?', 'how many'], /^The cycle has three risks/],
    [['is safety a field of cooperation?', 'how many are there?'], /^AI companies cooperate in four fields/],
    [['why did this structure arise?', 'how many reasons'], /^There are three reasons/],
    [['バブルの可能性はある？', 'いくつ？'], /^投資の循環のリスクは.*三つ/],
    [['どこで競争してるの？', '価格も？', 'いくつあるの'], /^AI企業が競争して.*四つ/],
    [['なんでこんな構造になったの？', '理由はいくつ？'], /^この構造が生まれた理由は.*三つ/],
    [['what tags does the article have?', 'how many'], /^The eight tags/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('the others are those of the same list', () => {
  test.each([
    [['what are the reasons?', 'the first one', 'and the other two?'], /interdependence.*coexist/],
    [['do they compete on price?', 'what else'], /^AI companies compete in four fields/],
    [['why did this structure arise?', 'the others'], /^There are three reasons/],
    [['リスクは何？', 'ほかには？'], /^投資の循環のリスクは/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('by the year it grows at the rate that is forecast; of another figure nothing is told by the year', () => {
  test.each([
    [['by what factor does the market grow?', 'per year?'], /^The average annual growth rate.*60%/],
    [['市場は何倍になる？', '1年あたりは？'], /^AI市場の年平均成長率は約60%/],
    [['AI市場の規模は？', '年間で？'], /^AI市場の年平均成長率は約60%/],
    [['how much does openai lose in 2028?', 'how much per year?'], UNTOLD],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('of the article as a whole it is asked who wrote that, not who is quoted', () => {
  test.each([
    [['summarize the article', 'who wrote it?']],
    [['when was the article published?', 'by whom?']],
    [['記事を要約して', '誰が書いたの？']],
    [['記事はいつ公開された？', '誰が書いた？']],
  ])('%j', (texts) => {
    expect(lastOf(...texts)).toMatch(/author's name|書いた人の名前/);
  });

  test.each([
    [['summarize the article', 'in one sentence'], /^By its description/],
    [['記事を要約して', 'もっと短く'], /^紹介文によると/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what is said of one industry is held against what was told of that one', () => {
  test.each([
    [['how does it compare with smartphones?', 'so is AI winner takes all?'], NO],
    [['how does it compare with smartphones?', 'is AI an oligopoly?'], NO],
    [['how does it compare with smartphones?', 'and are smartphones vertically integrated?'], YES],
    [['スマホ業界と比べると？', 'じゃあAIも勝者総取り？'], NO],
    [['スマホ業界と比べると？', 'AIは寡占なの？'], NO],
    [['スマホ業界と比べると？', 'クラウドは寡占なの？'], YES],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('more tells what was not told yet, and its meaning says it again', () => {
  test.each([
    [['これってバブル？', 'もうちょい詳しく'], /減価償却/],
    [['is it a bubble?', 'more'], /depreciation/],
    [['is it a bubble?', 'what does that mean'], /smells a bit like a bubble/],
    [['who is the quoted journalist?', 'what does he mean'], /^Anthropic pays Microsoft/],
    [['引用されてる記者は誰？', 'その意味は？'], /^AnthropicはMicrosoftへ/],
    [['is safety a field of cooperation?', 'why do they cooperate'], /interdependence is inevitable/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('another span of the outlook is told by its name alone, and after all of them the last', () => {
  test.each([
    [['what happens in the long run?', 'and in the short run?'], /^Over the next one to two years/],
    [['長期的にはどうなる？', 'じゃあ中期は？'], /^3～5年/],
    [["what's the outlook?", 'and after that?'], /^More than five years/],
    [['今後どうなる？', 'その後は？'], /^5年以上先/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('what wants neither yes nor no gets none', () => {
  test.each([
    [['リスクは何？', '例えば？'], /^過剰投資/],
    [['減価償却がどうしたの？'], /^Anthropic/],
    [['今後どうなる？', 'それって良いこと悪いこと？'], /^投資の循環のメリットは/],
    [['マイクロソフトの戦略は？', 'NVIDIAも同じ？'], /^(?:いや|ううん)、NVIDIA/],
    [['スマホ業界と比べると？', 'それっていいの？'], /^投資の循環のメリットは/],
    [['2030年のAI市場は？', '円で'], /ドル以外/],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('in how many of the layers one stands is held against those that name it', () => {
  test.each([
    [['what are the three layers?', "so google's in all three?"], YES],
    [['what are the three layers?', 'is nvidia in two?'], NO],
    [['三つの層って何？', 'Googleは三つとも？'], YES],
    [['三つの層って何？', 'NVIDIAは二つに入ってる？'], NO],
  ])('%j', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});
