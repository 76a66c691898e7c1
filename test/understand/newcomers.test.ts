import { expect, test } from 'vitest';
import { ask, lastOf } from '../core.ts';

test.each<[string, RegExp]>([
  ['could new companies still get in?', /^Yes, .*New players.*Also, barriers/],
  ['is there still room for startups to break in', /^Yes, .*New players.*barriers/],
  ['今から新しい会社でも参入できる？', /^うん、(?:ありえる|そうかも).*新しいプレイヤー.*参入障壁/],
  ['新参のスタートアップにもまだチャンスある？', /新しいプレイヤー.*参入障壁/],
  ['is it too late for a startup to get in?', /^(?:No|Nope)\. New players may enter/],
])('whether one can still get in is no plain yes: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string, RegExp]>([
  ['AMDはAI企業？クラウド？チップ？', /^AMDは[^\n]*$/],
  ['Googleって、AI企業なの？クラウド？それともチップ？', /^Google[^\n]*$/],
  ['is Google an AI firm? a cloud? chips?', /^Google[^\n]*TPU[^\n]*$/],
  ['is AMD a cloud? or a chip maker?', /^AMD[^\n]*$/],
])('the layers that are offered are answered at once: %s', (text, reply) => {
  expect(ask(text).text).toMatch(reply);
});

test.each<[string[], RegExp]>([
  [['Googleはどの層にいる？', 'クラウドも？'], /^うん、.*Google Cloud/],
  [['which layer is Google in', 'chips too?'], /^(?:Yes|Yep).*TPU/],
])('one that stands in a layer is no customer of it: %j', (texts, reply) => {
  expect(lastOf(...texts)).toMatch(reply);
});

test.each([
  'お金がぐるっと回るって聞いたんだけど、どこから出てどこに戻るの？',
  'heard the money goes in a circle. where does it go and how does it come back?',
])('the loop is told once: %s', (text) => {
  expect(ask(text).text).not.toContain('\n');
});

test('what is quoted is not asked as well', () => {
  expect(
    ask("who came up w the line 'anthropic pays microsoft, microsoft pays nvidia'? it's everywhere").text,
  ).not.toMatch(/Yes|Yep/);
});

test.each([
  "how far off is the mid term outlook and what's in it?",
  '短期の展望って何年先まで？その中身は？',
])('what is in an overview is told with it: %s', (text) => {
  expect(ask(text).text).not.toContain('\n');
});
