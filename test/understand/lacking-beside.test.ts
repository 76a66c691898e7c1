import { describe, expect, test } from 'vitest';
import { lastOf, talk } from '../core.ts';

describe('what money went into is told of the forecast that says it, and of no other', () => {
  test.each([
    ["What's the depreciation worry at Anthropic?", 'which investment is behind that?'],
    ["What's the depreciation worry at Anthropic?", 'what did they put the money into for that'],
    ['Anthropicの減価償却は何倍？', '何への投資でそうなるの'],
    ['Anthropicの減価償却は何倍？', '何にお金をつぎ込んだせい？'],
  ])('%j', (...texts) => {
    expect(lastOf(...texts)).toMatch(/data centre|データセンター/);
  });

  test.each([
    ['What loss will OpenAI make?', 'what are they pouring money into that causes it'],
    ['OpenAIの2028年の見通し', 'その赤字は何への投資が原因？'],
  ])('%j: not told', (...texts) => {
    expect(talk(...texts).at(-1)?.kind).toBe('unknown');
  });
});

describe('firms that the article speaks of without a name are said to have none', () => {
  test.each([
    ['What happens in 3-5 years to unprofitable companies?', 'which ones though? names'],
    ['Some firms may be bought within two years, right?', 'Who exactly?'],
    ['Might there be mergers?', 'name one such company'],
    ['3～5年で淘汰されるのはどんな会社？', '具体的にどこ？社名で'],
    ['新しいプレイヤーが参入する可能性は？', '例えばどこ？'],
    ['合併や買収があるかもって？', '社名は出てる？'],
  ])('%j', (...texts) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(/doesn't name any|名前は記事に挙がっていない/);
    expect(reply).not.toMatch(/OpenAI|Anthropic|Microsoft/);
  });
});

test.each([
  ['What loss does OpenAI foresee?', 'and after that - in the black by when?'],
  ['When will Anthropic turn a profit?'],
  ['OpenAIの損失予測は？', '黒字転換の時期。片方だけでも示されていれば。'],
  ['OpenAIが黒字になるのは何年？'],
])('when one of them earns money is not given: %j', (...texts) => {
  expect(talk(...texts).at(-1)?.kind).toBe('unknown');
});

test.each([
  ['Change of topic: which cloud provider ranks fourth?'],
  ['What loss does OpenAI foresee?', 'New subject: third-biggest smartphone maker?'],
  ["Who's right behind AWS, Azure and Google Cloud?"],
  ['OpenAIの損失予測は？', '話を飛ばす。クラウド3強のすぐ下、4番手はどこだって？'],
  ['スマホの3位は？'],
])('whoever comes after the leaders of a trade is not named: %j', (...texts) => {
  expect(lastOf(...texts)).toMatch(/no (?:third|fourth) in the article|[三四]つ目は記事にない/);
});

test.each([
  ['The loss and the depreciation: which company, which number?'],
  ['市場が伸びなかったら？', '赤字と減価償却の数字が出ていたはず。どの会社の、どんな数字？'],
  ['減価償却の件と赤字の件、どっちがどの会社？'],
])('both gloomy figures are told, each with its company: %j', (...texts) => {
  const reply = lastOf(...texts);
  expect(reply).toMatch(/OpenAI.*(?:\$74|740億)/);
  expect(reply).toMatch(/Anthropic.*(?:twice|2倍)/);
});
