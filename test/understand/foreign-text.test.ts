import { describe, expect, test } from 'vitest';
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

describe('what the article lacks is said to be lacking in whichever language it is asked for', () => {
  test.each([
    ['Sag mir den Aktienkurs von NVIDIA', /NVIDIAの株価は、記事に/],
    ['¿Cuánto está el precio de la acción de Microsoft hoy?', /Microsoftの株価は、記事に/],
    ["Quel est le cours de l'action NVIDIA ?", /NVIDIAの株価は、記事に/],
    ['Quem é o CEO da OpenAI hoje?', /OpenAIのCEOは、記事に/],
    ['Quanti dipendenti ha Microsoft?', /Microsoftの従業員数は、記事に/],
    ['엔비디아의 주가를 알려줘', /NVIDIAの株価は、記事に/],
    ['告诉我微软的股价', /Microsoftの株価は、記事に/],
    ['Какова выручка OpenAI?', /OpenAIの売上高は、記事に/],
    ['Wie hoch ist die Bewertung von Anthropic?', /Anthropicの具体的な評価額は、記事に/],
  ])('%s', (text, told) => {
    const { text: said, language } = ask(text);
    expect(said).toMatch(told);
    expect(said).not.toMatch(/億ドル|兆ドル/);
    expect(language).toBe('ja');
  });
});
