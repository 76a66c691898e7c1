import { isAiCompany, type Context } from './context.ts';
import type { Question } from './question.ts';
import { isCompany, type Reading } from './reading.ts';
import { clause, type Step } from './scene.ts';

/** What one company is asked for, "X" standing for its name in each pattern. */
type Asks = readonly [RegExp, (of: string, context: Context) => Question | undefined];

const MONEY = '(?:money|cash|funds?|dough|funding)';
const takesIn = (of: string): Question => ({ kind: 'purse', of, side: 'in' });
const givesOut = (of: string): Question => ({ kind: 'purse', of, side: 'out' });
const pays = (of: string): Question => ({ kind: 'payments', by: of });

/** What an investor is paid is all that it gets; what a lab gets is put into it, and summed up elsewhere. */
const gets = (of: string, context: Context): Question | undefined => {
  if (isAiCompany(context, of)) return undefined;
  return context.graph.into(of, 'payment').length > 0 ? { kind: 'payments', to: of } : takesIn(of);
};

/** What comes into a lab is put into it. */
const givers = (of: string, context: Context): Question =>
  isAiCompany(context, of) ? { kind: 'investors', of: [of] } : takesIn(of);

/** Of one that gives nothing: what it is named for besides is no yes to that. */
const givesAny = (of: string, { graph, yesNo }: Context): Question | undefined =>
  yesNo && graph.outOf(of, 'investment').length === 0 && graph.outOf(of, 'payment').length === 0
    ? { kind: 'investments', by: [of], yes: true }
    : undefined;

const invests = (of: string): Question => ({ kind: 'investments', by: [of], amount: true });

/** Whether it counts as an investor: of one that gives nothing, what it is named for besides is no yes to that. */
const asInvestor = (of: string, { yesNo, negated, graph }: Context): Question | undefined => {
  if (!yesNo) return undefined;
  const gives = graph.outOf(of, 'investment').length > 0;
  return { kind: 'investments', by: [of], yes: true, ...(gives ? { counted: !negated } : {}) };
};

/** "Is X named as an investor?", 「Xは出資者として挙がっていますか」. */
const AS_INVESTOR =
  /\bX (?:is |was |been )?(?:\w+ly )?(?:named|listed|mentioned|cited|counted|described|identified|shown|recorded|presented|appears?|features?|figures?)(?: \w+ly)?(?: (?:here|there))? (?:as|among|amongst)(?: (?:one of|being))? (?:the |an? )?(?:\w+ )?(?:investors?|backers?|shareholders?|funders?)(?: (?:in|by|of) (?:the|this) (?:article|piece|text))?[\s?.!]*$|X(?:さん|社)?(?:は|も|が|って)?、?(?:出資者|投資家|出資元|株主|出資企業|出資側|投資する側)(?:の(?:一つ|一社|1社|一人|一員|中))?(?:として|に)(?:は|も)?(?:名前?(?:を|が|は|も)?)?(?:挙|登場|載|記載|言及|含|入って|数え|紹介|出て|並|連ね|位置)[^、。]{0,20}[。?？]*$/u;

/** What it is by trade: the layer that it stands in says so, and, of a single one, what such companies do. */
function trade(of: string, { entities, membersOf, relatedOf }: Context): Question | undefined {
  const [layer, second] = entities.get(of)?.layers ?? [];
  if (layer === undefined) return undefined;
  const members = second === undefined ? membersOf(layer) : undefined;
  const [aside] = members === undefined ? [] : relatedOf(members);
  return { kind: 'layers', of, ...(aside === undefined ? {} : { aside }) };
}

