import { isAiCompany, labsOf, type Context } from './context.ts';
import { givers, takers } from './intent-money.ts';
import type { Question } from './question.ts';

/** That lists are the same. */
const SAME =
  /丸?かぶ[っり]|丸?被[っり]|重なっ|同じ|おなじ|一緒|いっしょ|一致|\b(?:same|identical|alike|match(?:es|ing)?|overlap\w*)\b/;
/** That they are not, or that they are to be held against each other. */
const DIFFERS =
  /違[いうっわ]|ちが[いうっ]|異な|差分|(?:顔ぶれ|めんつ|投資家|出資者|株主)(?:の|に)?差|見比べ|\b(?:differ\w*|mismatch\w*)\b/;
const COMPARES = /比べ|比較|\b(?:compare[sd]?|comparing|contrast)\b/;
/** Held by one of two and not by the other, whichever that is. */
const EITHER =
  /片方(?:だけ|のみ|にしか|しか|にだけ)|(?:一方|一社|1社)(?:だけ|のみ|にしか)が?|\b(?:only|just|exactly) one of\b|\bone (?:but|and) not (?:in )?(?:the )?other\b/;

/** Whether those of one of two alone are meant. */
export const isOfOne = (folded: string): boolean => EITHER.test(folded);

/** Lists of those who give. */
const GIVERS =
  /顔ぶれ|めんつ|面子|めんば|投資家|出資者|出資元|投資元|株主|すぽんさ|\b(?:investors?|backers?|shareholders?|funders?|sponsors?|cap tables?|line-?ups?)\b/;
/** Lists of those who get, or that somebody gives. */
const TAKERS =
  /出資先|投資先|出資|投資|賭け|\b(?:back\w*|fund\w*|invest\w*|portfolios?|holdings?|stakes?|bets?|positions?)\b/;

const OVERLAP = /\boverlap/;

/** Sums are held against each other elsewhere. */
const SUMS =
  /額|いくら|どっちが|どちらが|多[いくか]|少な|大き|倍|\b(?:how much|amounts?|sums?|sizes?|figures?|bigger|larger|more|less|times)\b/;

/** The labs as one. */
const LABS = /らぼ|ai企業|ai会社|三社|3社|\b(?:labs|(?:ai )?companies)\b/;
/** The lists are what is said to be the same, not what they hold: 「同じ三社を揃えてる投資家」 compares nothing. */
const OF_GIVERS =
  /(?:顔ぶれ|めんつ|面子|投資家|出資者|株主)[^、。]*(?:同じ|一緒|かぶ|違|異)|\b(?:same|identical|different) (?:\w+ )?(?:investors|backers|shareholders|funders|names)\b|\b(?:investors|backers|shareholders|funders)\b.*\b(?:same|identical|alike|differ\w*)\b/;
/** Whether they have any in common: 「かぶってる」, "overlap"; not that all are, 「丸かぶり」, "completely overlap". */
const SHARES =
  /(?:かぶ|被|重な|だぶ)っ?[^、。]{0,12}(?:いる|ある|おる)|(?<!丸|まる|完全に|全部|ぜんぶ|すべて|全て|全員)(?:かぶっ|被っ|かぶり|被り|だぶっ|重なっ)|\bany\b.*\b(?:overlap|in common)\b|\b(?:overlap|share)\b.*\bany\b|(?<!\b(?:complete(?:ly)?|total(?:ly)?|full(?:y)?|entirely|perfect(?:ly)?|100%) )\boverlap(?:s|ping)?\b(?! (?:completely|totally|fully|entirely|perfectly|100%))/;

/** What is on one list alone: 「かぶってないとこある？」. */
const UNSHARED =
  /(?:かぶ|被|だぶ)って(?:い)?ない(?:とこ|の|先|会社|企業|もの|相手)|重なって(?:い)?ない(?:とこ|の|先|会社|企業|もの|相手)/;

/** All that are on one list are said to be on the other. */
const WITHIN =
  /\bsubset\b|\b(?:every|all|each)\b[^,]*\b(?:investors?|backers?)\b[^,]*\balso\b|(?:投資家|出資者|株主)(?:って|は|が)?、?(?:みんな|全員|全部|ぜんぶ|一人残らず)/;

/** What is said of two lists: that they are the same, that they aren't; undefined where neither or both are. */
function claimIn(folded: string): boolean | undefined {
  if (UNSHARED.test(folded)) return false;
  const [same, differs] = [SAME.test(folded), DIFFERS.test(folded)];
  return same === differs ? undefined : same;
}

/** Two lists held against each other: who backs each of some companies, or what each of some investors backs. */
export function readOverlap(context: Context): Question | undefined {
  const { reading, has } = context;
  const { folded } = reading;
  const isEither = EITHER.test(folded);
  const isShared = SHARES.test(folded) && !UNSHARED.test(folded);
  const isAsked = SAME.test(folded) || DIFFERS.test(folded) || isEither || isShared;
  if (has('q-why', 'r-pay', 'r-chip', 'r-cloud') || SUMS.test(folded)) return undefined;
  const named = takers(context).filter((id) => isAiCompany(context, id));
  const by = givers(context);
  const of =
    reading.companies.length === 0 && ((LABS.test(folded) && OF_GIVERS.test(folded)) || /片方/.test(folded))
      ? labsOf(context)
      : named;
  const same = claimIn(folded);
  const isWithin = of.length === 2 && WITHIN.test(folded);
  const claim = isWithin ? { within: true } : isShared ? { any: true } : same === undefined ? {} : { same };
  if (
    of.length > 1 &&
    by.length === 0 &&
    GIVERS.test(folded) &&
    (isAsked || isWithin || COMPARES.test(folded))
  )
    return { kind: 'overlap', side: 'givers', of, ...claim };
  return by.length > 1 &&
    of.length === 0 &&
    by.length === reading.companies.length &&
    isAsked &&
    (TAKERS.test(folded) || OVERLAP.test(folded))
    ? { kind: 'overlap', side: 'takers', of: by, ...claim }
    : undefined;
}
