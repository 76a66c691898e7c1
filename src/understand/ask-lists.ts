import { fold } from '../text/fold.ts';
import { asksBothStates } from './disclosure.ts';
import { opensAsking } from './asking.ts';
import { look } from './look.ts';
import type { Understanding } from './understand.ts';
import { isClause, isJapanese, isNoun } from './nouns.ts';
import { wantsYesNo } from './yesno.ts';

/** What a message lists to be told: each a noun, or half a question, and whom all of them are asked of. */
export interface AskList {
  /** those whom the list is about where an item names nobody */
  head: Named[];
  items: string[];
  /** it is said that they are to be told: a word that wants it, a head, a question word before each */
  isPlain: boolean;
  /** each is asked by a question word */
  isSure?: boolean;
  /** a thing that all of it is of, where it names nobody: "AI market: 2025, 2030" */
  thing?: string;
}

/** A company, or a person, as it is named. */
export interface Named {
  id: string;
  /** as typed, folded */
  name: string;
}

/** What an English list is opened with: "I need:", "give me", "confirm three figures:". */
const NUMBER = String.raw`(?:two|three|four|five|six|[2-6]|a (?:few|couple(?: of)?)|some|the following|these|those)`;
const THINGS = String.raw`(?:\w+ )?(?:numbers?|figures?|things?|items?|data ?points?|points?|facts?|amounts?|bits|details|answers|lines?|fields?)`;
const NEEDS = String.raw`(?:i|we)(?:'d| would| will|'m|'re| am| are)? (?:just |only |also |really )?(?:need|want|like|require|looking for|after)`;
/** What English orders something to be told with. */
export const ORDERS = String.raw`(?:need|want|looking for|(?:(?:can|could|would|will) (?:you|i|we) )?(?:please |pls |kindly |just ){0,12}(?:give me|gimme|tell me|send me|show me|get me|list|provide|confirm|state|report|pull(?: up| out)?|extract|note|quote|summari[sz]e|fill in|check|share|lay out|set out|break out|compile|collect|gather|cover|detail|mention|address|include|explain|describe|outline|walk (?:me|us) through|run (?:me|us) through|take (?:me|us) through|start with|begin with|go over|help me fill in|(?:briefly|quickly)))`;
const LEAD = new RegExp(
  String.raw`^(?<head>(?:[^:?!]{2,70}?[,:–—-]\s)?)(?:please |pls )?(?:${ORDERS}|(?<=^.{0,80})(?:(?:[^:?!]{2,70}\s)?${NEEDS}))(?:\s(?:me )?|:\s)(?:to (?:know|have|see|get|confirm|cite)\s)?(?:(?:${NUMBER}\s?)?(?:${THINGS})?(?: (?:from|in|on|about|for) (?<about>[^:,]{2,40}))?\s?:\s?)?(?:all of )?(?<body>.+)$`,
  'iu',
);
/** "Microsoft and OpenAI: …", "NVIDIA - …": a head, and what is asked of it. */
const HEADED = /^(?<head>[^:?!]{2,70}?)(?:\s?[:：]|\s[–—-])\s+(?<body>[^:]+)$/u;
/** Says nothing, at an English end. */
export const POLITE =
  /(?:[,;.]?\s*(?:please|pls|plz|thanks|thank you|thx|cheers|ta|if possible|if given|briefly|in (?:a|one|a single|just one|two) (?:words?|phrase)))+\W*$/iu;
const BETWEEN =
  /\s*[,;]\s*(?:(?:and|plus|also|then|&|as well as) (?:also )?)?|\s+(?:and(?: also| then)?|then|plus|&|\+|as well as|along with|together with|followed by)\s+|\s+[/|]\s+/iu;

/** Of Japanese: 「Xについて、a、b、cの3点をお願いします」. */
const ABOUT =
  /^(?<head>[^。?？!！:：\n]{2,30}?)(?:について|に関して|に関する|に関しては|につきまして|の件(?:で(?:すが)?)?|の話(?:だけど|なんだけど|ですが)?|[:：])(?:は)?[、,\s]*(?<body>[^。?？:：]+?)[。?？\s]*$/u;
