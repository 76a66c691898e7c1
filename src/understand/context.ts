import type { Comparison } from '../knowledge/claims.ts';
import type { Graph } from '../knowledge/graph.ts';
import type { Library } from '../knowledge/index.ts';
import type { Asked, Findings } from '../knowledge/judges.ts';
import type { Deal, Entity, Fact, Layer } from '../knowledge/schema.ts';
import { allIn } from '../text/gate.ts';
import { spanOf } from './dates.ts';
import type { Figure } from './numbers.ts';
import type { Claim } from './question.ts';
import type { Reading } from './reading.ts';
import { rolesOf, type Roles } from './roles.ts';
import { isNegated } from '../text/negation.ts';
import { asksYesNo } from './whether.ts';

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
  /** whom a fact is about */
  entitiesOf: (fact: string) => string[];
  /** the section of the article that a fact stands in */
  sectionOf: (fact: string) => string | undefined;
  /** what a fact states, in English */
  statementOf: (fact: string) => string;
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
export function isAiCompany({ entities, graph }: Pick<Context, 'entities' | 'graph'>, id: string): boolean {
  const kinds = entities.get(id)?.kinds ?? [];
  if (kinds.includes('ai-company')) return true;
  return !kinds.includes('investor') && graph.into(id, 'investment').length > 0;
}

/** The AI companies that have an investor, in the order of the knowledge: "all of them" means these. */
export const labsOf = ({ entities, graph }: Context): string[] =>
  [...entities.values()]
    .filter(({ id, kinds }) => kinds.includes('ai-company') && graph.into(id, 'investment').length > 0)
    .map(({ id }) => id);

/** How a sum begins. */
const SUM = String.raw`\$?\d|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|a hundred`;

/** How a figure is said to stand to the one that is named, the most particular words first. */
const COMPARED: [Comparison, RegExp][] = [
  [
    'exact',
    /\b(?:exact(?:ly)?|precise(?:ly)?|on the (?:dot|nose)|flat out|bang on|set in stone|guaranteed to|(?:firm|fixed|hard|flat) (?:number|figure|amount|sum)|(?:fixed|firm|flat|guaranteed|locked[ -]in)(?= \$?\d))\b|正確|厳密|必ず|確実に|ちょうど|ぴったり|きっかり|きっちり|ぽっきり|じゃすと|確定(?:した|の|済み|拠出|出資)?(?:額|値|金額|数字)|固定額/,
  ],
  [
    'cap',
    new RegExp(
      String.raw`\b(?:up to|(?<!n't[^,.?]{0,30})as much as(?= (?:${SUM}))|max(?:imum)?|ceiling|cap(?:ped)?|upper limit)\b|最大|上限|天井`,
    ),
  ],
  [
    'at-most',
    new RegExp(
      String.raw`\b(?:(?:barely|hardly|scarcely) (?:even )?(?=(?:${SUM}))|at (?:the )?most|the (?:very |absolute )?most(?= (?:that |\S+ (?:has|have|had|can|could|will|would|may|might|puts?|gave|ever)\b))|no more than|tops|(?:that's|that was|thats) (?:it|all)|(?:nothing|no more|not a (?:cent|penny)) (?:since|after|later|more)|(?:called it quits|stopped|quit) (?:\w+ ){0,4}(?:at|after|there))\b|以下|多くて|(?:追加|上乗せ|積み増し|そのあと|その後)(?:は|も)?(?:なし|無し|ぜろ|ない|ありません)|で(?:終わり|おしまい)|それっきり|打ち止め|打ち切|どまり|止まり|っきり|まで(?:しか|だけ|だよ|です|だっけ|なの|\?|$)`,
    ),
  ],
  [
    'at-least',
    /\b(?:at (?:the )?(?:very |bare )?least|the (?:very |bare |absolute )?(?:least|minimum)|min(?:imum)?|no less than|floor|or (?:more|above|over|higher|up|larger|bigger)|and (?:up|above|over|higher)|upwards?(?: of)?|reach(?:es|ed)?|hits?|(?:pass|cross|hit)(?:es|ed)? the (?=[\w$. ]{1,24} mark\b))(?:\b|(?<= ))|最低|少なくとも|以上|下限|くだらな|下らな|届[くいか]|(?<![調配伝])達[すし]/,
  ],
  [
    'more',
    /\b(?:more|bigger|larger|higher|greater) than\b|\b(?:(?<!\b(?:fork|hand|turn|sign)(?:s|ed|ing)? )over|above|exceed(?:s|ing|ed)?|north of|upwards of|past|pass(?:es|ed)?|top|tops)\b|超え|超す|越え|より(?:多|大|上)|上回/,
  ],
  [
    'less',
    new RegExp(
      String.raw`\b(?:less|smaller|lower) than\b|(?:n't|\bnot|\bnever) [^,.?]{0,30}?\b(?:so much as|as much as|even)(?= (?:a |about )?(?:${SUM}))|\b(?:under|below|short of)\b|未満|より(?:少|小|下)|満たな|下回`,
    ),
  ],
];