/** "What does X make?", "what kind of company is X?", 「Xって何の会社？」. */
const TRADE =
  /^(?:(?:ok|so|and|but|wait|um|hey),? ){0,12}(?:(?:what|wat)(?:'s| is)? (?:does|do|did)? ?X (?:even |actually |really )?(?:make|makes|build|builds|sell|sells|produce|produces|manufacture|do for a living)|what (?:kind|sort|type) of (?:an? )?(?:company|business|firm|outfit|player|thing) (?:is|would) X(?: be)?|what(?:'s| is) X'?s? (?:line of )?(?:business|trade)|what business is X in)(?: (?:exactly|anyway|again|even|tho|though|then|lol)){0,12}[?.! ]*$|^(?:で、?|あの、?|そもそも、?){0,8}X(?:さん|社)?(?:って|は|とは|っていうのは|というのは|ってのは)?、?(?:そもそも|一体|いったい|結局)?(?:何の会社|なんの会社|どんな会社|どういう会社|どのような(?:会社|企業)|どういう企業|どんな企業|何屋(?:さん)?|(?:何|なに)(?:を)?(?:して(?:い)?る|やって(?:い)?る|(?:作|つく|造)って(?:い)?る|売って(?:い)?る)(?:会社|企業|とこ|所)?|何の業者)(?:なん|な)?(?:です|だ|だっけ|でしょう|の|ん|か|かな|っけ){0,8}[?？。]*$/u;

const ASKS: Asks[] = [
  [TRADE, trade],
  [AS_INVESTOR, asInvestor],
  [
    new RegExp(
      `^(?:(?:and|so|but|ok|wait) ){0,12}(?:is|does|do|did|has|have|are) X (?:(?:even|actually|really|also|ever|already|just) ){0,12}(?:invest(?:s|ed|ing)?|(?:put|puts|putting|throw|throws|throwing) (?:up |in )?(?:any |some |its )?${MONEY}(?: in)?|in on (?:any |some )?(?:of )?(?:this|it|that)(?: all)? with (?:any |its )?${MONEY})(?: (?:too|yet|as well|here|at all|in (?:this|it|that|any of (?:this|it|them)))){0,12}[?. ]*$`,
    ),
    givesAny,
  ],
  [
    /^(?:で、?|じゃあ?、?|あと)?X(?:さん)?(?:って|とか)?(?:は|も|が)?(?:この輪に|ここに|これに)?[、]?(?:(?:お?金|資金)(?:を|も|は)?(?:出し|入れ|突っ込ん)|(?:投資|出資)(?:を|は|も)?し)[てで](?:い?(?:る|た|ます|ました)|ん)(?:の|ん|か|です|かな){0,8}[?？]*$/u,
    givesAny,
  ],
  [
    /\bhow much (?:money |cash )?(?:is |does |do |did |will |has |would |can )X (?:been )?(?:gets?|getting|got|receiv\w+|tak\w+ in|rak\w+ in|collect\w*|pull\w* in|bring\w* in|earn\w*)(?: (?:paid|in (?:total|all)|out of (?:it|this|that|all this)|from (?:it|this|that|all this)))?[?.! ]*$/,
    gets,
  ],
  [
    /X(?:は|って|が|に|には|も)?[、]?(?:全部で|合計で?)?(?:お?金を?)?(?:いくら|なんぼ|どれだけ|どれくらい|どのくらい|何億(?:どる)?)(?:くらい|ぐらい)?(?:お?金)?(?:を)?(?:もら[うっえい]|貰[うっえい]|受け取|入って|入る|入った|手に入)[^、。]{0,10}[?？]?$/u,
    gets,
  ],
  [
    new RegExp(
      `\\bwho(?:'s| is| all| else)? (?:gives?|giving|sends?|sending|hands?|handing|pays?|paying) (?:any )?${MONEY} to X[?. ]*$|\\bwho(?:'s| is| all)? (?:gives?|giving|sends?|sending|hands?|handing) X (?:any |its |their |the |all (?:its|their|that|the) )?${MONEY}[?. ]*$`,
    ),
    givers,
  ],
  [
    new RegExp(
      `\\bwhere (?:is|does|do|did) X (?:get|gets|getting|got|find|take) (?:(?:all|its|their|the|this|that|any) ){0,12}${MONEY}(?: from)?[?. ]*$|\\bwhere (?:is|does|do) X'?s? (?:own )?${MONEY}(?: all)? com(?:e|ing) from[?. ]*$`,
    ),
    takesIn,
  ],
  [
    /X(?:の)?(?:側)?(?:に|へ)(?:お?金|資金)(?:を)?(?:入れ|出し|渡し|くれ|あげ|流し|送っ)[^、。]{0,6}(?:の|会社|とこ)(?:は|って)?(?:誰|だれ|どこ)?[?？]?$|X(?:は|って)?(?:誰|だれ|どこ)(?:から|に)お?金(?:を)?(?:もら|貰|受け取)[^、。]{0,8}$/u,
    givers,
  ],
  [
    new RegExp(
      `\\bwhere (?:is|does|do|did) (?:(?:all|the) ){0,12}(?:of )?X'?s? ${MONEY}(?: all)? (?:go|goes|going|went|end up|flow|flows|head|heading)(?: to)?[?. ]*$|\\bwhat (?:is|does|do) X spend(?:ing)? (?:it(?:s|'s)?|their)?(?: own)? ?${MONEY} on[?. ]*$|\\bwho gets X'?s? ${MONEY}[?. ]*$`,
    ),
    givesOut,
  ],
  [
    /X(?:の|に(?:入った|渡った|払われた))?(?:あと|後)(?:は|、)?(?:今度は)?(?:どこ|誰|だれ)(?:へ|に|の(?:ところ|とこ)(?:へ|に)?)?(?:行|い[くっ]|流|渡|向)[^、。]{0,8}$/u,
    givesOut,
  ],
  [
    /X(?:の|から|から出た)?(?:お?金|資金)(?:は|って)?(?:一体)?(?:どこ|誰|だれ)(?:へ|に|の(?:ところ|とこ)(?:へ|に)?)(?:行|い[くっ]|流|出|消|向|渡|入)[^、。]{0,8}$|X(?:は|って)(?:お?金を?)?(?:いくら|どれだけ|なんぼ)(?:お?金を?)?使[うっい][^、。]{0,8}$/u,
    givesOut,
  ],
  [
    /\b(?:is|does|do|did|are) X (?:even |actually |really |also )?(?:pay|pays|paying|paid) (?:to )?(?:any ?(?:one|body)|some ?(?:one|body)|others?|anything|out anything|any (?:company|companies|money))(?: else)?(?: at all| here)?[?. ]*$/,
    pays,
  ],
  [
    /\b(?:what|how much) (?:is|does|do|did|has|will) X (?:have to |need to |actually |then )?(?:pay|pays|paid|paying)(?: out)?[?. ]*$/,
    pays,
  ],
  [/\bhow much (?:is|are) X on the hook for[?. ]*$|\bwhat does X owe(?: anyone)?[?. ]*$/, pays],
  [
    /\bhow much (?:money |cash )?(?:has |did |does |is |will |have )?X (?:all )?(?:put|putting|puts|pour\w*|chip\w*|throw\w*|threw|sink|sunk|shell\w*|plough\w*|plow\w*) (?:in|into (?:it|this|that|them|all (?:of )?(?:this|them))|up|out)(?: (?:so far|in total|altogether|overall|all in all))?[?. ]*$|\bhow much (?:money )?(?:does|did|has|is|will) X invest(?:s|ed|ing)?(?: (?:in total|altogether|overall|so far))?[?. ]*$/,
    invests,
  ],
  [
    /\bhow (?:is|are|was) X (?:involved|mixed up|tied in|connected|part of|in on)(?: (?:in|with|to)? ?(?:this|it|that|all this|all of this|the (?:loop|cycle|circle|thing)))?[?. ]*$|\bwhat(?:'s| is|s)? X (?:got to do with|doing in|do in) (?:this|it|that|all this|all of this|the (?:loop|cycle|circle|thing))[?. ]*$|\bwhat does X (?:do|have to do) (?:in|with) (?:this|it|that|all this|all of this|the (?:loop|cycle|circle|thing))[?. ]*$/,
    (of) => ({ kind: 'profile', of }),
  ],
];

/** The text with an X for the one company that it names; undefined where it names none, more, or a product. */
function masked({ folded, mentions, companies }: Reading): string | undefined {
  const [mention, more] = mentions;
  if (companies.length !== 1 || mention === undefined || more !== undefined || !isCompany(mention))
    return undefined;
  return `${folded.slice(0, mention.start)}X${folded.slice(mention.end)}`;
}

/**
 * Money in and out of one company, said of nobody else: the words of it are everyday ones that the learner hears in all
 * kinds of questions, and whether it gives or gets hangs on one of them.
 */
export function readOneCompany(context: Context): Question | undefined {
  const { reading, has } = context;
  const text = masked(reading);
  const [of] = reading.companies;
  if (text === undefined || of === undefined || reading.absent.length > 0 || has('q-why', 'q-opinion'))
    return undefined;
  const ask = ASKS.find(([pattern]) => pattern.test(text))?.[1];
  return ask?.(of, context);
}

/** Half a question may be of somebody else as well. */
export const readOfOne: Step = (scene) => {
  const question = scene.last ? undefined : readOneCompany(scene.context);
  return question && clause(scene, question);
};
