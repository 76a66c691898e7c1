import { alongside } from './alongside.ts';
import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { claimHolds } from '../knowledge/claims.ts';
import { isTold } from './fitting.ts';
import { ofTopic } from './shares.ts';
import { nearestOf, type Choice } from './choose.ts';
import { claimOf, type Context } from './context.ts';
import { NAMED } from './exists.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { isOfOtherPair, isTurned, payerOf } from './paid-wrongly.ts';
import { isNotion } from '../knowledge/features.ts';
import { isRemark } from './talk.ts';

/** So much the likeliest that the attribute is the fact's own. */
const LIKELY = 0.5;

/** So like an example question that the name beside it only decorates. */
const LIKELY_KNOWN = 0.5;

/** The alias as it was typed, where it isn't the name itself: a nickname must not be answered with a name that wasn't said. */
function wordOf({ reading }: Context, { start, end }: { start: number; end: number }): string | undefined {
  return reading.folded.slice(start, end) || undefined;
}

/** A name that the article lacks, as it was typed, with the next one beside it: "Meta's or SoftBank's stake". */
function strangersOf(
  context: Context,
  name: Reading['foreign'][number],
): Pick<Extract<Question, { kind: 'absent' }>, 'name' | 'word' | 'also'> {
  const next = context.reading.foreign.find(({ id }) => id !== name.id);
  const [word, second] = [wordOf(context, name), next && wordOf(context, next)];
  return {
    name: name.id,
    ...(word ? { word } : {}),
    ...(next ? { also: { name: next.id, ...(second ? { word: second } : {}) } } : {}),
  };
}

/** Facts near to what was asked: those that the ranking puts first for the same company. */
function nearFacts(choice: Choice, library: Library, of: string | undefined): string[] {
  const same = choice.ranked.filter(
    ({ id }) => of === undefined || library.knowledge.facts.get(id)?.entities.includes(of),
  );
  return nearestOf(same.length > 0 ? same : choice.ranked);
}

/** Whether the fact's own nearest example speaks of the attribute: then the article does have it. */
function exampleHolds({ id, example }: Ranked, feature: string, library: Library): boolean {
  const text = library.examples.get(id)?.[example]?.text ?? '';
  return readFeatures(text, library.vocabulary).includes(feature);
}

/** So likely a fact, or a kind of question, that a word from elsewhere only decorates it; less is enough where nothing is amiss. */
const PLAIN = 0.6;
const PLAIN_ENOUGH = 0.25;
const AMISS = 0.1;

function isPlain({ nothing, asked: [intent] }: Context, { ranked: [first] }: Choice): boolean {
  const told = intent !== undefined && isTold(intent) ? intent.share : 0;
  const most = Math.max(first?.share ?? 0, told);
  return most >= PLAIN || (most >= PLAIN_ENOUGH && nothing < AMISS);
}

/** An attribute that companies have and the article lacks: a share price, a CEO, a percentage. */
export function readAbsent(context: Context, choice: Choice, library: Library): Question | undefined {
  const { reading } = context;
  const attributes = reading.absent.map(({ id }) => library.knowledge.absent.get(id)!);
  const isOwned = reading.absent.every(({ owned }) => owned);
  const ours = attributes.filter(({ offTopic }) => !offTopic);
  // "What share of its revenue": what it is a share of is what is missing.
  const attribute = ours.find(({ part }) => !part) ?? ours[0] ?? attributes[0];
  if (!attribute) return undefined;
  if (isTurned(context) || isOfOtherPair(context)) return undefined;
  const named = reading.mentions.find(({ id, company }) => id === company) ?? reading.mentions[0];
  const of = named?.company ?? payerOf(context);
  const first = choice.ranked[0];
  const about = of === undefined || (first && library.knowledge.facts.get(first.id)?.entities.includes(of));
  if (
    first &&
    (about || isOwned) &&
    choice.sure > 0.5 &&
    (first.share ?? 0) >= LIKELY &&
    (isOwned || exampleHolds(first, `a:${attribute.id}`, library))
  )
    return undefined;
  // 「コーヒー淹れてくる、いつも助かってるよ」: of a day that is only told of, nothing is missing.
  if (attribute.offTopic && isRemark(reading)) return undefined;
  // What somebody says of two companies is no everyday life, whoever it is.
  if (attribute.offTopic && reading.companies.length > 1) return undefined;
  if (attribute.offTopic && (isPlain(context, choice) || (first?.share ?? 0) >= LIKELY_KNOWN))
    return undefined;
  const figure = claimOf(reading);
  const said = library.knowledge.facts.get(first?.id ?? '')?.en ?? '';
  if (figure?.year !== undefined && figure.usd !== undefined && said.includes(String(figure.year)))
    return undefined;
  const isSaidOf = context.yesNo && attribute.general && figure?.usd !== undefined && said.includes('$');
  if (isSaidOf && !attribute.offTopic && claimHolds(said, { usd: figure.usd! })) return undefined;
  // "Is it in the black?", of whose loss is told: the fact says no.
  const isDenied = context.yesNo && of !== undefined && first && library.opposition(first.id, reading) < 0;
  if (isDenied && library.knowledge.facts.get(first.id)?.entities.includes(of)) return undefined;
  const topical = reading.features.filter(isNotion).length;
  if (attribute.offTopic && topical > 1 && (reading.companies.length > 0 || choice.sure > 0.6))
    return undefined;
  const others = alongside(reading, of, library);
  return {
    kind: 'absent',
    attribute: attribute.id,
    ...(of ? { of } : {}),
    ...(others.length > 0 ? { others } : {}),
    near: nearFacts(choice, library, of),
  };
}

