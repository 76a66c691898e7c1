import { describe, expect, test } from 'vitest';
import { ask } from '../core.ts';

/** Both halves are told, each on a line of its own. */
describe('two questions in one message, however they are joined', () => {
  test.each([
    ['how much does openai lose in 28; what is the article filed under', /\$74 billion[^\n]*\n.*Research/],
    ['who makes the chips + when does agi come, acc to this', /AMD[^]*\n.*five years/],
    [
      'what sort of gambling does the cat compare it to, and anthropic to microsoft how much',
      /horse[^]*\n.*\$30 billion/,
    ],
    [
      'where do they play nice and by what multiple does the market grow from 2025 to 2030',
      /infrastructure[^]*\n.*20 times/,
    ],
    ['growth per year in %? whats this piece filed under', /60%[^]*\n.*Research/],
    [
      'how is this different from phones? also what section is this filed under',
      /[Ss]martphone[^]*\n.*Research/,
    ],
    [
      'げんだいの錬金術って何を指してんの。まいくろそふとがおーぷんえーあいに突っ込んだ合計',
      /循環[^]*\n.*130億/,
    ],
    ['xAIの開発に使ってるチップは何。25年から30年で市場なんばいになんの', /GPU[^]*\n.*20倍/],
    ['MSってアンソロにいくら突っ込む？それからこの記事いつ出たん', /50億[^]*\n.*11月20日/],
    ['MSってアンソロにいくら突っ込む？fidelity no toushisaki zenbu', /50億[^]*\n.*xAI/],
  ])('“%s”', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test.each([
    ['Microsoft and NVIDIA together, how much into Anthropic?', /^Up to \$15 billion[^\n]*$/],
    ['in OpenAI AND Anthropic, but no xAI holding mentioned: which investor?', /^[^\n]*Microsoft[^\n]*$/],
    ['add what Microsoft and NVIDIA put into Anthropic', /^Up to \$15 billion[^\n]*$/],
    ['MicrosoftはAnthropicに出資してる？額は？', /^[^\n]*50億[^\n]*$/],
  ])('“%s” is one question', (text, answer) => {
    expect(ask(text).text).toMatch(answer);
  });

  test("what an investor puts in is told as not stated where it isn't", () => {
    expect(ask("Ark's ticket size?").text).toMatch(/doesn't put a sum|doesn't say how much/);
    expect(ask('Arkの金額は').text).toMatch(/書かれていない/);
  });
});

describe('both sides of a message are told', () => {
  test.each([
    [
      'what does it say of conflicts of interest, and on the other side does it make the market more stable or less?',
      /^Conflicts of interest.*\nOne company's failure/,
    ],
    ['does it say competition hurts, and on the flip side what are the merits?', /three merits/],
    ["what's good about it, and on the other side what's bad?", /three merits[^]*\n[^\n]*three risks/],
    ['利益相反はどうなる？一方で、市場は安定するの、不安定になるの？', /利益相反[^]*\n[^\n]*影響は限定的/],
  ])('%s', (text, said) => {
    expect(ask(text).text).toMatch(said);
  });
});