/** Says outright that it is a least. */
const AT_LEAST =
  /\b(?:at (?:the )?(?:very |bare )?least|the (?:very |bare |absolute )?least|min(?:imum)?|no less than|floor|or more)\b|最低|少なくとも|以上|下限|下らな/;

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
    for (const { index, 0: words } of allIn(pattern, folded)) {
      const far = index < place ? Math.max(0, place - index - words.length) : index - place;
      if (reach < Infinity && OF_SUM.test(words)) continue;
      if (far <= reach && (!nearest || far < nearest.far)) nearest = { than, far };
    }
  return nearest?.than;
}

/** Whatever else is said of the sum, it is asked to be certain: 「最大100億は確定額？」. */
const IS_FIXED =
  /確定(?:した|の|済み|拠出|出資)?(?:額|値|金額|数字)|固定額|\bset in stone\b|\b(?:fixed|firm|guaranteed|locked[ -]in) (?:number|figure|amount|sum|commitment)\b/;

/** "10B and then 13B, so 23B": of several sums the one that the others come to is claimed. */
function summedUp(figures: readonly Figure[]): number | undefined {
  const sums = [...new Set(figures.flatMap(({ unit, value }) => (unit === 'usd' ? [value] : [])))];
  const most = Math.max(...sums);
  return sums.length > 2 && sums.reduce((all, sum) => all + sum, 0) === 2 * most ? most : undefined;
}

/** The figures that a question states, as a claim to be checked; undefined where it states none. */
export function claimOf({ figures, folded }: Pick<Reading, 'figures' | 'folded'>): Claim | undefined {
  const claim: Claim = {};
  const when = spanOf(folded);
  if (when) claim.when = when;
  const several = (unit: Figure['unit']) =>
    new Set(figures.filter((figure) => figure.unit === unit).map(({ value }) => value)).size > 1;
  const summed = summedUp(figures);
  if (summed !== undefined) claim.usd = summed;
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
  if ((claim.usd ?? claim.times ?? claim.percent) === undefined)
    return Object.keys(claim).length > 0 ? claim : undefined;
  const place = figures.find(({ unit }) => unit !== 'year')?.start ?? 0;
  // "Its max is double that one's": what stands far from a factor is said of the sums.
  const reach = claim.usd === undefined && claim.times !== undefined ? BESIDE : Infinity;
  const compared = IS_FIXED.test(folded) ? 'exact' : comparisonBy(folded, place, reach);
  // A factor that something is said to reach is the one that it comes to.
  const isReached = claim.usd === undefined && claim.times !== undefined && compared === 'at-least';
  if (compared && !(isReached && !AT_LEAST.test(folded))) claim.than = compared;
  return claim;
}

