import type { Library } from '../knowledge/index.ts';
import { claimOf, type Context } from './context.ts';
import { figuresIn, ownerOf, ownerOfFigure } from './figure-owner.ts';
import { valuesOf } from './numbers.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** A figure, or a word for one, between a name and what it is said to have. */
const BETWEEN = String.raw`(?: ?(?:own|ai|total|annual|yearly|average|expected|forecast|predicted|projected|revenue|sales|whole|entire|about|around|roughly|20\d\d|[$]?\d[\d.,]*(?:%| ?(?:trillion|billion|bn|tn|[bt]|percent|per cent))?)(?:'s)?(?:[ -](?:dollars?|a year))?)*`;
/** What somebody is said to have that the article has figures of. */
const HAS_MARKET = new RegExp(
  String.raw`^(?:'s|s')?${BETWEEN} (?:market|growth|size|cagr)\b|^(?:社|さん)?の(?:ai)?(?:[\d.,]+(?:%|億どる|兆どる)の?|20\d\d年の?|売上の?|売り上げの?|年平均の?|年間の?|予測の?|予想の?)*(?:市場|成長|伸び|規模)|^ (?:(?:is|was|will|be|has|been|keeps?) ){0,12}(?:grow|expand)(?:s|ing)? (?:by |at )?(?:about |around |roughly )?\d+ ?(?:%|percent)|^(?:社|さん)?(?:は|が|も|って)[^、。]{0,6}\d+(?:%|ぱせんと)(?:ずつ|くらい|ほど|で|も|の){0,8}(?:成長|伸び)`,
);
const HAS_LOSS = new RegExp(
  String.raw`^(?:'s|s')${BETWEEN} (?:loss|losses)\b|^(?:社|さん)?の(?:[\d.,]+億どるの?|20\d\d年の?|予測の?|予想の?)*(?:損失|赤字)`,
);

/** What a company as a whole is said to come to. */
const HAS_WORTH = new RegExp(
  String.raw`^(?:'s|s')${BETWEEN} (?:valuation|market value|price tag)\b|^(?:'s| (?:is|was|be|will be|would be|could be|gets?|now|already|really|currently)){0,12} (?:worth|valued at)\b|^(?:社|さん)?の(?:[\d.,]+(?:億どる|兆どる)の?|20\d\d年の?|企業)*(?:価値|評価額|値段)|^(?:社|さん)?(?:は|って|が)[^、。]{0,8}[\d.,]+(?:億|兆)(?:どる)?の(?:企業)?価値`,
);
const WORTH = 'valuation';

/** "Growth of 60% at NVIDIA", "a loss of $74 billion for Microsoft". */
const OF_WHOM =
  /\b(?:growth|growth rate|losses|loss)(?: of| rate|,)?(?: (?:about |around )?[$]?\d[\d.,]*(?:%| ?\w+))?(?: a year| per year| annually)? (?:of|for|at|by) (?:the )?$/;

/** "60% of Anthropic", 「Anthropicの60%」: a part of it. */
const PART_BEFORE = /\d ?(?:%|percent|per cent) (?:stake (?:in|of)|of) (?:the )?$/;
const PART_AFTER = /^(?:社)?(?:の|を)\d+(?:\.\d+)?%(?:は|が|を|の株|って|も|所有|保有|持|[?？]|$)/;
const PART = 'ownership-percentage';
const partOf = ({ reading: { folded, mentions } }: Context): string | undefined =>
  mentions.find(
    ({ start, end }) => PART_BEFORE.test(folded.slice(0, start)) || PART_AFTER.test(folded.slice(end)),
  )?.company;

/** The company that is said to have it; what it gives or says is another thing. */
const possessorOf = ({ reading: { folded, mentions } }: Context, has: RegExp): string | undefined =>
  mentions.find(
    ({ start, end }: Mention) =>
      has.test(folded.slice(end)) || (has !== HAS_WORTH && OF_WHOM.test(folded.slice(0, start))),
  )?.company;

/** Kinds of question that tell a figure of the market, or reckon with one. */
const OF_FIGURES = new Set<Question['kind']>([
  'facts',
  'market',
  'derived',
  'calculation',
  'unknown',
  'tie',
  'total',
  'reversed',
]);

/** What has a figure of its own; terms and times only narrow a figure down. */
const MEASURE =
  /\b(?:price|cap|valuation|percentage|percent|revenue|profit|reserves|dividend|salaries|cost|spending|ratio|size|funding|subsidies|number|numbers|units|headcount|debt|count|use)\b/;
const isMeasure = (id: string, { knowledge }: Library): boolean =>
  MEASURE.test(knowledge.absent.get(id)?.name.en ?? '');

