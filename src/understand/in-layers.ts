import { LAYERS } from '../knowledge/schema.ts';
import type { Clause } from './clause.ts';
import { isOfSeveral } from './layers.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { layersNamed } from './stands.ts';

const SENTENCES = /(?<=[.!?。！？])\s*/u;
const WHO =
  /\b(?:who|which|what)\b.{0,40}\b(?:compan(?:y|ies)|firms?|groups?|players?|names?|one|is|are|appears?|features?)\b|(?:どの|どこ|どちら|何という|なんという)[^。]{0,8}(?:企業|会社|ぐるぷ|社|名前|です|でしょう)/;
/** Whether there is one. */
const ANY =
  /\b(?:any|one|a single|the) (?:single )?(?:company|firm|player|name)\b|(?:誰|だれ|どこ)(?:[?？]|か|です|だ|$)/;
/** In all of them, or in more than one. */
const ALL =
  /\b(?:every one|each|all) of (?:the |these |those )?(?:three|them|these|those)\b|\ball three\b|(?:三つ|3つ|すべて|全て|いずれ)(?:の?(?:すべて|全て|いずれ))?に/;

/** 「AI企業？クラウド？チップ？」: the layers are offered one by one, behind the one that is asked about. */
const OFFERED = /^[^?？]+[?？]+(?:\s*(?:or |and |それとも|あるいは|または)?[^?？、。,.]{1,16}[?？]+)+\s*$/u;

/** "Is Google an AI company? A cloud? Chips?": which of them it is; a yes to one and a no to the next would say the same twice. */
function readOffered(folded: string, { text, parts }: Message): Clause | undefined {
  if (!OFFERED.test(folded) || layersNamed(folded).length < 2) return undefined;
  const { reading, has, entities } = readFolded(folded, text, parts).context;
  const [of, second] = reading.companies;
  const isOther = has('r-invest', 'r-pay', 'r-supply', 'r-money', 'q-why', 'q-who', 'q-amount');
  if (of === undefined || second !== undefined || isOther) return undefined;
  const isPlaced = (entities.get(of)?.layers.length ?? 0) > 0;
  return isPlaced ? clauseOf(text, { kind: 'layers', of }, parts, [of]) : undefined;
}

/** "It splits the industry into AI firms, clouds and chip makers. Which group is in every one of the three?" */
export function readInLayers(folded: string, { text, last, parts }: Message): Clause | undefined {
  const offered = readOffered(folded, { text, last, parts });
  if (offered) return offered;
  const sentences = folded.split(SENTENCES).filter(Boolean);
  const asking = sentences.at(-1) ?? '';
  if (!WHO.test(asking) && !ANY.test(asking)) return undefined;
  if (!ALL.test(asking) && !isOfSeveral(asking)) return undefined;
  const before = sentences.length < 2 ? folded : sentences.slice(0, -1).join(' ');
  if (/[?？]./.test(before) || layersNamed(before).length < LAYERS.length) return undefined;
  const { reading, has, yesNo } = readFolded(folded, text, parts).context;
  if (reading.companies.length > 0 || has('r-invest', 'r-pay')) return undefined;
  return clauseOf(text, { kind: 'layers', several: true, ...(yesNo ? { yes: true } : {}) }, parts);
}
