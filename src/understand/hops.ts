import type { Deal } from '../knowledge/schema.ts';
import { isThin } from './half-acts.ts';
import { placeIn } from './places.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import { passOn } from './onward.ts';
import type { Question } from './question.ts';

/** What tells of so many deals, a payment among them, tells of the whole way round. */
const WHOLE_WAY = 3;
const LONGEST_PATH = 3;

/** The way that money was said to take, hop by hop; empty where no way was told. */
export function hopsOf({ question, deals }: Pick<Turn, 'question' | 'deals'>, { graph }: Context): Deal[] {
  if (question.kind === 'path') {
    const [there = []] = graph.paths(question.from, question.to, LONGEST_PATH);
    const [home = []] = question.back ? graph.paths(question.to, question.from, 1) : [];
    return [...there, ...home];
  }
  const told = graph.all.filter(({ id }) => deals.includes(id));
  const isWay =
    question.kind === 'facts' && told.length >= WHOLE_WAY && told.some(({ kind }) => kind === 'payment');
  if (question.kind !== 'loop' && !isWay) return [];
  return graph.longestLoop(question.kind === 'loop' ? question.of : undefined);
}

const START =
  /出だし|出発|最初|初め|はじめ|始まり|はじまり|しょっぱな|初っ端|のっけ|\b(?:first|starts?|starting|open(?:s|ing)|begins?|beginning|initial|kick-?off)\b/;
const END =
  /最後|終わり|おわり|しまい|締め|ごる|\b(?:final|closing|the (?:last|end)) (?:hop|leg|step|bit|arrow|payment|part|stretch|one)\b/;
/** Goes on from the one that is named, or that was talked about. */
const ONWARD =
  /(?:から|の)(?:先|後|あと|次)|その(?:次|先|あと|後)|次の(?:区間|段|一手|矢印|行き先|受け取り手)|\b(?:onwards?|next (?:hop|leg|step|stop|arrow|hand\S*|link|one)|from there|passes? (?:it )?on|hands? (?:it )?on|after (?:that|this|it)|who(?:'s|s| is)? next)\b/;

/** And on from there, in no more words than that. */
const THEN =
  /^(?:(?:and|so|ok|okay) ){0,12}then(?: what)?[?.! ]*$|^(?:で|それで|それから|そんで|そこから)(?:は|は?どこ)?[?？]*$/;

/** After a payment that is one hop of the way round: the next hop of it. */
function passedOn({ question, deals }: Turn, { graph }: Context): Question | undefined {
  const paid = dealOf({ question, deals }, { graph });
  if (paid?.kind !== 'payment') return undefined;
  const loop = graph
    .loops(undefined)
    .filter((hops) => hops.some(({ id }) => id === paid.id))
    .toSorted((a, b) => b.length - a.length)[0];
  const next = loop?.find(({ from }) => from === paid.to);
  if (next?.kind === 'payment') return { kind: 'payments', by: next.from };
  return next && tieTo(next);
}

/** Where on the way a text points to, counted from 0; -1: the last hop. */
function placeOf({ reading: { folded } }: Context, count: number): number | undefined {
  const place = placeIn(folded, count, true);
  if (place !== undefined) return place;
  if (START.test(folded)) return 0;
  return END.test(folded) ? -1 : undefined;
}

/** "The second hop, how much?", 「出だしの額」, "from Microsoft onwards": one hop of the way that money was said to take. */
export function readHop(context: Context, last: Turn): Question | undefined {
  const { reading, has } = context;
  const [id, second] = reading.companies;
  if (second !== undefined || has('q-why', 'q-when')) return undefined;
  const hops = hopsOf(last, context);
  const passed = THEN.test(reading.folded) ? passedOn(last, context) : undefined;
  if (passed) return passed;
  if (ONWARD.test(reading.folded)) {
    const from = hops.find((hop) => hop.from === id);
    if (from) return tieTo(from);
    const { question } = last;
    const isPaid = question.kind === 'payments' || (question.kind === 'tie' && question.deal === 'payment');
    return isPaid && (id === undefined || id === question.to) ? passOn(last, context) : undefined;
  }
  if (hops.length < 2 || id !== undefined || !isThin(context)) return undefined;
  const place = placeOf(context, hops.length);
  const hop = place === undefined ? undefined : hops.at(place);
  return hop && tieTo(hop);
}
