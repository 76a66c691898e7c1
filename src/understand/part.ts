import type { Library } from '../knowledge/index.ts';
import { nearestOf, type Choice } from './choose.ts';
import { isInvestor, type Context } from './context.ts';
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

/** So much of a whole, as a claim puts it. */
const SO_MUCH = String.raw`(?:(?:\d[\d.]*|[a-z]+(?:-[a-z]+)?) ?(?:%|percent|per cent|pct)|half|(?:an?|one|two) (?:half|third|quarter|fifth|tenth)s?|(?:the|a) (?:majority|bulk))`;
const MUCH_JA =
  '(?:[0-9][0-9.]*|[一二三四五六七八九])(?:%|ぱせんと|ぱ|割)(?:超|以上|以下|未満|近く|強|弱|ほど|ぐらい|くらい|ずつ|程度|前後)?|過半数?|半分|[二三四五2-5]分の[一1-4]';
/** Held beside something else that is said of it: "its largest shareholder, with 49%", 「初期投資家で20%握ってる」. */
const BESIDE = new RegExp(
  [
    String.raw`\b(?:owns?|owned|holds?|held|holding|owning|controls?|controlling|has|having|sits on|got|with|worth|that's|that is|gives? it|makes? it|for)\s(?:(?:about|around|roughly|some|over|nearly|almost|at least|only|just|exactly|a|an|the)\s){0,4}?${SO_MUCH}(?:\s(?:of (?:it|them|each|all|its (?:shares|stock|equity)|the (?:company|lab|firm|shares|stock|equity|startup))|stakes?|shares?|equity|ownership|holding|shareholder)\b|\s?[,.?!]|\s?$)`,
    String.raw`\b${SO_MUCH} of each\b`,
    String.raw`(?:${MUCH_JA})(?:の?株(?:式)?|の?持ち?分|の?権利)?[をも、]?(?:握|持って|持つ|もって|保有|所有|押さえ|支配|手にし|手に入れ)`,
    String.raw`(?:株(?:式)?(?:全体)?の|持ち?株(?:比率)?(?:は|が)?|持ち?分(?:は|が)?|保有比率(?:は|が)?)(?:約|およそ)?(?:${MUCH_JA})`,
  ].join('|'),
);
/** Of a market, or of what is earned, and no part of a company. */
const OF_ELSE =
  /市場|しぇあ|売上|収益|利益|成長|\b(?:market|revenue|sales|profits?|growth|grow\w*|returns?)\b/;
const SHARES =
  /株|出資|投資|持ち分|\b(?:shareholders?|investors?|invest(?:s|ed|ing)?|backers?|backs|stakes?|owns?|owned|holds?|puts?|equity)\b/;

/** Whether somebody who invests is said to hold so much, whatever else is said of it. */
const isHeldBeside = (context: Context): boolean => {
  const { folded, companies } = context.reading;
  const isOfStakes = companies.some((id) => isInvestor(context, id)) && SHARES.test(folded);
  return isOfStakes && context.yesNo && BESIDE.test(folded) && !OF_ELSE.test(folded);
};

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
  if (context.has('q-why') || !(isPartHeld(context) || isHeldBeside(context))) return undefined;
  const attribute = [...knowledge.absent.values()].find(({ part }) => part);
  const [of] = context.reading.companies;
  return attribute && { kind: 'absent', attribute: attribute.id, of: of!, near: nearestOf(choice.ranked) };
}
