import { fold } from '../text/fold.ts';
import { areAdded } from './added.ts';
import { splitHeaded } from './headed.ts';
import { asksBothStates } from './disclosure.ts';
import { atomsOf, type Atom } from './joints.ts';
import { isManner } from './manner.ts';
import { asksWhoseQuote } from './sayer.ts';
import { LONGEST, type Span } from './span.ts';
import { areOthers, MOST_ATOMS, Spans, type Piece } from './spans.ts';
import type { Understanding } from './understand.ts';
import { WHICH_PART } from './which-part.ts';
import { isBareTag, wantsYesNo } from './yesno.ts';

/** What a whole loses that tells only one of its parts. */
const UNTOLD = 0.8;
/** Two parts about the same are seldom two questions; nor are a thing and one of its points. */
const SAME = 0.15;
const POINT = 0.4;

function likeness(a: Span, b: Span): number {
  if (a.about === b.about) return areOthers(a, b) ? 1 : SAME;
  return a.points.includes(b.about) || b.points.includes(a.about) ? POINT : 1;
}

/** How an answer should be put: nothing that is asked. */
const MANNER =
  /^(?:金額|数字|出典|日付|社名|名前|理由)(?:つき|付き|込み|入り|も含めて)(?:で|に)?(?:お願い(?:します)?|おねがい|教えて|頼む)?[。.!！]*$|^(?:[\w' ]{2,24} )?(?:wants?|needs?) (?:just )?(?:one|a|an|the) (?:(?:single|quick|straight|simple) )?(?:number|figure|answer)[.:]*$|^in (?:us |u\.s\. )?(?:dollars|usd|numbers|figures|\$)[?.!]*$|^(?:(?:so|ok|and) )?(?:one |a |my )?(?:last|final|quick|dumb|silly|stupid|random) (?:question|one|q|thing)[.!:…]*$|^(?:and |in |just |only |with )?(?:(?:one|a|two|three|1|2|3) (?:thing|question|point|line|word|sentence|bullet|number)s?(?: (?:each|apiece|only|max|pls|please|go|quick))?|(?:both|each|please|pls|plz|go|thanks|thx|that's it|in order|one by one|agree|agreed|a guess|best guess|ballpark)(?: (?:only|fine|ok|is fine|are fine|each|go|please|pls))*)[.!…]*$|^(?:(?:数字|項目(?:名)?|名前|結論|要点|金額)(?=だけ|ずつ|のみ|で)|一言|ひとこと|箇条書き|[一1１]行|短く|簡潔に|順番に|順に|まとめて|一気に|それぞれ|両方|どっちも|どちらも|それ|これ)(?:だけ|ずつ|のみ)?(?:で|に|を)?(?:知りたい|いい|ok|おけ|おk|ほしい|欲しい|お願い(?:します)?|おねがい|頼む|たのむ|よろ(?:しく)?|教えて|言って|並べて|ください|下さい|ちょうだい|十分|大丈夫)?(?:です)?[。.!！、]*$|^[^。?？]{0,10}(?:向け|用)に?[^。?？]{0,8}(?:だけ|のみ)?で(?:よい|いい|ok|お願い|頼)[^。]{0,6}[。.!！]*$|^[^。]{0,12}(?:推測|予想|概算|ざっくり|適当)で(?:いい|も|ok)[^。]{0,10}[。.!！]*$/iu;

