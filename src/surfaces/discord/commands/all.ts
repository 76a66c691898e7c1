import { ask } from './ask.ts';
import type { Command } from './command.ts';

/** Every command, by the name that its declaration has in `locales/en/commands.json`. Router, registration and tests read this one list. */
export const COMMANDS: readonly Command[] = [ask];
