import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('what is asked in the same breath', () => {
  test.each([
    [
      "Cap on NVIDIA's Anthropic commitment, cap on Microsoft's, and the month both were unveiled?",
      /November 2025/,
    ],
    [
      'Ark Ventures and Fidelity: cheque size per company, and in which years?',
      /how much[\s\S]*(?:no|exact) date/,
    ],
    ['how much has microsoft put into openai, and when?', /\$13 billion[\s\S]*2023/],
    [
      'MicrosoftのOpenAI向け累計130億ドルという数字は、記事のどの節を出典として引けばよいか。',
      /「OpenAIへの投資」/,
    ],
    [
      'OpenAIが2028年に見込む赤字額はいくらか。当該数値は記事のどの節に記されているか。',
      /740億[\s\S]*コメント/,
    ],
    [
      'AnthropicがMicrosoftに払う額は、MicrosoftがAnthropicに出す上限額の何倍か。差額も示してほしい。',
      /6倍以上.*250億ドル以上/,
    ],
    ['Path of cash Anthropic -> NVIDIA, and is any hop unquantified?', /→[^]*Microsoft pays NVIDIA, but/],
    ['Section where the 60% figure sits?', /60%.*sheer size/],
    ["Microsoft's links to Anthropic other than equity?", /^(?!.*\$5 billion).*Azure/],
    ['AnthropicとMSの関係を全部、金額つきで', /50億ドル.*300億ドル.*Azure/],
    ['xAIだけ金額がないのはなぜ？', /理由は記事に書かれていない/],
    ["why is the xai stake's amount kept secret?", /doesn't say why/],
    ["what are the three layers and who's named in each?", /AMD/],
    ['三つの層って何？それぞれ誰がいる？', /AMD/],
    ['which happens first: AI regulation or AGI?', /three to five[^]*five years from now/],
    ['which is bigger, the 2028 loss or what anthropic pays microsoft?', /\$74 billion.*\$30 billion/],
    ['is microsoft or nvidia the bigger backer of anthropic and by how much', /NVIDIA.*\$5 billion/],
    ['2025 to 2030 market: multiple, and absolute increase?', /20 times[\s\S]*\$1\.9 trillion/],
    ['NVIDIAのxAI向け出資は何億ドル規模か。併せて、両社の技術面での接点も伺いたい。', /非公開[\s\S]*Grok/],
  ])('%s', (text, told) => {
    expect(lastOf(text)).toMatch(told);
  });

  test('an announced sum is told with its date, once', () => {
    const reply = lastOf('how much is nvidia putting into anthropic, and when was that announced?');
    expect(reply.match(/November 2025/g)).toHaveLength(1);
  });
});

describe('on top of what was told', () => {
  test.each([
    [['how much did nvidia put into xai', 'and what ties the two on the tech side?'], /Grok/],
    [['NVIDIAはxAIにいくら出資した？', '両社の技術面での接点は？'], /Grok/],
    [["what's supposed to happen in the coming year or two", '3–5 instead?'], /three to five years/],
    [['短期の見通しは', '3〜5だと？'], /3～5年/],
    [['見通しの3〜5年は', '逆に、一番手前の区分についてはいかがでしょうか。'], /1～2年/],
    [['do the big clouds each run their own infrastructure?', 'Name the players.'], /AWS/],
    [
      ['How big is the AI market in 2030?', 'what is it in 2025?', 'so thats twenty times bigger, right?'],
      /^(?:Yes|Yep)\. About 20 times/,
    ],
    [['how much did nvidia put into xai', 'lol why do they keep it secret'], /doesn't say why/],
    [['NVIDIAはxAIにいくら？', 'なんで非公開なの'], /理由は記事に書かれていない/],
    [
      ['how much is Microsoft putting into Anthropic?', 'and nvidia?', 'both combined, ceiling?'],
      /Up to \$15 billion/,
    ],
    [['2028 loss figure: whose, how much?', 'OAI loss for 2026 as well?'], /^Not quite.*2026/],
    [['what is the market in 2030?', "multiple on '25?"], /20 times/],
    [['2025年のAI市場は', 'じゃあ2035年だとどうなる見通し？'], /2035年の市場規模は、記事に書かれていない/],
    [['who runs the cloud side', 'for hardware?'], /AMD/],
    [['AIの市場って2030年にはどれくらいの大きさ？', 'じゃあ2025年は？'], /^約1,000億ドル/],
    [
      ['how much does nvidia put into anthropic', 'same thing but microsoft instead of nvidia'],
      /\$5 billion/,
    ],
    [
      [
        '日本語で答えて: how much will NVIDIA put into Anthropic?',
        'back to English now. same thing but Microsoft instead of NVIDIA',
      ],
      /\$5 billion/,
    ],
    [['2025年のAI市場は？', '2030年は？', 'ってことは10倍になるんだよね'], /^(?:いや|ううん)、約20倍/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('every question of a long message that only asks is answered', () => {
  test.each([
    [
      'How much have Microsoft and Nvidia each promised to Anthropic under the November announcement, and what amount goes from Anthropic to Microsoft the other way?',
      [/\$5 billion/, /\$10 billion/, /\$30 billion/],
    ],
    [
      'Which company might be bought by which according to the comment at the end? And what single condition decides whether the circular structure works out?',
      [/acquire Anthropic/, /market really growing/],
    ],
    ['Is regulation on its way at all? If so, when?', [/^ye/i, /three to five years/]],
    [
      'how much does ms pay nvidia and also when was that announced',
      [/doesn.t say how much/, /doesn.t say when/],
    ],
  ])('“%s”', (text, told) => {
    const reply = ask(text).text;
    for (const one of told) expect(reply).toMatch(one);
  });
});
