import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  isEphemeral,
  menusOn,
  pressLabelled,
  shownText,
  useCommand,
  useMessageCommand,
  type Actor,
} from './stand-in/people.ts';
import type { Json, Message, User } from './stand-in/types.ts';
import { addChannel, MANAGE_GUILD } from './stand-in/world.ts';
import { answers, bodyOf, expectGoodManners, QUESTION, setScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
  await scene.login();
});
afterAll(() => scene.close());
expectGoodManners(() => scene);

const actor = (by: User = scene.newcomer(), locale = 'ja'): Actor => ({ by, in: scene.general, locale });
const admin = (locale = 'ja'): Actor => ({ ...actor(undefined, locale), rights: MANAGE_GUILD });
const command = async (who: Actor, options: Json = {}): Promise<Message> =>
  scene.answerTo(useCommand(scene.world, who, 'language', options));
const mention = async (from: User, text: string): Promise<Message> => scene.replyTo(scene.ask(text, from));

describe('/language', () => {
  test('without options shows in private what counts here and why, and changes nothing', async () => {
    const who = actor();
    const card = await command(who);
    expect(isEphemeral(card)).toBe(true);
    expect(shownText(card)).toContain('質問と同じ言語');
    expect(shownText(card)).toContain('優先言語');
    expect(shownText(card)).toContain('あなた：自動');
    expect(answers(await mention(who.by, QUESTION.en), 'en')).toBe(true);
  });

  test.each([
    ['me', 'あなた：英語', 'あなたがそう選んだから'],
    ['channel', 'チャンネル：英語', 'このチャンネルの設定だから'],
    ['server', 'サーバー：英語', 'このサーバーの設定だから'],
  ])('names the choice that counts, of the scope %s', async (scope, choice, reason) => {
    const who = admin();
    await command(who, { scope, language: 'en' });
    const card = await command(who);
    pressLabelled(scene.world, who, card, '日本語で');
    await scene.until('the card in Japanese', () => shownText(card).includes(reason));
    expect(shownText(card)).toContain(choice);
    await command(who, { scope, language: 'auto' });
  });

  test('answers in the language that was just chosen', async () => {
    const who = actor();
    expect(shownText(await command(who, { language: 'en' }))).toContain('Here I reply in English.');
    expect(answers(await mention(who.by, QUESTION.ja), 'en')).toBe(true);
    expect(shownText(await command(who, { language: 'auto' }))).toContain('あなた：自動');
    expect(answers(await mention(who.by, QUESTION.ja), 'ja')).toBe(true);
  });

  test('changes by the card’s buttons, over a restart', async () => {
    const who = actor();
    const card = await command(who);
    pressLabelled(scene.world, who, card, '英語にする（English）');
    await scene.until('the card in English', () => shownText(card).includes('You: English'));
    expect(answers(await mention(who.by, QUESTION.ja), 'en')).toBe(true);
  });

  test('changes a channel and the server by the card’s menus, which only those see who may', async () => {
    expect(menusOn(await command(actor()))).toEqual([]);
    const who = admin();
    const card = await command(who);
    const [channel] = menusOn(card);
    if (channel === undefined) throw new Error('no menu');
    choose(scene.world, who, card, { menu: channel, options: ['チャンネル：英語'] });
    await scene.until('the card in English', () => shownText(card).includes('Channel: English'));
    expect(answers(await mention(scene.newcomer(), QUESTION.ja), 'en')).toBe(true);
    await command(who, { scope: 'channel', language: 'auto' });
  });
});

describe('without the right to manage the server', () => {
  test.each(['channel', 'server'])('a change of the %s is refused', async (scope) => {
    const who = actor();
    const refusal = await command(who, { scope, language: 'en' });
    expect(isEphemeral(refusal)).toBe(true);
    expect(shownText(refusal)).toContain('サーバー管理');
    expect(answers(await mention(who.by, QUESTION.ja), 'ja')).toBe(true);
  });

  test('a press on the menu of somebody who had it is refused too', async () => {
    const who = admin();
    const card = await command(who);
    const [, server] = menusOn(card);
    if (server === undefined) throw new Error('no menu');
    const demoted = { ...who, rights: 0n };
    const refusal = await scene.answerTo(
      choose(scene.world, demoted, card, { menu: server, options: ['サーバー：英語'] }),
    );
    expect(shownText(refusal)).toContain('サーバー管理');
    expect(answers(await mention(scene.newcomer(), QUESTION.ja), 'ja')).toBe(true);
  });

  test('a server that she is not in, and direct messages, have no settings of their own', async () => {
    const user = scene.newcomer();
    const elsewhere = addChannel(scene.world, 'elsewhere', { guildId: '100000000000000001' });
    const there = { by: user, in: elsewhere, rights: MANAGE_GUILD, locale: 'en-US' };
    expect(shownText(await command(there, { scope: 'server', language: 'ja' }))).toContain('not a member');
    const direct = { by: user, in: scene.direct(user), locale: 'en-US' };
    expect(shownText(await command(direct, { scope: 'channel', language: 'ja' }))).toContain(
      'inside a server',
    );
  });
});

