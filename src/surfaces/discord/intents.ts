import {
  ApplicationFlags,
  GatewayIntentBits,
  IntentsBitField,
  Routes,
  type APIApplication,
  type Client,
} from 'discord.js';
import { withinTime } from './deadline.ts';
import type { Desk } from './desk.ts';

const GRANTED = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** A Discord that is slow to tell shouldn't keep her from logging in. */
const ASK_WITHIN_MS = 10_000;

/** Whether Discord lets her read messages that don't mention her; no where it can't be asked. */
async function mayReadMessages(client: Client, desk: Desk, token: string): Promise<boolean> {
  client.rest.setToken(token);
  try {
    const application = (await client.rest.get(Routes.currentApplication())) as Partial<APIApplication>;
    return ((application.flags ?? 0) & GRANTED) !== 0;
  } catch (error) {
    desk.log('debug', 'application not read', { error });
    return false;
  }
}

/**
 * Asks for the Message Content intent if it is granted, and only then: Discord refuses the connection of a bot that asks
 * for more than it may have. It serves the channels alone in which she answers every message.
 */
export async function chooseIntents(client: Client, desk: Desk, token: string): Promise<void> {
  desk.readsMessages = (await withinTime(mayReadMessages(client, desk, token), ASK_WITHIN_MS)) ?? false;
  desk.log('info', desk.readsMessages ? 'message content granted' : 'message content not granted');
  if (!desk.readsMessages) return;
  client.options.intents = new IntentsBitField([client.options.intents, GatewayIntentBits.MessageContent]);
}
