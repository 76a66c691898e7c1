import { formOf } from '../knowledge/grams.ts';
import type { Comparison } from '../knowledge/claims.ts';
import type { Graph } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Asked, Findings } from '../knowledge/judges.ts';
import { YES_NO_INTENTS, type Entity, type Fact, type Layer } from '../knowledge/schema.ts';
import { spanOf } from './dates.ts';
import type { Figure } from './numbers.ts';
import type { Claim } from './question.ts';
import type { Reading } from './reading.ts';
import { rolesOf, type Roles } from './roles.ts';
import { asksWhichBound } from './sorts.ts';
import { isNegated } from '../text/negation.ts';
import { asksWhich, hasQuestionWord, isRequest, isStatement, wantsYesNo } from './yesno.ts';

/** What every reader of a kind of question gets to see. */
export interface Context {
  reading: Reading;
  roles: Roles;
  graph: Graph;
  entities: Map<string, Entity>;
  /** somebody is named who is in no list */
  invented: boolean;
  /** asked so that yes or no answers it */
  yesNo: boolean;
  /** asked in the negative: yes and no change places */
  negated: boolean;
  /** the fact that names who is in a layer */
  membersOf: (layer: Layer) => string | undefined;
  /** the tie or the part that is asked about is denied, by a negative or by a word such as "leaves out" */
  denied: boolean;
  /** the facts that an overview sums up, in order */
  pointsOf: (fact: string) => string[];
  relatedOf: (fact: string) => string[];
  /** the facts that state a figure to reckon with */
  figured: Fact[];
  /** the fact that tells of another company what this one tells of its own */
  twinOf: (fact: string, company: string) => string | undefined;
  /** the overview that it is a point of */
  parentOf: (fact: string) => string | undefined;
  /** the fact that tells the other side of it */
  oppositeOf: (fact: string) => string | undefined;
  /** the kinds of question that the learner takes it for, best first */
  asked: Asked[];
  /** how likely it is small talk of whatever sort, 0 to 1 */
  talk: number;
  /** how likely it is neither the article's nor small talk, 0 to 1 */
  nothing: number;
  /** whether the text holds one of the concepts */
  has: (...concepts: string[]) => boolean;
}

/** Whether an entity can give or take money in the graph. */
export function isInvestor({ entities }: Context, id: string): boolean {
  return entities.get(id)?.kinds.includes('investor') ?? false;
}

/** A company that others invest in: an AI company, or any other that takes stakes and holds none. */
export function isAiCompany({ entities, graph }: Context, id: string): boolean {
  const kinds = entities.get(id)?.kinds ?? [];
  if (kinds.includes('ai-company')) return true;
  return !kinds.includes('investor') && graph.into(id, 'investment').length > 0;
}

/** The AI companies that have an investor, in the order of the knowledge: "all of them" means these. */
export const labsOf = ({ entities, graph }: Context): string[] =>
  [...entities.values()]
    .filter(({ id, kinds }) => kinds.includes('ai-company') && graph.into(id, 'investment').length > 0)
    .map(({ id }) => id);

