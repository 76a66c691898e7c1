import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('one fact answers both attributes of one thing, and is told once', () => {
  table([
    [
      'OpenAIの赤字見込みについて、対象年と金額をそれぞれお示しください。',
      /^OpenAIは、2028年に740億ドル[^\n]*$/,
    ],
    [
      'MicrosoftのAnthropic出資ですが、金額と発表時期をそれぞれお願いします。',
      /^[^\n]*50億ドル[^\n]*2025年11月[^\n]*$/,
    ],
    [
      "For OpenAI's projected loss, tell me the year and the amount respectively.",
      /^[^\n]*\$74 billion in 2028\.[^\n]*$/,
    ],
    ["What year and what amount is OpenAI's projected loss?", /^[^\n]*\$74 billion in 2028\.[^\n]*$/],
    ['Who described the money loop in one line, and where did they post it?', /^[^\n]*Steve Kovach[^\n]*$/],
    ['Does Microsoft pay NVIDIA, and is any amount given?', /^Ye[^\n]*how much\.[^\n]*$/],
    ['100億ドルって誰から誰に？誰が出して誰が受け取る？', /^(?!.*Fidelity)[^\n]*100億ドル[^\n]*$/],
    ['循環を言い表した記者は誰で、所属はどこですか。', /^[^\n]*Steve Kovach[^\n]*$/],
    [
      'Is Anthropic both a client and an investee of Microsoft, and what are the two sums?',
      /^[^\n]*\$5 billion[^\n]*\$30 billion[^\n]*$/,
    ],
    ['Check the direction of the $30B: who is the payer, and who is the recipient?', /^\$30 billion[^\n]*$/],
    ['Name the three layers and the firms listed in each.', /^AI companies: OpenAI[^\n]*$/],
  ]);
  test('a date that no payment has is not taken from a stake', () => {
    expect(ask('How much does Anthropic pay Microsoft, and when?').text).not.toMatch(/November/);
  });
});

describe('whether it is told at all is no question of its own', () => {
  table([
    [
      'LOL so could microsoft just buy anthropic?? does it say anything',
      /^Ye[^\n]*acquire Anthropic\.[^\n]*$/,
    ],
    ['how much does anthropic pay microsoft? bet it doesnt say', /^[^\n]*\$30 billion[^\n]*$/],
    ['is there a bubble risk? anything in there?', /^Ye[^\n]*bubble[^\n]*$/],
    ['Anthropicの支払いの額は？どうせ載ってるんでしょ', /^[^\n]*300億ドル[^\n]*$/],
    ['Microsoftの社長の名前、記事に出てくる？出てくるなら誰', /^MicrosoftのCEOは[^\n]*$/],
    ['Anthropicの評価額って載ってる？載ってるならいくら？', /^Anthropicの(?:具体的な)?評価額[^\n]*$/],
    ["does the article give NVIDIA's CEO's name? if so who", /^[^\n]*NVIDIA's CEO[^\n]*$/],
    ['OpenAIの損失予測いくら？記事読んだなら答えられるよね', /^OpenAIは、2028年に740億ドル[^\n]*$/],
  ]);
});

describe('of one that is named ahead is asked what follows', () => {
  table([
    ['wait is grok in here? whose gpus is it runnin on', /^NVIDIA[^\n]*$/],
    ['Grokって記事に出てくる？どこのGPU使ってる？', /^NVIDIA[^\n]*$/],
    ['Arkって出てくる？どこに投資してるの', /^Ark Ventures[^\n]*OpenAI、Anthropic、xAI[^\n]*$/],
    ['is AMD mentioned? which layer', /^AMD[^\n]*$/],
    ['is Meta mentioned? who backs it', /^[^\n]*Meta[^\n]*$/],
  ]);
});

describe('what leads up to a question is not answered', () => {
  table([
    [
      '取締役から必ず聞かれますので、投資循環のリスクを3点、端的にお願いいたします。',
      /^投資の循環のリスクは[^\n]*$/,
    ],
    ['社長に聞かれるから、xAIの出資者を教えて', /^(?!.*CEO)[^\n]*NVIDIA[^\n]*$/],
    ['CEOに報告するため、OpenAIの損失予測を教えてください。', /^OpenAIは、2028年[^\n]*$/],
    [
      'Our board asks about valuation every quarter. So: who invests in all three labs?',
      /^NVIDIA, Ark[^\n]*$/,
    ],
    ['AIとクラウドとチップの層あるやん?二つ以上の層に顔出しとる会社おる？', /^うん、Google[^\n]*$/],
    ['メリットとリスクの話あったやん、バブル以外のリスクは？', /^(?!.*イノベーション)[^\n]*利益相反[^\n]*$/],
    [
      "Who needs insurance when you own half the world lol. Still, if OpenAI stalls, what's Microsoft's fallback?",
      /^[^\n]*Microsoft still has Anthropic[^\n]*$/,
    ],
    ['Honestly who cares about the merits. What are the risks?', /^The cycle has three risks[^\n]*$/],
    ['誰得なのこれw で、リスクは何？', /^投資の循環のリスクは[^\n]*$/],
    [
      'Context: I am writing a memo and my PM keeps asking whether Anthropic is paying out more than it takes in. So: how does the $30B going to Microsoft compare with what Microsoft and NVIDIA together put into Anthropic?',
      /\$30 billion[^\n]*up to \$15 billion together/,
    ],
  ]);
});

describe('a choice that is left open is made once', () => {
  table([
    [
      '2030年のAI市場って約1兆ドルだったよな。あ、いや違う、2兆だっけ？どっちよ',
      /^うん[^\n]*約2兆ドル[^\n]*$/,
    ],
    ['各国のAI規制が本格化するのって短期の話だっけ、それとも長期だっけ？', /^(?!うん|いや)[^\n]*中期[^\n]*$/],
    [
      'Is there any tie between Microsoft and xAI in the deals? If not direct, via whom?',
      /^Only by way of others[^\n]*$/,
    ],
    ['MicrosoftとxAIってつながってる？直接じゃないなら誰経由？', /^[^\n]*NVIDIA[^\n]*$/],
  ]);
});

describe('a word beside a name is no question of its own', () => {
  table([
    ["What are the AI labs' own aims?", /^OpenAI and Anthropic are after[^\n]*$/],
    ['Which chip makers does the article name? NVIDIA, no?', /^NVIDIA, AMD and Google(?!.*titled)/],
  ]);
});
