import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { json as readJson } from 'node:stream/consumers';
import { Refusal } from './refusal.ts';
import { carryOut, type Answer } from './routes.ts';
import type { ApiRequest, Json } from './types.ts';
import type { World } from './world.ts';

/** Holds matching requests back until it is opened, or answers them with a fault of the server. */
export interface Gate {
  matches(request: ApiRequest): boolean;
  /** resolves when the request may go on; with a status: it goes no further */
  open: Promise<number | undefined>;
}

async function readRequest(message: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(message.url ?? '/', 'http://stand-in');
  const hasBody =
    Number(message.headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in message.headers;
  return {
    method: message.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^\/api\/v\d+/, ''),
    query: url.searchParams,
    headers: message.headers,
    body: (hasBody ? await readJson(message) : {}) as Json,
  };
}

function handle(world: World, request: ApiRequest, gatewayUrl: string): Answer {
  try {
    return carryOut(world, request, gatewayUrl);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.isViolation) {
      const where = `${request.method} ${request.path} ${JSON.stringify(request.body)}`;
      world.violations.push({ request: where, code: error.code, message: error.message });
    }
    return { status: error.status, body: error };
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function serve(world: World, gates: readonly Gate[], gatewayUrl: string, message: IncomingMessage) {
  const request = await readRequest(message);
  world.requests.push(request);
  world.changes.emit('change');
  const fault = await gates.find((gate) => gate.matches(request))?.open;
  const answer = fault === undefined ? handle(world, request, gatewayUrl) : { status: fault, body: {} };
  request.status = answer.status;
  world.changes.emit('change');
  return answer;
}

/** The REST side. The gateway listens on the same port. */
export function createRest(world: World, gates: readonly Gate[], gatewayUrl: () => string): Server {
  return createServer((message, response) => {
    serve(world, gates, gatewayUrl(), message).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        world.violations.push({ request: String(message.url), code: 500, message: String(error) });
        send(response, { status: 400, body: { code: 0, message: String(error) } });
      },
    );
  });
}
