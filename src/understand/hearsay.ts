import {
  asksContrary,
  handedOver,
  handedOverInJapanese,
  isMore,
  namesAny,
  type Heard,
  type Tone,
} from './held-against.ts';
import { asClaim, readRetold } from './retold.ts';
import { bare } from './put.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** Whoever isn't in the article, and is only said to have said something. */
export const SOMEBODY = [
  "(?:(?:my|our|the|a|an|this|that|some|his|her|one of (?:my|our)) (?:[\\w'-]+ ){0,3}?)?(?:boss|manager|teacher|tutor|prof(?:essor)?|lecturer|dad|father|mum|mom|mother|brother|sister|uncle|aunt|cousin|grandad|grandpa|grandma|husband|wife|partner|boyfriend|girlfriend|bf|gf|son|daughter|kid|friend|mate|buddy|pal|bro|coworker|co-worker|colleague|roommate|flatmate|housemate|neighbou?r|classmate|client|guy|bloke|dude|lad|barber|broker)(?: (?:at|from|in) (?:the |my )?\\w+)?",
  '(?:he|she|they|someone|somebody|everyone|everybody|people)',
].join('|');
export const SAYS =
  "(?:(?:just |always |still |also )?(?:says?|said|reckons?|thinks?|claims?|insists?|swears?|argues?|bets?(?! (?:on|against)\\b))|(?:keeps?|kept) (?:saying|insisting|telling (?:me|us))|(?:is|was|'s) (?:saying|insisting|convinced|adamant|telling (?:me|us))|(?:told|tells) (?:me|us|everyone|the class))(?: (?:me|us))?(?: (?:today|yesterday|on \\w+day))?(?: that)?,?";
export const END = '(?:,? (?:or (?:not|no|wrong|what|nah)|though|tho))?[\\s?!.]*$';
/** Anybody who is said to have said something: "Karen claimed", "my landlord, of all people, said". */
const SPEAKER = String.raw`(?:${SOMEBODY}|(?:my|our|his|her|the|a|this|some) (?!(?:article|piece|text|cat|author|writer|whole)\b)(?:[\w'-]+ ){0,2}?\w+|(?-i:[A-Z][a-z]+))(?:,[^,.?!]{2,24},| (?:next to|over|at|from|in|on|of|with) (?:the |my |our )?[\w' ]{2,16}?| here)?`;
const CLAIMS = String.raw`(?:bet (?:me|us) (?:an? |my |some )?[\w$ ]{1,16}? that|${SAYS}|(?:just |always |once |also )?(?:claimed|claiming|argued|swore|insisted|reckoned|goes|was like|is like|keeps? going)(?: that| on that)?,?|is (?:\d+ ?% |\w+ )?(?:sure|certain|convinced|adamant|positive)(?! to\b)(?: that)?|(?:were|was) told(?: [\w ]{2,16}?)? that)`;
const SAID = new RegExp(
  String.raw`^(?<scene>.*?)\b(?<who>${SPEAKER}|(?:i|we)(?= (?:were|was) told\b)|i(?= (?:told|said|claimed|insisted|argued)\b)) (?:${CLAIMS}|(?:told (?:my|the|our) \w+|said|claimed|insisted|argued)(?: that)?) (?<claim>(?!.*\b(?:${SOMEBODY}) ${SAYS} )(?:[^?!.;]|\.(?=\d))+)(?:[?!.;]+\s*(?<aside>[^?]*))?$`,
  'isu',
);
/** What the asker adds to a claim: "…, and i said no", "… i disagree". */
const OWN_WORD =
  /[,\s–-]+(?:and |but |so |while )?(?:i|we)(?:'ve|'m|'d)? (?:\w+ ){0,2}?(?:said|told|say|bet|disagree\w*|doubt\w*|nod\w*|laugh\w*|wasn't|am not|don't|dont|didn't|had|have|just|raised)\b[^?]*$/iu;

const JAPANESE_SOMEBODY =
  '(?:上司|部長|課長|社長|店長|先輩|後輩|同僚|同期|先生|教授|講師|友達|友人|ともだち|知り合い|彼氏|彼女|彼|旦那|夫|嫁|妻|父|母|親父|おやじ|お父さん|お母さん|パパ|ママ|親|兄貴?|姉|弟|妹|おじ|おば|いとこ|息子|娘|じいちゃん|ばあちゃん|クラスメイト|ルームメイト|連れ|ツレ|隣の人|誰か|俺|僕|私|わたし|自分)(?:さん|ちゃん|くん|たち)?';
const JAPANESE_SAYS =
  '(?:ずっと|しつこく|やたら|昨日|さっき|今日)?(?:言(?:う|い|っ|わ)|いう|いって|いわれ|主張し|断言し|聞いた|聞きました|伺いました|聞かされ|教わ|習っ|思って)';
const JAPANESE_HEARD = new RegExp(
  String.raw`^(?<told>.{6,}?)(?:って|と)(?<who>[^、。]{0,4}${JAPANESE_SOMEBODY}(?:が|は|に|から|も))?${JAPANESE_SAYS}(?<rest>.*)$`,
  'su',
);
/** 「うちの上司が」, 「先生いわく」: who said it. */
const JAPANESE_WHO = new RegExp(
  String.raw`^(?:[^、。]{0,6}の)?${JAPANESE_SOMEBODY}(?:が|は|も|から|に|によると|いわく|曰く)[、,]?`,
  'u',
);
const IN_SCENE = new RegExp(JAPANESE_SOMEBODY, 'u');
/** Where a story goes over to what was said. */
const GOES_OVER = /(?:けど|だが|んだが|て|で|し|から|の|人)[、,]|[。！!]\s*/gu;

