import { announcesOnly } from './announced-several.ts';
import { sentences } from '../text/tokens.ts';
import type { Understanding } from './understand.ts';
import type { Spots } from '../knowledge/spot.ts';
import { toldShare } from './fitting.ts';
import { look } from './look.ts';
import { needsBefore } from './sets-scene.ts';
import { tellsOwn } from './tells-own.ts';

/** A text this long may be a story around a question, in UTF-16 units; Japanese says more in as many. */
const STORY = { ja: 70, en: 150 };
/** Of a longer one the ends are read. */
const [HEAD, TAIL] = [600, 1400];
const MOST_SENTENCES = 60;
/** So many of them are looked at closely. */
const MOST_WEIGHED = 6;
/** Longer sentences are looked at from each of their clauses on. */
const LONG_SENTENCE = { ja: 40, en: 120 };
const MOST_STARTS = 6;
/** So plain that what stands before it in the sentence can only mislead. */
const ENOUGH = 0.8;
/** in UTF-16 units, of what is read as one */
const LONGEST = 300;
const REACH = 5;

const HAS_JAPANESE = /[ぁ-ん]/u;
/** A quotation that isn't closed. */
const OPENED = /[「『“][^」』”]{0,100}$/u;
/** What somebody else said or asked. */
const QUOTE = /「[^」]*」?|『[^』]*』?|“[^”]*”?|(?<![a-z])"[^"]{2,}"/giu;
const REQUEST =
  /^(?:who|what|when|where|why|how|which|whose|tell|explain|name|list|remind|sum|give)\b|\b(?:tell me|explain|name the|remind me|(?:need|want|like|love|dying|curious) to (?:know|see|hear)|wonder|(?:i|we|all i) (?:just )?need|i meant)\b|いくら(?:[だな]|$)|教え|おしえ|知りたい|気にな|わからな|分からな|頼む|たのむ|ほしい|欲しい|答えあわせ|答え合わせ|(?:です|ます|でした|ました|でしょう|だろう|の|ん|る|た|い)か(?:な|ね)?[。\s]*$|かしら[。\s]*$|(?:だ|や|た)?っけ[。\s]*$|ってとこ[。\s]*$|挙げ[ろて]|どこ[。\s]*$|(?:いくら|なんぼ|いつ|誰|だれ|どこ|なぜ|なんで|どのくらい|どれくらい)[^。、?？]{1,12}(?:の|ん)[。\s]*$|(?:(?:て(?:い)?る|て(?:い)?た|ある|いる|なる|くれる)|(?:書い|載っ|のっ|出|触れ|言っ|入っ|入れ|出し|払っ|使っ|資し)て(?:あ|い)?ん)の[。\s]*$/iu;
