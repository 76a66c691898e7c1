import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const NO = /^(?:No|Nope|Not quite|Ah, not quite|Well, not quite)\b|^(?:いや|ううん|おっと)/;
const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;

describe('one kind of deal taken for another', () => {
  test.each([
    ['Is the tie-up a merger?', NO, /tie-up/],
    ['Is the three-way partnership a joint venture?', NO, /tie-up in November 2025/],
    ['The money Microsoft gives Anthropic is a donation, right?', NO, /up to \$5 billion/],
    ['Is the 30 billion that Anthropic pays an investment in Microsoft?', NO, /pays Microsoft/],
    ['The tie-up isn’t a merger, right?', YES, /tie-up/],
    ['この提携って要するに買収だよね？', NO, /提携を発表/],
    ['NVIDIAのAnthropicへのお金は寄付ってこと？', NO, /最大100億ドル/],
    ['三社の提携は合併じゃないよね？', YES, /提携を発表/],
  ])('“%s”', (text, verdict, told) => {
    const said = ask(text).text;
    expect(said).toMatch(verdict);
    expect(said).toMatch(told);
  });

  test('that one may come of it is another matter: “Could the tie-up end in a merger?”', () => {
    expect(ask('Could the tie-up end in a merger?').text).toMatch(YES);
  });
});

describe('named, but not as an investor', () => {
  test.each([
    ['Is AWS named as one of the investors?', NO],
    ['Is AMD one of the investors listed?', NO],
    ['AMDって投資家として載ってる？', NO],
    ['Fidelityは投資家として名前が出てる？', YES],
    ['does Fidelity show up as an investor?', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('two negatives', () => {
  test.each([
    ['There’s no way OpenAI won’t make a profit in 2028, right?', NO],
    ['It’s not like NVIDIA doesn’t invest in AMD, is it?', NO],
    ['MicrosoftがxAIに出資してないはずがないよね', NO],
    ['NVIDIAがOpenAIに出資してないわけないよね', YES],
    ['OpenAIが2028年に黒字にならないわけがないでしょ', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });

  test.each([
    ['Is it certain that there won’t be a bubble?'],
    ['長期的には垂直統合はないって言い切ってる？'],
  ])('sure that it isn’t so, of what may be: “%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('a sum that no deal has', () => {
  test.each([
    ['Isn’t Microsoft’s $130 billion stake the biggest?'],
    ['NVIDIAのAnthropicへの500億ドルの出資が一番大きいんでしょ'],
    ['So Anthropic pays MS 5 billion and MS invests 30 billion in Anthropic. I fully understand.'],
    ['AnthropicがMSに50億ドル払って、MSがAnthropicに300億ドル投資する。理解した'],
  ])('“%s”', (text) => {
    expect(ask(text).text).toMatch(NO);
  });

  test.each([
    ['The AI market hits $1 trillion in 2029 at 50% per year, true?', NO],
    ['AI市場は2035年に2兆ドル、年率40％で合ってる？', NO],
    ['The AI market will be 2 trillion in 2030 with 60% growth, correct?', YES],
    ['AI市場は2030年に2兆ドル、年率60％で合ってる？', YES],
  ])('size and rate in one breath: “%s”', (text, verdict) => {
    const said = ask(text).text;
    expect(said).toMatch(verdict);
    expect(said).toMatch(/60%/);
    expect(said).toMatch(/\$2 trillion|2兆ドル/);
  });
});

describe('what a deal is said to be for', () => {
  test.each([
    ['Microsoft pays Nvidia so it can sell ChatGPT, true?'],
    ['Did Anthropic pay Microsoft 30 billion so that it could use Azure?'],
    ['NVIDIA invests in Anthropic so it can buy it later, correct?'],
    ['MicrosoftがNVIDIAに払うのはChatGPTを売るためですよね'],
    ['NVIDIAがAnthropicに出資するのは将来買収するためだよね'],
  ])('no yes: “%s”', (text) => {
    expect(ask(text).text).not.toMatch(YES);
  });

  test.each([
    ['Microsoft put money into Anthropic so it has insurance if OpenAI stalls, right?'],
    ['MicrosoftがAnthropicに出資するのはOpenAIが失速した時の保険のため？'],
  ])('the aim that it has: “%s”', (text) => {
    expect(ask(text).text).toMatch(YES);
  });
});

describe('one set against another', () => {
  test.each([
    ['Is it Microsoft rather than Anthropic that pays 30 billion?', NO, /Anthropic pays/],
    ['It’s NVIDIA, not Microsoft, that has invested over 13 billion in OpenAI, right?', NO, /Microsoft/],
    ['So it isn’t Microsoft but NVIDIA that puts 10 billion into Anthropic?', YES, /NVIDIA/],
    ['Microsoft put money in Anthropic, not OpenAI, yes?', NO, /OpenAI/],
    ['300億ドル払うのはAnthropicじゃなくてNVIDIAだよね', NO, /Anthropic/],
    ['OpenAIに130億以上出してるのはMicrosoftじゃなくてNVIDIAだよね', NO, /Microsoft/],
    ['300億払うのはMicrosoftじゃなくAnthropicだよね', YES, /Anthropic/],
  ])('“%s”', (text, verdict, told) => {
    const said = ask(text).text;
    expect(said).toMatch(verdict);
    expect(said).toMatch(told);
  });
});

test.each([
  ['Does this setup help small startups?', NO],
  ['この構造はスタートアップの助けになる？', NO],
  ['OpenAIは2028年に損しないよね？', NO],
  ['Is the failure of one company devastating for the whole industry?', NO],
  ['Is the cloud an oligopoly of four?', NO],
  ['did microsoft join openai only after 2023?', NO],
  ['MicrosoftがOpenAIに出資したのは2023年より後だけ？', NO],
  ['Only Microsoft and NVIDIA invest in Anthropic, correct?', NO],
  ['so basically chips come from microsoft and cloud from nvidia, right', NO],
  ['Is NVIDIA Anthropic’s single biggest backer by the numbers?', YES],
  ['The market grows twentyfold in 5 years according to the forecast, true?', YES],
])('“%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});
