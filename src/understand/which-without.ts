import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { namesIn } from './ask-lists.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { clauseOf, type Clause } from './scene.ts';
import { join } from './several.ts';
import type { Understanding } from './understand.ts';

/** Those that get money, by their number and not by their names. */
const ALL_LABS =
  /(?:三|3)(?:社|つ)(?:の(?:うち|中|なか)|で|のどれ|のどこ)|\b(?:of|among|out of) (?:the|all|these|those) (?:three|3)\b|\b(?:the|all|these|those) (?:three|3) (?:ai )?(?:labs|companies|firms|start-?ups)\b|\b(?:every|each) (?:ai )?(?:lab|company|firm)\b|\blab without\b/u;
/** One of them is to be picked. */
const WHICH =
  /どこ|どれ|どの|どちら|どっち|いずれ|(?:一社|1社)|(?:先|会社|企業|らぼ)(?:は|を(?:教|挙|あげ|お))|のは[?？。\s]*$|とこ(?:ろ)?[?？。\s]*$|\b(?:which|where|who|what)\b|\bname (?:the one|it|only)|\blab without\b|仲間(?:外れ|はずれ)|\bodd one out\b|\b(?:name|list|tell me|give me)\b.*\bthe (?:lab|company|firm|one)\b|\bthe one\b/u;
/** A stake, whatever it is called. */
const STAKE =
  /出資|投資|資金|お金|まね|金が|株|持ち?分|入れ|手を出|不在|い(?:ない|ません)|名前|抜きの|仲間(?:外れ|はずれ)|\b(?:odd one out|absent|missing|unnamed|invest\w*|stakes?|bets?|back(?:s|ed|ing|er|ers)?|money|fund(?:s|ed|ing|er|ers)?|cash|capital|holdings?|shareholder\w*|portfolio|put(?:s|ting)? in)\b/u;
/** … that isn't there, or isn't named. */
const LACKS =
  /な[いし](?:と(?:読|言|され|見|書)|の|会社|企業|先|ところ|とこ|もの|一社|1社|らぼ|名前|ん|[?？。、]|$)|ません|なかった|無い|不在|抜きの|はずれ|漏れて|抜けて|外れ|\b(?:no|not|without|lacks?|lacking|missing|never|absent|unnamed|odd one out|omit(?:s|ted)?|left out|leaves? out|skip(?:s|ped)?|minus)\b|n't\b/u;
/** More than which one it is, or another thing of it; a sum that isn't told is no stake that isn't there. */
const ELSE =
  /なぜ|なんで|どうして|理由|いくら|いつ|額|公開|金額|以外|除|ですよね|だよね|よね[?？]|\b(?:why|how|when|amount|figure|sum|disclos\w*|besides|except|apart)\b|^(?:is|are|was|were|does|do|did|has|have|can|could)\b/u;
/** What is said of how to answer, behind the question. */
const RIDER = /(?<=[?？。.])\s*[^?？]{0,24}(?:だけ|のみ|\bonly|\bjust|\bplease|願い|結構|簡潔)[^?？]{0,16}$/u;

/** Who is in all of them is asked before it: "which investors appear in all three, and which has none of X's money". */
const ALL_FIRST =
  /^(?:(?:and|so|ok|okay|hey|right) ){0,12}(?:(?:(?:tell|give) me|name|list) )?(?:which|who|what|the|every|all)\b[^?]{0,60}\b(?:all (?:three|3|of)|all the|every|each|across)\b.{0,80}?(?:\b(?:and|plus|also|then)\b|[?;,]).{0,24}\b(?:which|where|who|what|the (?:lab|company|firm|one))\b|^[^?？]{0,50}(?:(?:三|3)社|(?:三|3)つ|すべて|全て|全部|全社|どれも|いずれ)[^。?？]{0,24}(?:誰|だれ|どこ|どの|投資家|出資者|名前|社名)[^。?？]{0,14}[、。?？].*(?:どこ|どれ|どの|どちら|会社|社名|先|一社|1社|らぼ|のは[?？。\s]*$)/u;
/** Those who back them, with all of them named. */
const BACKERS_FIRST =
  /^(?:(?:and|so|ok|okay|hey|right) ){0,12}(?:(?:(?:tell|give) me|name|list) )?(?:(?:which|what|the) (?:investors?|backers?|funds?|shareholders?|names?|investment (?:houses?|firms?))|who)\b.{0,90}?\b(?:and|plus|also|then)\b.{0,24}\b(?:which|where|the (?:lab|company|firm|one))\b/u;
const ALL = 3;

