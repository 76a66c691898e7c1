import type { Answer, Line, Value } from '../answer/answer.ts';
import type { Reply } from '../ask.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { countGraphemes } from '../text/graphemes.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { sourceLine } from './source.ts';
import { listDeals, sayValue, type Speaker } from './values.ts';
import type { Variables, Words } from './words.ts';

export type { Line };

/** How much of a cat she is: all of it, a trace, or none for servers that want it dry. */
export type Voice = 'full' | 'light' | 'off';

/** One answer of a message, with the number that picks among phrasings. */
export interface Said {
  answer: Answer;
  seed: number;
}

/** Puts answers into words. */
export interface Persona {
  /** the reply's text and its source line, and what is told by the way if there was room for it */
  speak(said: Said[], language: Language): Pick<Reply, 'text' | 'source'> & Pick<Answer, 'aside'>;
  /** one line in words; `seed` picks among phrasings and sounds, so the same one gives the same words */
  word(line: Line, language: Language, seed?: number): string;
  /** the same persona with another strength of voice; undefined: its own */
  withVoice(voice: Voice | undefined): Persona;
  words: Words;
}

/** Names of the values that list deals side by side; all others of the kind are ways from deal to deal. */
const LISTS_OF_DEALS = new Set(['deals', 'parts']);

/** Whether a statement's first word is a name, and so keeps its capital inside a sentence. */
function isName({ knowledge }: Speaker, word: string): boolean {
  const names = [...knowledge.entities.values()].map(({ name }) => name.en.split(' ')[0]);
  return /[A-Z]/.test(word.slice(1)) || names.includes(word);
}

/** A statement as it goes on after a colon or a comma: its first word small, unless it is a name. */
const startSmall = (speaker: Speaker, statement: string): string =>
  statement.replace(/^[A-Za-z]+/, (word) => (isName(speaker, word) ? word : word.toLowerCase()));

function sayLine(speaker: Speaker, { key, values = {} }: Line, cat: Variables, seed: number): string {
  const variables: Variables = { ...cat };
  for (const [name, value] of Object.entries(values))
    variables[name] =
      value.type === 'path' && LISTS_OF_DEALS.has(name)
        ? listDeals(speaker, value.deals)
        : sayValue(speaker, value);
  if (key.includes(':')) return speaker.words.say(speaker.language, key, variables, seed);
  const say = () => speaker.words.say(speaker.language, `answers:${key}`, variables, seed);
  const { statement } = variables;
  if (speaker.language === 'ja' || typeof statement !== 'string') return say();
  const text = say();
  if (text.startsWith(statement)) return text;
  variables['statement'] = startSmall(speaker, statement);
  return say();
}

/** The cat's own sounds for one sentence: `nya` after Japanese verbs, `purr` after an English sentence. */
function sounds(speaker: Speaker, voice: Voice, seed: number, isLast: boolean): Variables {
  const { words, language } = speaker;
  const silent = voice === 'off' || (voice === 'light' && !isLast);
  const sound = silent ? '' : words.say(language, 'voice:sound', {}, seed);
  const tail = voice === 'full' && isLast ? words.say(language, 'voice:tail', {}, seed >>> 3) : '';
  return { nya: sound, purr: tail };
}

/** What is left of her voice in the parts before a message's last: a sound at the end of each, and no more. */
const softer = (voice: Voice): Voice => (voice === 'off' ? 'off' : 'light');

function sayAnswer(speaker: Speaker, { answer, seed }: Said, voice: Voice): string {
  const { lines, verdict } = answer;
  const said = lines.map((line, index) => {
    const isLast = index === lines.length - 1;
    const mood = index > 0 && !isLast ? 'off' : voice;
    return sentenceCase(
      sayLine(speaker, line, sounds(speaker, mood, seed + index, isLast), seed + index).trim(),
    );
  });
  const opening = verdict
    ? speaker.words.say(
        speaker.language,
        `answers:verdict.${verdict}`,
        sounds(speaker, voice, seed, false),
        seed,
      )
    : '';
  const body = said.join(speaker.language === 'ja' ? '' : ' ').replace(/\s+$/, '');
  return opening + body;
}

/** A capital at the start, but for names that begin small. */
const sentenceCase = (text: string): string =>
  /^x?AI\b/.test(text) ? text : text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** What reads as a sentence's first word where a line begins with it; names and people's words stay as they are. */
const COMMON_WORDS = new Set<Value['type']>(['amount', 'kind', 'labels', 'layers']);