/** Least of a claim that says something of its own. */
const ENOUGH = { words: 3, characters: 6 };
/** Whether a claim is as long as that: in words, or in characters where it is Japanese. */
export const isEnough = (claim: string, least = ENOUGH): boolean =>
  /[ぁ-んァ-ヴ\p{sc=Han}]/u.test(claim)
    ? claim.length >= least.characters
    : claim.trim().split(/\s+/).length >= least.words;

/** "A only sells chips and never backs anybody", 「…は出資していない、チップを売るだけ」: what is denied tells more than what is left. */
const ONLY_AND_NEVER =
  /^(?<who>\S+) (?:just|only|merely) [^,]{2,40}?(?:,| and| but) (?=(?:never|doesn'?t|does not|didn'?t|isn'?t|hasn'?t)\b)/iu;
/** "…, with X and Y on top": what goes with it. */
const WITH_IT = /(?<=.{16}), with [^,]{4,40}$/iu;
const gistOf = (claim: string): string => claim.replace(ONLY_AND_NEVER, '$<who> ').replace(WITH_IT, '');

/** What is said stands before who said it: '"AI is a bubble", my friend says. Is he right?' */
const SAID_FIRST = new RegExp(
  String.raw`^["“”«']+(?<claim>[^"“”«»?]{6,}?)[.,!]?["“”»']+[\s,–—-]*(?:(?<who>${SPEAKER}) (?:${SAYS})|(?:says|said|claims|claimed|reckons|thinks) (?<whose>${SPEAKER}))[\s.,;:!–—-]+(?<rest>(?:and )?(?:is|are|was|were|do|does|did|right|true|correct|agree)\b.*)$`,
  'isu',
);
const saidLast = (text: string): string =>
  text.replace(SAID_FIRST, (_whole, ...found: unknown[]) => {
    const { claim, who, whose, rest } = found.at(-1) as Record<string, string | undefined>;
    return `${who ?? whose} says ${claim}. ${rest}`;
  });

function heardInEnglish(typed: string, parts: Understanding): Heard | undefined {
  const text = saidLast(typed);
  const handed = handedOver(text);
  const { scene = '', who = '', claim: said = '', aside = '' } = SAID.exec(handed?.told ?? '')?.groups ?? {};
  const claim = gistOf(said.replace(OWN_WORD, '').trim());
  // What the asker claims of somebody named is another claim, and the one that is to be confirmed.
  if (namesAny(OWN_WORD.exec(said)?.[0] ?? '', parts)) return undefined;
  if (!handed || !isEnough(claim) || isMore(`${scene}${who}`, parts) || isMore(aside, parts))
    return undefined;
  return { text: `is it true that ${claim}?`, tone: asksContrary(text, claim) ? 'wrong' : handed.tone };
}

/** What stands before the claim, of the asker's own life. */
function sceneOf(told: string, parts: Understanding): number {
  const ends = [...told.matchAll(GOES_OVER)].map((match) => match.index + match[0].length);
  const isScene = (end: number) => IN_SCENE.test(told.slice(0, end)) && !namesAny(told.slice(0, end), parts);
  return ends.findLast(isScene) ?? 0;
}

function heardInJapanese(text: string, parts: Understanding): Heard | undefined {
  const { told = '', who, rest: after = '' } = JAPANESE_HEARD.exec(text)?.groups ?? {};
  const handed = handedOverInJapanese(after);
  if (!handed || isMore(handed.told, parts)) return undefined;
  const scene = sceneOf(told, parts);
  const rest = told.slice(scene);
  const claim = rest.replace(JAPANESE_WHO, '');
  if (scene === 0 && who === undefined && claim === rest) return undefined;
  return isEnough(claim) ? { text: asClaim(claim), tone: handed.tone } : undefined;
}

/**
 * What is said to have been said, as the claim that it is: "my boss, who … the dot-com days, says A backs B. Is he
 * right?". Who said it, and the story around it, decide nothing.
 * @param typed without markup
 */
export function withoutHearsay(typed: string, parts: Understanding): Heard {
  const text = typed.trim();
  const heard = /[ぁ-ん]/u.test(text)
    ? (readRetold(text, parts) ?? heardInJapanese(text, parts))
    : heardInEnglish(text, parts);
  return heard ?? { text: typed, tone: 'true' };
}

/** A question as it was handed over: to be told whether somebody is wrong, or what there is on it. */
export function toned(question: Question, tone: Tone): Question {
  if (tone === 'true') return question;
  if (question.kind === 'several') {
    const parts = question.parts.map((part) => toned(part, tone));
    return { ...question, parts };
  }
  // Whoever read the whole message may have judged that already.
  if (tone === 'wrong') return { ...question, wronged: question.wronged ?? true };
  const asked = bare(question);
  if (asked.kind === 'facts') delete asked.polarity;
  return asked;
}