/** An order to tell what was named before it: nothing that is asked by itself. */
const ORDER =
  /^(?:taking|assuming|counting|using|given|on) (?:the (?:most|max\w*|full|upper)|it|they|both|all)\b(?![^?]*\b(?:who|what|which|how|when|why|where)\b)[^?]*$|^(?:and |so |please |just )?(?:what(?:'s| is)? (?:differs?|different|the difference)|(?:name|list|show|state|give|tell|say) (?:me )?(?:it|them|'em|em|that|these|those|all|all of (?:it|them|'em|em)|the (?:firm|company|name|one)s?)|spell it out|lay it out|break it down|walk me through (?:it|that)|all of (?:'?em|them|it)|(?:the )?short version|what multiple|show (?:me|(?:your|the|me the) (?:work\w*|arithmetic|maths?|calculations?|sums?))|dumb it down|explain|which (?:piece|part|one|bit|figure|number|sum|side) is (?:a |an |the )?(?:floor|cap|ceiling|minimum|maximum|(?:lower|upper) bound|limit)(?: and which(?: \w+)? is (?:a |an |the )?(?:\w+ ?){1,2})?)(?: (?:please|pls|plz|to me|for me))?[.!?~]*$|^(?:この|以上の?|上記の?|その)(?:[二三四五2-5]|二|三)(?:件|点|つ|問|個)(?:について)?(?:を|は)[^?？]{0,30}(?:いただけ|ください|下さい|お願い|教えて|まとめて|引いて|頼)[^?？]{0,12}$|^(?:全部|ぜんぶ|すべて|全て|一通り|順番に|ざっと|名前(?:を|だけ)?)?(?:list ?up|リストアップ|列挙|検算|説明|整理)?(?:して|しろ|せよ|挙げて|あげて|並べて|出して|言って|教えて|おしえて|分けて)(?:ほしい|欲しい|ください|下さい|くれ(?:ない|る|ん)?|もろて|や|ね|よ)?[。.!！?？〜~]*$/iu;

/** Asks whether what stands before it is so. */
const TAG =
  /^(?:so |and )?(?:(?:did|do|have) i (?:get|got|have|understand|read) (?:that|it|this|all (?:of )?(?:that|this))(?: \w+)?|is (?:that|this|it|any of (?:that|this)) (?:right|correct|true|so|accurate|legit|fair|in line.{0,24}))[?!.\s]*$/iu;

/** Asks whether the article says what stands before it. */
const SAID =
  /^(?:(?:so|and|but) )?(?:does|did) (?:the (?:article|piece|text|author|cat|writer)|it|this) (?:really |actually |even |also )?(?:say|claim|mention|agree|back|support|think)s? (?:anything like |something like |(?:up|with) )?(?:that|this|it|so)(?: (?:at all|too|up|or (?:nah|not|no)))?[?!.\s]*$|^(?:と|って|なんて)?(?:(?:この|その)?(?:記事|本文|コメント|文中|文章)|それ|そういう話|そんな話|そんなこと)(?:に|で|では|には|でも|にも|は|って)?(?:そう)?(?:書いて|かいて|載って|のって|触れて|ふれて|言って|いって|出て|述べて)(?:い|あ|き)?(?:る|た|り?ます|ました)(?:か|の|んですか|よね|っ?け)*[?？。\s]*$/iu;

/** Says only what is left out: 「、お金以外で」, ", besides the money?" */
const ADJUNCT =
  /^(?:お?金|資金|出資|投資)(?:の話|の関係)?(?:以外|抜き)で?(?:は|だと)?[?？。]*$|^(?:both|all three) (?:of )?(?:the )?(?:labs|companies|firms)[?.!]*$|^(?:besides?|other than|apart from|aside from) (?:the )?(?:money|cash|investments?)[?.!]*$/iu;

/** Says only that limits are to be counted in full: ", max?", 「、最大で？」. */
const AT_MOST =
  /^(?:(?:at|the) )?(?:max(?:imum)?|most|tops)[?.!]*$|^(?:最大|上限|まっくす|マックス)(?:で|だと|まで|値)?(?:は|なら)?[?？。]*$/iu;
/** Only supposes so, and asks nothing: 「出資枠も上限まで入れたら、」. */
const COUNTED_IN =
  /(?:上限|枠|満額|最大|全額|目一杯|めいっぱい)[^、。?？]*(?:たら|れば|なら|として|とすると|とすれば|と|て)$|^(?:(?:and|so|but|ok|then) )*(?:if|with|assuming|supposing|counting|including)\b.*\b(?:caps?|limits?|max\w*|ceilings?|full|fully)\b[^?.!]*$/iu;

/** Whether a comma stands before an atom. */
const isAfterComma = (text: string, { start }: Atom): boolean => /[,、]\s*$/u.test(text.slice(0, start));

/** The atoms that may be questions: not what says how to answer; of a long text only what is likely to be parted. */
function atomsIn(text: string): Atom[] {
  const least = text.length > LONGEST ? SOFT : 0;
  const atoms: Atom[] = [];
  for (const atom of atomsOf(text, MOST_ATOMS, least)) {
    const typed = text.slice(atom.start, atom.end).trim();
    const before = atoms.at(-1);
    // "Fast and messy. Accurate?" asks of what stands before it.
    const isSaid = SAID.test(typed) && !/[。！？]\s*$/u.test(text.slice(0, atom.start));
    const said = before && text.slice(before.start, before.end).trim().replace(/、$/u, '');
    const isHow = isAfterComma(text, atom) && (AT_MOST.test(typed) || COUNTED_IN.test(said ?? ''));
    if (before && (isBareTag(fold(typed)) || TAG.test(typed) || isSaid || ADJUNCT.test(typed) || isHow))
      before.end = atom.end;
    else if (!isManner(typed) && ![MANNER, ORDER].some((aside) => aside.test(typed))) atoms.push({ ...atom });
  }
  return atoms;
}

/** A joint that parts questions whatever stands around it. */
const FIRM = 0.7;
/** Less likely joints stand in no list of questions. */
const LISTABLE = 0.15;
/** Of a long text a joint that seldom parts questions is none. */
const SOFT = 0.5;
/** Yes or no is asked of what the whole sentence says. */
const YES_NO = 0.3;
/** Names beside each other are a list of names. */
const LISTED = 0.02;

/** What is so unlikely to part anything doesn't, whatever stands around it. */
const LEAST = 0.05;

/** The same of one and of another is asked twice. */
const PARALLEL = 0.75;
/** Nor is what is told of two companies often one question. */
const APART = 0.55;

/** How much less likely joints part anything here: those that seldom do, and those before a word that points back. */
interface Soft {
  joints: number;
  points: number;
}

/** How likely a question ends before an atom, with what stands around the joint. */
function partedAt(at: number, { parted, points }: Atom, spans: Spans, soft: Soft): number {
  if (parted < LEAST) return parted;
  if (points) return parted * soft.points;
  if (parted >= FIRM) return parted;
  if (spans.isParallel(at)) return PARALLEL * soft.joints;
  if (spans.isListed(at)) return LISTED;
  return (spans.areApart(at) ? Math.max(parted, APART) : parted) * soft.joints;
}

/** Of a list all is parted, or nothing; what parts only some of it is seldom meant. */
const MIXED = 0.6;

/** How likely the joints of one list part questions where so many of them do. */
function weighList(list: number[], cut: number): number {
  if (list.length === 0) return 0;
  const parted = list.reduce((total, one) => total + one, 0) / list.length;
  if (cut === 0) return Math.log(1 - parted);
  return Math.log(cut === list.length ? parted : MIXED * parted);
}

/** Where the last item of a list is a question, the others are likely so. */
const LAST = 0.6;

/** How likely these joints part questions, and none else. */
function weighJoints(starts: number[], atoms: Atom[], spans: Spans, soft: Soft): number {
  let sum = 0;
  let [list, cut]: [number[], number] = [[], 0];
  for (const [at, atom] of atoms.entries()) {
    if (at === 0) continue;
    const parted = partedAt(at, atom, spans, soft);
    const isCut = starts.includes(at);
    if (atom.goesOn && parted >= LISTABLE && parted < FIRM) {
      list.push(parted);
      if (isCut) cut++;
      continue;
    }
    sum += Math.log(isCut ? parted : 1 - parted);
    if (atom.goesOn && !isCut) continue;
    // "A, B, and what is C?": the last of a list of questions tells of the others.
    sum += weighList(atom.goesOn ? list.map((one) => Math.max(one, LAST)) : list, cut);
    [list, cut] = [[], 0];
  }
  return sum + weighList(list, cut);
}

/** How likely a text was meant to be parted like that, on the logarithmic scale. */
function weigh(starts: number[], atoms: Atom[], spans: Spans, soft: Soft): number {
  const ends = starts.map((_, at) => (starts[at + 1] ?? atoms.length) - 1);
  const found = starts.map((start, at) =>
    starts.length === 1 ? spans.at(start, ends[at]!) : spans.at(...spans.trimmed(start, ends[at]!)),
  );
  let sum = 0;
  for (const [at, span] of found.entries()) {
    sum += Math.log(span.plain);
    for (const other of found.slice(0, at)) sum += Math.log(likeness(span, other));
  }
  return sum + weighJoints(starts, atoms, spans, soft);
}

/** A list of nouns may end like a question, but for the mark. */
const MARKED = /[a-z?？][^\p{L}]*$|(?:(?<!どう)か|よね|ね|な|でしょう?|だろう?|じゃん|っけ)[。!！\s]*$/iu;
/** What is parted by such a mark is no one claim. */
const MARKED_WITHIN = /[?？;；]\s*\S.{7}/u;
const asksYesNo = (text: string): boolean => MARKED.test(text) && wantsYesNo(fold(text));

const leaning = (text: string): Piece => ({ text, isWhole: false });

const NUMBERED =
  /(?:^|\s)\(?[1-5][).:]\s?|(?:^|\s)\(?[a-d]\)\s?|(?:^|\s)q[1-5][.):\s]\s?|(?:^|\n)\s*[-*•・]\s?|(?:^|[、。：:\s])[一二三四五](?=[、,.：:]\s?\S)[、,.：:]\s?/gi;

