import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|うん|そう)/i;
const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

describe('a negative turns the verdict of whatever kind of question', () => {
  test.each([
    ['is NVIDIA not the only investor in xAI?', YES],
    ["Microsoft isn't the only one in OpenAI, right?", YES],
    ['xAIに出資してるのはNVIDIAだけじゃないよね', YES],
    ['does the loop exclude NVIDIA?', NO],
    ['so the circle leaves Microsoft out?', NO],
    ['循環からMicrosoftは外れてる？', NO],
    ["the AI market of 2030 isn't under $1 trillion, is it?", YES],
    ['2030年の市場って1兆ドル未満じゃないよね', YES],
    ["it's Microsoft that pays NVIDIA and not the reverse?", YES],
    ["Microsoft doesn't pay Anthropic, right?", YES],
    ['did Fidelity not invest in all three labs?', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('who is said to be the only one is held against all there are', () => {
  test.each([
    ['is it just Microsoft that holds shares of OpenAI?', NO, /NVIDIA/],
    ["isn't NVIDIA the sole backer of xAI?", NO, /Fidelity/],
    ['MSだけだっけ、OpenAIに出してるのって', NO, /NVIDIA/],
    ['Anthropicの出資者って一社だけ？', NO, /Fidelity/],
    ['does Ark back openai and nothing else', NO, /xAI/],
    ['ark only ever backed openai, right?', NO, /Anthropic/],
  ])('“%s”', (text, verdict, named) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(named);
  });
});

describe('yes or no is asked for in any form', () => {
  test.each([
    ['3つの層ってどれかひとつだけでもやってけるんだよね', NO],
    ["Microsoft's OpenAI outlay to date, is that north of 12bn", YES],
    ['年60%なら2030年に2兆に届く計算？', NO],
    ['MSってOpenAIとアンソロどっちにも金入れてるよね？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('a span of time, another currency and how known a sum is are held against the deal', () => {
  test.each([
    ['did microsoft announce it this summer', NO],
    ['三社提携は2025年の秋に発表された？', YES],
    ['was the tie-up announced in q4 2025?', YES],
    ['was the anthropic deal announced before 2026?', YES],
    ['2025年の市場って1000億円？', NO],
    ['2025年の市場、1000億ドルで合ってる？', YES],
    ["is fidelity's amount public", NO],
    ["nvidia's xai sum is a secret, yeah?", YES],
    ["article calls Fidelity's OpenAI amount confidential, true?", NO],
    ['does it say the bubble is 100% coming', NO],
    ['the 60% growth already happened?', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('sums and layers are held against each other', () => {
  test.each([
    ["is nvidia's cap double microsoft's", YES],
    ['does anthropic pay MS more than MS puts in?', YES],
    ['AnthropicがMSに払う額って、MSがAnthropicに入れる額より少ない？', NO],
    ['MSとNVIDIA合わせて最大150億ドルってこと？', YES],
    ['amdってクラウド側だっけか', NO],
    ['OpenAI is a chip maker too?', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

test('a fact that is only named gets no verdict', () => {
  expect(ask('short term outlook?').text).not.toMatch(/^(?:yes|yep|no)/i);
});

describe('a thing said to be the only one is denied by the overview of all', () => {
  test.each([
    ['協力してるのってインフラだけ？', NO, /標準化/],
    ['is price the only thing they compete on', NO, /features/],
    ['競争は価格だけじゃない、ってこと？', YES, /性能/],
    ['NVIDIA gives its GPUs only to OpenAI?', NO, /all the major/],
  ])('“%s”', (text, verdict, named) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(named);
  });
});

describe('statements to be confirmed, counts and sides', () => {
  test.each([
    ['standards are worked out jointly?', YES],
    ['NVIDIA optimizes models for its chips?', YES],
    ['クラウドは2社の寡占？', NO],
    ['価格でも協力してる？', NO],
    ['growth of roughly 60% p.a. is only a forecast?', YES],
    ['ties between AI firms hardly ever change?', NO],
    ["the depreciation thing is about OpenAI's data centers, right", NO],
    ['2030年でも1兆ドル届かないんだよね？', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('who puts in the most, and what is asked within a question', () => {
  test.each([
    ['Anthropicの最大の出資者はMS？', NO],
    ['Anthropicに一番多く出すのってNVIDIA？', YES],
    ['誰が勝つか予測できるって話？', NO],
    ["Claude isn't on Azure, is it", NO],
    ['any chance some of these companies get swallowed up in the next year or two?', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('a deal is as asked, and the question says too much of it', () => {
  test.each([
    ["Microsoft's $5 billion for Anthropic is set in stone, yeah?", NO],
    ['nvidia and anthropic, is that 10 billion an exact number?', NO],
    ['MSがアンソロに入れる50億って、きっかりの確定額なの？', NO],
    ['NVIDIAがxAIに入れた額って表に出てるの？', NO],
    ['does NVIDIA put money into Anthropic?', YES],
    ['アンソロにエヌビは出資してる？', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('whether something is talked about at all is told by whether a fact is found', () => {
  test.each([
    ['does the article mention regulation at all', /^(?:yes|yep)/i],
    ['規制の話ある？', /^(?:うん|そう)/],
    ['標準化について触れてる？', /^(?:うん|そう)/],
    ['does it only talk about benefits', /^(?:no|nope)/i],
    ['does the piece say anything about blockchain', /doesn't/],
  ])('“%s”', (text, told) => {
    expect(ask(text).text).toMatch(told);
  });
});

describe('what asks which, or for a thing, gets no yes or no', () => {
  test.each([
    'Did NVIDIA get into OpenAI early or late?',
    '標準化は競争？協力？',
    'イノベーションは早くなるの遅くなるの',
    '減価償却の話してたよね、どの会社のこと？',
    'CNBCの人の名前なんやったっけ',
  ])('“%s”', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:yes|yep|no\b|nope|うん|そう|いや|ううん)/i);
  });

  test('a person whom the article lacks does not come up, whatever the person owns', () => {
    expect(ask('イーロンの名前って載ってる？').text).toMatch(/^「イーロン」.*(?:ない|こない)/);
  });
});

describe('all of them, without naming one, are the labs', () => {
  test.each([
    ['so nvidia backs everyone?', YES],
    ['ArkとFidelityってAIの3社ぜんぶ持ってる感じ？', YES],
    ['is grok trained on amd gpus', NO],
    ['xAIのGrokってAMDのGPUで作ってるんやろ', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('a tie that is asked about as it is gets a plain yes', () => {
  test.each([
    ['microsoft ga nvidia ni haratteru tte maji?', /^(?:うん|そう)/],
    ['エヌビディアはxAIに入れてる、で合ってる？', /^(?:うん|そう)/],
    ['did Microsoft take a stake in OpenAI?', /^(?:yes|yep)/i],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('where neither yes nor no is told, neither is said; where there is any, yes', () => {
  test.each([
    'is this bubble going to pop?',
    'is Ark bigger than Fidelity here?',
    'アークはフィデリティより大きい？',
  ])('“%s”', (text) => {
    expect(ask(text).text).not.toMatch(/^(?:yes|yep|no|nope|うん|そう|はい|いや|ううん|いいえ)\b/i);
  });

  test.each([
    ['any upside for normal people?', /^ye/i],
    ['ユーザーにいいことある？', /^(?:うん|そう|はい)/],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

test.each([
  ['will some companies get bought?', /^(?:maybe|possibly)/i],
  ['バブルははじける？', /^(?:かもしれない|ありえる)/],
])('“%s”: what only may come gets a maybe', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});

test.each([
  ["does the article put a number on NVIDIA's money in Anthropic?", /^ye.*\$10 billion/i],
  ['is what Microsoft pays NVIDIA quantified?', /^no.*doesn't say how much/i],
  ['MSからNVIDIAへの支払いって額が出てる？', /^(?:ううん|いや).*金額は/],
  ['Microsoft taking over Anthropic is a done deal, is it', /^no/i],
  ['is google in the chip group too?', /^ye/i],
])('“%s”', (text, verdict) => {
  expect(ask(text).text).toMatch(verdict);
});

describe('a claim that is handed over is judged by what is claimed', () => {
  test.each([
    ['would you say the cloud business is winner-takes-all?', NO],
    ['would it be accurate to say that rivals cooperate on safety?', YES],
    ['if i got this right anthropic hands microsoft 30 bil?', YES],
    ['am i correct in assuming that start-ups get in more easily now?', NO],
    ['I was wondering whether nvidia pays microsoft.', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('how a sum is told, or bounded, is no denial of it', () => {
  test.each([
    ['does NVIDIA give Anthropic no more than $10 billion?', YES],
    ['does NVIDIA give Anthropic no more than $5 billion?', NO],
    ["isn't the payment from Microsoft to NVIDIA left without a number?", YES],
    ["does NVIDIA's stake in xAI come without a published amount?", YES],
    ['does the article reveal what Microsoft pays NVIDIA?', NO],
    ['does the article reveal what Anthropic pays Microsoft?', YES],
    ['does the text tell what Anthropic pays Microsoft?', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('how many investors or stakes there are said to be is held against how many there are', () => {
  test.each([
    ['are there only two investors in Anthropic?', NO, /4/],
    ['does anthropic have more than two backers?', YES, /4/],
    ['does openai have five backers?', NO, /4/],
    ['does Microsoft back three AI labs?', NO, /2/],
    ['does NVIDIA invest in three AI companies?', YES, /3/],
    ['do four investors hold all three?', NO, /3/],
    ['OpenAIの出資者は5社だよね？', NO, /4社/],
    ['Microsoftって3社に出資してるよね？', NO, /2社/],
    ['Fidelityは2社にしか投資してない？', NO, /3社/],
    ['NVIDIAの投資先は3社で合ってる？', YES, /3社/],
  ])('“%s”', (text, verdict, count) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(count);
  });
});

describe('a sum is none of a deal that has none, and who supplies stands in no other layer', () => {
  test.each([
    ['is the 30b paid by nvidia?', NO, /./],
    ['is xai getting the 10 billion?', NO, /xAI/],
    ['are gpus supplied to all the major labs by nvidia?', YES, /GPU/],
    ['does every cloud firm run its own infrastructure', YES, /infrastructure/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

describe('a factor, a rate or a size that is claimed of the market is held against it', () => {
  test.each([
    ['does it say the market will triple by 2030', NO],
    ['is the AI market expected to multiply by twenty?', YES],
    ['does the market grow more than tenfold by 2030?', YES],
    ['has the market hit 2 trillion yet?', NO],
    ['does the market reach $2 trillion in 2028?', /^(?:no|not|ah|well)/i],
    ['is the market in 2025 already over a trillion?', NO],
    ['is growth about 60% in total rather than per year?', NO],
    ['is 60% an annual figure?', YES],
    ["is OpenAI's loss in 2028 seventy-four billion?", YES],
    ["is OpenAI's 2028 forecast a gain?", NO],
    ['60%は5年間の合計の伸び率？', NO],
    ['市場は2030年までに3倍になるの？', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('what is asked of a fact is told from what it lacks', () => {
  test.each([
    ["isn't microsoft the payer in the 30b deal?", NO, /30 billion/],
    ["isn't anthropic the payer in the 30b deal?", YES, /30 billion/],
    ['might openai get swallowed by microsoft?', NO, /Anthropic/],
    ['are phones dominated by three brands?', NO, /Apple and Samsung/],
    ['are phones dominated by two brands?', YES, /Apple and Samsung/],
    ['Is Gemini mentioned?', NO, /Google/],
    ['Is the bubble worry brought up at all?', YES, /bubble/],
    ['so is nvidia both supplier and shareholder?', YES, /GPU/],
    ['do the figures leave it unclear how much Ark put in?', YES, /how much/],
    ["will the industry's structure settle down in the long run?", YES, /stabilise/],
    ['are the clouds fully interoperable?', NO, /certain degree/],
    ['do we learn which firms form the chip layer', YES, /AMD/],
    ['do we know when NVIDIA invested in OpenAI?', NO, /doesn't say when/],
  ])('“%s”', (text, verdict, told) => {
    const reply = ask(text).text;
    expect(reply).toMatch(verdict);
    expect(reply).toMatch(told);
  });
});

describe('what is put in words of its own gets the yes or no that the learner is sure of', () => {
  test.each([
    ['do the labs want cash, servers and a hand with the hardware?', YES],
    ['is it basically money going round in circles, then?', YES],
    ['Do you think one of them could get bought out by Microsoft some day?', /^(?!No|Nope)/],
    ['どっちに転んでも出資者の勝ちってこと？', YES],
    ['ぐちゃぐちゃなのに崩れにくい、という逆説？', YES],
    ['安全対策は後回しで競争してるだけでは？', NO],
    ['is it normal to fund the competitor of your own darling?', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('what only may be so is no plain yes', () => {
  test.each([
    ['so its a bubble right', /^yes, (?:possibly|that may be)\b/i],
    ['AIバブルってことでおけ？', /^うん、(?:ありえる|そうかもしれない)/],
  ])('“%s”', (text, opening) => {
    expect(ask(text).text).toMatch(opening);
  });

  test.each([
    ['is there a bubble risk?', /^(?:yes|yep)\. /i],
    ['could it be a bubble?', /^(?:yes|yep)\. /i],
  ])('“%s”: that there is a risk is plain', (text, opening) => {
    expect(ask(text).text).toMatch(opening);
  });
});

test.each([
  ["doesn't all this kinda squeeze small startups?", /^ye.*startups/i],
  ['isnt it nvidia that backs xai?', /^ye/i],
])('“%s” asks for a yes as the positive does', (text, opening) => {
  expect(ask(text).text).toMatch(opening);
});
