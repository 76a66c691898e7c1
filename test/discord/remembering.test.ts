import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decode } from '../../src/code.ts';
import { openStore } from '../../src/settings/index.ts';
import { startPostgres, type PostgresServer } from '../../src/tools/bench/postgres-server.ts';
import { core } from './core.ts';
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
import type { Message, User } from './stand-in/types.ts';
import { MANAGE_GUILD } from './stand-in/world.ts';
import { answers, expectGoodManners, QUESTION, setScene, type Login, type Scene } from './scene.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.remove());

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});
afterEach(() => scene.close());
expectGoodManners(() => scene);

const mention = async (from: User, text: string): Promise<Message> => scene.replyTo(scene.ask(text, from));
const actor = (by: User): Actor => ({ by, in: scene.general, locale: 'ja' });
const use = async (who: Actor, name: string, options = {}): Promise<Message> =>
  scene.answerTo(useCommand(scene.world, who, name, options));

/** What each store needs, for a place of its own. */
const STORES: [string, () => Promise<Login>][] = [
  ['the embedded store', async () => ({})],
  ['PostgreSQL', async () => ({ databaseUrl: await server.createDatabase() })],
];

describe.each(STORES)('in %s', (_, makeLogin) => {
  test('settings survive a restart: a person’s, a channel’s, a server’s', async () => {
    const login = await makeLogin();
    const first = await scene.login(login);
    const admin = { ...actor(scene.newcomer()), rights: MANAGE_GUILD };
    const [person, other] = [scene.newcomer(), scene.newcomer()];
    await use(actor(person), 'language', { language: 'ja' });
    await use(admin, 'language', { scope: 'channel', language: 'en' });
    const card = await use(admin, 'setup');
    const voice = menusOn(card).find(({ options }) => options.some(({ label }) => label.endsWith('none')));
    if (voice === undefined) throw new Error('no menu');
    const pressed = choose(scene.world, admin, card, { menu: voice, options: ['Cat voice: none'] });
    await scene.until('the change', () => pressed.callbackType);
    await first.stop();

    await scene.login(login);
    const own = await mention(person, QUESTION.en);
    expect(answers(own, 'ja')).toBe(true);
    expect(own.content).not.toContain('にゃ');
    expect(answers(await mention(other, QUESTION.ja), 'en')).toBe(true);
  });

  test('a follow-up works after a restart', async () => {
    const login = await makeLogin();
    const first = await scene.login(login);
    const from = scene.newcomer();
    await mention(from, QUESTION.ja);
    await first.stop();
    await scene.login(login);
    expect((await mention(from, 'NVIDIAは？')).content).toContain('最大100億ドル');
  });

  test('the hint about languages isn’t repeated after a restart', async () => {
    const login = await makeLogin();
    const first = await scene.login(login);
    const from = scene.newcomer();
    expect((await mention(from, QUESTION.ja)).content).toContain('/language');
    await first.stop();
    await scene.login(login);
    expect((await mention(from, QUESTION.ja)).content).not.toContain('/language');
  });

  test('/privacy shows what is stored of a person alone, and deletes it on a press', async () => {
    const login = await makeLogin();
    await scene.login(login);
    const [from, other] = [scene.newcomer(), scene.newcomer()];
    for (const each of [from, other]) {
      await use(actor(each), 'language', { language: 'en' });
      const reply = await mention(each, QUESTION.ja);
      const thanks = await scene.answerTo(pressLabelled(scene.world, actor(each), reply, '👍'));
      expect(isEphemeral(thanks)).toBe(true);
    }
    const card = await use(actor(from), 'privacy');
    expect(isEphemeral(card)).toBe(true);
    expect(shownText(card)).toContain('You: English');
    expect(shownText(card)).toMatch(/Thumbs on replies: 1 /);
    expect(shownText(card)).toMatch(/last question, for follow-ups: 1 /);
    pressLabelled(scene.world, actor(from), card, 'Delete it all');
    await scene.until('the deletion', () => shownText(card).includes('deleted'));
    expect(shownText(await use(actor(from), 'privacy'))).toContain('何も保存していない');
    expect(answers(await mention(from, QUESTION.ja), 'ja')).toBe(true);
    expect(shownText(await use(actor(other), 'privacy'))).toContain('You: English');
  });

  test('a follow-up to what was deleted finds nothing', async () => {
    await scene.login(await makeLogin());
    const from = scene.newcomer();
    await mention(from, QUESTION.ja);
    const card = await use(actor(from), 'privacy');
    pressLabelled(scene.world, actor(from), card, 'ぜんぶ消す');
    await scene.until('the deletion', () => shownText(card).includes('ぜんぶ消した'));
    expect((await mention(from, 'NVIDIAは？')).content).not.toContain('最大100億ドル');
  });
});

