import type { Fact } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import type { Turn } from './follow.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const LEAD_JA = '^(?:(?:で|では|じゃあ?|それで|ちなみに|なら|ところで|あと)、?)?';
const LEAD_EN = String.raw`^(?:(?:and|so|but|ok|then|also|what about|how about)[, ]+){0,12}`;
const LOSS_JA =
  '(?:の(?:ほう|方))?の?(?:2028年)?の?(?:(?:予測|予想|見込み?|想定)(?:の|される)?)?(?:赤字|損失)(?:の?(?:予測|予想|見込み|見通し))?(?:の?(?:金|数)?額|の数字|の規模)?(?:の(?:ほう|方))?';
const LOSS_EN = String.raw`(?:(?:expected|projected|predicted|forecast|2028|own|net|annual) ){0,12}(?:loss(?:es)?|deficit|red ink)(?: (?:figure|forecast|amount|projection|number|size|estimate))?`;
const FIGURE_EN = String.raw`(?:an? |any |the |some )?(?:(?:expected|projected|predicted|forecast|specific) ){0,12}(?:loss|deficit)(?: (?:figure|forecast|amount|projection|number|estimate))?`;
const GIVEN =
  '(?:given|stated|mentioned|written(?: down| anywhere)?|in there|listed|disclosed|reported|there|in the article|named|known|quoted|included|specified)';
const END_EN = String.raw`(?: (?:too|as well|in the article|in there|anywhere|at all|either|then)){0,12}[?.!\s]*$`;
const WHO_EN = String.raw`(?:the )?(?<who>former|latter|◯)`;
/** The loss of one of two, or of one that is named: how large it is, or whether it is told at all. */
const ASKED = [
  `${LEAD_JA}(?<who>前者|後者|◯)(?:社)?${LOSS_JA}(?:は|も|って|について(?:は|も)?|が)?、?(?:(?:記事|本文)(?:中)?(?:に|で|の中に)(?:は|も)?)?(?:ちゃんと|具体的に)?(?<told>書い|書か|載っ|のっ|記載|出て|示|明記|触れ|あ[るり]|明らか|公表|公開|わか|分か|挙が|挙げ)?[ぁ-ん]*[?？。!！\\s]*$`,
  `${LEAD_JA}(?<who>前者|後者|◯)(?:社)?${LOSS_JA}(?:は|も|って)?、?(?:いくら|どれ(?:くらい|ほど|だけ)|どのくらい|何(?:億|どる)[ぁ-ん]*)[ぁ-ん]*[?？。!！\\s]*$`,
  `${LEAD_EN}(?<told>is|was) ${WHO_EN}'?s? ${LOSS_EN} (?:also |ever |actually |even )?${GIVEN}${END_EN}`,
  `${LEAD_EN}(?<told>is|was) (?:there )?${FIGURE_EN} (?:(?:also |ever |actually )?${GIVEN} )?(?:for|of) ${WHO_EN}(?: (?:also |ever |actually )?${GIVEN})?${END_EN}`,
  `${LEAD_EN}(?<told>does|do|did) (?:it|you|the article|the piece|they|the author) (?:also |ever |actually |even )?(?:give|state|mention|name|list|report|quote|include|have|say|specify|tell)(?: me| us)? ${FIGURE_EN} (?:for|of) ${WHO_EN}${END_EN}`,
  `${LEAD_EN}(?<told>does|do|did) (?:it|you|the article|the piece|they|the author) (?:also |ever |actually |even )?(?:give|state|mention|name|list|report|quote|include|have|say|specify|tell)(?: me| us)? ${WHO_EN}'?s? ${LOSS_EN}${END_EN}`,
  `${LEAD_EN}(?:(?:how (?:much|big|large|high) (?:is|was|will|would)|what(?: is|'s| was)) )?${WHO_EN}'?s? ${LOSS_EN}(?: be)?${END_EN}`,
  `${LEAD_EN}(?:how (?:much|big|large|high) (?:is|was|will|would)|what(?: is|'s| was)) the ${LOSS_EN} (?:for|of) ${WHO_EN}${END_EN}`,
].map((form) => new RegExp(form, 'u'));

/** The companies that the parts of the last question tell of, one each: in the order in which they were told. */
function toldInTurn({ question, answered, companies }: Turn, { library }: Understanding): string[] {
  const asked = answered ?? question;
  const { facts } = library.knowledge;
  const ofPart = (one: Question): string[] =>
    one.kind === 'facts'
      ? (facts.get(one.ids[0] ?? '')?.entities ?? [])
      : 'of' in one && typeof one.of === 'string'
        ? [one.of]
        : [];
  const parts = asked.kind === 'several' ? asked.parts.map(ofPart) : [];
  const told = parts.length === 2 && parts.every(({ length }) => length === 1) ? parts.flat() : [];
  return new Set(told).size === 2 ? told : companies.length === 2 ? companies : [];
}

const isLoss = ({ figure }: Fact): boolean => figure?.of.includes('loss') === true;

/** 「後者の赤字額は書いてある？」, "is the latter's loss given?": of whom it is told, and that of the other it isn't. */
export function readLossOfOther(
  text: string,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const folded = fold(text).trim();
  const [named, second] = namesTyped(text, parts);
  if (second) return undefined;
  const name = named && fold(named.name);
  const blank = name === undefined ? folded : folded.replace(name, '◯');
  const { who, told } = ASKED.map((form) => form.exec(blank)?.groups).find(Boolean) ?? {};
  const pair = who === undefined || who === '◯' || !last ? [] : toldInTurn(last, parts);
  const of = who === '◯' ? named?.id : /^(?:former|前者)$/u.test(who ?? '') ? pair[0] : pair[1];
  const losses = [...parts.library.knowledge.facts.values()].filter(isLoss);
  const [loss, more] = losses;
  if (of === undefined || !loss || more || parts.library.knowledge.entities.get(of) === undefined)
    return undefined;
  const isOwn = loss.entities.includes(of);
  const polarity = told === undefined ? {} : { polarity: isOwn ? ('y' as const) : ('n' as const), yes: true };
  const question: Question = { kind: 'facts', ids: [loss.id], ...(isOwn ? {} : { notOf: of }), ...polarity };
  return { ...clauseOf(text, question, parts, [of]), isOfTold: true };
}
