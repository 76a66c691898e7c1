import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { POSSIBLE } from './modality.ts';
import { wholeList } from './follow-part.ts';
import { listOf } from './points.ts';
import { placeIn } from './places.ts';
import type { Question } from './question.ts';

/** What is so for certain, and what only may be. */
const SURE = String.raw`\b(?:facts?|definite(?:ly)?|announced|promised|plan(?:ned)?|certain(?:ty|ties)?|sure thing|settled|confirmed|done(?: deal| fact)?|official|guaranteed|happening|happened|decided|actuals?|firm|locked in|a given|reality|definite|concrete|proven)\b`;
const MAYBE = String.raw`\b(?:maybe|perhaps|might|may|could|possib\w+|potential(?:ly)?|speculat\w+|rumou?rs?|forecasts?|projections?|projected|predict\w*|guess\w*|hop(?:e|ed|es|eful)|hoped for|expect\w*|estimates?|risk|hypothetical|theor\w+|what-?if|chance|conjecture|assumption|warning|worry|fears?|concerns?|musings?|floated|mooted|teased|hinted|touted|opinion|hunch|(?:your|personal) (?:take|view))\b`;
const SURE_JA =
  '(?:確定|計画|予定|事実|決定|決まっ|決まり|確実|実際|本当|もう起き|起きて|起こって|すでに|既に|断定|断言|確約|実績|現実)';
const MAYBE_JA =
  '(?:期待|りすく|予測|予想|見込|可能性|推測|憶測|仮定|かも|見通し|希望|噂|うわさ|懸念|恐れ|おそれ|仮説|見立て|想定|見解|意見|感想|妄想)';
const OR = String.raw`(?:[^?.]{0,34}\b(?:or|vs|versus)\b|[?.]? ?)[^?.]{0,16}?`;
const OR_JA = '[^。]{0,14}?(?:それとも|もしくは|あるいは|なの?か|か、|[?？、/])[^。]{0,8}?';

/** Which of the two it is: "a done fact or just a maybe?", 「確定？ それとも期待？」. */
export const CHOICE = new RegExp(
  `${SURE}${OR}${MAYBE}|${MAYBE}${OR}${SURE}|${SURE_JA}${OR_JA}${MAYBE_JA}|${MAYBE_JA}${OR_JA}${SURE_JA}`,
  'u',
);
/** What is said around it, of what was told and of nothing else. */
const AROUND =
  /\b(?:is|are|was|were|does|do|would|that|it|this|those|they|these|the|a|an|one|ones|as|so|and|ok|okay|but|wait|just|really|actually|more|of|point|bit|part|thing|in|article|say|treat(?:ed)?|call(?:ed)?|like|being|something|sort|kind|only|here|then|now|or|presented|worded|phrased|happen(?:s|ing)?|described|framed|stated|told|put|considered|already|first|second|third|fourth|fifth|last|final|latter|former|hmm?|deal|case|for|s|still|merely|mere|pure)\b|[1-5](?:つ|番|個|点)目|[一二三四五](?:つ|番|個|点)目|最後|最初|のやつ|もの|こと|それ|これ|その話|話|この|その|記事|書き方|言い方|扱い|として|ですか|です|なの|とも|それと|って|ている|てる|の|は|が|か|も|な|で|を|に|と|だ|[\s\p{P}]/gu;
const MOST_BESIDE = { latin: 8, kana: 3 };

/** The points that were told together, or those of a list that was. */
function toldIn(last: Turn, context: Context): string[] {
  const { answered = last.question, earlier = [] } = last;
  if (answered.kind === 'several')
    return answered.parts.flatMap((one) => (one.kind === 'facts' ? one.ids.slice(0, 1) : []));
  const list = answered.kind === 'compare' ? wholeList(last, context) : listOf(last, context);
  const parent = context.parentOf(list[0] ?? '') ?? '';
  const ids = [answered, ...earlier].flatMap((one) => (one.kind === 'facts' ? one.ids : []));
  if (ids.includes(parent)) return list;
  return answered.kind === 'compare' ? answered.ids : [];
}