/** What a Japanese list is closed with. */
export const TAIL =
  /、?の(?:[二三四五2-5])(?:点|つ|項目|個|件)(?:セット)?[。?？!！\s]*$|(?:の?(?:以下|次)?の?[二三四五2-5](?:点|つ|項目|個)(?:セット)?)?(?:(?:の順(?:番)?|順)で)?(?:を|は|も|について|だけ)?、?(?:それぞれ|あわせて|併せて|まとめて|一言ずつ|簡潔に|短く|も){0,8}(?:教えて|おしえて|ご教示|お知らせ|知りたい|お聞かせ|聞かせて|聞きたい|お願い|おねがい|示して|整理して|並べて|まとめて|言って|頼む|たのむ|ください|下さい|くれ|ちょうだい|ほしい|欲しい|確認したい|確認お|回答|よろ|希望|求む|plz)[^、。?？]{0,16}[。?？!！\s]*$|を?(?:それぞれ|各々)?(?:一語|一言|ひと言|ひとこと|手短|簡潔|端的)[でに][。?？!！\s]*$/u;
const BETWEEN_JAPANESE =
  /\s*(?:[、,，;；／/\n]|(?<!\p{sc=Kana})・|・(?!\p{sc=Kana}))\s*(?:および|及び|ならびに|並びに|それと|それから|あと|加えて|さらに|そして)?、?\s*|(?:および|及び|ならびに|並びに|それと)、?|(?<=[\p{sc=Han}\p{sc=Kana}A-Za-z])と(?=[\p{sc=Han}\p{sc=Kana}A-Za-z])/u;
