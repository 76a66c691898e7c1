import type { Library } from '../knowledge/index.ts';
import type { TalkTopic } from './question.ts';
import type { Reading } from './reading.ts';
import { opensWithVerb } from './yesno-english.ts';

/** Topics that decide what a text is whatever else it holds, most telling first. */
const STRONG: TalkTopic[] = ['inject', 'made-by', 'bot', 'who', 'accuracy', 'data', 'cat', 'love', 'help'];
const WEAK: TalkTopic[] = [
  'apology',
  'goodnight',
  'petting',
  'comfort',
  'bored',
  'story',
  'cheer',
  'wishes',
  'puzzled',
  'presence',
  'advice',
  'abuse',
  'thanks',
  'praise',
  'howareyou',
  'joke',
  'hello',
  'bye',
  'laugh',
  'ok',
];

/** Topics whose words are so ordinary that they count only where little else is said. */
const FAINT: TalkTopic[] = ['hello', 'laugh', 'ok', 'apology', 'bye'];
/** Whether a topic's words are so ordinary that a likely question wins over it. */
export const isFaint = (topic: TalkTopic | undefined): boolean =>
  topic !== undefined && FAINT.includes(topic);

const ADDRESSED: TalkTopic[] = ['made-by', 'bot', 'who'];

/** What is left of a text when its small talk is taken out, in telling characters. */
function restOf({ folded, spots }: Reading): string {
  let rest = folded;
  for (const { id, start, end } of spots.grammar.toSorted((a, b) => b.start - a.start)) {
    if (id.startsWith('t-')) rest = `${rest.slice(0, start)} ${rest.slice(Math.max(start, end))}`;
  }
  return rest
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(
      /\b(?:technyan|cat|bot|you|u|so|very|much|the|a|to|for|that|is|was|and|mate|dude|there|me|my|i|it|all|really|now|てくにゃん|ちゃん|さん|ね|よ|です|ます|にゃ)\b|てくにゃん|にゃん?|です|ます/gu,
      '',
    )
    .trim();
}

const talked = ({ concepts }: Reading, topics: TalkTopic[]): TalkTopic | undefined =>
  topics.find((topic) => concepts.has(`t-${topic}`));

/** Whether little beside the small talk is said. */
export function isMostly(reading: Reading, words: number, characters: number): boolean {
  const rest = restOf(reading);
  return /[ぁ-ん\p{sc=Han}]/u.test(rest)
    ? rest.length <= characters
    : rest.split(/\s+/).filter(Boolean).length <= words;
}

/** Addressed to her by name. */
const TO_HER = /\b(?:you|u|technyan)\b|君|きみ|あなた|お前|おまえ|てくにゃん/;

export const isToHer = (folded: string): boolean => TO_HER.test(folded);

/** Small talk that is addressed to her; `sure`: how like a question on the article the text is, 0 to 1. */
export function readStrongTalk(reading: Reading, sure: number): TalkTopic | undefined {
  const named = reading.companies.length + reading.foreign.length > 0;
  const topic = named ? talked(reading, ADDRESSED) : talked(reading, STRONG);
  // 「OpenAIって誰が作った会社」, 「Grokは誰が作ってるの」: asked of those who are named, and not of her.
  const isOfThem = named && (reading.absent.length > 0 || (topic === 'made-by' && !isToHer(reading.folded)));
  if (!topic || isOfThem) return undefined;
  if (!named && topic === 'bot' && sure < 0.8) return topic;
  if (sure >= 0.6 && topic !== 'who') return isMostly(reading, 3, 8) ? topic : undefined;
  return isMostly(reading, 3, 8) || (sure < 0.55 && topic !== 'who') ? topic : undefined;
}

/** Greetings and the like: they only count where nothing else is asked. */
export function readWeakTalk(reading: Reading): TalkTopic | undefined {
  const topic = talked(reading, WEAK) ?? talked(reading, STRONG);
  if (!topic || !FAINT.includes(topic)) return topic;
  const concepts = reading.features.filter((feature) => /^(?:c:(?![qrt]-)|e:)/.test(feature)).length;
  if (topic === 'bye') return isMostly(reading, 5, 8) && !opensWithVerb(reading.folded) ? topic : undefined;
  return isMostly(reading, 2, 6) || (topic === 'hello' && concepts <= 1) ? topic : undefined;
}

/** What somebody says of their own life, asking for nothing. */
const TELLS =
  /^(?!.*\b(?:me|us)\b).*\b(?:i|i'm|im|i've|ive|my|we|we're|our)\b|\bit is (?:so |too |really |absolutely )?\w+ (?:today|outside|out there|again|here)\b/;
/** And without saying who: "had ramen for lunch", "back from the dentist", "what a match". */
const TELLS_WITHOUT =
  /^(?:(?:ugh|omg|so|well|oh|lol|ok|man|just|finally|still|nearly|almost) ?[,!.]* ?)*(?:had|got|went|made|saw|ate|woke|lost|forgot|burnt|burned|spilled|missed|overslept|gotta|stuck|back (?:from|home)|off to|heading|home from|soaked|what an? \w+)\b/;
const ENDS_TELLING = /(?:[たいうくるんぜなねよわさもし]|ので|から|けど|[〜~wｗ!！…])[ー〜~wｗ!！….。\s]*$/u;
const ASKING =
  /[?？]|\b(?:who|what(?! an? \w+)|when|where|why|how|which|whose|whats|whos|hows|tell|show|give|list|explain|name|need|help|recommend|want to know|wanna know|wonder|wondering|curious|find|looking for|please|pls)\b|(?:^|[,.!] ?)(?:can|could|is|are|do|does|did|will|would|should|any)\b|誰|だれ|どなた|何(?!も)|なに(?!も)|なん|いつ(?!も|のまに)|どこ|どの|どう|どれ|どっち|なぜ|いくら|教え|おしえ|知りたい|しりたい|聞きたい|ききたい|気になる|ほしい|欲しい|たのむ|頼む|願い|よろしく|ください|くれ|して$|ってば|記事|とは|か$|かな|かね|っけ|の$/u;

/** Whether a folded text asks, or wishes for, anything at all. */
export const asksInPassing = (folded: string): boolean => ASKING.test(folded);

/** Whether a text only tells something, to be nodded at. */
export const isRemark = ({ folded, figures, companies, foreign, spots }: Reading): boolean =>
  companies.length + foreign.length + figures.length === 0 &&
  folded.length <= 80 &&
  !ASKING.test(folded) &&
  !spots.kanji.some((word) => /^[ぁ-んー]/.test(word) && folded.endsWith(word)) &&
  ((/[ぁ-ん\p{sc=Han}]/u.test(folded) ? ENDS_TELLING : TELLS).test(folded) || TELLS_WITHOUT.test(folded));

/** A sound, a slip of the paw: nothing that any text of hers holds. */
export const isNoise = ({ spots, features, folded, foreign }: Reading, { ranking }: Library): boolean =>
  foreign.length === 0 &&
  (features.length === 0 ||
    (spots.words.length === 0 && features.length < 2) ||
    (folded.length <= 12 && !folded.includes('?') && features.every((one) => ranking.weightOf(one) === 0)));
