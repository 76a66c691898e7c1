import { castOf } from './cast.ts';
import type { Mention, Reading } from './reading.ts';

/** Who gives and who gets, as far as particles, prepositions and word order tell. */
export interface Roles {
  from: string[];
  to: string[];
  /** named without a part */
  open: string[];
  /** whether the parts are said outright, so that a swap is the asker's claim and not our guess */
  explicit: boolean;
}

type Part = 'from' | 'to' | 'subject' | 'join' | 'open';

const INVESTOR_NOUN = String.raw`(?:投資家|出資者|株主|すぽんさ|資金源|出資元|後ろ盾|ばっく|ぱとろん|金主|支え|投資元)`;
/** What stands behind a name and tells its part, whatever stands before it. */
const OUTRIGHT: [RegExp, Part][] = [
  [/^(?:社)?まね(?:ー)?(?=[をがはのって、]|$)/, 'from'],
  [/^(?:社|さん)?の(?:懐|ふところ|財布|さいふ|ぽけっと|口座|手元|金庫|腹)(?:に|へ)/, 'to'],
  [/^(?:'?s)?\s(?:stakes?|shares?|holdings?|investments?|bets?|positions?|money)\s(?:in|into|on)\b/, 'from'],
  [/^'?s?\s(?:own\s)?(?:money|cash|dollars?|bucks?)\b(?! (?:from|comes?))/, 'from'],
  [/^(?:'?s)?\s(?:investors|backers|shareholders|funders)\b(?! (?:in|of|behind))/, 'to'],
  [new RegExp(`^(?:社|さん)?の(?:主な|主要)?${INVESTOR_NOUN}`), 'to'],
  [/^(?:社|さん)?の株(?:式)?(?:を|も|は|って|なんか|とか)?[^、。]{0,6}(?:持|もっ|保有|買|握)/, 'to'],
  [/^\s?(?:→|->|⇒|➡|=>|-to-)/, 'from'],
  [/^\s?(?:←|<-(?![->]))/, 'to'],
  [
    /^,\s(?:so\s|and\s)?how much (?:money |cash )?(?:does|do|did|has|have|is|was) (?:it|they|he|she)\b/,
    'subject',
  ],
];
const AFTER: [RegExp, Part][] = [
  [/^(?:社|さん)?の(?:話|はなし|件|ことだ|ことな|ことで)/, 'open'],
  [
    /^(?:社|さん|側)?から(?:[^、。はがに]{0,10}請求|(?:\S{0,8}を)?(?:買|購入|仕入|借り(?:て(?:い)?)?る?(?:くらうど|さーば|計算|いんふら)))/,
    'to',
  ],
  [
    /^(?:社|さん|側)?(?:から|より(?!も?(?:多|大|少|小|でか|上|下|高|低|ど[のれんっ]|いくら|なんぼ))|発)/,
    'from',
  ],
  [/^(?:社|さん|側)?による/, 'from'],
  [/^\s?>/, 'from'],
  [/^(?:社|さん|側|の方|のほう|みたいなとこ|自身)?(?:への|へ|に対|に関|にも|には|に|宛|向け)/, 'to'],
  [/^(?:社|さん)?(?:を|株)/, 'to'],
  [/^(?:社|さん)?の(?:ため|為)/, 'to'],
  [/^(?:社|さん|側)?の/, 'from'],
  [/^(?:さん|ちゃん|くん)、/, 'subject'],
  [/^(?:社|さん|側|の方|のほう)?(?:が|は|って|も|ってさ|さ、|ちゃん|くん)/, 'subject'],
  [/^(?:社|さん|側)?\s?(?:と|、|・|や|か|,|\/|＆|&|\+|or\b|and\b|n\b|とか)/, 'join'],
  [
    /^'s?\s(?:\w+\s)?(?:investors?|backers?|shareholders?|funders?|sponsors?|funding|backing|cap table)/,
    'to',
  ],
  [/^'s?\s/, 'from'],
];
const BEFORE: [RegExp, Part][] = [
  // Who buys from somebody pays them.
  [
    /\b(?:buys?|buying|bought|purchas\w+|orders?|ordering|rents?|rented|renting|leas(?:e|es|ed|ing))\s(?:\w+\s){0,3}(?:from|off|of)\s(?:the\s)?$/,
    'to',
  ],
  // A bill from somebody is paid to them, and so is what is spent with them.
  [
    /\b(?:bills?|invoices?|tab|spend(?:s|ing)?|spent|orders?|account|contract|business)\s(?:\w+\s){0,2}(?:from|with|at)\s(?:the\s)?$/,
    'to',
  ],
  [/\b(?:charg(?:e|es|ed|ing)|bill(?:s|ed|ing)?|invoic(?:e|es|ed|ing))\s(?:the\s)?$/, 'from'],
  [/対$/, 'to'],
  [/(?:←|<-)\s?$/, 'from'],
  [/(?:→|->|⇒|➡|=>|-to-)\s?$/, 'to'],
  [
    /\b(?:investors?|backers?|shareholders?|funders?|sponsors?|piece|slice|share|part|owners?|chunk|bit|behind)\s(?:of|in|behind)\s(?:the\s)?$/,
    'to',
  ],
  [/\b(?:in|into|to|toward|towards|for|on|behind|inside|at|onto)\s(?:both\s|either\s|the\s)?$/, 'to'],
  [/\b(?:from|by|off)\s(?:both\s|the\s)?$/, 'from'],
  [/\b(?:and|n|or|plus|nor|&|,)\s?(?:also\s)?$/, 'join'],
  [
    /\b(?:fund|fund(?:s|ed|ing)|back|back(?:s|ed|ing)|bankroll(?:s|ed|ing)?|financ(?:e|es|ed|ing)|pay|pay(?:s|ing)|paid|own|owns|give|gives|gave|giving|suppl(?:y|ies|ied|ying)|support(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|owe|owes|hand(?:s|ed|ing)?|sends?|sent|sending|wires?|wired|transfers?|transferred|feed(?:s|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|wr[io]t(?:e|es|ing)|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|slip(?:s|ped)?|grant(?:s|ed)?|lend(?:s|ing)?|lent|loan(?:s|ed)?|toss(?:es|ed)?|front(?:s|ed)?|sell|sells|sold|bet on|power|powers|hold|holds)\s(?:both\s|the\s)?$/,
    'to',
  ],
  [/\b(?:customers?|clients?|buyers?|users?|subscribers?) of\s(?:the\s)?$/, 'to'],
  [/\bof\s$/, 'from'],
];
/** "Give NVIDIA money": the money is not NVIDIA's. */
const HANDS =
  /\b(?:giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|sen[dt]s?|sending|pay(?:s|ing)?|paid|wir(?:e|es|ed|ing)|owes?|owed|len[dt]s?)\s(?:the\s)?$/;
/** "NVIDIA's Anthropic money", "Anthropic's NVIDIA money": it is between them, whoever gives it. */
const POSSESSES = /^'s\s$/;
const PASSIVE =
  /\b(?:is|are|was|were|been|being|get|gets|got|getting)\s(?:\w+\s){0,3}(?:given|handed|promised|granted|lent|sent|offered|pledged|funded|backed|financed|bankrolled|paid|supported|owned|supplied|sponsored|invested(?! in(?:to)? (?!by\b))|powered)\b|(?<!明記|記載|公表|公開|開示|明示|掲載|言及|報道|提示|記述|確認|示|明らかに)され(?:て|た|る)|(?<!挙げ|述べ|伝え|触れ)られ(?:て|た|る)|うけて|受け|もら|もろ|貰|いただ|頂|集め|(?:資金)?調達|どこから|誰から|だれから|\b(?:raise|raises|raised|raising|receive|receives|received|receiving|get|gets|got|getting|take|takes|took|taking|earn|earns|earned|earning|collects?|collecting|(?:pocket|bag|bank|land|scor|secur|nett?|scoop|snag|haul|cash|squeez|milk|rak|accept)(?:e?s|g?ed|ing)?|made|mak(?:e|es|ing)|charg(?:e|es|ed|ing)|invoic(?:e|es|ed|ing))\b.*\b(?:from|money|cash|funding|investment|much)\b|\b(?:have|has|had)\b.{0,16}\bfrom\b|\bfrom (?:whom|who|where)\b|\b(?:charg(?:e|es|ed|ing)|bill(?:s|ed|ing)|invoic(?:e|es|ed|ing))\b|\bbill(?= for|\W*$)|(?<!から[^、。]{0,10})請求(?!書)/;

/** Right before or behind a name: what is got comes from there. */
const SOURCE = {
  before:
    /\b(?:from|off|out of|charg(?:e|es|ed|ing)|bill(?:s|ed|ing)?|invoic(?:e|es|ed|ing))\s(?:both\s|the\s)?$/,
  after:
    /^(?:社|さん|側)?から(?![^、。はがに]{0,10}請求|(?:\S{0,8}を)?(?:買|購入|仕入|借り(?:て(?:い)?)?る?(?:くらうど|さーば|計算|いんふら))|見)/,
};
/** 「BはAに出してもらった」: whoever it is that does it for another, or does it to another. */
const DONE_BY =
  /^(?:社|さん|側)?に(?!は|も|と)(?:(?!教え|おしえ|聞か|見せ|言っ|説明|答え|示し|調べ)[^、。]){1,14}(?:[てで](?:もら|貰|いただ|頂|もろ)|[さらか]れ[てたる])|^(?:社|さん|側)?に[^、。]{0,10}請求/;

/** 「教えてもらえますか」: of the asker's own wish, and no matter of who gets. */
const WISH = /(?:教え|おしえ|聞か|見せ|言っ|説明し|答え|示し|調べ)て(?:もら|貰|いただ|頂)\S*/g;
/** 「AはBから請求されてる」: who is asked for money gives it. */
const BILLED_BY = /から[^、。]{0,12}請求(?:され|が)/;
/** Whether what is said is said of those who get. */
export const isPassive = (folded: string): boolean =>
  !BILLED_BY.test(folded) && PASSIVE.test(folded.replace(WISH, ''));

/** Farther from the name before than that, in UTF-16 units, a comma or an "and" joins no name: "in 2025, X pays Y". */
const JOINS_WITHIN = 12;

function partOf(mention: Mention, folded: string, previousEnd: number): Part {
  const after = folded.slice(mention.end, mention.end + 24);
  const before = folded.slice(Math.max(0, mention.start - 26), mention.start);
  const cast = castOf(folded, mention, previousEnd);
  if (cast) return cast;
  if (DONE_BY.test(folded.slice(mention.end))) return 'from';
  if (HANDS.test(before)) return 'to';
  for (const [pattern, part] of OUTRIGHT) if (pattern.test(after)) return part;
  const found = BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  const ahead = found === 'join' && mention.start - previousEnd > JOINS_WITHIN ? undefined : found;
  if (ahead && ahead !== 'join') return ahead;
  const behind = AFTER.find(([pattern]) => pattern.test(after))?.[1];
  if (behind) return behind === 'join' && ahead === 'join' ? 'join' : behind;
  if (ahead) return ahead;
  return /^\s(?:\w+\s){0,2}?(?:invest|fund|back|pay|paid(?!\sby\b)|owe|lend|lent|loan|remit|pledg|commit|contribut|funnel|channel|shove|chuck|plow|plough|inject|dump|bankroll|financ|sponsor|cough|shell|fork|splash|send|sent|wire|transfer|hand|put|pour|suppl|own|spend|give|gave|do|does|did|have|has|is|was|hold|bet|buy|bought|sell|sold|get|got|receive|raise|throw|threw|drop|sink|sank|sunk|pump|toss|lob|plonk|stuff|tak|took|earn|collect|pocket|accept|slip|front|grant|loan|promis|wr[io]t|cut|offer|bag(?:s|ged)?\b|bank(?:s|ed)?\b|land(?:s|ed)?\b|scor|secur|net(?:s|ted)?\b|scoop|snag|haul|cash(?:es|ed)|squeez|milk|rak(?:e|ed|es|ing) in|mak(?:e|es|ing)\b|made\b|charg|bill(?:s|ed|ing)\b|invoic|demand)/.test(
    after,
  ) ||
    /\b(?:(?:do|does|did|is|are|was|has|have|would|will)(?:n'?t)?|can|can't|won't|much|when|why|how)\s(?:\w+\s)?$/.test(
      before,
    )
    ? 'subject'
    : 'open';
}

const TOPIC =
  /^、[^、]{1,14}(?:には|へは)(?!(?:誰|だれ|どこ|何|なに|どの))[^、?？]*(?:ない|ません|へん|ゼロ|ぜろ)/u;

/** Whether one has what comes from the next. */
const isSourced = (between: string, after: string): boolean =>
  /^'s\s(?!(?:\w+\s)*(?:differ\w*|apart|aside|far|distinct|separate)\s)(?:\w+[:,]?\s){1,7}(?:from|off|out of)\s(?:the\s)?$/.test(
    between,
  ) ||
  (/^(?:社|さん|の会社)?の[^、。はがにをで]{0,6}[、は]?$/.test(between) &&
    /^(?:社|さん|の会社)?から(?:の|は|いくら|どれ|なんぼ)/.test(after)) ||
  /^(?:社|さん|の会社)?の(?:売り?上げ?|収入|資金|調達額?)(?:のうち|の中で?)、?$/.test(between);

/** 「Bに出資したA」: who did it stands behind what was done. */
const DID_TO =
  /^(?:社|さん)?(?:に|へ)(?!は|も)[^、。]{0,12}(?:出資|投資|出|入れ|つぎ込|突っ込|賭け|払|張)[^、。]{0,4}(?:た|てる|ている|る|だ)$/;

/** A joined name has the part of the name that it is joined to: the next one in Japanese, the last one in English. */
function resolveJoins(parts: Part[], mentions: Mention[], folded: string): Part[] {
  const resolved = [...parts];
  // 「A、Bには…してない」: of A it is said that it isn't to B.
  if (mentions.length === 2 && resolved[0] === 'join' && TOPIC.test(folded.slice(mentions[0]!.end)))
    resolved[0] = 'subject';
  for (let index = resolved.length - 2; index >= 0; index--) {
    const between = folded.slice(mentions[index]!.end, mentions[index + 1]!.start);
    if (resolved[index] === 'join' && /^(?:社)?\s?(?:と|、|・|や|か|,|\/|＆|&|\+|とか)\s?$/.test(between))
      resolved[index] = resolved[index + 1]!;
  }
  for (let index = 1; index < resolved.length; index++) {
    const between = folded.slice(mentions[index - 1]!.end, mentions[index]!.start);
    if (/^(?:社|さん)?から$/.test(between)) resolved[index] = 'to';
    // "A to B", "A into B": nothing stands between them but the way.
    if (/^\s(?:to|into)\s(?:the\s)?$/.test(between) && resolved[index - 1] === 'open')
      resolved[index - 1] = 'from';
    // "A's take from B", 「BのAからの…」: what the one has comes from the other.
    if (isSourced(between, folded.slice(mentions[index]!.end)) && resolved[index] === 'from')
      resolved[index - 1] = 'to';
    if (mentions.length === 2 && DID_TO.test(between)) resolved[index] = 'from';
    // "A, backed by B"
    if (
      /^,?\s(?:\w+\s)?(?:backed|funded|financed|bankrolled|supported|owned|paid)\sby\s(?:the\s)?$/.test(
        between,
      )
    )
      resolved[index - 1] = 'to';
    if (/^(?:'s)?\sinto\s(?:the\s)?$/.test(between)) resolved[index - 1] = 'from';
    if (POSSESSES.test(between)) resolved[index - 1] = resolved[index] = 'open';
    if (
      /^\s?(?:and|n|or|,|&|plus|nor|, and)\s(?:also\s)?(?:in\s|into\s|to\s)?$/.test(between) &&
      resolved[index - 1] !== 'join'
    ) {
      if (resolved[index] !== 'to') resolved[index] = resolved[index - 1]!;
      else if (resolved[index - 1] === 'open') resolved[index - 1] = 'to';
    }
  }
  return resolved;
}

/** Whether the one that something is said of has it from another that is named. */
const takesFrom = (mentions: Mention[], parts: Part[], folded: string): boolean =>
  parts.includes('subject') &&
  mentions.some(
    ({ start, end }, index) =>
      parts[index] === 'from' &&
      (SOURCE.before.test(folded.slice(0, start)) || SOURCE.after.test(folded.slice(end))),
  );

/** "Claude's maker", 「Grokの会社」: what still belongs to a name. */
const HEAD =
  /^(?:'s)?\s(?:makers?|creators?|owner|people|folks|guys|company|firm|crew|lot|gang|bunch|outfit|shop|lab|team|house|parent)\b(?!'s\s)|^(?:の?(?:親会社|会社|企業|開発元|作り手|中の人|連中|人たち)|の(?:とこ(?:ろ)?|ほう|方)(?=[がはにへをもとから]))/;

/** A name with what belongs to it. */
const withHead = (mention: Mention, folded: string): Mention => {
  const head = HEAD.exec(folded.slice(mention.end))?.[0].length ?? 0;
  return { ...mention, end: mention.end + head };
};

/** Assigns each named company its part in giving. A company that is named twice keeps its first clear part. */
export function rolesOf(reading: Pick<Reading, 'folded' | 'mentions' | 'companies'>): Roles {
  const mentions = reading.mentions
    .filter(({ company }) => reading.companies.includes(company))
    .map((mention) => withHead(mention, reading.folded));
  const parts = resolveJoins(
    mentions.map((mention, index) => partOf(mention, reading.folded, mentions[index - 1]?.end ?? -Infinity)),
    mentions,
    reading.folded,
  );
  const passive = isPassive(reading.folded) || takesFrom(mentions, parts, reading.folded);
  const roles: Roles = { from: [], to: [], open: [], explicit: false };
  const seen = new Set<string>();
  mentions.forEach(({ company }, index) => {
    const part = parts[index];
    if (seen.has(company)) return;
    if (part === 'open' || part === 'join') return;
    seen.add(company);
    if (part === 'subject') (passive ? roles.to : roles.from).push(company);
    else if (part === 'from') roles.from.push(company);
    else roles.to.push(company);
  });
  for (const { company } of mentions)
    if (!seen.has(company) && !roles.open.includes(company)) roles.open.push(company);
  roles.explicit = roles.from.length > 0 && roles.to.length > 0;
  return roles;
}
