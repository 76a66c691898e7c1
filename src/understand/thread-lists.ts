import type { Library } from '../knowledge/index.ts';
import { actOf } from './acts.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { dealInThread, giverInThread, half, labInThread, type OfThread } from './thread.ts';
import { readBackerInLayer, readOfTrade } from './thread-trades.ts';

const BACK =
  '(?:backs?|backing|funds?|funding|invests?(?: in)?|investing in|invested(?: in)?|put(?:s|ting)? money (?:in|into)|finances?|supports?|is in|are in|has a stake in|owns)';
/** Who besides those that were told. */
const WHO_ELSE = half(
  `(?:who|which companies) else(?: (?:is|are|has))? (?:${BACK}|funded|backed)(?: (?:it|them|that|that one|the lab|the company|in))?|who else(?: is (?:in|there|in (?:it|there)|behind it))?|(?:any|and|the|its|what about (?:the|its))? ?other(?:s)?(?: (?:backers|investors))?|(?:does |is )?any(?:one|body) else(?: (?:in (?:it|there)|${BACK} (?:it|them|that)))?`,
  '(?:ほか|他|それ以外|その他)(?:の|に|には|にも)?(?:は)?(?:(?:誰|だれ|どこ)が(?:出資|投資|入って(?:い)?る|出して(?:い)?る)?(?:して(?:い)?る)?|の?(?:出資者|投資家|株主|会社|企業|出して(?:い)?るの|出資して(?:い)?るの|入れて(?:い)?るの|お金を出して(?:い)?るの)|出資者|投資家)?(?:は|って|も|が)?(?:誰|だれ|どこ|いる|いない|ある)?',
);

/** Those of whom it was told that they back one company, and that company. */
function backersTold(context: Context, last: Turn): { by: string[]; to: string } | undefined {
  const { question, earlier = [] } = last;
  if (question.kind === 'stakes' || question.kind === 'holds' || question.kind === 'total') {
    const [to, other] = question.of ?? [];
    return to === undefined || other !== undefined || !question.by?.length
      ? undefined
      : { by: question.by, to };
  }
  const deal = dealInThread(last, context);
  if (deal) return deal.kind === 'investment' ? { by: [deal.from], to: deal.to } : undefined;
  // What it makes, and of which chips, was told since.
  const lab = question.kind === 'supply' ? labInThread(last, context) : undefined;
  const stake = earlier
    .map((before) => dealInThread({ ...last, question: before, earlier: [], deals: [] }, context))
    .find((one) => one?.kind === 'investment' && one.to === lab);
  return stake && { by: [stake.from], to: stake.to };
}

/** "Who else backs it?", after one stake in a company, or several. */
function readOthers(context: Context, last: Turn): OfThread | undefined {
  const told = WHO_ELSE.test(context.reading.folded) ? backersTold(context, last) : undefined;
  return told && { question: { kind: 'investors', of: [told.to], besides: told.by }, companies: [told.to] };
}

const ALSO_BACKS = half(
  `(?:what|who|which (?:company|lab)) else (?:does|did|do) (?:it|they|he|that (?:one|investor|company|backer|giver)|the (?:investor|giver|backer)) (?:back|fund|invest in|put money (?:in|into)|own|hold)|(?:its|their) other (?:stakes?|investments?|bets?)`,
  '(?:その|この)?(?:投資家|会社|出資者|企業|そこ)(?:は|が|って)、?(?:ほか|他|それ以外)に?(?:は|も)?、?(?:どこ|誰|何)(?:に|へ)(?:も)?(?:出資|投資)?(?:して(?:い)?る|出して(?:い)?る|入れて(?:い)?る)?|(?:その|この)?(?:投資家|会社|出資者)の(?:ほか|他)の(?:出資先|投資先)',
);

/** "What else does that investor back?", after one stake, the largest of all among them. */
function readElsewhere(context: Context, last: Turn): OfThread | undefined {
  if (!ALSO_BACKS.test(context.reading.folded)) return undefined;
  const deal = dealInThread(last, context);
  return deal?.kind === 'investment'
    ? { question: { kind: 'investments', by: [deal.from], besides: [deal.to] }, companies: [deal.from] }
    : undefined;
}