/** Who of those that are listed, or of all that get money, is said to get it. */
function listed(named: string[], folded: string, { library: { graph, knowledge } }: Understanding): string[] {
  const isFunded = (id: string) => graph.into(id, 'investment').length > 0;
  const funded = named.filter(isFunded);
  if (funded.length > 1 || !ALL_LABS.test(folded)) return funded;
  return [...knowledge.entities.keys()].filter(isFunded);
}

/** "Who backs all three? And which of the three …?": another question stands before it. */
const BEHIND =
  /^(?<head>[^?？]{8,90}[?？])\s*(?:(?:and|also|plus|then|それと|あと|また|それから|さらに|では|じゃあ?)[,、\s]*)?(?<tail>[^?？]{8,100}[?？。.]?)$/iu;

/** "Of A, B and C, which has no stake of D's?", 「A、B、Cのうち、Dが出資していないのは」: the only one without. */
export function readWhichWithout(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const { head, tail } = BEHIND.exec(text.trim())?.groups ?? {};
  // "… Name only.": said of how to answer, and nothing asked.
  const isRider = tail !== undefined && RIDER.test(fold(text.trim()));
  if (head === undefined || tail === undefined || isRider) return withoutIn(text, parts);
  const behind = withoutIn(tail, parts);
  // 「MSが不在なのはどこ？OpenAI、Anthropic、xAIで」: among whom it is asked.
  if (!behind) return /[?？]$/u.test(tail) ? undefined : withoutIn(text, parts);
  const first = readAll([head], detectLanguage(text, fallback, parts.isName), last, parts);
  return REFUSED.has(first.question.kind) ? undefined : join([first, behind], parts);
}

/** One of those that are named, whatever they are called. */
const ONE_OF =
  /のうち|の中(?:で|に)|どれ|誰|仲間|どちら|どっち|(?:二|2|両)(?:社|者)|\b(?:which|who|one)(?: one)? (?:of|out of|among|between)\b|\bodd one out\b|\b(?:missing|absent)\b.*\bor\b|\bof the two\b|\bthe (?:one|investor|company|giant)\b/u;
/** Those who back all of them are asked for, too. */
const IN_ALL = /すべて|全て|全部|いずれに|どれに|全社|\b(?:all (?:three|3|of)|every|each of)\b/u;

/** "Which of A and B has no stake in C?", 「AとBのうちCに出資していないのは」, and who is in all of them where that is asked before it. */
function whoLacks(text: string, ids: string[], parts: Understanding): Clause | undefined {
  const folded = fold(text);
  const { graph, knowledge } = parts.library;
  const among = ids.filter((id) => graph.outOf(id, 'investment').length > 0);
  const labs = ids.filter((id) => !among.includes(id));
  const [lab, more] = labs;
  if (lab === undefined || more !== undefined || among.length < 2 || !ONE_OF.test(folded)) return undefined;
  const funded = [...knowledge.entities.keys()].filter((id) => graph.into(id, 'investment').length > 0);
  const without = among.filter((id) => graph.between(id, lab, 'investment').length === 0);
  if (!funded.includes(lab) || without.length !== 1) return undefined;
  const others = funded.filter((id) => id !== lab);
  const lacks: Question = { kind: 'investors', of: others, some: true, except: [lab], among };
  const all: Question = { kind: 'investors', of: funded, all: true };
  const question: Question = IN_ALL.test(folded) ? { kind: 'several', parts: [all, lacks] } : lacks;
  return clauseOf(text, question, parts, [...among, lab]);
}

function withoutIn(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text.trim()).replace(RIDER, '');
  if (folded.length > LONGEST || ELSE.test(folded)) return undefined;
  if (![WHICH, STAKE, LACKS].every((pattern) => pattern.test(folded))) return undefined;
  const { graph } = parts.library;
  const ids = [...new Set(namesIn(text, parts).map(({ id }) => id))];
  const [by, second] = ids.filter((id) => graph.outOf(id, 'investment').length > 0);
  if (by === undefined) return undefined;
  if (second !== undefined) return whoLacks(text, ids, parts);
  const of = listed(ids, folded, parts);
  if (of.length < 2 || ids.some((id) => id !== by && !of.includes(id))) return undefined;
  const [without, more] = of.filter((id) => graph.between(by, id, 'investment').length === 0);
  if (without === undefined || more !== undefined) return undefined;
  const lacking: Question = { kind: 'investments', by: [by], missing: true };
  const isAllFirst = ALL_FIRST.test(folded) || (of.length >= ALL && BACKERS_FIRST.test(folded));
  if (!isAllFirst) return clauseOf(text, lacking, parts, [by, without]);
  const all: Question = { kind: 'investors', of, all: true };
  return clauseOf(text, { kind: 'several', parts: [all, lacking] }, parts, [by, without]);
}
const LONGEST = 160;
