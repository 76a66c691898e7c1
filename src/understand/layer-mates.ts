import type { Library } from '../knowledge/index.ts';
import type { Layer } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { isOfSeveral, layerIn } from './layers.ts';
import type { Question } from './question.ts';

/** Asks for others than somebody. */
const OTHERS =
  /\b(?:other than|besides?|apart from|aside from|except(?: for)?|excluding|alongside|next to|with|minus|without|not counting|beyond|leav(?:e|ing) out|drop|skip|share[sd]?|tak(?:e|ing) \w+ (?:out|away))\b|\b(?:who|what|which|any(?:one|body)?) else\b|\b(?:the )?others?\b|以外|ほか|他[のに]|除|抜く|抜いた|抜き|抜いて|並(?:んで|ぶ)|同じ(?:層|とこ|ところ)|一緒/;
const ASKS_WHO =
  /\b(?:whom?|whose|which|what|name|names|others?|list|any(?:one|body)?)\b|誰|だれ|どこ|どの(?:会社|企業)|(?:会社|企業|名前|社名|顔ぶれ|め[ー]?か|面々|の|者|層|だと|と|仲間|のは|に)(?:は|って|が)?[?？。]*$|挙げ|教え/;
const THERE = /\b(?:there|that|one|alongside)\b|そこ|同じ|ハード/;
const LAYER = /\b(?:layers?|tiers?|levels?|floors?|rungs?)\b|層|段|階|れいや/;
/** They stand in this order. */
const ORDER: [Layer, RegExp][] = [
  ['ai', /\b(?:top|upper|first)\b|一番上|いちばん上|最上|上の/],
  ['cloud', /\b(?:middle|second|central)\b|真ん中|中間|中央|二番目|2番目/],
  ['chip', /\b(?:bottom|lowest|lower|last|third)\b|一番下|いちばん下|最下|下の|三番目|3番目/],
];
/** Nothing but who is set aside. */
const BARE =
  /^(?:(?:and|but|now|ok|so|then)[, ]+){0,12}(?:besides|leav(?:e|ing) out|without|minus|except(?: for)?|other than|excluding|drop|skip|apart from|if (?:you|we|i) take) [^,]{2,24}$|^[^、。]{2,16}(?:以外|を?除(?:いて|くと|けば|いたら)|抜(?:き(?:で|だと)?|くと|いたら)|のほか(?:に|は)?)[?？。]*$/;
/** As typed: folded, 「ハードの」 is 「はどの」. */
const HARDWARE = /ハード(?:ウェア)?/;
const LONGEST = 80;

const isOfLayers = ({ question, answered, facts }: Turn, { knowledge }: Library): boolean =>
  question.kind === 'layers' ||
  answered?.kind === 'layers' ||
  facts.some((id) => knowledge.facts.get(id)?.topic === 'layers');

/** The one layer of whoever was told, or that the fact told lists. */
function layerTold(
  { question, answered, facts, companies }: Turn,
  { knowledge }: Library,
): Layer | undefined {
  const asked = answered ?? question;
  if (asked.kind === 'layers' && asked.layer) return asked.layer;
  if (asked.kind === 'layers' && asked.besides) return asked.every?.[0];
  const members = knowledge.facts.get(facts[0] ?? '')?.members;
  if (members) return members;
  const of = asked.kind === 'layers' ? asked.of : companies.length === 1 ? companies[0] : undefined;
  const [layer, second] = knowledge.entities.get(of ?? '')?.layers ?? [];
  return second === undefined ? layer : undefined;
}

/** The layer that a text means: by its name, its place, or as the one that was told. */
function layerMeant(folded: string, last: Turn, library: Library): Layer | undefined {
  const named = layerIn(folded);
  if (named) return named;
  const placed =
    LAYER.test(folded) || /\bone\b/.test(folded) ? ORDER.find(([, words]) => words.test(folded)) : undefined;
  if (placed) return placed[0];
  return layerTold(last, library);
}

/** Who was talked about: of the turn itself, or of a part of it. */
function talkedOf({ answered, question, companies, features }: Turn): string[] {
  const asked = answered ?? question;
  const parts = asked.kind === 'several' ? asked.parts : [asked];
  const placed = parts.flatMap((part) => (part.kind === 'layers' && part.of ? [part.of] : []));
  if (placed.length > 0) return placed;
  if (companies.length > 0) return companies;
  return features.flatMap((feature) => (feature.startsWith('e:') ? [feature.slice(2)] : []));
}

