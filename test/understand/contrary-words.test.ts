import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const NO = /^(?:いや|ううん|いいえ|No\b|Nope)/;
const YES = /^(?:うん|はい|そう|Ye[sp]|Yeah)/;

describe('a claim to the contrary of what the article says gets a no', () => {
  test.each([
    '競争のせいでサービスの質はさがるんだよね？',
    '資金が余ったせいで研究開発はおくれている、という理解でよろしいですか。',
    'AI業界の会社どうしの関係は岩のように動かぬもの、と書いてありますか？',
    'MicrosoftとOpenAIは縁もゆかりもない他人なんでしょ？',
    'どこか一社がこけたら業界もろとも立ち行かなくなる、という整理でよいですか。',
    '標準化には各社そっぽを向いている、で合ってます？',
    'GrokはNVIDIAのGPUなしで作られているの？',
    '開発者の奪い合いはせずに、仲よく分け合っているんですか？',
    'クラウドでは標準化がまったく進んでないって話、本当？',
    'AnthropicはNVIDIAのGPUを使っていない、と記事に出てた？',
    'FidelityのOpenAI出資はゼロ、と聞きましたが本当ですか？',
    'AI開発に欠かせないのは全部で五つの要素ですか？',
    'AI開発に要るのはクラウドだけ？',
    'Fidelityが出資しているのは、三社のうちxAIだけですか？',
    'Is Fidelity in it to back one winner?',
    'Do relations hardly change in the AI industry?',
    '価格競争ってGPUの話だよね？',
    'Has the AI bubble popped yet?',
    '「NVIDIAはxAIに出資していない」この主張は記事と合致していますか',
  ])('%s', (text) => {
    expect(lastOf(text)).toMatch(NO);
  });
});

describe('a frame around a true claim turns nothing round', () => {
  test.each([
    'クラウド業界は三強の寡占、と呼んで構いませんか。',
    '新しい会社にとっては参入の壁が高くなりかねないんだよね',
    'AI企業、クラウド、チップメーカーは互いに頼り合う間柄ですか？',
    '「AI業界は多極化している」、その理解は合ってますか',
    '協力する分野は安全性だけじゃないんだよね？',
    'Does NVIDIA supply GPUs to Anthropic?',
    'AI firms, clouds and chip makers depend on one another, right?',
    'これだけ大きな市場なら、何社も大きな取り分を持てるかもしれない、という話？',
    '新しい会社が入ってきて構造が変わることもないとは言えないんだよね',
  ])('%s', (text) => {
    expect(lastOf(text)).toMatch(YES);
  });
});
