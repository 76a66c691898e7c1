import { learnAhead } from './learn-ahead.ts';
import { KEPT_IN, ROOT } from './parts.ts';

// Run by npm after an install, which must not fail by this: she says the same at her start, and ends there.
const { message, isFault } = learnAhead(ROOT, KEPT_IN);
(isFault ? console.error : console.log)(message);
