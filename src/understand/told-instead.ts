import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';
import { withNamesAs } from './reading.ts';

/** "What does ◯ do then?", 「じゃあ◯は何してるの」. */
const DOES_WHAT =
  /^(?:(?:so|ok|okay|and|then|but|well|oh|huh)[, ]+){0,4}what (?:does|is|do|s|'s) ◯ (?:even |actually |really )?(?:do|doing|up to|about|there for|in it for|in there for)(?: (?:then|here|there|in (?:this|it|all this)|instead|exactly|at all|anyway)){0,3}[?.! ]*$|^(?:(?:so|ok|okay|and|then|but|well|oh|huh)[, ]+){0,4}(?:then )?what(?:'s| is|s) ◯(?:'s)? (?:role|part|job|place|position)(?: (?:then|here|in (?:this|it|all this)|instead)){0,3}[?.! ]*$|^(?:(?:え|へえ?|じゃあ?|で|なら|ふーん|そうなんだ|なるほど)[、。!！…]*){0,4}◯(?:さん|社)?(?:は|って)(?:いったい|一体|この中で|実際)?(?:何(?:を)?(?:して|やって)(?:る|いる|ん)|何者|どういう(?:立場|役割)|どんな(?:役|立場|役割))[^、。]{0,6}[?？。]*$/u;

/** After it was said that one has no such tie: what it does do. */
export function readDoesInstead(heard: Heard): Question | undefined {
  const { last, context } = heard;
  if (last?.question.kind !== 'no-tie' || asksLacking(heard)) return undefined;
  const { from } = last.question;
  if (!namesOnly(heard, [from]) || !DOES_WHAT.test(withNamesAs('◯', context.reading))) return undefined;
  const isInLayers = [...context.entities.values()].some(
    ({ id, owner, layers, layer }) =>
      (id === from || owner === from) && (layers.length > 0 || layer !== undefined),
  );
  return isInLayers ? { kind: 'layers', of: from } : { kind: 'profile', of: from };
}

const COUNTRY =
  '(?:日本|にほん|にっぽん|あめりか|米国|中国|欧州|よーろっぱ|よろっぱ|いぎりす|英国|どいつ|ふらんす|韓国|いんど|台湾|eu|japan|the (?:us|eu|uk|usa|states)|us|usa|uk|america|china|europe|britain|germany|france|korea|india|here|my country|うち(?:の国)?|この国)';
/** Nothing but a country: 「日本も？」, "in Japan too?", "and Europe?". */
const COUNTRY_ALONE = new RegExp(
  `^(?:(?:and|so|but|ok|what about|how about|even|also|in|for|does that include|is that)[, ]+){0,5}${COUNTRY}(?: (?:too|as well|also|included|then|tho|though)){0,2}[?.! ]*$|^(?:(?:で|じゃあ?|え|ちなみに|へえ?)[、。!！]*){0,3}${COUNTRY}(?:で|に|の)?(?:も|は|って|だと|なら|では)?(?:来る|くる|入る|ある|含まれる|同じ|どう)?(?:の|か|な|なの|ですか|んだ){0,3}[?？。]*$`,
  'u',
);
const NAMES_NO_COUNTRY = 'country-names';

/** 「日本も？」, after what is told of countries without naming any: that it names none. */
export function readCountryToo(heard: Heard): Question | undefined {
  const { folded, last, parts } = heard;
  const { facts, absent } = parts.library.knowledge;
  const [told] = last?.facts ?? [];
  if (!last || !COUNTRY_ALONE.test(folded) || !absent.has(NAMES_NO_COUNTRY)) return undefined;
  const isOfCountries = told !== undefined && /\bcountries\b/.test(facts.get(told)?.en ?? '');
  return isOfCountries
    ? { kind: 'absent', attribute: NAMES_NO_COUNTRY, near: [told], fact: told }
    : undefined;
}