/** Taken for done, or for certain: "is the third one already happening?", 「それって確実？」. */
const CLAIMED = new RegExp(
  String.raw`\b(?:(?:already|actually|really|definitely) ){0,12}(?:happening|happened|(?:a )?certain(?:ty)?|confirmed|settled|decided|guaranteed|official|(?:an? )?(?:done|settled|hard|established|proven|firm) (?:fact|deal|thing|number|figure)|an? (?:fact|given|certainty)|set in stone|for sure|for certain|definite)\b|(?:もう|すでに|既に)(?:起き|起こ|始ま|実現)(?:て(?:い?る)?|っ(?:て(?:い?る)?|た)|した|た)|確定(?:事項|済み|した|してる)?|決定(?:事項)?|決まっ(?:てる|ている|た)|決まり|確実|確か`,
  'u',
);

/** Which point it is, where one is picked, else what was told last. */
function pointedTo(context: Context, last: Turn): { fact: string | undefined; isPicked: boolean } {
  const told = toldIn(last, context);
  const place = placeIn(context.reading.folded, Math.max(told.length, 1), true);
  const picked = place === undefined ? undefined : told.at(place);
  // One that is picked of a list that wasn't told is none that was told.
  return { fact: place === undefined ? last.facts[0] : picked, isPicked: picked !== undefined };
}

/** The one of what was told that a text picks by its place. */
export function pointPicked(context: Context, last: Turn): string | undefined {
  const { fact, isPicked } = pointedTo(context, last);
  return isPicked ? fact : undefined;
}

/** Taken for no more than it is: "and that's speculative, right?", 「それって推測だよね」. */
const SUPPOSED = new RegExp(
  String.raw`\b(?:only |just |still )?(?:an? )?(?:speculative|speculation|hypothetical|guess|forecast|projection|possibility|prediction|estimate|unconfirmed|uncertain|not (?:certain|confirmed|settled|guaranteed))\b|推測|憶測|予測|予想|可能性の(?:話|段階)|未確定|見込み|仮定の話`,
  'u',
);
const TAG =
  /,? ?\b(?:right|correct|yes|yeah)\s*[?.!]*$|(?:だ|です|の話|という話)?(?:よね|よな|でしょう?|だろう?|っけ)[?？。!！]*$/u;

const TOLD = new Set<Question['kind']>(['facts', 'compare', 'several']);

/** Of what is only expected, no; of one of a list that the article states, yes. */
function whetherSure(
  { fact, isPicked, isSupposed }: ReturnType<typeof pointedTo> & { isSupposed: boolean },
  { answered, question }: Turn,
  { knowledge }: Library,
): Question | undefined {
  const { en = '', nature } = knowledge.facts.get(fact ?? '') ?? {};
  if (fact === undefined || nature === 'opinion' || !TOLD.has((answered ?? question).kind)) return undefined;
  const isOpen = nature === 'forecast' || POSSIBLE.test(en);
  if (isSupposed) return isOpen ? { kind: 'facts', ids: [fact], polarity: 'y', yes: true } : undefined;
  if (!isOpen && !isPicked) return undefined;
  return { kind: 'facts', ids: [fact], polarity: isOpen ? 'n' : 'y', yes: true };
}

/** What of a text is left without some words and what is said around them. */
function isBeside(folded: string, words: string): boolean {
  const rest = folded.replace(words, ' ').replace(AROUND, '');
  return rest.length <= (/[ぁ-ん\p{sc=Han}]/u.test(folded) ? MOST_BESIDE.kana : MOST_BESIDE.latin);
}

/**
 * "Is the second one a done fact or just a maybe?", 「それは確定？ 期待？」: how sure the article is of what was told.
 */
export function followSure(context: Context, last: Turn, library: Library): Question | undefined {
  const { companies, figures, folded } = context.reading;
  if (companies.length + figures.length > 0 || folded.length > LONGEST) return undefined;
  const choice = CHOICE.exec(folded)?.[0];
  const isWhether = choice === undefined && (context.yesNo || TAG.test(folded));
  const supposed = isWhether ? SUPPOSED.exec(folded)?.[0] : undefined;
  const claimed = isWhether && !context.negated ? CLAIMED.exec(folded)?.[0] : undefined;
  const said = choice ?? supposed ?? claimed;
  if (said === undefined || !isBeside(folded.replace(TAG, ''), said)) return undefined;
  const pointed = pointedTo(context, last);
  if (choice === undefined)
    return whetherSure({ ...pointed, isSupposed: supposed !== undefined }, last, library);
  return pointed.fact === undefined ? undefined : { kind: 'facts', ids: [pointed.fact], sureness: true };
}
const LONGEST = 80;
