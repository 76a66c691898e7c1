import { isAiCompany, isInvestor, type Context } from './context.ts';
import { spanOf } from './dates.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Figure } from './numbers.ts';
import { rolesOf } from './roles.ts';
import { stakesOfTieUp } from './tie-up.ts';
import type { Mention } from './reading.ts';

/** One side of a sum, as a stretch of the text names it. */
export interface Operand {
  /** those who give, where they are named */
  givers: string[];
  /** those who get, where they are named */
  takers: string[];
  kind?: 'investment' | 'payment';
  /** all of it is meant, not one of its parts */
  whole: boolean;
  /** the fact whose figure is meant */
  fact?: string;
  /** those that have a figure are meant: "the pair", 「二社」 */
  pair: boolean;
  /** the first stage of a stake, or what came after it */
  stage?: 'first' | 'rest';
  /** something comes back */
  returns: boolean;
  /** a limit is spoken of: only those sums that are one */
  capped?: boolean;
  /** the deal whose sum is named */
  deal?: string;
  /** those whose sums are named one by one: "5b plus 10b" */
  deals?: string[];
  /** names nothing of its own: what goes the other way of the other side */
  bare: boolean;
}

export const PAYS =
  /払|代金|料金|(?:くらうど|利用|使用)(?:代|料)|請求|納め|出て(?:い|ゆ|行)|\b(?:pays?|paid|paying|payments?|bills?|fees?|spends?|spent|tab|invoices?|hands? over|hands|outflows?|pay-?outs?|owes?|sends?|sent)\b/;
export const INVESTS =
  /約束|\b(?:promis\w+|offer\w*|s[aiu]nk|sunk|plough\w*|plow\w*|shovel\w*|thr[eo]wn?|throws|chip(?:s|ped)? in|inject\w*|dump\w*)\b|投資|出資|投じ|入れ|突っ込|資金|株|賭け|\b(?:invest\w*|stakes?|commit\w*|fund(?:s|ed|ing)?|(?<!\b(?:com\w+|came|get\w*|got|giv\w+|flow\w*|go\w*|went|pa\w+|hand\w*|money|right|straight|all) )back(?:s|ed|ing|ers?)?|strategics?|put(?:s|ting)?|pour\w*|equity|bets?|pledg\w*|outlays?|wired|poured|raise[sd]?)\b/;
const RETURNS =
  /\b(?:goes?|going|flows?|flowing) to\b|もら|貰|受け取|戻|返|入って|入る|\b(?:gets?|got|receiv\w*|inflows?|comes? (?:back|in)|returns?|back)\b/;
/** "What OpenAI has received", 「OpenAIがもらった額」: of a lab that is named alone, what is put into it. */
const GETS =
  /もら|貰|受け取|\b(?:gets?|got|gotten|receiv\w*|raised?|takes? in|taken in|collect\w*|pockets?)\b(?! (?:paid )?(?:back|out)\b)/;
const WHOLE =
  /合計|合わせ|あわせ|合算|総額|総計|全体|全部|ぜんぶ|二社|2社|両社|両方|三社|3社|[二2]件|[二2]本|出資枠|\b(?:total|combined|together|all|everything|whole|sum|overall|both|two|pair|pool(?:ed)?|collective|in all|entire)\b/;
const CAPPED = /\b(?:caps?|ceilings?|limits?|maximums?|upper bounds?)\b|上限|天井/;
const PAIR = /二社|2社|両社|両方|[二2]件|[二2]本|\b(?:both|pair|two)\b/;
const STAGE =
  /(?:2023|23)年?(?:まで|以前|より前|末|の時点|までの)|2024年?(?:以前|より前|の前)|\bpre[\s-]2024\b|初回|第一弾|最初の(?:分|100億)|\b(?:by|before|until|up to|through|pre|as of|prior to)[\s-](?:the )?(?:end[\s-](?:of )?)?'?(?:20)?23\b|\bfirst (?:tranche|10)\b/;

const REST =
  /(?:2023|23)年?(?:以降|以後|より後|より?後|の?あと|から後|すぎ)|\b(?:after|since|post|past|beyond)[\s-](?:the )?(?:end[\s-](?:of )?)?'?(?:20)?23\b|追加(?:分|投資|出資)|積み増し|上乗せ/;

/** Less what came first, or what is left of it, is asked for by the rest. */
const LESS =
  /引|除|差|残|うち|超|だけ|のち|後|あと|\b(?:minus|less|rest|left|remain\w*|since|after|then|more|exclud\w*|without|not)\b/;

const BEFORE_REST = /\b(?:before|prior to) 2024\b/;