/** So plainly about a fact that the name in it is the asker's mistake. */
const SURE = 0.8;

/** Asked whether somebody comes up at all, or has a part in it. */
const MENTIONED =
  /出てく|出てき|載って|登場|触れ|絡ん|書いてあ|入って|仲間|関わ|(?:何|なん|なに)か(?:も)?言|発言(?:は|って|も|ある|して)|こめんと(?:は|も|ある|して)|(?:mention|appear|say about|(?:sa(?:y|id|ys)|comment) (?:any|some|about|on)|quoted|come up|in the (?:loop|circle|cycle|ring)|part of|involved)/;

/** Whether somebody said it, whatever it was: 「イーロンは…と認めてる？」, "has Elon said anything about …?". */
const SPEAKS =
  /^ ?(?:ever |actually |really |even |publicly |already ){0,12}(?:sa(?:y|id|ys)|admit\w*|confess\w*|confirm\w*|comment\w*|tweet\w*|acknowledg\w*|den(?:y|ies|ied))\b|^(?:さん|氏)?(?:は|が|って|も)[^。?？]{0,40}(?:認め(?:て|た|る)|言っ|発言し|こめんとし|語っ|否定し|つぶや)/;

/** Less than that, an example that holds the same name is no sign of the fact. */
const LEAST_LIKELY = 0.03;
/** So likely a kind of question that the name which opens it is what is asked about. */
const HEARD = 0.4;

const TOPIC = { before: /\b(?:does|do|is|did|about|where's|what's)\s$/, after: /^(?:は|って|とは|も)/ };

/** Whether it is the name that something is asked of: 「Metaはどの立ち位置」, "where does Meta sit in this?". */
const isTopic = ({ reading: { folded } }: Context, name: Reading['foreign'][number] | undefined): boolean =>
  name !== undefined &&
  (TOPIC.after.test(folded.slice(name.end)) || TOPIC.before.test(folded.slice(0, name.start)));

