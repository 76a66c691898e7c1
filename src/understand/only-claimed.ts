import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { clauseOf, type Clause } from './scene.ts';
import { unique } from './sets.ts';
import type { Understanding } from './understand.ts';

/** It is to stand in something that is written. */
const WRITTEN =
  /報告書|れぽーと|資料|記載|書[いくかきこ]|すらいど|原稿|下書き|稟議|文書|めも|文案|掲載|\b(?:report|slides?|deck|memo|draft|writ(?:e|ing|ten)|wrote|paper|note|brief(?:ing)?|newsletter|summary|doc(?:ument)?|pitch|post)\b/;
/** One is said to be all that it backs. */
const ONLY =
  /(?:だけ|のみ)(?!で(?:は|も)?な|じゃな)|しか|一点|一本|全振り|集中|専[業念ら]|一筋|おんり|唯一|単独|\b(?:only|solely|exclusively|all[- ]in|nothing but|just|sole|entirely|alone|everything (?:on|in(?:to)?)|concentrat\w+)\b/;
const NOT_ONLY = /だけ(?:で|じゃ)(?:は|も)?な|のみならず|\bnot (?:only|just|solely)\b|\bonly one of\b/;
const BACKS =
  /出資|投資|集中|全振り|賭け|張って|\b(?:invest\w*|back\w*|stakes?|bets?|betting|fund\w*|all[- ]in|holds?|put\w*|money)\b/;
/** It is to be put right. */
const RIGHT =
  /正し[いく]|正解|正確|修正|訂正|直[すし]|本当の|実際の|\b(?:right|correct\w*|fix\w*|actual(?:ly)?|instead|should (?:it|i|we)|real|accurate|chang(?:e|ing)|amend\w*|to what)\b/;
/** Whether it holds is asked, and not only what does. */
const WHETHER =
  /問題(?:ない|あり|は|が)|合って|正しいです?か|正しい(?:でしょう)?か|差し支え|大丈夫|よろしい|(?<!それ)で(?:いい|良い)|誤り|間違|違(?:え|って|い)|必要|要り?[るま]|\b(?:is (?:that|this|it)|fine|ok(?:ay)?|correct\?|true|accurate|right\?|wrong|does (?:it|that|this)|hold|need)\b/;
/** … whether it has to be put right: a yes says so. */
const NEEDS =
  /^(?!.*(?:問題ない|合って|差し支え|大丈夫|よろしい|正しいです)).*(?:修正|訂正|直[すし])[^。?？]{0,10}(?:必要|要(?:り|る)|べき)[^。?？]{0,8}(?:か|[?？])|^(?!.*\b(?:fine|ok(?:ay)?|accurate|is (?:that|this|it) (?:right|correct|true))\b).*\b(?:(?:does|do|would) (?:it|that|this|we|i)|should (?:it|that|we|i)) (?:need )?(?:to )?(?:be )?(?:correct\w*|fix\w*|chang\w*|amend\w*)|\bis (?:that|this|it) wrong\b/;
const LONGEST = 220;

/** 「FidelityはOpenAIに一点集中」と報告書に書く…正しい投資先も: that one is all it backs, with the right answer asked beside it. */
export function readOnlyClaimed(text: string, parts: Understanding): Clause | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  if (![WRITTEN, ONLY, BACKS, RIGHT].every((pattern) => pattern.test(folded)) || NOT_ONLY.test(folded))
    return undefined;
  const { graph } = parts.library;
  const ids = unique(namesIn(text, parts).map(({ id }) => id));
  const [by, of, third] = ids;
  if (by === undefined || of === undefined || third !== undefined) return undefined;
  if (graph.outOf(by, 'investment').length === 0 || graph.into(of, 'investment').length === 0)
    return undefined;
  if (graph.outOf(of, 'investment').length > 0) return undefined;
  const whether = WHETHER.test(folded) || NEEDS.test(folded) ? { yes: true } : {};
  const wronged = NEEDS.test(folded);
  return clauseOf(text, { kind: 'investments', by: [by], only: of, ...whether, wronged }, parts, [by, of]);
}