/** For how much those are in it. */
const HOW_MUCH_THOSE = half(
  'how much (?:(?:is|are) theirs|(?:is|are|do|did|does|have|has|came|comes?|money) )?(?:from )?(?:those|them|they|these|the (?:two|three|others)|each of them|everyone)(?: (?:two|three|others|ones))?(?: (?:put|putting|invest|in|put in|give|gave|invested)){0,8}|(?:and )?(?:their|those) (?:amounts?|sums?|figures?|stakes?)|for how much|how much(?: (?:is|was) (?:that|it))?',
  '(?:それら|その(?:二|2|三|3)社|その人たち|そっち|彼ら|そこ)?(?:の|は|から|が|って)?(?:分|額|金額)?(?:は|って)?、?(?:いくら|なんぼ|金額|額)(?:ずつ)?(?:入れて(?:い)?る|出して(?:い)?る|出した)?',
);

/** "How much from those?", after who is in it besides: theirs alone. */
function readSumsOfOthers(context: Context, last: Turn): OfThread | undefined {
  const { question } = last;
  if (question.kind !== 'investors' || !question.besides?.length) return undefined;
  if (!HOW_MUCH_THOSE.test(context.reading.folded)) return undefined;
  return { question: { ...question, amount: true }, companies: question.of };
}

const WHY_BOTH = half(
  `why (?:back |fund |invest in |in |bet on |does it (?:back|fund|invest in) )?(?:both|the two|them both)(?: (?:of them|labs|companies|rivals|sides))?(?: at (?:once|the same time))?|(?:what's |what is )?the (?:point|logic|reason) (?:of|for|behind) (?:backing |doing |having )?both`,
  '(?:なぜ|なんで|何で|どうして)、?(?:両方|両社|二社とも|2社とも|どっちも|どちらも|ふたつとも)(?:に|へ|とも)?(?:も)?(?:出資|投資)?(?:する|して(?:い)?る|出す|入れる|したの?|なの)?|(?:両方|両社|どっちも|どちらも)(?:に|へ)?(?:出資|投資)?(?:する|して(?:い)?る|出す|入れる)?(?:理由|わけ|狙い|のはなぜ|のはどうして|のはなんで)',
);

/** "Why both?", after what one gives to two: what each is for, less what sums that up. */
function readWhyBoth(context: Context, last: Turn): OfThread | undefined {
  if (!WHY_BOTH.test(context.reading.folded)) return undefined;
  const by = giverInThread(last, context);
  if (by === undefined) return undefined;
  const aims = [...new Set(context.graph.outOf(by, 'investment').flatMap(({ why }) => why))];
  const ids = aims.filter((id) => !aims.some((one) => context.parentOf(one) === id));
  return ids.length > 0 ? { question: { kind: 'facts', ids }, companies: [by] } : undefined;
}

const BOTH_NAMED = half(
  '(?:how much )?(?:in|into|for|to) ◯ (?:plus|and|with|\\+|&) ◯(?: (?:together|combined|in total|in all|added up)){0,12}',
  '◯(?:と|たす|足す|プラス|ぷらす|\\+)◯(?:へ|に|を|で|の){0,8}(?:合わせて|足して|足すと|合わせると|合計|たすと|計)?(?:で|だと|は|では|なら)?(?:いくら|なんぼ)?',
);