/** How a figure is said to stand to the one that is named, the most particular words first. */
const COMPARED: [Comparison, RegExp][] = [
  [
    'exact',
    /\b(?:exact(?:ly)?|precise(?:ly)?|on the (?:dot|nose)|flat out|bang on|set in stone|guaranteed to|(?:firm|fixed|hard|flat) (?:number|figure|amount|sum)|(?:fixed|firm|flat|guaranteed|locked[ -]in)(?= \$?\d))\b|必ず|確実に|ちょうど|ぴったり|きっかり|きっちり|ぽっきり|じゃすと|確定(?:した|の|済み|拠出|出資)?(?:額|値|金額|数字)|固定額/,
  ],
  ['cap', /\b(?:up to|as much as(?= \$?\d)|max(?:imum)?|ceiling|cap(?:ped)?|upper limit)\b|最大|上限|天井/],
  [
    'at-most',
    /\b(?:at (?:the )?most|no more than|tops|(?:that's|that was|thats) (?:it|all)|(?:nothing|no more|not a (?:cent|penny)) (?:since|after|later|more)|(?:called it quits|stopped|quit) (?:\w+ ){0,4}(?:at|after|there))\b|以下|多くて|打ち止め|打ち切|どまり|止まり|っきり|まで(?:しか|だけ|だよ|です|だっけ|なの|\?|$)/,
  ],
  [
    'at-least',
    /\b(?:at (?:the )?least|min(?:imum)?|no less than|floor|or more|reach(?:es|ed)?|hits?)\b|最低|少なくとも|以上|下限|くだらな|下らな|届[くいか]|達[すし]/,
  ],
  [
    'more',
    /\b(?:more|bigger|larger|higher|greater) than\b|\b(?:over|above|exceed(?:s|ing|ed)?|north of|upwards of|past|pass(?:es|ed)?|top|tops)\b|超え|超す|越え|より(?:多|大|上)|上回/,
  ],
  ['less', /\b(?:less|smaller|lower) than\b|\b(?:under|below|short of)\b|未満|より(?:少|小|下)|満たな|下回/],
];

/** To be found wherever they stand. */
const COMPARED_ANYWHERE = COMPARED.map(([than, pattern]) => [than, new RegExp(pattern, 'g')] as const);

/** Names a sum by its bound: no word of how a factor compares. */
const OF_SUM = /^(?:最大|上限|下限|最低|天井|max\w*|min\w*|cap\w*|ceiling|floor|up to)$/;
/** So near to a factor, in UTF-16 units, its comparison stands. */
const BESIDE = 6;

/** The comparison whose words stand nearest to the figure: 「上限を合計すると300億を上回る」 is "more", not "at most". */
function comparisonBy(folded: string, place: number, reach = Infinity): Comparison | undefined {
  let nearest: { than: Comparison; far: number } | undefined;
  for (const [than, pattern] of COMPARED_ANYWHERE)
    for (const { index, 0: words } of folded.matchAll(pattern)) {
      const far = index < place ? Math.max(0, place - index - words.length) : index - place;
      if (reach < Infinity && OF_SUM.test(words)) continue;
      if (far <= reach && (!nearest || far < nearest.far)) nearest = { than, far };
    }
  return nearest?.than;
}

/** Whatever else is said of the sum, it is asked to be certain: 「最大100億は確定額？」. */
const IS_FIXED =
  /確定(?:した|の|済み|拠出|出資)?(?:額|値|金額|数字)|固定額|\bset in stone\b|\b(?:fixed|firm|guaranteed|locked[ -]in) (?:number|figure|amount|sum|commitment)\b/;

/** The figures that a question states, as a claim to be checked; undefined where it states none. */
export function claimOf({ figures, folded }: Pick<Reading, 'figures' | 'folded'>): Claim | undefined {
  const claim: Claim = {};
  const when = spanOf(folded);
  if (when) claim.when = when;
  const several = (unit: Figure['unit']) =>
    new Set(figures.filter((figure) => figure.unit === unit).map(({ value }) => value)).size > 1;
  for (const figure of figures) {
    // One dollar stands for each of them.
    if (figure.unit === 'usd' && figure.value > 1 && !several('usd')) {
      claim.usd ??= figure.value;
      if (figure.foreign) claim.foreign = true;
    }
    if (figure.unit === 'year' && !several('year') && !when?.first && !when?.last)
      claim.year ??= figure.value;
    if (figure.unit === 'times') claim.times ??= figure.value;
    if (figure.unit === 'percent') claim.percent ??= figure.value;
  }
  const isSized = (claim.usd ?? claim.times ?? claim.percent) !== undefined;
  const place = figures.find(({ unit }) => unit !== 'year')?.start ?? 0;
  // "Its max is double that one's": what stands far from a factor is said of the sums.
  const reach = claim.usd === undefined && claim.times !== undefined ? BESIDE : Infinity;
  const compared = IS_FIXED.test(folded) ? 'exact' : comparisonBy(folded, place, reach);
  const than = isSized ? compared : undefined;
  if (than) claim.than = than;
  return Object.keys(claim).length > 0 ? claim : undefined;
}

const WHETHER = new Set(YES_NO_INTENTS);
const CERTAIN = 0.6;
const LIKELY_YES_NO = 0.4;
/** "But if the market flops?": asks what comes of it. */
const SUPPOSES =
  /^(?:(?:and|but|so|ok|then|well) )?(?:what |and |but )?if\b(?!.*\b(?:does|do|is|are|will|would|can|could|did|has|have)\b)[^,?]*[?]?$|(?:たら|なら|れば)(?:どう)?[?？]?$/u;
/** "Early or late?", 「競争？協力？」, 「早くなるの遅くなるの」: asks which, not whether. */
const EITHER =
  /\bor\b(?! (?:not|nah|no|what)\b)|[?？][^?？]{1,12}[?？]\s*$|(?:の|ん|か)[、\s]?[^、。?？の]{1,8}(?:の|ん|か)[?？]?\s*$/u;

/** What ends in a noun and has no mark asks for the thing. */
const NOUN = /(?=.*[ぁ-ん])[\p{sc=Han}\p{sc=Kana}ー](?:$|[。、]$)/u;
const SURELY_YES_NO = 0.8;
/** A Japanese question may end in any word: the mark alone tells that it is one. And a statement is there to be confirmed. */
const LIKELY_IF_PLAIN = 0.1;

const isWhether = ([first]: Asked[]): boolean =>
  first !== undefined && first.share >= CERTAIN && WHETHER.has(first.intent);

/** A reason by its noun alone: "motive for …?", 「…の狙いは？」. */
const ASKS_REASON =
  /\b(?:reasons?|rationale|motives?|thesis) (?:for|of|behind|to)\b|(?:理由|狙い|ねらい|動機|目的)(?:は|って)?[?？]?$/;

/** "Three layers of AI?": names a list. */
const NAMES_LIST =
  /^(?:(?:and|so|but|ok|the|those|these|its|their|all|top) )*(?:two|three|four|five|[2-5]) [\w-]+(?: (?:of|in|for|behind|to) (?:the |an? |this |that )?[\w-]+(?: (?:industry|cycle|loop|structure))?)?[?.! ]*$/;

/** "The merger part?", 「標準化のとこ？」, 「リスクの一つ目」: names one of what was told. */
const NAMES_ONE =
  /^(?:(?:and|so|but|ok|then) )*(?:the|that) (?:[\w'-]+ ){1,3}(?:part|bit|one|point|thing|side|piece|stuff|angle)[?.! ]*$|^(?:(?:and|so|but|ok|then) )*(?:his|her|their|its) [\w'-]+(?: (?:there|then|again|exactly|name|title))?[?.! ]*$|^(?:(?:and|so|but|ok|then) )*(?!(?:it|that|what|who|there|he|she|let)\b)[\w-]+?'?s (?:own )?(?:part|half|portion|contribution|bit|slice|chunk|cut|side|piece|ticket|stake|share|money|aims?|goals?|reasons?|strategy|role|firm|company|shop|outfit)(?: (?:of|in) (?:it|that|this|them|all this))?(?: in \$)?[?.! ]*$|(?:つ|番|個|こ|点)(?:目|め)[?？]?$|(?:の|な)(?:とこ|ところ|やつ|ほう|方|部分|件|話)[?？]?$/;

/** "After 5 years?": nothing but a time. */
const TIME_ONLY =
  /^(?:(?:and|so|but|ok|then|like) )*(?:(?:after|in|within|by|past|beyond|over|for) (?:the )?|(?=.*\b(?:out|from now|on|later|ahead)\b))(?:(?:next|about|like|first|coming|last) )?[\w.–-]+(?: (?:to|or|and|-) \w+)? (?:years?|yrs?)(?: (?:or so|from now|time|on|out|later|ahead))?\s*[?.…]*$/;

/** "The cat's take on …": a view, and no claim. */
const TAKE_ON =
  /^(?:(?:and|so|but|ok) )*(?:(?:the|ur|your) )?(?:\w+'?s? )?(?:take|view|opinion|thoughts|verdict|stance|word|comment) (?:on|about) /;

/** By grammar, or by the learner where no word asks for more. */
function asksYesNo({ folded, grams, figures }: Reading, library: Library, asked: Asked[]): boolean {
  if (SUPPOSES.test(folded) || (EITHER.test(folded) && library.namesBoth(folded))) return false;
  if (asksWhichBound(folded)) return false;
  if (isRequest(folded) || asksWhich(folded)) return false;
  if (wantsYesNo(folded)) return true;
  if (
    hasQuestionWord(folded) ||
    ASKS_REASON.test(folded) ||
    NAMES_ONE.test(folded) ||
    TIME_ONLY.test(folded) ||
    TAKE_ON.test(folded) ||
    /\bmeans?\s*[?]+$/.test(folded) ||
    NAMES_LIST.test(folded)
  )
    return false;
  const isMarked = /[?？]\s*$/.test(folded);
  if (isStatement(folded)) return true;
  if (isWhether(asked) || (isMarked && figures.some(({ unit }) => unit !== 'year'))) return true;
  const isPlain = isMarked && /[ぁ-ん]/.test(folded);
  const likely = isPlain || isStatement(folded) ? LIKELY_IF_PLAIN : LIKELY_YES_NO;
  const least = NOUN.test(folded) ? SURELY_YES_NO : likely;
  return library.asksYesNo(grams, formOf(folded)) >= least;
}

/** Says by a verb what a negative would: "the loop leaves X out". */
const LEAVES_OUT =
  /\b(?:exclud\w+|leav\w+ (?:\S+ ){0,2}out\b|left out|skip(?:s|ped|ping)?|bypass\w*|omit\w*|stay\w* (?:out|away)|avoid\w*|steer\w* clear|sh[ou]n\w*|snub\w*|pull(?:s|ed|ing)? out|dump(?:s|ed|ing)?|ditch\w*|walk\w* away|sat out|pass(?:es|ed)? on|opt\w* out|ke(?:ep|pt)\w* (?:\S+ ){0,3}(?:away|from)|withh[eo]ld\w*)\b|外れ(?:て|る)|外され|外し|除外|除かれ|抜けて|見送|断っ|避けて|撤退|手を引|素通り|蚊帳の外|手を出さ|するして(?:い?る|ん)/;

const UNTOLD = { asked: [], talk: 0, nothing: 0 };

/** "The amount, or the reason there is none": why there is none is no question of its own. */
const WHY_NONE =
  /\b(?:or|and|else|otherwise|if not)\b,? (?:say |tell me )?(?:the |a )?(?:reasons?(?: why)?|why)\b.*\b(?:not?|none|isn't|aren't|missing|absent|lacks?|unstated|undisclosed)\b|(?:ない|なけれ|なき)[^、。]{0,6}(?:ば|なら|場合|とき)[^。]{0,4}(?:理由|なぜ|わけ)/;

/** Gathers what the readers of questions look at. */
export function contextOf(
  reading: Reading,
  library: Library,
  { asked, talk, nothing }: Omit<Findings, 'facts'> = UNTOLD,
): Context {
  return {
    reading,
    invented: false,
    asked,
    talk,
    nothing,
    roles: rolesOf(reading),
    graph: library.graph,
    entities: library.knowledge.entities,
    yesNo: asksYesNo(reading, library, asked),
    negated: isNegated(reading.folded),
    membersOf: (layer) => [...library.knowledge.facts.values()].find(({ members }) => members === layer)?.id,
    denied: isNegated(reading.folded) !== LEAVES_OUT.test(reading.folded),
    pointsOf: (fact) => library.knowledge.facts.get(fact)?.points ?? [],
    parentOf: (fact) => library.parents.get(fact),
    oppositeOf: (fact) => library.knowledge.facts.get(fact)?.opposite,
    twinOf: (fact, company) =>
      library.knowledge.twins.find(({ of }) => Object.values(of).includes(fact))?.of[company],
    figured: library.figured,
    relatedOf: (fact) => library.knowledge.facts.get(fact)?.related ?? [],
    has: (...concepts) =>
      concepts.some((id) => reading.concepts.has(id) && !(id === 'q-why' && WHY_NONE.test(reading.folded))),
  };
}
