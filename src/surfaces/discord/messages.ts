import type { Message, PartialMessage } from 'discord.js';
import { isGone } from './api-errors.ts';
import type { Answered, Desk } from './desk.ts';
import { hear, type Heard } from './hear.ts';
import { conversationKey } from './locale.ts';
import { toLine, toPayload } from './payload.ts';
import { mayWrite, speak, type Outgoing } from './speak.ts';
import { whileTyping } from './typing.ts';

/** A question that is changed later than this after it was sent keeps its answer. */
export const EDIT_WINDOW_MS = 5 * 60_000;

/** Words the answer. A channel is public: the question's language counts, then the configured one. */
async function answer(desk: Desk, message: Message, heard: Heard): Promise<Outgoing> {
  const { words, defaultLanguage: language } = desk;
  if (heard.kind === 'nothing-said') {
    return { payload: toLine(words.say(language, 'discord:notice.howToAsk')), language };
  }
  const reply = await desk.technyan.ask({
    text: heard.text,
    conversation: conversationKey(message.channelId, message.author.id),
    defaultLanguage: language,
  });
  return { payload: toPayload(reply, words, message.author.id), language: reply.language };
}

/** Answers a message that is for her, once however often it is announced. */
export async function answerMessage(desk: Desk, message: Message): Promise<void> {
  const heard = hear(message, message.client.user.id);
  if (heard === undefined) return;
  const sent = Promise.withResolvers<string | undefined>();
  const question = heard.kind === 'question' ? heard.text : '';
  if (!desk.answered.addOnce(message.id, { question, replyId: sent.promise })) return;
  try {
    sent.resolve(
      await whileTyping(desk, message, async () => speak(desk, message, await answer(desk, message, heard))),
    );
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
  const heard = hear(message, message.client.user.id);
  if (heard?.kind !== 'question' || heard.text === answered.question) return;

  const edited = editReply(desk, message, heard, answered.replyId);
  const next: Answered = { question: heard.text, replyId: edited.catch(() => answered.replyId) };
  desk.answered.set(message.id, next);
  await edited;
}

/** The line for an answer that went wrong; the error itself is the log's. */
export async function apologiseToMessage(desk: Desk, message: Message): Promise<void> {
  if (!mayWrite(message)) return;
  await message.reply(toLine(desk.words.say(desk.defaultLanguage, 'discord:failure.unexpected')));
}
