import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedIn, isStory } from '../../src/understand/story.ts';
import { ask, parts } from '../core.ts';

const asked = (text: string) => askedIn(text, parts);

describe('a story is read as the question in it', () => {
  const english = 'We had dinner by the sea and the cat slept on the chair all evening. ';
  const japanese = '昨日は海のそばで晩ごはんを食べて、猫はずっと椅子で寝ていました。';

  test.each([
    ['at its end', `${english.repeat(60)}Who invests in xAI?`],
    ['at its start', `Who invests in xAI? ${english.repeat(60)}`],
    ['near its end', `${english.repeat(60)}Who invests in xAI? Bye. Bye.`],
    ['beside a question to others', `${english.repeat(4)}Who ate my fish?! Who invests in xAI? ${english}`],
  ])('that stands %s', (_, text) => {
    expect(asked(text)).toEqual(['Who invests in xAI?']);
  });

  test('in Japanese, without a question mark, in its midst', () => {
    expect(asked(`${japanese.repeat(3)}xAIに投資している会社を教えてほしい。${japanese.repeat(3)}`)).toEqual([
      'xAIに投資している会社を教えてほしい。',
    ]);
  });

  test('and not as what somebody in it asked', () => {
    const text = `${japanese}父が「OpenAIの赤字はいくら？」とずっとうるさくて。${japanese}で、xAIに投資しているのは誰ですか。`;
    expect(asked(text)).toEqual(['で、xAIに投資しているのは誰ですか。']);
  });

  test('a question that says too little takes along what it leans on', () => {
    const [question] = asked(
      `My teacher says that OpenAI may stumble some day. ${english}${english}So what does Microsoft still have then?`,
    );
    expect(question).toContain('Microsoft still have');
  });
});

test.each(['who invests in xAI', 'xAIに投資しているのは誰？', ''])('“%s” is no story', (text) => {
  expect(isStory(text, parts)).toBe(false);
});

test('whatever a text holds, little of it is read', () => {
  const words = ['who', '?', '。', 'ねこ', '\n', ' ', 'a'.repeat(90), 'なぜ', '「', '」', '"'];
  const junk = fc.array(fc.constantFrom(...words), { minLength: 100, maxLength: 1500 });
  fc.assert(
    fc.property(junk, (all) => {
      expect(asked(all.join('')).length).toBeLessThanOrEqual(3);
      expect(asked(all.join('')).join('').length).toBeLessThanOrEqual(3 * 640);
    }),
    { seed: 17, numRuns: 60 },
  );
});

describe('a scene before the question that names what the article lacks refuses nothing', () => {
  test.each([
    ['I got stuck in traffic behind a Tesla today and kept wondering, who backs xAI?', /Fidelity/],
    ['My pension worries me no end, but never mind, what are the risks of this loop?', /bubble.*conflict/],
    ['弁護士やってる兄がうるさくて、AI規制が本格化するのはいつ頃って書いてあった？', /3～5年/],
    ['うちの会計士の友達が語ってたんだけど、AnthropicがMSに払うのっていくら？', /300億/],
    [
      'My cousin at Google swears by Amazon, my brother by Tesla, and I promised to look up one thing: who invests in xAI?',
      /Fidelity/,
    ],
    [
      'I run a cafe, and my uncle who works at Google keeps saying at every dinner that Amazon will crush us all. I promised them to look up one thing: what are the three risks?',
      /bubble.*conflicts/,
    ],
  ])('%s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });

  test.each([
    ['NVIDIAの株価、いま何ドル？', /書かれて|載って|見当たら/],
    ['If Tesla bought a stake, who would back xAI then?', /Tesla/],
  ])('but what is asked about does: %s', (text, reply) => {
    expect(ask(text).text).toMatch(reply);
  });
});
