import { isStated } from '../knowledge/graph.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { hopsOf } from './hops.ts';
import { tieTo } from './listed.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { asOne } from './several.ts';
import type { Understanding } from './understand.ts';
import { contextOfWhole } from './whole-message.ts';

/** One stretch of the way after the other. */
export const BY_LEGS =
  /区間|段階|すてっぷ|ほっぷ|一(?:歩|つ|手)ずつ|1つずつ|順番に|順(?:に|を追)|どこから(?:どこ|誰)|道筋|経路|る[ーう]?と|(?:一個|1個|ひとつ|一本|1本)ずつ|たどり|辿り|\b(?:legs?|hops?|steps?|stages?|stretch(?:es)?|segments?|stops?|in (?:order|sequence|turn)|each payment|one (?:\w+ )?at a time|payment by payment|link by link|rout(?:e|ing)|trace|path|way|trail)\b/u;
/** Which leg it is, and not the way itself. */
const ONLY_LEG =
  /\b(?:which|what|any|a|the|on the|along the|that|one)(?: of (?:the|these|those|its))?(?: (?:single|one|only))? (?:legs?|hops?|steps?|stages?|stretch(?:es)?|segments?|stops?|way|path|route|trail)\b(?= (?:has|have|had|is|are|was|with|without|lacks?|misses|missing|shows?|carries|from|between|in|of|comes?|doesn)\b)|(?:どの|どこの)(?:区間|段階|すてっぷ|ほっぷ)|(?:ない|なし|無い|不明な?|非公開な?)の?(?:区間|段階|すてっぷ|ほっぷ)/gu;
/** The legs that have no figure are pointed out. */
const BARE =
  /(?:金額|額|数字|いくら|値段)(?:の|が|は|も|を)?(?:付か|つか|付いて(?:い)?|ついて(?:い)?|書かれて(?:い)?|書いて(?:い)?|出て(?:い)?|わから|分から|載って(?:い)?|示されて(?:い)?|明かされて(?:い)?)?(?:な[いしく]|無[いしく]|ん(?=区間|段階|とこ|ところ)|不明|未記載|未開示|非公開|非開示|空欄|抜け|欠け)|書いて(?:い)?ない|書かれて(?:い)?ない|\b(?:no|without(?: an?y?)?|lack\w*(?: an?y?)?|miss\w*(?: an?y?| its| the)?|undisclosed|unstated|unknown|isn't given an?|not given an?)(?: (?:dollar|stated|known|published|disclosed|given|such)){0,12} ?(?:figures?|amounts?|numbers?|sums?|price|dollar)\b|\b(?:figures?|amounts?|numbers?|sums?)(?: (?:is|are|isn't|aren't|not)){0,12}(?: (?:missing|absent|lacking|given|stated|undisclosed|unstated|blank|unknown))\b/u;
/** The way is gone along to get to the leg that is asked for: other readers find it. */
const ELSE =
  /なぜ|どうして|(?:たど|辿)(?:る|って(?:い)?(?:く|った)?|った)(?:と|ら|とき|場合|うち)|(?:追|見て)(?:う|い?く|った)(?:と|ら|とき|場合|うち)|途中|\b(?:why|when|where|if (?:you|i|we|one)|along the way|as (?:you|i|we))\b/u;

/** From one end to the other. */
const FROM_TO =
  /\b(?:from|out of|starting|leav\w+)\b.*\b(?:to|until|till|through|reach\w*|into)\b|\bthrough to\b|→|(?:から|を出(?:て|た|発)).*(?:まで|へ|に)|(?:まで|へ|に)(?:届|着|渡|行き|至|流れ|たどり着)/u;

/** "From A to B leg by leg, and flag any leg without a figure", 「AからBまでを区間ごとに、金額のない区間も」: the way, and its bare legs; those alone, where it's only asked which. */
export function readLegByLeg(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const isWay = BY_LEGS.test(folded.replace(ONLY_LEG, ' '));
  if (!BARE.test(folded) || !BY_LEGS.test(folded) || !FROM_TO.test(folded) || ELSE.test(folded))
    return undefined;
  const context = contextOfWhole(text, fallback, parts);
  const { companies } = context.reading;
  // A loop comes back to where it began, which is no way from one to another.
  const [began] = namesTyped(text, parts);
  const isLoop = namesTyped(text, parts).filter(({ id }) => id === began?.id).length > 1;
  const [from, ...on] = companies;
  const to = on.at(-1);
  if (isLoop || from === undefined || to === undefined) return undefined;
  const way: Question = { kind: 'path', from, to };
  const hops = hopsOf({ question: way, deals: [] }, context);
  const isOn = companies.every((id) => hops.some((hop) => hop.from === id || hop.to === id));
  if (hops.length < 2 || !isOn) return undefined;
  const bare = hops.filter((hop) => !isStated(hop)).map((hop) => tieTo(hop));
  const asked = asOne(isWay ? [way, ...bare] : bare);
  return asked && clauseOf(text, asked, parts, companies);
}
