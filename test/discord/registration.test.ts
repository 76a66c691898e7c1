import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectGoodManners, setScene, type Scene } from './scene.ts';
import type { Json } from './stand-in/types.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene();
});
expectGoodManners(() => scene);
afterEach(() => scene.close());

const overwrites = () =>
  scene.world.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);

const isList = ({ method, path }: { method: string; path: string }) =>
  method === 'GET' && path.endsWith('/commands');
const lists = () => scene.world.requests.filter(isList);
/** how often discord.js asks before it gives up */
const ATTEMPTS = 4;

describe('the commands', () => {
  test('are registered for all servers by one bulk overwrite', async () => {
    await scene.login();
    expect(overwrites()).toEqual([`/applications/${scene.world.bot.id}/commands`]);
    const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
    expect(scene.world.globalCommands).toMatchObject([
      { name: 'ask', name_localizations: { ja: '聞く' }, ...everywhere },
      { name: 'deal', name_localizations: { ja: '取引' }, ...everywhere },
      { name: 'company', name_localizations: { ja: '会社' }, ...everywhere },
      { name: 'flow', name_localizations: { ja: 'お金の道' }, ...everywhere },
      { name: 'map', name_localizations: { ja: '地図' }, ...everywhere },
      { name: 'market', name_localizations: { ja: '市場' }, ...everywhere },
      { name: 'compare', name_localizations: { ja: '比較' }, ...everywhere },
      { name: 'topics', name_localizations: { ja: '話題' }, ...everywhere },
      { name: 'language', name_localizations: { ja: '言語' }, ...everywhere },
      {
        name: 'setup',
        name_localizations: { ja: '設定' },
        default_member_permissions: '32',
        integration_types: [0],
        contexts: [0],
      },
      { name: 'privacy', name_localizations: { ja: 'プライバシー' }, ...everywhere },
      { name: 'about', name_localizations: { ja: 'テクにゃんについて' }, ...everywhere },
      { name: 'help', name_localizations: { ja: '使いかた' }, ...everywhere },
      { type: 3, name: 'Ask technyan', name_localizations: { ja: 'テクにゃんに聞く' }, ...everywhere },
    ]);
  });

  test('have names and descriptions in Japanese too, down to each option', async () => {
    await scene.login();
    const slash = scene.world.globalCommands.filter(({ type }) => type === 1);
    const options = slash.flatMap((command) => (command['options'] ?? []) as Json[]);
    expect(options.length).toBeGreaterThan(20);
    for (const named of [...slash, ...options]) {
      expect(named).toMatchObject({
        name_localizations: { ja: expect.stringMatching(/[ぁ-んァ-ヶ一-龠]/) as string },
        description_localizations: { ja: expect.stringMatching(/[ぁ-んァ-ヶ一-龠]/) as string },
      });
    }
  });

  test('are not sent again when nothing changed', async () => {
    await scene.login();
    await scene.login();
    expect(overwrites()).toHaveLength(1);
  });

  test('are sent again when Discord has something else', async () => {
    await scene.login();
    const [ask] = scene.world.globalCommands;
    if (ask !== undefined) ask['description_localizations'] = { ja: '前の説明' };
    await scene.login();
    expect(overwrites()).toHaveLength(2);
  });

  test('are registered to one server alone while developing, and not again', async () => {
    const { guildId, bot } = scene.world;
    await scene.login({ guildId });
    await scene.login({ guildId });
    expect(overwrites()).toEqual([`/applications/${bot.id}/guilds/${guildId}/commands`]);
    expect(scene.world.globalCommands).toEqual([]);
  });

  test('are taken out of the server where they were while developing, once they are for all', async () => {
    const { guildId, bot } = scene.world;
    const first = await scene.login({ guildId });
    await first.stop();
    expect(scene.world.guildCommands).not.toEqual([]);
    await scene.login();
    expect(scene.world.guildCommands).toEqual([]);
    await scene.login();
    expect(overwrites()).toEqual([
      `/applications/${bot.id}/guilds/${guildId}/commands`,
      `/applications/${bot.id}/commands`,
      `/applications/${bot.id}/guilds/${guildId}/commands`,
    ]);
  });

  test('are not sent again where Discord doesn’t tell what it has, but the store does', async () => {
    const first = await scene.login();
    await first.stop();
    const before = lists().length;
    const faults = Array.from({ length: ATTEMPTS }, () => scene.hold(isList));
    const second = scene.login();
    for (const [index, fail] of faults.entries()) {
      await scene.until('her attempt', () => lists().length > before + index);
      fail(500);
    }
    await second;
    expect(lists().at(-1)).toMatchObject({ status: 500 });
    expect(scene.log.join('')).toContain('commands unchanged');
    expect(overwrites()).toHaveLength(1);
  });

  test('may be refused: she is there all the same, and the log says so, and what to do', async () => {
    await scene.login({ guildId: '100000000000000001' });
    const asked = scene.ask('');
    await scene.replyTo(asked);
    const line = scene.log.find((each) => each.includes('commands not registered'));
    expect(line).toMatch(
      /not registered: invite her to that server, .* or correct DISCORD_GUILD_ID \{.*"code":50001/,
    );
    expect(line).toContain('Missing Access');
    expect(line).not.toContain('stack');
  });
});