/** The fact of the market that a question tells of; undefined where it tells of nothing like that. */
function marketFactOf(question: Question, { figured }: Context, { knowledge }: Library): string | undefined {
  if (question.kind === 'market') return figured.find(({ figure }) => figure?.year === question.year)?.id;
  const [id = ''] = question.kind === 'facts' ? question.ids : [];
  return knowledge.facts.get(id)?.topic === 'market' ? id : undefined;
}

/** Said to be what the article lacks of a company: its market cap, its revenue, what it is worth as a whole. */
function ofLacking(question: Question, context: Context, library: Library): Question | undefined {
  const owner = ownerOf(context, library);
  if (!owner) return undefined;
  const { absent, companies } = context.reading;
  const [only, second] = companies;
  const isOfMarket =
    marketFactOf(question, context, library) !== undefined ||
    question.kind === 'derived' ||
    (context.yesNo && EQUATED.test(context.reading.folded));
  const named =
    second === undefined && isOfMarket ? absent.find(({ id }) => isMeasure(id, library)) : undefined;
  const whole = partOf(context);
  const of = whole ?? possessorOf(context, HAS_WORTH) ?? (named && only);
  if (of === undefined) return undefined;
  const denied = context.yesNo ? { yes: true, counted: context.negated } : {};
  const near = owner.fact === undefined ? [] : [owner.fact];
  return {
    kind: 'absent',
    attribute: whole === undefined ? (named?.id ?? WORTH) : PART,
    of,
    near,
    ...owner,
    ...denied,
  };
}

/** "The 30B arrow points at NVIDIA": a deal's sum, and none of those who are named is in it. */
function ofOutsider(question: Question, context: Context, library: Library): Question | undefined {
  const [notOf, more] = context.reading.companies;
  const isConfirmed = question.kind === 'facts' && question.polarity === 'y' && context.yesNo;
  if (!isConfirmed || notOf === undefined || more !== undefined || context.negated) return undefined;
  const { deal: id } = ownerOf(context, library) ?? {};
  const deal = context.graph.all.find((one) => one.id === id);
  if (!deal || deal.from === notOf || deal.to === notOf) return undefined;
  return { kind: 'facts', ids: deal.facts.slice(0, 1), notOf, polarity: 'n', yes: true };
}

/** "100 billion for 2030, it says?": the market's sum of the one year, said of the other. */
function ofYear(question: Question, context: Context, library: Library): Question | undefined {
  const sums = figuresIn(context);
  const years = [...new Set(valuesOf(context.reading.figures, 'year'))];
  const [sum, ...more] = sums;
  const [year = 0, other] = years;
  const isOfMarket = question.kind === 'facts' && marketFactOf(question, context, library) !== undefined;
  const isOne = sum?.unit === 'usd' && more.length === 0 && other === undefined;
  const told = context.figured.find(({ figure }) => figure?.year === year && figure.of.includes('market'));
  if (!isOfMarket || !isOne || !told || !context.yesNo || context.reading.companies.length > 0)
    return undefined;
  const claim = claimOf(context.reading);
  const asked = { yes: true, ...(context.denied ? { negated: true } : {}) };
  return {
    ...asked,
    kind: 'market',
    year,
    claim: { usd: sum.value, ...(claim?.than ? { than: claim.than } : {}) },
  };
}

/** Of two, the one that a loss isn't told of, beside the one that it is. */
const otherOf = ({ companies }: Context['reading'], entities: string[]): string | undefined =>
  companies.length === 2 && companies.some((id) => entities.includes(id))
    ? companies.find((id) => !entities.includes(id))
    : undefined;

/** "NVIDIA's growth of 60%", "Microsoft's $74 billion loss": of whom the article has the figure, where it isn't that one. */
function ofAnother(question: Question, context: Context, library: Library): Question | undefined {
  const { reading } = context;
  const owners = figuresIn(context).map((figure) => ownerOfFigure(figure, context, library)?.fact);
  for (const fact of owners.flatMap((id) => library.knowledge.facts.get(id ?? '') ?? [])) {
    const isLoss = fact.figure?.of.includes('loss') === true;
    const has =
      reading.companies.length === 1 ? possessorOf(context, isLoss ? HAS_LOSS : HAS_MARKET) : undefined;
    const isCalled = fact.figure?.of.some((id) => reading.concepts.has(id)) === true;
    const notOf = has ?? (question.kind === 'tie' && isCalled ? otherOf(reading, fact.entities) : undefined);
    if (notOf === undefined || fact.entities.includes(notOf)) continue;
    const denied = context.yesNo ? { polarity: 'n' as const, yes: true } : {};
    return { kind: 'facts', ids: [fact.id], notOf, ...denied };
  }
  return undefined;
}

