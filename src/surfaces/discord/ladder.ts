import type { Language } from '../../text/language.ts';

/** The rungs of the ladder from the nearest choice to the widest guess. */
const RUNGS = ['asked', 'person', 'channel', 'server', 'question', 'locale', 'serverLocale'] as const;

/** What decided on a reply's language. */
export type Rung = (typeof RUNGS)[number] | 'default';

/**
 * What is known of each rung; an absent one says nothing (`auto`).
 * - `asked`: in this message, or by the pressed button
 * - `person`, `channel`, `server`: chosen settings; a thread has its parent channel's
 * - `question`: what the question is written in
 * - `locale`: of the person's app; `serverLocale`: of the server
 */
export type Ladder = { [Name in Exclude<Rung, 'default'>]?: Language | undefined } & { default: Language };

/**
 * The one rule for the language of a reply: what someone chose beats what is guessed, and the nearer choice beats the
 * wider one. A public reply never uses somebody's app locale, so that nobody's private locale leaks.
 * @param isPrivate whether nobody but the person sees the reply
 */
export function chooseLanguage(ladder: Ladder, isPrivate: boolean): { language: Language; rung: Rung } {
  for (const rung of RUNGS) {
    const language = rung === 'locale' && !isPrivate ? undefined : ladder[rung];
    if (language !== undefined) return { language, rung };
  }
  return { language: ladder.default, rung: 'default' };
}
