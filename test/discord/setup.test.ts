import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  isEphemeral,
  menusOn,
  pressLabelled,
  shownText,
  useCommand,
  type Actor,
} from './stand-in/people.ts';
import type { Channel, Message, User } from './stand-in/types.ts';
import { addChannel, MANAGE_GUILD } from './stand-in/world.ts';
import {
  ANSWER,
  answers,
  expectGoodManners,
  QUESTION,
  setScene,
  waitItsTurn,
  writtenBy,
  type Scene,
} from './scene.ts';

let scene: Scene;
let room: Channel;
let thread: Channel;
let forum: Channel;
let post: Channel;

/** A fresh world, since what is set up here counts for a whole server. */
function inWorld({ grantsContent }: { grantsContent: boolean }): void {
  beforeAll(async () => {
    scene = await setScene();
    scene.world.grantsContent = grantsContent;
    room = addChannel(scene.world, 'room');
    thread = addChannel(scene.world, 'thread', { type: 11, parentId: room.id });
    forum = addChannel(scene.world, 'forum', { type: 15 });
    post = addChannel(scene.world, 'post', { type: 11, parentId: forum.id });
    await scene.login();
  });
  afterAll(() => scene.close());
  expectGoodManners(() => scene);
}

const admin = (locale = 'ja'): Actor => ({
  by: scene.newcomer(),
  in: scene.general,
  locale,
  rights: MANAGE_GUILD,
});

const setup = async (who: Actor): Promise<Message> =>
  scene.answerTo(useCommand(scene.world, who, 'setup', {}));

/** Chooses in the menu that has such an option, or in the one of channels with such a placeholder. */
async function set(who: Actor, card: Message, options: string[], placeholder?: string): Promise<void> {
  const menu = menusOn(card).find((each) =>
    placeholder === undefined
      ? each.options.some(({ label }) => label === options[0])
      : each.placeholder === placeholder,
  );
  if (menu === undefined) throw new Error(`no menu for ${options.join()}`);
  const interaction = choose(scene.world, who, card, { menu, options });
  await scene.until('the changed card', () => interaction.callbackType);
}

const say = (from: User, channel: Channel, content: string): Message =>
  scene.say({ from, in: channel, content });
const mention = (from: User, channel: Channel, text: string = QUESTION.ja): Message =>
  say(from, channel, scene.mention(text));
const repliesTo = ({ id }: Message) => writtenBy(scene).filter(({ replyTo }) => replyTo === id);

describe('/setup', () => {
  inWorld({ grantsContent: false });

  test.each([
    [
      'ja',
      'このサーバーでのテクにゃん',
      'メンションなしで全部のメッセージに答える',
      'In English',
      'Technyan on this server',
    ],
    [
      'en-US',
      'Technyan on this server',
      'every message, without a mention',
      '日本語で',
      'このサーバーでのテクにゃん',
    ],
  ])('shows one private card (%s), which can be turned', async (locale, title, part, button, other) => {
    const who = admin(locale);
    const card = await setup(who);
    expect(isEphemeral(card)).toBe(true);
    expect(shownText(card)).toContain(title);
    expect(shownText(card)).toContain(part);
    expect(menusOn(card)).toHaveLength(7);
    pressLabelled(scene.world, who, card, button);
    await scene.until('the other language', () => shownText(card).includes(other));
  });

  test('is refused to whoever may not manage the server, even if Discord shows it', async () => {
    const refusal = await setup({ ...admin(), rights: 0n });
    expect(shownText(refusal)).toContain('サーバー管理');
    expect(menusOn(refusal)).toEqual([]);
  });

  test('refuses a press after that right was lost', async () => {
    const who = admin();
    const card = await setup(who);
    const voice = menusOn(card).find(({ options }) =>
      options.some(({ label }) => label === '猫っぽさ：なし'),
    );
    if (voice === undefined) throw new Error('no menu');
    const press = choose(scene.world, { ...who, rights: 0n }, card, {
      menu: voice,
      options: ['猫っぽさ：なし'],
    });
    expect(shownText(await scene.answerTo(press))).toContain('サーバー管理');
  });
});

describe('without the Message Content intent', () => {
  inWorld({ grantsContent: false });

  test('the card says that it is lacking and how to grant it, in both languages', async () => {
    for (const locale of ['ja', 'en-US']) {
      const text = shownText(await setup(admin(locale)));
      expect(text).toContain('Message Content Intent');
      expect(text).toContain('Developer Portal');
    }
  });

  test('a chosen channel is kept for later, and all else works', async () => {
    const who = admin();
    const card = await setup(who);
    await set(who, card, [room.id], 'チャンネルを選ぶ（なしでもよい）');
    const unheard = say(scene.newcomer(), room, QUESTION.ja);
    const reply = await scene.replyTo(mention(scene.newcomer(), room));
    expect(answers(reply, 'ja')).toBe(true);
    expect(repliesTo(unheard)).toEqual([]);
  });
});