/** A name that the article doesn't know. It is a soft veto: where the asked tie is complete without it, it only decorates. */
export function readForeign(
  context: Context,
  deal: Question | undefined,
  choice: Choice,
  library: Library,
): Question | undefined {
  const { reading } = context;
  const name = reading.foreign[0];
  if (!name && !context.invented) return undefined;
  const complete =
    deal !== undefined &&
    (deal.kind === 'tie' ||
      deal.kind === 'relation' ||
      deal.kind === 'path' ||
      deal.kind === 'stakes' ||
      (!name && (deal.kind === 'calculation' || deal.kind === 'holds' || deal.kind === 'total')) ||
      deal.kind === 'reversed') &&
    reading.companies.length >= 2;
  const told = reading.mentions.some(({ id }) =>
    library.knowledge.entities.get(id)?.kinds.some((kind) => kind === 'person' || kind === 'media'),
  );
  const first = choice.ranked[0];
  const isLikely = (first?.share ?? 0) >= LEAST_LIKELY;
  const held = name && first && isLikely && choice.sure > 0.6 && exampleHolds(first, `f:${name.id}`, library);
  const mentioned = MENTIONED.test(reading.folded);
  // Asked whether that very name comes up, how else it is spoken of tells nothing.
  const isItself = reading.companies.length === 0 && (mentioned || isTopic(context, name));
  const isSpeaker = name !== undefined && SPEAKS.test(reading.folded.slice(name.end));
  if ((told && choice.sure >= 0.3) || (complete && !isSpeaker) || (held && !isItself)) return undefined;
  const [asked] = context.asked;
  // 「オラクルってAnthropicにクラウド貸してる？」: it is asked about, whatever verb says what.
  const isNamedFirst = name !== undefined && reading.mentions.every(({ start }) => name.start < start);
  // "SoftBank's in OpenAI too, right?": whatever is told of OpenAI's backers, it isn't that this is none of them.
  const topic = library.knowledge.facts.get(first?.id ?? '')?.topic;
  const isTie =
    context.yesNo && reading.companies.length === 1 && (topic === 'investors' || topic === 'deals');
  const asksDeal =
    isTie ||
    (deal !== undefined && deal.kind !== 'relation') ||
    (isNamedFirst && asked !== undefined && isTold(asked) && asked.share >= HEARD) ||
    context.has(
      'r-invest', 'r-investor', 'r-pay', 'r-receive', 'r-customer', 'r-own', 'q-amount', 'r-deal', 'r-partner',
      'r-acquire', 'r-supply',
    ); // prettier-ignore
  if (!asksDeal && !mentioned && !isItself && !isSpeaker && choice.sure >= LIKELY_KNOWN) return undefined;
  const of = reading.companies[0];
  const plain = choice.dealless && (first?.share ?? 0) >= SURE;
  if (!name && (plain || (!asksDeal && !mentioned))) return undefined;
  if (!name)
    return { kind: 'absent', invented: true, ...(of ? { of } : {}), near: nearFacts(choice, library, of) };
  const typed = wordOf(context, name);
  if (first && !asksDeal && !mentioned && (first.share ?? 0) >= SURE)
    return { kind: 'facts', ids: [first.id], stranger: name.id, ...(typed ? { word: typed } : {}) };
  return {
    kind: 'absent',
    ...strangersOf(context, name),
    ...(of ? { of } : {}),
    near: nearFacts(choice, library, of),
  };
}

/** A name that the article lacks, where nothing else tells what the question is about. */
export function readStranger(context: Context, { ranked }: Choice): Question | undefined {
  const name = context.reading.foreign[0];
  const near = nearestOf(ranked);
  if (!name) return context.invented ? { kind: 'absent', invented: true, near } : undefined;
  return { kind: 'absent', ...strangersOf(context, name), near };
}

/** Whether it is an industry that is spoken of: "phones were like Apple and Samsung took everything". */
const isOfIndustry = ([first, ...others]: Ranked[], namesMoney: boolean, { knowledge }: Library): boolean =>
  first !== undefined &&
  knowledge.facts.get(first.id)?.topic === 'industries' &&
  (namesMoney ? (first.share ?? 0) : ofTopic(first, [first, ...others], knowledge)) >= AMISS;

const NO_DEAL_ASKED =
  /どこか|誰か|すまほ|携帯|業界|\b(?:or|either|neither|any\w*|phones?|smartphones?|industry)\b/;
/** "Do Apple and Samsung invest in AI?": several, and none of them gives or gets. */
function areDealless({ reading: { companies, folded }, graph, yesNo, has }: Context): boolean {
  if (companies.length < 2 || !yesNo || NO_DEAL_ASKED.test(folded) || !has('r-invest', 'r-pay')) return false;
  return companies.every((id) => !graph.hasDeals(id));
}

/** A known company without any deal in the article, asked about a deal of its own. */
export function readDealless(context: Context, choice: Choice, library: Library): Question | undefined {
  const { reading, graph, has } = context;
  const [only, second] = reading.companies;
  if (areDealless(context)) return { kind: 'absent', of: only!, near: nearFacts(choice, library, only) };
  // Whether some money comes to it, or it has a part in it.
  const isInIt =
    context.yesNo &&
    (has('r-deal') || (has('r-receive', 'r-money') && !isOfIndustry(choice.ranked, has('r-money'), library)));
  if (
    NAMED.test(reading.folded) ||
    has('r-layer') ||
    !only ||
    (second && !(isInIt && !graph.hasDeals(second))) ||
    !(isInIt || has('r-invest', 'r-pay', 'r-partner', 'r-supply', 'r-acquire', 'r-own', 'r-deal'))
  )
    return undefined;
  const about = library.knowledge.facts.get(choice.ranked[0]?.id ?? '')?.entities.includes(only);
  const deal =
    (isInIt || has('r-invest', 'r-pay', 'r-acquire')) && !has('r-supply', 'r-partner', 'r-chip', 'r-cloud');
  if (graph.hasDeals(only) || (about && choice.sure >= 0.6 && !deal)) return undefined;
  return { kind: 'absent', of: only, near: nearFacts(choice, library, only) };
}
