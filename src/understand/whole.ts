import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { countIn } from './points-counted.ts';
import type { Question } from './question.ts';

/** Facts that together sum up the article. */
export const WHOLE = ['cycle-flow', 'summary-five'];

/** Facts that tell what it is about. */
export const ABOUT_IT = ['article-description', 'cycle-flow'];

/** The fact that tells when the article came out. */
export const OF_ARTICLE = 'article-date';

/** A summary is likely meant; and enough where a word of summing up is said, too. */
const LIKELY = 0.5;
const HEARD = 0.25;

const OF_WHOLE =
  /\b(?:article|whole|everything|entire|all of (?:it|this))\b|記事|全体|^(?:tl;?dr|tldr|gist|要約|まとめて?|要するに)[?？!！。\s]*$/;

/** What the article is about. */
const ABOUT =
  /(?:なん|何|どんな|どういう)の?(?:お?話の|内容の|てーまの)?(?:記事|文章|読み物)(?:なん|なの|です|だ|でしょう)?(?:か|の|っけ)?[?？。\s]*|\bwhat(?:'s|s| is)? (?:this|the|your|that) (?:whole )?(?:article|piece|text)(?: (?:is|even|all|actually|really)){0,12} about\b|\bwhat is (?:this|the|your|that) (?:article|piece|text) (?:\w+ )?about\b/;

/** Whether it is asked what the article is about. */
export const asksWhatAbout = ({ reading }: Context): boolean =>
  reading.companies.length === 0 && ABOUT.test(reading.folded);

/** "How would I explain this to my grandma?" */
const TOLD_TO =
  /\bexplain (?:this|it|all (?:of )?(?:this|it)|the whole thing|the article) (?:to|for) (?:my |an? |the )?\w+|(?:おばあちゃん|おじいちゃん|子ども|子供|小学生|母|父|親|初心者|素人)[^、。]{0,8}(?:わかる|分かる)[^、。]{0,6}(?:説明|解説|教え)/;

/** "TL;DR of the article, I'm at lunch", 「昼休みが終わるから要約だけちょうだい」: whatever the hurry, all of it in short. */
const SHORTENED =
  /\b(?:tl;?dr|summary|gist|run-?down|cliff'?s? ?notes|short version|recap|overview|main points?|key points?|takeaways?|highlights|synopsis)\b(?: (?:version|please|pls))? (?:of|for|from|on) (?:\w+ )?(?:article|piece|post|story|text|page|write-?up)\b(?!'s)|\b(?:summari[sz]e|recap|condense|sum up) (?:\w+ )?(?:article|piece|post|story|text|page)\b(?!'s)|\b(?:article|piece|post|story)\b.{0,12}\bin (?:a nutshell|short|brief)\b|(?:記事|本文)(?:の(?:内容|中身|話)?)?(?:を|って)?(?:ざっくり|さくっと|短く|簡単に|一言で|ひとことで)?の?(?:要約|まとめ|要点|概要|あらすじ|だいじぇすと)(?!の)|(?:から|ので|んで|前に|間に|まで|なう|中)(?:に|で)?[、,\s]*(?:要約|要点|概要|あらすじ|まとめ)(?:だけ)?(?:を|で|お)?(?:ちょうだい|頼|たの|お願い|くれ|よろ|教え|して|くだ|ほし)/;

/** Whether all of it is to be explained to somebody, or told in short. */
export const isToldTo = ({ reading }: Context): boolean =>
  TOLD_TO.test(reading.folded) || SHORTENED.test(reading.folded);

/** So long as that, and no longer: "in one tweet", 「一文で」. */
const BY_LENGTH =
  /\b(?:in|with|into|just|give me|as) (?:just |only |under |less than )?(?:an?|one|two|three|single|\d+) (?:short |quick |single )?(?:tweets?|sentences?|lines?|words?|breath|bullets?(?: points?)?|paragraphs?|minutes?|seconds?|secs?|phrases?|one-?liner)\b|\b(?:one|two|three|\d+)[ -](?:line|sentence|bullet|word)(?:r|s)?\b|(?:[一二三四五1-5]|\d{2,3})(?:文|行|言|ことば|文字|字|秒|分)(?:以内|くらい|ぐらい|程度)?(?:で|に|くれ|よろ|頼)/;

/** All of it by what it is about: 「AIの投資の話ってなに」, "what's this whole ai money thing". */
const OF_ALL_THIS =
  /^(?:で、?|ねえ、?|結局、?|要するに、?){0,8}(?:この|その|例の)?(?:ai|ai業界|ai企業)?の?(?:お金|資金|金|投資)の?(?:話|件|やつ|こと|にゅーす|流れの話)(?:は[?？]|(?:って|は|とは)、?(?:結局|要するに|つまり|そもそも|一体|いったい)?(?:何|なに|なん|どういうこと|どういう話|どんな話|どゆこと)(?:なの|なん|です|だ|の|か|ん|っけ|よ){0,8})[?？。\s]*$|^(?:(?:so|and|ok|wait|hey)[, ]+){0,12}(?:what(?:'s|s| is)|explain|tell me about|sum up|tl;?dr)(?: (?:this|the|that|all|whole|up|of|on)){0,12} ai (?:investment|investing|investments|money|funding|cash) (?:thing|story|stuff|business|news|situation|saga|deal)(?: (?:about|all about|to me|anyway|really|then|please|pls)){0,12}[\s?.!]*$/;

/** What a text is about besides how it is to be told. */
function topicsOf({ spots, folded }: Context['reading']): string[] {
  const length = BY_LENGTH.exec(folded);
  const [start, end] = length ? [length.index, length.index + length[0].length] : [0, 0];
  return spots.spots
    .filter((spot) => spot.end <= start || spot.start >= end)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === 'concept' ? [sense.id] : [])))
    .filter((id) => !MANNER.test(id));
}

const MANNER = /^(?:summary|article|explain|simple-words|conclusion|count-\w+|artificial-intelligence)/;

/** The article's own summary: "what does the summary say", 「まとめには何て」; its points are so many, too. */
const SUMMARY_ITSELF =
  /\b(?:does|did|in|of|from|with|to) (?:the|its|your|that) (?:article's )?(?:summary|wrap-?up|conclusion)(?: section| part)?\b(?! of)|(?:まとめ|総括|結論)(?:の(?:章|節|とこ|ところ|部分|せくしょん))?(?:に(?:は)?(?:何|なに|どんな)|では?(?:何|なに|どんな|どう)|って何|の(?:中身|内容))/;

/** "Sum up the article": what goes around, and the five points. */
export function readWhole(context: Context, { knowledge }: Library): Question | undefined {
  const { reading, has, asked } = context;
  const topical = topicsOf(reading);
  const [first] = asked;
  const isMeant = first?.intent === 'sum-up' && first.share >= (has('q-summary', 'summary') ? HEARD : LIKELY);
  const isAbout = asksWhatAbout(context);
  const isAsked = isAbout || isToldTo(context) || has('q-summary') || BY_LENGTH.test(reading.folded);
  const isSaid =
    isAbout ||
    OF_ALL_THIS.test(reading.folded) ||
    SHORTENED.test(reading.folded) ||
    (isAsked && topical.length <= (OF_WHOLE.test(reading.folded) ? 1 : 0));
  if (reading.companies.length + reading.foreign.length > 0 || !(isMeant || isSaid)) return undefined;
  const points = knowledge.facts.get(WHOLE.at(-1) ?? '')?.points.length;
  const isOfPart = SUMMARY_ITSELF.test(reading.folded) || countIn(reading.folded) === points;
  const ids = isAbout ? ABOUT_IT : isOfPart ? WHOLE.slice(-1) : WHOLE;
  return ids.every((id) => knowledge.facts.has(id)) ? { kind: 'facts', ids } : undefined;
}

const SHORTER =
  /^(?:(?:and|so|ok|now|but) ){0,12}(?:(?:even|much|a bit|way|make it) ){0,12}(?:shorter|briefer|(?:more )?concise(?:ly)?|in short)(?: (?:please|pls|version))?$|^(?:(?:and|so|ok|now) ){0,12}(?:in|as|with) (?:just |only )?(?:one|a|a single|1) (?:short )?(?:sentence|line|phrase)(?: (?:please|pls))?$|^(?:もっと|さらに|もう少し)?(?:短く|簡潔に|手短に)(?:まとめて|して|言うと|お願い(?:します)?){0,8}$|^(?:一|1)(?:文|行)で(?:まとめて|言うと|お願い(?:します)?|頼む){0,8}$/u;
/** The whole in one statement. */
const [IN_SHORT] = ABOUT_IT;

/** "Shorter please", 「一文で」, after the whole was summed up: what it is about, in one statement. */
export function readShorter(
  { reading }: Context,
  { facts }: Turn,
  { knowledge }: Library,
): Question | undefined {
  const isOfWhole = WHOLE.every((id) => facts.includes(id));
  const core = reading.folded.replace(/[?？!！。.\s]+$/u, '');
  return isOfWhole && IN_SHORT !== undefined && knowledge.facts.has(IN_SHORT) && SHORTER.test(core)
    ? { kind: 'facts', ids: [IN_SHORT] }
    : undefined;
}
