import { isStated } from '../knowledge/graph.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Operation, Quantity, Question } from './question.ts';
import { partsOf } from './several.ts';
import { addUp, endsOf, isSameSum, stageOf, sumOf, sumsIn } from './tally.ts';
import type { Understanding } from './understand.ts';
import { clauseOfTold, contextOfWhole } from './whole-message.ts';

type Worked = 'total' | Extract<Operation, 'difference' | 'ratio' | 'compare'>;

/** What is to be done with the two, in words that stand for nothing else where nobody is named. */
const WORK: [Worked, RegExp][] = [
  [
    'difference',
    /差額|(?<!時)差(?!出|し出|し入|し支|し障|し引)|開き|差し引|引[いくけ]|(?:いくら|なんぼ|どれくらい|どのくらい|どんくらい|どれだけ)(?:違|ちが)|\b(?:difference|gap|delta|spread|minus|subtract\w*|how far apart|net (?:them|those|the two|it|out)|netted|by how much|how much (?:more|bigger|larger|less|smaller))\b/u,
  ],
  [
    'ratio',
    /何倍|なんばい|倍率|倍数|比率|比は|[^対]比[?？]?$|\b(?:ratio|multiple|factor|how many (?:times|x)|times (?:bigger|larger|more))\b/u,
  ],
  [
    'total',
    /合計|合算|総額|合わせ|あわせ|足し(?:算|て|たら|合わせ)|足すと|両方で(?:いくら|なんぼ)|\b(?:combined|together|sum(?:med)?|total|added up|adds? up|add (?:them|those|these|both)|in total|in all|come to)\b/u,
  ],
  [
    'compare',
    /(?:どっち|どちら)[^。?？も]{0,8}(?:大き|多|でか|上|高)|(?:大き|多|でか|高)い(?:の|ほう|方)(?:は|って)(?:どっち|どちら|[?？。]?$)|\b(?:which|what)(?:'?s| is| one'?s?| one is| of (?:the two|them) is)? (?:the )?(?:bigger|larger|greater|higher|more)\b|\b(?:bigger|larger|greater|higher) (?:one )?of (?:the two|them)\b/u,
  ],
];

