import { isOfOtherYear, spanHoldsIn } from '../knowledge/claims.ts';
import type { Library } from '../knowledge/index.ts';
import { areApart, horizonIn, type Horizon } from '../knowledge/horizon.ts';
import { fold } from '../text/fold.ts';
import { claimOf, type Context } from './context.ts';
import { monthOf } from './dates.ts';
import type { Turn } from './follow.ts';
import { dealOf, tieTo } from './listed.ts';
import type { Claim, Question } from './question.ts';
import { employmentOf, isPerson } from './sayer.ts';

/** What stands around a date, or a name, that what was told is held against, and says nothing else. */
const AROUND =
  /[\d.,'’?!？！。、…〜~\s-]+|\b(?:are|r|you|u|ur|youre|sure|certain|positive|its?|is|was|were|be|been|that|this|those|these|they|them|wasnt|isnt|werent|wasn't|isn't|weren't|aren't|not|no|nope|n't|i|we|thought|think|heard|read|swear|sworn|could|have|had|said|say|says|told|really|actually|right|correct|though|tho|in|of|on|by|from|the|a|an|one|some|part|among|included|guy|dude|reporter|journalist|person|man|correspondent|hes|he's|yes|yeah|there|here|it|months?|years?|yrs?|within|less|more|next|over|under|beyond|back|then|already|or|and|but|so|also|too|even|as|well|hm+|wait|what|about|how|at|for|with|he|she|hes|hold|um+|uh|huh|lol|bro|man|mate|rather|than|instead|definitely|like|just|only|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|年度?|月|以内|以上|以降|未満|先|後|って(?:こと|話)?|こと|話|じゃ|では|なく|ない|なかった|の|ん|か|よ|ね|だ|った|っけ|で|です|でしょ|だろ|やろ|う|しょ|は|が|も|に|を|と|ほんと|本当|まじ|絶対|確か|たしか|聞いた|聞い|見た|思って|思った|思|え|あれ|いや|そこ|それ|その|中|うち|入って|含まれて|同様|同じ|考えて|よろしい|ついて|いい|いる|いない|た|る|て|い|まし|さ|さん|しか|[一二三四五]/giu;
/** Says that it is doubted: another date alone only goes on to that ("n 2030?"). */
const DOUBTS =
  /\b(?:sure|certain|positive|not|no|nope|thought|think|heard|read|swear|so|really|actually|right|correct)\b|n't|\b(?:wasnt|isnt|werent)\b|じゃ(?!あ)|(?<!ま)では|って(?:こと|話|聞)|聞い|思っ|本当|ほんと|まじ|絶対|確か|たしか|だよね|だっけ|でしょ|だろ|やろ/;
const MOST_LEFT = 2;
const isBare = (folded: string): boolean => folded.replace(AROUND, '').length <= MOST_LEFT;

/** That it isn't so is what is to be confirmed: "you sure it's not …?"; "isn't it …?" takes it to be so. */
const SURE_NOT = /\b(?:sure|certain|positive)\b.*\b(?:not|isn't|wasn't|isnt|wasnt|aren't|weren't)\b/;

/** The month or the year that a text names, as a claim of when it was. */
function dateIn({ reading }: Context): Claim | undefined {
  const month = monthOf(reading.folded);
  const year = claimOf(reading)?.year;
  if (month === undefined && year === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { when: { months: [month, month] } }),
  };
}

/** Whether a statement's one date is the claimed one; undefined where it names none. */
function isThen(statement: string, { year, when }: Claim): boolean | undefined {
  if (!/\b20\d\d\b/.test(statement)) return undefined;
  if (year !== undefined && isOfOtherYear(statement, year)) return false;
  return when === undefined ? true : spanHoldsIn(statement, when);
}

/** Whether a statement's span of years can be the claimed one; undefined where it, or the claim, is none. */
function isWithin(statement: string, claimed: Horizon | undefined): boolean | undefined {
  const stated = horizonIn(fold(statement));
  return claimed && stated ? !areApart(claimed, stated) : undefined;
}

