import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { isAiCompany } from './context.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** What two investors hold. */
const HOLDINGS =
  /出資先|投資先|保有|出資|投資|持ち株|ぽとふぉりお|\b(?:invest\w*|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|portfolios?|holdings?|holds?|stakes?|bets?|labs|companies)\b/u;
/** Those on one of the two lists alone: told first, since "not shared" names both. */
const APART =
  /片[方側]|[a-z][a-z ]{1,14}(?:に|が)?(?:だけ|のみ|しか)(?:な|が|の|に|は|持|出資|投資|入[っれ])|\bonly (?:does )?[a-z]+(?: ventures)? (?:has?|have|holds?|backs?|funds?|owns?|invests?)\b|\bonly [a-z]+(?: ventures)?'s\b|\b[a-z]+-only\b|\b(?:is|are|belongs?) (?:only|just|solely) (?:in |to |with |held by |backed by )?[a-z]+(?: ventures)?(?:'s)?\b|\b[a-z]+(?: ventures)? (?:only|alone)\b|だけ[^。?？]{0,3}[、,と・/][^。?？]{2,30}だけ|一方(?:だけ|のみ|しか)|(?:どちらか|どっちか)[^、。]{0,4}(?:一方|だけ|のみ)|(?:一社|1社|単独|独自|固有)(?:だけ|のみ|で|の|に)|それぞれ(?:だけ|のみ|独自|単独|固有)|(?:かぶ|被|だぶ|重な)(?:って(?:い)?|ら)ない|(?:共通|共有)(?:して(?:い)?|では|じゃ)ない|非共通|違う(?:先|もの|会社|企業|ところ|とこ)|異なる(?:先|もの|会社|企業|ところ)|\b(?:only|just|exactly) (?:one|either)\b|\b(?:one|either)(?: of (?:them|the two))? (?:alone|only|has alone|by itself)\b|\balone\b|\b(?:not|un)[- ]?(?:shared|common|overlapping|in common)\b|\b(?:unique|exclusive|particular) to\b|\bwhat (?:doesn't|does not|isn't|is not|differs|don't)\b|\bthe ones? (?:that )?(?:aren't|isn't|differ)|\bone (?:but|and) not the other\b|\bsolo\b|\bonly [a-z]+[,;/] (?:and )?only\b|\bonly[,;/] [^.?!]{2,20} only\b/gu;
/** Those on both. */
const SHARED =
  /共通|共有|両方|両社|双方|どちらも|どっちも|二社とも|2社とも|かぶ|被[っる]|重な|重複|だぶ|一致|\b(?:shared?|common|both|overlap\w*|joint(?:ly)?|mutual|together)\b/u;
/** They are to be told, not judged. */
const ELSE =
  /額|いくら|倍|合計|なぜ|理由|いつ|よね|[?？].*[?？]|\b(?:how much|how many|amounts?|sums?|why|when|total|right|correct|true|more|larger|bigger)\b|^(?:is|are|does|do|did|has|have)\b/u;
const LONGEST = 150;

/** "Their holdings side by side: shared, and of one alone", 「共通の先と片方だけの先に分けて」: both lists, and nothing else. */
export function readSharedAndApart(
  text: string,
  fallback: Language,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !HOLDINGS.test(folded)) return undefined;
  const shared = folded.replace(APART, ' ');
  // A question mark between the two of them parts nothing.
  const plain = folded.replace(
    /[?？](?=.*(?:\bwhat (?:doesn't|does not|isn't|is not|differs)\b|[a-z](?:に|が)?(?:だけ|のみ|しか)|\b(?:only|alone)\b))/u,
    ',',
  );
  if (shared === folded || !SHARED.test(shared) || ELSE.test(plain)) return undefined;
  const language = detectLanguage(text, fallback, parts.isName);
  const { context } = readFolded(prepare(text, language, parts), text, parts);
  const { companies, foreign, absent } = context.reading;
  const gives = (id: string) => !isAiCompany(context, id) && context.graph.outOf(id, 'investment').length > 0;
  if (companies.length !== 2 || !companies.every(gives) || foreign.length + absent.length > 0)
    return undefined;
  const question = { kind: 'overlap', side: 'takers', of: companies } as const;
  return { ...clauseOf(text, question, parts, companies), isOfTold: true };
}
