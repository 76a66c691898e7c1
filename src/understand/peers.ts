import { setAside } from './besides.ts';
import type { Context } from './context.ts';
import { LAYER_WORDS } from './stands.ts';
import type { Question } from './question.ts';

/** Others than those that are named, or than the one that everybody knows. */
const OTHERS =
  /\b(?:others?|another|else|rivals?|competitors?|competition|alternatives?|challengers?)\b|(?:ほか|他)(?:の|に|は)|別の|以外|らいばる|競合|対抗/;
/** Names are asked for, not a deal. */
const ASKS =
  /\b(?:who(?:'s|s)?|which|what|any(?:one|body)?|others?|rivals?|competitors?|name[sd]?|list|compan(?:y|ies)|firms?|makers?)\b|誰|だれ|どこ|どの|いる|ある|挙が|名前|とこ|会社|企業|めか[はっ]|のは/;
/** Goods that change hands are the graph's. */
const HANDED =
  /\b(?:suppl(?:y|ies|ied|ying)|sells?|selling|sold|provid\w+|gives?|us(?:e|es|ing)|runs? on|buys?|ships?|hosts?)\b|供給|提供|売|卸|納|使|買|調達|載|乗/;
const MONEY = [
  'r-invest',
  'r-investor',
  'r-pay',
  'r-own',
  'q-amount',
  'q-why',
  'q-most',
  'q-opinion',
  'q-when',
];

/** "Who makes chips besides NVIDIA?", "other chipmakers?": who is named in the layer. */
function readOthers(context: Context): Question | undefined {
  const { reading, has, membersOf } = context;
  const { folded, companies } = reading;
  const besides = setAside(context);
  const isOther = besides.length > 0 || OTHERS.test(folded);
  const [layer, second] = LAYER_WORDS.filter(([, pattern]) => pattern.test(folded)).map(([id]) => id);
  if (!layer || second || !isOther || !ASKS.test(folded) || HANDED.test(folded) || has(...MONEY))
    return undefined;
  // Whoever is named must be set aside, or stand there: "any rivals to NVIDIA in chips?".
  const areTheirs = companies.every(
    (id) => besides.includes(id) || context.entities.get(id)?.layers.includes(layer),
  );
  const members = companies.length > 1 && besides.length === 0 ? undefined : membersOf(layer);
  const isOfLabs = layer === 'ai' && companies.length === 0;
  return areTheirs && !isOfLabs && members !== undefined ? { kind: 'facts', ids: [members] } : undefined;
}

const LAYER_BY_LAYER =
  /層ごと|層別|各層|それぞれの層|れいや別|れいやごと|\b(?:each|per|by) (?:of the )?(?:\w+ )?(?:layers?|tiers?|levels?|storey|story)\b/;
const NAMES =
  /名前|会社|企業|社名|顔ぶれ|めんば|誰|だれ|\b(?:compan\w+|firms?|names?|players?|members?|who|examples?)\b/;

/** The companies of all layers, one layer after the other. */
function readByLayer({ reading, membersOf, parentOf, yesNo }: Context): Question | undefined {
  const { folded, companies } = reading;
  if (yesNo || companies.length > 0 || !LAYER_BY_LAYER.test(folded) || !NAMES.test(folded)) return undefined;
  const members = membersOf('ai');
  const all = members === undefined ? undefined : parentOf(members);
  return all === undefined ? undefined : { kind: 'facts', ids: [all] };
}

/** Who stands beside the named ones in a layer, or who stands in each. */
export const readPeers = (context: Context): Question | undefined =>
  readByLayer(context) ?? readOthers(context);
