import { checkChoices } from './message-rules.ts';
import { editMessage, EPHEMERAL, postAnswer } from './posting.ts';
import { refuse, refuseForm } from './refusal.ts';
import type { Answer, Call } from './routes.ts';
import { viewMessage } from './views.ts';
import { findMessage, type World } from './world.ts';
import type { ApiRequest, Interaction, Json, Message, Upload } from './types.ts';

const DEADLINE_MS = 3_000;
const TOKEN_LIFETIME_MS = 15 * 60_000;

/** Which first responses a kind of interaction may get: 4 message, 5 later, 6 edit later, 7 edit, 8 choices. */
const RESPONSES: Record<Interaction['type'], number[]> = { 2: [4, 5], 3: [4, 5, 6, 7], 4: [8] };

function source(world: World, interaction: Interaction): Message {
  return findMessage(world, interaction.sourceId) ?? refuse('unknownMessage');
}

/** Carries a first response out. */
function respond(
  world: World,
  interaction: Interaction,
  { type, data, uploads }: { type: number; data: Json; uploads: readonly Upload[] },
): void {
  const ephemeral = (Number(data['flags'] ?? 0) & EPHEMERAL) !== 0;
  switch (type) {
    case 4:
      interaction.originalId = postAnswer(world, interaction.channelId, {
        json: data,
        uploads,
        ephemeral,
      }).id;
      break;
    case 6:
      interaction.originalId = source(world, interaction).id;
      return;
    case 7:
      interaction.originalId = editMessage(world, source(world, interaction), data, uploads).id;
      return;
    case 8:
      interaction.choices = checkChoices(data);
      return;
  }
  interaction.ephemeral = ephemeral;
}

/** POST /interactions/:id/:token/callback */
export function answerInteraction({ world, request, params: [id, token] }: Call): Answer {
  const interaction = world.interactions.get(token ?? '');
  const age = Date.now() - (interaction?.createdAt ?? 0);
  if (interaction === undefined || interaction.id !== id || age > DEADLINE_MS) refuse('unknownInteraction');
  if (interaction.callbackType !== undefined) refuse('acknowledged');
  const type = Number(request.body['type']);
  if (!RESPONSES[interaction.type].includes(type))
    refuseForm([`type: ${type} doesn't answer this interaction`]);
  const data = (request.body['data'] ?? {}) as Json;
  respond(world, interaction, { type, data, uploads: request.uploads });
  interaction.callbackType = type;
  interaction.respondedAfterMs = age;
  return { status: 204 };
}

function findForWebhook({ world, params: [applicationId, token] }: Call): Interaction {
  const interaction = world.interactions.get(token ?? '');
  const isOpen = interaction !== undefined && Date.now() - interaction.createdAt < TOKEN_LIFETIME_MS;
  if (applicationId !== world.bot.id || !isOpen || interaction.callbackType === undefined)
    refuse('unknownWebhook');
  return interaction;
}

/** POST /webhooks/:application/:token, a follow-up message */
export function followUp(call: Call): Answer {
  const interaction = findForWebhook(call);
  const ephemeral = (Number(call.request.body['flags'] ?? 0) & EPHEMERAL) !== 0;
  const { body: json, uploads } = call.request;
  const message = postAnswer(call.world, interaction.channelId, { json, uploads, ephemeral });
  interaction.followUpIds.push(message.id);
  return { status: 200, body: viewMessage(call.world, message) };
}

/** The message of a deferred answer appears with its first edit. */
function fillDeferred(world: World, interaction: Interaction, { body, uploads }: ApiRequest): Message {
  const { ephemeral } = interaction;
  const message = postAnswer(world, interaction.channelId, { json: body, uploads, ephemeral });
  interaction.originalId = message.id;
  return message;
}

/** PATCH /webhooks/:application/:token/messages/:id */
export function editAnswer(call: Call): Answer {
  const { world, request, params } = call;
  const interaction = findForWebhook(call);
  const wanted = params[2] === '@original' ? interaction.originalId : params[2];
  const isPending = interaction.callbackType === 5 && interaction.originalId === undefined;
  const message = isPending
    ? fillDeferred(world, interaction, request)
    : editMessage(
        world,
        findMessage(world, wanted) ?? refuse('unknownMessage'),
        request.body,
        request.uploads,
      );
  return { status: 200, body: viewMessage(world, message) };
}