/** What may stand around these, and names nothing else. */
const AROUND =
  /さっき|先ほど|先程|最初|前に(?:出た|聞いた)|話を?戻(?:す|して|る)|(?:二|2|ふた)(?:つ|者|社|件|個|本)(?:とも)?|両(?:社|者|方)|それぞれ|もう(?:片|一)?方?|(?:片|一)方|同士|上限|金額|額|分|いくつ|いくら|なんぼ|どれ(?:くらい|ぐらい|だけ)|どのくらい|どんくらい|どちら|どっち|ほう|方|大き(?:い|な)?|小さ(?:い|な)?|多い?|少ない|でかい|上|最大|最低|何|計算|教えて|ください|お願い|します|言う|いう|言え|言って|なる|なり|ある|出て|すると|したら|して|です|でしょう|ます|こと|ってこと|って|結局|つまり|ちなみに|じゃあ?|では|なら|だと|くらい|ぐらい|あと|それ|その|この|これ|ら|も|は|が|の|を|で|と|か|ね|よ|だ|し|に|から|わけ|なん|ん|\b(?:and|so|ok|okay|then|now|but|also|well|what|whats|which|whose|how|is|are|was|the|a|an|that|this|it|its|those|these|them|they|both|two|pair|each|ones?|in|of|by|do|does|between|as|for|to|out|other|larger|bigger|smaller|greater|number|figure|more|much|many|times|give|gives|me|show|put|terms|amounts?|sums?|figures?|numbers?|tops|please|pls|s|would|be|left|if|you|i|i'm|get|gets|up|add|make|makes|come|comes|differ|apart|stand|stands|like|again|back|going|go|earlier|previous|first|just|x|us|we|there|on)\b|[^\p{L}]/gu;
const MOST_BESIDE = 1;
/** in UTF-16 units */
const LONGEST = 70;

const WORDS = WORK.map(([, words]) => new RegExp(words, 'gu'));

/** What the words ask for, where nothing else is in them. */
function workIn(folded: string): Worked | undefined {
  const asked = WORK.filter(([, words]) => words.test(folded)).map(([work]) => work);
  const [work, more] = asked;
  // Of a total and something else, both are told, one by one.
  if (work === undefined || (more !== undefined && asked.includes('total'))) return undefined;
  const rest = WORDS.reduce((text, words) => text.replace(words, ' '), folded);
  return rest.replace(AROUND, '').length <= MOST_BESIDE ? (more === undefined ? work : 'compare') : undefined;
}

/** The sums of the facts that state one deal each. */
const ofFacts = (question: Question, { graph }: Context, { library }: Understanding): Quantity[] =>
  (question.kind === 'facts' ? question.ids : []).flatMap((id) => {
    const fact = library.knowledge.facts.get(id);
    const [deal, more] = graph.all.filter((one) => fact?.deals.includes(one.id));
    return deal && !more && isStated(deal) && fact!.stage === undefined ? [sumOf(deal)] : [];
  });

/** The sums that were told. */
const sumsOf = (question: Question, context: Context, parts: Understanding): Quantity[] =>
  partsOf(question)
    .flatMap((part) => {
      const sums = sumsIn(part, context);
      return sums.length > 0 ? sums : ofFacts(part, context, parts);
    })
    .filter((sum, at, all) => !all.slice(0, at).some((one) => isSameSum(one, sum)));

const isSingle = (sum: Quantity): boolean => 'fact' in sum || sum.deals.length === 1;

/** A total as the sums that make it up. */
const parted = (sum: Quantity): Quantity[] =>
  'deals' in sum && sum.deals.length > 1 ? sum.deals.map((id) => ({ deals: [id], without: [] })) : [sum];

const isIn = (sum: Quantity, whole: Quantity): boolean => parted(whole).some((one) => isSameSum(one, sum));

/** The two sums that were told last: of one answer, or of the one before it and of it; of a total, those that make it up. */
function pairTold(told: Quantity[], before: Quantity[]): [Quantity, Quantity] | undefined {
  const [single, another, third] = told.filter(isSingle);
  if (single && another) return third ? undefined : [single, another];
  const [one, other] = told;
  if (!one || other) return undefined;
  const [first, more] = before;
  // A year's market is held against no stake.
  const areAlike = first && 'fact' in first === 'fact' in one;
  if (areAlike && !more && !isIn(first, one)) return [first, one];
  const [member, mate, others] = parted(one);
  return member && mate && !others ? [member, mate] : undefined;
}

/** A stake that was told with its stages, against the first of them; after another stake, it is meant beside that one. */
function ofStages(
  [sum, more]: Quantity[],
  work: Worked,
  context: Context,
  before?: Question,
): Question | undefined {
  const first = sum && !more ? stageOf(sum, context) : undefined;
  if (!sum || !first) return undefined;
  const other = before && 'from' in before ? context.graph.between(before.from, before.to) : [];
  if (other.length > 0 && !isIn(sum, sumOf(...other))) return undefined;
  if (work === 'difference') return { kind: 'derived', what: 'after-2023' };
  return work === 'ratio' ? { kind: 'calculation', operation: work, left: sum, right: first } : undefined;
}

/** Two stakes of one giver, or in one company, side by side. */
function sideBySide(pair: Quantity[], { graph }: Context): Question | undefined {
  const ids = pair.flatMap((sum) => ('deals' in sum ? sum.deals : []));
  const deals = graph.all.filter(({ id, kind }) => kind === 'investment' && ids.includes(id));
  const sides = endsOf(deals);
  const areTwo = deals.length === 2 && (sides.by.length === 1 || sides.of.length === 1);
  return areTwo ? { kind: 'stakes', ...sides } : undefined;
}

/** "How many times the smaller one": which is which is said by the asker. */
const OF_SMALLER = /小さ|少な|\b(?:smaller|lower|lesser)\b/u;

/** What is worked out of two sums. */
function workedOut(work: Worked, pair: [Quantity, Quantity], context: Context): Question | undefined {
  if (work === 'total') return addUp(context.graph, pair);
  const areYears = pair.every((sum) => 'fact' in sum);
  if (areYears && work !== 'compare')
    return { kind: 'derived', what: work === 'ratio' ? 'growth-factor' : 'growth-difference' };
  const [left, right] = pair;
  const isPlain = work === 'compare' || (work === 'ratio' && !OF_SMALLER.test(context.reading.folded));
  const compared = isPlain ? sideBySide(pair, context) : undefined;
  return compared ?? { kind: 'calculation', operation: work, left, right };
}

const isAgain = ([one, more]: Quantity[], [other, others]: Quantity[]): boolean =>
  one !== undefined && other !== undefined && !more && !others && isSameSum(one, other);

/** So many questions may stand between what was told and what is to be worked out of it. */
const MOST_BETWEEN = 3;

/** What told sums, the latest first: past what told none, or only asked again of the same one. */
function sumsTold(last: Turn, context: Context, parts: Understanding): { of: Question; sums: Quantity[] }[] {
  const all = [last.answered ?? last.question, ...(last.earlier ?? [])].slice(0, MOST_BETWEEN);
  const told = all
    .map((of) => ({ of, sums: sumsOf(of, context, parts) }))
    .filter(({ of, sums }) => sums.length > 0 || of.kind === 'tie');
  return told.filter(({ sums }, at) => at === 0 || !isAgain(sums, told[at - 1]!.sums));
}

/** "Difference?", 「合わせると？」: what is to be worked out of the two sums that were told, where nobody is named. */
export function readToldPair(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text);
  const work = last && folded.length <= LONGEST ? workIn(folded) : undefined;
  if (!last || work === undefined) return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const { companies, figures, foreign } = context.reading;
  if (companies.length > 0 || figures.length > 0 || foreign.length > 0) return undefined;
  const [now, before] = sumsTold(last, context, parts);
  // A stake without a sum stands for itself.
  if (!now || now.sums.length === 0) return undefined;
  const pair = pairTold(now.sums, before?.sums ?? []);
  const question = pair
    ? workedOut(work, pair, context)
    : ofStages(now.sums, work, context, last.earlier?.[0]);
  return question && clauseOfTold(text, question, { companies: [], last }, parts);
}
