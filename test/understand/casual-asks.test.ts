import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

/** Half a conversation, and what its last reply is to be like. */
type Case = [turns: string[], reply: RegExp];

describe('what a lab makes with what it is supplied with is no stake', () => {
  test.each<Case>([
    [['NVIDIAはxAIにいくら出してるの', 'で、あそこのチップで何作ってるのxAIって'], /^xAIのGrok/],
    [['how much did nvidia give xai', 'and what is xai making with its gpus'], /^xAI develops its Grok/],
    [['ok what does xAI need NVIDIA for'], /^xAI develops its Grok/],
    [['アンソロピックってエヌビディアの何を使ってるわけ'], /^Anthropicは、出資者でもあるNVIDIAのGPU/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('who supplies whom, with both left open, is of the goods', () => {
  test.each<Case>([
    [['GPUはどこがどこに出してるん'], /^NVIDIAがAnthropicとxAIにGPUを供給/],
    [['チップって誰が誰に提供してる感じ？'], /^NVIDIAがAnthropicとxAIにGPUを供給/],
    [['so who is giving chips to whom'], /^NVIDIA supplies GPUs/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('lists overlap where they have but one in common', () => {
  test.each<Case>([
    [['ArkとMicrosoftって投資先かぶってんの？'], /^うん、/],
    [['ArkとMicrosoftの投資先、完全に重なってる？'], /^(?:いや|ううん)、/],
    [['NVIDIAとMicrosoftで投資先かぶってないとこある？'], /^うん、[^]*xAI/],
    [['is there an overlap between Fidelity and Microsoft?'], /^(?:Yes|Yep)\. /],
    [['do nvidia and microsoft completely overlap in their bets?'], /^(?:No|Nope)\. /],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('the only one, said behind its name', () => {
  test.each<Case>([
    [
      ['Is Microsoft alone in OpenAI?', 'and for xai, is nvidia the only backer?'],
      /^(?:No|Nope)\. [^]*Ark Ventures/,
    ],
    [['who backs anthropic', 'is nvidia the only one in there'], /^(?:No|Nope)\. [^]*Fidelity/],
    [['For OpenAI, are Microsoft and NVIDIA the only ones?'], /^(?:No|Nope)\. [^]*Fidelity/],
    [['xAIにはArkとNVIDIAだけ？'], /^(?:いや|ううん)、[^]*Fidelity/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('another place than where it was posted', () => {
  test.each<Case>([
    [['Is Kovach with Reuters?', 'and he wrote that on Facebook?'], /^(?:No|Nope)\. Bluesky/],
    [['Kovachって誰？', 'それXに書いたの'], /^(?:いや|ううん)、[^]*Bluesky/],
    [['循環の話を言い出したの誰', 'LinkedInの投稿？'], /^(?:いや|ううん)、[^]*Bluesky/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what somebody is only told to have said of the language is no wish', () => {
  test.each<Case>([
    [['some guy keeps typing "reply in Japanese" here lol. who backs xAI?'], /^[A-Z].* Fidelity/],
    [['i never told you to answer in japanese. who backs xAI?'], /^[A-Z].* Fidelity/],
    [['英語で答えなくていいんで、OpenAIの出資者は？'], /出資している/],
    [['みんな「英語で」って言ってるけど無視して。xAIの出資者は？'], /出資している/],
    [['answer in Japanese pls: who backs xAI?'], /出資している/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });

  test('a month and a year are one date', () => {
    expect(lastOf('what year and month was the three-way tie-up announced?')).toMatch(
      /^(?!No)[^\n]*November 2025/,
    );
  });
});

describe('half a question of what one investor gives is of that one', () => {
  test.each<Case>([
    [['Microsoftはどこに出資してる', 'OpenAIとxAIの両方？'], /^(?:いや|ううん)、MicrosoftがxAI/],
    [['NVIDIAの出資先は', 'AnthropicとOpenAIどっちも？'], /^うん、NVIDIA/],
    [
      ['where does Fidelity put its money', 'OpenAI and xAI both?', 'Anthropic too? how much'],
      /Fidelity[^]*Anthropic/,
    ],
    [
      ['MSはOpenAIにいくら入れてる', 'OpenAIとAnthropic両方？', 'xAIにも？いくら'],
      /^[^\n]*MicrosoftからxAI[^\n]*$/,
    ],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('why a sum is kept back is not told', () => {
  test.each<Case>([
    [['xAIに出資してるのはどこ', 'え、なんで非公開なの'], /^その理由は記事に書かれていない/],
    [['how much has Fidelity put in', 'why no figures?'], /^The article doesn't say/],
    [['金額が書かれていない出資はどれ', 'なんで？'], /^その理由は記事に書かれていない/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what several announced, of one of them and of one that was not there', () => {
  test.each<Case>([
    [['三社が提携を発表したのっていつ', 'マイクロソフトさんのほうはおいくら？'], /^最大50億ドル/],
    [
      ['when was the three-way tie-up announced', 'how much from microsoft'],
      /^Up to \$5 billion|^Microsoft is putting up to \$5 billion/,
    ],
    [['三社が提携を発表したのっていつ', 'Arkは？'], /Ark Venturesがいつ出資したのかは、記事に書かれていない/],
    [['when was the three-way tie-up announced', 'and ark?'], /Ark Ventures[^]*doesn't say/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what is taken as given stays with what is asked of it', () => {
  test.each<Case>([
    [['年60%で5年伸びるとしてさ、1000億ドルが2兆ドルに届くわけ？'], /^(?:いや|ううん)、計算すると[^\n]*$/],
    [['年60パーで5年いったら20倍になるの？'], /^(?:いや|ううん)、計算すると[^\n]*10\.5倍/],
    [
      ['MSが2023年までに100億でいま130億以上ってことはさ、そのあと足したのはいくら'],
      /^計算すると30億ドル以上[^\n]*$/,
    ],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('what somebody takes back while typing is not asked', () => {
  test.each<Case>([
    [['NVIDIAってOpenAIに、あ違うAnthropicにいくら出すの'], /^最大100億ドル[^\n]*$/],
    [['how much is nvidia putting into openai, no wait, anthropic'], /\$10 billion(?!.*OpenAI)/],
    [['エヌビディヤ…あ、エヌビディアってAnthropicにいくら出すの'], /^最大100億ドル[^\n]*$/],
    [['AI市場の規模、2025年じゃ…あ、2030年のほう'], /2兆ドル/],
    [['how big is the market in 2030, sorry, 2025'], /\$100 billion(?!.*\$2 trillion)/],
    [['市場の歪身って何だっけ。あ、歪み'], /寡占|参入/],
    [['三つの層ってどれとどれとどれ？'], /^AI開発に不可欠[^\n]*$/],
    [['MSの狙いは？あ、NVIDIAも'], /Microsoft[^]*NVIDIA/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('whether the article tells of it, whatever led to that', () => {
  test.each<Case>([
    [
      [
        'ゼミの先輩と飲んでたら絶対バブルだって言い張っててさ、終電も逃したんだけど、この記事にバブルの可能性って載ってんの？',
      ],
      /^うん、過剰投資/,
    ],
    [
      ['記事読めって課題が出たから聞くんだけど、記事に規制の話って出てんの。もう寝るから短めでよろ'],
      /^うん、[^\n]*規制[^\n]*$/,
    ],
    [['記事って市場の歪みのこと触れてんの'], /^うん、[^]*寡占/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('played on by three words', () => {
  test.each<Case>([
    [['MSはNVIDIAに払ってるんだよね', 'なんで'], /^その理由は記事に書かれていない/],
    [['so why does microsoft pay nvidia at all'], /^The article doesn't say why/],
    [['NVIDIAの狙いは', 'で、OpenAIの赤字は'], /^OpenAIは、2028年に740億ドル/],
    [['what is nvidia after', "and openai's loss?"], /^OpenAI forecasts a loss of \$74 billion/],
    [['2030年の市場は', '年何％なの'], /約60%/],
    [['does claude run on azure', 'amd?'], /^(?:No|Nope)\. [^]*AMD/],
    [['お金ってどう回ってるの', '最初の矢印はいくら'], /^300億ドル[^\n]*$/],
    [['how does the money circulate', 'how much is the last leg'], /^[^]*\$10 billion/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('winner-takes-all, said of nothing, is of the AI industry', () => {
  test.each<Case>([
    [['AI業界ってどんな感じ', 'つまり勝者総取り？'], /^(?:いや|ううん)、/],
    [['ok so winner takes all then?'], /^(?:No|Nope)\. The AI industry/],
    [['スマホ業界ってどう', '勝者総取り？'], /^(?!いや|ううん)/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

describe('the whole by what it is about', () => {
  test.each<Case>([
    [['AIのお金の話って何なの？二行で'], /^AnthropicはMicrosoftへ/],
    [["so what's this whole ai investing story? three lines"], /^Anthropic pays Microsoft/],
    [['who is in the chip layer', 'is google in all?'], /^(?:Yes|Yep)\. Google/],
  ])('%s', (turns, reply) => {
    expect(lastOf(...turns)).toMatch(reply);
  });
});

test('thousands of blanks take no longer than one', () => {
  const started = performance.now();
  expect(lastOf(`who backs xai${' '.repeat(3000)}then`)).toContain('Ark Ventures');
  expect(performance.now() - started).toBeLessThan(3000);
});
