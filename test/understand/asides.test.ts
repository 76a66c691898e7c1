import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('what is set aside behind a question is not answered', () => {
  table([
    ["What's in it for NVIDIA? Not interested in Microsoft.", /^NVIDIA is after[^\n]*$/],
    ['The 2025 and 2030 market sizes? No need for the growth rate.', /^[^\n]*\$2 trillion[^\n]*$/],
    [
      'Could you explain option strategy and portfolio approach? You can skip risk diversification.',
      /^[^\n]*option strategy[^\n]*\n[^\n]*portfolio[^\n]*$/,
    ],
    ['短期はどうなる？長期はどうなる？中期は飛ばしていいよ', /^この1～2年[^\n]*\n5年以上先[^\n]*$/],
    ['市場規模は何年にいくら？成長率は覚えてるので省略で', /^(?!.*60%)/],
    ['メリットは何個？全部言って。リスクは別の人に聞きました', /^[^\n]*メリットは(?!.*リスク)[^\n]*$/],
    ['これからどうなる？とりあえず短期だけでいい', /^この1～2年[^\n]*$/],
    ['こっからどうなんの？とりま1〜2年だけでいいや', /^この1～2年[^\n]*$/],
    ['累計130億ドルって誰が誰に？あ、NVIDIAの方はいいです', /^Microsoft(?!.*NVIDIA)/],
  ]);
});

describe('how the answer is to look is no question', () => {
  table([
    ['What are the three main risks the article names? Headlines only.', /three risks[^\n]*$/],
    [
      'In which areas do they compete? And where do they cooperate? One line each is fine.',
      /^[^\n]*compete[^\n]*\n[^\n]*cooperate[^\n]*$/,
    ],
    ['total Microsoft has tied up in OpenAI plus Anthropic, and keep the bounds', /^At least[^\n]*$/],
    [
      '循環投資のメリットとリスク、各三点を見出しレベルで結構ですので挙げてください',
      /^[^\n]*メリットは[^\n]*\n[^\n]*リスクは[^\n]*$/,
    ],
    ['循環の順番をもう一回。図じゃなくて文章で', /^Anthropicは/],
    ['アンソロピックの時価総額ってなんぼ？評価額でもええで', /^Anthropicの時価総額[^\n]*$/],
  ]);
});

describe('why one asks is no question', () => {
  table([
    ["Anything about Meta in there? I'd guess not, but worth checking.", /^[^\n]*"?Meta"?[^\n]*$/],
    ['xAIに出資してるのはどこ？レポートの締切が今日なんで助かります', /^[^\n]*xAIに出資[^\n]*$/],
    ['NVIDIAの戦略って何？会議が10分後なので急いでます', /^NVIDIAのねらい/],
    ['2027年のAI市場規模おしえて。2025と2030の間なんだから計算できるでしょ？', /^2027年[^\n]*$/],
  ]);
});

describe('what is asked behind a question stays', () => {
  table([
    ['Who backs xAI? And name the cloud big three please.', /xAI[^\n]*\n[^\n]*AWS/],
    ["What are the risks? I don't need the merits, but who said it's alchemy?", /risks[^]*alchemy/],
    ['OpenAIの損失予測は？内訳も書いてもらえると助かります', /740億ドル/],
  ]);
});