/** Who is set aside: those that are named, else whoever was asked about. */
function aside(context: Context, last: Turn, layer: Layer): string[] {
  const { entities, reading } = context;
  const isIn = (id: string) => entities.get(id)?.layers.includes(layer) ?? false;
  const named = setAside(context).length > 0 ? setAside(context) : reading.companies;
  return [...new Set((named.length > 0 ? named : talkedOf(last)).filter(isIn))];
}

/** Who stands in a layer besides some; all of them, where it isn't known who is meant. */
function othersIn(layer: Layer, besides: string[], { membersOf }: Context): Question | undefined {
  if (besides.length > 0) return { kind: 'layers', every: [layer], besides };
  const members = membersOf(layer);
  return members === undefined ? undefined : { kind: 'facts', ids: [members] };
}

/** Whether yes or no answers it, and no name. */
const isWhether = ({ yesNo, reading: { folded } }: Context): boolean =>
  yesNo && !BARE.test(folded) && !/(?:は|と|だと|には|を)[?？。]*$|\b(?:who|which|what)\b/.test(folded);

/** Of another one the same, and nothing else. */
const TOO =
  /^[^,?]{0,40}\b(?:too|as well|also|likewise)[\s?.!]*$|^(?:(?:で|じゃあ?)、?)?[^、。?？]{2,16}も(?:そう|同じ|いっしょ|一緒)?(?:です|なの|ですか|か)?[?？。]*$|^[^?]{2,24}, (?:does|is) (?:it|that one)(?: too| as well| also)[?]?$/;

/** "Is Microsoft in more than one of them too?", "and Microsoft, does it as well?": by the layers that it stands in. */
function inSeveralToo(context: Context, last: Turn): Question | undefined {
  const { reading, entities, yesNo, negated, has } = context;
  const { folded, companies, foreign } = reading;
  const [of, second] = companies;
  const layers = entities.get(of ?? '')?.layers.length ?? 0;
  if (of === undefined || second !== undefined || foreign.length > 0 || layers === 0 || negated)
    return undefined;
  if (has('r-invest', 'r-pay', 'r-supply', 'q-why', 'q-amount', 'q-who')) return undefined;
  const isSaid =
    yesNo &&
    isOfSeveral(folded) &&
    /\b(?:one|several|multiple|two|many)\b|複数|二つ|2つ|いくつも/.test(folded);
  const isAgain = TOO.test(folded) && isOfSeveral(fold(last.said ?? ''));
  return isSaid || isAgain ? { kind: 'layers', of, holds: layers > 1, yes: true } : undefined;
}

/** "Other than it, who's in the hardware one?", 「AWS以外だと？」: those of a layer that was talked about besides one of them. */
export function readLayerMates(
  { context, text }: { context: Context; text: string },
  last: Turn,
  library: Library,
): Question | undefined {
  const { reading, has } = context;
  const { folded, companies, foreign, absent } = reading;
  if (!isOfLayers(last, library) || folded.length > LONGEST) return undefined;
  const too = inSeveralToo(context, last);
  if (too) return too;
  if (isWhether(context)) return undefined;
  if (
    !OTHERS.test(folded) ||
    !(ASKS_WHO.test(folded) || BARE.test(folded)) ||
    foreign.length + absent.length > 0
  )
    return undefined;
  if (has('r-invest', 'r-pay', 'r-supply', 'q-why', 'q-when', 'q-amount')) return undefined;
  if (isOfSeveral(folded)) return undefined;
  // "Who else?" alone is asked of whatever was told.
  if (companies.length === 0 && !layerIn(folded) && !LAYER.test(folded) && !THERE.test(`${folded} ${text}`))
    return undefined;
  const layer = HARDWARE.test(text) ? 'chip' : layerMeant(folded, last, library);
  if (layer === undefined) return undefined;
  const besides = aside(context, last, layer);
  // Whoever is named in no such layer is asked about otherwise.
  if (companies.length > besides.length) return undefined;
  return othersIn(layer, besides, context);
}

