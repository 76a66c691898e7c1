import { LANGUAGES, type Language } from '../../text/language.ts';

/**
 * The language of a Discord locale, `en-GB` → `en`; undefined for one that she doesn't speak.
 * It is the reader's own setting: let it decide only what nobody else sees.
 */
export function languageOfLocale(locale: string): Language | undefined {
  return LANGUAGES.find((language) => locale === language || locale.startsWith(`${language}-`));
}

/** The one conversation that a person has with her in a channel. */
export function conversationKey(channelId: string | null, userId: string): string {
  return `${channelId ?? 'none'}:${userId}`;
}

/** Whether a key is of one of that person's conversations. */
export function isConversationOf(key: string, userId: string): boolean {
  return key.endsWith(`:${userId}`);
}
