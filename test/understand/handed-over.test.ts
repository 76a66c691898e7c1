import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:Yes|Yep)\b|^(?:うん|そう)/;
const NO = /^(?:No|Nope|Not quite|Well, not quite|Ah, not quite)\b|^(?:いや|ううん)/;

describe('whether somebody is wrong is asked, so yes is said where it is not so', () => {
  test.each([
    'the guy next to me swears openai will be swimming in profit in 2028. i bet him lunch its not. do i get my lunch',
    'got into a fight on reddit. dude says fidelity only backs openai. can i call him wrong',
    'my flatmate bet me a pizza that microsoft has put more in anthropic than in openai. am i eating for free',
    'Pub quiz last night. The question was how big the AI market is supposed to be in 2030 and our table said one trillion. Did we lose the point?',
    'the group chat is on fire bc somebody said google isnt even mentioned in the article. is it?',
    'so basically my cousin bet me 20 bucks that the market will be worth 5 trillion by 2030. do i win',
    'i told my manager regulation comes within a year or two. was i off?',
    'My son thinks Microsoft bought Anthropic already. Is he wrong?',
    '上司が「OpenAIの損失予測は74億ドルだ」と資料に書いてました。訂正すべきでしょうか。',
    'he just said microsoft already sunk like 13 billion into openai. is he right or is he making stuff up again',
    '隣の席の先輩が「OpenAIは2028年には大儲けしてる」って言い張ってて、昼メシ賭けちゃったんだけど、私の勝ち？',
  ])('%s: yes', (text) => {
    expect(ask(text).text).toMatch(YES);
  });

  test.each([
    'so in our book club (yes we do articles now) Karen claimed that the big guys make it harder for new startups to get in. Is she making that up?',
    "My roommate swears that Fidelity put money into all three labs. He's wrong, isn't he?",
    'mate reckons ai market was 2 trillion this year already. do i owe him a beer',
    'neighbour says AI will be like the phone business, with samsung and apple on top. thats what the article says too isnt it',
    "My wife asked me over breakfast how fast this market's supposed to grow each year and I said 20%. Was I close?",
    'カフェで隣の人が「AI市場は毎年2割成長」って話してた。そんなもんだっけ？',
    'おじが「AI企業がつぶし合ってどこも残らない」って酔っぱらって言ってた。記事はそう見てる？',
  ])('%s: no', (text) => {
    expect(ask(text).text).toMatch(NO);
  });
});

describe('what is only handed over gets no yes or no', () => {
  test.each([
    [
      'me and my roommate are arguing again lol. he says nvidia only sells chips and never puts money in anybody. who wins',
      /^NVIDIA invests in every/,
    ],
    [
      'クラスの子が「NVIDIAはお金出してない、チップ売ってるだけ」って言ってたんだけど、どっちが正しい？',
      /^NVIDIA.*投資/,
    ],
    [
      'my landlord, of all people, said that if one ai company dies they all die. what does the article say to that',
      /^If a single company fails/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what somebody is quoted with is what is asked', () => {
  test.each([
    [
      '今日の会議で部長が「AIもスマホと一緒で、結局一部の勝者が全部持っていくんだろ」と仰っていて、何も言い返せませんでした…。この記事的にはどうなんでしょうか？',
      /スマホ業界は勝者総取り.*AI業界は多極化/,
    ],
    ['部長から「結局バブルなのか」と問われ、回答に窮しております。', /^(?:そう|うん).*バブル/],
    [
      '明日までのレポートで「投資が循環することの良い面」を書けって言われたんだけど、1行も書けてない。助けて',
      /^投資の循環のメリットは.*三つ/,
    ],
    ['株やってる友達が「中期では淘汰がある」とか言ってた。それ記事に書いてある？', /^(?:そう|うん).*淘汰/],
    [
      '就活の面接で「AI業界とスマホ業界の違いは」って聞かれて撃沈しました。記事ではスマホ業界ってどう書かれてましたっけ',
      /^スマホ業界は/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what somebody wants to have told is what is asked', () => {
  test.each([
    [
      "econ homework due tmrw, 1 page, teacher wants what's GOOD abt companies putting money in eachother and i have literally zero lines. save me",
      /three merits/,
    ],
    [
      'please sir i am student from india, my question is what is the risk when investor and company have conflict',
      /^Conflicts of interest/,
    ],
    ['did they say how much nvidia gave xai', NO],
    [
      'My uncle, who works there, says Elon Musk personally bought a slice of Anthropic. How much was it per the article?',
      /Elon Musk/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('one thing that is quoted is what the question after it is about', () => {
  test.each([
    [
      'my study group split up the sections and i got "cooperation". the first item was infrastructure i think. what are the other ones',
      /^AI companies cooperate in four fields/,
    ],
    ['昨日の授業で「多極化」って言葉出てきたけど寝てた。なにそれ', /^AI業界では多極化/],
    ['課題：「AI企業が競い合っている点を述べよ」…眠い…助けて', /^AI企業が競争してぶつかり合うのは/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('why things stand as they do is told by the reason', () => {
  test.each([
    ['how come there is place for so many ai companys at the same time', /^The AI market is so huge/],
    ['why do rivals work together?', /interdependence is inevitable/],
    ['なんでライバルなのに一緒に仕事するの？', /相互依存は避けられない/],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });

  test('not of what is not so', () => {
    expect(ask('how come ai turned into winner takes all just like phones did').text).toMatch(NO);
  });
});

describe('what stands before the question, or hangs from it, decides nothing', () => {
  test.each([
    ['so microsoft pays anthropic 30 billion so it can have claude?', /^No\b.*other way round/],
    ['どの会社にも張るという投資家のやり方、テクにゃんのコメントでは何に喩えられていますか。', /競馬/],
    ['so if openai goes belly up is microsoft toast?', /^(?:No|Nope)\b/],
    ['how soon could the whole market double', /^About 1\.5 years/],
    [
      'trying to win an argument w my uncle who thinks nobody will regulate ai ever. when does the article think rules are coming',
      /^In three to five years/,
    ],
    [
      '先方より「透明性」に関するご懸念をいただいております。記事ではどのような問題が挙げられていますか。',
      /^投資の循環のリスクは/,
    ],
  ])('%s', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});