/** Where a message counts its questions in words: "one, … two, …", 「一つ目は…、二つ目は…」. */
const COUNTED = [
  /(?:^|[,.;:!?–—-]\s*|\band )(?:one|first(?:ly| off| of all)?|number one)[,:]\s/iu,
  /(?:[,.;:!?–—-]\s*|\band )(?:two|second(?:ly)?|then second|number two)[,:]\s/iu,
  /(?:[,.;:!?–—-]\s*|\band )(?:three|third(?:ly)?|last(?:ly)?|finally|number three)[,:]\s/iu,
];
const COUNTED_JAPANESE = [
  /(?:^|[、。！!\s])(?:(?:一|ひと|1|１)(?:つ|個|点)(?:目|め)?|第一に|まず)(?:は|に)?[、,:：\s]?/u,
  /[、。！!？?\s](?:(?:二|ふた|2|２)(?:つ|個|点)(?:目|め)?(?:は|に)?|第二に|次に)[、,:：\s]?/u,
  /[、。！!？?\s](?:(?:三|みっ|3|３)(?:つ|個|点)(?:目|め)?(?:は|に)?|第三に|最後に)[、,:：\s]?/u,
];

/** The pieces after each word of counting, where they stand in order; what comes first only says that there are some. */
function splitCounted(text: string, words: RegExp[]): string[] | undefined {
  const pieces: string[] = [];
  let rest = text;
  for (const [at, word] of words.entries()) {
    const found = word.exec(rest);
    if (!found && at < 2) return undefined;
    if (!found) break;
    if (at > 0) pieces.push(rest.slice(0, found.index).trim());
    rest = rest.slice(found.index + found[0].length);
  }
  return [...pieces, rest.trim()];
}

