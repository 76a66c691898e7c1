import { lookUpCommand } from './look-up.ts';

/** `/about`: the article, its limits, privacy. */
export const about = lookUpCommand({ key: 'about', options: {}, view: () => ({ kind: 'about' }) });

/** `/help`: what to try. */
export const help = lookUpCommand({ key: 'help', options: {}, view: () => ({ kind: 'help' }) });
