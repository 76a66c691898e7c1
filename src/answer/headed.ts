import type { Question } from '../understand/question.ts';
import { value, type Line, type Value } from './answer.ts';

/** A place further back has no words of its own. */
const NAMED_UP_TO = 6;

const labelOf = (id: string): Value => ({ type: 'labels', facts: [id] });

/** Under which head it stands, and which of its list that is; or that it isn't on the list. */
export function headOf(question: Extract<Question, { kind: 'facts' }>): Line[] {
  const {
    ids: [first = ''],
    headed,
    unlisted,
    under,
    notUnder,
    odd,
    place,
    beyond,
    word,
  } = question;
  if (beyond !== undefined) return [{ key: `beyond.${beyond <= NAMED_UP_TO ? beyond : 'more'}` }];
  if (unlisted && odd && word !== undefined)
    return [{ key: 'unlisted-odd', values: { one: { type: 'word', text: word }, list: labelOf(first) } }];
  if (unlisted) return [{ key: 'unlisted', values: { list: labelOf(first) } }];
  if (!headed) return [];
  const head = labelOf(under ?? first);
  if (odd && notUnder !== undefined)
    return [{ key: 'headed-odd', values: { one: labelOf(first), head, list: labelOf(notUnder) } }];
  if (notUnder !== undefined) return [{ key: 'headed-elsewhere', values: { head, list: labelOf(notUnder) } }];
  return place === undefined
    ? [{ key: 'headed', values: { head } }]
    : [{ key: 'headed-at', values: { head, number: value.number(place) } }];
}
