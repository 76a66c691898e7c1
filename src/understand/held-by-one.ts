import type { Clause } from './clause.ts';
import { readMissing } from './missing.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';

/** A lab is asked for that has one backer and not another. */
const ASKS_LAB =
  /(?:らぼ|ai企業|会社|企業|とこ|ところ)(?:は|って|[?？]|$)|どこ|\b(?:which|what|an?) (?:\w+ )?(?:lab|company|firm|start-?up)\b/;
const LACKING = /な[いく]|ません|てへん|ず|\b(?:no|not|without|lacks?|lacking)\b|n't\b/;
/** More than that is asked. */
const MORE = /[?？]\s*\S|\b(?:why|how much|when|pays?|paid)\b|なぜ|なんで|いくら|いつ|払/;

/** 「MSのお金が入ってなくて、NVIDIAのは入ってるラボは？」: what one of two holds and the other doesn't, however it is parted. */
export function readHeldByOne(folded: string, { text, parts }: Message): Clause | undefined {
  if (!ASKS_LAB.test(folded) || !LACKING.test(folded) || MORE.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const question = context.yesNo ? undefined : readMissing(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
