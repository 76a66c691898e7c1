import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import type { Painter } from '../../src/chart/painter.ts';
import type { Mind } from '../../src/surfaces/discord/desk.ts';
import { createLog } from '../../src/surfaces/discord/log.ts';
import { createSettings, openStore } from '../../src/settings/index.ts';
import { startDiscord, type DiscordSurface } from '../../src/surfaces/discord/surface.ts';
import type { Language } from '../../src/text/language.ts';
import { core } from './core.ts';
import { buttonsOn, say, type Speech } from './stand-in/people.ts';
import { startStandIn, type StandIn } from './stand-in/stand-in.ts';
import type { Channel, Message, User } from './stand-in/types.ts';
import { addChannel, addUser, openDirectChannel } from './stand-in/world.ts';

/** A question that both tests and people ask, and what its answer holds in each language. */
export const QUESTION = {
  ja: 'MicrosoftはAnthropicにいくら出資？',
  en: 'How much is Microsoft investing in Anthropic?',
};
export const ANSWER = { ja: '最大50億ドル', en: 'up to $5 billion' };

export interface Login {
  technyan?: Mind;
  painter?: Painter;
  guildId?: string;
  apiUrl?: string;
  defaultLanguage?: Language;
  /** a PostgreSQL server instead of the scene's own file */
  databaseUrl?: string;
  keepUnanswered?: boolean;
}

/** A local Discord with one channel, and her logged in to it by a real discord.js client. */
export interface Scene extends StandIn {
  general: Channel;
  /** where her embedded store is */
  dataDir: string;
  /** somebody who hasn't spoken yet, so that no test hears another's conversation */
  newcomer(): User;
  /** a person's direct messages with her */
  direct(user: User): Channel;
  say(speech: Speech): Message;
  /** `@technyan ` and the text */
  mention(text: string): string;
  /** somebody asks her in the channel, by a mention */
  ask(text: string, from?: User): Message;
  /** everything that she logged */
  log: string[];
  /** logs in a (further) client, as a start of the program does */
  login(settings?: Login): Promise<DiscordSurface>;
}

/** Sets the scene without logging in. */
export async function setScene(): Promise<Scene> {
  const standIn = await startStandIn();
  const { world } = standIn;
  const general = addChannel(world, 'general');
  const dataDir = mkdtempSync(join(tmpdir(), 'technyan-scene-'));
  const surfaces: DiscordSurface[] = [];
  const log: string[] = [];
  let people = 0;
  const newcomer = () => addUser(world, `person-${++people}`);
  const mention = (text: string) => `<@${world.bot.id}> ${text}`;
  return {
    ...standIn,
    general,
    dataDir,
    log,
    newcomer,
    direct: (user) => openDirectChannel(world, user),
    say: (speech) => say(world, speech),
    mention,
    ask: (text, from = newcomer()) => say(world, { from, in: general, content: mention(text) }),
    async login({ databaseUrl, keepUnanswered = false, ...more } = {}) {
      const store = await openStore({ dataDir, databaseUrl });
      const write = createLog('info', [world.token], (line) => log.push(line));
      const settings = createSettings({ store, keepUnanswered, tell: ({ kind }) => write('info', kind) });
      const started = startDiscord({
        ...core,
        settings,
        defaultLanguage: 'ja',
        log: write,
        token: world.token,
        apiUrl: standIn.apiUrl,
        ...more,
      });
      const stop = async () => {
        await started.stop();
        await settings.close();
      };
      const surface = { ...started, stop: () => (stopped ??= stop()) };
      let stopped: Promise<void> | undefined;
      surfaces.push(surface);
      await Promise.race([surface.ready, surface.ended]);
      return surface;
    },
    async close() {
      await Promise.all(surfaces.map((surface) => surface.stop()));
      await standIn.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** After each test: she did nothing that Discord refuses, and pinged nobody. */
export function expectGoodManners(scene: () => Scene): void {
  afterEach(() => {
    const { violations, pings } = scene().world;
    expect(violations.splice(0)).toEqual([]);
    expect(pings.splice(0)).toEqual([]);
  });
}

/** Everything that she has written so far, in order. */
export function writtenBy({ world }: StandIn): Message[] {
  return [...world.messages.values()].filter(({ author }) => author.id === world.bot.id);
}

/** Asks something in the channel and waits for the answer: what was said before has been dealt with by then. */
export async function waitItsTurn(scene: Scene): Promise<void> {
  await scene.replyTo(scene.ask(QUESTION.ja));
}

/** Whether a message says what is asked for in one of the languages. */
export function answers({ content }: Message, language: Language): boolean {
  return content.toLowerCase().includes(ANSWER[language].toLowerCase());
}

/** What a message says before its small lines: source, notes. */
export function bodyOf({ content }: Message): string {
  return content.split('\n-# ')[0] ?? '';
}

/** The id of the button with a label. */
export function buttonOn(message: Message, label: string): string {
  return buttonsOn(message).find((button) => button.label === label)?.customId ?? 'none';
}
