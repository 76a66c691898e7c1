import { LANGUAGES, type Language } from '../../../text/language.ts';
import type { CardOption } from '../../../persona/card.ts';

/** A language setting as people see it. */
export type Choice = Language | 'auto';

export const CHOICES: readonly Choice[] = ['auto', ...LANGUAGES];

export function parseChoice(text: string | undefined): Choice | undefined {
  return CHOICES.find((choice) => choice === text);
}

/** As it is stored: `auto` takes a choice back. */
export function toSetting(choice: Choice): Language | null {
  return choice === 'auto' ? null : choice;
}

/** Options of a menu for the language of a channel or server. */
export function languageOptions<Action>(
  scope: 'channel' | 'server',
  now: Language | undefined,
  toAction: (choice: Choice) => Action,
): CardOption<Action>[] {
  return CHOICES.map((choice) => ({
    label: { key: `settings:language.${scope}.${choice}` },
    action: toAction(choice),
    chosen: choice === (now ?? 'auto'),
  }));
}
