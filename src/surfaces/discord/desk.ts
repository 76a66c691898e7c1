import type { Technyan } from '../../ask.ts';
import type { Painter } from '../../chart/painter.ts';
import type { Persona } from '../../persona/speak.ts';
import type { Words } from '../../persona/words.ts';
import type { Settings } from '../../settings/index.ts';
import type { Language } from '../../text/language.ts';
import { BoundedMap } from './bounded-map.ts';
import { InFlight } from './in-flight.ts';
import type { Log } from './log.ts';

/** The core as this surface uses it: an answer may come at once or later, and a late one is waited for. */
export type Mind = {
  [Call in keyof Technyan]: (
    ...args: Parameters<Technyan[Call]>
  ) => ReturnType<Technyan[Call]> | Promise<ReturnType<Technyan[Call]>>;
};

/** A message that was answered: what was asked, and her reply's id once it is sent. */
export interface Answered {
  question: string;
  /** undefined where she couldn't reply in the channel */
  replyId: Promise<string | undefined>;
}

/** What every handler works with. */
export interface Desk {
  technyan: Mind;
  persona: Persona;
  words: Words;
  settings: Settings;
  defaultLanguage: Language;
  log: Log;
  painter: Painter;
  inFlight: InFlight;
  /** by the asking message's id; also what makes a repeated event harmless */
  answered: BoundedMap<string, Answered>;
  /** ids of interactions that were taken up */
  taken: BoundedMap<string, true>;
  /** `channel:user` pairs that were told by DM that she may not write there */
  toldElsewhere: BoundedMap<string, true>;
  /** ids of people who were told in this process that the language can be switched */
  toldSwitch: BoundedMap<string, true>;
  /** when a person last asked in a server that sets a pace, by `server:person` */
  lastAsked: BoundedMap<string, number>;
  /** who of them was told to wait since */
  toldToWait: BoundedMap<string, true>;
  /** whether Discord lets her read messages that don't mention her */
  readsMessages: boolean;
  /** ids of the registered commands by their English names, for mentions; empty until they are registered */
  commandIds: Map<string, string>;
}

const REMEMBERED = 1_000;

/** Sets up an empty desk. */
export function createDesk(
  parts: Pick<Desk, 'technyan' | 'persona' | 'words' | 'settings' | 'defaultLanguage' | 'log' | 'painter'>,
): Desk {
  return {
    ...parts,
    inFlight: new InFlight(),
    answered: new BoundedMap(REMEMBERED),
    taken: new BoundedMap(REMEMBERED),
    toldElsewhere: new BoundedMap(REMEMBERED),
    toldSwitch: new BoundedMap(REMEMBERED),
    lastAsked: new BoundedMap(REMEMBERED),
    toldToWait: new BoundedMap(REMEMBERED),
    readsMessages: false,
    commandIds: new Map(),
  };
}
