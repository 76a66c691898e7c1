import { about, help } from './about.ts';
import { askMessage } from './ask-message.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { company } from './company.ts';
import { compare } from './compare.ts';
import { deal } from './deal.ts';
import { flow } from './flow.ts';
import { map } from './map.ts';
import { market } from './market.ts';
import { topics } from './topics.ts';
import { language } from './language.ts';
import { privacy } from './privacy.ts';
import { setup } from './setup.ts';

/** Every command, by the name that its declaration has in `locales/en/commands.json`. Router, registration and tests read this one list. */
export const COMMANDS: readonly Command[] = [
  ask,
  deal,
  company,
  flow,
  map,
  market,
  compare,
  topics,
  language,
  setup,
  privacy,
  about,
  help,
  askMessage,
];