const WITHOUT_DOT = new RegExp(
  BETWEEN_JAPANESE.source.replace(String.raw`|(?<!\p{sc=Kana})・|・(?!\p{sc=Kana})`, ''),
  'u',
);
/** Works with the others, or chooses between them: no list of things to tell. */
const QUOTED = /[「『"“”=＝→]/u;
const OF_OTHERS =
  /どちら|どれ|いずれ|合わせ|合算|足す|どっち|どれ|それとも|順位|ランキング|比べ|比較|違い|差|何倍|合計|総額|足し|共通|関係|(?<!その)うち|以外|\b(?:difference|compare[ds]?|between|versus|vs|together|combined|odd one|pick|choose|which (?:of|one|is)|add(?:ed)? up|in total|sum of|trace|chain|or)\b/iu;

const ASKED_OF = new Set(['company', 'investor', 'person']);

/** What is listed is to be sorted, or of it one is to be said: one question. */
const IN_ORDER =
  /^(?:(?:please|pls|can you|could you) ){0,12}(?:rank|sort|order|arrange)\b|[:：].*\bwhich (?:do|does|did|is|are|was|were|of)\b/iu;
/** "Can you give me …?" wants no yes. */
const ASKED_FOR = new RegExp(String.raw`^(?:hi|hey|hello|ok|so)?[,!. ]*${ORDERS}`, 'iu');

/** What is listed before it is added up at last. */
const SUM_LAST =
  /(?:[,;] (?:and |plus |also )?|\band )(?:the )?(?:sum|total|combined (?:total|amount|sum)) (?:of|for) (?:the|both|those|these) [\w -]{2,30}[?.!\s]*$|[、と](?:その|両)?(?:二社|2社|両者|両方)の(?:合計|総額)/iu;

/** The companies and people that a text names. */
export function namesIn(text: string, parts: Understanding): Named[] {
  const { folded, spots } = look(text, parts);
  const { entities } = parts.library.knowledge;
  return spots.spots.flatMap(({ senses, start, end }) => {
    const named = senses.find(
      ({ type, id }) => type === 'entity' && entities.get(id)?.kinds.some((kind) => ASKED_OF.has(kind)),
    );
    return named ? [{ id: named.id, name: folded.slice(start, end) }] : [];
  });
}

/** Names alone, or a figure, go with what follows them: "Microsoft's and NVIDIA's caps". */
export function isBare(item: string, parts: Understanding): boolean {
  const names = namesIn(item, parts).map(({ name }) => name);
  const rest = names.reduce((left, name) => left.replace(name, ''), fold(item));
  return !/\p{L}|^\s*20\d\d\s*$/u.test(rest.replace(/['’]s?\b|\b(?:and|the)\b|と/gu, ''));
}

/** 「3要素と、各要素の企業・サービス」: a dot joins closer than a comma does. */
const betweenIn = (body: string): RegExp =>
  /・/u.test(body) && /、/u.test(body) ? WITHOUT_DOT : BETWEEN_JAPANESE;

/** The items of a list, each of which is a thing to be told; undefined where one of them is none. */
function itemsOf(
  body: string,
  isAsked: (item: string) => boolean,
  parts: Understanding,
): string[] | undefined {
  const items = body
    .split(isJapanese(body) ? betweenIn(body) : BETWEEN)
    .map((item) =>
      item
        .replace(/^(?:and|the following|also|followed by|(?:and )?(?:then|next|finally|lastly)) /iu, '')
        .replace(/^(?:続いて|次に|最後に|まず|それに(?=[、\d]))、?/u, '')
        .replace(/[\s.。?？!！]+$/gu, '')
        .replace(/(?<=[か\p{sc=Han}\p{sc=Kana}A-Za-z])と$/u, '')
        .trim(),
    )
    .filter((item) => item !== '' && !/^(?:separately|respectively|too|also)$/iu.test(item));
  const fits = items.every((item) => /[\p{L}\p{N}]{2}/u.test(item) && !isBare(item, parts) && isAsked(item));
  return items.length > 1 && items.length <= MOST && fits ? items : undefined;
}
export const MOST = 5;

/** Whatever stands before a list asks nothing by itself. */
export function headOf(head: string, parts: Understanding): Named[] | undefined {
  if (opensAsking(head) || /[?？]/u.test(head)) return undefined;
  return namesIn(head, parts);
}

/** "Which ratio, which loss", "which amount for each stake": what is asked about in two or three words. */
const WHICH_THING =
  /^(?:which|what) (?<thing>(?!is\b|are\b|was\b|does\b|do\b|did\b|kind\b|if\b|about\b)[\w-]+(?: [\w-]+)?)$/iu;
const WITH_REST =
  /^(?<own>(?:which|what) [\w-]+(?: [\w-]+)?) (?<rest>(?:for|of|in|on|about|behind|per|from) .+)$/iu;

/** "Which investor, which amount, which date for each stake?": what follows the last belongs to each. */
function whichThings(plain: string): string[] | undefined {
  const items = plain
    .replace(/[?.!\s]+$/u, '')
    .split(BETWEEN)
    .filter(Boolean);
  const { own, rest } = WITH_REST.exec(items.at(-1) ?? '')?.groups ?? {};
  const bare = own === undefined ? items : [...items.slice(0, -1), own];
  if (bare.length < 2 || bare.length > MOST || !bare.every((item) => WHICH_THING.test(item)))
    return undefined;
  return rest === undefined ? bare : bare.map((item) => `${item} ${rest}`);
}

/** The last sentence, where what stands before it asks nothing. */
const SENTENCE = /(?<=[.!。！])\s+(?=\p{L})/u;
function lastSentence(text: string): string {
  const sentences = text.split(SENTENCE);
  return sentences.slice(0, -1).some((one) => opensAsking(one) || /[?？]/u.test(one))
    ? text
    : sentences.at(-1)!;
}

/** What a head is about, where that is nobody. */
export const thingOf = (head: string, names: Named[]): { thing?: string } => {
  const thing = head.replace(/[\s:,–—-]+$/u, '').trim();
  return names.length === 0 && /^[\p{L}\d]+(?: [\p{L}\d]+){0,2}$/u.test(thing) ? { thing: `${thing} ` } : {};
};

function listIn(text: string, parts: Understanding): AskList | undefined {
  const plain = lastSentence(text.trim()).replace(POLITE, '').trim();
  const things = whichThings(plain);
  if (things) return { head: [], items: things, isPlain: true, isSure: true };
  for (const pattern of [LEAD, HEADED]) {
    const { head = '', about = '', body: said } = pattern.exec(plain)?.groups ?? {};
    if (said === undefined) continue;
    // "Need A's position in B: the share and the date": a head of its own behind the wish.
    const { head: behind = '', body = said } = HEADED.exec(said)?.groups ?? {};
    const names = headOf(`${head} ${about} ${behind}`, parts);
    const isItem = (item: string) =>
      isNoun(item) || isClause(item) || (pattern === HEADED && names!.length > 0 && opensAsking(item));
    const items = names && itemsOf(body, isItem, parts);
    if (items) return { head: names, items, isPlain: true, ...thingOf(head, names) };
  }
  const items = itemsOf(plain, isNoun, parts);
  return items && items.length > 2 ? { head: [], items, isPlain: false } : undefined;
}

function listInJapanese(text: string, parts: Understanding): AskList | undefined {
  const { head = '', body = text } = ABOUT.exec(text)?.groups ?? {};
  const names = headOf(head, parts);
  const plain = body.replace(TAIL, '');
  const items = names && itemsOf(plain, isNoun, parts);
  const isPlain = head !== '' || plain !== body;
  return items && (isPlain || items.length > 2) ? { head: names, items, isPlain } : undefined;
}

/** The things that a message lists to be told, where that is all it does. */
export function askListIn(text: string, parts: Understanding): AskList | undefined {
  if (
    /[?？。!！.]\s*[^\s?？。!！.]/u.test(lastSentence(text)) ||
    OF_OTHERS.test(text.replace(SUM_LAST, '')) ||
    QUOTED.test(text) ||
    IN_ORDER.test(text) ||
    asksBothStates(fold(text))
  )
    return undefined;
  const list = /[ぁ-ん]|[\p{sc=Han}]{3}/u.test(text) ? listInJapanese(text, parts) : listIn(text, parts);
  // Looked at last: in a long text that takes the longest.
  const isClaim = list !== undefined && !ASKED_FOR.test(text) && wantsYesNo(fold(text));
  return isClaim ? undefined : list;
}

const W = String.raw`(?:how (?:much|many|long|big|soon)|(?:by |since |until )?when|why|where|who|what for|(?:by|from|to|with) whom|(?:in |by )?(?:what|which) year|how)`;
/** "How much, when and why did A invest in B?" */
const FRONT = new RegExp(
  String.raw`^(?:(?:so|ok|and|hey|tell me),? ){0,12}(?<words>${W}(?:(?:\s?[,/]\s?|\s)${W})*,?\s?(?:and|&|/|,)\s?${W}) (?<rest>(?:did|does|do|is|was|are|were|has|have|had|will|can|could)\b.{6,})$`,
  'iu',
);
const WORDS = new RegExp(String.raw`\b${W}\b`, 'giu');
const JW =
  '(?:いくら(?:で|を|まで)?|(?:どの|どこの)(?:会社|企業)[がにへ]?|いつ(?:から|まで(?:に)?)?|なぜ|なんで|どうして|何のために|誰[がにへと]?|どこ[にがへでと]?|どうやって|何年(?:で|に)?)';
/** 「いくらで、いつ、なぜMicrosoftはAnthropicに投資したの？」 */
const RUN = new RegExp(String.raw`(?<words>${JW}(?:[、,・\s]\s?(?:そして|あと|それと)?${JW})+)[、,]?`, 'u');

/** Question words in a row, of all of which the rest of the sentence is asked: a question each. */
export function wordListIn(text: string): string[] | undefined {
  const { words: english, rest } = FRONT.exec(text)?.groups ?? {};
  if (english !== undefined) return [...english.matchAll(WORDS)].map(([word]) => `${word} ${rest}`);
  const found = RUN.exec(text);
  const run = found?.groups?.['words'];
  if (!found || run === undefined) return undefined;
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  if (/[?？。]\s*\S/u.test(after) || /[?？。]/u.test(before) || !/[\p{L}]{3}/u.test(before + after))
    return undefined;
  return [...run.matchAll(new RegExp(JW, 'gu'))].map(([word]) =>
    `${before}${word}${after}`.replace(/[?？。]*$/u, '？'),
  );
}
