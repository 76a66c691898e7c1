import { fold } from '../text/fold.ts';
import { isNegated } from '../text/negation.ts';
import type { Clause } from './clause.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';
import { hasQuestionWord } from './yesno.ts';

/** A reason that the article gives, with the words for its contrary, and for what it is the reason of. */
interface Reason {
  facts: string[];
  contrary: RegExp;
  of: RegExp;
}

const SPREADS =
  /\b(?:spread\w*|diversif\w+|bet\w*|back\w*|invest\w*|hedg\w+|fund\w*|portfolio)\b|分散|賭け|投資|出資|分け|ぽとふぉりお|保険|全部|張っ/;
const REASONS: Reason[] = [
  {
    facts: ['comment-bet-all', 'reason-uncertainty'],
    contrary:
      /\b(?:winners?|who(?:'s| is| will| wins| would))\b.*\b(?:known|clear|obvious|certain|decided|settled|predictable|plain)\b|\b(?:known|clear|obvious|certain|decided|settled|predictable|easy to (?:tell|see|predict)|know|knows|can tell)\b.*\b(?:winners?|wins?|who|which)\b|(?:勝|どの企業|どこが)[^、。]*(?:分か|わか|読め|決ま|予測でき|見え|明らか|はっきり)/,
    of: SPREADS,
  },
  {
    facts: ['reason-uncertainty', 'uncertainty-strategies'],
    contrary:
      /\b(?:plain to see|predictabl[ey]|foreseeable|clear|obvious|certain|certainty|slow(?:ly|er)?|gradual(?:ly)?|stable|steady|settled|easy to (?:predict|foresee|read|see)|an open book|crystal|can (?:predict|foresee|see)|no (?:doubt|uncertainty)|mature)\b|丸見え|見え見え|見通せ|見通しが(?:良|よ|立)|読め|読みやす|読み切|見えて|(?:予測|予想)(?:でき|しやす|が?(?:容易|簡単|つ[いく]))|はっきり|明らか|確実|確か|決まって|分かって|わかって|分かりき|わかりき|ゆっくり|遅|緩やか|安定/,
    of: SPREADS,
  },
  {
    facts: ['reason-market'],
    contrary: /\b(?:tiny|small|narrow|limited|little|shrinking|niche)\b|小さ|狭|ちっぽけ|縮小|限られ/,
    of: /\b(?:coexist|co-exist|room|several|many|multiple|side by side)\b|共存|並び立|複数|いくつも/,
  },
  {
    facts: ['layers-no-solo'],
    contrary:
      /\b(?:alone|on (?:its|their) own|by (?:itself|themselves)|single-handed\w*|self-sufficient|independent(?:ly)?)\b|単独|一社だけ|自力|自前|自立|独立/,
    of: /\b(?:depend\w*|interdepend\w*|rely|relies|need)\b|依存|支え合|頼り/,
  },
];
const SO =
  /[,.;:、。?？!\s]*(?:right|correct|true|yes|yeah|no|isn't (?:it|that so)|is that (?:it|right|so|the logic|the reasoning|correct)|am i right|do i have that right|have i got that right|(?:という|といった|って|との|そういう)?(?:理屈|理解|認識|話|こと|わけ|理由|説明|解釈|論理)?(?:で|は|って|だ|なん|の|ん){0,8}(?:合って|あって|正し|いい|良い|よろし|間違いな|問題な|だよね|ですよね|よね|です(?:か|ね)|でしょ|だろ|だっけ|なの|ってこと)[^。、?？]{0,8}|の)[?？.!\s]*$/u;
/** What is said to be the reason, and what it's the reason of. */
const FORMS = [
  /^(?:(?:so|and|ok|wait|basically)[,\s]+){0,12}(?:since|because|as|given that|seeing that|now that) (?<reason>[^,]{6,80}), ?(?<effect>.{6,90})$/u,
  /^(?:(?:so|and|ok|wait|basically)[,\s]+){0,12}(?<effect>.{6,90}?),? (?:because|since|as|given that|seeing that) (?<reason>.{6,80})$/u,
  /^(?:(?:so|and|ok|wait|basically)[,\s]+){0,12}(?<reason>.{6,80}?),? (?:so|that's why|which is why|hence|therefore|and so|thus) (?<effect>.{6,90})$/u,
  /^(?:つまり|要するに|じゃあ?|で|え)?、?(?<reason>[^。]{4,50}?)(?:である|な|だ|です)?(?:から|ので|ため(?:に)?|おかげで|ゆえに?)(?:こそ)?、?(?<effect>[^。]{4,60})$/u,
  /^(?<effect>[^。]{4,60}?)(?:の|ん)(?:は|って)、?(?<reason>[^。]{4,50}?)(?:である|な|だ)?(?:から|ため|おかげ|ので)(?:だ|です|なん)?$/u,
];
const NOT =
  /\b(?:nobody|no one|none|no-one|not|never|cannot|\w+n't|hard|difficult|hardly|barely|un(?:clear|certain|known|predictable|decided|settled)|impossible|too)\b|な(?:い|く)|ません|ぬ|ず|難し|にくい|づらい|困難|不(?:確実|透明|明|安定)/;

/**
 * "Since the future of AI is plain to see, they spread calmly, right?", 「先が丸見えだから分散した、で合ってる？」: the contrary of
 * the reason that the article gives. No, and what is so.
 */
export function readContraryReason(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const claim = folded.replace(SO, '');
  if (claim === folded && !/[?？]$/u.test(folded)) return undefined;
  if (hasQuestionWord(claim.replace(/(?:that's|which is) why|which|who|どの|どこ/g, ''))) return undefined;
  for (const form of FORMS) {
    const { reason, effect } = form.exec(claim.replace(/[?？.\s]+$/u, ''))?.groups ?? {};
    if (reason === undefined || effect === undefined || NOT.test(reason) || isNegated(effect)) continue;
    const found = REASONS.find(({ contrary, of }) => contrary.test(reason) && of.test(effect));
    if (!found || readFolded(reason, reason, parts).reading.companies.length > 0) continue;
    const ids = found.facts.filter((id) => parts.library.knowledge.facts.has(id));
    return clauseOf(text, { kind: 'facts', ids, polarity: 'n', yes: true }, parts);
  }
  return undefined;
}
