import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEphemeral, press, typeOption, useCommand, type Actor } from './stand-in/people.ts';
import { addChannel } from './stand-in/world.ts';
import {
  ANSWER,
  answers,
  bodyOf,
  buttonOn,
  expectGoodManners,
  QUESTION,
  setScene,
  type Scene,
} from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const HAS_KANA = /[ぁ-んァ-ヶ]/;
const NO_LANGUAGE = '12345';

const newcomer = (locale: string): Actor => ({ by: scene.newcomer(), in: scene.general, locale });

async function ask(actor: Actor, question: string, hidden = false) {
  const options = hidden ? { question, private: true } : { question };
  return scene.answerTo(useCommand(scene.world, actor, 'ask', options));
}

describe('/ask in public', () => {
  test.each([
    ['ja', 'en-US'],
    ['en', 'ja'],
  ] as const)(
    'is answered in the language of the question (%s), whatever the reader’s (%s)',
    async (language, locale) => {
      const answer = await ask(newcomer(locale), QUESTION[language]);
      expect(answer.content.toLowerCase()).toContain(ANSWER[language].toLowerCase());
      expect(isEphemeral(answer)).toBe(false);
      expect(answer.components).toHaveLength(1);
    },
  );

  test('follows the server’s language, not the reader’s, where the question shows none', async () => {
    expect(bodyOf(await ask(newcomer('en-US'), NO_LANGUAGE))).toMatch(HAS_KANA);
  });
});

describe('/ask in private', () => {
  test.each(['ja', 'en'] as const)('is answered for the asker alone (%s)', async (language) => {
    const answer = await ask(newcomer('en-US'), QUESTION[language], true);
    expect(answer.content.toLowerCase()).toContain(ANSWER[language].toLowerCase());
    expect(isEphemeral(answer)).toBe(true);
  });

  test.each([
    ['en-GB', false],
    ['ja', true],
    ['fr', true],
  ])('may follow the reader’s language (%s) where the question shows none', async (locale, isJapanese) => {
    expect(HAS_KANA.test(bodyOf(await ask(newcomer(locale), NO_LANGUAGE, true)))).toBe(isJapanese);
  });
});

test('/ask works in direct messages', async () => {
  const user = scene.newcomer();
  const answer = await ask({ by: user, in: scene.direct(user), locale: 'ja' }, QUESTION.ja);
  expect(answer.content).toContain(ANSWER.ja);
  expect(isEphemeral(answer)).toBe(false);
});

test('/ask works in a server that she is not in, for somebody who has installed her for themselves', async () => {
  const elsewhere = addChannel(scene.world, 'elsewhere', { guildId: '100000000000000001' });
  const actor = { by: scene.newcomer(), in: elsewhere };
  const answer = await ask(actor, QUESTION.ja);
  expect(answer.content).toContain(ANSWER.ja);
  press(scene.world, actor, answer, buttonOn(answer, 'In English'));
  await scene.until('the answer in English', () => answers(answer, 'en'));
});

describe('while a question is being typed', () => {
  test.each([
    ['ja', 'Micro', true],
    ['en-US', 'Micro', false],
    ['ja', '', true],
    ['en-US', '', false],
  ])('the first choice is in the reader’s language (%s, "%s")', async (locale, typed, isJapanese) => {
    const interaction = typeOption(scene.world, newcomer(locale), 'ask', 'question', typed);
    const choices = await scene.until('choices', () => interaction.choices);
    expect(choices.length).toBeGreaterThan(0);
    expect(HAS_KANA.test(String(choices[0]?.['name']))).toBe(isJapanese);
  });

  test('a choice asks a question that is answered', async () => {
    const actor = newcomer('ja');
    const interaction = typeOption(scene.world, actor, 'ask', 'question', 'Microsoft');
    const [choice] = await scene.until('choices', () => interaction.choices);
    const answer = await ask(actor, String(choice?.['value']));
    expect(answer.content).toContain('\n-# ');
  });
});