/** Behind the last of what is numbered: that all of it is to be told. */
const TELL_TOO =
  /[、,]\s?を(?:それぞれ)?(?:教えて|示して|お願い|答えて|挙げて|まとめて|知りたい)[^。?？]{0,12}[。.!！\s]*$/u;
/** What all that is numbered is about: 「…について、①…」, "on X's stake: 1) …". */
const ABOUT = /^(?<about>[^。?？!！\n]{2,40}(?:について|に関して|に関する|の件で)[、,]?)\s*$/u;

/** "1) … 2) …": what an asker has numbered is a question each, however it is put. */
function splitNumbered(text: string): string[] | undefined {
  const counted = splitCounted(text, COUNTED) ?? splitCounted(text, COUNTED_JAPANESE);
  if (counted?.every((piece) => /[\p{L}\p{N}]{2}/u.test(piece))) return counted;
  const pieces = text.split(NUMBERED).map((piece) =>
    piece
      .replace(TELL_TOO, '')
      .replace(/[\s、,;；]+$/u, '')
      .trim(),
  );
  const telling = pieces.slice(1).filter((piece) => /[\p{L}\p{N}]{2}/u.test(piece));
  const { about } = ABOUT.exec(pieces[0] ?? '')?.groups ?? {};
  if (telling.length < 2) return undefined;
  return about === undefined ? telling : telling.map((piece) => `${about}${piece}`);
}

/** Whether an asker has numbered what is asked: nothing of it is but a story around a question. */
export const isNumbered = (text: string): boolean => splitNumbered(text) !== undefined;

/**
 * The questions of a message, in order: of all ways to part it, the one in which each part is understood most plainly
 * and tells something else; one part where it is one question.
 */
export function segment(text: string, parts: Understanding): Piece[] {
  const numbered = splitNumbered(text);
  if (numbered) return numbered.map(leaning);
  const headed = splitHeaded(text, parts);
  if (headed) return headed.map(leaning);
  const atoms = atomsIn(text);
  // "Which have a number and which don't" is one list, however it is joined.
  const folded = fold(text);
  const isOneList = (asksBothStates(folded) && !/[?？]./u.test(text)) || WHICH_PART.test(folded);
  if (atoms.length < 2 || isOneList || asksWhoseQuote(text)) return [leaning(text)];
  const yesNo = asksYesNo(text) && !MARKED_WITHIN.test(text) ? YES_NO : 1;
  const spans = new Spans(text, atoms, UNTOLD * yesNo, parts);
  const isAdded = areAdded(text, parts);
  const soft = { joints: isAdded && spans.isSum() ? 0 : yesNo, points: isAdded ? 0 : yesNo };
  const shared = atoms.reduce(
    (bits, _, at) => (at > 0 && spans.isShared(at) ? bits | (1 << (at - 1)) : bits),
    0,
  );
  let best: { starts: number[]; weight: number } = { starts: [0], weight: -Infinity };
  for (let way = 0; way < 1 << (atoms.length - 1); way++) {
    if (way & shared) continue;
    const starts = atoms.flatMap((_, at) => (at === 0 || way & (1 << (at - 1)) ? [at] : []));
    const weight = weigh(starts, atoms, spans, soft);
    if (weight > best.weight) best = { starts, weight };
  }
  if (best.starts.length === 1 && !spans.isBeside()) return [leaning(text)];
  return best.starts.map((start, at) => spans.meantBy(start, (best.starts[at + 1] ?? atoms.length) - 1));
}
