import type { News } from './health.ts';
import { createPatience, LEAVE_WITHIN_MS, withinTime, type Saved } from './patience.ts';
import { createRemembered, type Remembered } from './remembered.ts';
import type { Feedback, KeptConversation, PersonRecord, Registration, Store } from './types.ts';

const TIDY_EVERY_MS = 10 * 60_000;

/** What is remembered, in front of a store that may be slow, away or full. Nothing here rejects. */
export interface Settings extends Pick<Remembered, 'read' | 'fetch' | 'peek' | 'change'> {
  /** waited for 50 ms; undefined where there is none */
  readConversation(key: string): Promise<string | undefined>;
  /** in the background */
  keepConversation(conversation: KeptConversation): void;
  giveFeedback(feedback: Feedback): Promise<Saved<void>>;
  /** whether the text of questions that she couldn't answer is kept */
  keepsUnanswered: boolean;
  /** in the background, and only if such questions are to be kept */
  noteUnanswered(text: string): void;

  readPerson(id: string): Promise<Saved<PersonRecord>>;
  forgetPerson(id: string): Promise<Saved<void>>;

  /** in the background */
  leaveServer(id: string): void;
  /** in the background */
  joinServer(id: string): void;
  /**
   * Deletes what has had its time, now and every ten minutes. First it notes which servers she has left or come back to
   * unnoticed: while she was away, or while nothing could be saved.
   * @param isThere whether she is in a server; undefined where another process knows
   */
  keepTidy(isThere: (serverId: string) => boolean | undefined): void;

  listRegistrations(): Promise<Saved<Registration[]>>;
  /** in the background */
  noteRegistration(registration: Registration): void;
  /** in the background */
  forgetRegistration(place: string): void;

  /** finishes the writes under way and closes the store, as far as that takes no longer than some seconds */
  close(): Promise<void>;
}

export interface SettingsParts {
  store: Store;
  keepUnanswered: boolean;
  /** hears when the store fails and when it works again */
  tell: (news: News) => void;
}

/** Deletes what has had its time, but no server's settings where she is back. */
async function tidyUp(store: Store, isThere: (serverId: string) => boolean | undefined): Promise<void> {
  const now = Date.now();
  for (const id of await store.listServers()) {
    const there = isThere(id);
    if (there !== undefined) await (there ? store.joinServer(id) : store.leaveServer(id, now));
  }
  await store.tidy(now);
}

/** Puts memory and patience in front of a store. */
export function createSettings({ store, keepUnanswered, tell }: SettingsParts): Settings {
  const hear = (news: News): void => {
    // Another process may have changed meanwhile what this one couldn't hear of.
    if (news.kind === 'recovered') remembered.drop('all');
    tell(news);
  };
  const patience = createPatience(() => store.check(Date.now()), hear);
  const remembered = createRemembered(store, patience);
  const { read, save, saveLast, inBackground } = patience;
  let tidying: NodeJS.Timeout | undefined;
  // A store that can't be used is in the log from the start, and not only when somebody is in need of it.
  inBackground(() => store.check(Date.now()));

  return {
    read: remembered.read,
    fetch: remembered.fetch,
    peek: remembered.peek,
    change: remembered.change,
    readConversation: (key) => read(() => store.readConversation(key, Date.now())),
    keepConversation: (conversation) => inBackground(() => store.keepConversation(conversation)),
    giveFeedback: (feedback) => save(() => store.giveFeedback(feedback, Date.now())),
    keepsUnanswered: keepUnanswered,
    noteUnanswered: (text) => keepUnanswered && inBackground(() => store.noteUnanswered(text, Date.now())),
    readPerson: (id) => saveLast(() => store.readPerson(id, Date.now())),
    async forgetPerson(id) {
      const forgotten = await saveLast(() => store.forgetPerson(id));
      remembered.drop({ kind: 'person', id });
      return forgotten;
    },
    leaveServer: (id) => inBackground(() => store.leaveServer(id, Date.now())),
    joinServer: (id) => inBackground(() => store.joinServer(id)),
    keepTidy(isThere) {
      const tidy = (): void => inBackground(() => tidyUp(store, isThere));
      tidy();
      clearInterval(tidying);
      tidying = setInterval(tidy, TIDY_EVERY_MS).unref();
    },
    listRegistrations: () => save(() => store.listRegistrations()),
    noteRegistration: (registration) => inBackground(() => store.noteRegistration(registration, Date.now())),
    forgetRegistration: (place) => inBackground(() => store.forgetRegistration(place)),
    async close() {
      clearInterval(tidying);
      await patience.finish();
      await withinTime(store.close(), LEAVE_WITHIN_MS);
    },
  };
}
