import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { isAiCompany } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';

/** The fact on when such companies as a whole are expected to earn money. */
const OF_ALL = 'mid-profit';
const IN_THE_BLACK =
  /黒字|採算が?(?:取れ|とれ|合|が合)|もうか(?:る|り)|儲か(?:る|り)|利益(?:が|を)(?:出|上げ|生)|収益化|\b(?:in the black|break(?:s|ing)?[- ]?even|(?:turn\w*|make|makes|making|post\w*|see|sees|earn\w*) (?:a |any |its first |some )?(?:profit|money)|profitab\w+|profits?|into the black|out of the red)\b/;
const WHEN =
  /いつ|時期|何年|年(?:は|次|度)|期日|日付|めど|目途|たいみんぐ|\b(?:when|by when|how soon|how long|(?:what|which) (?:year|date)|date|year|timing|timeline|deadline)\b/;
/** Of these companies as a whole it is told. */
const AS_A_WHOLE =
  /ai(?:企業|会社|業界|らぼ)|企業全体|業界|\b(?:ai (?:compan\w+|firms?|labs?|industry)|industry|the sector|companies in general)\b/;
const LONGEST = 100;

/** "And in the black by when?", 「黒字転換の時期は？」: of one company, or of the two whose losses were told; none is given. */
export function readBreakEven(
  context: Context,
  last: Turn | undefined,
  library: Library,
): Question | undefined {
  const { folded } = context.reading;
  if (!IN_THE_BLACK.test(folded) || !WHEN.test(folded) || folded.length > LONGEST) return undefined;
  const { companies, figures } = context.reading;
  if (figures.length > 0 || AS_A_WHOLE.test(folded) || context.has('q-why', 'r-invest', 'r-pay'))
    return undefined;
  const isOne = companies.length > 0 && companies.every((id) => isAiCompany(context, id));
  const told = library.knowledge.facts.get(last?.facts[0] ?? '');
  const isOfOne =
    companies.length === 0 &&
    told?.nature === 'forecast' &&
    told.entities.some((id) => isAiCompany(context, id));
  return isOne || isOfOne ? { kind: 'unknown', near: [OF_ALL], hint: true, lack: 'year' } : undefined;
}
