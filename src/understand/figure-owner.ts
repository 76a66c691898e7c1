import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Mention } from './reading.ts';

/** What the article has a figure of: a deal, or what a fact tells. */
interface Owner {
  deal?: string;
  fact?: string;
}

/** The one figure that a text names, apart from years; undefined for none or several. */
function figureIn({ reading }: Context): { unit: 'usd' | 'percent'; value: number } | undefined {
  const named = reading.figures.filter(
    ({ unit, value }) => unit === 'percent' || (unit === 'usd' && value > 1),
  );
  const [figure, ...more] = named;
  if (!figure || more.some(({ value }) => value !== figure.value)) return undefined;
  return figure.unit === 'usd' || figure.unit === 'percent'
    ? { unit: figure.unit, value: figure.value }
    : undefined;
}

/** The shortest statement with a percentage tells of nothing else. */
function factOfPercent(value: number, { knowledge }: Library): Owner | undefined {
  const [fact] = [...knowledge.facts.values()]
    .filter(({ en, nature }) => nature !== 'opinion' && en.includes(`${value}%`))
    .toSorted((a, b) => a.en.length - b.en.length);
  return fact && { fact: fact.id };
}

/** Of several deals with one sum the one that is of those who are named. */
function ownerOfSum(usd: number, { graph, figured, reading: { companies } }: Context): Owner | undefined {
  const fact = figured.find(({ figure }) => figure?.usd === usd);
  if (fact) return { fact: fact.id };
  const named = ({ from, to }: { from: string; to: string }) =>
    [from, to].filter((id) => companies.includes(id)).length;
  const whole = graph.all.filter(({ amount }) => amount.usd === usd);
  const staged = graph.all.filter(({ stages }) => stages.some((stage) => stage.usd === usd));
  const [deal] = [...whole, ...staged].toSorted((a, b) => named(b) - named(a));
  return deal && { deal: deal.id };
}

/** What the article has the one figure of that a text names. */
function ownerOf(context: Context, library: Library): Owner | undefined {
  const figure = figureIn(context);
  if (!figure) return undefined;
  return figure.unit === 'percent' ? factOfPercent(figure.value, library) : ownerOfSum(figure.value, context);
}

/** A figure, or a word for one, between a name and what it is said to have. */
const BETWEEN = String.raw`(?: ?(?:own|ai|total|annual|yearly|average|expected|forecast|predicted|projected|revenue|sales|whole|entire|about|around|roughly|20\d\d|[$]?\d[\d.,]*(?:%| ?(?:trillion|billion|bn|tn|[bt]|percent|per cent))?)(?:'s)?(?:[ -](?:dollars?|a year))?)*`;
/** What somebody is said to have that the article has figures of. */
const HAS_MARKET = new RegExp(
  String.raw`^(?:'s|s')?${BETWEEN} (?:market|growth|size|cagr)\b|^(?:社|さん)?の(?:ai)?(?:[\d.,]+(?:%|億どる|兆どる)の?|20\d\d年の?|売上の?|売り上げの?|年平均の?|年間の?|予測の?|予想の?)*(?:市場|成長|伸び|規模)`,
);
const HAS_LOSS = new RegExp(
  String.raw`^(?:'s|s')${BETWEEN} (?:loss|losses)\b|^(?:社|さん)?の(?:[\d.,]+億どるの?|20\d\d年の?|予測の?|予想の?)*(?:損失|赤字)`,
);

/** What a company as a whole is said to come to. */
const HAS_WORTH = new RegExp(
  String.raw`^(?:'s|s')${BETWEEN} (?:valuation|market value|price tag)\b|^(?:'s| (?:is|was|be|will be|would be|could be|gets?|now|already|really|currently))* (?:worth|valued at)\b|^(?:社|さん)?の(?:[\d.,]+(?:億どる|兆どる)の?|20\d\d年の?|企業)*(?:価値|評価額|値段)|^(?:社|さん)?(?:は|って|が)[^、。]{0,8}[\d.,]+(?:億|兆)(?:どる)?の(?:企業)?価値`,
);
const WORTH = 'valuation';

/** The company that is said to have it; what it gives or says is another thing. */
const possessorOf = ({ reading }: Context, has: RegExp): string | undefined =>
  reading.mentions.find(({ end }: Mention) => has.test(reading.folded.slice(end)))?.company;

/** Kinds of question that tell a figure of the market, or reckon with one. */
const OF_FIGURES = new Set<Question['kind']>(['facts', 'market', 'derived', 'calculation', 'unknown', 'tie']);