/** Opens the scene's embedded store beside her, as a tool does. */
async function look<Found>(
  read: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Found>,
): Promise<Found> {
  const store = await openStore({ dataDir: scene.dataDir });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

/** What she can't answer, with somebody's name and address in it. */
const STRANGE = '<@{id}> 量子コンピュータはいつ普及する？ someone@example.com';

describe('a question that she can’t answer', () => {
  test('is kept without who asked, if that is switched on', async () => {
    const surface = await scene.login({ keepUnanswered: true });
    const from = scene.newcomer();
    await mention(from, STRANGE.replace('{id}', from.id));
    expect(shownText(await use(actor(from), 'privacy'))).toContain('文章を30日残す');
    await surface.stop();
    const kept = await look((store) => store.listUnanswered(10, Date.now()));
    expect(kept).toEqual([{ text: '量子コンピュータはいつ普及する', count: 1 }]);
  });

  test('is not kept where it is somebody else’s message, which wasn’t said to her', async () => {
    const surface = await scene.login({ keepUnanswered: true });
    const target = scene.say({ from: scene.newcomer(), in: scene.general, content: STRANGE });
    await scene.answerTo(useMessageCommand(scene.world, actor(scene.newcomer()), 'Ask technyan', target));
    await surface.stop();
    expect(await look((store) => store.listUnanswered(10, Date.now()))).toEqual([]);
  });

  test('is not kept otherwise, nor is any other text', async () => {
    const surface = await scene.login();
    await mention(scene.newcomer(), STRANGE);
    expect(shownText(await use(actor(scene.newcomer()), 'privacy'))).toContain('文章も、名前も保存しない');
    const from = scene.newcomer();
    await mention(from, 'Zorblax Incorporated はOpenAIにいくら出資？');
    await surface.stop();
    expect(await look((store) => store.listUnanswered(10, Date.now()))).toEqual([]);
    const kept = await look((store) => store.readConversation(`${scene.general.id}:${from.id}`, Date.now()));
    expect(kept?.toLowerCase()).not.toContain('zorblax');
  });
});

test('a thumb keeps no word of the question, not even a company’s name as it was typed', async () => {
  const surface = await scene.login();
  const from = scene.newcomer();
  const reply = await mention(from, 'Softbnk stake in OpenAI');
  await scene.answerTo(pressLabelled(scene.world, actor(from), reply, '👎'));
  await surface.stop();
  const [kept] = await look((store) => store.countFeedback());
  const { question } = decode(kept?.code ?? '', core.library) ?? {};
  expect(question).toMatchObject({ kind: 'absent', name: 'softbank' });
  expect(question).not.toHaveProperty('word');
});

describe('a server that she leaves', () => {
  test.each([
    ['while she is there', true],
    ['while she is away', false],
  ])('%s loses its settings after 30 days, unless she comes back', async (_, isThere) => {
    const first = await scene.login();
    const admin = { ...actor(scene.newcomer()), rights: MANAGE_GUILD };
    await use(admin, 'language', { scope: 'server', language: 'en' });
    const id = scene.world.guildId;
    if (isThere) scene.world.dispatch('GUILD_DELETE', { id }, 'all');
    else scene.world.guildId = '100000000000000002';
    if (!isThere) {
      await first.stop();
      await scene.login();
    }
    const later = Date.now() + 31 * 24 * 3_600_000;
    await expect
      .poll(
        () =>
          look(async (store) => {
            await store.tidy(later);
            return store.readSettings({ kind: 'server', id });
          }),
        { timeout: 20_000 },
      )
      .toEqual({});
  });

  test('keeps them until then', async () => {
    const first = await scene.login();
    const admin = { ...actor(scene.newcomer()), rights: MANAGE_GUILD };
    await use(admin, 'language', { scope: 'server', language: 'en' });
    const id = scene.world.guildId;
    scene.world.dispatch('GUILD_DELETE', { id }, 'all');
    await first.stop();
    await look((store) => store.tidy(Date.now() + 29 * 24 * 3_600_000));
    await scene.login();
    await scene.replyTo(scene.ask(QUESTION.ja));
    const settings = await look(async (store) => {
      await store.tidy(Date.now() + 31 * 24 * 3_600_000);
      return store.readSettings({ kind: 'server', id });
    });
    expect(settings).toEqual({ language: 'en' });
  });
});

test('a server that she came back to while she was away keeps its settings after 30 days', async () => {
  const server = { kind: 'server', id: scene.world.guildId } as const;
  await look(async (store) => {
    await store.changeSettings(server, { language: 'en' });
    await store.leaveServer(server.id, Date.now() - 31 * 24 * 3_600_000);
  });
  await scene.login();
  expect(answers(await mention(scene.newcomer(), QUESTION.ja), 'en')).toBe(true);
  await expect.poll(() => look((store) => store.readSettings(server))).toEqual({ language: 'en' });
});

describe('while the database is away', () => {
  test('she shows nothing as never chosen, and repeats no hint to people whom she may have told', async () => {
    const databaseUrl = await server.createDatabase();
    await server.stop();
    await scene.login({ databaseUrl });
    const from = scene.newcomer();
    expect((await mention(from, QUESTION.ja)).content).not.toContain('/language');
    const admin = { ...actor(scene.newcomer()), rights: MANAGE_GUILD };
    for (const name of ['language', 'setup'])
      expect(shownText(await use(admin, name))).toContain('いまは保存先に届かなくて');
    await server.start();
    await expect.poll(() => scene.log.join(''), { timeout: 20_000 }).toContain('recovered');
    expect((await mention(from, QUESTION.ja)).content).toContain('/language');
    expect((await mention(from, QUESTION.ja)).content).not.toContain('/language');
  });

  test('she answers in time, and whoever changes a setting is told that it isn’t saved', async () => {
    await scene.login({ databaseUrl: await server.createDatabase() });
    const from = scene.newcomer();
    await use(actor(from), 'language', { language: 'en' });
    await server.stop();
    expect(answers(await mention(from, QUESTION.ja), 'en')).toBe(true);
    expect(answers(await mention(scene.newcomer(), QUESTION.ja), 'ja')).toBe(true);
    const refusal = await use(actor(scene.newcomer()), 'language', { language: 'en' });
    expect(shownText(refusal)).toContain('いまは設定を保存できない');
    const wish = await mention(scene.newcomer(), 'speak English from now on');
    expect(wish.content).toContain('for this reply alone');
    expect(shownText(await use(actor(scene.newcomer()), 'privacy'))).toContain('保存先に届かなくて');
    expect(scene.log.filter((line) => line.includes('trouble'))).toHaveLength(1);
    await server.start();
    await expect
      .poll(async () => shownText(await use(actor(from), 'language', { language: 'ja' })), {
        timeout: 20_000,
      })
      .toContain('あなた：日本語');
  });
});
