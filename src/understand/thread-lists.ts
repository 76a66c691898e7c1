import type { Library } from '../knowledge/index.ts';
import { LAYERS, type Layer } from '../knowledge/schema.ts';
import { actOf } from './acts.ts';
import { isAiCompany, type Context } from './context.ts';
import type { Turn } from './follow.ts';
import { tieTo } from './listed.ts';
import { aimsOf } from './motive.ts';
import type { Question } from './question.ts';
import { dealInThread, giverInThread, half, type OfThread } from './thread.ts';

const BACK =
  '(?:backs?|backing|funds?|funding|invests? in|investing in|invested in|put(?:s|ting)? money (?:in|into)|finances?|supports?|is in|are in|has a stake in|owns)';
/** Who besides those that were told. */
const WHO_ELSE = half(
  `(?:who|which companies) else(?: (?:is|are))? ${BACK}(?: (?:it|them|that|that one|the lab|the company|in))?|who else(?: is (?:in|there|in (?:it|there)|behind it))?|(?:any|and|the|its|what about (?:the|its))? ?other(?:s)?(?: (?:backers|investors))?|(?:does |is )?any(?:one|body) else(?: (?:in (?:it|there)|${BACK} (?:it|them|that)))?`,
  '(?:ほか|他|それ以外|その他)(?:の|に|には|にも)?(?:の?(?:出資者|投資家|株主|会社|企業|出して(?:い)?るの|出資して(?:い)?るの|入れて(?:い)?るの|お金を出して(?:い)?るの))?(?:は|って|も|が)?(?:誰|だれ|どこ|いる|いない|ある)?',
);

/** "Who else backs it?", after so many stakes in one company. */
function readOthers(context: Context, { question }: Turn): OfThread | undefined {
  if (question.kind !== 'stakes' && question.kind !== 'holds' && question.kind !== 'total') return undefined;
  const [to, other] = question.of ?? [];
  const { by } = question;
  if (to === undefined || other !== undefined || !by?.length || !WHO_ELSE.test(context.reading.folded))
    return undefined;
  return { question: { kind: 'investors', of: [to], besides: by }, companies: [to] };
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
  'how much (?:(?:is|are|do|did|does|have|has|came|comes?|money) )?(?:from )?(?:those|them|they|these|the (?:two|three|others)|each of them|everyone)(?: (?:two|three|others|ones))?(?: (?:put|putting|invest|in|put in|give|gave|invested))*|(?:and )?(?:their|those) (?:amounts?|sums?|figures?|stakes?)|for how much|how much(?: (?:is|was) (?:that|it))?',
  '(?:それら|その(?:二|2|三|3)社|その人たち|そっち|彼ら|そこ)?(?:の|は|から|が|って)?(?:分|額|金額)?(?:は|って)?、?(?:いくら|なんぼ|金額|額)(?:ずつ)?(?:入れて(?:い)?る|出して(?:い)?る|出した)?',
);

/** "How much from those?", after who is in it besides: theirs alone. */
function readSumsOfOthers(context: Context, last: Turn): OfThread | undefined {
  const { question } = last;
  if (question.kind !== 'investors' || !question.besides?.length) return undefined;
  if (!HOW_MUCH_THOSE.test(context.reading.folded)) return undefined;
  return { question: { ...question, amount: true }, companies: question.of };
}

const OF_THEM = /\b(?:of|among) (?:them|those|these)\b|(?:その|この)(?:中|なか|うち)/;
const ASKS_WHICH = /\b(?:which|who|any|does any|do any|is any|one)\b|のは|どれ|どこ|誰|だれ|いる|ある/;

