import { describe, expect, test } from 'vitest';
import { ask, core } from '../core.ts';

/** What the graph says, asked of every pair of companies in many words: each test names the pairs that it got wrong. */
const { graph } = core.library;
const NAMES: Record<string, string> = {
  microsoft: 'Microsoft',
  nvidia: 'NVIDIA',
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  xai: 'xAI',
};
const IDS = Object.keys(NAMES);
const PAIRS = IDS.flatMap((a) => IDS.filter((b) => b !== a).map((b): [string, string] => [a, b]));

const YES = /^Ye[sp]\b|^(?:うん|そう)/;
const NO = /^(?:No|Nope)\b|^(?:いや|ううん)/;

const fill = (phrase: string, a: string, b: string): string =>
  phrase.replaceAll('{a}', NAMES[a]!).replaceAll('{b}', NAMES[b]!);

/** The pairs whose reply doesn't open as it should. */
const wrong = (phrase: string, isSo: (a: string, b: string) => boolean): string[] =>
  PAIRS.flatMap(([a, b]) => {
    const { text } = ask(fill(phrase, a, b));
    return (isSo(a, b) ? YES : NO).test(text) ? [] : [`${fill(phrase, a, b)} > ${text}`];
  });

const invests = (a: string, b: string): boolean => graph.between(a, b, 'investment').length > 0;

describe('whether one invests in the other', () => {
  test.each([
    'is {a} invested in {b}?',
    '{a} owns a piece of {b} right',
    "{b} is backed by {a}, isn't it?",
    'can you confirm that {a} is an investor in {b}',
    "isn't {a} one of {b}'s investors?",
    'i heard {a} funds {b}, true?',
    '{a}って{b}に出資してる？',
    '{b}は{a}から出資受けてるの？',
    '{b}の出資者に{a}は入ってますか',
    '{a}は{b}の株主だっけ',
  ])('%s', (phrase) => {
    expect(wrong(phrase, invests)).toEqual([]);
  });
});

const stays = (a: string, b: string): boolean => !invests(a, b);

describe('whether one does not invest in the other', () => {
  test.each([
    '{a} has no stake in {b}, right?',
    '{a} never invested in {b}, correct?',
    "so {a} doesn't back {b}?",
    '{a}は{b}には出資してないよね？',
    '{a}は{b}に出資していない、という理解でよろしいでしょうか',
    '{a}って{b}には一銭も出してないんじゃないの?',
  ])('%s', (phrase) => {
    // A payment is money, too: of those pairs nothing is said here.
    const replies = wrong(phrase, stays).filter(
      (line) =>
        !PAIRS.some(
          ([a, b]) => line.startsWith(fill(phrase, a, b)) && graph.between(a, b, 'payment').length > 0,
        ),
    );
    expect(replies).toEqual([]);
  });
});

const LABS = ['openai', 'anthropic', 'xai'];
const GIVERS = ['microsoft', 'nvidia', 'ark', 'fidelity'];
const SHOWN: Record<string, RegExp> = {
  microsoft: /Microsoft/,
  nvidia: /NVIDIA/,
  ark: /Ark/,
  fidelity: /Fidelity/,
};

const named = (text: string): string[] => GIVERS.filter((id) => SHOWN[id]!.test(text));
const backers = (...labs: string[]): string[] => GIVERS.filter((id) => labs.every((lab) => invests(id, lab)));

describe('who backs one, or two, of the labs', () => {
  test.each(['who backs {a}', 'whos behind {a} financially', '{a}の株主は誰', '{a}にお金入れてるとこどこ'])(
    '%s',
    (phrase) => {
      expect(LABS.map((lab) => named(ask(fill(phrase, lab, lab)).text))).toEqual(
        LABS.map((lab) => backers(lab)),
      );
    },
  );
  test.each([
    'who invests in both {a} and {b}',
    'who has money in {a} and also in {b}?',
    '{a}にも{b}にも出資してる会社',
    '{a}と{b}に共通する投資家は',
  ])('%s', (phrase) => {
    const pairs = LABS.flatMap((a) => LABS.filter((b) => b !== a).map((b): [string, string] => [a, b]));
    expect(pairs.map(([a, b]) => named(ask(fill(phrase, a, b)).text))).toEqual(
      pairs.map(([a, b]) => backers(a, b)),
    );
  });
});

describe('a claim is a claim however it is handed over', () => {
  const CLAIMS: [string, RegExp][] = [
    ["NVIDIA was among OpenAI's first investors", YES],
    ['NVIDIA never invested in OpenAI', NO],
    ['the AI market is about $100 billion in 2025', YES],
    ['Anthropic pays NVIDIA $30 billion', NO],
    ['Ark Ventures backs all three labs', YES],
  ];
  test.each([
    '{c}. True or false?',
    'fact check: {c}',
    'A colleague maintains that {c}. Is his claim supported by the text?',
    'verify this for me: {c}',
    'does the article claim {c}',
    'I read somewhere that {c}, is that what it says?',
  ])('%s', (phrase) => {
    const replies = CLAIMS.map(([claim, told]) => [told, ask(phrase.replace('{c}', claim)).text] as const);
    expect(replies.filter(([told, text]) => !told.test(text))).toEqual([]);
  });
  const KLAIMS: [string, RegExp][] = [
    ['NVIDIAはOpenAIの初期投資家だ', YES],
    ['NVIDIAはOpenAIに出資していない', NO],
    ['2025年のAI市場は約1000億ドルだ', YES],
    ['AnthropicはNVIDIAに300億ドル払っている', NO],
    ['Ark Venturesは三社すべてに出資している', YES],
  ];
  test.each([
    'ファクトチェックお願い：{c}',
    '{c}と考えてよろしいですか？',
    '「{c}」この主張は記事と合致していますか',
    '上司が「{c}」と言ってたけど本当？',
    '{c}。合ってる？はいかいいえで答えて',
    '{c}って記事に書いてある？',
  ])('%s', (phrase) => {
    const replies = KLAIMS.map(([claim, told]) => [told, ask(phrase.replace('{c}', claim)).text] as const);
    expect(replies.filter(([told, text]) => !told.test(text))).toEqual([]);
  });
});
