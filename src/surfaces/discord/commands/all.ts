import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { language } from './language.ts';
import { privacy } from './privacy.ts';
import { setup } from './setup.ts';

/** Every command, by the name that its declaration has in `locales/en/commands.json`. Router, registration and tests read this one list. */
export const COMMANDS: readonly Command[] = [ask, language, setup, privacy];
