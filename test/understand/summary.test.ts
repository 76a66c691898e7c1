import { expect, test } from 'vitest';
import { ask, talk } from '../core.ts';

test.each([
  ['can i get the gist in two lines', /both of those invest.*interdependence/s],
  ['cba reading, tldr me', /both of those invest.*interdependence/s],
  ["catch me up, i didn't read a word of it", /both of those invest.*interdependence/s],
  ['just the short version please', /both of those invest.*interdependence/s],
  ["in one tweet, what's this about", /both of those invest.*interdependence/s],
  ['condense it into 3 bullet points, no cat noises', /both of those invest.*interdependence/s],
  ['一文で言うと', /循環する.*相互依存/s],
  ['二行でまとめて', /循環する.*相互依存/s],
  ['手短に頼みます', /循環する.*相互依存/s],
  ['読む時間ないから要点だけちょうだい', /循環する.*相互依存/s],
])('%s: the whole in short', (text, whole) => {
  const reply = ask(text);
  expect(reply.text).toMatch(whole);
  expect(reply.text).not.toMatch(/^(?:No|Yes|うん|ううん|いや)/);
});

test.each([
  ['what are the risks, in short?', /bubble/],
  ['リスクを手短に', /バブル/],
  ['one sentence on the risks', /bubble/],
  ['メリットを一文で', /イノベーション/],
])('%s: of one thing in short', (text, said) => {
  expect(ask(text).text).toMatch(said);
});

test('after an answer, a word of summing up is still a wish for the whole', () => {
  expect(talk('who invests in xAI?', 'ok, tldr of the whole article')[1]?.text).toMatch(/interdependence/);
});