describe('in words', () => {
  test.each([
    ['speak English from now on', QUESTION.ja, 'en'],
    ['これから英語で', QUESTION.ja, 'en'],
    ['in English please', QUESTION.ja, 'en'],
    ['これから日本語で', QUESTION.en, 'ja'],
    ['speak Japanese from now on', QUESTION.en, 'ja'],
    ['日本語にして', QUESTION.en, 'ja'],
  ] as const)('“%s” is kept as the person’s setting', async (wish, question, language) => {
    const who = actor();
    await mention(who.by, wish);
    expect(answers(await mention(who.by, question), language)).toBe(true);
    const user = { ...who, in: scene.direct(who.by) };
    const asked = scene.say({ from: who.by, in: user.in, content: question });
    expect(answers(await scene.replyTo(asked), language)).toBe(true);
  });

  test.each([
    [`Answer in English: ${QUESTION.ja}`, 'en', QUESTION.ja, 'ja'],
    [`${QUESTION.en} 日本語でお願い`, 'ja', QUESTION.en, 'en'],
  ] as const)('“%s” counts for that reply alone', async (once, language, next, usual) => {
    const from = scene.newcomer();
    expect(answers(await mention(from, once), language)).toBe(true);
    expect(answers(await mention(from, next), usual)).toBe(true);
  });

  test.each([
    [QUESTION.ja, 'in English please', 'en', 'From now on'],
    [QUESTION.en, '日本語で', 'ja', 'これからは日本語で'],
  ] as const)(
    'after an answer (%s), “%s” says it again and is kept, as a small line tells',
    async (...row) => {
      const [question, wish, language, line] = row;
      const from = scene.newcomer();
      await mention(from, question);
      const again = await mention(from, wish);
      expect(answers(again, language)).toBe(true);
      expect(bodyOf(again)).not.toContain(line);
      expect(again.content).toContain(line);
      expect(answers(await mention(from, question), language)).toBe(true);
    },
  );

  test('a wish within a question counts for it and from then on', async () => {
    const from = scene.newcomer();
    expect(answers(await mention(from, `これからは英語で。${QUESTION.ja}`), 'en')).toBe(true);
    expect(answers(await mention(from, QUESTION.ja), 'en')).toBe(true);
  });

  test('a wish in somebody else’s message isn’t taken for one’s own by “Ask technyan”', async () => {
    const target = scene.say({
      from: scene.newcomer(),
      in: scene.general,
      content: 'speak English from now on',
    });
    const who = actor();
    await scene.answerTo(useMessageCommand(scene.world, who, 'Ask technyan', target));
    expect(answers(await mention(who.by, QUESTION.ja), 'ja')).toBe(true);
  });

  test('/ask understands a wish as well', async () => {
    const who = actor();
    await scene.answerTo(useCommand(scene.world, who, 'ask', { question: 'speak English from now on' }));
    expect(answers(await mention(who.by, QUESTION.ja), 'en')).toBe(true);
  });
});

const hints = ({ content }: Message) => content.split('\n').filter((line) => line.includes('</language:'));

describe('the first reply to somebody', () => {
  test.each(['ja', 'en'] as const)(
    'mentions once that the language can be switched (%s)',
    async (language) => {
      const from = scene.newcomer();
      const [hint, ...more] = hints(await mention(from, QUESTION[language]));
      expect(hint).toMatch(/^-# .*<\/language:\d+>/);
      expect(more).toEqual([]);
      expect(hints(await mention(from, QUESTION[language]))).toEqual([]);
    },
  );

  test('doesn’t put it into the reply’s text', async () => {
    expect(bodyOf(await mention(scene.newcomer(), QUESTION.en))).not.toContain('/language');
  });

  test('says nothing of it to somebody who has switched before', async () => {
    const who = actor();
    await command(who, { language: 'ja' });
    expect(hints(await mention(who.by, QUESTION.ja))).toEqual([]);
  });
});

test.each([
  ['ja', 'In English', 'en'],
  ['en', '日本語で', 'ja'],
] as const)('a button on a reply (%s) says it in the other language', async (language, label, other) => {
  const who = actor();
  const reply = await mention(who.by, QUESTION[language]);
  pressLabelled(scene.world, who, reply, label);
  expect(await scene.until('the other language', () => answers(reply, other))).toBe(true);
});
