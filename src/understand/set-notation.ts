import { withJoined } from './besides.ts';
import type { Clause } from './clause.ts';
import { isAiCompany } from './context.ts';
import type { Message } from './one-asked.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import { withoutNames, type Reading } from './reading.ts';
import { unique } from './sets.ts';

/** Takes away those that are named behind it, or before it. */
const EXCEPT_BEHIND =
  /\b(?:but not|and not|not|except(?: for)?|excluding|minus|without|less|but (?:isn'?t|aren'?t|doesn'?t|don'?t))\b|まいなす|ひく(?=[a-z])/;
const EXCEPT_BEFORE =
  /(?:を)(?:引[いくけ]|抜[いくけ])|(?:は|を)?除[くいき外]|(?:は|を)?除外|以外|抜き|ではな[くい]|に?は?(?:出資|投資)?(?:して|入れて|出して)い?な[くい]|せず/;

/** Those who are taken away, joined to each other; undefined where none are. */
function takenAway(reading: Reading): string[] | undefined {
  const { folded, mentions } = reading;
  const behind = EXCEPT_BEHIND.exec(folded);
  const before = EXCEPT_BEFORE.exec(folded);
  const one = behind
    ? mentions.find(({ start }) => start > behind.index)
    : before && mentions.findLast(({ end }) => end <= before.index);
  return one ? unique(withJoined(reading, one).map(({ company }) => company)) : undefined;
}

/** What a set of backers is written with, beside the names. */
const NOTATION = [
  /\b(?:who|which|what|whose|list|name|names?|give|show|me|all|any|anyone|those|the|of|in|into|to|by|that|are|is|also|both|each|and|or|but|not|except|for|excluding|minus|without|less|only|please|pls|just|investors?|backers?|funders?|shareholders?|companies|company|backing|backs?|invest(?:s|ed|ing)?|funds?|funded|held|holds?|hold|stakes?|sets?|intersection|overlap|left|remains?|remaining|survives?|lists?|same|with|exercise|question|drill|thing|again|now|then|so|ok|logic|difference|this time|next|how about|what about|do|does|don'?t|doesn'?t|aren'?t|isn'?t)\b/g,
  /同じ(?:要領|方法|計算|やり方|条件|感じ|問題)?|同様|要領|差集合|今度|りすと|リスト|残|次|投資家|出資者|出資元|出資企業|株主|出資|投資|会社|企業|条件|合致|該当|両方|双方|両社|共通|名前|社名|一覧|氏名|名|除外|除|以外|抜き|マイナス|まいなす|引[いくけ]|ただし|但し|かつ|および|及び|または|いずれ|どちら|誰|だれ|どこ|のみ|だけ|すべて|全て|挙げ|教え|合|全員|全部/g,
  /[ぁ-ん]/g,
];

/** "OpenAI and Anthropic, not xAI: names only", 「AかつB、ただしCは除く」: backers as a set, whatever its joints look like. */
export function readSetNotation(folded: string, { text, parts }: Message): Clause | undefined {
  if (!EXCEPT_BEHIND.test(folded) && !EXCEPT_BEFORE.test(folded)) return undefined;
  const { context } = readFolded(folded, text, parts);
  const { reading, yesNo } = context;
  const { companies, figures } = reading;
  const areLabs = companies.every((id) => isAiCompany(context, id));
  if (
    (yesNo && !/誰か|だれか|どこか/u.test(folded)) ||
    companies.length < 2 ||
    figures.length > 0 ||
    !areLabs
  )
    return undefined;
  const unnamed = withoutNames(reading);
  if (/[\p{L}\p{N}]/u.test(NOTATION.reduce((left, words) => left.replace(words, ' '), unnamed)))
    return undefined;
  const except = takenAway(reading) ?? [];
  const kept = companies.filter((id) => !except.includes(id));
  if (kept.length === 0 || except.length === 0) return undefined;
  const all = kept.length > 1 ? { all: true } : {};
  return clauseOf(text, { kind: 'investors', of: kept, ...all, except }, parts, companies);
}
