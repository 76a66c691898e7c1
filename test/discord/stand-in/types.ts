/** A JSON object whose fields are looked at one by one. */
export type Json = Record<string, unknown>;

export interface User {
  id: string;
  username: string;
  discriminator: string;
  global_name: string | null;
  avatar: string | null;
  bot?: boolean;
}

export interface Channel {
  id: string;
  /** 0 text, 1 direct message, 11 thread, 15 forum */
  type: 0 | 1 | 11 | 15;
  /** the channel that a thread is in */
  parentId: string | undefined;
  guildId: string | undefined;
  name: string;
  /** a direct message's other side */
  recipient?: User;
  /** permission bits that everybody lacks here, visible in the channel's data */
  deny: bigint;
  /** the bot may not write here for a reason that the channel's data doesn't show */
  refusesSilently: boolean;
  /** the bot may write but not reply */
  hidesHistory: boolean;
}

/** A file that was sent with a message. */
export interface Upload {
  id: string;
  name: string;
  bytes: Buffer;
}

export interface Message {
  id: string;
  channelId: string;
  author: User;
  content: string;
  type: number;
  flags: number;
  components: Json[];
  embeds: Json[];
  files: Upload[];
  mentions: User[];
  /** id of the message that it replies to */
  replyTo: string | undefined;
  webhookId: string | undefined;
  nonce: string | undefined;
  editedAt: number | undefined;
  deleted: boolean;
}

/** An interaction and what has become of it. */
export interface Interaction {
  id: string;
  token: string;
  /** 2 command, 3 component, 4 completion */
  type: 2 | 3 | 4;
  createdAt: number;
  user: User;
  channelId: string;
  /** the message that a pressed control is on */
  sourceId: string | undefined;
  /** the first response's type; undefined while there is none */
  callbackType: number | undefined;
  /** ms from the event to the first response */
  respondedAfterMs: number | undefined;
  ephemeral: boolean;
  choices: Json[] | undefined;
  /** the message that `@original` means */
  originalId: string | undefined;
  followUpIds: string[];
}

export interface ApiRequest {
  method: string;
  /** without the version prefix and the query */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: Json;
  /** files of a multipart request */
  uploads: Upload[];
  /** status that was answered */
  status?: number;
}

/** Something that Discord would have refused: the client must never do it. */
export interface Violation {
  request: string;
  code: number;
  message: string;
}
