import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import { outlookOf } from './horizon-named.ts';
import { namesTyped } from './names-typed.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

/** The horizons by their sections; of two in English the first often goes without its "term". */
const NAMED: [section: string, ja: string, en: string][] = [
  ['short-term', '短期', 'short|near'],
  ['mid-term', '中期', 'mid(?:dle)?|medium'],
  ['long-term', '長期', 'long'],
];
const AN_OUTLOOK = /[短中長]期|\b(?:term|run|outlooks?|horizons?)\b/u;

/** How long it is. */
const YEARS =
  /何年|年数|期間|年限|時間軸|いつ(?:頃|ごろ)|\b(?:how (?:many years|long|far (?:off|out|ahead))|(?:number|span) of years|years|time ?frames?|time ?spans?|periods?|durations?|when)\b/u;
/** What is to come in it. */
const POINTS =
  /論点|要点|内容|中身|項目|ぽいんと|骨子|見どころ|何が(?:起|ある|待)|どう(?:な|変)|見通し|展望|\b(?:points?|takeaways?|contents?|expect\w*|predict\w*|forecasts?|developments?|happens?|happening|trends?|items?|what (?:is|it|they|the article)|outlooks?)\b/u;
/** Of each, not of one against the other. */
const EACH =
  /それぞれ|各々|ごと|ずつ|両方|[はの]、|[①②]|[12]\)|\b(?:each|both|respectively|per|for (?:the )?(?:short|near|mid|medium|long)|of the (?:short|near|mid|medium|long))\b/u;
/** The words around these, which ask for nothing else. */
const AROUND =
  /(?:短|中|長)期(?:的)?|今後|将来|記事|業界|見通し|展望|見込み|予測|想定|主な|主要|論点|要点|内容|中身|項目|骨子|それぞれ|各々|期間|時間軸|年数|年限|何年|年|何が|起き|起こ|出来事|変化|ぽいんと|教え|伺え|お願い|挙げ|示し|並べ|下さい|両方|要約|簡潔|一言|知り|欲し|整理|ひょう|表|形|先|頃|後|間|話|点|つ|二|三|[a-z]{1,2}\b|\b(?:short|near|mid|middle|medium|long|term|run|outlooks?|horizons?|the|and|for|both|each|what|which|how|many|years?|number|span|time ?frames?|time ?spans?|periods?|durations?|covers?|covered|long|far|off|out|ahead|when|main|key|points?|takeaways?|contents?|expect\w*|predict\w*|forecasts?|developments?|happens?|happening|trends?|items?|does|article|say\w*|give|tell|list|please|pls|with|their|its|are|that|they|there|one|two|three|views?|are|will|would|plus|also|respectively|per|about|from|now|you|can|could|bullets?|lines?|sums?|summary|ones?|this|piece|those|these|things?|likely|come|comes|coming)\b/gu;
/** So much may be left in words: particles and endings. */
const LEFT = /[\p{sc=Han}]|[a-z]{3,}|[ぁ-ん]{7,}/u;
const LONGEST = 140;

/** The sections of the horizons that a folded text names. */
function sectionsIn(folded: string): string[] {
  if (!AN_OUTLOOK.test(folded)) return [];
  const rest = folded.replace(/\bhow long\b/gu, ' ');
  return NAMED.filter(([, ja, en]) => new RegExp(`${ja}|\\b(?:${en})\\b(?! with)`, 'u').test(rest)).map(
    ([section]) => section,
  );
}

/** 「短期と中期のそれぞれで、①想定年数、②主な論点」, "for the short and long term: how many years, and what happens?": the outlooks of the two, each of which tells both. */
export function readTwoHorizons(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !YEARS.test(folded) || !POINTS.test(folded) || !EACH.test(folded))
    return undefined;
  const sections = sectionsIn(folded);
  if (sections.length !== 2 || namesTyped(text, parts).length > 0) return undefined;
  if (LEFT.test(folded.replace(AROUND, '').replace(/[^\p{L}]+/gu, ' '))) return undefined;
  const ids = sections.flatMap((section) => outlookOf(section, parts.library.knowledge)?.id ?? []);
  const question: Question = { kind: 'compare', ids };
  return ids.length === 2 ? { ...clauseOf(text, question, parts), isOfTold: true } : undefined;
}

/** "And the one in between?", 「残りの一つも」: the horizon that wasn't told. */
const REMAINING =
  /^(?:(?:and|so|ok|then|now|what about|how about|で|じゃあ|では|ちなみに)[\s、,]*){0,6}(?:the )?(?:(?:one |bit |part |stretch )?in between|(?:middle|third|other|remaining|missing|last|left-?out)(?: (?:one|outlook|horizon|term|period|window))?|(?:残り|残った|もう)(?:の)?(?:一つ|1つ|ひとつ|期間|展望|見通し|方)?|(?:その)?(?:間|あいだ|真ん中|中間)(?:の(?:やつ|期間|展望|見通し|の)?)?)(?:は|も|について(?:は|も)?|に関して(?:は|も)?)?(?=$|[\s、,:?？.。同-])/u;
const LONGEST_AFTER = 60;

/** After two of the horizons, the third. */
export function readHorizonLeft(heard: Heard): Question | undefined {
  const { folded, last, context, parts } = heard;
  const told = last?.answered ?? last?.question;
  if (told?.kind !== 'compare' || folded.length > LONGEST_AFTER || !REMAINING.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard) || context.yesNo) return undefined;
  const all = NAMED.flatMap(([section]) => outlookOf(section, parts.library.knowledge)?.id ?? []);
  const left = all.filter((id) => !told.ids.includes(id));
  return all.length === NAMED.length && left.length === 1 ? { kind: 'facts', ids: left } : undefined;
}
