import type { DealKind } from '../knowledge/schema.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany, type Context } from './context.ts';
import { prepare } from './prepare.ts';
import { put } from './put.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';

/** One name after the other, with nothing between but a direction. */
const TOWARDS = /^\s?(?:→|⇒|➡|->|=>|>|(?:and )?(?:then )?(?:on )?to|から)\s?$/;
const TWO_STEPS = /(?:→|⇒|➡|->|=>|\bto\b|から).*(?:→|⇒|➡|->|=>|\bto\b|から)/u;
/** It is money that goes, or may be. */
const FLOWS =
  /→|⇒|➡|->|=>|\b(?:money|cash|dollars?|funds?|capital|flows?|loops?|cycles?|circles?|chain|goes|go|runs?|moves?)\b|金|流れ|循環|回/u;
const FEWEST = 3;
const MONEY: DealKind[] = ['payment', 'investment'];

/** The companies of a chain, in order; undefined where the names don't make one. */
function chainIn({ reading: { folded, mentions } }: Context): string[] | undefined {
  if (mentions.length < FEWEST || !FLOWS.test(folded)) return undefined;
  const isChain = mentions
    .slice(1)
    .every(({ start }, index) => TOWARDS.test(folded.slice(mentions[index]!.end, start)));
  return isChain ? mentions.map(({ company }) => company) : undefined;
}

/** The step of which the article tells nothing: set right where the money goes the other way. */
function wrongStep(context: Context, from: string, to: string): Question | undefined {
  const dealOf = (giver: string, taker: string) =>
    MONEY.find((kind) => context.graph.between(giver, taker, kind).length > 0);
  if (from === to || dealOf(from, to)) return undefined;
  const back = dealOf(to, from);
  if (back) return { kind: 'reversed', from: to, to: from, deal: back };
  return { kind: 'no-tie', from, to, deal: isAiCompany(context, to) ? 'investment' : 'payment' };
}

/** "Does the money go A → B → C?": every step must be there. */
export function readChain(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (!TWO_STEPS.test(text)) return undefined;
  const { context, reading } = readFolded(prepare(text, language, parts), text, parts);
  const chain = context.yesNo ? chainIn(context) : undefined;
  if (!chain) return undefined;
  const wrong = chain
    .slice(1)
    .map((to, index) => wrongStep(context, chain[index]!, to))
    .find((one) => one !== undefined);
  const [first = '', last = ''] = [chain[0], chain.at(-1)];
  const way: Question =
    first === last ? { kind: 'loop', of: first } : { kind: 'path', from: first, to: last, via: chain[1]! };
  return {
    question: put(context, wrong ?? way),
    features: reading.features,
    companies: reading.companies,
  };
}
