import type { TalkTopic } from './question.ts';
import type { Reading } from './reading.ts';

/** Topics that decide what a text is whatever else it holds, most telling first. */
const STRONG: TalkTopic[] = ['inject', 'made-by', 'bot', 'who', 'accuracy', 'data', 'cat', 'love', 'help'];
const WEAK: TalkTopic[] = ['advice', 'abuse', 'thanks', 'praise', 'howareyou', 'joke', 'hello', 'bye', 'apology', 'laugh', 'ok'];

const talked = ({ concepts }: Reading, topics: TalkTopic[]): TalkTopic | undefined => topics.find((topic) => concepts.has(`t-${topic}`));

/** Small talk that is addressed to her and holds nothing about the article. */
export function readStrongTalk(reading: Reading): TalkTopic | undefined {
  if (reading.companies.length > 0 && !reading.concepts.has('t-bot')) return undefined;
  return talked(reading, STRONG);
}

/** Greetings and the like: they only count where nothing else is asked. */
export function readWeakTalk(reading: Reading): TalkTopic | undefined {
  return talked(reading, WEAK) ?? talked(reading, STRONG);
}
