import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { readThread } from './follow-thread.ts';
import type { Turn } from './follow.ts';
import { readListAndEach } from './each-point.ts';
import { readEachLayer } from './named-each.ts';
import { readOutlookMentions } from './outlook-mentions.ts';
import { readPlacesOfTold } from './placed-told.ts';
import { readOnGround } from './said-then-asked.ts';
import type { Understanding } from './understand.ts';
import { readWhichEach } from './which-each.ts';

/** What a whole message asks by its build, whatever its words are like: read before it is taken apart. */
export const readByBuild = (
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined =>
  readPlacesOfTold(text, last, parts) ??
  readThread(text, fallback, last, parts) ??
  readWhichEach(text, fallback, parts) ??
  readEachLayer(text, parts) ??
  readListAndEach(text, fallback, last, parts) ??
  readOutlookMentions(text, parts) ??
  readOnGround(text, fallback, last, parts);
