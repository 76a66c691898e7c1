import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|yeah|うん|そう)/i;
const NO = /^(?:no|いや|ううん|おっと)/i;

describe('sums that are said to be the same, or so many times as much, are held against each other', () => {
  test.each([
    ['Are the Microsoft and Nvidia amounts for Anthropic equal?', NO],
    ['MSとNVIDIAは同じ額をアンソロに出すの？', NO],
    ['MSとえぬびのアンソロ枠って同じ？', NO],
    ['Do Microsoft’s and Nvidia’s Anthropic caps match?', NO],
    ['MSの50億とえぬびの100億って同額だっけ', NO],
    ['does nvidia’s anthropic max come to double microsoft’s?', YES],
    ['えぬびのアンソロ枠はMSの倍？', YES],
    ['OpenAIへのMSの出資はアンソロ向けの2倍超える？', YES],
    ['Microsoft’s OpenAI position more than 2x its max Anthropic one?', YES],
    ['the 300億 is twice the 150億, no?', YES],
    ['300億は150億の倍だよね', YES],
    ['Did Ark and Fidelity write equally big cheques?', /^They can't be compared/],
    ['アークとフィデリティは同じ額出した？', /^記事に金額が書かれていない/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('two sums side by side, however they are put there', () => {
  test.each([
    ['microsofts anthropic cheque next to nvidias, what are we looking at', /NVIDIA's is bigger/],
    ['NVIDIAのアンソロ枠ってMSのと比べてどうなの', /NVIDIAのほうが大きい/],
    ['what share of the 15bn is nvidia’s', /67%/],
    ['合計150億ドルのうちマイクロソフトの比率は？', /33%/],
    ['how does 30bn stack up against the whole 2025 market, pct wise', /30%/],
    ['gap between the two strategics’ maximum cheques into Anthropic, in $', /^\$5 billion/],
    ['Does Anthropic’s outflow to Redmond exceed the combined max inflow from its two strategics?', YES],
    ['Microsoft’s running total at OpenAI tops Nvidia’s max for Anthropic, doesn’t it?', YES],
    ['アンソロに入る最大額より出ていく額の方が多い？', YES],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('a part of a company is told of none', () => {
  test.each([
    'does microsoft sit on 49% of openai',
    'microsoft owns half of openai right',
    'MSってOpenAIの半分持ってるんでしょ',
    'msはopenaiの何％もってるん',
    'NVIDIAはxAIの何％の株主？',
  ])('%s', (text) => {
    expect(ask(text).text).toMatch(/ownership percentage|出資比率/);
  });
});

describe('what was in by the year of a first stage', () => {
  test.each([
    ['did MSFT have the full thirteen in by 2023?', NO],
    ['By 2023 the Microsoft → OpenAI sum stood at ten billion, did it not?', YES],
    ['All of Microsoft’s OpenAI money came in before 2024, yeah?', NO],
    ['ms→openaiって2023までに130おくだよね', NO],
    ['MSはOpenAIに2023年までに100億入れてたんだよね', YES],
    ['after 2023 microsoft added at least 3bn, right?', YES],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test.each([
  ['microsoft dropped 30 bil on anthropic right', /^No.*up to \$5 billion/i],
  ['えぬびがアンソロに出すのって最大50億で合ってる？', /最大100億/],
  ['Nvidia puts up to 5bn into Anthropic, right?', /up to \$10 billion/i],
])('%s: the sum is set right', (text, told) => {
  expect(ask(text).text).toMatch(told);
  expect(ask(text).text).toMatch(NO);
});

describe('who holds what, and what of it has a figure', () => {
  test.each([
    ['Ark is Anthropic-only, right?', /^No.*OpenAI, Anthropic and xAI/i],
    ['which of the three labs has no money from microsoft', /^xAI/],
    ['MSの金が入ってないラボはどれ', /xAI/],
    ['マイクロも三社ぜんぶ入ってる？', /^(?:いや|ううん).*xAI/],
    ['Which positions in here have no size given?', /undisclosed.*NVIDIA.*Ark/],
    ['Full NVIDIA private book, amounts where given', /up to \$10 billion.*undisclosed/],
    ['Of the 15 max going into Anthropic, what’s the split between the two?', /\$10 billion.*\$5 billion/],
    ['アンソロに入る150億の内訳は', /100億ドル.*50億ドル/],
    ['えぬびの出資マイクロの何倍？アンソロの件で', /2倍/],
    ['Put together, MSFT and NVDA may pour as much as 15bn into Anthropic?', YES],
    ['So Anthropic is customer AND investee of Microsoft simultaneously?', YES],
    ['MicrosoftにとってAnthropicは投資先であり、顧客でもある、という整理で差し支えありませんか。', YES],
    ['What portion of MSFT’s 13bn+ into OpenAI predates or falls in 2023, in %?', /77%/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('sums that are named are the deals that have them', () => {
  test.each([
    ['so 10 from nvidia plus 5 from ms, 15 total?', YES],
    ['OpenAI130億とアンソロ50億を足したら？', /130億ドル以上と最大50億ドル/],
    ['microsoft and nvidia put 20bn into anthropic right', /^No.*15 billion/i],
    ['アンソロがもらうのは15億ドルだっけ', /^(?:いや|ううん).*最大150億/],
    ['300から150引くといくつ', /150億ドル以上/],
    ['any deals under 10 billion?', /up to \$5 billion from Microsoft/],
    ['100億未満の取引ある？', /最大50億ドル/],
    ['does nvidia get paid by microsoft more than 10bn', /doesn't say how much/],
    ['追加分ってぴったり30億？', NO],
    ['アンソロって受け取る最大の2倍払うの？', YES],
    ['MSがアンソロに1ドル入れるといくら戻る', /6倍以上/],
    ['OpenAIがMSからもらった額、アンソロよりどんだけ多い', /80億ドル以上/],
    ['Is NVIDIA’s max in Anthropic the same as what Microsoft had put in OpenAI by 2023?', YES],
    ['アークもえぬびもxAIに入ってる？', YES],
    ['MSはアンソロのオーナーなの？', NO],
    ['MSとNVIDIAの二社でAnthropicに必ず計150億ドル入る？', NO],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
