import type { Message, PartialMessage } from 'discord.js';
import { answerQuestion } from './answering.ts';
import { isGone } from './api-errors.ts';
import type { Answered, Desk } from './desk.ts';
import { hear, type Heard } from './hear.ts';
import { conversationKey } from './locale.ts';
import { answersEveryMessage, maySpeakIn, sayPace, takeTurn } from './manners.ts';
import { toLine } from './payload.ts';
import { loadSettings, placeOfMessage, type Place } from './place.ts';
import { languageIn } from './reply-language.ts';
import { mayWrite, speak, type Outgoing } from './speak.ts';
import { whileTyping } from './typing.ts';

/** A question that is changed later than this after it was sent keeps its answer. */
export const EDIT_WINDOW_MS = 5 * 60_000;

/** What a message asks of her that isn't said to her: where every message is to be answered, the settings tell. */
async function overhear(desk: Desk, message: Message): Promise<Heard | undefined> {
  if (!desk.readsMessages) return undefined;
  const place = placeOfMessage(message);
  if (place.serverId === undefined) return undefined;
  // Of most messages nothing follows, so nothing is looked up of whoever wrote them.
  await desk.settings.read({ kind: 'server', id: place.serverId });
  return hear(message, message.client.user.id, answersEveryMessage(desk, place));
}

/** Words the answer, in public unless it is a direct message. */
async function answer(desk: Desk, message: Message, heard: Heard): Promise<Outgoing> {
  const place = placeOfMessage(message);
  const isPrivate = place.serverId === undefined;
  if (heard.kind === 'nothing-said') {
    const { language } = languageIn(desk, place, { isPrivate });
    return { payload: toLine(desk.words.say(language, 'discord:notice.howToAsk')), language };
  }
  const conversation = conversationKey(message.channelId, message.author.id);
  return answerQuestion(desk, { text: heard.text, place, conversation, isPrivate });
}

/** A line instead of the answer for somebody who has to wait. */
function slowDown(desk: Desk, place: Place, seconds: number): Outgoing {
  const { language } = languageIn(desk, place, { isPrivate: false });
  return { payload: toLine(sayPace(desk, place, language, seconds)), language };
}

async function respond(desk: Desk, message: Message, heard: Heard): Promise<string | undefined> {
  const place = placeOfMessage(message);
  await loadSettings(desk, place);
  const turn = takeTurn(desk, place);
  if (turn.kind === 'go') {
    const elsewhere = !maySpeakIn(desk, place);
    return speak(desk, message, { ...(await answer(desk, message, heard)), elsewhere });
  }
  return turn.isTold ? undefined : speak(desk, message, slowDown(desk, place, turn.seconds));
}

/** Answers a message that is for her, once however often it is announced. */
export async function answerMessage(desk: Desk, message: Message): Promise<void> {
  // What is said to her is noted at once: its edit may be in the next packet.
  const heard = hear(message, message.client.user.id) ?? (await overhear(desk, message));
  if (heard === undefined) return;
  const sent = Promise.withResolvers<string | undefined>();
  const question = heard.kind === 'question' ? heard.text : '';
  if (!desk.answered.addOnce(message.id, { question, replyId: sent.promise })) return;
  try {
    sent.resolve(await whileTyping(desk, message, () => respond(desk, message, heard)));
  } finally {
    sent.resolve(undefined);
  }
}

/** Discord also announces link previews as updates; those carry no time of an edit. */
function isFreshEdit({ createdTimestamp, editedTimestamp }: Message): boolean {
  return editedTimestamp !== null && editedTimestamp - createdTimestamp <= EDIT_WINDOW_MS;
}

async function editReply(desk: Desk, message: Message, heard: Heard, before: Promise<string | undefined>) {
  const [replyId, { payload }] = await Promise.all([before, answer(desk, message, heard)]);
  if (replyId === undefined || !mayWrite(message)) return replyId;
  try {
    await message.channel.messages.edit(replyId, payload);
  } catch (error) {
    if (!isGone(error)) throw error;
    desk.log('debug', 'the reply to an edited question is gone', { channelId: message.channelId });
  }
  return replyId;
}

/** Answers an edited question anew, by editing the reply. Edits of one message wait for each other. */
export async function answerEdit(desk: Desk, message: Message | PartialMessage): Promise<void> {
  const answered = desk.answered.get(message.id);
  if (answered === undefined || message.partial || !isFreshEdit(message)) return;
  const heard = hear(message, message.client.user.id) ?? (await overhear(desk, message));
  if (heard?.kind !== 'question' || heard.text === answered.question) return;

  const edited = editReply(desk, message, heard, answered.replyId);
  const next: Answered = { question: heard.text, replyId: edited.catch(() => answered.replyId) };
  desk.answered.set(message.id, next);
  await edited;
}

/** The line for an answer that went wrong; the error itself is the log's. */
export async function apologiseToMessage(desk: Desk, message: Message): Promise<void> {
  if (!mayWrite(message)) return;
  const { language } = languageIn(desk, placeOfMessage(message), { isPrivate: message.guildId === null });
  await message.reply(toLine(desk.words.say(language, 'discord:failure.unexpected')));
}
