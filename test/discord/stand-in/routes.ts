import { checkCommands, storeCommand, withoutLocalisations } from './command-rules.ts';
import { answerInteraction, editAnswer, followUp } from './interaction-routes.ts';
import { editMessage, postMessage } from './posting.ts';
import { refuse } from './refusal.ts';
import { viewChannel, viewMessage } from './views.ts';
import { findMessage, openDirectChannel, type World } from './world.ts';
import type { ApiRequest, Channel, Json } from './types.ts';

export interface Call {
  world: World;
  request: ApiRequest;
  /** the variable parts of the path */
  params: string[];
  gatewayUrl: string;
}

export interface Answer {
  status: number;
  body?: unknown;
}

interface Route {
  method: string;
  path: RegExp;
  /** false: the token stands in the path */
  needsBot?: false;
  handle(call: Call): Answer;
}

const ok = (body: unknown): Answer => ({ status: 200, body });

function channelOf({ world, params: [id] }: Call): Channel {
  return world.channels.get(id ?? '') ?? refuse('unknownChannel');
}

function gateway({ gatewayUrl }: Call): Answer {
  const limit = { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
  return ok({ url: gatewayUrl, shards: 1, session_start_limit: limit });
}

/** Of an application in few servers, the portal's switch shows as the limited flag. */
const LIMITED_MESSAGE_CONTENT = 1 << 19;

function showApplication({ world }: Call): Answer {
  return ok({ id: world.bot.id, name: 'technyan', flags: world.grantsContent ? LIMITED_MESSAGE_CONTENT : 0 });
}

function createMessage(call: Call): Answer {
  return ok(
    viewMessage(
      call.world,
      postMessage(call.world, channelOf(call), call.request.body, call.request.uploads),
    ),
  );
}

function patchMessage(call: Call): Answer {
  const { world, request, params } = call;
  const message = findMessage(world, params[1]);
  if (message?.channelId !== channelOf(call).id) refuse('unknownMessage');
  return ok(viewMessage(world, editMessage(world, message, request.body, request.uploads)));
}

function showTyping(call: Call): Answer {
  if (channelOf(call).refusesSilently) refuse('missingPermissions');
  return { status: 204 };
}

function openDirectMessages({ world, request }: Call): Answer {
  const recipient = world.users.get(String(request.body['recipient_id'])) ?? refuse('unknownUser');
  return ok(viewChannel(world, openDirectChannel(world, recipient)));
}

/** The commands for all servers, or for the one that the path names. */
function commandList({ world, params: [applicationId, guildId] }: Call): 'globalCommands' | 'guildCommands' {
  if (applicationId !== world.bot.id) refuse('missingAccess');
  if (guildId === undefined) return 'globalCommands';
  return guildId === world.guildId ? 'guildCommands' : refuse('missingAccess');
}

function listCommands(call: Call): Answer {
  const commands = call.world[commandList(call)];
  const isFull = call.request.query.get('with_localizations') === 'true';
  return ok(isFull ? commands : commands.map(withoutLocalisations));
}

function overwriteCommands(call: Call): Answer {
  const { world, request, params } = call;
  const list = commandList(call);
  checkCommands(request.body, params[1] !== undefined);
  const commands = request.body as unknown as Json[];
  world[list] = commands.map((command) => storeCommand(command, world.bot.id, params[1]));
  return ok(world[list]);
}

const COMMANDS = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/gateway\/bot$/, handle: gateway },
  { method: 'GET', path: /^\/applications\/@me$/, handle: showApplication },
  { method: 'GET', path: /^\/users\/@me$/, handle: ({ world }) => ok(world.bot) },
  { method: 'POST', path: /^\/users\/@me\/channels$/, handle: openDirectMessages },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)$/,
    handle: (call) => ok(viewChannel(call.world, channelOf(call))),
  },
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, handle: createMessage },
  { method: 'PATCH', path: /^\/channels\/(\d+)\/messages\/(\d+)$/, handle: patchMessage },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, handle: showTyping },
  { method: 'GET', path: COMMANDS, handle: listCommands },
  { method: 'PUT', path: COMMANDS, handle: overwriteCommands },
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
    needsBot: false,
    handle: answerInteraction,
  },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([\w-]+)$/, needsBot: false, handle: followUp },
  {
    method: 'PATCH',
    path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/(@original|\d+)$/,
    needsBot: false,
    handle: editAnswer,
  },
];

/** Carries out a request, or throws a `Refusal`. */
export function carryOut(world: World, request: ApiRequest, gatewayUrl: string): Answer {
  const route = ROUTES.find(({ method, path }) => method === request.method && path.test(request.path));
  if (route === undefined) refuse('unknownRoute');
  const isBot = request.headers['authorization'] === `Bot ${world.token}`;
  if (route.needsBot !== false && !isBot) refuse('unauthorized');
  const params =
    route.path
      .exec(request.path)
      ?.slice(1)
      .filter((part) => part !== undefined) ?? [];
  return route.handle({ world, request, params, gatewayUrl });
}
