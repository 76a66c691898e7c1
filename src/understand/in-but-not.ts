import { namesIn } from './ask-lists.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import type { Understanding } from './understand.ts';

const NOT_SAID =
  '(?:書かれて|記載され|記されて|述べられて|触れられて|言及され|載って|挙が?って|挙げられて|出て|見当たら|見られ|確認でき|入って|含まれて|して)(?:い)?(?:ない|ません)|記載(?:が|の|も)ない|(?:記述|言及|名前)(?:が|の|も)(?:ない|見当たらない)|ない|なし';
const WHO = '(?:投資家|出資者|出資元|株主|会社|企業|ところ|とこ|の|もの)';
/** 「AとBには投資しているものの、Cへの投資が記事に書かれていない投資家はどこですか」 */
const JAPANESE = new RegExp(
  `^(?<into>[^。?？]{3,60}?)(?:に(?:は|も)?|へ(?:は|も)?|の)(?:共に|ともに)?(?:(?:出資|投資)(?:し|を?行|者)|(?:お金|資金|カネ|金)を?(?:入れ|出し))[^、。?？]{0,10}?(?:(?<=[れし])(?=、)|一方(?:で)?|ものの|が|けれども?|けど|ながら(?:も)?|のに)、?(?<out>[^、。?？]{2,14}?(?:へ|に|の)(?:は|も|だけは)?(?:の)?(?:出資|投資|株)?[^。?？]{0,24}?(?:${NOT_SAID})${WHO}?[^。?？]{0,20})[?？。]*$`,
  'u',
);
/** "Among the investors in A and B, whose stake in C is not mentioned?" */
const ENGLISH =
  /^(?:(?:of|among|out of|from) )(?:all |the |those ){0,12}(?:investors|backers|companies|firms|those|ones)(?: (?:who|that|which))?(?: (?:are|is|invest(?:ing|ed)?|back(?:ing)?|hold(?:ing)?|behind|stakes?|shares?)){0,12}(?: in)?(?<into>[^?]{4,40}?),? (?:who|which|whose|what)\b(?<out>[^?]{0,60}?\b(?:not|isn't|aren't|no|doesn't|never|without|missing|absent|lacks?)\b[^?]{0,60})\?*$/iu;

/** Those that get money and that a stretch names; undefined where it names anybody else, or none. */
function fundedIn(text: string, parts: Understanding): string[] | undefined {
  const { graph } = parts.library;
  const ids = [...new Set(namesIn(text, parts).map(({ id }) => id))];
  const areFunded = ids.every((id) => graph.into(id, 'investment').length > 0);
  return ids.length > 0 && areFunded ? ids : undefined;
}

/** Asks why, or how much: more than who that is. */
const MORE = /なぜ|なんで|どうして|理由|いくら|いつ|\b(?:why|how|when)\b/iu;

/** Who is in some, but isn't named among the investors of another, however long it is put. */
export function readInButNot(text: string, parts: Understanding): Clause | undefined {
  const plain = text.trim();
  const { into, out } = (JAPANESE.exec(plain) ?? ENGLISH.exec(plain))?.groups ?? {};
  if (into === undefined || out === undefined || MORE.test(plain)) return undefined;
  const [of, except] = [fundedIn(into, parts), fundedIn(out, parts)];
  if (!of || !except || of.some((id) => except.includes(id))) return undefined;
  const question: Question = { kind: 'investors', of, all: true, except };
  return clauseOf(text, question, parts, [...of, ...except]);
}