/** "So in Anthropic plus OpenAI?", after the one stake: what that giver has in both. */
function readInBoth(context: Context, last: Turn): OfThread | undefined {
  const { mentions, folded, companies } = context.reading;
  const blank = mentions
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}◯${text.slice(end)}`, folded);
  if (companies.length !== 2 || !companies.every((id) => isAiCompany(context, id)) || !BOTH_NAMED.test(blank))
    return undefined;
  const by = giverInThread(last, context);
  const isHolder =
    by !== undefined && companies.every((to) => context.graph.between(by, to, 'investment').length > 0);
  return isHolder
    ? { question: { kind: 'total', by: [by], of: companies }, companies: [by, ...companies] }
    : undefined;
}

/** "How much?", after why somebody gives, or after what its taker makes: of what was told to be given. */
function readSumsBehind(context: Context, last: Turn): OfThread | undefined {
  const {
    question,
    answered,
    earlier: [before] = [],
    facts: [fact = ''],
  } = last;
  const act = actOf(context.reading.folded);
  if (act !== 'amount' && act !== 'when') return undefined;
  if (question.kind === 'supply' && before?.kind === 'tie' && before.deal === 'investment') {
    const isOther = question.of === before.to && question.by !== before.from;
    const aspect = act === 'amount' ? 'amount' : 'date';
    return isOther ? { question: { ...before, aspect }, companies: [before.from, before.to] } : undefined;
  }
  if (answered?.kind !== 'facts' || before?.kind !== 'investments' || before.besides) return undefined;
  const stakes = before.by.flatMap((by) => context.graph.outOf(by, 'investment'));
  return act === 'amount' && stakes.some(({ why }) => why.includes(fact))
    ? { question: { ...before, amount: true }, companies: before.by }
    : undefined;
}

/** What is told of the one company that is named, of several facts that were told at once. */
function readOneOfFacts(context: Context, { answered }: Turn): OfThread | undefined {
  const [id, second] = context.reading.companies;
  const ids = answered?.kind === 'facts' ? answered.ids : [];
  if (id === undefined || second !== undefined || ids.length < 2) return undefined;
  const [{ start, end } = { start: 0, end: 0 }] = context.reading.mentions;
  const { folded } = context.reading;
  if (!NAME_ALONE.test(`${folded.slice(0, start)}◯${folded.slice(end)}`)) return undefined;
  const [own, other] = ids.filter((fact) => context.entitiesOf(fact).includes(id));
  const isOnly = own !== undefined && other === undefined && context.entitiesOf(own).length === 1;
  return isOnly ? { question: { kind: 'facts', ids: [own] }, companies: [id] } : undefined;
}
const NAME_ALONE = half(
  "(?:what about |how about |the )?◯(?:'s)?(?: (?:one|figure|number|part))?",
  '◯(?:社)?(?:のほう|の方|の数字|の)?',
);

const WORRY =
  '(?:worr(?:y|ies|ied|ying|isome)|concern(?:s|ed|ing)?|bother(?:s|ed)?|scar(?:e|es|ed|y)|trouble(?:s|d)?|alarm(?:s|ed|ing)?|uneasy|nervous)';
/** The figures that she is worried by. */
const WORRYING = half(
  `(?:which|what) (?:numbers?|figures?|sums?|amounts?)(?: (?:does|do|is|are))? ?(?:she|the cat|her|you)? ?(?:really |most )?(?:find |make |makes )?(?:her |the cat |you )?${WORRY}(?: (?:by|about|over))?(?: (?:her|the cat|you|she|most|by|about)){0,12}|(?:the |her |your )?worrying (?:numbers?|figures?)|(?:which|what) (?:numbers?|figures?) (?:is|are|does|do) (?:she|the cat|you) (?:${WORRY}|cite|give|mention|point to|name|bring up|quote)(?: (?:about|by|over|as (?:a )?(?:worry|worries|warning)))?`,
  '(?:その|(?:猫|ねこ|てくにゃん|あなた|きみ|君)(?:が|の|は|にとって))?(?:心配|不安|気がかり|気になって(?:い)?る|気になる|気にして(?:い)?る|気がかり|懸念|不安視|心配して(?:い)?る|懸念して(?:い)?る)(?:な|の|している|してる)?(?:数字|数値|金額|額|でーた)(?:は|って)?(?:何|なに|どれ)?|(?:どの|どんな|何の)(?:数字|数値)(?:を|が)(?:心配|不安|懸念|気に)(?:して(?:い)?る|視して(?:い)?る|なって(?:い)?る)?|(?:数字|数値)で(?:心配|不安|気になる)なのは',
);

/** Figures of hers, where it is she who was told of. */
const CITED = half(
  '(?:any|which|what|the)? ?(?:numbers?|figures?)(?: (?:behind|for) (?:it|that))?(?: (?:does|do) (?:she|the cat|you) (?:have|use|give))?',
  '(?:その|どんな|どの|何の|具体的な)?(?:数字|数値)(?:を|は|が|も|って)?(?:挙げて|出して|引いて|引用して|使って|ある|あげて)?(?:い)?(?:る)?',
);

/** "Which numbers worry her?", 「心配な数字は？」: what she names with a figure, of single companies. */
export function readWorries(
  context: Context,
  last: Turn | undefined,
  { knowledge }: Library,
): OfThread | undefined {
  const { folded } = context.reading;
  const isOfComment = knowledge.facts.get(last?.facts[0] ?? '')?.topic === 'comment';
  if (!WORRYING.test(folded) && !(isOfComment && CITED.test(folded))) return undefined;
  const ids = [...knowledge.facts.values()]
    .filter(
      ({ topic, nature, entities }) => topic === 'comment' && nature === 'forecast' && entities.length === 1,
    )
    .map(({ id }) => id);
  return ids.length > 0 ? { question: { kind: 'facts', ids }, companies: [] } : undefined;
}

/** What is asked of several that were told, in this order. */
export const OF_LISTS = [
  readBackerInLayer,
  readInBoth,
  readOneOfFacts,
  readOfTrade,
  readOthers,
  readElsewhere,
  readSumsOfOthers,
  readWhyBoth,
  readSumsBehind,
  readWorries,
];
