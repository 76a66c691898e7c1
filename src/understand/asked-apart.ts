import { fold } from '../text/fold.ts';
import { namesIn } from './ask-lists.ts';
import { opensAsking, opensOrder } from './asking.ts';
import { pointsBack } from './follow.ts';
import { REFUSED } from './passing.ts';
import type { Question } from './question.ts';
import { itemsOf } from './segment.ts';
import { asksBy, REQUESTED } from './story.ts';
import { tellsOwn } from './tells-own.ts';
import { isLong, itemsAlone, partedAt } from './stretches.ts';
import type { Understanding, Understood } from './understand.ts';

/** A longer message is a story, in UTF-16 units; so is one of more sentences. */
const LONGEST = 500;
const MOST_STRETCHES = 8;
/** So many things are asked at once. */
const MOST_GROUPS = 4;
/** So many lines may each ask something of their own. */
const MOST_LINES = 3;

/** Where something else is asked, whether or not a sentence ends there. */
const BESIDES =
  /[、,]\s*(?=(?:あと|それと|それから|ついでに)[、,\s])|\s+(?=(?:あと|それと|それから|ついでに)(?!も))|,\s*(?=(?:and |& )?(?:also|plus)\b)/u;
const ENDS = /(?<=[?？。!！])\s*|(?<=\.)\s+(?=\p{L})/u;
const BORDER = new RegExp(`${ENDS.source}|${BESIDES.source}`, 'iu');
/** Says that something else is asked. */
const MARKER =
  /^(?:(?:あ|え|えっと|で)[、,…っ\s]{1,3})?(?:あと|それと(?!も)|それから|加えて|ついでに)[、,\s]*(?=.{4})|^(?:(?:oh|ah),? )?(?:(?:and|&) )?(?:also|plus)\b[,\s]*(?=.{4})/iu;

/** "Of them", "each", 「それぞれ」: of what stands before it. */
const OF_BEFORE =
  /\b(?:of (?:them|these|those|the (?:two|three|four))|respectively|which (?:one|names?)|if (?:so|not)|others?|ones|else|both|if any|each|all three|as an? (?:share|percentage|percent|fraction|part|multiple|ratio))\b|そのうち|このうち|それぞれ|ほか|他に|これ(?!まで|から)|両方|^(?:何[層社個つ]に|どちら|どっち|あれば|なければ|それとも|って|との?(?:こと|記述))/iu;
/** 「また、…」: asked besides, mostly of what stands before it. */
const ALSO = /^また[、,]/u;
/** "$13 billion, right?", "the total you just gave": of what was just asked. */
const TAGGED =
  /^[^?？]{0,24}(?:,? (?:right|correct|yeah|no|yes))\?$|^[^?？]{0,14}(?:だよね|ですよね|で合ってる)[?？]$|\bjust (?:gave|said|told|named)\b/iu;
/** Held against something that was named before it. */
const COMPARES =
  /比べ|比較|上回|下回|超え|大き|多い|少な|前者|後者|差(?:は|額)|何倍|\b(?:bigger|larger|smaller|compared?|exceeds?|versus|vs|against|multiple|ratio|times)\b/iu;
