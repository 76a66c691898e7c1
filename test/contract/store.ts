import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/settings/index.ts';

/** Stores of one kind: each new place is empty, and can be opened more than once. */
export interface StoreKind {
  newPlace(): Promise<() => Promise<Store>>;
  remove(): Promise<void>;
}

const DAY_MS = 24 * 3_600_000;
/** Noon of some day, so that a minute more or less doesn't change the day. */
const NOW = 20_000 * DAY_MS + DAY_MS / 2;
const PERSON = { kind: 'person', id: '100' } as const;
const SERVER = { kind: 'server', id: '1' } as const;
const CHANNEL = { kind: 'channel', id: '10', serverId: '1' } as const;

/** A store of the kind under test, and the way to open it again. */
interface Opened {
  kind: StoreKind;
  open: () => Promise<Store>;
  store: Store;
}

function testSettings(opened: Opened): void {
  describe('keeps settings', () => {
    test('and has none of whoever chose nothing', async () => {
      expect(await opened.store.readSettings({ kind: 'server', id: '404' })).toEqual({});
    });

    test.each([
      [PERSON, { language: 'en', knowsSwitch: true }],
      [CHANNEL, { language: 'ja' }],
      [
        SERVER,
        { language: 'en', answersIn: ['10', '11'], voice: 'light', threads: false, cooldownSeconds: 5 },
      ],
    ] as const)('of a $kind', async (subject, settings) => {
      expect(await opened.store.changeSettings(subject, settings as never)).toEqual(settings);
      expect(await opened.store.readSettings(subject)).toEqual(settings);
    });

    test('where what isn’t named stays, and null takes a choice back', async () => {
      const subject = { kind: 'server', id: '2' } as const;
      await opened.store.changeSettings(subject, { language: 'en', cooldownSeconds: 5 });
      await opened.store.changeSettings(subject, { voice: 'off' });
      expect(await opened.store.changeSettings(subject, { language: null })).toEqual({
        voice: 'off',
        cooldownSeconds: 5,
      });
    });

    test('apart from those of another kind with the same id', async () => {
      await opened.store.changeSettings({ kind: 'person', id: '7' }, { language: 'en' });
      expect(await opened.store.readSettings({ kind: 'server', id: '7' })).toEqual({});
    });

    test('and loses none of two changes at the same time', async () => {
      const subject = { kind: 'server', id: '3' } as const;
      const channels = Array.from({ length: 20 }, (_, index) => String(index));
      await Promise.all([
        ...channels.map((id) => opened.store.changeSettings(subject, { answersIn: [id] })),
        opened.store.changeSettings(subject, { voice: 'off' }),
        opened.store.changeSettings(subject, { cooldownSeconds: 3 }),
        opened.store.changeSettings(subject, { threads: false }),
      ]);
      expect(await opened.store.readSettings(subject)).toMatchObject({
        voice: 'off',
        cooldownSeconds: 3,
        threads: false,
      });
    });

    test('as they are, whatever an id looks like', async () => {
      const subject = { kind: 'person', id: "'; DROP TABLE technyan_settings; --" } as const;
      await opened.store.changeSettings(subject, { language: 'en' });
      expect(await opened.store.readSettings(subject)).toEqual({ language: 'en' });
    });

    test('over a restart', async () => {
      await opened.store.changeSettings({ kind: 'person', id: '8' }, { language: 'en' });
      await opened.store.close();
      opened.store = await opened.open();
      expect(await opened.store.readSettings({ kind: 'person', id: '8' })).toEqual({ language: 'en' });
    });
  });
}

function testConversations(opened: Opened): void {
  describe('keeps a conversation', () => {
    const conversation = {
      key: '10:100',
      personId: '100',
      value: '{"last":"時価総額"}',
      expiresAt: NOW + 1,
    };

    test('until its time is over', async () => {
      await opened.store.keepConversation(conversation);
      expect(await opened.store.readConversation('10:100', NOW)).toBe(conversation.value);
      expect(await opened.store.readConversation('10:100', NOW + 1)).toBeUndefined();
      expect(await opened.store.readConversation('10:101', NOW)).toBeUndefined();
    });

    test('of which the latest state counts', async () => {
      await opened.store.keepConversation({ ...conversation, value: '{}', expiresAt: NOW + 5 });
      expect(await opened.store.readConversation('10:100', NOW + 4)).toBe('{}');
    });
  });
}

function testCounts(opened: Opened): void {
  describe('counts', () => {
    test('a person’s thumb on a reply once, the last one', async () => {
      await opened.store.giveFeedback({ personId: '100', code: 'abc', thumb: 'up' }, NOW);
      await opened.store.giveFeedback({ personId: '101', code: 'abc', thumb: 'up' }, NOW);
      await opened.store.giveFeedback({ personId: '101', code: 'abc', thumb: 'down' }, NOW);
      await opened.store.giveFeedback({ personId: '101', code: 'xyz', thumb: 'up' }, NOW);
      expect(await opened.store.countFeedback()).toEqual([
        { code: 'abc', up: 1, down: 1 },
        { code: 'xyz', up: 1, down: 0 },
      ]);
    });

    test('unanswered questions over all days, the most frequent first', async () => {
      for (const day of [1, 2, 3]) await opened.store.noteUnanswered('often', NOW - day * DAY_MS);
      await opened.store.noteUnanswered('once\0', NOW);
      await Promise.all([1, 2].map(() => opened.store.noteUnanswered('twice', NOW)));
      expect(await opened.store.listUnanswered(10, NOW)).toEqual([
        { text: 'often', count: 3 },
        { text: 'twice', count: 2 },
        { text: 'once ', count: 1 },
      ]);
      expect(await opened.store.listUnanswered(1, NOW)).toHaveLength(1);
    });
  });
}