/** "When it comes to chips, …", "What is remarkable is how …": opens like a question, and tells. */
const TELLS =
  /^(?:when (?!(?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|had|'?s|exactly|precisely|roughly|about)\b)[^,?]{3,60},|what(?:'s| is| was) (?:[\w'-]+ ){1,6}(?:is|was) (?:that|how|the|an?)\b|(?:how|why) (?:[\w'-]+ ){2,8}is (?:another|anyone's|beyond|a mystery)\b)[^?]*$/iu;
const WH =
  /\b(?:who|what|when|where|why|how|which|whose)\b|いくら|いつ|誰|だれ|どこ|なぜ|なんで|どうして|どう|どんな|どの|どっち|何/iu;
const CLAUSE =
  /[,、，]\s*|(?<=[a-z]): (?=[a-z])|\s(?=(?:so|but|and|long story short|anyway|basically|like)\s)|(?<=けど|だけど|ので|から|のに|んだが|ってさ|でさ)(?=[^、])/giu;

/** "… one thing: who invests in it?" */
const LEADS_TO = /[a-z]: (?:who|what|when|where|why|how|which|whose|is|are|does|do|did)\b/iu;

/** A sentence that is so much hers needs no other to be understood. */
const PLAIN = 0.5;
/** What names a company, or something that companies have, is about them, whatever is asked. */
const NAMED = new Set(['entity', 'absent']);
const NAMES = 0.3;
/** What a sentence gains that asks: by a question mark, by a request, by a word of asking alone; and the last one. */
const MARKED = 0.65;
export const REQUESTED = 0.5;
const WORDED = 0.25;
const LAST = 0.1;
/** A question that tells less isn't hers. */
const FAINT = 0.15;

interface Sentence {
  text: string;
  /** how well it is one that she can answer, 0 to 1 */
  told: number;
  /** how much it looks like a question */
  asks: number;
  isLast: boolean;
}

/** How much a sentence looks like a question, 0 to 1. */
export function asksBy(text: string): number {
  const own = text.replace(QUOTE, ' ').trim();
  if (/[?？]/.test(own)) return MARKED;
  if ((REQUEST.test(own) && !TELLS.test(own)) || ASKS_TOO.test(own)) return REQUESTED;
  return WH.test(own) || /[?？]/.test(text) ? WORDED : 0;
}

const namesSomebody = ({ spots }: Spots): boolean =>
  spots.some(({ senses }) => senses.some(({ type }) => NAMED.has(type)));

/** 「あ、あと2030年の市場規模も。」, "oh and the growth rate too": asked besides, without a mark. */
const ASKS_TOO =
  /^(?:あ[、っ…]*|えっ?と、?|で、?)?(?:あと|それと|それから|ついでに|ほかに|他に|加えて|できれば)[、,]?[^。!！?？]{2,40}も[。!！…\s]*$|^(?:oh,? |ah,? )?(?:(?:and|also|plus|ps|p\.s\.)[,:]? ){1,12}[^?!.]{4,60} (?:too|as well|also|while (?:you'?re|ur) at it)[.!\s]*$/iu;

/** Kinds of question that say too little where nobody is named. */
const OF_SOMEBODY =
  /^(?:stake-|pay-amount|pay-whether|investors-of|investments-of|compare-|direction|relation|profile|path)/;

/** What a company has that the article lacks, and whose it is. */
const lacksOfNamed = ({ spots }: Spots): boolean =>
  [...NAMED].every((kind) => spots.some(({ senses }) => senses.some(({ type }) => type === kind)));

/** How well a text is one that she can answer, 0 to 1: by a fact, or as a kind of question. */
export function toldBy(text: string, parts: Understanding): number {
  const { spots, first: findings } = look(text, parts);
  const named = namesSomebody(spots);
  const asked = toldShare(findings.asked.filter(({ intent }) => named || !OF_SOMEBODY.test(intent)));
  // A fact and a kind of question that means it share what speaks for them.
  const least = lacksOfNamed(spots) ? PLAIN : named ? NAMES : 0;
  return Math.max(Math.min(1, (findings.facts[0]?.share ?? 0) + asked), least);
}

/** Where the clauses of a sentence begin, but for the first; the last few of many. */
export const clausesOf = (sentence: string): number[] =>
  [...sentence.matchAll(CLAUSE)].map((match) => match.index + match[0].length).slice(-MOST_STARTS);

/** Another thing is asked from here on: what stands before it is asked, too. */
const BESIDES = /^(?:あと|それと|それから|ついでに)|^(?:and )?(?:also|plus)\b/iu;

/** The sentence, or what of it is left from one of its clauses on, whichever is plainer. */
function plainest(sentence: string, parts: Understanding): { text: string; told: number } {
  let best = { text: sentence, told: toldBy(sentence, parts) };
  const limit = HAS_JAPANESE.test(sentence) ? LONG_SENTENCE.ja : LONG_SENTENCE.en;
  if (sentence.length <= limit && !LEADS_TO.test(sentence)) return best;
  for (const start of clausesOf(sentence)) {
    const text = sentence.slice(start).trim();
    if (!/[\p{L}\p{N}]{4}/u.test(text)) continue;
    if (
      BESIDES.test(text) ||
      needsBefore(text, sentence.slice(0, start), (one) => namesEntity(look(one, parts).spots))
    )
      continue;
    const told = toldBy(text, parts);
    if (told > best.told + 0.1 || (told >= ENOUGH && told >= best.told)) best = { text, told };
  }
  return best;
}

/** Of a run-on sentence both ends are kept, each as a sentence. */
const cut = (sentence: string): string[] =>
  sentence.length <= 2 * LONGEST ? [sentence] : [sentence.slice(0, LONGEST), sentence.slice(-LONGEST)];

/** The sentences of the text's two ends; what is quoted stays in one. */
export function wholeSentences(text: string): string[] {
  const ends = text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} \n ${text.slice(-TAIL)}`;
  const whole: string[] = [];
  for (const sentence of sentences(ends)) {
    const before = whole.at(-1);
    if (before !== undefined && OPENED.test(before)) whole[whole.length - 1] = `${before}${sentence}`;
    else whole.push(sentence);
  }
  return whole.slice(-MOST_SENTENCES).flatMap(cut);
}

/** The sentences of a story; how well each is hers is found out when it is asked for. */
class Story {
  readonly all: { text: string; asks: number }[];
  readonly #parts: Understanding;
  readonly #alone = new Map<number, { text: string; told: number }>();

  constructor(text: string, parts: Understanding) {
    this.all = wholeSentences(text).map((sentence) => ({ text: sentence, asks: asksBy(sentence) }));
    this.#parts = parts;
  }

  #tell(index: number): { text: string; told: number } {
    let alone = this.#alone.get(index);
    if (!alone) this.#alone.set(index, (alone = plainest(this.all[index]!.text, this.#parts)));
    return alone;
  }

  #names = (index: number): boolean => namesSomebody(look(this.all[index]!.text, this.#parts).spots);

  /** What a thin question leans on: the nearest sentence before it that is about something of hers, else the one before it. */
  #contextOf(index: number): string | undefined {
    const first = Math.max(0, index - REACH);
    if (!this.#names(index))
      for (let before = index - 1; before >= first; before--)
        if (this.#names(before) || this.#tell(before).told >= PLAIN) return this.#tell(before).text;
    for (let before = index - 1; before >= first; before--)
      if (this.#tell(before).told >= NAMES) return this.#tell(before).text;
    return index > 0 ? this.#tell(index - 1).text : undefined;
  }

  /** A sentence weighed; an asking one that says too little by itself takes along what it leans on. */
  weigh(index: number): Sentence {
    const { text, asks: asking } = this.all[index]!;
    const alone = { ...this.#tell(index), asks: asking, isLast: index === this.all.length - 1 };
    const context = asking >= REQUESTED && alone.told < PLAIN ? this.#contextOf(index) : undefined;
    const both = context === undefined ? '' : `${context} ${text}`;
    const told = both && both.length <= LONGEST ? toldBy(both, this.#parts) : 0;
    return told > alone.told + 0.2 ? { ...alone, text: both, told } : alone;
  }

  /** The last sentences that ask at least so much. */
  asking(least: number): Sentence[] {
    const places = this.all.flatMap(({ text, asks: asking }, index) =>
      asking >= least && !announcesOnly(text) ? [index] : [],
    );
    return places.slice(-MOST_WEIGHED).map((index) => this.weigh(index));
  }
}

/** A scene is set in more than a few words, in UTF-16 units. */
const SCENE = { ja: 10, en: 24 };

const namesEntity = ({ spots }: Spots): boolean =>
  spots.some(({ senses }) => senses.some(({ type }) => type === 'entity'));

/** Whether the asker's own life comes first, which asks nothing and tells nothing of hers, and then what is asked. */
function hasScene(text: string, parts: Understanding): boolean {
  const [first = '', ...others] = sentences(text);
  if (first.length < (HAS_JAPANESE.test(text) ? SCENE.ja : SCENE.en) || !tellsOwn(first)) return false;
  const { spots, first: findings } = look(first, parts);
  const isOfHers =
    (findings.facts[0]?.share ?? 0) >= FAINT || toldShare(findings.asked) >= FAINT || namesEntity(spots);
  return asksBy(first) === 0 && others.some((one) => asksBy(one) >= REQUESTED) && !isOfHers;
}

/** A name in Latin letters says no more than one of a few kanji does. */
const lengthOf = (text: string): number => text.replace(/[a-z]{5,}/gi, 'name').length;

/** A longer text is looked through even where all of it asks, in UTF-16 units. */
const LONGEST_ASKED = { ja: 200, en: 500 };
/** How a sentence opens that asks from its first word on. */
const OPENS_ASKING =
  /^(?:(?:and|so|but|also|then|ok|or)[, ]+){0,12}(?:(?:according to|in|by|of|for|at|from|to|with|on|under|per) (?:the |its |that )?[\w ]{2,30}, ?)?(?:(?:between|by|to|for|in|with|from|of|at|on|under|against|among) )?(?:whom|who|what|when|where|why|how|which|whose|is|are|does|do|did|can|could|will|would|has|have)(?:'s|s)?\b/i;

/** All questions, and nothing told around them. */
function onlyAsks(text: string): boolean {
  const all = sentences(text);
  const isJapanese = HAS_JAPANESE.test(text);
  const [limit, one] = isJapanese ? [LONGEST_ASKED.ja, 0] : [LONGEST_ASKED.en, 2 * STORY.en];
  return (
    text.length <= (all.length > 1 ? limit : one) &&
    all.every((sentence) => !tellsOwn(sentence) && asksThroughout(sentence.trim()))
  );
}

const asksThroughout = (sentence: string): boolean =>
  HAS_JAPANESE.test(sentence) ? asksBy(sentence) >= REQUESTED : OPENS_ASKING.test(sentence);

/** Whether a text has a question somewhere in it rather than being one: it is long, or sets a scene first. */
export function isStory(text: string, parts: Understanding): boolean {
  const isLong = HAS_JAPANESE.test(text) ? lengthOf(text) > STORY.ja : text.length > STORY.en;
  return !onlyAsks(text) && (isLong || hasScene(text, parts));
}

const weightOf = (one: Sentence): number => one.told + one.asks + (one.isLast ? LAST : 0);

/**
 * What a story asks: its plainest asking sentences, at most `most`, in order.
 * Weighs no more than a few of its sentences, so that a screenful takes no longer than a few questions.
 */
export function askedIn(text: string, parts: Understanding, most = 5): string[] {
  const story = new Story(text, parts);
  const asking = story.asking(REQUESTED).filter((one) => one.told >= FAINT);
  const weighed = asking.length > 0 ? asking : story.asking(0);
  const best = Math.max(...weighed.map(weightOf));
  const kept = weighed.filter(
    (one) => weightOf(one) === best || (one.told >= PLAIN && one.asks >= REQUESTED),
  );
  return kept.slice(-most).map((one) => one.text);
}
