import { describe, expect, test } from 'vitest';
import { talk } from '../core.ts';

/** The reply to the last of some lines of one conversation. */
const last = (lines: string[]): string => talk(...lines).at(-1)!.text;
const table = (rows: [string[], RegExp][]) =>
  test.each(rows)('%j', (lines, told) => {
    expect(last(lines)).toMatch(told);
  });

const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;
const YES = /^Ye[sp]\b|^(?:うん|そう)/;

describe('one giver’s part of what was told', () => {
  table([
    [
      ['how much did microsoft and nvidia put into anthropic together', 'and microsofts half?'],
      /\$5 billion/,
    ],
    [['when was the anthropic deal announced', 'nvidias part of it in $'], /\$10 billion/],
    [['who invested in anthropic', "microsoft's slice?"], /\$5 billion/],
    [['MSとNVIDIA合わせてAnthropicにいくら？', 'MSの取り分は？'], /50億/],
    [['3社の提携っていつ発表？', 'そのうちNVIDIAの出す額は'], /100億/],
  ]);
});

describe('whether it is much is not told, but how it compares is, and the subject stays', () => {
  table([
    [['how much has msft put into openai', 'is that a lot'], /doesn't say.*\$30 billion/],
    [['how much has msft put into openai', 'is that a lot', 'when'], /2023/],
    [['AnthropicはMSにいくら払う？', 'それって多い？'], /書かれていない.*300億/],
    [['市場の成長率は？', 'それって高い？'], /書かれていない.*60/],
  ]);
});

describe('whether that is all, and whether it is known, is said by yes or no', () => {
  table([
    [['how much did microsoft put into openai', 'is that all'], NO],
    [['MSはOpenAIにいくら出した？', 'それで全部？'], NO],
    [['how much did microsoft put into openai', 'is it public'], YES],
    [['how much has nvidia put into xai', 'is it public'], NO],
    [['NVIDIAはxAIにいくら出してる？', 'ほんと？'], YES],
    [['what does anthropic pay microsoft', 'who else'], /doesn't name anyone/],
    [['AnthropicはMSにいくら払う？', '他に誰か'], /書かれていない/],
    [['what does anthropic pay microsoft', 'what about the rest'], /Microsoft pays NVIDIA/],
  ]);
});

describe('what no deal tells is refused, and where it stands is told', () => {
  table([
    [['how much did microsoft put into openai', 'who decided that'], /article/],
    [['MSはOpenAIにいくら出した？', '誰が決めたの'], /記事/],
    [['how much did microsoft put into openai', 'how do u know'], /section/],
    [['MSはOpenAIにいくら出した？', 'なんでわかるの'], /の節/],
    [['AnthropicはMSにいくら払う？', '2023年より前は？'], /^(?!.*100億)/],
    [['NVIDIAはxAIにいくら出してる？', 'それって危なくない？'], /バブル/],
  ]);
});

describe('another measure, and a part of a company, are lacking: what is told instead is said', () => {
  table([
    [['how much did microsoft put into openai', 'in yen?'], /any currency but dollars.*\$13 billion/],
    [['MSはOpenAIにいくら出した？', '円だと？'], /ドル以外.*130億/],
    [['2030年の市場規模は日本円だと？'], /ドル以外.*2兆/],
    [['what % of openai does microsoft own'], /percentage.*\$13 billion/],
    [['how much of xai does nvidia own', 'why'], /NVIDIA.*ecosystem/],
    [['NVIDIAはxAIの何%持ってる？', 'Anthropicは？'], /100億|出資比率/],
  ]);
});

describe('numbered questions are a question each', () => {
  table([
    [['一、提携を発表した三社。二、発表の時期。三、2030年の市場規模。'], /Anthropic.*2025年11月[^]*2兆/],
    [['AI開発に不可欠とされる三つの要素は？', 'それぞれに該当する企業名は？'], /OpenAI/],
    [['three layers of ai?'], /^AI development/],
  ]);
});

describe('money is passed on by the one that got it, and a thing is whose it is', () => {
  table([
    [
      ['how much does anthropic pay microsoft?', 'then Microsoft hands how much of it on to NVIDIA?'],
      /doesn't say how much/,
    ],
    [['openai loss 2028?', "hang on, wasn't it Anthropic that forecast that"], NO],
    [['OpenAIの損失予測は？', 'それAnthropicじゃなかったっけ'], NO],
    [['openai loss 2028?', 'and the year before?'], /article/],
    [['MSはAnthropicにいくら？', '嘘つけ、2024年だろ'], /^(?:いや|ううん).*2025年11月/],
    [['OpenAIの出資者は', 'ではxAIに入れたと書かれていない先ですと、どちらでしょうか'], /Microsoft/],
  ]);
});

describe('a why that takes a wrong thing as said is set right', () => {
  table([
    [['Why did Ark Ventures bet everything on Anthropic alone'], NO],
    [['why does microsoft only invest in openai'], NO],
    [['なんでMSはOpenAIだけに投資してるの'], NO],
    [['Why on earth would Anthropic buy $10B of NVIDIA shares'], NO],
  ]);
});

describe('heads, frank openings and ways', () => {
  table([
    [['Higher barriers are filed under which risk?'], /under "a distorted market"/],
    [['値上がりした評価額って、どのリスクの話？'], /「バブルのおそれ」に入る/],
    [['no bs: does nvidia back xai?'], YES],
    [['ぶっちゃけ、NVIDIAはxAIに出資してるの？'], YES],
    [['Fidelityから出た資金が、NVIDIAの売上へ至る道筋は記事から辿れますか。'], /Fidelity →.*NVIDIA/],
    [['what did kovach say'], /Anthropic pays Microsoft/],
    [['コバックは何て言ったの'], /払い/],
    [['Microsoftはクラウドの層に入ってる？'], YES],
    [['2025年11月に発表された出資の合計'], /最大150億/],
  ]);
});
