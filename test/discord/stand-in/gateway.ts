import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { newId } from './ids.ts';
import { viewGuild } from './views.ts';
import type { Json } from './types.ts';
import type { World } from './world.ts';

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;
/** members, presences, message content: a bot gets them only if they are switched on in the portal */
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;

/** One login: its socket changes when it resumes. */
interface Session {
  id: string;
  intents: number;
  socket: WebSocket;
  sequence: number;
  /** everything sent, for a resume */
  sent: Json[];
}

export interface GatewaySettings {
  heartbeatMs: number;
  /** refuses whatever intents are asked for */
  refusesIntents: boolean;
}

function write(socket: WebSocket, packet: Json): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
}

function sendEvent(session: Session, event: string, data: Json): void {
  session.sequence++;
  const packet = { op: 0, s: session.sequence, t: event, d: data };
  session.sent.push(packet);
  write(session.socket, packet);
}

/** The gateway side: logins, heartbeats, resumes, events. */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly #world: World;
  readonly #settings: GatewaySettings;
  readonly #server: WebSocketServer;
  /** how often a client came back to its session */
  resumes = 0;
  url = '';

  constructor(world: World, server: Server, settings: GatewaySettings) {
    this.#world = world;
    this.#settings = settings;
    this.#server = new WebSocketServer({ server });
    this.#server.on('connection', (socket) => this.#welcome(socket));
    world.dispatch = (event, data, audience) => this.#dispatch(event, data, audience);
  }

  /** Cuts every connection, as a restart on Discord's side does; clients come back by resuming. */
  dropConnections(code = 4_000): void {
    for (const socket of this.#server.clients) socket.close(code);
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #dispatch(event: string, data: Json, audience: 'guild' | 'direct' | 'all'): void {
    const needed = { guild: GUILD_MESSAGES, direct: DIRECT_MESSAGES, all: 0 }[audience];
    for (const session of this.sessions.values()) {
      if ((session.intents & needed) === needed) sendEvent(session, event, data);
    }
  }

  #welcome(socket: WebSocket): void {
    write(socket, { op: 10, d: { heartbeat_interval: this.#settings.heartbeatMs } });
    socket.on('message', (raw: Buffer) => this.#receive(socket, JSON.parse(raw.toString()) as Json));
  }

  #receive(socket: WebSocket, { op, d }: Json): void {
    if (op === 1) write(socket, { op: 11 });
    else if (op === 2) this.#identify(socket, d as Json);
    else if (op === 6) this.#resume(socket, d as Json);
    this.#world.changes.emit('change');
  }

  #identify(socket: WebSocket, { token, intents }: Json): void {
    if (token !== this.#world.token) return socket.close(4_004, 'Authentication failed.');
    const wanted = Number(intents);
    const granted = this.#world.grantsContent ? MESSAGE_CONTENT : 0;
    if (this.#settings.refusesIntents || (wanted & PRIVILEGED & ~granted) !== 0) {
      return socket.close(4_014, 'Disallowed intent(s).');
    }
    const session: Session = { id: newId(), intents: wanted, socket, sequence: 0, sent: [] };
    this.sessions.set(session.id, session);
    socket.on('close', (code) => code === 1_000 && this.sessions.delete(session.id));
    this.#greet(session);
  }

  #greet(session: Session): void {
    const { bot, guildId } = this.#world;
    sendEvent(session, 'READY', {
      v: 10,
      user: bot,
      guilds: [{ id: guildId, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: [0, 1],
      application: { id: bot.id, flags: 0 },
    });
    if ((session.intents & GUILDS) !== 0) sendEvent(session, 'GUILD_CREATE', viewGuild(this.#world));
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: Json): void {
    const session = this.sessions.get(String(id));
    if (session === undefined || token !== this.#world.token) return write(socket, { op: 9, d: false });
    session.socket = socket;
    this.resumes++;
    for (const packet of session.sent.filter(({ s }) => Number(s) > Number(seq))) write(socket, packet);
    sendEvent(session, 'RESUMED', {});
  }
}
