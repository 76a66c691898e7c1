import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('how many deals there are', () => {
  test.each([
    ['how many deals are there in total', '13 money deals'],
    ['取引は全部で何件？', 'お金の取引は13件'],
    ['記事にある出資って何件あるの', '出資は11件'],
    ['how many payments does it mention', '2 payments'],
  ])('is counted with those that have no figure: %s', (text, told) => {
    expect(ask(text).text).toContain(told);
  });

  test('is not told where only those with a figure are counted', () => {
    expect(ask('how many of the stakes have a dollar amount').text).toContain('makes 3');
  });
});

describe('a way that money takes', () => {
  test.each([
    [
      'follow the money for me pls. starts at anthropic, then?',
      'NVIDIA → (invests up to $10 billion) → Anthropic',
    ],
    ['お金の流れを追って。まずAnthropicから、で次は？', 'NVIDIA →（最大100億ドルを出資）→ Anthropic'],
    ['trace: ANTHROPIC -> MSFT -> NVDA -> ?', '(invests up to $10 billion) → Anthropic'],
  ])('is followed to its end: %s', (text, told) => {
    expect(ask(text).text).toContain(told);
  });

  test.each([
    'Anthropic → Microsoft → NVIDIA → Anthropic: which of these hops has no figure?',
    'on which leg of the loop is the amount missing?',
    'from Anthropic to NVIDIA, which step has no number?',
  ])('has one step without a sum: %s', (text) => {
    expect(ask(text).text).toMatch(/^Microsoft pays NVIDIA, but/);
  });

  test('has one step without a sum after it was told, too', () => {
    expect(lastOf('AnthropicからNVIDIAまでお金はどう流れる？', 'どの区間に金額がない？')).toMatch(
      /^MicrosoftはNVIDIAに支払い/,
    );
  });
});

describe('which of two stakes in one company is larger', () => {
  test.each([
    ['Anthropicに対する出資枠、NVIDIAとMicrosoftではどちらが何倍大きいか。', 'NVIDIAのほうが大きい'],
    ['whose Anthropic stake is bigger, and by what multiple, MSFT or NVDA?', "NVIDIA's is bigger"],
    ['NVIDIAのAnthropic枠とMSのOpenAI累計、どっちがどれだけ多い？', 'Microsoftのほうが大きい'],
  ])('is told first, whatever is worked out of them: %s', (text, told) => {
    const reply = ask(text).text;
    expect(reply.startsWith(told)).toBe(true);
    expect(reply).not.toContain('\n');
  });
});

describe('those who do a thing besides one', () => {
  test.each([
    ['Ark以外で三社すべてに出資しているのは？', ['NVIDIAとFidelity']],
    ['NVDAとMSFT以外でOpenAIに入ってるとこある？', ['Ark VenturesとFidelity']],
    ['which lab has NVIDIA but no Microsoft money listed', ['xAI']],
    ['Microsoftのお金が入ってなくてNVIDIAのは入ってるラボは？', ['xAI']],
  ])('are told without that one: %s', (text, told) => {
    for (const one of told) expect(ask(text).text).toContain(one);
    expect(ask(text).text).not.toContain('130億');
  });
});

test.each([
  ['what does nvidia get from microsoft', /^Microsoft pays NVIDIA/],
  ['NVIDIAはMicrosoftから何を得てる？', /^MicrosoftはNVIDIAに支払い/],
  ['what does microsoft get from anthropic', /\$30 billion/],
])('what one gets from another is the money that goes there: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['who are the cloud providers and chip makers?', ['AWS', 'AMD']],
  ['クラウド事業者とチップメーカーはそれぞれどこ？', ['AWS', 'AMD']],
])('names of several layers are told of each: %s', (text, names) => {
  for (const name of names) expect(ask(text).text).toContain(name);
});

test('nobody with a known amount is a no', () => {
  expect(ask('does anyone invest in xai with a known amount?').text).toMatch(/^(?:No|Nope)\b/);
});

test.each(['100bn at 60% a year, year by year', '年60%で伸びた場合の毎年の規模は？'])(
  'each year is told where all of them are asked for: %s',
  (text) => {
    expect(ask(text).text).toMatch(/2027(?:年が2,560億ドル|)/);
  },
);

test.each([
  ['2030年と2025年の市場規模の差はいくら', '1兆9,000億ドル'],
  ['で、結局Anthropicの収支は？', '150億ドル以上'],
])('a difference is worked out: %s', (text, told) => {
  expect(ask(text).text).toContain(told);
});

describe('the loop', () => {
  test.each([
    ['does the loop work without nvidia?', /^(?:Yes|Yep)\b.*Anthropic → .* → Microsoft → .* → Anthropic\.$/],
    [
      'NVIDIA抜きでも輪は回る？',
      /^(?:うん|そう|はい)、お金はこう回る.*Microsoft →（最大50億ドルを出資）→ Anthropic$/,
    ],
    ['does the loop hold up without microsoft?', /^(?:No|Nope)\b/],
  ])('is looked for without one company: %s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each(['how many companies are in the loop?', '輪に入ってる会社は何社？'])('is counted: %s', (text) => {
    expect(ask(text).text).toMatch(/NVIDIA.*3/);
  });
});

test.each([
  ["what's the route for a dollar from microsoft to nvidia and back?", 'And back: NVIDIA'],
  ['from xai, where does money go?', "doesn't show any money going out of xAI"],
  ["what is left of the 30b after subtracting microsoft's 5", '$25 billion'],
  ['what percentage came after 2023', '23%'],
  ['2023年より後は何％？', '23%'],
  ['お金が双方向に動いてる関係はどれ', '支払い（300億ドル）も受ける'],
  ["which investor isn't in all three", 'Microsoft'],
  ['MSFT→NVDA→Anthropic→MSFT, which part has no number?', 'Microsoft pays NVIDIA'],
  ['Anthropicなしでもお金は輪になる？', 'Anthropic抜きで回るお金の輪は'],
  ['金額が書いてある出資は全部でいくつ', '数えると3件'],
  ['支払いって何件でいくら', '300億ドル'],
  ['300億からMicrosoftの出資を引くと？', '計算すると250億ドル以上'],
  ['xAIの出資者はOpenAIより少ない？', 'xAI（3）とOpenAI（4）'],
])('is read of its words: %s', (text, told) => {
  expect(ask(text).text).toContain(told);
});

test('what is subtracted gets no yes or no', () => {
  expect(ask('300億からMicrosoftの出資を引くと？').text).toMatch(/^計算すると/);
});
