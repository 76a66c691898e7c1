import { isReversed } from './follow-sets.ts';
import { isShort } from './follow.ts';
import type { Context } from './context.ts';
import { followPurse } from './purse.ts';
import type { Question } from './question.ts';
import { check } from './swap.ts';

const DIRECT = /\bdirect(?:ly)?\b|直接|じかに/;
/** Who stands between: the way itself tells. */
const THROUGH =
  /\b(?:through|via|by way of) (?:who|whom|what|which)\b|(?:誰|どこ|何)(?:を)?(?:通|経|はさ|挟)/;
/** "And OpenAI's?": the money that goes is that one's. */
const OWN = /'s\b(?!\s\w)|の(?:お?金)?は[?？]?$/;
/** From where it got to. */
const ONWARD = /\bon(?:ward)?s? to\b|\bthen (?:on )?to\b|\bfrom there\b|その(?:先|後|あと)|そこから|さらに/;

/** "Any way back?", "directly?", "and then on to Anthropic?": from the way of money that was told. */
export function followWay(context: Context, told: Question): Question | undefined {
  const { reading, roles } = context;
  const { folded, companies } = reading;
  const [id, second] = companies;
  if (told.kind === 'purse') return id === undefined ? followPurse(folded, told) : undefined;
  if (told.kind !== 'path' && told.kind !== 'tie') return undefined;
  const { kind, from, to } = told;
  if (second !== undefined || (kind === 'tie' && (id === undefined || !ONWARD.test(folded))))
    return undefined;
  if (id === undefined) {
    if (THROUGH.test(folded) && isShort(context)) return told;
    if (isReversed(reading)) return { kind: 'path', from: to, to: from };
    return DIRECT.test(folded) && isShort(context)
      ? { ...check(context, { kind: 'tie', from, to, aspect: 'any' }), yes: true }
      : undefined;
  }
  if (id === from || id === to) return undefined;
  if (ONWARD.test(folded)) return { kind: 'path', from: to, to: id };
  if (!isShort(context)) return undefined;
  return roles.from.includes(id) || OWN.test(folded)
    ? { kind: 'path', from: id, to }
    : { kind: 'path', from, to: id };
}
