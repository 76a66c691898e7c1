import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import type { Library } from '../knowledge/index.ts';

/** The fact that none of the layers can do without the others. */
const NONE_ALONE = 'layers-no-solo';
const LAYER = /\b(?:layers?|tiers?|levels?|elements?|ingredients?)\b|層|要素|れいや/;
const THEY =
  /\b(?:one|any|either|each|single|it|they|them|those|these)\b|一つ|ひとつ|1つ|どれ|片方|単独|単体|どこか/;
const ALONE =
  /(?:一つ|ひとつ|1つ|どれか|いずれか|どこか|一層|片方)(?:の層)?[がで]?(?:欠け|抜け|なく|いなく)(?:て|た)?|\b(?:any )?one (?:\w+ )?(?:of (?:them|(?:the|those|these)(?: three)?(?: \w+)?) )?(?:is|goes|were|falls) (?:missing|absent|gone|lacking|away)\b|\b(?:alone|solo|standalone|stand-alone|by (?:itself|themselves)|(?:on|under) (?:its|their) own|independent(?:ly)?|self-?sufficient|without (?:the |its |any of the |either of the )?(?:others?|rest|other two|remaining|two)|in isolation|unaided|(?:single|one|lone) (?:layer|tier|level|element)(?: \w+)? (?:enough|sufficient|suffices?))\b|\b(?:single|lone) (?:layer|tier|level)|単独|単体|独力|自力|一層だけ|一つ(?:の層)?だけ|1つ(?:の層)?だけ|ひとつ(?:の層)?だけ|(?:他|ほか|残り|あと)(?:の)?(?:二つ|2つ|二層|層|もの)?(?:なし|抜き|無し|がなく|に頼らず|がいなく|を欠)/;
const DOES =
  /成功|大丈夫|平気|成り立|成立|やっていけ|やれる|立って|立て|回る|回せ|機能|生き|うまくい|可能|でき|\b(?:succeed|success\w*|manage|make it|get by|survive|work|function|thrive|stand|do|go|win|cope|operate|exist|suffice|enough|prosper|flourish|run|fine|okay)\b/;
/** Whether it is so, and not that it isn't. */
const IS_ASKED =
  /^(?:(?:and|so|but|then|ok|well|now)[, ]+){0,12}(?:can|could|would|will|does|do|is|are|might|may)\b(?!n't| not)|(?:る|ます|大丈夫|平気|です|うる|得る|可能|た|き|け|ける)(?:の|ん|もの|わけ)?(?:です|でしょう|だろう)?(?:か|かな|かね)?[?？。]*$/;
const NEGATED = /n't\b|\b(?:not|never|none|no|cannot|neither)\b|ない|ません|無理|不可|ず(?!に)|だめ|駄目/;
const NOBODY = /\b(?:why|which|who|how|what)\b|なぜ|どの|どうして|理由|誰/;
const LONGEST = 70;

/** "Could any one of the tiers succeed standalone?", 「他の二つなしでやっていける？」: none of them could. */
export function readStandsOnItsOwn(
  context: Context,
  last: Turn | undefined,
  library: Library,
): Question | undefined {
  const { folded } = context.reading;
  if (folded.length > LONGEST || !ALONE.test(folded) || NOBODY.test(folded)) return undefined;
  const isOfLayers =
    LAYER.test(folded) ||
    (THEY.test(folded) && library.knowledge.facts.get(last?.facts[0] ?? '')?.topic === 'layers');
  if (!isOfLayers || !DOES.test(folded) || context.reading.companies.length > 0) return undefined;
  const without = folded.replace(ALONE, ' ');
  return IS_ASKED.test(folded) && !NEGATED.test(without)
    ? { kind: 'facts', ids: [NONE_ALONE], polarity: 'n', yes: true }
    : undefined;
}
