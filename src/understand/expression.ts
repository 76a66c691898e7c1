import type { Deal } from '../knowledge/schema.ts';
import { isAiCompany, type Context } from './context.ts';
import { FORMS, JOINTS, type Does } from './expression-forms.ts';
import { asksBoth, operationIn } from './operation.ts';
import type { Quantity, Question } from './question.ts';
import { valuesOf } from './numbers.ts';
import type { Operand } from './operands.ts';
import { dealsOf, sidesOf } from './quantities.ts';
import { unique } from './sets.ts';
import { namesBeside, pairAt, tearsName, type Pair } from './sum-pairs.ts';
import { addUp, faceOf } from './tally.ts';

/** What only asks for the result. */
const TAIL =
  /\b(?:roughly |about |then )?(?:where (?:do|would|does) (?:you|we|i|it|that) (?:land|end up|get|come out)|(?:what|how much)(?:'?s| is| does| do| would| will)? (?:it|that|this|you|we|i|they|there)?(?: all)? ?(?:be|left|get|come to|comes to|make|makes|remain|remains|have|total|add up to)?|what remains|what'?s left|(?:and )?is (?:it|that|this) (?:even )?(?:positive|negative|more|less)|show (?:the|your) (?:maths?|work\w*|sum)|in (?:dollars|usd)|at (?:the )?(?:most|max|maximum)|roughly|gross|please|pls|for me|even if .*|if (?:they|both|it) .*)\b|いくら|なんぼ|どうなる|どれくらい|教えて|ください|お願いします?|何億|何ドル|になる|残[りる]/g;
/** Asks for something else besides. */
const ASKS =
  /\b(?:who|why|when|where|which|what|how)\b|誰|なぜ|なんで|いつ|どこ|どの|何が|理由|差額|比率|割合|何倍|内訳|\b(?:is|are|does|do|did)\b/;

interface Found {
  pair: Pair;
  does: Does;
  /** what stands around it */
  around: string;
}

/** A sum by another name than what is done with it. */
const NOUN =
  /上限|枠|分|額|向け|累計|\b(?:caps?|ceilings?|max\w*|money|cash|limits?|totals?|sums?|exposure)\b/;
/** Stands for what was said before, or asks something of its own. */
const NOT_NAMED =
  /\b(?:that|this|those|these) (?:investment|sum|amount|payment|one|figure|stake|number)s?\b|\b(?:how|who|why|when|where|which)\b|\bwhat(?:'s| is| does| do| would| did| are)\b|その(?:うち|額|金額|合計|投資|出資)|それ|これ|誰|いくら|なぜ|いつ|どこ/;

/** Whether a side says by itself whose sum it is; those who give or get may be named on the other. */
function isExplicit(side: Operand, text: string): boolean {
  if (NOT_NAMED.test(text)) return false;
  if ((side.deal ?? side.deals ?? side.fact ?? side.stage) !== undefined) return true;
  const { givers, takers, kind } = side;
  if (kind !== undefined || (givers.length > 0 && takers.length > 0)) return true;
  return takers.length + givers.length > 0 && NOUN.test(text);
}

const JOINS = /\band\b|\bplus\b|[+、]/;

/** The two sides of a split, where both say what they are. */
function pairOf(context: Context, start: number, [index, to]: [number, number], end: number) {
  const { folded } = context.reading;
  const word = folded.slice(index, to);
  const pair = pairAt(context, { start, index, word, end, weight: JOINS.test(word) ? 1 : 0 });
  const isNamed =
    pair &&
    isExplicit(pair.left, folded.slice(start, index)) &&
    isExplicit(pair.right, folded.slice(to, end));
  return isNamed ? pair : undefined;
}

/** Asks for what it comes to, behind the sides. */
const RESULT =
  /,? (?:and |then |so )?(?:where (?:do|does|would|will)|what(?:'?s| is| do| does| would| will| remains|ever)\b|how much (?:is|do|does|would|will)|=)/;

/** Where the last side ends: before what only asks for the result. */
function withoutResult(folded: string, [start, end]: [number, number]): number {
  const at = folded.slice(start, end).search(RESULT);
  return at < 1 ? end : start + at;
}

/** "MS + NVIDIA", 「MSとNVIDIA」: two of a sort that stand side by side name one sum together. */
function isOfTwo(context: Context, joint: [number, number]): boolean {
  const [before, after] = namesBeside(context, joint);
  if (before === undefined || after === undefined) return false;
  return isAiCompany(context, before) === isAiCompany(context, after);
}

/** The likeliest way to part what a form holds. */
function partedAt(context: Context, match: RegExpExecArray): Pair | undefined {
  const { folded } = context.reading;
  const { zone, a, b } = match.indices?.groups ?? {};
  if (a && b) {
    const [first, second] = a[0] < b[0] ? [a, b] : [b, a];
    return pairOf(context, first[0], [first[1], second[0]], withoutResult(folded, second));
  }
  if (!zone) return undefined;
  const start = zone[0];
  const end = withoutResult(folded, zone);
  const joints = [...folded.slice(start, end).matchAll(JOINTS)];
  const pairs = joints.flatMap(({ index, 0: word }) => {
    const at = start + index;
    const isOne = tearsName(context, at) || isOfTwo(context, [at, at + word.length]);
    return isOne ? [] : (pairOf(context, start, [at, at + word.length], end) ?? []);
  });
  return pairs.toSorted((one, other) => other.score - one.score)[0];
}

/** Whoever is to be left aside frames nothing. */
const LEFT_OUT =
  /\b(?:leav(?:e|ing) .{2,24}? (?:out|aside)|(?:ignor(?:e|ing)|exclud(?:e|ing)|forget(?:ting)?(?: about)?|not counting) \S+)|\S+(?:は|を)?(?:抜き|除い|外し|置い)て?/g;
/** Whether a company is named outside of what a form holds: it may be whose sums these are. */
function isFramed(
  { reading: { mentions, folded } }: Context,
  { index, 0: { length } }: RegExpExecArray,
): boolean {
  const spared = [...folded.matchAll(LEFT_OUT)].map((match) => [match.index, match.index + match[0].length]);
  return mentions.some(
    ({ start, end }) =>
      (start < index || end > index + length) && !spared.some(([from, to]) => start >= from! && end <= to!),
  );
}

function findIn(context: Context): Found | undefined {
  const { folded } = context.reading;
  const hasKana = /[ぁ-ん]/u.test(folded);
  for (const { does, isJapanese, sign, pattern } of FORMS) {
    const isElse = (isJapanese && !hasKana) || sign?.test(folded) === false;
    const match = isElse ? null : pattern.exec(folded);
    const pair = match ? partedAt(context, match) : undefined;
    if (match && pair && !isFramed(context, match))
      return {
        pair,
        does,
        around: `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`,
      };
  }
  return undefined;
}

/** The deals of two sums that have nothing in common, and no part of one. */
function dealsIn(context: Context, sides: [Quantity, Quantity]): Deal[] | undefined {
  const wholes = sides.flatMap((side) => ('deals' in side && side.stage === undefined ? [side.deals] : []));
  const ids = wholes.flat();
  const isSum = wholes.length === sides.length && new Set(ids).size === ids.length;
  return isSum ? dealsOf(context, ids) : undefined;
}

/** What several deals come to, told with just these. */
export function totalOf({ graph }: Pick<Context, 'graph'>, deals: Deal[]): Question {
  const ids = deals.map(({ id }) => id);
  const known = addUp(graph, [{ deals: ids, without: [] }]);
  if (known?.kind === 'total') return known;
  const [by, of] = [unique(deals.map(({ from }) => from)), unique(deals.map(({ to }) => to))];
  return { kind: 'total', by, of, deals: ids };
}

/** Wants a yes to what is said of the sums. */
const CONFIRMS =
  /^(?:(?:so|and|but|wait|ok),? ){0,12}(?:is|are|does|do|did|was|were|has|have|will|would|could(?! (?:you|u|i|we)\b)|can(?! (?:you|u|one|i|we)\b))\b|(?:right|correct|true|yeah)\s*\?*$|(?:よね|でしょ|だよな|合って(?:い?る|ます)|本当|ほんと|正しい)[^、。]{0,6}$/;
/** Of who gives what it is known by how it is netted. */
const NETTED = /\bnet\b|差し?引/;

/** A sum is named that is none of the two: what they are said to come to. */
function isChecked(context: Context, sides: [Quantity, Quantity]): boolean {
  const wholes = sides.flatMap((side) => ('deals' in side ? [{ deals: side.deals, without: [] }] : []));
  const own = dealsOf(
    context,
    wholes.flatMap(({ deals }) => deals),
  ).flatMap(({ amount, stages }) => [amount.usd, ...stages.map(({ usd }) => usd)]);
  const known = [...own, ...wholes.map((whole) => faceOf(whole, context))];
  return own.length > 0 && valuesOf(context.reading.figures, 'usd').some((sum) => !known.includes(sum));
}

/** A stake and its first part, of which the rest is wanted. */
const isOfOneStake = ([a, b]: [Quantity, Quantity]): boolean =>
  'deals' in a && 'deals' in b && a.deals[0] === b.deals[0] && a.stage !== b.stage;

/** Nobody puts a sum of two in more, in UTF-16 units; and to look for its words in a long text takes time. */
const LONGEST = 400;

/**
 * "Add up what A put into B and what it offers C", "take X, knock off Y": a sum whose sides its own words part.
 * @param isWhole whether the text is a whole message, in which nothing else may be asked
 */
export function readExpression(context: Context, isWhole: boolean): Question | undefined {
  const { folded } = context.reading;
  if (folded.length > LONGEST || context.has('q-why', 'q-who')) return undefined;
  if (CONFIRMS.test(folded) || NETTED.test(folded)) return undefined;
  const found = findIn(context);
  if (!found || (isWhole && ASKS.test(found.around.replace(TAIL, ' ')))) return undefined;
  const { does, pair } = found;
  // A part of what the article lacks, of somebody's revenue, is no part of a sum that it states.
  if (does === 'share' && context.reading.absent.length > 0) return undefined;
  if (does !== 'sum' && asksBoth(folded)) return undefined;
  const asked = operationIn(folded)?.operation;
  const isElse =
    does === 'sum'
      ? asked !== undefined
      : does !== 'difference' && asked !== does && !(does === 'share' && asked === 'ratio');
  const operation = does === 'sum' ? 'difference' : does;
  const sides = isElse
    ? undefined
    : sidesOf(context, pair, { operation, perYear: false, ofYears: false, isRate: false });
  // Figures of the market have answers of their own.
  const areFigures = sides?.every((side) => 'fact' in side);
  if (!sides || areFigures || isChecked(context, sides)) return undefined;
  if (does === 'difference' && isOfOneStake(sides)) return { kind: 'derived', what: 'after-2023' };
  if (does !== 'sum') return { kind: 'calculation', operation, left: sides[0], right: sides[1] };
  const deals = dealsIn(context, sides);
  return deals && totalOf(context, deals);
}