/** Says by a verb what a negative would: "the loop leaves X out". */
const LEAVES_OUT =
  /\b(?:exclud\w+|leav\w+ (?:\S+ ){0,2}out\b|left out|missing from|absent from|nowhere (?:in|on|near|to be)|skip(?:s|ped|ping)?|bypass\w*|omit\w*|stay\w* (?:out|away)|avoid\w*|steer\w* clear|sh[ou]n\w*|snub\w*|pull(?:s|ed|ing)? out|dump(?:s|ed|ing)?|ditch\w*|walk\w* away|sat out|pass(?:es|ed)? on|opt\w* out|ke(?:ep|pt)\w* (?:\S+ ){0,3}(?:away|from)|withh[eo]ld\w*|(?:kept|keep\w*|barred|banned|blocked|locked|shut|pulled|taken|held) (?:off|out of)|(?:barred|banned|blocked|locked out|shut out|cut off|pulled|removed) from|closed (?:off )?to|off[- ]limits|(?:the|a) (?:cold shoulder|miss(?=\W|$)|wide berth)|turn(?:s|ed)? (?:its|their) (?:back|nose)s?|out in the cold|(?:shut|shuts|close[sd]?) (?:its|their|the) (?:purse|wallet|door)s?|ignor(?:e[sd]?|ing)|(?:giv(?:e|es|en|ing)|gave) up on|(?:un|not )available|without (?:(?:any|using|a single|the|help from|touching) ){0,12}(?:\S+ )?(?:chips?|gpus?|hardware|silicon|clouds?))\b|(?:gpu|ちっぷ|半導体|くらうど)(?:を|に|も|は)?(?:(?:なし|無し|抜き|ぬき)(?:で|に|の)|(?:使わ|用い|頼ら|依存せ)ず)|締め出|外れ(?:て|る)|外され|外し|除外|除かれ|抜けて|見送|辞退|断念|断っ|避けて|撤退|手を引|素通り|蚊帳の外|手を出さ|するして(?:い?る|ん)/;

const UNTOLD = { asked: [], talk: 0, nothing: 0 };

/** "The amount, or the reason there is none": why there is none is no question of its own. */
const WHY_NONE =
  /\b(?:or|and|else|otherwise|if not)\b,? (?:say |tell me )?(?:the |a )?(?:reasons?(?: why)?|why)\b.*\b(?:not?|none|isn't|aren't|missing|absent|lacks?|unstated|undisclosed)\b|(?:ない|なけれ|なき)[^、。]{0,6}(?:ば|なら|場合|とき)[^。]{0,4}(?:理由|なぜ|わけ)/;

/** 「何でしょうか」, 「なんですか」: what it is, though 「何で」 stands in it. */
function isWhat({ folded, spots }: Reading): boolean {
  const whys = spots.grammar.filter(({ id }) => id === 'q-why');
  return (
    whys.length > 0 &&
    whys.every(
      ({ start, end }) =>
        /^(?:何|なん)で$/.test(folded.slice(start, end)) && /[すし]/.test(folded[end] ?? ''),
    )
  );
}
const isNoWhy = (reading: Reading): boolean => WHY_NONE.test(reading.folded) || isWhat(reading);

/** Whether a deal is said to go the other way round. */
export const isTurned = (
  { from, to }: Pick<Deal, 'from' | 'to'>,
  { roles }: Pick<Context, 'roles'>,
): boolean => roles.from.includes(to) && roles.to.includes(from);

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
    entitiesOf: (fact) => library.knowledge.facts.get(fact)?.entities ?? [],
    sectionOf: (fact) => library.knowledge.facts.get(fact)?.section,
    statementOf: (fact) => library.knowledge.facts.get(fact)?.en ?? '',
    has: (...concepts) =>
      concepts.some((id) => reading.concepts.has(id) && !(id === 'q-why' && isNoWhy(reading))),
  };
}
