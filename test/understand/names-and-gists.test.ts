import { expect, test } from 'vitest';
import { ask } from '../core.ts';

const STRATEGIES = /リスク分散とは|Risk diversification means/u;
const RISKS = /透明性|transparency/u;
const MERITS = /研究開発|R&D/u;
const FIELDS = /ベンチマーク|benchmark/u;

test.each([
  ['先が読めない技術に投資家がとる三つの戦略について、名称と中身を教えてください。', STRATEGIES, 3],
  ['不確実性への対処法が三つ挙がっていたと思います。名前と要点をお願いします。', STRATEGIES, 3],
  ['投資循環のリスクは三つですよね。名称と説明をください。', RISKS, 3],
  ['メリットそれぞれの名称および内容を', MERITS, 3],
  ['競争している分野の名前と内容を一覧で', FIELDS, 4],
  ['Names and short explanations of the three risks, please.', RISKS, 3],
  ['The merits of the cycle: name and gist for each.', MERITS, 3],
  ['List the four fields of competition and what each one involves.', FIELDS, 4],
  ['Name every risk and describe it briefly.', RISKS, 3],
  [
    "Give me the investors' three tactics for uncertain technology, each with a brief description",
    STRATEGIES,
    3,
  ],
])('%s is told point by point', (text, told, count) => {
  const reply = ask(text).text;
  expect(reply).toMatch(told);
  expect(reply.split('\n')).toHaveLength(count);
});

test.each([
  ['リスクを三つ挙げて', /バブル.*利益相反.*歪み/u],
  ['What are the three merits?', /three merits/u],
  ['Kovachの名前と肩書を教えて', /CNBC/u],
  ["List NVIDIA's stakes with the sum of each", /Anthropic \(up to \$10 billion\)/u],
])('%s keeps its answer', (text, told) => {
  expect(ask(text).text).toMatch(told);
});
