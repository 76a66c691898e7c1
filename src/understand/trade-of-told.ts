import { isMoney } from '../knowledge/graph.ts';
import { ofTrade, TRADES } from './backers-but.ts';
import { labsOf } from './context.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

/** Of those that were told. */
const AMONG =
  /その(?:うち|中|なか)|(?:この|それらの?|右の|上記の?)(?:うち|中|なか|(?:三|3)社)|うちの|^うち|\b(?:of|among(?:st)?|out of|from|in|on) (?:th?em|those|these|the (?:three|lot|list|group)|that (?:list|lot|group)|the ones? (?:you|just) \w+)\b|\btheir number\b/;
const SUM =
  /いくら|なんぼ|金額|額|どれ(?:だけ|くらい|ぐらい)|どのくらい|何億|何どる|出資|投資|\b(?:how much|how (?:big|large)|amount|sum|figure|number|stake|what (?:did|does|has|is|was|'s)|puts?|invest\w*|commit\w*)\b/;
/** Another thing is asked of it. */
const ELSE =
  /なぜ|なんで|理由|いつ|以外|除|ほか|他|合計|合わせ|合算|割合|何割|何%|何倍|差|比べ|どちら|どっち|何社|供給|提供|納|gpu(?!め)|\b(?:why|when|besides|other|except|excluding|without|not|total|together|combined|share|percent\w*|times|compare\w*|larger|bigger|smaller|difference|how many|suppl\w+|provid(?:es|ing)|sells?|makes)\b|n't\b/;
/** They are in so many, and in no more. */
const ONLY_SO_MANY =
  /(?<count>二|2|三|3|一|1)(?:社|つ|件)(?:に|へ|まで|の(?:み|出資|投資))?(?:に|へ)?(?:だけ|のみ|しか|とどま|留ま|止ま|どまり|止まり|まで|限[らりっ])|\b(?:only|just|merely|stops?(?: short)? at|stuck at|ends? at|halts? at|limits? itself to|limited to|confined to|no more than|settles? for|sticks? (?:to|with)|not all three,? (?:but|just|only)) (?:\w+ ){0,3}?(?<word>two|2|one|1|three|3)\b|\b(?<alone>two|one|three|2|1|3)(?: of (?:them|the three|those|the labs))?(?: labs?)? (?:only|alone|and no more)\b/;
/** They are in all but one. */
const ALL_BUT_ONE =
  /\b(?:sits? out|skips?|misses|leaves? out|pass(?:es|ed)? on|steers? clear of|stays? out of|absent from|missing from) (?:just |only |exactly )?one\b|\ball but one\b|(?:一|1)社(?:だけ|のみ|を)?(?:に(?:は|だけ)?)?、?(?:外し|外れ|避け|見送|抜け|欠け|入れていな|出資していな|投資していな)/;
const COUNTS: Record<string, number> = { one: 1, two: 2, three: 3, 一: 1, 二: 2, 三: 3 };
const LONGEST = 110;
const SHORT = 60;

type Layer = (typeof TRADES)[number][0];

/** The trade that a text names, the suppliers of which put in money. */
const tradeIn = (folded: string): Layer | undefined => {
  const [named, second] = TRADES.filter(([, ja, en]) =>
    new RegExp(String.raw`(?:${ja})|\b(?:${en})`, 'u').test(folded),
  );
  return second ? undefined : named?.[0];
};

const isWhole = (heard: Heard): boolean =>
  heard.folded.length <= LONGEST && !asksLacking(heard) && !ELSE.test(heard.folded);

/** Who the investors are that were told of, by the turn before or one of those before it. */
const wereTold = ({ last }: Heard): boolean =>
  last !== undefined &&
  [last.question, ...(last.earlier ?? []).slice(0, 2)].some(
    (one) => one.kind === 'investors' || (one.kind === 'several' && one.parts[0]?.kind === 'investors'),
  );

/** "Of those, what did the chipmaker put into xAI?", 「そのうち半導体企業の、xAI向けの額は」: the stake of the one of that trade. */
export function readStakeOfTrade(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  if (!wereTold(heard) || !isWhole(heard) || context.yesNo) return undefined;
  // Right after the list it is meant by its trade alone.
  const isRightAfter = heard.last?.question.kind === 'investors' && folded.length <= SHORT;
  if (!(isRightAfter || AMONG.test(folded)) || !SUM.test(folded)) return undefined;
  const layer = tradeIn(folded);
  const [by, second] = layer ? ofTrade(layer, heard.parts.library) : [];
  if (by === undefined || second !== undefined) return undefined;
  const labs = labsOf(context).filter((id) => context.reading.companies.includes(id));
  const [to, more] = labs;
  if (to === undefined || more !== undefined || !namesOnly(heard, [by, to])) return undefined;
  const deal = context.graph.between(by, to, 'investment').find(isMoney);
  return deal && { kind: 'tie', from: by, to, deal: 'investment', aspect: 'amount' };
}

/** "Which cloud company stops at two, and which two?", 「二社にとどまっているクラウド事業者は。どの二社に」: what the one of that trade is in. */
export function readTradeInSoMany(heard: Heard): Question | undefined {
  const { folded, context } = heard;
  const isButOne = ALL_BUT_ONE.test(folded);
  const { count, word, alone } = (isButOne ? null : ONLY_SO_MANY.exec(folded))?.groups ?? {};
  const said = count ?? word ?? alone;
  const layer = said !== undefined || isButOne ? tradeIn(folded) : undefined;
  if (layer === undefined || !(wereTold(heard) || SUM.test(folded))) return undefined;
  if (!isWhole(heard) || !namesOnly(heard, [])) return undefined;
  const labs = labsOf(context);
  const number = said === undefined ? labs.length - 1 : (COUNTS[said] ?? Number(said));
  const countOf = (id: string) =>
    labs.filter((to) => context.graph.between(id, to, 'investment').length > 0).length;
  const [by, second] = ofTrade(layer, heard.parts.library).filter((id) => countOf(id) === number);
  return by === undefined || second !== undefined
    ? undefined
    : { kind: 'investments', by: [by], amount: true };
}
