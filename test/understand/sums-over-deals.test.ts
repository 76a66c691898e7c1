import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

const alone = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
const following = (rows: [string, string, RegExp][]) =>
  test.each(rows)('%s // %s', (first, then, told) => {
    expect(lastOf(first, then)).toMatch(told);
  });

describe('what came on top of the first part of a stake is told', () => {
  alone([
    ['at a minimum, what did Microsoft add to OpenAI on top of the $10 billion?', /^At least \$3 billion/],
    ['how much did msft put in openai after the initial 10bn, at least', /^At least \$3 billion/],
    ['2023年までの100億ドルに加えて、MicrosoftはOpenAIに最低いくら追加した？', /^計算すると30億ドル以上/],
    ['最初の100億ドルのあと、MicrosoftがOpenAIに足した額は？', /^計算すると30億ドル以上/],
  ]);
});

describe('a list of flows from a sum on is one list', () => {
  alone([
    [
      'list every flow of money worth 10 billion or more, who to whom and how much',
      /^Of those with a figure[^\n]*$/,
    ],
    [
      '50億ドルを超えるお金の流れを、誰から誰への分か全部挙げて',
      /^金額が出ている中では、AnthropicからMicrosoftへの300億ドル[^\n]*$/,
    ],
  ]);
});

describe('the largest stake and the undisclosed one are told each', () => {
  alone([
    [
      'only stakes, no payments: which is the largest with a known amount, and which one is undisclosed?',
      /Microsoft has put at least \$13 billion into OpenAI.*\n.*NVIDIA to xAI/,
    ],
    [
      '出資のうち、金額がわかっている最大のものはどれで、非公開なのはどれ？',
      /130億ドル以上.*\n.*NVIDIAからxAIへの出資/,
    ],
  ]);
});

describe('a sum is told with its bound, however that is asked beside it', () => {
  alone([
    [
      'What do Microsoft and NVIDIA together invest in Anthropic? Please tell me if that is a limit or an exact number.',
      /^Up to \$15 billion[^\n]*$/,
    ],
    [
      'NVIDIAとMicrosoftがAnthropicに出資する合計は？それが上限なのか正確な数字なのかも教えてください。',
      /^合わせて最大150億ドル[^\n]*$/,
    ],
  ]);
});

describe('more goes out than comes in', () => {
  following([
    [
      'how much do microsoft and nvidia each put into anthropic',
      'so how much more goes out than it gets from those two?',
      /^At least \$15 billion/,
    ],
    ['Anthropicの投資家は？', '出ていくお金はその2社からもらう額よりいくら多い？', /^差し引き150億ドル以上/],
  ]);
  alone([
    ['for anthropic, how much more cash goes out than comes in', /^At least \$15 billion/],
    ['is openai paying more than it gets', /OpenAI paying anyone/],
    [
      'AnthropicはMicrosoftに300億ドル払うんだよね？じゃあ、2社が満額出したとして、もらうより出ていくほうがいくら多い？',
      /^(?!いや).*150億ドル以上/,
    ],
  ]);
});

describe('the stakes and the payments are added up by themselves', () => {
  alone([
    ['how much do the payments add up to?', /^\$30 billion/],
    [
      "what's the total value of all deals in the article?",
      /^At least \$13 billion plus up to \$15 billion.*\nAnthropic pays/,
    ],
    ['支払いの合計は？', /^300億ドル/],
    ['出資の合計と支払いの合計を別々に', /^130億ドル以上と最大150億ドル[^\n]*\nAnthropic/],
    ['how many deals are above 10 billion?', /^Of those with a figure: \$30 billion/],
    ['100億ドル以上の取引は何件？', /^金額が出ている中では/],
  ]);
});

describe('a list of deals is gone on with', () => {
  following([
    [
      'list all the deals with figures',
      'just the investments',
      /^These have a figure: at least \$13 billion/,
    ],
    ['list all the deals with figures', 'total?', /^At least \$13 billion plus up to \$15 billion/],
    ['which deals are over 10bn?', 'and over 5?', /^Of those with a figure.*up to \$5 billion/],
    ['金額が出てる取引を全部教えて', '出資だけだと？', /^金額が出ているのは、MicrosoftからOpenAI/],
    ['100億ドル以上の取引は？', '50億ドル以上だと？', /^金額が出ている中では/],
  ]);
});

describe('what came later of a stake that was told is told', () => {
  following([
    ['how much has microsoft put into openai?', 'how much of that was after 2023?', /^At least \$3 billion/],
    ['MicrosoftのOpenAIへの出資額は？', '2023年の後の分はいくら？', /^計算すると30億ドル以上/],
  ]);
});

describe('what a company gets and gives is told side by side', () => {
  alone([
    [
      'microsoft: money in minus money out',
      /^Microsoft is paid by Anthropic.*\nMicrosoft puts money into OpenAI/,
    ],
    [
      'Microsoftが受け取る額と出す額の差は？',
      /^(?=[^]*300億ドル)(?=[^]*130億ドル以上)(?=[^]*最大50億ドル)(?=[^]*NVIDIA)/,
    ],
  ]);
});

describe('two sums that are named by what they are for are held against each other', () => {
  alone([
    [
      "what's the gap between what anthropic pays microsoft and what nvidia puts in anthropic?",
      /^At least \$20 billion[^\n]*$/,
    ],
    ['If both pay in full, what does anthropic get?', /^Up to \$15 billion/],
  ]);
});