describe('with the Message Content intent', () => {
  inWorld({ grantsContent: true });

  test('she answers every message in the chosen channels and their threads, and nowhere else', async () => {
    const who = admin();
    const card = await setup(who);
    expect(shownText(card)).not.toContain('Intent');
    await set(who, card, [room.id], 'チャンネルを選ぶ（なしでもよい）');
    for (const channel of [room, thread]) {
      expect(answers(await scene.replyTo(say(scene.newcomer(), channel, QUESTION.ja)), 'ja')).toBe(true);
    }
    const unheard = say(scene.newcomer(), scene.general, QUESTION.ja);
    await waitItsTurn(scene);
    expect(repliesTo(unheard)).toEqual([]);
  });

  test('she answers every message in a forum’s posts, if the forum is chosen', async () => {
    const who = admin();
    await set(who, await setup(who), [forum.id], 'チャンネルを選ぶ（なしでもよい）');
    expect(answers(await scene.replyTo(say(scene.newcomer(), post, QUESTION.ja)), 'ja')).toBe(true);
  });

  test('she keeps quiet again when the channel is taken out', async () => {
    const who = admin();
    await set(who, await setup(who), [], 'チャンネルを選ぶ（なしでもよい）');
    const unheard = say(scene.newcomer(), room, QUESTION.ja);
    await waitItsTurn(scene);
    expect(repliesTo(unheard)).toEqual([]);
  });
});

describe('what is chosen on the card counts at once:', () => {
  inWorld({ grantsContent: false });

  test('the server’s language and a channel’s', async () => {
    const who = admin();
    const card = await setup(who);
    await set(who, card, ['サーバー：英語']);
    expect(answers(await scene.replyTo(mention(scene.newcomer(), room)), 'en')).toBe(true);
    await set(who, card, [room.id], "Set another channel's language");
    await scene.until('the other channel', () => shownText(card).includes(`<#${room.id}>`));
    await set(who, card, ['Channel: Japanese']);
    expect(answers(await scene.replyTo(mention(scene.newcomer(), room, QUESTION.en)), 'ja')).toBe(true);
    expect(answers(await scene.replyTo(mention(scene.newcomer(), scene.general)), 'en')).toBe(true);
    await set(who, card, ['Server: automatic']);
  });

  test('how much of a cat she is', async () => {
    const who = admin();
    const card = await setup(who);
    const from = scene.newcomer();
    const before = (await scene.replyTo(mention(from, scene.general))).content;
    await set(who, card, ['猫っぽさ：なし']);
    const plain = (await scene.replyTo(mention(from, scene.general))).content;
    expect(before).toContain('にゃ');
    expect(plain).toContain(ANSWER.ja);
    expect(plain).not.toContain('にゃ');
    await set(who, card, ['猫っぽさ：標準']);
  });

  test('whether she speaks in threads: if not, by direct message, and /ask for oneself', async () => {
    const who = admin();
    const card = await setup(who);
    const from = scene.newcomer();
    await set(who, card, ['スレッドでは話さない（最初だけDMで答える）']);
    const asked = mention(from, thread);
    const told = await scene.until('a direct message', () =>
      writtenBy(scene).find(({ channelId }) => channelId === scene.direct(from).id),
    );
    expect(told.content).toContain(ANSWER.ja);
    expect(repliesTo(asked)).toEqual([]);
    const actor = { by: scene.newcomer(), in: thread };
    const answer = await scene.answerTo(useCommand(scene.world, actor, 'ask', { question: QUESTION.ja }));
    expect(isEphemeral(answer)).toBe(true);
    await set(who, card, ['スレッドでも話す']);
    expect(answers(await scene.replyTo(mention(scene.newcomer(), thread)), 'ja')).toBe(true);
  });

  test('the pace: who asks too soon is told once, and others aren’t held up', async () => {
    const who = admin();
    await set(who, await setup(who), ['間隔：ひとり300秒に1回']);
    const from = scene.newcomer();
    expect(answers(await scene.replyTo(mention(from, room)), 'ja')).toBe(true);
    expect((await scene.replyTo(mention(from, room))).content).toMatch(/\d+秒後/);
    const third = mention(from, room);
    expect(answers(await scene.replyTo(mention(scene.newcomer(), room)), 'ja')).toBe(true);
    expect(repliesTo(third)).toEqual([]);
    const command = useCommand(scene.world, { by: from, in: room }, 'ask', { question: QUESTION.ja });
    const line = await scene.answerTo(command);
    expect(isEphemeral(line)).toBe(true);
    expect(line.content).toMatch(/\d+ ?(?:秒|s)/);
  });
});