/** The layer that one stands in itself: "on its own tier", "the same layer as", 「NVIDIAと同じ層」. */
const OWN_LAYER =
  /\b(?:same|own|its|their|whose|that|shares?|sharing)\b[^.?!]{0,24}\b(?:layer|tier|level|floor|rung)\b|'s (?:own )?(?:layer|tier|level|floor|rung)\b|(?:同じ|おなじ|自分の|自社の|その|社?の|属する|いる)(?:層|れいや|階層)/;
/** Who stands beside it, or up against it. */
const BESIDE =
  /\b(?:neighbou?rs?|peers?|rivals?|rivalry|competitors?|competition|compet\w+|mates?|company|else|others?|besides?|alongside|next to|shoulder|apart from|other than|aside from|except|share[sd]?|sharing|same|up against|against|rubs?|bumps?|clash\w*|faces?|facing|meets?|with)\b|隣|同居|仲間|らいばる|競|ぶつか|対抗|戦|争|並[んぶ]|一緒|顔を合わせ|他[のに]|ほか|同じ/;
const NEAR =
  /\b(?:neighbou?rs?|peers?|rivals?|competitors?|shoulder to shoulder|side by side|next to|alongside|beside)\b|隣|同居|肩を並べ|らいばる|競合/;
const NAMES =
  /\b(?:who|whom|which|what|names?|neighbou?rs?|peers?|rivals?|competitors?)\b|誰|だれ|どこ|どの|会社|企業|らいばる|隣|(?:のは|仲間は?|面々は?|顔ぶれは?)[?？。]*$|名前/;
/** Of another one the same: "and Azure?", 「じゃあAWSだと？」. */
const AGAIN =
  /^(?:(?:and|but|so|ok|then|now|what about|how about|same (?:question )?(?:for|with)|for|the|じゃあ?|では|で)[, 、]*){0,4}#(?:社|さん)?(?:のほう|の方|の場合)?(?:は|だと|なら|も|って)?(?: then| too| as well| though)?[?？。.\s]*$/u;

/** The one layer of the one that is named; a product by what it is. */
function layerOfNamed({ entities, reading: { mentions, companies } }: Context): Layer | undefined {
  if (companies.length !== 1) return undefined;
  const layers = new Set(
    mentions.flatMap(({ id, company }) => entities.get(id)?.layer ?? entities.get(company)?.layers ?? []),
  );
  return layers.size === 1 ? [...layers][0] : undefined;
}

const isOfMates = ({ question, answered }: Turn): boolean => {
  const asked = answered ?? question;
  return asked.kind === 'layers' && asked.besides !== undefined;
};

/** Nothing but a name, said of whatever was asked of another. */
function isAgain({ reading: { folded, mentions } }: Context): boolean {
  const [only, second] = mentions;
  if (!only || second) return false;
  return AGAIN.test(`${folded.slice(0, only.start)}#${folded.slice(only.end)}`);
}

/** "Who does NVIDIA rub up against on its own layer?", 「AMDと同じ層にいるのは？」, and then "and Azure?": the others in the layer of one. */
export function readOwnLayer(
  context: Context,
  last: Turn | undefined,
  library: Library,
): Question | undefined {
  const { folded } = context.reading;
  // "Which layer is it in? Who else is there?" are two questions.
  if (folded.length > LONGEST || /[?？]\s*[^\s?？]/u.test(folded)) return undefined;
  const isSaid = OWN_LAYER.test(folded) && BESIDE.test(folded);
  const isNear = last !== undefined && NEAR.test(folded) && isOfLayers(last, library);
  const isAsked = (isSaid || isNear) && NAMES.test(folded);
  const isOfAnother = last !== undefined && isOfMates(last) && isAgain(context);
  if (!isAsked && !isOfAnother) return undefined;
  const { reading, has } = context;
  const layer = layerOfNamed(context);
  if (layer === undefined || reading.foreign.length + reading.absent.length > 0) return undefined;
  const isOther = has('r-invest', 'r-pay', 'r-supply', 'q-why', 'q-when', 'q-amount') || isOfSeveral(folded);
  if (isAsked && (isOther || (layerIn(folded) ?? layer) !== layer)) return undefined;
  return { kind: 'layers', every: [layer], besides: reading.companies };
}
