import type { Reply } from '../../ask.ts';
import { CONVERSATION_KEPT_MS } from '../../conversations.ts';
import { anonymise } from '../../text/anonymise.ts';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import { toLine, toPayload, type ReplyPayload } from './payload.ts';
import { loadSettings, sayIn, settingsThere, type Place } from './place.ts';
import { languageIn } from './reply-language.ts';

/** A question of somebody's. */
export interface Asking {
  text: string;
  place: Place;
  /** the one conversation that it belongs to */
  conversation: string;
  /** whether nobody but the asker sees the reply */
  isPrivate: boolean;
  /** somebody else's words: a wish in them is not the asker's, and they were not said to her */
  isQuoted?: boolean;
}

/** What follow-ups need survives a restart: it is looked up where this process knows nothing of the conversation. */
async function takeUpConversation({ technyan, settings }: Desk, key: string): Promise<void> {
  if (await technyan.knowsConversation(key)) return;
  const kept = await settings.readConversation(key);
  if (kept !== undefined) await technyan.restoreConversation(key, kept);
}

async function keepConversation({ technyan, settings }: Desk, key: string, personId: string): Promise<void> {
  const value = await technyan.keepConversation(key);
  if (value === undefined) return;
  settings.keepConversation({ key, personId, value, expiresAt: Date.now() + CONVERSATION_KEPT_MS });
}

/**
 * Saves a wish such as "speak English from now on" as the person's setting. A line tells where that failed, and that it
 * is so from now on where the reply itself is about something else.
 */
async function grantWish(desk: Desk, place: Place, { kind }: Reply, wish: Language): Promise<string[]> {
  const person = { kind: 'person', id: place.personId } as const;
  const saved = await desk.settings.change(person, { language: wish, knowsSwitch: true });
  if (saved.ok && kind === 'settings') return [];
  const key = saved.ok ? 'settings:kept' : 'settings:notSaved.wish';
  return [sayIn(desk, place, wish, { key, values: { command: languageCommand(desk) } })];
}

/** A command as Discord shows it to be pressed, or as text until it is registered. */
export function mentionCommand({ commandIds }: Desk, name: string): string {
  const id = commandIds.get(name);
  return id === undefined ? `\`/${name}\`` : `</${name}:${id}>`;
}

const languageCommand = (desk: Desk) => ({ type: 'word', text: mentionCommand(desk, 'language') }) as const;

/** Where the language is switched. */
function sayHowToSwitch(desk: Desk, place: Place, language: Language): string {
  return sayIn(desk, place, language, { key: 'settings:hint', values: { command: languageCommand(desk) } });
}

/** Tells somebody new, once, that the language can be switched. */
function introduceSwitch(desk: Desk, place: Place, language: Language): string[] {
  const { personId } = place;
  const person = desk.settings.peek({ kind: 'person', id: personId });
  // Whose settings can't be read may have been told long ago.
  const isNew = person !== undefined && !person.knowsSwitch && desk.toldSwitch.addOnce(personId, true);
  if (!isNew) return [];
  // Nobody waits for this; where it fails, the person may be told again after a restart.
  void desk.settings.change({ kind: 'person', id: personId }, { knowsSwitch: true });
  return [sayHowToSwitch(desk, place, language)];
}

function noteUnanswered({ settings }: Desk, { kind }: Reply, text: string): void {
  const question = kind === 'unknown' ? anonymise(text) : '';
  if (question !== '') settings.noteUnanswered(question);
}

/** Words the answer to a question, in the language and voice that count where it was asked. */
export async function answerQuestion(
  desk: Desk,
  { text, place, conversation, isPrivate, isQuoted = false }: Asking,
): Promise<{ payload: ReplyPayload; language: Language }> {
  // Where the settings were late already, nobody waits for more.
  if (await loadSettings(desk, place)) await takeUpConversation(desk, conversation);
  const reply = await desk.technyan.ask({
    text,
    conversation,
    choose: (heard) => languageIn(desk, place, { isPrivate, heard }).language,
    defaultLanguage: desk.defaultLanguage,
    voice: settingsThere(desk, place).server.voice,
  });
  await keepConversation(desk, conversation, place.personId);
  if (!isQuoted) noteUnanswered(desk, reply, text);
  if (isQuoted && reply.kind === 'settings') {
    const language = languageIn(desk, place, { isPrivate }).language;
    return { payload: toLine(sayHowToSwitch(desk, place, language)), language };
  }
  const notes =
    reply.wish === undefined || isQuoted
      ? introduceSwitch(desk, place, reply.language)
      : await grantWish(desk, place, reply, reply.wish);
  return {
    payload: toPayload({ ...reply, notes }, desk.words, place.personId),
    language: reply.language,
  };
}