/** "NVIDIA's growth of 60%", "Microsoft's $74 billion loss": of whom the article has the figure, where it isn't that one. */
function ofAnother(context: Context, library: Library): Question | undefined {
  const owner = ownerOf(context, library);
  const worth = owner && possessorOf(context, HAS_WORTH);
  if (worth !== undefined) {
    const near = owner?.fact === undefined ? [] : [owner.fact];
    const denied = context.yesNo ? { yes: true, counted: context.negated } : {};
    return { kind: 'absent', attribute: WORTH, of: worth, near, ...owner, ...denied };
  }
  const { fact: id } = owner ?? {};
  const fact = library.knowledge.facts.get(id ?? '');
  if (!fact || context.reading.companies.length !== 1) return undefined;
  const isLoss = fact.figure?.of.includes('loss') === true;
  const notOf = possessorOf(context, isLoss ? HAS_LOSS : HAS_MARKET);
  if (notOf === undefined || fact.entities.includes(notOf)) return undefined;
  const denied = context.yesNo ? { polarity: 'n' as const, yes: true } : {};
  return { kind: 'facts', ids: [fact.id], notOf, ...denied };
}

/** What a figure is said to be: "is the 10 billion …", "the 74 billion is …", 「740億ドルは…」. */
const EQUATED =
  /^(?:(?:so|and|but|ok|wait|hold on|hang on|hmm?|yo|true or false|t\/f|sorry)[,:]? )*(?:(?:is|was|isn't|wasn't) (?:the |that |this )?|(?:the |that |this ))[$]?\d[\d.,]*(?:%| ?(?:trillion|billion|bn|tn|[bt]|percent|per cent)\b)|^[$]?\d[\d.,]*(?:%|(?:億|兆)(?:どる)?)(?:って|は|というのは|とは)/;
/** No deal, whatever its sum. */
const EARNINGS =
  /\b(?:profits?|revenues?|earnings|sales|income|loss(?:es)?|valuation|market cap|salary|turnover)\b|利益|売上|売り上げ|収益|損失|赤字|評価額|時価総額|年商/;

/** What the one figure is of, in place of what it is said to be and that has no such figure. */
function ofEquated(question: Question, context: Context, library: Library): Question | undefined {
  const { yesNo, negated, reading } = context;
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

/** The fact of the market that a question tells of; undefined where it tells of nothing like that. */
function marketFactOf(question: Question, { figured }: Context, { knowledge }: Library): string | undefined {
  if (question.kind === 'market') return figured.find(({ figure }) => figure?.year === question.year)?.id;
  const [id = ''] = question.kind === 'facts' ? question.ids : [];
  return knowledge.facts.get(id)?.topic === 'market' ? id : undefined;
}

/** "How big is the chip market in 2030?": what is told of the AI market is none of its. */
function ofOtherMarket(question: Question, context: Context, library: Library): Question | undefined {
  const { folded, companies } = context.reading;
  const fact = marketFactOf(question, context, library);
  if (fact === undefined || companies.length > 0 || !OTHER_MARKET.test(folded)) return undefined;
  const denied = context.yesNo ? { yes: true, counted: context.negated } : {};
  return { kind: 'absent', attribute: OTHER_MARKETS, near: [fact], fact, ...denied };
}

/** What has a figure of its own; terms and times only narrow a figure down. */
const MEASURE =
  /\b(?:price|cap|valuation|percentage|percent|revenue|profit|reserves|dividend|salaries|cost|spending|ratio|size|funding|subsidies|number|numbers|units|headcount|debt|count|use)\b/;

/**
 * "60% is its revenue growth, right?", "Microsoft's $74 billion loss": a figure of the article's that is said to be of
 * what the article has none of, or of another company. Whose it is is told, and no is said where that was asked.
 */
export function withOwner(question: Question, context: Context, library: Library): Question {
  if (OF_FIGURES.has(question.kind))
    return (
      ofAnother(context, library) ??
      ofOtherMarket(question, context, library) ??
      ofEquated(question, context, library) ??
      question
    );
  if (question.kind !== 'absent' || question.attribute === undefined) return question;
  const name = library.knowledge.absent.get(question.attribute)?.name.en ?? '';
  const owner = MEASURE.test(name) ? ownerOf(context, library) : undefined;
  if (!owner) return question;
  const { deal: _, fact: __, ...asked } = question;
  return { ...asked, ...owner, ...(context.yesNo ? { counted: context.negated } : {}) };
}
