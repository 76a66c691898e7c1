import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer as readBytes } from 'node:stream/consumers';
import { newId } from './ids.ts';
import { Refusal } from './refusal.ts';
import { carryOut, type Answer } from './routes.ts';
import type { ApiRequest, Json, Upload } from './types.ts';
import type { World } from './world.ts';

/** Holds matching requests back until it is opened, or answers them with a fault of the server. */
export interface Gate {
  matches(request: ApiRequest): boolean;
  /** resolves when the request may go on; with a status: it goes no further */
  open: Promise<number | undefined>;
}

/** A body of JSON, or a form of `payload_json` and files. */
async function readBody(message: IncomingMessage): Promise<{ body: Json; uploads: Upload[] }> {
  const bytes = await readBytes(message);
  const type = message.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { body: JSON.parse(String(bytes)) as Json, uploads: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([field, file]) =>
    typeof file !== 'string' && /^files\[\d+\]$/.test(field) ? [file] : [],
  );
  const uploads = files.map(async (file) => ({
    id: newId(),
    name: file.name,
    bytes: Buffer.from(await file.arrayBuffer()),
  }));
  const payload = form.get('payload_json');
  return {
    body: (typeof payload === 'string' ? JSON.parse(payload) : {}) as Json,
    uploads: await Promise.all(uploads),
  };
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
    ...(hasBody ? await readBody(message) : { body: {}, uploads: [] }),
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
