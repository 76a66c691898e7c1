import { isMoney } from '../knowledge/graph.ts';
import type { DealKind } from '../knowledge/schema.ts';
import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany, type Context } from './context.ts';
import { prepare } from './prepare.ts';
import { purposeIn } from './purpose.ts';
import { put } from './put.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import type { Understanding } from './understand.ts';
import { hasQuestionWord } from './yesno.ts';

/** One step that is claimed: who hands whom something; `kind`: undefined where the words fit any money. */
interface Hop {
  from: string;
  to: string;
  kind: DealKind | undefined;
  /** where it begins, in UTF-16 units */
  start: number;
}

/** One name after the other, with nothing between but a direction. */
const TOWARDS = /^\s?(?:→|⇒|➡|->|=>|>|(?:and )?(?:then )?(?:on )?to|から)\s?$/;
/** It is money that goes, or may be. */
const FLOWS =
  /→|⇒|➡|->|=>|\b(?:money|cash|dollars?|funds?|capital|flows?|loops?|cycles?|circles?|chain|goes|go|runs?|moves?)\b|金|流れ|循環|回/u;
const FEWEST = 3;
const VERB =
  '(?:pays?|paying|paid|invests?|investing|invested|backs?|funds?|bankrolls?|owns?|holds?|(?:takes?|took|has|had) an? (?:\\w+ )?(?:stake|piece|slice|share|position)|sells?|suppl\\w+|gives?|sends?|hands?|puts?)';
/** Cheap to look for, before anything is read. */
const TWO_STEPS = new RegExp(
  `(?:→|⇒|➡|->|=>|>|\\bto\\b|から).*(?:→|⇒|➡|->|=>|>|\\bto\\b|から)|[がはから](?:[^、。]*)[にへ].*[にへ]|\\b${VERB}\\b.*\\b${VERB}\\b`,
  'iu',
);

const ENGLISH_GIVES =
  /\b(?:(?<pays>pays?|paying|paid)|(?<invests>invests?|investing|invested|backs?|funds?|bankrolls?|owns?|holds?|(?:takes?|took|has|had) an? (?:\w+ )?(?:stake|piece|slice|share|position))|(?<sells>sells?|suppl(?:y|ies))|gives?|sends?|hands?|puts?)\b|→|->|=>|⇒|➡/u;
const JAPANESE_GIVES =
  /^[^、。?？]{0,14}?(?:(?<pays>払|納め)|(?<invests>出資|投資)|(?<sells>売|供給|提供|卸)|出[しす]|渡|流|送|回)(?<passive>[^、。?？]{0,4}(?:され|して?もら|われ)|[^、。?？]{0,2}もら)?/u;
/** The giver's and the taker's particle. */
const GIVER = /^(?:社|さん|側)?(?:が|は|から|も)/;
const TAKER = /^(?:社|さん|側)?(?:に|へ|にも|へも|に対して)(?!とって|ついて)/;

/** Between two names of a chain, in UTF-16 units. */
const LONGEST_HOP = 40;

type Mentions = Context['reading']['mentions'];

/** Whom a mention names; goods that only stand for their maker are no link. */
const linksOf = ({ reading: { mentions } }: Context): Mentions =>
  mentions.filter(({ id, company, stands }) => id === company || stands);

function arrowsIn(mentions: Mentions, folded: string): Hop[] | undefined {
  if (mentions.length < FEWEST || !FLOWS.test(folded)) return undefined;
  const isChain = mentions
    .slice(1)
    .every(({ start }, index) => TOWARDS.test(folded.slice(mentions[index]!.end, start)));
  if (!isChain) return undefined;
  return mentions.slice(1).map(({ company }, at) => ({
    from: mentions[at]!.company,
    to: company,
    kind: undefined,
    start: mentions[at]!.start,
  }));
}

function kindOf({ pays, invests, sells }: Record<string, string | undefined>): DealKind | undefined {
  if (pays) return 'payment';
  if (invests) return 'investment';
  return sells ? 'supply' : undefined;
}

const isHanding = (words: string): boolean =>
  words.length < LONGEST_HOP && ENGLISH_GIVES.test(words) && !/[ぁ-ん]/u.test(words);

/** Three names or more with arrows between them: the steps that they draw. */
export const chainIn = (context: Context): { from: string; to: string }[] | undefined =>
  arrowsIn(linksOf(context), context.reading.folded);

/** From the end of one step to the beginning of the next: "A pays B for its models, and C pays A". */
const JOINT = new RegExp(`^(?!.*\\b${VERB}\\b)[^.?!]*(?:,|\\band|\\bwhile)\\s$`, 'u');
/** "A gets paid by B": it goes the other way. */
const PASSIVE =
  /\b(?:gets?|is|are|being|getting|was|were)(?: \w+ly)? (?:paid|funded|backed|bankrolled)\b[^,;]* by\b|^ (?:paid|funded|backed|bankrolled) by\b/u;