/** Whether a text names the first part of a stake. */
export const namesFirstStage = (folded: string): boolean =>
  (STAGE.test(folded) || BEFORE_REST.test(folded)) && !REST.test(folded);

/** Whether a text asks for the first part of a stake alone: 「2023年までの分はいくら」. */
export const isOfFirstStage = (folded: string): boolean =>
  STAGE.test(folded) && !REST.test(folded) && !LESS.test(folded);

/** The stakes of the month, or of the tie-up, that a stretch names and of nobody in particular: "the two november investments". */
function announcedIn(
  { reading, graph }: Pick<Context, 'reading' | 'graph'>,
  start: number,
  end: number,
): Pick<Operand, 'deals'> {
  const isNamed = reading.mentions.some((one) => one.start >= start && one.end <= end);
  const text = reading.folded.slice(start, end);
  if (isNamed || !INVESTS.test(text)) return {};
  const together = stakesOfTieUp(text, graph);
  if (together.length > 1) return { deals: together.map(({ id }) => id) };
  const months = spanOf(text)?.months;
  const deals = graph.all.filter(
    ({ kind, announced }) =>
      kind === 'investment' && announced !== undefined && months?.[0] === Number(announced.slice(5)),
  );
  return deals.length > 1 && months?.[0] === months?.[1] ? { deals: deals.map(({ id }) => id) } : {};
}

/** The one deal whose sum a stretch names ("of the 30 billion"); where its total is named elsewhere, its first stage. */
function dealIn(
  { reading, graph }: Context,
  start: number,
  end: number,
): Pick<Operand, 'deal' | 'deals' | 'stage'> {
  const sums = reading.figures.filter(({ unit }) => unit === 'usd');
  const named = sums.filter((figure) => figure.start >= start && figure.start < end);
  const [sum] = named;
  if (!sum) return announcedIn({ reading, graph }, start, end);
  const each = named.flatMap(({ value }) => {
    const [only, more] = graph.all.filter(({ amount }) => amount.usd === value);
    return only && !more ? [only.id] : [];
  });
  if (named.length > 1 && new Set(each).size === named.length) return { deals: each };
  const isNamed = (usd: number | undefined) => sums.some(({ value }) => value === usd);
  const isFirst = STAGE.test(reading.folded.slice(start, end));
  const staged = graph.all.find(
    ({ amount, stages }) =>
      (isFirst || isNamed(amount.usd)) && amount.usd !== sum.value && stages[0]?.usd === sum.value,
  );
  if (staged) return { deal: staged.id, stage: 'first' };
  const deals = graph.all.filter(({ amount }) => amount.usd === sum.value);
  return deals.length === 1 ? { deal: deals[0]!.id } : {};
}

/** The company that all the stated stakes in come to a sum that a stretch names: "the 15 billion". */
function totalIn(
  { reading, graph }: Context,
  start: number,
  end: number,
  named: Pick<Operand, 'givers' | 'takers'>,
): string | undefined {
  const sum = reading.figures.find(
    (figure) => figure.unit === 'usd' && figure.start >= start && figure.start < end,
  );
  const targets = new Set(graph.all.filter(({ kind }) => kind === 'investment').map(({ to }) => to));
  return [...targets].find((to) => {
    const stated = graph.into(to, 'investment').filter(({ amount }) => amount.usd !== undefined);
    const total = stated.reduce((all, { amount }) => all + (amount.usd ?? 0), 0);
    const areAmong = [...named.givers, ...named.takers].every(
      (id) => id === to || stated.some(({ from }) => from === id),
    );
    return stated.length > 1 && total === sum?.value && areAmong;
  });
}

/** Words that call a figure up but say something else here: 「マイナス」 is an operation, a year is a year. */
const NO_CALL = /^(?:minus|まいなす|[\d億兆$bn]+年?)$/;

/** Whether a fact may be meant among the companies that are named: its own, or it is of none and its year is named too. */
function isOfNamed({ reading }: Context, { entities }: Fact, hasYear: boolean, isNameless: boolean): boolean {
  if (reading.companies.length === 0) return true;
  // "The 2028 loss or what Anthropic pays": those named elsewhere tell nothing of it.
  if (entities.length === 0 || isNameless) return hasYear;
  return entities.some((id) => reading.companies.includes(id));
}

/** "How big is the gap?": the size of what is worked out, and not of the market. */
const SIZE_OF_GAP =
  /\bhow (?:big|large|wide|small) (?:is|was|would be) (?:the|that|this) (?:\w+ )?(?:gap|difference|shortfall|spread|hole)\b/;
const OPENS_HOW = /^how\b/;

