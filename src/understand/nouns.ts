import { isByClause } from './yesno-english.ts';

const JAPANESE = /[ぁ-ん\p{sc=Han}\p{sc=Kana}]/u;
/** Whether a text, or an item, is written in Japanese. */
export const isJapanese = (text: string): boolean => JAPANESE.test(text);

/** A verb makes a claim, or half of a sentence, of what should be a noun. */
const VERB =
  /^\w+ing\b|^(?:in|on|at|to|from|for|with|by|under|over|as|per)\b|\b(?:who|whose|what|when|where|why|how|which)(?:'?\w+)?\b|\b(?:is|are|was|were|isn't|aren't|am|does|do|did|don't|didn't|has|have|had|can|can't|could|will|won't|would|should|says?|said|think|thinks|that's|it's|i'm|i|we|you|me|my|because|since|if|but|so|or|vs|versus|than|whether|not|no|same|total of)\b/iu;
const LONGEST = { words: 9, characters: 22 };

/** Goes on, or says something, instead of naming a thing. */
const NO_NOUN =
  /(?:て|で|が|けど|ので|から|のに|たら|なら|れば|は|に|も|を|し|く|です|ます|だ|る|た|ない|よ|ね|な|けれど|って|とか)$/u;
/** Says how all of it is to be told. */
const OF_ALL =
  /^(?:ざっと|ざっくり|それぞれ|各々|列挙|両方|全部|ぜんぶ|順番|一言|簡潔|つまり|要は|特に|たとえば|例えば|ちなみに|です|ただし?|逆|もし)/u;
const ASKS_JAPANESE = /(?:か|は|の|いくら|誰|だれ|どこ|何|なに|いつ|なぜ)$/u;
/** "How much A paid B", "whether C invests": a thing to be told, which no verb before its subject makes a question. */
const CLAUSE =
  /^(?:how(?: (?:much|many|big|large|long|fast))?|what|who|whom|where|when|why|whether|which(?: [\w-]+){1,2}) (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|if|about|else)\b)(?:[\w'’-]+ ){1,10}[\w'’-]+$/iu;
/** "The areas where they compete": a thing, with what is said of it. */
const RELATIVE =
  /^(?:the|any|all|those) (?:[\w'’-]+ ){1,3}(?:where|that|which|who|whom|why|when|(?:in|on|to|for|from|with|by) (?:which|whom)) (?:[\w'’-]+ ){0,6}[\w'’-]+$/iu;
/** Whether an item is half a sentence that stands for a thing. */
export const isClause = (item: string): boolean => CLAUSE.test(item);
const isRelative = (item: string): boolean => RELATIVE.test(item) || isByClause(item.toLowerCase());

/** In characters, where a Latin word is as long as three. */
export const sizeOf = (item: string): number => item.replace(/[A-Za-z]{3,}/gu, 'xxx').length;

/** Whether an item is a noun: it says nothing, and asks nothing but by its last word. */
export const isNoun = (item: string): boolean =>
  isJapanese(item)
    ? sizeOf(item) <= LONGEST.characters &&
      !OF_ALL.test(item) &&
      (!NO_NOUN.test(item) || ASKS_JAPANESE.test(item))
    : item.split(/\s+/u).length <= LONGEST.words && (!VERB.test(item) || isRelative(item));