/** "You sure it's not October?", 「2027年じゃなくて？」: a date and nothing else, held against the one that was told. */
export function readDoubted(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  const { folded, mentions, figures } = context.reading;
  // "So that's 20x from 2025?": the factor is held against what was told, not the year.
  if (figures.some(({ unit }) => unit === 'times')) return undefined;
  if (mentions.length > 0 || !DOUBTS.test(folded) || !isBare(folded)) return undefined;
  // 「では2025年のほうは」, 「じゃあ2025年は？」 go on to it.
  if (
    !context.yesNo &&
    /は[?？]?$|(?:だと|なら)どう|(?:では|は|だと|なら)、?(?:いかが|どう|何|なに)/.test(folded)
  )
    return undefined;
  const claim = dateIn(context);
  const span = horizonIn(folded);
  const deal = last.question.kind === 'tie' ? dealOf(last, context) : undefined;
  const told = [...last.facts, ...(deal?.facts ?? [])];
  for (const id of told) {
    const said = knowledge.facts.get(id)?.en ?? '';
    const holds = claim ? isThen(said, claim) : isWithin(said, span);
    if (holds === undefined) continue;
    const isSo = holds !== SURE_NOT.test(folded);
    if (deal && !last.facts.includes(id) && !SURE_NOT.test(folded))
      return { ...tieTo(deal), aspect: 'date', ...(claim && { claim }), yes: true };
    return { kind: 'facts', ids: [id], polarity: isSo ? 'y' : 'n' };
  }
  return undefined;
}

/** That those who were told are all: "only those two?", 「その二社だけ？」. */
export const ONLY_THOSE =
  /^(?:(?:so|and|just|really|wait) ){0,12}(?:only|just|merely) (?:those|these|them|the)(?: (?:two|three|four|five|\d|ones|guys|companies|firms))?(?: (?:then|tho|huh|right))?[?.! ]*$|^(?:その|この)(?:[二三四五2-5](?:社|つ|個|点)?|両方|両社)(?:だけ|のみ|しか(?:ない|いない)?)(?:なの|です)?(?:か|ね|よね)?[?？]*$|^(?:それ|これ)(?:だけ|で(?:全部|ぜんぶ|すべて|終わり))(?:なの|です)?(?:か|ね|よね)?[?？]*$|^(?:is )?(?:that|it)(?:'s)? (?:all|everything)\??$/;

/** "Only those two?": of a fact that names several, or sums them up, those are what it names. */
export function readOnlyThose(
  { reading }: Context,
  last: Turn,
  { knowledge }: Library,
): Question | undefined {
  const [fact = ''] = last.facts;
  const { entities = [], points = [] } = knowledge.facts.get(fact) ?? {};
  const isList = last.answered?.kind === 'facts' && Math.max(entities.length, points.length) > 1;
  return isList && ONLY_THOSE.test(reading.folded)
    ? { kind: 'facts', ids: [fact], polarity: 'y' }
    : undefined;
}

/** What a list of companies is asked for one more: "wasn't Google one of them", 「Appleも入ってた？」. */
const AMONG =
  /\b(?:one of (?:them|those|these)|part of (?:it|that|them)|in (?:there|it|that|on (?:it|that))|among (?:them|those)|included|involved|(?:too|also|as well))\b|入って|含ま|その(?:中|うち)|も(?:いる|いた|そう|だっけ|か)?[?？]|も(?:同様|同じ|おなじ)/;

/** "You sure he's at CNBC?" */
const SURE = /\b(?:sure|certain|positive)\b|合って(?:る|い)/;

const OF_WORK = /\b(?:guy|dude|reporter|journalist|correspondent|works?|employed)\b|記者|の人/;

/** "Wasn't Google one of them?", "what about Nokia": a name and nothing else, held against those that a fact told of. */
export function readOneOf(context: Context, last: Turn, library: Library): Question | undefined {
  const { folded, mentions, foreign } = context.reading;
  const [fact = ''] = last.facts;
  const { entities = [] } = library.knowledge.facts.get(fact) ?? {};
  const person = entities.find((id) => isPerson(library, id));
  const [name, second] = [...mentions, ...foreign];
  // What was told has its like of the one that is named: that is told.
  if (/のは[?？]?$/.test(folded) || (name && context.twinOf(fact, name.id))) return undefined;
  if (last.question.kind !== 'facts' || !name || second || entities.length < 2) return undefined;
  const isKnown = mentions.length > 0 && !library.knowledge.facts.get(fact)?.members;
  if (!isBare(`${folded.slice(0, name.start)} ${folded.slice(name.end)}`)) return undefined;
  if (!AMONG.test(folded) && !(SURE.test(folded) && foreign.length === 0))
    return foreign.length > 0 && !last.within
      ? {
          kind: 'facts',
          ids: [(OF_WORK.test(folded) && person && employmentOf(person, library)) || fact],
          stranger: name.id,
          word: folded.slice(name.start, name.end),
          ...(context.yesNo ? { polarity: context.negated ? 'y' : 'n' } : {}),
        }
      : undefined;
  const isIn = entities.includes(name.id);
  return {
    kind: 'facts',
    ids: [fact],
    polarity: isIn ? 'y' : 'n',
    ...(isIn || !isKnown ? {} : { notOf: name.id }),
  };
}
