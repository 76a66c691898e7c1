import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('a layer is told by its names, and how many they are', () => {
  table([
    ['How many chip makers does the text list, and which are they?', /NVIDIA, AMD and Google.*3\./],
    ['Which cloud suppliers are cited as examples?', /Azure, Google Cloud and AWS/],
    ['How many cloud vendors and how many chip vendors are listed, and what are they called?', /AWS[^]*AMD/],
    ['チップメーカーの例は何社挙がっていますか', /AMD.*3社/],
    ['クラウド事業者は何社ありますか。また、それぞれの社名をお願いします。', /^[^\n]*AWS[^\n]*3社[^\n]*$/],
    ['モデル開発企業の例を挙げてください', /OpenAI、Anthropic、Google/],
    [
      'The stack is split into AI firms, clouds and chip makers. Which one company shows up in all three?',
      /^Google/,
    ],
    ['AI企業、クラウド、チップに分けていますね。すべてに登場するのはどの企業ですか。', /^Google/],
  ]);
});

describe('which of what is counted covers it', () => {
  table([
    ['Which of the listed risks is about opacity and transparency?', /conflicts of interest/],
    ['Which of the three merits concerns the quality of services?', /more choice/],
    ['参入障壁に触れているのは、三つのリスクのうちどれですか', /市場の歪み/],
    ['In which section are the risks set out?', /three risks.*section/],
    ['この構造が生まれた理由はどの章で論じられていますか', /三つ.*の節/],
  ]);
});

describe('the horizons, each by itself', () => {
  table([
    [
      'How are mergers seen in the short, medium and long term respectively?',
      /one to two.*hree to five.*(?:five|eyond)/is,
    ],
    ['How does integration in the short term differ from the long term?', /two years.*five years/s],
    ['規制の見通しを短期・中期・長期に分けて示してください', /中期の見通し/],
    ['短期と長期で、統合の記述はどう異なりますか', /1～2年.*5年以上/s],
    ['AGIは短期、中期、長期のいずれですか', /長期の見通し/],
  ]);
});

describe('competing or cooperating is held against each thing that is named', () => {
  table([
    ['安全性は競争領域、価格は協調領域という整理で合っていますか', /^(?:いや|ううん)/],
    ['価格は競争領域、標準化は協力領域という理解でよいですか', /^うん/],
    ['Is it correct that pricing is an area of competition while safety is an area of cooperation?', /^Ye/],
    ['Is infrastructure treated as a field in which the companies compete?', /^No.*infrastructure/],
    ['インフラは競争分野という認識で合っていますか', /^(?:いや|ううん).*インフラ/],
    ['規制対応は競争・協力のいずれに入りますか', /^(?!うん|いや|ううん).*規制/],
    [
      'Since AI safety is listed among the battlegrounds on which they compete, which of them is ahead?',
      /^No.*cooperate/,
    ],
  ]);
});

describe('what the picture draws the wrong way round', () => {
  table([
    ['The diagram draws arrows of $5B and $10B out of Anthropic. Is Anthropic in fact the recipient?', /^Ye/],
    ['Going by the arrows, are Microsoft and NVIDIA the recipients of the $5B and $10B?', /^No/],
    ['図の50億ドルと100億ドルの矢印ですが、受け手はAnthropicで合っていますか', /^うん/],
    ['図の矢印で、50億ドルと100億ドルを受け取るのはMicrosoftとNVIDIAですか', /^(?:いや|ううん)/],
    ['図でMicrosoftからNVIDIAへ流れる金額は書かれていますか', /^(?:いや|ううん).*金額/],
  ]);
});

describe('whose words, which figure of speech, what source', () => {
  table([
    [
      'To whom is the description of the cycle credited, and what is his title?',
      /^It was Steve Kovach, CNBC.*correspondent/,
    ],
    ['循環構造を言い表した方のお名前と肩書きは', /Kovach.*技術特派員/],
    ['Kovach氏の発言はどの媒体で公開されたのでしょうか', /Bluesky/],
    ['One metaphor is from horse racing, one from alchemy. What does each stand for?', /horse race.*alchemy/],
    ['競馬の比喩と錬金術の比喩はそれぞれ何を指しますか', /競馬.*錬金術/],
    ['Are sources given for the $74 billion loss?', /article.* OpenAI forecasts/],
    ['740億ドルの損失の出典は示されていますか', /^OpenAI/],
    ['Which of the industries is described as winner-takes-all?', /^Smartphones/],
    ['業界のうち「勝者総取り」とされるのはどれですか', /^スマホ/],
  ]);
});

describe('how far she answers, and what she gives no advice on', () => {
  table([
    ['本日はどの範囲までお答えいただけますか', /(?:出資|リスク)/],
    ['May I ask what the scope of your coverage is?', /risks/],
    ['Would it be prudent to invest in Anthropic?', /advice/],
    ['Is Anthropic a sound investment?', /advice/],
    ['Anthropicへの投資は妥当とお考えですか', /助言/],
    [
      'NVIDIA株は買いでしょうか。目標株価もあればあわせて。',
      /^(?!うん).*(?:助言|書かれていない|載っていない)/,
    ],
  ]);
});

describe('who is named as an investor', () => {
  table([
    ['Is AMD listed as an investor?', /^No.*investments by AMD/],
    ['Is NVIDIA named among the investors?', /^Ye.*Anthropic/],
    ['AMDは出資者として名前が挙がっていますか', /^(?:いや|ううん).*AMDの出資先/],
    ['NVIDIAは投資家として挙げられていますか', /^うん.*Anthropic/],
    ['主要AI企業3社すべてに出資している投資家はどこですか', /NVIDIA、Ark Ventures、Fidelity/],
    ['Does any chip maker also act as an investor?', /^Ye.*NVIDIA/],
  ]);
});
