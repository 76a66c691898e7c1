import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const table = (rows: [string, RegExp][]) =>
  test.each(rows)('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

describe('what a message sets aside itself is not answered', () => {
  table([
    [
      'not asking how much nvidia put into anthropic, asking how much microsoft did',
      /^Microsoft[^1]*\$5 billion[^1]*$/,
    ],
    ['Not the strategy of NVIDIA, the strategy of Microsoft please', /^Microsoft is after/],
    ['Don’t tell me about openai’s loss, tell me about anthropic’s depreciation thing', /^For Anthropic/],
    ['this isnt about the money anthropic receives, its about the money it sends out. how much', /^\$30 b/],
    ['never mind the risks, give me the upsides', /^The cycle has three merits/],
    ['rather than risks, could you list merits', /^The cycle has three merits/],
    ['リスクよりメリットを並べて', /^投資の循環のメリットは、/],
    ['聞きたいのはメリットじゃなくてリスクのほう', /^投資の循環のリスクは/],
    ['NVIDIAの話じゃなくてMicrosoftの話、Anthropicにいくら入れるの', /^最大50億ドル/],
    ['誰が言ったかはどうでもいい、どこに投稿されたかだけ知りたい', /^Steve Kovach.*Bluesky/],
    ['それぞれの強みとかはいいんで、競争してる分野だけ全部', /^AI企業が競争/],
  ]);
});

describe('how an answer is to be like is no question', () => {
  table([
    ['yes or no, nothing else: does nvidia own part of xai', /^Ye[sp]\. NVIDIA invests in xAI/],
    ['in max ten words what is the biggest risk here', /three risks/],
    ['just names no numbers: openai’s investors', /Microsoft.*Fidelity/],
    ['電車の中なんで手短に頼む、xAIに金出してるの誰', /^(?!1\.|.*\n).*NVIDIA.*xAIに出資/],
    ['手短にお願いします。NVIDIAがAnthropicに出す上限額は', /^最大100億ドル/],
    ['結論だけ教えて。AIはバブルなの？', /^(?:うん、)?(?:ありえるよ|そうかもしれないよ)/],
  ]);
});

describe('questions are counted in words, and need no stop between them', () => {
  table([
    [
      'got two things. one, when was the tie up announced, two, who posted about the loop',
      /^.*2025.*\n.*Kovach/,
    ],
    ['一つ目、三つの層は何？二つ目、チップの層に誰がいる？', /^.*三つの層.*\n.*AMD/],
    ['who backs openai who backs anthropic who backs xai', /^1\. .*OpenAI.*\n2\. .*Anthropic.*\n3\. .*xAI/],
  ]);
});

describe('what somebody said is held against the article', () => {
  table([
    [
      'うちの兄が「NVIDIAはxAIに投資してない」って言うんだけど合ってる？',
      /^(?:いや|ううん|いいえ).*NVIDIAはxAIに/,
    ],
    [
      '友達が言うにはMicrosoftがAnthropicを買収したらしいんだが本当か',
      /^(?:いや|ううん|いいえ).*買収したとも/,
    ],
    [
      '昨日飲み会で部長が「AIは勝者総取りだ」って言い張ってたんだけど、記事的にはどうなん',
      /^(?:いや|ううん|いいえ)/,
    ],
  ]);
});

describe('a quote is one thing, and what follows asks of it', () => {
  table([
    [
      'saw a tweet: "Anthropic pays Microsoft, Microsoft pays NVIDIA". who wrote that',
      /^It was Steve Kovach, CNBC.s/,
    ],
    ['I wrote "OpenAI, Anthropic and xAI are all backed by Microsoft." Right?', /^(?:No|Nope)/],
  ]);
});

describe('where all of it takes place is not what is asked', () => {
  table([
    ['what happens to startups in this whole investment loop thing?', /^Barriers to entry/],
    ['whats the danger for fair competition in this whole setup', /^Conflicts of interest/],
    ['この循環の中で新興企業はどうなる？', /参入障壁/],
  ]);
});

describe('an asker may speak as a company', () => {
  table([
    [
      'so lets say i’m anthropic. i pay 30b. who do i pay and who pays me back in shares',
      /^(?:Anthropic pays.*)?\$30 billion.*\n/,
    ],
    ['if i were nvidia what would i get out of this', /NVIDIA (?:earns|is after)/],
    ['pretend i’m fidelity. what do i hold', /^Fidelity invests in OpenAI, Anthropic and xAI/],
    ['もし自分がMicrosoftだったら、OpenAIがこけたときうちには何が残る？', /MicrosoftにはAnthropicが残り/],
  ]);
});

describe('a sum that is asked for with the deal is answered by no yes', () => {
  table([
    ['does microsoft pay nvidia how much', /^Microsoft pays NVIDIA, but/],
    ['did they say how much nvidia gave xai', /^(?:No|Nope)/],
  ]);
});

describe('what is set aside in passing stays aside', () => {
  table([
    ['tbh idc about numbers. whos friends with who', /friends from foes/],
    ['like i get the microsoft part but nvidia?? why are they in there', /^NVIDIA is after/],
    ['数字はどうでもいいんだけど、誰と誰が仲間なの', /^(?!1\.|.*\n).*敵と味方/],
    ['誰も答えられなかったんだけど、CNBCの人って誰？', /^Steve Kovach/],
    ['my flight boards in 3 min, cagr?', /60%/],
  ]);
});
