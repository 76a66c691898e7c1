import { isTelling } from '../knowledge/features.ts';
import type { Library } from '../knowledge/index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { namesKind } from './exists.ts';
import type { Reading } from './reading.ts';

/** What is said to be a good of it, or a bad: 「…はリスクとして挙げられている」, "… is called a risk". */
const AS_KIND =
  /(?:は|が|って|も|の)(?:、)?(?:りすく|でめりっと|欠点|短所|めりっと|利点|長所)(?:の(?:一つ|ひとつ|1つ)|側|扱い|の(?:方|ほう|欄|中))?(?:として|に(?:入|含|挙|数|分類|なって|載)|って(?:書|言|こと)|と(?:書|して|い[いう]|言)|扱い|なの|なん|だ|です|でしょ|で合|で(?:い|よ|正|は)|[?？])|\b(?:as|among|one of|called|counted|termed|deemed|considered|filed under|is|are) (?:an? |the |its ){0,12}(?:\w+ )?(?:risks?|downsides?|drawbacks?|disadvantages?|merits?|benefits?|upsides?|advantages?)\b/;
const [RISKS, MERITS] = ['risks', 'merits'];

/** Whether a point of the one kind is said to be of the other: "faster innovation is a risk, right?" */
export function isOfOtherKind(folded: string, { topic }: Pick<Fact, 'topic'>): boolean {
  if (topic !== RISKS && topic !== MERITS) return false;
  const other = topic === RISKS ? MERITS : RISKS;
  return AS_KIND.test(folded) && namesKind(folded, other) && !namesKind(folded, topic);
}

/** That something isn't in the article: 「…は挙げられていない」, "… isn't mentioned". */
const UNMENTIONED =
  /(?:挙げ|挙が|含ま|含め|触れ|書か|書い|載っ|載せ|記載|言及)[^、。]{0,8}(?:ない|無い|ません)|\b(?:isn't|aren't|not|never|wasn't|doesn't|don't)\b (?:\w+ ){0,2}?(?:mention\w*|list\w*|named?|includ\w*|cover\w*|cited?|touch\w*|said|brought up|foreseen)\b/;
export const saysUnmentioned = (folded: string): boolean => UNMENTIONED.test(folded);

/** Ranks one company over another: no statement does. */
export const RANKS =
  /\b(?:bigger|larger|smaller|richer|stronger|weaker|better|worse|riskier|safer|cheaper|faster) than\b|より(?:も)?(?:大き|でか|小さ|強|弱|安|高|良|いい|悪|速)/;
/** So unlikely a fact that shares but names with a question doesn't answer it: "is A B's puppet?" */
export const VAGUE = 0.3;
export function isUnheard({ features, mentions }: Reading, id: string, { ranking }: Library): boolean {
  const beside = features.filter((feature) => isTelling(feature) && !/^[eo]:/.test(feature));
  return mentions.length > 0 && beside.length > 0 && ranking.coverage(beside, id) === 0;
}
