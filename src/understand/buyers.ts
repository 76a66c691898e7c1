import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';

const BUYS =
  /\b(?:acquir(?:e[sd]?|ing)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|swallow(?:s|ed|ing)?|tak(?:e|es|ing) over|took over|taken over|gobbl\w+)\b|買収|買[いうっ]|飲み込/;
const BOUGHT =
  /\b(?:be|is|are|was|were|been|being|get|gets|got|getting) (?:\w+ )?(?:acquired|bought|purchased|swallowed|taken over|gobbled)\b|買収され|買われ|飲み込まれ/;
/** Who does it, in Japanese: 「…が」「…は」; by whom it is done: 「…に」「…から」. */
const [ACTS, BY] = [/^(?:社|さん|側)?(?:が|は|も|って)/, /^(?:社|さん|側)?(?:に|から|によって)/];
const HAS_KANA = /[ぁ-ん]/;

/** The one of two that is said to buy the other. */
function buyerIn({ reading: { folded, mentions } }: Context): string | undefined {
  const verb = BUYS.exec(folded);
  if (!verb) return undefined;
  const isDone = BOUGHT.test(folded);
  if (HAS_KANA.test(folded))
    return mentions.find(({ end }) => (isDone ? BY : ACTS).test(folded.slice(end)))?.company;
  const [before, after] = [
    mentions.findLast(({ end }) => end <= verb.index),
    mentions.find(({ start }) => start >= verb.index),
  ];
  return before && after ? (isDone ? after : before).company : undefined;
}

/** Whether, of two companies, the one is said to buy that by the fact may buy the other. */
export function isTurnedRound(context: Context, id: string, { knowledge }: Library): boolean {
  const { entities = [], en = '' } = knowledge.facts.get(id) ?? {};
  const { companies } = context.reading;
  const statement = fold(en);
  if (companies.length !== 2 || !BUYS.test(statement) || !companies.every((one) => entities.includes(one)))
    return false;
  const placeOf = (one: string) => statement.indexOf(fold(knowledge.entities.get(one)!.name.en));
  const [stated] = companies.toSorted((a, b) => placeOf(a) - placeOf(b));
  const claimed = buyerIn(context);
  return claimed !== undefined && companies.includes(claimed) && claimed !== stated;
}