/** The facts whose figure a stretch calls up: by a concept and the year, or by the sum itself. */
function factIn(context: Context, start: number, end: number): string | undefined {
  const { reading, figured } = context;
  const within = ({ start: at }: { start: number }) => at >= start && at < end;
  const figures = reading.figures.filter(within);
  const valuesOf = (unit: Figure['unit']) =>
    figures.flatMap((figure) => (figure.unit === unit ? [figure.value] : []));
  const [years, sums] = [valuesOf('year'), valuesOf('usd')];
  const isGap = SIZE_OF_GAP.test(reading.folded);
  const called = reading.spots.spots
    .filter((spot) => within(spot) && !NO_CALL.test(spot.text) && !(isGap && OPENS_HOW.test(spot.text)))
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'concept' ? [sense.id] : [])));
  const bySum = figured.find(({ figure }) => sums.includes(figure!.usd));
  if (bySum) return bySum.id;
  const isOfYear = ({ figure }: Fact) => years.includes(figure!.year);
  const names = reading.mentions.filter(within).map(({ company }) => company);
  const fitting = figured.filter(
    (fact) =>
      fact.figure!.of.some((id) => called.includes(id)) &&
      isOfNamed(context, fact, isOfYear(fact), names.length === 0),
  );
  const found = fitting.find(isOfYear) ?? (years.length === 0 ? fitting[0] : undefined);
  const isTheirs = (fact: Fact) => isOfYear(fact) && fact.entities.some((id) => names.includes(id));
  return (found ?? figured.find(reading.companies.length === 0 ? isOfYear : isTheirs))?.id;
}

const part = (mentions: Mention[], start: number, end: number): Mention[] =>
  mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));

/** Who gives and who gets in a stretch, by its particles and else by what they are. */
function sidesOf(context: Context, start: number, end: number): Pick<Operand, 'givers' | 'takers' | 'kind'> {
  const folded = context.reading.folded.slice(start, end);
  const mentions = part(context.reading.mentions, start, end);
  const companies = [...new Set(mentions.map(({ company }) => company))];
  const { from, to } = rolesOf({ folded, mentions, companies });
  const isLab = (id: string) => isAiCompany(context, id);
  const isSource = /から(?:も|は)?(?:もら|貰|受け取|の)|\bfrom\b/.test(folded);
  const isGetter =
    companies.length > 0 && companies.every(isLab) && GETS.test(folded) && !isSource && !PAYS.test(folded);
  if (isGetter) return { kind: 'investment', givers: [], takers: companies };
  const pays =
    PAYS.test(folded) ||
    (from.some(isLab) && to.some((id) => !isLab(id))) ||
    (from.some(isLab) && !INVESTS.test(folded) && RETURNS.test(folded)) ||
    (!INVESTS.test(folded) && to.some((id) => !isLab(id)) && RETURNS.test(folded));
  if (pays)
    return {
      kind: 'payment',
      givers: companies.filter((id) => from.includes(id) || (!to.includes(id) && isLab(id))),
      takers: companies.filter((id) => to.includes(id) || (!from.includes(id) && !isLab(id))),
    };
  return {
    ...(INVESTS.test(folded) ? { kind: 'investment' as const } : {}),
    givers: companies.filter((id) => isInvestor(context, id) && !isLab(id)),
    takers: companies.filter(isLab),
  };
}

/** What a stretch of the text names as one side of a sum; undefined where it names nothing. */
export function readOperand(context: Context, start: number, end: number): Operand | undefined {
  const folded = context.reading.folded.slice(start, end);
  const sides = sidesOf(context, start, end);
  const isNamed = sides.givers.length + sides.takers.length > 0;
  const fact = factIn(context, start, end);
  const stage = REST.test(folded) ? 'rest' : STAGE.test(folded) ? 'first' : undefined;
  const named = dealIn(context, start, end);
  const { deal } = named;
  const total = deal === undefined ? totalIn(context, start, end, sides) : undefined;
  if (total !== undefined)
    return {
      givers: [],
      takers: [total],
      kind: 'investment',
      whole: true,
      pair: true,
      returns: false,
      bare: false,
    };
  const isMoney =
    isNamed || INVESTS.test(folded) || PAYS.test(folded) || RETURNS.test(folded) || stage !== undefined;
  if (fact === undefined && deal === undefined && named.deals === undefined && !isMoney) return undefined;
  return {
    ...sides,
    whole: WHOLE.test(folded),
    pair: PAIR.test(folded),
    ...(CAPPED.test(folded) ? { capped: true } : {}),
    ...(stage === undefined ? {} : { stage }),
    bare: !isNamed && deal === undefined && named.deals === undefined,
    returns: RETURNS.test(folded),
    ...named,
    ...(fact === undefined || (sides.kind !== undefined && isNamed) ? {} : { fact }),
  };
}
