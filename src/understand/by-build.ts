import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { readByTold } from './by-told.ts';
import { readListAndEach } from './each-point.ts';
import { readEachLayer } from './named-each.ts';
  readOutlookMentions(text, parts) ??
  readOfToldByBuild(text, fallback, last, parts) ??
  readOnGround(text, fallback, last, parts) ??
  readByTold(text, last, parts);
