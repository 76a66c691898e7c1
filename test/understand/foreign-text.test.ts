import { expect, test } from 'vitest';
import { ask } from '../core.ts';

test.each([
  ['Combien NVIDIA met dans Anthropic ?', /100億ドル/],
  ['Wieviel zahlt Anthropic an Microsoft', /300億ドル/],
  ['엔비디아는 xAI에 얼마를 투자했나요?', /公表されていない|非公開/],
  ['微软向OpenAI投了多少钱？', /130億ドル以上/],
  ['2030년 AI 시장 규모는 얼마야?', /2兆ドル/],
  ['Wer finanziert xAI?', /Fidelity/],
])('%s is answered by its names, in the default language, after a word of apology', (text, figure) => {
  const { text: said, kind, language } = ask(text);
  expect(said).toMatch(/^ごめんね、わかるのは日本語と英語だけ/);
  expect(said).toMatch(figure);
  expect({ kind, language }).toEqual({ kind: 'answer', language: 'ja' });
});

test('a text in a third language without a name that she knows is told which languages are hers', () => {
  expect(ask('Récite-moi un poème sur la baguette').text).toMatch(/日本語と英語/);
});

test.each(["what's the résumé of this article", 'the café owner asked who funds OpenAI'])(
  '%s stays English in spite of its accent',
  (text) => {
    expect(ask(text).language).toBe('en');
  },
);
