import type { Context } from './context.ts';
import type { Mention } from './reading.ts';

const ONLY_AFTER =
  /^(?:社|さん|側)?(?:の?(?:[二三2-4]社|ふたつ|二つ|2つ|三つ|3つ))?(?:に|へ|から|が|は|の方|のほう)?(?:(?:だけ|のみ)(?!(?:じゃ|では|で)なく|に(?:とどま|限ら))|しか|おんり|一筋|一択|ただ(?:の)?(?:一社|1社|一つ|ひとつ|独り|ひとり)|一社|1社|単独|限られ|限定され|限る)|^-only\b|^(?:'s)? (?:and (?:nothing|nobody|no ?one|none) else|alone|(?:only|exclusively)(?=\s*[?.!,]|$))|^ (?:really |actually |basically )?(?:the |its |their |a )?(?:only|sole|lone|single) (?:ones?|investors?|backers?|shareholders?|funders?|names?|compan(?:y|ies)|firms?)(?: (?:there|here|in (?:there|it|that one)|though|tho|then|too|right|on (?:the |that )?list)){0,12}(?:,? (?:right|yeah|yes|no|correct))?\s*[?.!]*$/;
const ONLY_BEFORE =
  /\b(?:only|just|solely|exclusively|(?:nothing|nobody|no ?one|none)(?: at all| else)? (?:but|other than|except(?: for)?|apart from|aside from|besides)|all in|exclusive(?:ly)? (?:to|for|with))\s(?!(?:said|says|told|heard|read|saw|seen|learn\w+|claim\w+|announced|mentioned|texted|posted|tweeted|asked|argued|insisted|swore)\b)(?!(?:\w+ )?(?:investor|backer|shareholder|funder|one|company|firm|lab|startup|name|party|bet|stake|investment|holding)s?\b)(?:[a-z]+\s){0,2}$/;
/** "Only got in late" is a matter of when. */
const ONLY_THEN =
  /\b(?:only|just) (?:\w+ )?(?:got|came|joined|jumped|started|went|entered|invested|bought|arrived)\b.*\b(?:late|lately|recently|later|last|now|after|in 20\d\d|this year)\b|(?:最近|あと|遅く|今年|20\d\d年)[^、。]{0,8}に?なって/;
/** "Did it only put in 10 billion?", 「100億ドルだけ」: it is the sum that is said to be all. */
const ONLY_SO_MUCH =
  /\b(?:only|just|merely)(?: (?:ever )?(?:put|invest|gave|give|pay|paid|sp[ea]nd?t?|commit|pledg|chip|contribut|throw|threw|drop|shell)\w*(?: (?:in|out|up|down))?)?(?: (?:a|an|about|around|roughly|like|some))? \$?\d|(?:どる|億|兆)(?:だけ|のみ|ぽっきり)(?!でも|は)/;

/** Whether a sum is said to be all there is. */
export const isOnlySoMuch = (folded: string): boolean => ONLY_SO_MUCH.test(folded);

/** "… only until 2023" limits the time. */
const UNTIL = /^\s?(?:in|until|since|by)\s(?:\w+\s)?20\d\d/;

/** "only X": the word stands by the company that is said to be the only one. */
function isSaidOnly({ folded, mentions }: Context['reading'], { start, end }: Mention): boolean {
  const after = folded.slice(end, end + 22);
  // "Only A uses B": it is said of the name that follows it.
  const previous = mentions.findLast((mention) => mention.end <= start)?.end ?? 0;
  const before = folded.slice(Math.max(previous, start - 28), start);
  return !UNTIL.test(after) && (ONLY_AFTER.test(after) || ONLY_BEFORE.test(before));
}

/** Whether a company is said to be the only one. */
export const onlyOne = ({ reading }: Context, of: string): boolean =>
  reading.mentions.some((mention) => mention.company === of && isSaidOnly(reading, mention));

const ONLY_GIVER =
  /\b(?:only|sole|lone|single)\s(?:\w+\s)?(?:investor|backer|shareholder|stakeholder|funder|sponsor|one (?:in|into|behind|invest\w*|who|that|with|(?:\w+ly )?\w{3,}ing)|(?:company|firm|name|party) (?:in|behind|backing|funding|invest\w*|with))|唯一の(?:投資家|出資者|株主|すぽんさ|後ろ盾|出資元)|(?:だけ|のみ)が|単独(?:で|の)?(?:出資|投資)/;
const ONLY_TAKER =
  /\bin (?:just|only) (?:two|2)\b|\bonly (?:ever )?(?:back|fund|invest|own|hold|put|bet)\w*|\b(?:only|sole|lone|single)\s(?:\w+\s)?(?:\w+\s)?(?:investment|stake|bet|holding|portfolio|(?:company|firm|lab|startup|name|one) (?:(?:that|which) )?(?:it|they|that|which|\w+)(?:(?:'s|'ve| has| have| is)? (?:ever |actually |really |currently )?)(?:back|fund|invest|hold|own|put)\w*)|唯一の(?:投資先|出資先)|(?:出資|投資)(?:し|する|先)[^、。]{0,8}唯一/;

/** Which side of a stake is said to be the only one: the givers', the takers', or neither. */
export function onlySide(
  { reading }: Context,
  givers: string[],
  takers: string[],
): 'givers' | 'takers' | undefined {
  if (ONLY_THEN.test(reading.folded) || isOnlySoMuch(reading.folded)) return undefined;
  const said = reading.mentions
    .filter((mention) => isSaidOnly(reading, mention))
    .map(({ company }) => company);
  if (said.some((id) => givers.includes(id))) return 'givers';
  if (said.some((id) => takers.includes(id))) return 'takers';
  if (ONLY_GIVER.test(reading.folded)) return 'givers';
  return ONLY_TAKER.test(reading.folded) ? 'takers' : undefined;
}

const LIMITS =
  /\b(?:only|just|solely?|alone|lone|single|exclusiv\w+|nobody|nothing|no ?one|none|anyone|anything|else|but|except|besides|elsewhere|everything|loyal|faithful|monogamous)\b|だけ|のみ|しか|限ら|限定|一筋|一本|一択|おんり|唯一|単独|以外|独占|独り|ひとり|一人|一社|1社|ほか|他|ばっか|専|一途/;

/** Whether any word says that there is nobody, or nothing, else. */
export const isLimited = ({ folded }: Context['reading']): boolean => LIMITS.test(folded);

/** That there is but one of them, whoever that is: 「一社だけ」, "a sole backer". */
export const isOne = ({ folded }: Context['reading']): boolean =>
  /\b(?:only|just) (?:the )?one\b|\b(?:a|one) (?:sole|lone|single)\b|(?:一社|1社|ひとつ|一つ|一人|ひとり)(?:だけ|のみ|しか|っきり)/.test(
    folded,
  );
