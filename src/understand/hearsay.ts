import { look } from './look.ts';
import type { Understanding } from './understand.ts';

/** Whoever isn't in the article, and is only said to have said something. */
export const SOMEBODY = [
  "(?:(?:my|our|the|a|an|this|that|some|his|her|one of (?:my|our)) (?:[\\w'-]+ ){0,3}?)?(?:boss|manager|teacher|tutor|prof(?:essor)?|lecturer|dad|father|mum|mom|mother|brother|sister|uncle|aunt|cousin|grandad|grandpa|grandma|husband|wife|partner|boyfriend|girlfriend|bf|gf|son|daughter|kid|friend|mate|buddy|pal|bro|coworker|co-worker|colleague|roommate|flatmate|housemate|neighbou?r|classmate|client|guy|bloke|dude|lad|barber|broker)(?: (?:at|from|in) (?:the |my )?\\w+)?",
  '(?:he|she|they|someone|somebody|everyone|everybody|people)',
].join('|');
export const SAYS =
  "(?:(?:just |always |still |also )?(?:says?|said|reckons?|thinks?|claims?|insists?|swears?|argues?|bets?)|(?:keeps?|kept) (?:saying|insisting|telling (?:me|us))|(?:is|was|'s) (?:saying|insisting|convinced|adamant|telling (?:me|us))|(?:told|tells) (?:me|us|everyone|the class))(?: (?:me|us))?(?: (?:today|yesterday|on \\w+day))?(?: that)?,?";
const IS_RIGHT =
  '(?:(?:is|was|are|were) (?:he|she|they|that|it|this|(?:my|the) \\w+) (?:right|correct|true|so|legit|accurate|wrong)|true or (?:not|false)|right or wrong|(?:is |really )?true|correct|legit|right|(?:does|is) (?:that|it) (?:check out|hold up|the case)|fact or (?:fiction|myth))';
export const END = '(?:,? (?:or (?:not|no|wrong|what|nah)|though|tho))?[\\s?!.]*$';
const HEARD = new RegExp(
  String.raw`^(?<scene>.*?)\b(?:${SOMEBODY}) ${SAYS} (?<claim>(?:(?!\b(?:${SOMEBODY}) ${SAYS})(?:[^?!.]|\.(?=\d)))+?)(?:\s*[,.;:!?–-]+\s*|\s+(?=(?:is|was|are|(?:true|right) or)\b))(?:so |and |but )?${IS_RIGHT}${END}`,
  'isu',
);

const JAPANESE_SOMEBODY =
  '(?:上司|部長|課長|社長|店長|先輩|後輩|同僚|同期|先生|教授|講師|友達|友人|ともだち|知り合い|彼氏|彼女|彼|旦那|夫|嫁|妻|父|母|親父|おやじ|お父さん|お母さん|パパ|ママ|親|兄貴?|姉|弟|妹|おじ|おば|いとこ|息子|娘|じいちゃん|ばあちゃん|クラスメイト|ルームメイト|連れ|ツレ|隣の人|誰か|俺|僕|私|わたし|自分)(?:さん|ちゃん|くん|たち)?';
const JAPANESE_SAYS =
  '(?:ずっと|しつこく|やたら|昨日|さっき|今日)?(?:言(?:う|い|っ|わ)|いう|いって|いわれ|主張し|断言し|聞いた|聞かされ|教わ|習っ|思って)[^、。！!？?]{0,9}';
const JAPANESE_RIGHT =
  '(?:これ|それ)?(?:って|は)?(?:ほんと|ほんま|本当|ホント|まじ|マジ|合って|あって|正し|事実|正解|正しい)[^、。？?]{0,8}';
const JAPANESE_HEARD = new RegExp(
  String.raw`^(?<told>.{6,}?)(?:って|と)(?<who>[^、。]{0,4}${JAPANESE_SOMEBODY}(?:が|は|に|から|も))?${JAPANESE_SAYS}[、。！!\s]*${JAPANESE_RIGHT}[?？\s]*$`,
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

/** Whether something of the article's is named. */
const namesAny = (text: string, parts: Understanding): boolean =>
  look(text, parts).spots.spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));

/** A scene that asks, or that names whom the claim may lean on, is more than a scene. */
const isMore = (scene: string, parts: Understanding): boolean =>
  scene.includes('?') || namesAny(scene, parts);

function heardInEnglish(text: string, parts: Understanding): string | undefined {
  const { scene = '', claim = '' } = HEARD.exec(text)?.groups ?? {};
  if (!isEnough(claim) || isMore(scene, parts)) return undefined;
  return `is it true that ${claim}?`;
}

/** What stands before the claim, of the asker's own life. */
function sceneOf(told: string, parts: Understanding): number {
  const ends = [...told.matchAll(GOES_OVER)].map((match) => match.index + match[0].length);
  const isScene = (end: number) => IN_SCENE.test(told.slice(0, end)) && !namesAny(told.slice(0, end), parts);
  return ends.findLast(isScene) ?? 0;
}

function heardInJapanese(text: string, parts: Understanding): string | undefined {
  const { told = '', who } = JAPANESE_HEARD.exec(text)?.groups ?? {};
  const scene = sceneOf(told, parts);
  const rest = told.slice(scene);
  const claim = rest.replace(JAPANESE_WHO, '');
  if (scene === 0 && who === undefined && claim === rest) return undefined;
  return isEnough(claim) ? `${claim}って本当？` : undefined;
}

/**
 * What is said to have been said, as the claim that it is: "my boss, who … the dot-com days, says A backs B. Is he
 * right?". Who said it, and the story around it, decide nothing.
 * @param typed without markup
 */
export function withoutHearsay(typed: string, parts: Understanding): string {
  const text = typed.trim();
  return (/[ぁ-ん]/u.test(text) ? heardInJapanese : heardInEnglish)(text, parts) ?? typed;
}