/** What a figure is said to be: "is the 10 billion …", "the 74 billion is …", 「740億ドルは…」. */
const EQUATED =
  /^(?:(?:so|and|but|ok|wait|hold on|hang on|hmm?|yo|true or false|t\/f|sorry)[,:]? ){0,12}(?:(?:is|was|isn't|wasn't) (?:the |that |this )?|(?:the |that |this ))[$]?\d[\d.,]*(?:%| ?(?:trillion|billion|bn|tn|[bt]|percent|per cent)\b)|^(?:年平均|年率|毎年|年)?(?:約)?[$]?\d[\d.,]*(?:%|(?:億|兆)(?:どる)?)(?:って|は|というのは|とは)/;
/** Money that is to be given back. */
const LENDS = /\b(?:lend|lends|lent|lending|loan(?:s|ed|ing)?|borrow\w*)\b|貸し|貸す|貸付|融資|借り|借入/;
/** No deal, whatever its sum. */
const EARNINGS =
  /\b(?:profits?|revenues?|earnings|sales|income|loss(?:es)?|valuation|market cap|salary|turnover)\b|利益|売上|売り上げ|収益|損失|赤字|評価額|時価総額|年商/;

/** What the one figure is of, in place of what it is said to be and that has no such figure. */
function ofEquated(question: Question, context: Context, library: Library): Question | undefined {
  const { yesNo, negated, reading } = context;
  if (yesNo && question.kind === 'tie' && question.deal === 'investment' && LENDS.test(reading.folded))
    return { ...question, yes: true, counted: negated };
  if (!yesNo || !EQUATED.test(reading.folded)) return undefined;
  const yes = { yes: true, polarity: negated ? ('y' as const) : ('n' as const) };
  if (question.kind === 'tie')
    return EARNINGS.test(reading.folded) ? { ...question, yes: true, counted: negated } : undefined;
  if (question.kind !== 'facts' && question.kind !== 'unknown') return undefined;
  const [first = ''] = question.kind === 'facts' ? question.ids : [];
  const isOfDeal = (library.knowledge.facts.get(first)?.deals.length ?? 0) > 0;
  if (isOfDeal && question.kind === 'facts' && EARNINGS.test(reading.folded)) return { ...question, ...yes };
  const { deal, fact } = ownerOf(context, library) ?? {};
  const told = fact ?? context.graph.all.find(({ id }) => id === deal)?.facts[0];
  const ids = question.kind === 'facts' ? question.ids : [];
  const isTold = ids.some((id) => id === told || HAS_FIGURE.test(context.statementOf(id)));
  return told === undefined || isTold ? undefined : { kind: 'facts', ids: [told], ...yes };
}
const HAS_FIGURE = /[$%]/;

/** The market of one of the layers, or of another industry: no figure of the article's is of that. */
const OTHER_MARKET =
  /\b(?:chips?|gpus?|semi-?conductors?|hardware|clouds?(?: computing)?|smart-?phones?|phones?|mobile|robot\w*|ads?|advertising|data ?cent(?:er|re)s?) (?:market|industry)\b|(?:ちっぷ|半導体|gpu|くらうど|すまほ|携帯|ろぼっと|広告|でー?たせんたー?)の?(?:市場|業界)/;
const OTHER_MARKETS = 'other-markets';

/** "How big is the chip market in 2030?": what is told of the AI market is none of its. */
function ofOtherMarket(question: Question, context: Context, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  const fact = marketFactOf(question, context, library);
  if (fact === undefined || companies.length > 0 || !OTHER_MARKET.test(folded)) return undefined;
  const denied = context.yesNo ? { yes: true, counted: context.negated } : {};
  return { kind: 'absent', attribute: OTHER_MARKETS, near: [fact], fact, ...denied };
}

/**
 * "60% is its revenue growth, right?", "Microsoft's $74 billion loss": a figure of the article's that is said to be of
 * what the article has none of, or of another company. Whose it is is told, and no is said where that was asked.
 */
export function withOwner(question: Question, context: Context, library: Library): Question {
  if (OF_FIGURES.has(question.kind))
    return (
      ofLacking(question, context, library) ??
      ofAnother(question, context, library) ??
      ofOutsider(question, context, library) ??
      ofYear(question, context, library) ??
      ofOtherMarket(question, context, library) ??
      ofEquated(question, context, library) ??
      question
    );
  if (question.kind !== 'absent' || question.attribute === undefined) return question;
  const owner = isMeasure(question.attribute, library) ? ownerOf(context, library) : undefined;
  if (!owner) return question;
  const { deal: _, fact: __, ...asked } = question;
  return { ...asked, ...owner, ...(context.yesNo ? { counted: context.negated } : {}) };
}
