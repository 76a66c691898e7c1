import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { buttonsOn, pressLabelled, useCommand, type Actor } from './stand-in/people.ts';
import type { Channel, Message, User } from './stand-in/types.ts';
import { addChannel, MANAGE_GUILD } from './stand-in/world.ts';
import { answers, bodyOf, expectGoodManners, QUESTION, setScene, type Scene } from './scene.ts';

const LOCALES: Record<Language, string> = { ja: 'ja', en: 'en-GB' };
const OTHER: Record<Language, Language> = { ja: 'en', en: 'ja' };
/** The same question in the one language, asking for the other. */
const ASKING: Record<Language, string> = {
  ja: `日本語で: ${QUESTION.en}`,
  en: `Answer in English: ${QUESTION.ja}`,
};
/** A text that is in no language. */
const NUMBER = '12345';

const languageOf = (message: Message): Language => (/[ぁ-んァ-ヶ]/.test(bodyOf(message)) ? 'ja' : 'en');

describe.each(LANGUAGES)('a reply is in the language that was chosen or guessed (%s)', (wanted) => {
  const other = OTHER[wanted];
  let scene: Scene;
  let room: Channel;
  let thread: Channel;
  let elsewhere: Channel;
  beforeAll(async () => {
    scene = await setScene();
    scene.world.guildLocale = LOCALES[other];
    room = addChannel(scene.world, 'room');
    thread = addChannel(scene.world, 'thread', { type: 11, parentId: room.id });
    elsewhere = addChannel(scene.world, 'elsewhere', { guildId: '100000000000000001' });
    await scene.login({ defaultLanguage: other });
    await setTo({ by: scene.newcomer(), in: room, rights: MANAGE_GUILD }, 'channel', wanted);
  });
  afterAll(() => scene.close());
  expectGoodManners(() => scene);

  async function setTo(actor: Actor, scope: string, language: Language | 'auto') {
    await scene.answerTo(useCommand(scene.world, actor, 'language', { language, scope }));
  }

  /** somebody who chose a language */
  async function settled(language: Language): Promise<User> {
    const user = scene.newcomer();
    await setTo({ by: user, in: scene.general }, 'me', language);
    return user;
  }

  async function mention(from: User, text: string, channel = scene.general): Promise<Message> {
    return scene.replyTo(scene.say({ from, in: channel, content: scene.mention(text) }));
  }

  async function ask(actor: Actor, question: string, hidden = false): Promise<Message> {
    return scene.answerTo(useCommand(scene.world, actor, 'ask', { question, private: hidden }));
  }

  describe('in public', () => {
    test('asked for in the message, whatever the person chose', async () => {
      expect(answers(await mention(await settled(other), ASKING[wanted]), wanted)).toBe(true);
    });

    test('by the person, whatever the channel has and the question is written in', async () => {
      expect(answers(await mention(await settled(wanted), QUESTION[other]), wanted)).toBe(true);
      await setTo({ by: scene.newcomer(), in: scene.general, rights: MANAGE_GUILD }, 'channel', other);
      expect(answers(await mention(await settled(wanted), QUESTION[other]), wanted)).toBe(true);
      await setTo({ by: scene.newcomer(), in: scene.general, rights: MANAGE_GUILD }, 'channel', 'auto');
    });

    test('by the channel, whatever the question is written in', async () => {
      expect(answers(await mention(scene.newcomer(), QUESTION[other], room), wanted)).toBe(true);
      expect(answers(await ask({ by: scene.newcomer(), in: room }, QUESTION[other]), wanted)).toBe(true);
    });

    test('by the channel that a thread belongs to', async () => {
      expect(answers(await mention(scene.newcomer(), QUESTION[other], thread), wanted)).toBe(true);
      expect(answers(await ask({ by: scene.newcomer(), in: thread }, QUESTION[other]), wanted)).toBe(true);
    });

    test('by the channel of a thread that she has never heard of', async () => {
      const fresh = addChannel(scene.world, 'fresh', { type: 11, parentId: room.id });
      expect(answers(await ask({ by: scene.newcomer(), in: fresh }, QUESTION[other]), wanted)).toBe(true);
    });

    test('by the question, whatever the server’s language', async () => {
      expect(answers(await mention(scene.newcomer(), QUESTION[wanted]), wanted)).toBe(true);
    });

    test('by the server’s locale where the question shows none, and not by the app’s', async () => {
      scene.world.guildLocale = LOCALES[wanted];
      const actor = { by: scene.newcomer(), in: scene.general, locale: LOCALES[other] };
      expect(languageOf(await ask(actor, NUMBER))).toBe(wanted);
      scene.world.guildLocale = LOCALES[other];
      const swapped = { by: scene.newcomer(), in: scene.general, locale: LOCALES[wanted] };
      expect(languageOf(await ask(swapped, NUMBER))).toBe(other);
    });

    test('by the person in a server that she is not in', async () => {
      const actor = { by: await settled(wanted), in: elsewhere, locale: LOCALES[other] };
      expect(answers(await ask(actor, QUESTION[other]), wanted)).toBe(true);
    });

    test('of a near question’s button by the one who presses it', async () => {
      const reply = await mention(scene.newcomer(), QUESTION[other]);
      const label = buttonsOn(reply)[0]?.label ?? 'none';
      const actor = { by: await settled(wanted), in: scene.general };
      const answer = await scene.answerTo(pressLabelled(scene.world, actor, reply, label));
      expect(languageOf(answer)).toBe(wanted);
    });
  });

  describe('in private', () => {
    test('by the app’s locale where the question shows none, before the server’s', async () => {
      const actor = { by: scene.newcomer(), in: scene.general, locale: LOCALES[wanted] };
      expect(languageOf(await ask(actor, NUMBER, true))).toBe(wanted);
    });

    test('by the app’s locale in a server that she is not in, and in public by that server’s', async () => {
      const actor = { by: scene.newcomer(), in: elsewhere, locale: LOCALES[wanted] };
      expect(languageOf(await ask(actor, NUMBER, true))).toBe(wanted);
      expect(languageOf(await ask(actor, NUMBER))).toBe(other);
    });

    test('by the question, before the app’s locale', async () => {
      const actor = { by: scene.newcomer(), in: scene.general, locale: LOCALES[other] };
      expect(answers(await ask(actor, QUESTION[wanted], true), wanted)).toBe(true);
    });

    test('by the app’s locale in a direct message’s command', async () => {
      const user = scene.newcomer();
      const actor = { by: user, in: scene.direct(user), locale: LOCALES[wanted] };
      expect(languageOf(await ask(actor, NUMBER))).toBe(wanted);
    });

    test('by the person in direct messages', async () => {
      const user = await settled(wanted);
      const asked = scene.say({ from: user, in: scene.direct(user), content: QUESTION[other] });
      expect(answers(await scene.replyTo(asked), wanted)).toBe(true);
    });

    test('by the question in direct messages', async () => {
      const user = scene.newcomer();
      const asked = scene.say({ from: user, in: scene.direct(user), content: QUESTION[wanted] });
      expect(answers(await scene.replyTo(asked), wanted)).toBe(true);
    });

    test('as configured in direct messages where nothing tells', async () => {
      const user = scene.newcomer();
      const asked = scene.say({ from: user, in: scene.direct(user), content: NUMBER });
      expect(languageOf(await scene.replyTo(asked))).toBe(other);
    });
  });

  test('by the server, for channels without a language of their own', async () => {
    const admin = { by: scene.newcomer(), in: scene.general, rights: MANAGE_GUILD };
    await setTo(admin, 'server', wanted);
    expect(answers(await mention(scene.newcomer(), QUESTION[other]), wanted)).toBe(true);
    await setTo({ ...admin, in: room }, 'channel', other);
    expect(answers(await mention(scene.newcomer(), QUESTION[wanted], room), other)).toBe(true);
  });
});