/** "A pays B who pays C": the verb stands between the two. */
function englishHopsIn(mentions: Mentions, folded: string): Hop[] | undefined {
  const hops = mentions.slice(1).map(({ company, start }, at) => {
    const before = mentions[at]!;
    return {
      from: before.company,
      to: company,
      words: folded.slice(before.end, start),
      start: before.start,
    };
  });
  // "… pays B and B pays C": named again, it only goes on.
  const told = hops.filter(
    ({ from, to, words }) => from !== to && !(words.length < LONGEST_HOP && JOINT.test(words)),
  );
  if (told.length < 2 || !told.every(({ words }) => isHanding(words))) return undefined;
  return told.map(({ from, to, words, start }) => ({
    ...(PASSIVE.test(words) ? { from: to, to: from } : { from, to }),
    kind: kindOf(ENGLISH_GIVES.exec(words)?.groups ?? {}),
    start,
  }));
}

/** 「AがBに払って、BはCに払う」: the verb stands behind both. */
function japaneseHopsIn(mentions: Mentions, folded: string): Hop[] | undefined {
  const hops: Hop[] = [];
  for (let at = 0; at + 1 < mentions.length; at += 2) {
    const [first, second] = [mentions[at]!, mentions[at + 1]!];
    const [one, other] = [folded.slice(first.end, second.start), folded.slice(second.end)];
    const isTurned = TAKER.test(one) && GIVER.test(other);
    const isSaid = isTurned || (GIVER.test(one) && TAKER.test(other));
    const { groups } = JAPANESE_GIVES.exec(folded.slice(second.end, mentions[at + 2]?.start)) ?? {};
    if (!isSaid || one.length > LONGEST_HOP || !groups || groups.passive || /[、。]/u.test(one))
      return undefined;
    const [from, to] = isTurned ? [second, first] : [first, second];
    hops.push({ from: from.company, to: to.company, kind: kindOf(groups), start: first.start });
  }
  return hops.length > 1 && mentions.length % 2 === 0 ? hops : undefined;
}

/** The steps that a text claims, one after the other; undefined where it is no such chain. */
function hopsIn(context: Context): Hop[] | undefined {
  const { folded } = context.reading;
  const mentions = linksOf(context);
  return arrowsIn(mentions, folded) ?? englishHopsIn(mentions, folded) ?? japaneseHopsIn(mentions, folded);
}

const MONEY: DealKind[] = ['payment', 'investment'];

/** The step of which the article tells nothing: set right where it goes the other way. */
function wrongStep(
  { graph, ...context }: Context,
  { from, to, kind }: Hop,
  isStrict = false,
): Question | undefined {
  // "Pays" is said of a stake, too; to fund somebody is no payment.
  const kinds = kind === 'supply' || kind === 'investment' || (isStrict && kind) ? [kind] : MONEY;
  const dealOf = (giver: string, taker: string) =>
    kinds.find((one) => graph.between(giver, taker, one).length > 0);
  if (from === to || dealOf(from, to)) return undefined;
  const back = dealOf(to, from);
  if (back) return { kind: 'reversed', from: to, to: from, deal: back };
  const isLab = isAiCompany({ graph, ...context }, to);
  return { kind: 'no-tie', from, to, deal: kind ?? (isLab ? 'investment' : 'payment') };
}

/**
 * Those of the steps that go another way; of mere arrows, which may mean any money, the first. Where one payment is
 * turned around, another that is paid back the other way is no stake that is called a payment.
 */
function wrongSteps(context: Context, hops: Hop[]): Question[] {
  const wrong = hops.flatMap((hop) => wrongStep(context, hop) ?? []);
  if (wrong.length === 0 || hops.some(({ kind }) => kind === undefined)) return wrong.slice(0, 1);
  return hops.flatMap((hop) => {
    const isPaidBack = context.graph.between(hop.to, hop.from, 'payment').length > 0;
    return wrongStep(context, hop, isPaidBack && hop.kind === 'payment') ?? [];
  });
}

/** The one sum that is named with a step, where the step has another: "A pays B 5 billion, and B invests 30 in A". */
function wrongSum({ graph, reading: { figures } }: Context, hops: Hop[], at: number): Question | undefined {
  const { from, to, kind, start } = hops[at]!;
  const end = hops[at + 1]?.start ?? Infinity;
  const [sum, more] = figures.filter((one) => one.unit === 'usd' && one.start >= start && one.start < end);
  const [deal] = graph.between(from, to, kind).filter((one) => isMoney(one) && one.amount.usd !== undefined);
  if (!sum || more || !deal || [deal.amount, ...deal.stages].some(({ usd }) => usd === sum.value))
    return undefined;
  return { kind: 'tie', from, to, deal: deal.kind, aspect: 'amount', claim: { usd: sum.value } };
}

