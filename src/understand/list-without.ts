import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import type { Clause } from './clause.ts';
import { withoutPoint } from './points-besides.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const NOT = String.raw`(?:(?:aren|isn|don|doesn|wasn)['’]?t|(?:are|is|do|does) not)`;
const ABOUT = String.raw`(?:(?:just|only|simply|mere) )?(?:(?:concern(?:ing)?|count as|deal(?:ing)? with|involv(?:e|ing)|relat(?:e|ed) to|about|mention|cover|touch(?:ing)?(?: on)?|have to do with|to do with|for|meant as) )?(?:(?:the|an?|any|its|their) )?`;
const DROP = String.raw`(?:(?:everything|all)(?: of (?:them|those))? but|besides|other than|apart from|aside from|except(?: for)?|excluding|not counting|minus|without|but not|barring|save(?: for)?|leav(?:e|ing) (?:out|aside)|skip(?:ping)?|drop(?:ping)?|ignor(?:e|ing)|omit(?:ting)?|forget(?:ting)?|set(?:ting)? aside|tak(?:e|ing) away|cut(?:ting)?)`;
const REST = String.raw`(?:and |then )?(?:(?:give|tell|show|name|list)(?: me)? )?(?:(?:what|which)(?:'s| is| are| else| others?| remains?)?|the (?:rest|others?|remaining)|whatever)`;
const END = String.raw`[?.!\s]*$`;
/** A list, told in part: `list` names it, `left` the point that isn't wanted. */
const WITHOUT = [
  // "Redmond has three aims. Name the ones that are not insurance", "Of the three strategies, which don't concern money?"
  String.raw`^(?<list>[^?!]{6,80}?)[.,:;] (?:[^?.!,]{0,30} )?(?:that|which|who|ones|those)(?: of them| of these| ones?| two| three)?(?: (?:that|which))? (?:${NOT} ${ABOUT}|ha(?:ve|s) nothing to do with (?:the )?)(?<left>[^,?.!]{3,50})${END}`,
  // "Of the three merits, skip stability and give me the rest"
  String.raw`^(?:of |from |out of )?(?<list>[^?!.]{4,60}?)[.,:;] ${DROP} (?:the )?(?<left>[^,?.!]{3,40}?)(?:,| and| -)? ${REST}[^?.!]{0,30}${END}`,
  // "Name the areas of competition, leaving price aside"
  String.raw`^(?<list>[^?.!]{6,70}?),? (?:leav|sett|putt|tak|keep)ing (?:the )?(?<left>[^,?.!]{3,40}?) (?:aside|out|apart|away|off)${END}`,
  // "Leave out the hedge: what else does Microsoft want?"
  String.raw`^${DROP} (?:the )?(?<left>[^,?.!:;]{3,40})[,.:;]+ (?<list>[^?!]{8,70})${END}`,
  // "Microsoft's goals minus the insurance one?", "list the areas of cooperation, except safety"
  String.raw`^(?<list>[^?.!]{6,70}?)[,(]? ${DROP} ${ABOUT}(?<left>[^,?.!)]{3,50}?)(?: (?:one|part|bit|point|thing|stuff|angle|side))?\)?${END}`,
  // "Leaving wider choice aside, what are the benefits?", "what are the risks, no bubble please"
  String.raw`^(?:leav|sett|putt)ing (?:the )?(?<left>[^,?.!]{3,40}?) (?:aside|out|apart), (?<list>[^?!]{8,70})${END}`,
  String.raw`^(?<list>[^?.!]{6,70}?),? (?:and )?no (?:the )?(?<left>[^,?.!]{3,40}?),? (?:please|pls|thanks)${END}`,
  String.raw`^(?:which|what) of (?<list>[^?.!]{4,60}?) ${NOT} ${ABOUT}(?<left>[^,?.!]{3,50})${END}`,
  String.raw`^(?<list>[^?.!]{6,70}?), (?:the )?(?<left>[^,?.!]{3,40}?) (?:aside|apart|excluded|excepted)${END}`,
  // 「リスク（利益相反除く）」「価格は置いといて、競争する分野は？」
  '^(?<list>[^。?？（(]{2,30}?)[（(](?<left>[^）)]{2,24}?)(?:は|を)?(?:除く|除いて|除外|以外|抜き|抜く|省く)[）)][。?？]*$',
  '^(?<left>[^、。?？]{2,24}?)(?:は|を)(?:数えな(?:い|く)で|数えずに?|除いて|除くと|抜いて|抜くと|置いと?いて|おいといて|無視して|さておき|(?:もう)?(?:わか|分か|知)って(?:い)?る(?:から|ので|けど))、?(?:(?:他|ほか)の)?(?<list>[^。?？]{2,24}?)(?:は|って|を|には){0,2}(?:(?:何|なに|どんなもの)が?|ほかに|他に){0,2}(?:ある|残る|教えて|挙げて|並べて)?(?:の|か|ください){0,2}[。?？!！]*$',
  // 「リスク三つからバブルを抜いて」「競争分野を、価格は省いて並べて」「AI企業の戦略、資金調達を除くと何が残る」
  '^(?<list>[^。?？]{3,30}?)(?:から|のうち|の(?:なか|中)(?:で|から)?|で|を|は|、){1,24}(?<left>[^、。?？]{2,24}?)(?:だけ|のみ)?(?:を|は|だけ)?(?:抜い|抜き(?!出)|省い|省き|省く|引い|引く|除い|除き|除く|除外し?|外し|飛ばし|のぞい|のぞく|別にし|置いと?い)(?:て|た|で|と|、){0,24}[^。?？]{0,24}[。?？!！]*$',
  // 「メリット、選択肢の話はいいから残り二つ」
  '^(?<list>[^。?？、]{3,30}?)(?:は|で|のうち)?、(?<left>[^、。?？]{2,24}?)(?:の(?:話|こと|件|分))?は(?:もう)?(?:いい|いらない|要らない|不要|わかった|知って(?:い)?る|結構)(?:です)?(?:から|ので|けど|として)?、?(?:残り|ほか|他|あと|それ以外)[^。?？]{0,24}[。?？!！]*$',
  // 「狙い三つのうち、リスクヘッジ以外の二つは」「メリットのうち安定性ではないもの」
  '^(?<list>[^。?？]{3,30}?)(?:のうち|の(?:なか|中)(?:で|の)?|で|、|は|って|から){1,24}(?<left>[^、。?？]{2,24}?)(?:以外|の(?:ほか|他)|(?:と|に|に関係が?|とは関係)?(?:じゃ|では|は関係|あたら|当たら|該当し|関わら|関係し|関係)な(?:い|く)(?=(?:もの|の(?:は)?|やつ|点|項目|二つ|2つ|残り|ほう|方|ところ|[^ァ-ヶ]{0,2}(?:めりっと|りすく|狙い|戦略|分野))))[^。?？]{0,24}[。?？!！]*$',
].map((source) => new RegExp(source, 'u'));

/** What is asked of the rest is no list. */
const ELSE =
  /\b(?:why|how|when|who|whose|where)\b|なぜ|どう(?!か)|いつ|誰|だれ|いくら|(?:だけ|のみ)(?:は|が|を)?(?:何|どれ)/u;
/** Held to be so already: no list is asked for. */
const CLAIMS =
  /引き抜|含まれ[^。?？]{0,8}(?:か|[?？])|入って(?:い|お)?[るり][^。?？]{0,4}(?:か|[?？])|(?:じゃ|では)な(?:い|く)(?:の|ん)?(?:です)?か?(?:な|ね)?[?？。]*$|よね|だよな|間違|本当|ではなくは|じゃなくは|\b(?:right|correct|true)\b/u;
/** "It wants": the aims of whom it is. */
const WANTS =
  /\bwhat(?: else)? (?:does|do|did|is|are) (?<who>[^?]{2,30}?) (?:want|after|trying to do|up to|hoping|aiming|seek|get|gain)\b[^?]*/u;
const COUNT = /(?:[二三四五2-5]つ|[二三四五2-5]点)の?/gu;
/** Nothing that a list is called by. */
const LEAD =
  /^(?:(?:what|which|name|list|give me|tell me|show me|so|ok|and|please) ){1,12}(?:are |is |me )?/u;

/** Of more than two, each is told. */
const asQuestion = (ids: string[]): Question => ({ kind: ids.length > 2 ? 'compare' : 'facts', ids });

/** "The three aims. Name those that aren't insurance", 「狙い三つから保険の話を除いた残り」: a list but for one point. */
export function readListWithout(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  if (CLAIMS.test(folded)) return undefined;
  for (const pattern of WITHOUT) {
    const { list = '', left = '' } = pattern.exec(folded)?.groups ?? {};
    if (list === '' || ELSE.test(list) || ELSE.test(left) || namesIn(left, parts).length > 0) continue;
    // A name in kana is known as it was typed.
    const typed = parts.nameCalled(list);
    const words = typed.replace(WANTS, "$<who>'s aims").replace(COUNT, '').replace(LEAD, '');
    const language = detectLanguage(text, fallback, parts.isName);
    const ids = withoutPoint(words, left, language, parts);
    if (ids && ids.length > 0) return { ...clauseOf(text, asQuestion(ids), parts), isOfTold: true };
  }
  return undefined;
}
