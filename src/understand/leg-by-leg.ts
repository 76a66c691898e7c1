import { isStated } from '../knowledge/graph.ts';
import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { hopsOf } from './hops.ts';
import { tieTo } from './listed.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** One stretch of the way after the other. */
const BY_LEGS =
  /区間|段階|すてっぷ|ほっぷ|一(?:歩|つ|手)ずつ|1つずつ|順番に|順(?:に|を追)|どこから(?:どこ|誰)|道筋|経路|る[ーう]?と|(?:一個|1個|ひとつ|一本|1本)ずつ|たどり|辿り|\b(?:legs?|hops?|steps?|stages?|stretch(?:es)?|segments?|stops?|in (?:order|sequence|turn)|each payment|one (?:\w+ )?at a time|payment by payment|link by link|rout(?:e|ing)|trace|path|way|trail)\b/u;
/** The legs that have no figure are pointed out. */
const BARE =
  /(?:金額|額|数字|いくら|値段)(?:の|が|は|も|を)?(?:付か|つか|付いて(?:い)?|ついて(?:い)?|書かれて(?:い)?|書いて(?:い)?|出て(?:い)?|わから|分から|載って(?:い)?|示されて(?:い)?|明かされて(?:い)?)?(?:な[いしく]|無[いしく]|ん(?=区間|段階|とこ|ところ)|不明|未記載|未開示|非公開|非開示|空欄|抜け|欠け)|書いて(?:い)?ない|書かれて(?:い)?ない|\b(?:no|without(?: an?y?)?|lack\w*(?: an?y?)?|miss\w*(?: an?y?| its| the)?|undisclosed|unstated|unknown|isn't given an?|not given an?)(?: (?:dollar|stated|known|published|disclosed|given|such))* ?(?:figures?|amounts?|numbers?|sums?|price|dollar)\b|\b(?:figures?|amounts?|numbers?|sums?)(?: (?:is|are|isn't|aren't|not))*(?: (?:missing|absent|lacking|given|stated|undisclosed|unstated|blank|unknown))\b/u;
const ELSE = /なぜ|どうして|\b(?:why|when)\b/u;

/** "From A to B leg by leg, and flag any leg without a figure", 「AからBまでを区間ごとに、金額のない区間も」: the way, and its bare legs. */
export function readLegByLeg(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (!BARE.test(folded) || !BY_LEGS.test(folded) || ELSE.test(folded)) return undefined;
  const plain = prepare(text, detectLanguage(text, fallback, parts.isName), parts);
  const { context } = readFolded(plain, text, parts);
  const { companies } = context.reading;
  const [from, ...on] = companies;
  const to = on.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const way: Question = { kind: 'path', from, to };
  const hops = hopsOf({ question: way, deals: [] }, context);
  const isOn = companies.every((id) => hops.some((hop) => hop.from === id || hop.to === id));
  if (hops.length < 2 || !isOn) return undefined;
  const bare = hops.filter((hop) => !isStated(hop)).map((hop) => tieTo(hop));
  return clauseOf(text, bare.length > 0 ? { kind: 'several', parts: [way, ...bare] } : way, parts, companies);
}
