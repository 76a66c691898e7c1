import { LAYERS, type Layer } from '../knowledge/schema.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { onlyOne } from './only.ts';
import type { Question } from './question.ts';
import { withoutNames } from './reading.ts';

/** The words that name a trade, layer by layer. */
export const LAYER_CLAIMS: [Layer, RegExp][] = [
  [
    'cloud',
    /くらうど(?:の?[三3各]社|側|屋|大手|勢|組|陣営|最大手|業者|事業者|ぷろばいだ|会社|企業|の会社|の層|層)|\bhyperscalers?\b|\bcloud (?:provider|landlord|maker|guy|folk|people|seller|supplier|operator|business|compan(?:y|ie)|firm|vendor|player|layer|side|host|giant|bucket|group|camp|tier|box|column|club|category)s?\b/,
  ],
  [
    'chip',
    /(?:gpu|ちっぷ|半導体)を?(?:作|つく|売|配|卸|納|供給)[^、]{0,5}(?:会社|企業|とこ|側)|(?:ちっぷ|半導体)(?:の?[三3各]社|側|屋|大手|勢|組|陣営|最大手|め[ーい]?か|会社|企業|の会社|の層|層)|\b(?:chip|gpu|hardware|semiconductor|silicon) ?(?:maker|guy|folk|people|seller|supplier|compan(?:y|ie)|firm|vendor|player|layer|side|manufacturer|bucket|group|camp|tier|box|column|club|category)s?\b/,
  ],
  ['ai', /ai(?:企業|会社|の会社|らぼ|の層)(?!に|へ|を)|\bai (?:compan(?:y|ie)|firm|developer|lab|layer)s?\b/],
];

/** The words that stand for a layer, however loosely. */
export const LAYER_WORDS: [Layer, RegExp][] = [
  [
    'ai',
    /ai(?:企業|会社|らぼ|もでる|側)|もでる|\bai (?:compan\w+|firms?|developers?|labs?|models?|layer|side)\b|\bmodels?\b|\blabs?\b/,
  ],
  ['cloud', /くらうど|\bclouds?\b/],
  [
    'chip',
    /ちっぷ|半導体|gpu|\bchips?\b|\bchip-?makers?\b|\bhardware\b|\bsilicon\b|(?<![ぁ-ん])はど(?:うぇあ|め|屋|側|の?会社|(?=は|が|も|って|[?？]|$))/,
  ],
];

const AI_ALONE = /(?<![a-z])ai(?![a-z])/;

/** The layers that a text names, however loosely: beside both of the others "AI" alone is the third. */
export function layersNamed(folded: string): Layer[] {
  const named = LAYER_WORDS.filter(([, pattern]) => pattern.test(folded)).map(([layer]) => layer);
  const isOther = !named.includes('ai') && named.length === LAYERS.length - 1;
  return isOther && AI_ALONE.test(folded) ? [...LAYERS] : named;
}

