import { describe, expect, test } from 'vitest';
import { ask, parts } from '../core.ts';

describe('a slip in an English text is put right before anything is read', () => {
  test.each([
    ['wich company pays micorsoft', 'which company pays micorsoft'],
    ['waht are teh risks', 'what are the risks'],
    ['hwo much does it grwo evry year', 'how much does it grow every year'],
    ['Thsi is the forcast?', 'This is the forecast?'],
    ['dose the article say so', 'does the article say so'],
    ['so dose it grow', 'so does it grow'],
    ['acording to the artcle', 'according to the article'],
  ])('“%s”', (typed, meant) => {
    expect(parts.respell(typed)).toBe(meant);
  });

  test.each([
    'who invests in Anthropik', // a name is mended as a name
    'does Zuck own a slice', // a capital within a sentence is a name
    'whats nvidias stake, theyre early right',
    'a large dose of money',
    'is there a tranche, a rulebook, a bubble',
    'ceo of groq or qwen',
    'send me x@wich.example or teh_file',
  ])('“%s” stays', (typed) => {
    expect(parts.respell(typed)).toBe(typed);
  });

  test('other languages stay: every word of theirs looks like a slip', () => {
    expect(ask('maikurosofuto to enubidia ga ryouhou toushi shiteru kaisha wa doko').text).toMatch(/OpenAI/);
    expect(ask('¿Cuánto dinero invierte NVIDIA en Anthropic?').kind).not.toBe('fault');
  });

  test.each([
    ['wich company spends 30 billion', /^\W*(?!Yes|Yep)[^]*Anthropic/],
    ['wher does the moeny go from anthropic', /Microsoft/],
    ['wen was the tie up anounced', /November 2025/],
    ['is it harder for strtups to get in', /^(?:Yes|Yep)/],
    ['HOW MCUH DOES ANTH PAY MSFT', /\$30 billion/],
    ['list the downsidess plz', /bubble/],
    ['jaa amazon wa?', /[ぁ-ん]/],
  ])('“%s” is answered as what was meant', (typed, answer) => {
    expect(ask(typed).text).toMatch(answer);
  });
});
