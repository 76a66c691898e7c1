import { horizonIn } from '../knowledge/horizon.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import { gramsOf } from '../knowledge/grams.ts';
import { spot } from '../knowledge/spot.ts';
import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten)';
/** A time, and what is said to hold it: "the three-to-five-year outlook", 「中期の見通しに入っている」. */
const TIME = new RegExp(
  String.raw`(?:within|over|in|during|under|inside) (?:the )?(?:next |coming )?(?=${NUMBER})|(?:${NUMBER}(?:\s?年|\s?years?)?(?:\s?[-–~]\s?|から|\s(?:to|or)\s|-to-))?${NUMBER}\+?\s?-?(?:years?|yrs?|年)(?:以内|以上|のうち|以降|未満|先|後)?(?:の)?(?:話|こと)?|(?:短期|中期|長期)(?:的)?(?:な|の)?|\b(?:short|near|mid|medium|middle|long)(?:er)?[- ]?(?:term|run|range)\b`,
  'g',
);
const HOLDER =
  /(?:将来)?(?:見通し|展望|見込み|予測|予想)(?:の(?:中|なか|一つ|ひとつ))?|\b(?:outlook|forecast|horizon|window|bucket|timeframe|column|section|list|item|part|point|prediction)s?\b/g;

/** So likely what is named is meant, and so likely the list of a time. */
const LIKELY = 0.3;
const MOST = 3;

/** A list of what comes within a time. */
const isOfTime = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined && fact.points.length > 0 && horizonIn(fold(fact.en)) !== undefined;

/** The fact of what is left when a time is taken out of a text. */
function thingIn(folded: string, library: Library): Fact | undefined {
  const { vocabulary, knowledge } = library;
  const thing = folded.replace(TIME, ' ').replace(HOLDER, ' ').trim();
  if (thing === folded) return undefined;
  const grams = gramsOf(thing, spot(thing, vocabulary), knowledge.entities);
  const [first] = library.rank(readFeatures(thing, vocabulary), grams, MOST).facts;
  return first && (first.own ?? first.share ?? 0) >= LIKELY ? knowledge.facts.get(first.id) : undefined;
}

/** "Is AGI in the mid-term outlook?", 「AGIは3〜5年の見通しに入る？」: what is named is among what is told of that time, or of another. */
export function readTimed(context: Context, own: Choice, library: Library): Question | undefined {
  const { reading, yesNo, negated } = context;
  const { facts } = library.knowledge;
  const [first] = own.ranked;
  const list = facts.get(first?.id ?? '');
  if (!yesNo || !isOfTime(list) || (first?.share ?? 0) < LIKELY) return undefined;
  const thing = thingIn(reading.folded, library);
  const home = thing && facts.get(library.parents.get(thing.id) ?? '');
  if (!thing || thing.points.length > 0 || !isOfTime(home)) return undefined;
  const isIn = home.id === list.id;
  return { kind: 'facts', ids: [thing.id], polarity: isIn === negated ? 'n' : 'y', yes: true };
}