/** "Which of them backs OpenAI?", after who stands in a layer: the one of those that does. */
function readBackerInLayer(context: Context, last: Turn, { knowledge }: Library): OfThread | undefined {
  const { folded, companies } = context.reading;
  const [to, second] = companies;
  const fact = last.answered?.kind === 'facts' ? knowledge.facts.get(last.answered.ids[0] ?? '') : undefined;
  if (!fact?.members || !OF_THEM.test(folded) || !ASKS_WHICH.test(folded) || !context.has('r-invest'))
    return undefined;
  if (second !== undefined || context.has('q-why', 'r-pay') || context.negated) return undefined;
  if (to !== undefined && !isAiCompany(context, to)) return undefined;
  const among = [...new Set(fact.entities.map((id) => context.entities.get(id)?.owner ?? id))];
  const of = to === undefined ? undefined : [to];
  const stakes = of ? among.flatMap((id) => context.graph.between(id, to!, 'investment')) : [];
  const [stake, other] = stakes;
  if (stake && !other) return { question: tieTo(stake), companies: [stake.from, stake.to] };
  return of && { question: { kind: 'among', among, of }, companies: of };
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
  '(?:how much )?(?:in|into|for|to) ◯ (?:plus|and|with|\\+|&) ◯(?: (?:together|combined|in total|in all|added up))*',
  '◯(?:と|たす|足す|プラス|ぷらす|\\+)◯(?:へ|に|を|で|の)*(?:合わせて|足して|足すと|合わせると|合計|たすと|計)?(?:で|だと|は|では|なら)?(?:いくら|なんぼ)?',
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

const TRADES: Record<Layer, [string, string]> = {
  ai: [
    "(?:the )?(?:ai|model) (?:compan(?:y|ies)|firms?|labs?|makers?|one|layer|side)(?:'?s|s'|')?|(?:the )?labs(?:')?",
    'ai(?:企業|会社|らぼ|側|各社|層)?(?:たち)?',
  ],
  cloud: [
    "(?:the )?clouds?(?: (?:compan(?:y|ies)|firms?|providers?|one|ones|layer|side))?(?:'?s|s'|')?",
    'くらうど(?:企業|会社|事業者|側|層|屋|ぷろばいだ[ーあ]?)?(?:たち)?',
  ],
  chip: [
    "(?:the )?(?:chips?|gpu|hardware)(?: ?(?:makers?|compan(?:y|ies)|firms?|one|ones|layer|side))?(?:'?s|s'|')?",
    '(?:ちっぷ|半導体|gpu)(?:め[ーい]?か[ーあ]?|企業|会社|側|層|屋)?(?:たち)?',
  ],
};
const BARE = new Map<Layer, RegExp>(
  LAYERS.map((layer) => {
    const [en, ja] = TRADES[layer];
    return [layer, half(`(?:what about |how about )?${en}`, `${ja}(?:のほう|の方|の場合|の)?`)];
  }),
);
const DOES =
  '(?:supply|supplies|provide|provides|do|does|offer|contribute|give|make|build|bring|handle|cover|responsible for)';
const DOING = new Map<Layer, RegExp>(
  LAYERS.map((layer) => {
    const [en, ja] = TRADES[layer];
    return [
      layer,
      half(
        `what (?:does|do|is|are) ${en} (?:actually )?${DOES}`,
        `${ja}(?:のほう|の方|の)?(?:は|って|が)、?(?:何|なに)を?(?:提供|担当|供給|受け持|担|出|作|用意|やって|して)(?:して|ってて?|って|つ|う)?(?:い)?(?:る|て)?`,
      ),
    ];
  }),
);
const layerBy = (patterns: Map<Layer, RegExp>, folded: string): Layer | undefined =>
  LAYERS.find((layer) => patterns.get(layer)!.test(folded));

/** "The chip one?", "what does the cloud one supply?", 「AI企業のは？」: of the layers that were told one, of the strategies theirs. */
function readOfTrade(context: Context, last: Turn, library: Library): OfThread | undefined {
  const { folded } = context.reading;
  const fact =
    last.answered?.kind === 'facts' ? library.knowledge.facts.get(last.answered.ids[0] ?? '') : undefined;
  const bare = layerBy(BARE, folded);
  if (fact?.topic === 'strategy' && fact.points.length > 0 && bare !== undefined) {
    const question = aimsOf(bare, context, library);
    return question && { question, companies: [] };
  }
  if (fact?.topic !== 'layers') return undefined;
  const doing = layerBy(DOING, folded);
  const layers = [...library.knowledge.facts.values()].find(
    ({ topic, points, members }) => topic === 'layers' && !members && points.length === LAYERS.length,
  );
  const isOfLayers = fact.points.length > 0 || fact.members !== undefined || layers?.points.includes(fact.id);
  const id =
    doing === undefined
      ? bare && isOfLayers && context.membersOf(bare)
      : layers?.points[LAYERS.indexOf(doing)];
  return id ? { question: { kind: 'facts', ids: [id] }, companies: [] } : undefined;
}

/** "How much?", after why somebody gives: of what was told to be given. */
function readSumsBehind(
  context: Context,
  { answered, earlier: [before] = [], facts: [fact = ''] }: Turn,
): OfThread | undefined {
  if (answered?.kind !== 'facts' || before?.kind !== 'investments' || before.besides) return undefined;
  const isAim = before.by.some((by) =>
    context.graph.outOf(by, 'investment').some(({ why }) => why.includes(fact)),
  );
  return isAim && actOf(context.reading.folded) === 'amount'
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
  `(?:which|what) (?:numbers?|figures?|sums?|amounts?)(?: (?:does|do|is|are))? ?(?:she|the cat|her|you)? ?(?:really |most )?(?:find |make |makes )?(?:her |the cat |you )?${WORRY}(?: (?:by|about|over))?(?: (?:her|the cat|you|she|most|by|about))*|(?:the |her |your )?worrying (?:numbers?|figures?)|(?:which|what) (?:numbers?|figures?) (?:is|are|does|do) (?:she|the cat|you) (?:${WORRY}|cite|give|mention|point to|name|bring up|quote)(?: (?:about|by|over|as (?:a )?(?:worry|worries|warning)))?`,
  '(?:その)?(?:心配|不安|気がかり|気になって(?:い)?る|気になる|懸念|不安視|心配して(?:い)?る|懸念して(?:い)?る)(?:な|の|している|してる)?(?:数字|数値|金額|額|でーた)(?:は|って)?(?:何|なに|どれ)?|(?:どの|どんな|何の)(?:数字|数値)(?:を|が)(?:心配|不安|懸念|気に)(?:して(?:い)?る|視して(?:い)?る|なって(?:い)?る)?|(?:数字|数値)で(?:心配|不安|気になる)なのは',
);

/** "Which numbers worry her?", 「心配な数字は？」: what she names with a figure, of single companies. */
function readWorries(context: Context, _last: Turn, { knowledge }: Library): OfThread | undefined {
  if (!WORRYING.test(context.reading.folded)) return undefined;
  const ids = [...knowledge.facts.values()]
    .filter(
      ({ topic, nature, entities }) => topic === 'comment' && nature === 'forecast' && entities.length === 1,
    )
    .map(({ id }) => id);
  return ids.length > 0 ? { question: { kind: 'facts', ids }, companies: [] } : undefined;
}

/** Readers of lists that were told; those that go by a company's name are marked so. */
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
