import type { TalkTopic } from './question.ts';
import type { Reading } from './reading.ts';

/** Topics that decide what a text is whatever else it holds, most telling first. */
const STRONG: TalkTopic[] = ['inject', 'made-by', 'bot', 'who', 'accuracy', 'data', 'cat', 'love', 'help'];
const WEAK: TalkTopic[] = [
  'advice',
  'abuse',
  'thanks',
  'praise',
  'howareyou',
  'joke',
  'hello',
  'bye',
  'apology',
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

/** Small talk that is addressed to her; `sure`: how like a question on the article the text is, 0 to 1. */
export function readStrongTalk(reading: Reading, sure: number): TalkTopic | undefined {
  const named = reading.companies.length + reading.foreign.length > 0;
  const topic = named ? talked(reading, ADDRESSED) : talked(reading, STRONG);
  if (!topic) return undefined;
  if (!named && topic === 'bot' && sure < 0.8) return topic;
  if (sure >= 0.6 && topic !== 'who') return isMostly(reading, 3, 8) ? topic : undefined;
  return isMostly(reading, 3, 8) || (sure < 0.55 && topic !== 'who') ? topic : undefined;
}

/** Greetings and the like: they only count where nothing else is asked. */
export function readWeakTalk(reading: Reading): TalkTopic | undefined {
  const topic = talked(reading, WEAK) ?? talked(reading, STRONG);
  if (!topic || !FAINT.includes(topic)) return topic;
  const concepts = reading.features.filter((feature) => /^(?:c:(?![qrt]-)|e:)/.test(feature)).length;
  if (topic === 'bye') return isMostly(reading, 5, 8) ? topic : undefined;
  return isMostly(reading, 2, 6) || (topic === 'hello' && concepts <= 1) ? topic : undefined;
}
