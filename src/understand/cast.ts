import type { Mention } from './reading.ts';

const GIVING =
  '(?:invest(?:s|ing)|pay(?:s|ing)|giv(?:es|ing)|fund(?:s|ing)|back(?:s|ing)|putting (?:the )?money in)';
const GETTING =
  '(?:get(?:s|ting)|receiv(?:es|ing)|tak(?:es|ing)|being (?:invested in|funded|paid|backed)|collect(?:s|ing))';
const GIVER = String.raw`(?:investor|backer|funder|giver|payer|one (?:who |that |who's |that's )?${GIVING}(?: \w+){0,3})`;
const TAKER = String.raw`(?:recipient|receiver|investee|taker|payee|one (?:who |that |who's |that's )?${GETTING}(?: \w+){0,3})`;

/** A part that is named, and then who has it: "the investor is X", 「出資してるのはX」. */
const BEFORE: [RegExp, 'from' | 'to'][] = [
  [new RegExp(String.raw`\b${GIVER}(?: here)? (?:is|=|being) (?:the )?$`), 'from'],
  [new RegExp(String.raw`\b${TAKER}(?: here)? (?:is|=|being) (?:the )?$`), 'to'],
  [
    /(?:(?:され|もらっ|受け取っ|受けて?|貰っ)て(?:い)?る|受け取る?|もらう|貰う)(?:の|側|ほう|方)(?:は|が)$/,
    'to',
  ],
  [
    /(?:(?:出資|投資)(?:して(?:い)?る|する)?|出して(?:い)?る|出す|払って(?:い)?る|払う)(?:の|側|ほう|方)(?:は|が)$/,
    'from',
  ],
];
/** Who has a part, and then the part: "X is the investor". */
const AFTER: [RegExp, 'from' | 'to'][] = [
  [new RegExp(String.raw`^(?:(?: is|'s|,| being| as) (?:the )?| the )${TAKER}\b`), 'to'],
  [
    new RegExp(String.raw`^(?:(?: is|'s|,| being| as) (?:the )?| the )${GIVER}\b(?! (?:in|of|behind))`),
    'from',
  ],
  [/^(?:社)?が(?:受け取る|もらう|され(?:て(?:い)?)?る)(?:側|ほう|方)/, 'to'],
  [/^(?:社)?が(?:出資(?:する|して(?:い)?る)?|投資(?:する|して(?:い)?る)?|出す|払う)(?:側|ほう|方)/, 'from'],
];
/** Parts two clauses. */
const CUT = /[、。,;.]|\b(?:and|while|but)\b|で(?=受|もら|貰|出|払|され)/;

/**
 * The part that a name is given by its noun: who is the investor, and who gets the money. In Japanese only of the first
 * name of a clause: 「AがしているのはB」 says of B what A does.
 */
export function castOf(
  folded: string,
  { start, end }: Mention,
  previousEnd: number,
): 'from' | 'to' | undefined {
  const after = AFTER.find(([pattern]) => pattern.test(folded.slice(end, end + 40)))?.[1];
  if (after) return after;
  const isFirst = previousEnd < 0 || CUT.test(folded.slice(previousEnd, start));
  return isFirst
    ? BEFORE.find(([pattern]) => pattern.test(folded.slice(Math.max(0, start - 60), start)))?.[1]
    : undefined;
}
