import type { Language } from '../text/language.ts';
import { readBothForecasts } from './both-forecasts.ts';
import { readBreakEven } from './break-even.ts';
import type { Clause } from './clause.ts';
import { readCreditAsked } from './credit-asked.ts';
import type { Turn } from './follow.ts';
import { readLater } from './heard-told.ts';
import { readInWhichList } from './in-which-list.ts';
import { readLayerMates, readOwnLayer } from './layer-mates.ts';
import { readLedBySpending } from './led-by-spending.ts';
import { readLeftOfList } from './left-of-list.ts';
import { readLegSides } from './leg-sides.ts';
import { readNamesUntold, readWhoThen } from './names-untold.ts';
import { readNextLargest } from './next-largest.ts';
import { readMarksTold, readPlaceTold } from './numbered-sums.ts';
import { readPickedOf } from './points.ts';
import { readStandsOnItsOwn } from './stands-on-its-own.ts';
import type { Understanding } from './understand.ts';
import { clauseOfTold, contextOfWhole, preparedWhole } from './whole-message.ts';

/** Longer messages ask for more than one thing. */
const LONGEST = 160;

/** What a whole message asks of a list, a layer or a figure that was told, or of what the article lacks beside them. */
export function readOfToldByBuild(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const worked = readMarksTold(text, last, parts) ?? readPlaceTold(text, last, parts);
  if (worked) return worked;
  const { library } = parts;
  const context = readLater(
    () => contextOfWhole(text, fallback, parts),
    preparedWhole(text, fallback, parts),
  );
  const onTold =
    last &&
    (readPickedOf(context, last) ??
      readInWhichList(context, last, library) ??
      readNamesUntold(context, last, library) ??
      readWhoThen(context, last, library) ??
      readLedBySpending(context, last, library) ??
      readLegSides(context, last, library) ??
      readLayerMates({ context, text }, last, library));
  const question =
    readOwnLayer(context, last, library) ??
    onTold ??
    readLeftOfList(context, last, library) ??
    readStandsOnItsOwn(context, last, library) ??
    readBreakEven(context, last, library) ??
    readNextLargest(context, last) ??
    readBothForecasts(context, library) ??
    readCreditAsked(context, last);
  return question && clauseOfTold(text, question, { companies: context.reading.companies, last }, parts);
}
