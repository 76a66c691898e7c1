import { InteractionContextType } from 'discord.js';
import type { HeardLanguage } from '../../ask.ts';
import type { Language } from '../../text/language.ts';
import type { Desk } from './desk.ts';
import type { Taken } from './interactions.ts';
import { chooseLanguage, type Rung } from './ladder.ts';
import { languageOfLocale } from './locale.ts';
import { placeOfInteraction, settingsThere, type Place } from './place.ts';

const NOTHING_HEARD: HeardLanguage = { asked: undefined, question: undefined };

/** The language of what is said in a place, and what decided on it. The settings have to be loaded. */
export function languageIn(
  desk: Desk,
  place: Place,
  { isPrivate, heard = NOTHING_HEARD }: { isPrivate: boolean; heard?: HeardLanguage },
): { language: Language; rung: Rung } {
  const { person, channel, server } = settingsThere(desk, place);
  const { locale, serverLocale } = place;
  return chooseLanguage(
    {
      asked: heard.asked,
      person: person.language,
      channel: channel.language,
      server: server.language,
      question: heard.question,
      locale: locale === undefined ? undefined : languageOfLocale(locale),
      serverLocale: serverLocale === undefined ? undefined : languageOfLocale(serverLocale),
      default: desk.defaultLanguage,
    },
    isPrivate,
  );
}

/** Whether nobody but the asker sees the answer, so that the asker's own app may decide. */
export function isSeenByOne(interaction: Taken, hidden: boolean): boolean {
  return hidden || interaction.context === InteractionContextType.BotDM;
}

/**
 * The language of what answers an interaction, unless a question's text or a pressed button says more.
 * @param hidden whether the answer is for one person alone
 */
export function languageFor(desk: Desk, interaction: Taken, hidden: boolean): Language {
  const isPrivate = isSeenByOne(interaction, hidden);
  return languageIn(desk, placeOfInteraction(interaction), { isPrivate }).language;
}
