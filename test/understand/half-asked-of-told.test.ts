import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

describe('a name alone asks the last question of another', () => {
  test.each([
    ['Could Microsoft buy Anthropic?', 'and NVIDIA?', /^(?:No|Nope)\b/],
    ['Could Microsoft buy Anthropic?', 'OpenAI?', /^(?:No|Nope)\b/],
    ["who is OpenAI's biggest backer", "xAI's?", /undisclosed/],
    ['MicrosoftがAnthropicを買収する可能性は？', 'NVIDIAは？', /書かれていない|載っていない/],
    ['OpenAIに一番出してるのは？', 'Anthropicは？', /100億/],
    ['MSがOpenAIに出した理由は？', 'Arkは？', /市場全体/],
  ])('%s – %s', (asked, next, told) => {
    expect(lastOf(asked, next)).toMatch(told);
  });

  test.each([
    ['how much has msft put in openai', 'and nvidia?', /three things/],
    ['MSのOpenAIへの累計は？', 'エヌビディアは？', /ねらい/],
  ])('and brings up nothing besides: %s – %s', (asked, next, beside) => {
    expect(lastOf(asked, next)).not.toMatch(beside);
  });
});

describe('both sides of the deal that was told', () => {
  test.each([
    ['300億って何のお金', '誰から誰に？'],
    ['AnthropicはMSにいくら払う？', 'どこからどこへ？'],
    ['一番でかい取引は', '誰が誰に？'],
    ['whats the 30 billion thing', 'whose, and to whom?'],
    ['what does Anthropic pay Microsoft?', 'from who to who'],
    ["what's the biggest deal", 'who pays whom?'],
  ])('%s – %s', (asked, next) => {
    const reply = lastOf(asked, next);
    expect(reply).toMatch(/Anthropic/);
    expect(reply).toMatch(/Microsoft/);
    expect(reply).toMatch(/300億|\$30 billion/);
  });

  test.each([
    ['who gives money to anthropic?', 'and who does it give to?', /pays Microsoft/],
    ['who backs openai', 'and who does it pay?', /doesn't show any money going out/],
    ['MSの出資先は', 'で、そこに払ってるのは？', /Anthropic（300億ドル）/],
  ])('its other purse: %s – %s', (asked, next, told) => {
    expect(lastOf(asked, next)).toMatch(told);
  });
});

describe('what the article lacks of what was told', () => {
  const LACKS = /doesn't (?:say|give)|isn't in the article|書かれていない|載っていない/;
  test.each([
    [['market in 2030?', 'What about interim numbers, 2027 and 2028?'], /\b2027\b/],
    [['2030年の市場規模は', '2027年と2028年は？'], /2027年/],
    [['who backs OpenAI and Anthropic but not xAI', "why doesn't it invest in xAI?"], /say why/],
    [['Who backs all of OpenAI, Anthropic and xAI?', 'why is Microsoft not in?'], /say why/],
    [["why doesn't Microsoft invest in xAI?"], /say why/],
    [['xAIに入ってないのは？', 'なんで入ってないの？'], /理由/],
    [
      [
        'OpenAIとAnthropicの両方に入れてる投資家は',
        'そのうちxAIにも入っているのは',
        '外れた1社がxAIに入らない理由、書いてあります？',
      ],
      /理由/,
    ],
    [['who announced the tie up in november', 'same day for both?'], /November 2025/],
    [['三社提携ってどの会社？', '同じ日に発表したの？'], /2025年11月/],
  ])('%j', (texts, told) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(LACKS);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(/^(?:Yes|Yep|No|Nope|うん|いや|ううん)/);
  });

  test.each([
    ["why isn't Microsoft in xAI", 'is NVIDIA?', /^(?:Yes|Yep)\b/],
    ['三社提携はいつ発表？', '出資も同じ月？', /^うん/],
    ['年平均成長率は？', 'それで2兆になる？', /^(?:ううん|いや)/],
    ['growth rate?', 'does that get us to 2 trillion', /^(?:No|Nope)\b/],
    ['AI market size 2025?', 'and five years later', /\$2 trillion/],
  ])('but: %s – %s', (asked, next, told) => {
    expect(lastOf(asked, next)).toMatch(told);
  });
});

describe('one of a list by its place, with nothing besides', () => {
  test.each([
    [['循環投資のメリットの1個目は'], /イノベーション/, /循環する/],
    [['循環投資のメリットの1個目は', '次は'], /一社が失敗/, /リスクは/],
    [['循環投資のメリットの1個目は', '次は', '3つ目は'], /選べる/, /寡占/],
    [['最初のリスクって何'], /過剰投資/, /特徴/],
    [['first risk of the cycle?'], /Excessive investment/, /merits/],
    [['first risk of the cycle?', 'second?'], /Conflicts of interest/, /feature/],
    [['short-term outlook', 'the other ones?'], /three to five years[^]*More than five/i, /one to two years/],
    [['中期の見通しは？', '残りの二つは？'], /1～2年[^]*5年以上/, /淘汰/],
  ])('%j', (texts, told, beside) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(beside);
  });
});

describe('picked from, and said against, what was told', () => {
  test.each([
    [['who backs xAI', 'which of them is undisclosed'], /NVIDIA/, /Fidelity/],
    [['NVIDIAの投資先は？', '金額が非公開なのはどれ', 'じゃあ一番でかいのは'], /100億/, /300億/],
    [['Who funds OpenAI?', 'who of them got in early?', 'and Fidelity?'], /^(?:No|Nope)\b.*NVIDIA/, /Yes/],
    [['OpenAIに初期から入ってるのは', 'MSは違うの？'], /初期投資家/, /比べ/],
    [['How much does Microsoft pay NVIDIA?', "what else isn't stated"], /xAI/, /\$30 billion/],
    [['MSがNVIDIAに払う額は？', '他に書いてない額は？'], /xAI/, /300億/],
    [['is it a bubble', 'and the counterargument'], /three merits/, /isn't in/],
    [['バブルなの？', '反論は？'], /メリット/, /見当たらない/],
    [
      ['What has MSFT put into OpenAI?', 'Same for NVDA: OpenAI and Anthropic.'],
      /first investors[^]*\$10 billion/,
      /xAI/,
    ],
    [['MSFTのOpenAI累計は？', 'NVDAについても、OpenAI分とAnthropic分を。'], /初期投資家[^]*100億/, /xAI/],
    [['what are the three layers', 'name em'], /NVIDIA[^]*AMD/, /isn't in/],
    [['循環の仕組みを教えて', 'なるほど。で、それをおっしゃったのはどなたでしたか'], /Kovach/, /作って/],
  ])('%j', (texts, told, beside) => {
    const reply = lastOf(...texts);
    expect(reply).toMatch(told);
    expect(reply).not.toMatch(beside);
  });
});
