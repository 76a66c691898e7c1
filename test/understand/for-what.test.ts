import { expect, test } from 'vitest';
import { ask } from '../core.ts';

// What all of it is for asks nothing: what is listed, or asked, behind it is told, and nothing else.
test.each([
  [
    '業界研究のノートです。スマホ市場を押さえる二社、クラウドの三強、AI業界の型を一言で。',
    /Apple.*Samsung[^]*AWS.*Google[^]*多極化/,
  ],
  [
    'Writing a caption. Smartphone leaders, the cloud big three, and the AI industry in one word.',
    /Apple.*Samsung[^]*AWS.*Google[^]*multipolar/,
  ],
  [
    '他業界の比較表を作成中です。クラウド業界の3社、スマホ業界の2社、AI業界の特徴。',
    /AWS[^]*Apple[^]*多極化/,
  ],
  [
    '支払いの流れの図です。AnthropicがMicrosoftに払う額、Microsoftが次に払う相手。',
    /300億ドル[^]*MicrosoftはNVIDIAに/,
  ],
  [
    'Drawing a one-page cash flow diagram. What does Anthropic pay Microsoft, and whom does Microsoft pay in turn?',
    /^\$30 billion[^]*Microsoft pays NVIDIA|^Anthropic pays \$30 billion[^]*Microsoft pays NVIDIA/,
  ],
  [
    '注釈用の確認です。AnthropicがMicrosoftに支払う額は、MicrosoftとNVIDIAからの出資の合計を上回りますか。',
    /300億ドル.*150億ドル.*2倍/,
  ],
  [
    'Tallying it up for a footnote: is what Anthropic pays Microsoft more than everything Microsoft and NVIDIA together put into it?',
    /\$30 billion.*\$15 billion.*2 times/,
  ],
])('%s: the rest is read by itself', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// A cost as a multiple of what comes in is the article's own figure, whatever sum stands beside it.
test.each([
  ['心配な数字の一覧です。OpenAIの予想損失、Anthropicの減価償却費は収益の何倍か。', /740億ドル[^]*2倍/],
  [
    "Risk sheet. OpenAI's expected loss, and Anthropic's depreciation as a multiple of revenue.",
    /\$74 billion[^]*twice/,
  ],
])('%s: both figures are told', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// Whoever two are is asked, and not which of them gives more.
test.each([
  ['Anthropicの支払先と金額、逆にAnthropicに出資する二社の社名。', /300億ドル[^]*NVIDIA/],
  [
    'Whom Anthropic pays and how much, and conversely the names of the two who invest in Anthropic.',
    /\$30 billion[^]*NVIDIA/,
  ],
])('%s: no comparison', (question, told) => {
  const { text } = ask(question);
  expect(text).toMatch(told);
  expect(text).not.toMatch(/倍|twice/);
});

// What is asked about stands in it, or what follows leans on it: it stays.
test.each([
  ['リスクとメリットの比較表を作りたいです。3つずつ、名前だけで', /メリット.*リスク/],
  ['競馬の例え、会議で説明したい。要するに何が言いたいの？', /全部に賭け|全通り/],
  ["Comparing Microsoft's aims. What are they?", /diversification/],
])('%s: what it is for is what is asked about', (question, told) => {
  expect(ask(question).text).toMatch(told);
});

// A part of a stake and all of it are told at once.
test.each([
  [
    'OpenAI案件の年表を作っています。2023年までにMicrosoftが出した額、それと現在までの累計。',
    /130億ドル.*100億ドル/,
  ],
  [
    "Timeline of the OpenAI stake. Microsoft's money by 2023, and the running total.",
    /\$13 billion.*\$10 billion/,
  ],
  [
    'Filling in a cell: what Microsoft gave OpenAI up to 2023 and the total to date.',
    /\$13 billion.*\$10 billion/,
  ],
])('%s: the stage and the whole', (question, told) => {
  expect(ask(question).text).toMatch(told);
});
