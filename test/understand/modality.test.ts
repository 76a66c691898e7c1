import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

const YES = /^(?:yes|yep|うん|そう)/i;
const NO = /^(?:no|いや|ううん|not quite|おっと)/i;

describe('what only may come is denied to those who take it for settled or for past', () => {
  test.each([
    ["It's a fact that conflicts of interest have occurred, isn't it?", NO],
    ['Market consolidation in 3-5 years is set in stone, right?', NO],
    ["Microsoft buying Anthropic outright is confirmed, isn't it?", NO],
    ['利益相反はもう起きてるって書いてあるよね', NO],
    ['まいくろがアンソロピックを買うって決まったんよね', NO],
    ['AGIはもう実現したって書いてある？', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('what may come is denied to those who rule it out', () => {
  test.each([
    ['zero chance of conflicts of interest between backers and backed, right?', NO],
    ['would the cat rule out Microsoft buying Anthropic?', NO],
    ['利益相反の可能性は一切ないってこと？', NO],
    ['バブルの可能性はゼロじゃないよね', YES],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('whether it is told who, when or how much is told by the fact', () => {
  test.each([
    ['do they say which firm gets weeded out', NO],
    ['どの会社が淘汰されるか書いてあるよね？', NO],
    ['does it tell which firms dominate phones?', YES],
    ['does it say when regulation kicks in?', YES],
    ['規制がいつ本格化するかは書いてある？', YES],
    ['バブルがいつはじけるか書いてある？', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('what is contrary to a fact or a forecast is denied, however it is asked', () => {
  test.each([
    ['AI services market shrinks over the next couple of years, right', NO],
    ['regulation gets scrapped in 3 to 5 years?', NO],
    ['the author says no mergers will happen?', NO],
    ['the cat thinks backing both rivals is nuts, yes?', NO],
    ['公正な競争は守られるって書いてあるよね', NO],
    ['買収や統合は起きないって言ってる？', NO],
    ['中期には規制がなくなるの？', NO],
    ['NVIDIA keeps GPUs away from Anthropic?', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('one point of several is not the only one, and keeps its place', () => {
  test.each([
    ['bubble is the sole risk mentioned?', NO],
    ['メリットは選択肢が増えることだけ？', NO],
    ['the first feature in the summary is a multipolar market, right?', NO],
    ['まとめの一つ目は市場の多極化だよね', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});

describe('claims on several industries are held against each of them', () => {
  test.each([
    ['phones r winner take all n ai isnt, tru?', YES],
    ['phones are closed off and AI companies work together, right?', YES],
    ['smartphones are multipolar while AI is winner takes all?', NO],
    ['both cloud and smartphones are multipolar, no?', NO],
    ['スマホもAIも勝者総取りなんだよね？', NO],
    ['クラウドは寡占だけどAIは多極化だよね', YES],
    ['AI is fluid and the cloud is standardised, yeah?', YES],
    ['スマホは協力的で、AIは排他的なんだよね？', NO],
  ])('“%s”', (text, verdict) => {
    expect(ask(text).text).toMatch(verdict);
  });
});
