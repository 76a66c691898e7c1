import { expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const REFUSED = /doesn't say|can't find|書かれていない|見当たらない/;

test.each<[string[], RegExp]>([
  [
    [
      'who put money into Anthropic in November 2025?',
      'sum?',
      'so that sum vs what Anthropic hands Microsoft, bigger or smaller',
    ],
    /The larger of the two: \$30 billion.*up to \$15 billion together.*gap of at least \$15 billion/,
  ],
  [
    ['what was announced in Nov 2025?', 'pooled, is it above or below the 30bn?'],
    /The larger of the two: \$30 billion.*up to \$15 billion together/,
  ],
  [
    ['2025年11月に発表された出資は？', '合計額とAnthropicの支払い、並べて比べるとどっちが大きい？'],
    /300億ドルのほう.*最大150億ドル/,
  ],
  [['Anthropicに入る合計は？', 'Microsoftへの支払いに対して何割？'], /最大50%/],
])('a sum that was told is held against what is paid: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
  expect(lastOf(...texts)).not.toMatch(/^(?:(?:Yes|Yep|No|Nope)\b|(?:うん|ううん|いや)、)/);
});

test.each<[string[], number]>([
  [['Anthropicの支払いは？', 'それ、今回の2社の出資の合計より大きいよね？差はいくら'], 200],
  [
    [
      'what does Anthropic pay Microsoft?',
      "that's more than both stakes in Anthropic together, no? by how much?",
    ],
    400,
  ],
])('the gap is told once with which is the larger: %j', (texts, most) => {
  expect(lastOf(...texts).length).toBeLessThanOrEqual(most);
});

test.each<[string[], RegExp]>([
  [
    ['where is NVIDIA invested?', 'any other investors that are in all three? amounts if it gives any'],
    /Ark Ventures and Fidelity.*doesn't say/,
  ],
  [
    ['NVIDIAはどこに出資？', 'ほかに3社全部に入ってる投資家は？額も出てる？'],
    /Ark VenturesとFidelity.*書かれていない/,
  ],
  [
    ['which labs does Microsoft back?', 'anybody else who is in all three labs?'],
    /NVIDIA, Ark Ventures and Fidelity/,
  ],
  [
    ['3社全部に出資してるのは？', 'そいつらの金額は？'],
    /NVIDIA.*最大100億ドル[^]*Ark VenturesとFidelity.*書かれていない/,
  ],
])('the others who are in all of them are told with their sums, or without: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [["NVIDIA's holdings?", 'on the OpenAI side, is there an amount?'], /NVIDIA.*OpenAI.*doesn't say/],
  [["NVIDIA's holdings?", 'and the xAI one, how big?'], /xAI.*undisclosed/],
  [['NVIDIAの出資先を教えて', 'OpenAIの方はいくら入れたか書いてある？'], /NVIDIA.*OpenAI.*書かれていない/],
  [['Microsoftの出資先を教えて', 'Anthropicの方はいくら？'], /最大50億ドル/],
])('of a list of stakes the one in another lab is its giver’s: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ["What is Anthropic's data centre worry?", 'the 2x is against what?'],
    /depreciation could come to twice its revenue/,
  ],
  [['Anthropicのデータセンターの懸念は？', 'その2倍って何に対しての？'], /収益の2倍/],
  [['what are the risks?', 'which hard numbers support the bubble one?'], /twice its revenue.*\$74 billion/],
  [['リスクは？', 'バブルの裏付けになる数字は？'], /2倍.*740億ドル/],
  [['risks, please', 'any figures attached?'], /twice its revenue.*\$74 billion/],
  [['リスクを並べて', '数字がついてるのはどれ？'], /2倍.*740億ドル/],
  [['OpenAIの損失予測は？', 'もう一方の懸念材料は？'], /^Anthropicのデータセンター/],
])('what a worry rests on is told in figures: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [
    ["Microsoft's money in OpenAI?", 'by 2023 how much, and is the later part given?'],
    /\$10 billion[^]*No.*no figure of its own.*\$3 billion/,
  ],
  [
    ['MicrosoftはOpenAIにいくら？', '23年まではいくら？追加分の額も書いてある？'],
    /100億ドル[^]*追加分そのものの額は、記事に書かれていない/,
  ],
  [['how much of the $13 billion was in by 2023?'], /^By 2023/],
  [['130億ドルのうち2023年までの分は？'], /^2023年までの時点/],
  [
    ["Microsoft's money in OpenAI?", 'how much was in by 2023', 'post-2023 as a share of the total?'],
    /at least about 23%/i,
  ],
  [['MicrosoftのOpenAI出資は？', '2023年までを引くと？', 'それは全体の何割'], /約23%/],
])('the later part of a stake has no figure of its own: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['what does NVIDIA want?', 'and the AI labs, what are they after besides cash?'], /cloud compute.*NVIDIA/],
  [['NVIDIAの狙いは？', 'AI企業側は資金のほかに何が欲しい？'], /インフラ.*NVIDIA/],
  [["Microsoft's three aims", 'which of these is defensive?'], /hedge/],
  [['Microsoftの狙いを3つ', 'そのうちリスク対策は？'], /リスクヘッジ/],
  [['Microsoftの狙いを3つ', 'ヘッジのやつは？', 'NVIDIAも同じ理由？'], /NVIDIAのねらい.*三つ/],
])('aims are gone on with, of the labs too: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
  expect(lastOf(...texts)).not.toMatch(REFUSED);
});

test.each<[string[], RegExp]>([
  [
    ['total invested in Anthropic?', 'are Ark and Fidelity counted?'],
    /Left out of the sum.*Ark Ventures and Fidelity/,
  ],
  [['Anthropicへの出資合計は？', 'Arkの分も入ってる？'], /最大150億ドル.*入れていない/],
  [['金額が出てる出資を全部合計すると？', 'なんで足せないの？'], /条件の違う数字/],
  [['whom does NVIDIA supply with GPUs?', 'is Microsoft a customer?'], /^(?:Yes|Yep).*Microsoft pays NVIDIA/],
  [['GPUは誰が誰に？', 'Microsoftも客？'], /^うん、Microsoft.*支払い/],
  [['2030年と2025年の市場の差額は？', '1年あたりだと？'], /3,800億ドル/],
  [['the gap between the 2025 and the 2030 market?', 'per year on avg?'], /\$380 billion/],
  [['年60%で計算すると2030年はいくら？', '予測とのズレは？'], /9,500億ドル足りない/],
  [['NVIDIAの出資先で金額が出てるのは？', '残りは？'], /xAI.*OpenAI/],
])('what was told is worked with further: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});