/** A capital at the start of a line that begins with an amount, a kind or a label. */
function startBig(speaker: Speaker, { values = {} }: Line, text: string): string {
  const opens = Object.values(values).some(
    (value) => COMMON_WORDS.has(value.type) && text.startsWith(String(sayValue(speaker, value))),
  );
  return opens ? sentenceCase(text) : text;
}

/** Two answers, a line each, are told apart without numbers: a yes to the first still opens the reply. */
const MOST_UNNUMBERED = 2;

function sayAll(speaker: Speaker, said: Said[], voice: Voice): string {
  const { words, language } = speaker;
  const parts = said.filter(({ answer }) => answer.kind !== 'smalltalk');
  const texts = said.map((one, index) => {
    const text = sayAnswer(speaker, one, index < said.length - 1 ? softer(voice) : voice);
    const number = parts.indexOf(one) + 1;
    return number > 0 && parts.length > MOST_UNNUMBERED
      ? words.say(language, 'answers:part', { number, text })
      : text;
  });
  return texts.join('\n');
}

/** Two answers longer than that, in graphemes, are told without what only goes with them. */
const ROOM_OF_TWO: Record<Language, number> = { ja: 200, en: 400 };

/** Longer than that, in graphemes, several are told so, too, and then by their first sentence each; no reply gets longer than the other. */
const ROOM: Record<Language, number> = { ja: 400, en: 800 };
const MOST: Record<Language, number> = { ja: 600, en: 1200 };

/** Only what is asked: not what goes with it. */
const brief = ({ answer, seed }: Said): Said => ({
  answer: { ...answer, lines: answer.lines.slice(0, 1) },
  seed,
});

const GOES_WITH: ReadonlySet<string> = new Set(['also', 'also-why', 'caveat']);

/** What answers, less what is told by the way. */
const plainly = ({ answer, seed }: Said): Said => ({
  answer: {
    ...answer,
    lines: answer.lines.filter(({ key }, index) => index === 0 || !GOES_WITH.has(key)),
  },
  seed,
});

/** Whether there is room for them in each language: a reply tells the same in all of them. */
const fits = (speaker: Speaker, said: Said[], voice: Voice, room: Record<Language, number>): boolean =>
  LANGUAGES.every(
    (language) => countGraphemes(sayAll({ ...speaker, language }, said, voice)) <= room[language],
  );

const isAside = ({ key }: Line): boolean => key === 'aside';

/** What is told by the way is the first to go where it gets long. */
function withinRoom(speaker: Speaker, said: Said[], voice: Voice): Said[] {
  if (!said.some(({ answer }) => answer.lines.some(isAside))) return said;
  if (fits(speaker, said, voice, said.length > 2 ? ROOM : ROOM_OF_TWO)) return said;
  return said.map(({ answer, seed }) => {
    const { aside: _, ...rest } = answer;
    return { answer: { ...rest, lines: answer.lines.filter((line) => !isAside(line)) }, seed };
  });
}

/** The answers in words, as briefly as it takes; the last of too many go. */
function sayWithin(speaker: Speaker, said: Said[], voice: Voice): string {
  if (said.length < 2 || fits(speaker, said, voice, said.length > 2 ? ROOM : ROOM_OF_TWO))
    return sayAll(speaker, said, voice);
  let kept = said.map(plainly);
  if (fits(speaker, kept, voice, ROOM)) return sayAll(speaker, kept, voice);
  kept = said.map(brief);
  while (kept.length > 1 && !fits(speaker, kept, voice, MOST)) kept = kept.slice(0, -1);
  return sayAll(speaker, kept, voice);
}

/** Builds the persona for one strength of voice. */
export function createPersona(words: Words, knowledge: Knowledge, voice: Voice): Persona {
  const others = new Map<Voice, Persona>();
  const persona: Persona = {
    words,
    withVoice(other) {
      if (other === undefined || other === voice) return persona;
      const known = others.get(other) ?? createPersona(words, knowledge, other);
      others.set(other, known);
      return known;
    },
    word(line, language, seed = 0) {
      const speaker: Speaker = { language, words, knowledge };
      return startBig(speaker, line, sayLine(speaker, line, sounds(speaker, voice, seed, true), seed).trim());
    },
    speak(given, language) {
      const speaker: Speaker = { language, words, knowledge };
      const said = withinRoom(speaker, given, voice);
      const told = said.map(({ answer }) => answer);
      return {
        text: sayWithin(speaker, said, voice),
        source: sourceLine(speaker, told),
        aside: told.find(({ aside }) => aside !== undefined)?.aside,
      };
    },
  };
  return persona;
}
