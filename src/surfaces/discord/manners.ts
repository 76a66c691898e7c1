import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import { readerLanguage, type Answerable, type Outcome } from './interactions.ts';
import { toLine } from './payload.ts';
import { placeOfInteraction, sayIn, settingsThere, type Place } from './place.ts';

/** Whether the server wants every message in that channel answered. */
export function answersEveryMessage(desk: Desk, place: Place): boolean {
  const { answersIn = [] } = settingsThere(desk, place).server;
  return place.channelId !== undefined && answersIn.includes(place.channelId);
}

/** Whether the server lets her speak there: some want their threads to themselves. */
export function maySpeakIn(desk: Desk, place: Place): boolean {
  return !place.isThread || settingsThere(desk, place).server.threads !== false;
}

/** Whether somebody's question is answered now. */
export type Turn =
  | { kind: 'go' }
  /** `isTold`: the person was told already; a line for each message would be the noise that the pace is meant against */
  | { kind: 'wait'; seconds: number; isTold: boolean };

/** Takes a person's turn at the pace that the server sets. */
export function takeTurn(desk: Desk, place: Place, now = Date.now()): Turn {
  const paceMs = (settingsThere(desk, place).server.cooldownSeconds ?? 0) * 1_000;
  if (paceMs === 0) return { kind: 'go' };
  const key = `${place.serverId}:${place.personId}`;
  const leftMs = (desk.lastAsked.get(key) ?? -Infinity) + paceMs - now;
  if (leftMs <= 0) {
    desk.lastAsked.set(key, now);
    desk.toldToWait.delete(key);
    return { kind: 'go' };
  }
  return { kind: 'wait', seconds: Math.ceil(leftMs / 1_000), isTold: !desk.toldToWait.addOnce(key, true) };
}

/** @param seconds until the next question is taken */
export function sayPace(desk: Desk, place: Place, language: Language, seconds: number): string {
  const number = { type: 'number', value: seconds } as const;
  return sayIn(desk, place, language, { key: 'settings:slowDown', values: { number } });
}

/** The line of somebody who has to wait before an interaction is taken up; undefined: go on. */
export function refuseHaste(desk: Desk, interaction: Answerable): Outcome | undefined {
  const place = placeOfInteraction(interaction);
  const turn = takeTurn(desk, place);
  if (turn.kind === 'go') return undefined;
  const language = readerLanguage(desk, interaction);
  return { payload: toLine(sayPace(desk, place, language, turn.seconds)), aside: true };
}
