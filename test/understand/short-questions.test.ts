import { describe, expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

describe('who cannot read all of it wants the gist', () => {
  test.each([
    '長くて読めん！！一言で頼む',
    '長い。一言で',
    '記事読むのだるい、ひとことで',
    'この記事長すぎ、要約して',
  ])('「%s」', (text) => {
    expect(ask(text).text).toMatch(/^AnthropicはMicrosoftへ/);
  });

  test.each(['too long, one line pls', "didn't read all that, give me the gist", 'TLDR; one sentence'])(
    '“%s”',
    (text) => {
      expect(ask(text).text).toMatch(/^Anthropic pays Microsoft/);
    },
  );
});

describe('a layer less a company that stands in it', () => {
  test.each([
    ['チップ屋さん、えぬびでぃあ以外だと', /^チップの層に挙がるのは、NVIDIA、AMD/],
    ['OpenAI以外のAI企業は？', /^OpenAIのほかに[^。]*AnthropicとGoogle/],
    ['cloud companies other than azure?', /^Besides Microsoft,[^.]*Google Cloud and AWS/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('whose words the loop is', () => {
  test.each(['ぐるぐる払ってるやつ つぶやいた人だれ', '循環のこと投稿した人は誰'])('「%s」', (text) => {
    expect(ask(text).text).toMatch(/Steve Kovach/);
  });
});

describe('whose a product is, and who stands in the most layers', () => {
  test.each([
    ['Grok作ったのどこ', /^xAIのGrok/],
    ['グロックはだれが作ったの？', /^xAIのGrok/],
    ['Claudeってどこの会社？', /^AnthropicのClaude/],
    ['azure belongs to who', /Azure, the cloud of Microsoft/],
    ['who owns azure', /Azure, the cloud of Microsoft/],
    ['who is named in the most layers', /^Google: it's the only one/],
    ['一番多くの層に出るのは', /^Googleだ/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('partners, and what a payment is for', () => {
  test.each([
    ['are microsoft and nvidia partners', /^(?:Yes|Yep)\. .*three-way tie-up/],
    ['microsoft and anthropic are partners?', /^(?:Yes|Yep)\. .*three-way tie-up/],
    ['MSとNVIDIAはパートナー？', /^(?:うん|そう)、.*三社/],
    ['openai and microsoft partners?', /^(?:Yes|Yep)\. .*strategic partnership/],
    ["microsoft isn't partnered with nvidia right?", /^No(?:pe)?\. .*three-way tie-up/],
    ['anthropic pays microsoft for what', /purpose in paying/],
    ['アンソロピックは何に対してMSに払ってるの', /支払いの名目や使い道は、記事に/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('early or late, by 2023, with a date, in use, exact', () => {
  test.each([
    ['NVIDIAがOpenAIに出したのって早い時期？', /^うん、.*初期投資家/],
    ['did nvidia get into openai late?', /^No(?:pe)?\. .*early investors/],
    ['how much did msft put in before 2023', /^By 2023, .*\$10 billion/],
    ['2023年までにMSはいくら入れた', /100億ドル/],
    ['which deals have dates', /^Announced in November 2025/],
    ['日付のある取引は', /^2025年11月に発表された/],
    ['xAIはAMD使ってる？', /^(?:いや|ううん)、.*NVIDIAのGPU/],
    ['130億って正確な数字？', /^(?:いや|ううん)、.*130億ドル以上/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('takers but for one, who gives most, which side is said to be larger', () => {
  test.each([
    ['MSから金もらってるOpenAI以外の会社', /^MicrosoftはOpenAIのほかに、Anthropic/],
    ['MSの出資先、OpenAI以外は', /^MicrosoftはOpenAIのほかに、Anthropic/],
    [
      'nvidia invests in who other than openai and xai',
      /^Besides OpenAI and xAI, NVIDIA invests in Anthropic/,
    ],
    ['which one company gets money from microsoft but isnt openai', /^Besides OpenAI, Microsoft invests/],
    ['全体で一番金出してるのは', /AnthropicはMicrosoftに300億ドル/],
    ['いちばん投資してる会社は', /130億ドル以上をOpenAI/],
    ['whos biggest spender overall', /Anthropic pays Microsoft \$30 billion/],
    ['Anthropicは払う方が多い？', /^うん、/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('who is said to stumble is the one that is insured against', () => {
  test.each([
    ['MicrosoftがAnthropicに投資したのはOpenAIが失速したときの保険だよね', /^うん、/],
    ['MSがAnthropicに出資したのはOpenAIの失速に備えるため？', /^うん、/],
    ['OpenAIへの投資はAnthropicが失速したときの保険？', /^(?:いや|ううん)、/],
    ['did microsoft back anthropic as insurance in case openai stalls?', /^(?:Yes|Yep)\./],
    ['did microsoft back openai as insurance in case anthropic stalls?', /^(?:No|Nope)\./],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('of numbered claims each is told, right or wrong', () => {
  const { text } = ask(
    'Please verify: (1) NVIDIA put $10B into OpenAI, (2) its cheque to xAI is not public.',
  );
  expect(text).toMatch(/first investors[\s\S]*undisclosed/);
});

test('what may come is no done deal', () => {
  const told = lastOf(
    'does the cat think Microsoft might end up buying Anthropic',
    "great, so it's a done deal",
  );
  expect(told).toMatch(/^(?:No|Nope)\. .*might one day acquire/);
});

describe('what is paid against what comes back, where it goes then, what a company is worth', () => {
  test.each([
    ['is 30b more than they get back', /^(?:Yes|Yep)\. .*\$30 billion.*\$15 billion/],
    ['300億って戻ってくる額より多い？', /^うん、.*最大150億ドル/],
    ['300億は戻ってくる額より少ない？', /^(?:いや|ううん)、/],
    ['300億はMSのあとどこ行く', /^Microsoftが出資する先は.*NVIDIA/],
    ['MSのOpenAIとAnthropicへの額くらべて', /^OpenAIのほうが大きい/],
    ['OpenAIの価値は', /^OpenAIの具体的な評価額は、記事に/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('nobody stands in for one whom the article does not know', () => {
  expect(ask("compare microsoft's and softbank's stake in anthropic").text).toMatch(
    /Up to \$5 billion[\s\S]*SoftBank/,
  );
  expect(ask('Anthropicに対するMicrosoftとソフトバンクの出資額を比較して').text).toMatch(
    /最大50億ドル[\s\S]*ソフトバンク/,
  );
});

test('which of those that were told gives more', () => {
  expect(lastOf('who backs anthropic', 'and which of them is giving more?')).toMatch(/^NVIDIA's is bigger/);
});

describe('whether it is or is not, however that is to be answered', () => {
  test.each([
    ['価格でも競争してるって書いてあるかないか、いいえで答えて', /^うん、/],
    ['GoogleがAnthropicに出資してるかしてないか教えて', /^(?:いや|ううん)、|^Google/],
    ['NVIDIAはxAIに出資してるかしてないか', /^うん、/],
  ])('「%s」', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

test('what comes back from all backers, though one of them is paid', () => {
  expect(
    ask('how much more does Anthropic commit to Microsoft than the two backers put in, net?').text,
  ).toMatch(/\$15 billion/);
});

test('a no before another figure is no denial of it', () => {
  expect(lastOf('how much is nvidia putting in anthropic', 'no it was 5')).toMatch(
    /^(?:No|Nope)\..*\$10 billion/,
  );
});

test.each([
  ['would microsoft be ok without openai', /^(?:Yes|Yep)\. .*still has Anthropic/],
  ['OpenAIなしでMSは大丈夫なの', /^うん、.*Anthropicが残り/],
])('who has something left is fine without the other: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['ループで金額がないのはどこ', /^MicrosoftはNVIDIAに支払いをしている/],
  ['which step of the loop has no amount', /^Microsoft pays NVIDIA/],
  ['年60%で毎年いくら？', /2026年が1,600億ドル/],
  ['60% a year, year by year', /\$160 billion in 2026/],
])('either language: %s', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

describe('the money of a bet is no figure of the article', () => {
  test.each([
    ['me n my sis got a $5 bet goin. nvidia put money in openai too right??', /^Ye[ps]\b/],
    ['i bet 10 bucks nvidia put money in openai. right?', /^Ye[ps]\b/],
    ['弟と500円賭けた。NVIDIAってOpenAIにも出資してるよね？', /^うん/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('names joined by および are one list', () => {
  test.each([
    ['Microsoft社およびNVIDIA社によるAnthropicへの出資上限額と、両社の合計額は？', /^[^\n]*150億ドル/],
    ['OpenAIの2028年の損失額および掲載日を教えてください', /740億[^]*\n.*11月20日/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('of another buyer the article tells nothing', () => {
  test.each([
    [['is microsoft buying anthropic', 'nvidia buying them too?'], /^No\b.*NVIDIA/],
    [['MSがAnthropicを買うかもって話？', 'NVIDIAが買うことは？'], /NVIDIAのことは、そうは書かれていない/],
  ])('%j', (texts, told) => {
    expect(lastOf(...texts)).toMatch(told);
  });
});

describe('who gets the most is told by the largest sums', () => {
  test.each([
    ['いちばんお金を受け取ってる会社は', /300億ドル.*130億ドル/],
    ['最大の受け取り手ってどこ', /300億ドル/],
    ['一番お金を集めてるのは', /130億ドル以上/],
    ['who rakes in the most cash', /\$30 billion.*\$13 billion/],
    ['which lab raises the most?', /\$13 billion/],
    ['biggest recipient', /\$30 billion/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test.each([['だれが一番得をする？'], ['who gets the most chips?']])(
    'and not what isn’t money: “%s”',
    (text) => {
      expect(ask(text).text).not.toMatch(/\$|ドル/);
    },
  );
});

test.each([
  ['NVIDIAってぶっちゃけどこに出資してんの', /Anthropic（最大100億ドル）.*xAI/],
  ['Microsoftって実際誰に金出してる？', /OpenAI（130億ドル以上）.*Anthropic/],
])('how frankly it is to be told changes nothing: 「%s」', (text, told) => {
  expect(ask(text).text).toMatch(told);
});

test.each([
  ['pls help me out, what do i buy', /can't give advice|doesn't go into/],
  ['where do apple and co… where does apple belong in the layers', /doesn't place Apple/],
  ['テクにゃんって天才だね！で、NVIDIAの出資先は', /Anthropic/],
  ['bro isnt nvidia an investor in xai', /^Ye[ps]\b/],
])('advice, a place in the layers, praise and a vocative: “%s”', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
