import { isStated } from '../knowledge/graph.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import type { Message } from './one-asked.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { isInTime } from './stakes.ts';

/** Which of them is more, or by how much: no yes or no. */
const WHICH =
  /\bwh(?:ich|ose|o)\b(?=.*\b(?:bigger|larger|greater|higher|smaller|lower|heavier|deeper|more|less)\b)|(?:どっち|どちら)(?=.*(?:大き|多|でか|高|上|少な|小さ|倍))/;
/** Another thing of them is asked, too, or instead. */
const ELSE =
  /\b(?:why|when|total|combined|together|overall|in all|all (?:their|its)|whole|portfolio|labs|pays?|paid)\b|なぜ|なんで|どうして|いつ|合計|合わせ|全部|総額|払/;

/** "NVIDIA or Microsoft: whose stake in Anthropic is larger, by what factor?": the two stakes in the one that is named. */
function readWhich(context: Context): Question | undefined {
  const { reading, graph } = context;
  const [by, of] = [givers(context), takers(context)];
  if (by.length !== 2 || of.length !== 1 || reading.companies.length !== 3) return undefined;
  if (isInTime(reading.folded)) return undefined;
  const areStated = by.every((from) => graph.between(from, of[0]!, 'investment').some(isStated));
  return areStated ? { kind: 'stakes', by, of } : undefined;
}

/** Reads a message that asks which of two stakes in one company is the larger, however it is parted. */
export function readWhichStake(folded: string, { text, parts }: Message): Clause | undefined {
  if (!WHICH.test(folded) || ELSE.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const question = readWhich(context);
  return question && clauseOf(text, question, parts, context.reading.companies);
}