/** "A and B: x? y?": all of it is about what stands at the head. */
const HEADED = /^[^?？。.\n:：]{2,40}[:：]\s*[^\n]/u;
/** Works out something of other items: "(ii) divided by (i)". */
const DIVIDES = /\b(?:divided|times|minus|plus) (?:by )?\(?[ivx\da-c]+\)|[(（][ivx\da-c]+[)）]|÷/iu;
const YEAR = /20[23]\d/u;
/** How the thing asked before it is to be told, or without what. */
const MANNER =
  /^(?:(?:and|so|just|only|please|pls|but) ){0,4}(?:pick|don'?t|do not|no\b|keep|be \w+$|in (?:one|two|three|a)\b|show (?:me|your)|short|brief|roughly what|figures? only|names? only|numbers? only|one (?:line|word|sentence)|every hop|(?:two|three|\d) (?:bullets|lines|words|sentences)|without|except|excluding|leave)|(?:だけ|のみ)[^。]{0,12}$|結構|十分|簡潔|手短|短く|一言|箇条書き|除いて|除く|以外で|抜きで/iu;

/** A sentence that asks to be told something. */
const REQUEST =
  /(?:教えて|(?:挙げ|あげ|示し|出し|並べ|まとめ|比べ|直し|言っ)て|知りたい|ください|下さい|お願い|だけ|も)[^。?？]{0,6}[。!！\s]*$|\b(?:pls|please)\b|^(?:and |also |then ){0,2}(?:give|list|name|tell|rank|show|add|compare)\b/iu;

/** A sentence that ends as a question, or as one that asks to be told something. */
const ASKED =
  /(?<!やん|じゃん|だよね)[?？]\s*$|(?:(?<!どう|何|もん|もの)か|っけ|教えて|ください|下さい|お願い(?:します|いたします)?)[。!！\s]*$/u;
/** Sums of what was named: where nobody is, they are of what stands before. */
const OF_SUMS: ReadonlySet<Question['kind']> = new Set(['calculation', 'extreme', 'compare', 'total', 'net']);

/** So plainly it is a question of the article's: where it asks by its form, and where it doesn't. */
const PLAIN = { asked: 0.5, said: 0.8 };

/** Whether a sentence asks something, or to be told it. */
export const isAsked = (text: string): boolean =>
  /[?？]\s*$/u.test(text) || opensAsking(fold(text)) || REQUEST.test(text);

/** Nothing of the article is asked by it, nor of what it lacks. */
export const isLost = ({ kind }: Question): boolean => REFUSED.has(kind) && kind !== 'absent';

/** A sentence of a message, or what a word like "also" parts from it. */
interface Stretch {
  text: string;
  /** a word, or a number before it, says that something else is asked */
  isMarked: boolean;
  /** a line begins with it */
  isLine: boolean;
}

function stretchesOf(message: string, given: Understanding): Stretch[] {
  if (message.length > LONGEST || HEADED.test(message)) return [];
  if (itemsOf(message)) {
    const items = itemsAlone(message, given) ?? [];
    const head = message.slice(0, Math.max(message.indexOf(items[0] ?? ''), 0));
    const areAlone =
      asksBy(head) === 0 &&
      items.every(
        (text) =>
          !OF_BEFORE.test(text) &&
          !pointsBack(fold(text)) &&
          !DIVIDES.test(text) &&
          (isAsked(text) || !/[.。]\s*$/u.test(text)),
      );
    return areAlone ? items.map((text) => ({ text, isMarked: true, isLine: false })) : [];
  }
  const lines = message.split(/\s*\n\s*/u).filter((one) => /[\p{L}\p{N}]/u.test(one));
  return lines.flatMap((line) =>
    partedAt(BORDER, line).map((one, at) => ({
      text: one.trim().replace(MARKER, ''),
      isMarked: MARKER.test(one.trim()),
      isLine: at === 0,
    })),
  );
}

/** A part of a message that asks something of its own, with what leans on it. */
export interface Part {
  text: string;
  /** it leans on nothing before it */
  isAlone: boolean;
}

/** Weighs the sentences of one message. */
class Sentences {
  readonly #alone: (text: string) => Understood;
  readonly #given: Understanding;

  constructor(alone: (text: string) => Understood, given: Understanding) {
    this.#alone = alone;
    this.#given = given;
  }

  #names = (text: string): number => namesIn(text, this.#given).length;

  /** A word of it stands for something that is named before it. */
  #pointsBack = (text: string): boolean => pointsBack(fold(text)) && this.#names(text) === 0;

  /** Whether by its form it goes on from what stands before it. */
  leans = (text: string): boolean =>
    !isLong(text) ||
    OF_BEFORE.test(text) ||
    pointsBack(fold(text)) ||
    TAGGED.test(text) ||
    ((MANNER.test(text) || ALSO.test(text) || opensOrder(text)) && this.#names(text) === 0) ||
    (COMPARES.test(text) && this.#names(text) < 2 && !YEAR.test(text));

  #asksFirmly = (text: string): boolean => asksBy(text) >= REQUESTED || opensAsking(fold(text));

  /** Whether it is plain what a sentence asks, if it stands alone; behind a name it has to be the plainer without one. */
  #isPlain(text: string, before = '', least = PLAIN.said): boolean {
    const { question, plain = 1 } = this.#alone(text);
    if (isLost(question) || (OF_SUMS.has(question.kind) && this.#names(text) === 0)) return false;
    const isOwn = this.#names(text) > 0 || this.#names(before) === 0;
    if (question.kind !== 'absent') return plain >= (this.#asksFirmly(text) && isOwn ? PLAIN.asked : least);
    const lacks = this.#given.library.knowledge.absent.get(question.attribute ?? '');
    return isAsked(text) && lacks?.offTopic !== true;
  }

  /** Whether it asks something of its own, and leans on nothing before it. */
  standsAlone = (text: string, before = ''): boolean => !this.leans(text) && this.#isPlain(text, before);

  /** Whether a line may ask something of its own. */
  isLine = (text: string): boolean =>
    isLong(text) &&
    !OF_BEFORE.test(text) &&
    !this.#pointsBack(text) &&
    !tellsOwn(text) &&
    (asksBy(text) > 0 || opensAsking(fold(text)) || this.#isPlain(text, '', PLAIN.asked));

  /** Whether something else is asked from a sentence on. */
  opens({ text, isMarked, isLine }: Stretch, before: string): boolean {
    if (isMarked) return isLong(text) && !this.#pointsBack(text);
    const isParted = isLine
      ? !tellsOwn(before)
      : ASKED.test(before) && (ASKED.test(text) || opensAsking(fold(text)));
    return isParted && this.standsAlone(text, before) && this.#isPlain(before);
  }
}

/**
 * The parts of a message that each ask something of their own, with what leans on them; none where it is one question,
 * or a story: "who runs the cloud? any name will do. also, what does A pay B".
 * @param alone understands a text by itself
 * @param isFollowing the message may go on from another
 */
export function askedApart(
  message: string,
  alone: (text: string) => Understood,
  isFollowing: boolean,
  given: Understanding,
): Part[] {
  const stretches = stretchesOf(message, given);
  const [first, ...more] = stretches;
  if (!first || more.length === 0 || stretches.length > MOST_STRETCHES) return [];
  const sentences = new Sentences(alone, given);
  const lines = stretches.filter(({ isLine }) => isLine);
  const areLines =
    lines.length > 1 && lines.length <= MOST_LINES && lines.every(({ text }) => sentences.isLine(text));
  const groups: Part[] = [{ text: first.text, isAlone: !isFollowing }];
  for (const stretch of more) {
    const before = groups.at(-1)!;
    const isHalf =
      groups.length === 1 && (isFollowing ? !sentences.standsAlone(first.text) : !isLong(before.text));
    const opens =
      (stretch.isLine && areLines) ||
      ((stretch.isMarked || !isHalf) && sentences.opens(stretch, before.text));
    if (opens) groups.push({ text: stretch.text, isAlone: !sentences.leans(stretch.text) });
    else if (asksBy(stretch.text) > 0 || !tellsOwn(stretch.text)) before.text += ` ${stretch.text}`;
  }
  return groups.length > 1 && groups.length <= MOST_GROUPS ? groups : [];
}