/** What hands a claim over: its "is" says nothing of a company. */
const FRAME =
  /\b(?:is|isn't|was) (?:it|that) (?:not )?(?:true|right|correct|so|fair(?: to say)?)\b(?: that)?|\b(?:am|are) (?:i|you)\b/g;
/** To others in the trade, not in it: "dependent on cloud providers", 「クラウドの会社に頼って」. */
const OF_OTHERS =
  /\b(?:to|on|by|from|for|with|without|needs?|using|uses?|hosts?|hosted|supplies|serves|helps|pays?|backs?|important|via|through)\s+(?:an?|the|all|major|other|big|several|its|\w+)?\s*(?:\w+\s)?$/;
const OF_OTHERS_AFTER =
  /^(?:たち|各社)?(?:に(?!も?(?:は|って)?(?:入|はい|属|含|当た|あた|位置|名前|挙|出て|登場|い[るた]))|へ|から|を|と(?!し|して)|なし|抜き|頼)/;

/** Says what a company is, or what it makes. */
const IS =
  /(?:って|は|も|が|を)[^、]{0,6}(?:くらうど|ちっぷ|半導体|ai|もでる|層)|\b(?:is|isn't|are|was|were|counts? as|listed|named|filed|put|shows? up|turns? up|appears?|sits?|stands?|belongs?|falls? (?:under|into)|one of|also|call(?:ed|s)?|considered|describe[sd]?|classif\w+|treat(?:s|ed)?|makes?|making|builds?|develops?|produces?|do(?:es)?(?= (?:\w+ )?(?:clouds?|chips?|hardware|models?)\b))\b|=/;
const INSTEAD =
  /\b(?:rather than|instead of|as opposed to|and not|but not|not)\b|じゃなくて?|ではなくて?|というより/;
const ALL =
  /\b(?:every|each|all(?: three)?(?: of)?(?: the)?) (?:\w+ )?(?:layers?|tiers?|levels?|shelf|shelves|floors?)\b|全(?:部|て)?の?層|(?:すべて|全て|ぜんぶ|全部|三つ|3つ|三|3)(?:つ)?(?:の|とも)?層|[三3]層(?:とも|すべて|全て|全部|ぜんぶ)|全層|全ろる|全階層/;
const COUNT =
  /\b(one|two|three|1|2|3|more than one|several|multiple|a single) (?:layer|tier|level|shel)|([一二三123])つ?の?層|(複数)の?層/;
const SOLELY =
  /\b(?:only|solely|just|exclusively|purely|merely|nothing (?:but|more|else))\b|だけ|のみ|しか|専業|専門|一本|一筋/;

const SUPPLIES = /\b(?:suppl(?:y|ies|ied|ying)|sells?|sold|delivers?)\b|供給|売|納め/;

/** "Is it in all three labs?": in whom it has money, not where it stands. */
const OF_LABS =
  /\b(?:all|both|every|each|any|three|two|these|those|the|other) (?:of )?(?:the )?(?:three |two |other |ai |major |big |main |leading )?(?:labs|ai companies|ai firms)\b/;

/** It is about to do something, which places it nowhere: "is it hoping that a choice of models …?" */
const IS_AFTER =
  /\b(?:is|are|was|were|isn't|aren't) (?:\S+ ){1,3}?(?:hoping|aiming|trying|looking|counting|seeking|betting|planning|keen|eager|out to|after|going to|relying|wooing|courting|chasing)\b/;

/** Whether a trade is said of the company itself. */
function isComplement(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return !OF_OTHERS.test(before) && !OF_OTHERS_AFTER.test(after);
}

/** What something is done to, or with: 「各社のモデルを自社GPUに最適化」 says of nobody where it stands. */
const HANDLED =
  /(?:ai|gpu|もでる|ちっぷ|半導体|くらうど)(?:向け)?(?:を|に|へ|で|上で)(?=[^、。]{0,16}(?:最適化|ちゅーん|調整|合わせ|使[いうっ]|借り|動か|載せ|試し|評価し|比べ))/g;

const layersIn = (text: string): Layer[] => {
  const trades = LAYER_CLAIMS.filter(([, pattern]) => isComplement(text, pattern));
  const own = text.replace(HANDLED, ' ');
  const words = trades.length > 0 ? trades : LAYER_WORDS.filter(([, pattern]) => pattern.test(own));
  return words.map(([layer]) => layer);
};

/** The layers that a text places a company in, and those that it says it isn't in. */
function claimedIn(folded: string): { within: Layer[]; without: Layer[] } {
  const [head = '', tail] = folded.split(INSTEAD);
  if (tail === undefined) return { within: layersIn(folded), without: [] };
  const [first, second] = [layersIn(head), layersIn(tail)];
  if (first.length === 0 || second.length === 0) return { within: layersIn(folded), without: [] };
  // 「AじゃなくてB」 denies what comes first, "A, not B" what comes after.
  return /[ぁ-ん]/.test(folded) ? { within: second, without: first } : { within: first, without: second };
}

/** Where a company stands; where only a product of it is named, what that is. */
function layersOf({ reading: { mentions }, entities }: Context, of: string): Layer[] {
  const products = mentions.map(({ id }) => entities.get(id)?.layer);
  const named = products.filter((layer) => layer !== undefined);
  const isProducts = named.length === mentions.length && new Set(named).size === 1;
  return isProducts ? named.slice(0, 1) : entities.get(of)!.layers;
}

/** "Only in one of the three", 「一つにしか出てこない」. */
const SINGLE =
  /\b(?:only|just)\b[^.?!]{0,14}\b(?:one|1|a single)\b(?: (?:of|layer|tier|place)|[\s?.!,]*$)|(?:一つ|1つ|ひとつ|一層|1層|一箇所|1箇所)(?:の層)?(?:に|だけに|で)?(?:だけ|しか|のみ)/;

/** Whether a company stands where it is said to; undefined where nothing of the kind is said. */
function standsAsSaid(context: Context, of: string): boolean | undefined {
  const { folded } = context.reading;
  const own = layersOf(context, of);
  if (SINGLE.test(folded)) return own.length === 1;
  const isAll = ALL.test(folded);
  if (isAll && onlyOne(context, of)) return own.length === LAYERS.length && isAlone(context, of, [...LAYERS]);
  if (isAll) return own.length === LAYERS.length;
  const [, english, japanese, several] = COUNT.exec(folded) ?? [];
  const count = english === 'a single' ? 1 : numberOf(english ?? japanese ?? 'none');
  if (count > 0) return own.length === count;
  if (english !== undefined || several !== undefined) return own.length > 1;
  if (!IS.test(folded.replace(FRAME, ' '))) return undefined;
  const { within, without } = claimedIn(folded);
  if (within.length === 0) return undefined;
  const isIn = within.every((layer) => own.includes(layer)) && !without.some((layer) => own.includes(layer));
  if (onlyOne(context, of)) return isIn && isAlone(context, of, within);
  return SOLELY.test(folded) ? isIn && own.every((layer) => within.includes(layer)) : isIn;
}

/** Whether no other company stands in all of these layers. */
const isAlone = ({ entities }: Context, of: string, layers: Layer[]): boolean =>
  [...entities.values()].every(
    (other) => other.id === of || !layers.every((layer) => other.layers.includes(layer)),
  );

/** "Is AMD a cloud provider?", "Google is only a cloud, right?": where a company is said to stand. */
export function readStands(context: Context): Question | undefined {
  const { reading, has, entities } = context;
  const [of, second] = reading.companies;
  const named = LAYER_CLAIMS.filter(([, pattern]) => pattern.test(reading.folded));
  const isTrade = named.length > 0;
  if (isTrade && !named.some(([, pattern]) => isComplement(reading.folded, pattern))) return undefined;
  // "The price war is about graphics cards": a product's own name places nobody.
  const beside = withoutNames(reading);
  const isPlaced = has('r-layer') || LAYER_WORDS.some(([, pattern]) => pattern.test(beside));
  const isPlain =
    isPlaced &&
    !has('r-invest', 'r-pay', 'r-partner', 'r-own', 'q-why', 'q-most', 'strategy') &&
    !SUPPLIES.test(reading.folded) &&
    (isTrade || !has('r-supply'));
  if (!of || second || !isPlain) return undefined;
  // Who stands in no layer is said to be of a trade only by its name: "is Apple an AI company?"
  const isNowhere = (entities.get(of)?.layers.length ?? 0) === 0;
  if (isNowhere && (!isTrade || !entities.get(of)?.kinds.includes('company'))) return undefined;
  if (OF_LABS.test(reading.folded) || (!isTrade && IS_AFTER.test(reading.folded))) return undefined;
  const holds = standsAsSaid(context, of);
  if (holds === undefined) return undefined;
  const [layer = LAYERS[0]] = claimedIn(reading.folded).within;
  return { kind: 'layers', of, layer, holds };
}
