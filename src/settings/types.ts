import type { Language } from '../text/language.ts';

/** Whom or what a setting belongs to; ids are Discord's. */
export type Subject =
  | { kind: 'person'; id: string }
  | { kind: 'channel'; id: string; serverId: string }
  | { kind: 'server'; id: string };

export type SubjectKind = Subject['kind'];

/** What is remembered of each kind of subject. What is absent was never chosen, so the next wider setting counts. */
export interface SettingsOf {
  person: {
    /** absent: `auto` */
    language?: Language | undefined;
    /** that the language can be switched was mentioned to this person */
    knowsSwitch?: true | undefined;
  };
  channel: {
    /** absent: `auto` */
    language?: Language | undefined;
  };
  server: {
    /** absent: `auto` */
    language?: Language | undefined;
    /** ids of the channels where every message is answered */
    answersIn?: string[] | undefined;
    /** how much of a cat she is there */
    voice?: 'full' | 'light' | 'off' | undefined;
    /** false: she keeps out of threads */
    threads?: boolean | undefined;
    /** seconds that a person waits between two questions; 0 or absent: none */
    cooldownSeconds?: number | undefined;
  };
}

/** A change: `null` takes a choice back, what isn't named stays. */
export type Patch<Kind extends SubjectKind> = {
  [Name in keyof SettingsOf[Kind]]?: Exclude<SettingsOf[Kind][Name], undefined> | null;
};

/** A thumb on a reply, by the reply's code: no text of either side. */
export interface Feedback {
  personId: string;
  code: string;
  thumb: 'up' | 'down';
}

export interface FeedbackCount {
  code: string;
  up: number;
  down: number;
}

/** What a conversation's next question needs of the last one. */
export interface KeptConversation {
  key: string;
  personId: string;
  /** JSON, read by nobody here */
  value: string;
  /** ms since 1970 */
  expiresAt: number;
}

export interface UnansweredQuestion {
  text: string;
  count: number;
}

/** Where slash commands were registered: a server's id, or `global`. */
export interface Registration {
  place: string;
  hash: string;
}

/** All that is stored of one person. */
export interface PersonRecord {
  settings: SettingsOf['person'];
  feedback: number;
  conversations: number;
}

/** What changed in the store, maybe by another process; `all`: there may be changes that went unnoticed. */
export type Change = { kind: SubjectKind; id: string } | 'all';

/**
 * What is remembered, in one of two stores. Every method may reject with a `StoreError`; whatever resolved is kept,
 * whenever the process is killed. Times are ms since 1970.
 */
export interface Store {
  readSettings<Kind extends SubjectKind>(subject: { kind: Kind; id: string }): Promise<SettingsOf[Kind]>;
  /** @returns the settings after the change; changes of one subject at the same time don't lose each other's */
  changeSettings<Kind extends SubjectKind>(
    subject: Extract<Subject, { kind: Kind }>,
    patch: Patch<Kind>,
  ): Promise<SettingsOf[Kind]>;

  /** @returns the JSON that was kept, undefined where it is too old */
  readConversation(key: string, now: number): Promise<string | undefined>;
  keepConversation(conversation: KeptConversation): Promise<void>;

  /** a person's later thumb on the same reply replaces the earlier one */
  giveFeedback(feedback: Feedback, now: number): Promise<void>;
  countFeedback(): Promise<FeedbackCount[]>;

  noteUnanswered(text: string, now: number): Promise<void>;
  /** most frequent first, without what has had its time by `now` */
  listUnanswered(limit: number, now: number): Promise<UnansweredQuestion[]>;

  listRegistrations(): Promise<Registration[]>;
  noteRegistration(registration: Registration, now: number): Promise<void>;
  forgetRegistration(place: string): Promise<void>;

  /** servers that settings of theirs, or of a channel of theirs, are stored for */
  listServers(): Promise<string[]>;
  /** the server's settings go after 30 days, counted from the first call, unless it is joined again */
  leaveServer(id: string, now: number): Promise<void>;
  joinServer(id: string): Promise<void>;

  readPerson(id: string, now: number): Promise<PersonRecord>;
  forgetPerson(id: string): Promise<void>;

  /** deletes what has had its time */
  tidy(now: number): Promise<void>;
  /** resolves where the store can be written to: a full disk still reads well */
  check(now: number): Promise<void>;
  /** @param listener called for each change that this or another process made */
  onChange(listener: (change: Change) => void): void;
  close(): Promise<void>;
}
