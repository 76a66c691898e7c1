import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { tieTo } from './listed.ts';
import type { Question } from './question.ts';
import { partsOf } from './several.ts';
import { unique } from './sets.ts';

const HOW_MANY = /\bhow many\b|\bnumber of\b|\bcount\b|何社|いくつ|何者|何個|数(?:は|を|も|え)/;
/** Of those that were told, or are told first. */
const OF_THOSE =
  /\b(?:of|among|in) (?:those|them|these|the (?:same|lot|ones))\b|\b(?:those|them|these)\b|うち|中で|その中|なかで|重なる|被る|共通/;
const TOO =
  /\b(?:also|too|as well|likewise|shared?|co-?\w+|common)\b|\bin (?:those|them|these)\b|も|重な|被[るっ]|共通/;
const STAKE =
  /\b(?:invest\w*|back(?:s|ed|ers?|ing)?|stakes?|hold(?:s|ers?|ings?)?|fund(?:s|ed|ers?|ing)?|shareholders?|money|co-?\w+|shared?|cap tables?)\b|出資|投資|株主|入れ|入って|資金|金を|重な|被[るっ]|共通|名を連ね/;
const ELSE =
  /なぜ|いつ|いくら|金額|額|だけ|以外|\b(?:why|when|how much|amount|only|except|besides|not|isn't|doesn't|both)\b/;
const LONGEST = 160;

/** "Into which labs does A put money, and how many of those list B as well?", 「Aの出資先は？そのうちBも出しているのは何社？」: what both hold, counted. */
export function readHeldToo(heard: Heard): Question | undefined {
  const { folded, context, last } = heard;
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  if (![HOW_MANY, OF_THOSE, TOO, STAKE].every((pattern) => pattern.test(folded))) return undefined;
  const { companies, figures } = context.reading;
  const named = unique(companies).filter((id) => context.graph.outOf(id, 'investment').length > 0);
  if (!namesOnly(heard, named) || asksLacking(heard) || figures.length > 0) return undefined;
  const [one, other, third] = named;
  if (one === undefined || third !== undefined) return undefined;
  if (other !== undefined)
    return {
      kind: 'several',
      parts: [
        { kind: 'investments', by: [one] },
        { kind: 'investments', by: [one, other], count: true },
      ],
    };
  const told = last?.question.kind === 'investments' ? last.question : undefined;
  if (!told || told.except !== undefined || told.missing || told.by.includes(one)) return undefined;
  return { kind: 'investments', by: [...told.by, one], count: true };
}

/** Held by one alone. */
const ONLY_BY =
  /\bonly (?=\S+ (?:is|has|was|invests?|backs?|appears?|holds?|put|named|listed))|\b(?:backed|held|funded) (?:only|just|solely) by\b|\b(?:no|without) (?:other|second)\b|\balone\b|\bthe (?:one|lab|company) (?:that|which) (?:does|is|has)(?:n't| not)\b|(?:入って|出して|投資して|出資して)(?:い)?ない(?:方|ほう|会社|企業|一社|1社|ところ|先)|だけ(?:が|の|に|しか)?|しか|のみ(?:が|の)?|単独/;
const THE_LAB =
  /\b(?:the|that|which) (?:one|lab|company|firm|startup|start-up)\b|会社|企業|らぼ|先|ところ|一社|1社|方|ほう/;
const AMOUNT =
  /\b(?:sizes?|amount|cheque|check|sum|stake|how (?:much|big|large)|figure)\b|いくら|金額|額|規模/;
const BUILT =
  /\b(?:product|built|build|made|runs?|developed|gpus?|chips?|model)\b|製品|gpu|作[らっ]|開発|ちっぷ|半導体|もでる/;

/** Whom the two that were told to share some stakes were. */
function sharersTold({ last }: Heard): string[] {
  const asked = last
    ? [last.question, ...(last.answered ? [last.answered] : []), ...(last.earlier ?? [])]
    : [];
  return unique(asked.flatMap(partsOf).flatMap((one) => (one.kind === 'investments' ? one.by : [])));
}

/** "For the lab where only A is named: size of the cheque, and which product is built on its GPUs?", 「Aだけの会社は、額と、GPUで作る製品は？」, after what A and B hold. */
export function readHeldAlone(heard: Heard): Question | undefined {
  const { folded, context, parts } = heard;
  if (folded.length > LONGEST || !ONLY_BY.test(folded) || !THE_LAB.test(folded) || asksLacking(heard))
    return undefined;
  const [by, second] = unique(context.reading.companies);
  const others = sharersTold(heard).filter((id) => id !== by);
  if (by === undefined || second !== undefined || others.length === 0) return undefined;
  const { graph } = context;
  const [stake, more] = graph
    .outOf(by, 'investment')
    .filter(({ to }) => others.every((id) => graph.between(id, to, 'investment').length === 0));
  if (!stake || more || context.has('q-why', 'q-when')) return undefined;
  const supply = graph.into(stake.to, 'supply').find(({ from, group }) => from === by && !group);
  const fact = supply?.facts.find((id) => parts.library.knowledge.facts.has(id));
  const asked: Question[] = [
    ...(AMOUNT.test(folded) ? [{ ...tieTo(stake), aspect: 'amount' } as Question] : []),
    ...(BUILT.test(folded) && fact !== undefined ? [{ kind: 'facts', ids: [fact] } as Question] : []),
  ];
  const [first, ...rest] = asked;
  return first && (rest.length > 0 ? { kind: 'several', parts: asked } : first);
}
