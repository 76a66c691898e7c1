import type { Library } from '../knowledge/index.ts';
import { nearestOf, type Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** A part of a company, before its name: "27% of X", "a third of X", "a 49% stake in X". */
const PART_BEFORE =
  /(?:\d\s?(?:%|percent|per cent|pct)|\b(?:what|which|how many) ?(?:%|pct|percent\w*)|\b(?:half|(?:a|one|two) (?:third|quarter|fifth)s?|the (?:majority|bulk)))\s(?:\w+\s){0,2}?(?:(?:stakes?|shares?|interest|slice|piece|chunk|holding) )?(?:of|in)\s(?:all (?:of )?)?(?:the\s)?$/;
/** "A's share of X in percent". */
const SHARE_BEFORE = /\b(?:shares?|stakes?|slice|piece|portion)\s(?:of|in)\s(?:the\s)?$/;
const PERCENT = /%|\b(?:percent\w*|per cent|pct)\b/;

/** … and behind it: 「Xの27%」, 「Xの株の何割」. */
const PART_AFTER =
  /^(?:社|さん)?(?:の|を)?(?:株(?:式)?(?:の|を|って|は)?)?(?:約|だいたい)?(?:(?:\d+(?:\.\d+)?|何|なん)(?:%|ぱ|割|わり)|半分|過半数|[三四五345]分の[一1])/;
/** It is a part of its money: "half of X's funding". */
const OF_MONEY = /^(?:'s?\s|\s(?:money|cash|funding|payments?|deals?|bill|stakes?|total|backing|revenue)\b)/;
const HELD =
  /持|もっ|もつ|もち|保有|所有|握|株|取得|手に入|支配|\b(?:own\w*|hold\w*|held|ha(?:s|ve|d|ving)|got|gets?|gave|sits?|controls?|controlled|acquir\w+|tak(?:e|es|ing)|took|bought|buys?|stakes?|shares?|shareholders?|equity)\b/;

/** How large a part it is, by its name: "what equity stake", "ownership percentage". */
const EQUITY =
  /\b(?:what|how (?:big|large)(?: of)?|which|size of) (?:an? |the |its |kind of )?(?:equity|ownership) (?:stake|share|interest|position)s?\b|\b(?:equity|ownership) (?:percentage|percent|share|%)|(?:^|[,:;] ?|'s )(?:equity|ownership) stake\b/;

/** Whether a part of a named company is said to be somebody's: a percentage of it, or half. */
const isPartHeld = ({ reading: { folded, mentions, companies } }: Context): boolean =>
  companies.length > 0 &&
  HELD.test(folded) &&
  (EQUITY.test(folded) ||
    mentions.some(
      ({ id, company, start, end }) =>
        id === company &&
        (PART_AFTER.test(folded.slice(end)) ||
          ((PART_BEFORE.test(folded.slice(0, start)) ||
            (PERCENT.test(folded) && SHARE_BEFORE.test(folded.slice(0, start)))) &&
            !OF_MONEY.test(folded.slice(end)))),
    ));

/** How large a part of a company somebody has: of stakes the article gives sums alone. */
export function readPart(context: Context, choice: Choice, { knowledge }: Library): Question | undefined {
  if (context.has('q-why') || !isPartHeld(context)) return undefined;
  const attribute = [...knowledge.absent.values()].find(({ part }) => part);
  const [of] = context.reading.companies;
  return attribute && { kind: 'absent', attribute: attribute.id, of: of!, near: nearestOf(choice.ranked) };
}