/** "A pays B, who pays C": right behind a name it asks nothing. */
const RELATIVE = new RegExp(`^,? (?:who|which)(?= (?:then |in turn |also )?${VERB})`);

/** Without the words that only tie one step to the next. */
const stepsOf = ({ folded, mentions }: Context['reading']): string =>
  mentions.reduceRight((text, { end }) => text.slice(0, end) + text.slice(end).replace(RELATIVE, ''), folded);

/** One sum is said to be larger than another: two sums as well. */
const HELD_AGAINST =
  /何分の|何割|何倍|何%|\b(?:what|which) (?:share|fraction|percentage|multiple|part)\b|\bhow many times\b|より(?:も|は)?(?:ずっと|はるかに)?(?:多|大き|少な|小さ|高|低|でか|上|下)|\b(?:more|less|bigger|smaller|larger|higher|lower) (?:\w+ ){0,3}than\b/;

/** Whether both ends of a step stand in a loop: else the way round says nothing of it. */
const areInLoop = ({ graph }: Context, from: string, to: string): boolean =>
  [from, to].every((id) => graph.loops(id).length > 0);

const stepTold = ({ from, to, kind }: Hop): Question => ({
  kind: 'tie',
  from,
  to,
  ...(kind ? { deal: kind } : {}),
  aspect: 'any',
  yes: true,
});

/** Whether something goes step by step as it is said to: the first step that doesn't is set right. */
export function readSteps(context: Context): Question | undefined {
  const { yesNo, negated, reading } = context;
  if (!yesNo || negated || hasQuestionWord(stepsOf(reading)) || purposeIn(reading.folded)) return undefined;
  // 「払う額は投資する額の6倍？」: two sums, and no way that money goes.
  if (reading.figures.some(({ unit }) => unit === 'times') || HELD_AGAINST.test(reading.folded))
    return undefined;
  const hops = hopsIn(context);
  if (!hops) return undefined;
  const steps = wrongSteps(context, hops);
  const sums = hops.flatMap((_, at) => wrongSum(context, hops, at) ?? []);
  const isWhole = hops.every(({ from, to }) => areInLoop(context, from, to));
  const wrong = [...steps, ...(steps.length > 0 || !isWhole ? sums : [])];
  if (wrong.length > 1) return { kind: 'several', parts: wrong.map((one) => ({ ...one, yes: true })) };
  if (wrong[0]) return wrong[0];
  const [misstated, more] = sums;
  if (misstated && !more) return misstated;
  const { graph } = context;
  const [first, last] = [hops[0]!, hops.at(-1)!];
  const isRow = hops.every(({ from }, at) => at === 0 || hops[at - 1]!.to === from);
  const isSo = hops.every(({ from, to, kind }) =>
    graph.between(from, to).some((deal) => (kind ? deal.kind === kind : isMoney(deal))),
  );
  const areAll = reading.companies.every((id) => hops.some(({ from, to }) => from === id || to === id));
  if (isSo && !isWhole && areAll && hops.every(({ kind }) => kind !== undefined))
    return { kind: 'several', parts: hops.map(stepTold) };
  const passes = hops.find(({ from }) => graph.loops(from).length > 0)?.from ?? first.from;
  // Of several wrong sums the whole way round tells all.
  if (more) return { kind: 'loop', of: passes, counted: false };
  if (!isRow || hops.some(({ kind }) => kind !== undefined) || first.from === last.to)
    return { kind: 'loop', of: first.from === last.to ? first.from : passes, ...(isSo ? { so: true } : {}) };
  return { kind: 'path', from: first.from, to: last.to, via: first.to };
}

/** "Does A pay B, and does B pay C?": two questions, each to be answered. */
const ASKED_TWICE =
  /^(?:\W|so |and |but )*(?:does|do|did|is|are|has|have)\b.*(?:\band|\bor|[,;?])\s+(?:does|do|did|is|are|has|have)\b/i;

/** "1. …? 2. …?": a question each, and no step of another. */
const NUMBERED_TWICE = /^1\. [^?？]*[?？] 2\. [^?？]*[?？]/u;

/** "Does the money go A → B → C?": a whole message. */
export function readChain(text: string, language: Detected, parts: Understanding): Clause | undefined {
  if (!TWO_STEPS.test(text) || ASKED_TWICE.test(text) || NUMBERED_TWICE.test(text)) return undefined;
  const { context, reading } = readFolded(prepare(text, language, parts), text, parts);
  const question = readSteps(context);
  const said = question?.kind === 'several' ? question : question && put(context, question);
  return said && { question: said, features: reading.features, companies: reading.companies };
}
