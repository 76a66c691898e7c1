import { describe, expect, test } from 'vitest';
import { lastOf } from '../core.ts';

const ROLES = /compute capacity/;
const NAMES = /AMD/;

describe('what the layers do, who is in them and whether one stands alone are told each by itself', () => {
  test.each([
    [
      'Per layer please: role, example companies. And can one get by without the others?',
      /3\. (?:No|Nope)\b/,
    ],
    ['What does each layer do and who works in it?', /AMD/],
    ['Models, compute, chips: who brings what?', /AMD/],
  ])('%s', (text, reply) => {
    const said = lastOf(text);
    expect(said).toMatch(reply);
    expect(said).toMatch(ROLES);
    expect(said).toMatch(NAMES);
  });
  test.each([
    ['三層それぞれの役目と企業名を。一層だけで成り立つ？', /3\. (?:いや|ううん)/],
    ['各層は何を受け持って、どこが入ってる会社名も', /AMD/],
    ['モデル、計算資源、チップは誰が何を出してる？', /AMD/],
  ])('%s', (text, reply) => {
    const said = lastOf(text);
    expect(said).toMatch(reply);
    expect(said).toMatch(/コンピュート容量.*AMD/su);
  });
});

describe('another industry by who owns it, and this one against it', () => {
  test.each([
    ['Put AI next to smartphones for me. Who dominates those?', /Apple and Samsung.*multipolar/],
    ['who controls cloud, and how does AI differ from it', /AWS, Azure.*multipolar/],
    ['スマホは誰が天下を取った？AIとの違いは？', /AppleとSamsung.*多極化/],
    ['クラウドを牛耳ってるのは？AIとの対比も', /AWS、Azure.*多極化/],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('the cause of spreading the money, and what it is done by', () => {
  test.each([
    ['Why do backers go wide? the root cause plus the tactics', /uncertainty.*portfolio/s],
    ['手広く投資する根本原因と、その手法を教えて', /不確実性.*ポートフォリオ/s],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
  test.each([
    [['Why do backers go wide? the root cause plus the tactics', 'explain the third one'], /^The portfolio/],
    [['手広く投資する根本原因と、その手法を教えて', '真ん中のは？'], /^オプション戦略/],
  ])('%j: a place in the list at the end', (texts, reply) => {
    expect(lastOf(...texts)).toMatch(reply);
  });
});

describe('a defence and what is held against it; who gains and who loses', () => {
  test.each([
    [
      'This is a money-go-round. Defend it, then say where the article agrees with the critics',
      /merits.*risks/s,
    ],
    ['強気派の主張と弱気派の主張を', /メリット.*リスク/s],
    ['who benefits from it and who loses?', /little profit.*Barriers/s],
    ['得するのは誰で、損するのは誰？', /少しずつ利益.*参入障壁/s],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});

describe('who benefits and how, of views that are numbered', () => {
  test.each([
    ['benefits for 1) research and 2) customers please', /R&D.*several AI providers/s],
    ['恩恵は？①研究開発 ②ユーザー', /研究開発.*プロバイダー/s],
  ])('%s', (text, reply) => {
    expect(lastOf(text)).toMatch(reply);
  });
});