function testDeletion(opened: Opened): void {
  describe('lets go of', () => {
    test('what is a person’s, and of nobody else’s', async () => {
      await opened.store.changeSettings({ kind: 'person', id: '102' }, { language: 'ja' });
      expect(await opened.store.readPerson('100', NOW)).toEqual({
        settings: { language: 'en', knowsSwitch: true },
        feedback: 1,
        conversations: 1,
      });
      await opened.store.forgetPerson('100');
      expect(await opened.store.readPerson('100', NOW)).toEqual({
        settings: {},
        feedback: 0,
        conversations: 0,
      });
      expect(await opened.store.readPerson('101', NOW)).toMatchObject({ feedback: 2 });
      expect(await opened.store.readSettings({ kind: 'person', id: '102' })).toEqual({ language: 'ja' });
    });

    test('a server’s settings and its channels’ 30 days after she left, not sooner', async () => {
      expect((await opened.store.listServers()).sort()).toEqual(['1', '2', '3']);
      await opened.store.leaveServer('1', NOW);
      await opened.store.leaveServer('1', NOW + 20 * DAY_MS);
      await opened.store.tidy(NOW + 30 * DAY_MS - 1);
      expect(await opened.store.readSettings(SERVER)).toMatchObject({ voice: 'light' });
      await opened.store.tidy(NOW + 30 * DAY_MS);
      expect(await opened.store.readSettings(SERVER)).toEqual({});
      expect(await opened.store.readSettings(CHANNEL)).toEqual({});
      expect((await opened.store.listServers()).sort()).toEqual(['2', '3']);
    });

    test('no settings of a server that she came back to', async () => {
      await opened.store.leaveServer('2', NOW);
      await opened.store.joinServer('2');
      await opened.store.tidy(NOW + 60 * DAY_MS);
      expect(await opened.store.readSettings({ kind: 'server', id: '2' })).toMatchObject({ voice: 'off' });
    });

    test('an unanswered question after 30 days, each time that it was asked by itself', async () => {
      await opened.store.noteUnanswered('old', NOW);
      await opened.store.noteUnanswered('old', NOW + DAY_MS);
      await opened.store.tidy(NOW + 29 * DAY_MS);
      expect(await opened.store.listUnanswered(10, NOW)).toContainEqual({ text: 'old', count: 2 });
      const left = await opened.store.listUnanswered(10, NOW + 30 * DAY_MS);
      expect(left).toEqual([{ text: 'old', count: 1 }]);
      await opened.store.tidy(NOW + 30 * DAY_MS);
      expect(await opened.store.listUnanswered(10, NOW)).toEqual([{ text: 'old', count: 1 }]);
      await opened.store.tidy(NOW + 31 * DAY_MS);
      expect(await opened.store.listUnanswered(10, NOW)).toEqual([]);
    });

    test('conversations that are over, and thumbs after 90 days', async () => {
      await opened.store.keepConversation({ key: 'k', personId: '103', value: '{}', expiresAt: NOW });
      await opened.store.giveFeedback({ personId: '103', code: 'abc', thumb: 'up' }, NOW);
      await opened.store.tidy(NOW + 90 * DAY_MS);
      expect(await opened.store.readPerson('103', NOW - 1)).toEqual({
        settings: {},
        feedback: 0,
        conversations: 0,
      });
    });
  });
}

/** What every store has to do. */
export function testStore(prepare: () => Promise<StoreKind>): void {
  const opened = {} as Opened;
  beforeAll(async () => {
    opened.kind = await prepare();
    opened.open = await opened.kind.newPlace();
    opened.store = await opened.open();
  });
  afterAll(async () => {
    await opened.store.close();
    await opened.kind.remove();
  });

  testSettings(opened);
  testConversations(opened);
  testCounts(opened);
  test('keeps where which commands were registered', async () => {
    await opened.store.noteRegistration({ place: 'global', hash: 'one' }, NOW);
    await opened.store.noteRegistration({ place: 'global', hash: 'two' }, NOW);
    await opened.store.noteRegistration({ place: '1', hash: 'one' }, NOW);
    await opened.store.forgetRegistration('1');
    expect(await opened.store.listRegistrations()).toEqual([{ place: 'global', hash: 'two' }]);
  });
  testDeletion(opened);
  test('can be written to', async () => {
    await expect(opened.store.check(NOW)).resolves.toBeUndefined();
  });
  test('is opened by two at the same time while it is still empty', async () => {
    const openThere = await opened.kind.newPlace();
    const others = await Promise.all([openThere(), openThere()]);
    await others[0].changeSettings(PERSON, { language: 'ja' });
    expect(await others[1].readSettings(PERSON)).toEqual({ language: 'ja' });
    await Promise.all(others.map((each) => each.close()));
  });
}
