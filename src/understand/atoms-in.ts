import { fold } from '../text/fold.ts';
import { keepLatest } from '../text/latest.ts';
import { atomsOf, type Atom } from './joints.ts';
import { isManner } from './manner.ts';
import { LONGEST } from './span.ts';
import { PORTION } from './partial-sum.ts';
import { MOST_ATOMS } from './spans.ts';
import { isBareTag } from './yesno.ts';

/** Of a long text a joint that seldom parts questions is none. */
const SOFT = 0.5;

/** How an answer should be put: nothing that is asked. */
const MANNER =
  /^(?:金額|数字|出典|日付|社名|名前|理由)(?:つき|付き|込み|入り|も含めて)(?:で|に)?(?:お願い(?:します)?|おねがい|教えて|頼む)?[。.!！]*$|^(?:[\w' ]{2,24} )?(?:wants?|needs?) (?:just )?(?:one|a|an|the) (?:(?:single|quick|straight|simple) )?(?:number|figure|answer)[.:]*$|^in (?:us |u\.s\. )?(?:dollars|usd|numbers|figures|\$)[?.!]*$|^(?:(?:so|ok|and) )?(?:one |a |my )?(?:last|final|quick|dumb|silly|stupid|random) (?:question|one|q|thing)[.!:…]*$|^(?:and |in |just |only |with )?(?:(?:one|a|two|three|1|2|3) (?:thing|question|point|line|word|sentence|bullet|number)s?(?: (?:each|apiece|only|max|pls|please|go|quick))?|(?:both|each|please|pls|plz|go|thanks|thx|that's it|in order|one by one|agree|agreed|a guess|best guess|ballpark)(?: (?:only|fine|ok|is fine|are fine|each|go|please|pls)){0,12})[.!…]*$|^(?:(?:数字|項目(?:名)?|名前|結論|要点|金額)(?=だけ|ずつ|のみ|で)|一言|ひとこと|箇条書き|[一1１]行|短く|簡潔に|順番に|順に|まとめて|一気に|それぞれ|両方|どっちも|どちらも|それ|これ)(?:だけ|ずつ|のみ)?(?:で|に|を)?(?:知りたい|いい|ok|おけ|おk|ほしい|欲しい|お願い(?:します)?|おねがい|頼む|たのむ|よろ(?:しく)?|教えて|言って|並べて|ください|下さい|ちょうだい|十分|大丈夫)?(?:です)?[。.!！、]*$|^[^。?？]{0,10}(?:向け|用)に?[^。?？]{0,8}(?:だけ|のみ)?で(?:よい|いい|ok|お願い|頼)[^。]{0,6}[。.!！]*$|^[^。]{0,12}(?:推測|予想|概算|ざっくり|適当)で(?:いい|も|ok)[^。]{0,10}[。.!！]*$/iu;

/** An order to tell what was named before it: nothing that is asked by itself. */
const ORDER =
  /^(?:taking|assuming|counting|using|given|on) (?:the (?:most|max\w*|full|upper)|it|they|both|all)\b(?![^?]*\b(?:who|what|which|how|when|why|where)\b)[^?]*$|^(?:and |so |please |just )?(?:what(?:'s| is)? (?:differs?|different|the difference)|(?:name|list|show|state|give|tell|say) (?:me )?(?:it|them|'em|em|that|these|those|all|all of (?:it|them|'em|em)|the (?:firm|company|name|one)s?)|spell it out|lay it out|break it down|walk me through (?:it|that)|all of (?:'?em|them|it)|(?:the )?short version|what multiple|show (?:me|(?:your|the|me the) (?:work\w*|arithmetic|maths?|calculations?|sums?))|dumb it down|explain|which (?:piece|part|one|bit|figure|number|sum|side) is (?:a |an |the )?(?:floor|cap|ceiling|minimum|maximum|(?:lower|upper) bound|limit)(?: and which(?: \w+)? is (?:a |an |the )?(?:\w+ ?){1,2})?)(?: (?:please|pls|plz|to me|for me))?[.!?~]*$|^(?:この|以上の?|上記の?|その)(?:[二三四五2-5]|二|三)(?:件|点|つ|問|個)(?:について)?(?:を|は)[^?？]{0,30}(?:いただけ|ください|下さい|お願い|教えて|まとめて|引いて|頼)[^?？]{0,12}$|^(?:それぞれ|各々?)?(?:[一二三四五2-5１-５](?:点|つ|個|件|項目)(?:ずつ)?)(?:を|は|、)?[^、。?？]{0,16}(?:挙げて|あげて|教えて|並べて|お願い|まとめて|示して)[^?？]{0,8}$|^(?:全部|ぜんぶ|すべて|全て|一通り|順番に|ざっと|名前(?:を|だけ)?)?(?:list ?up|リストアップ|列挙|検算|説明|整理)?(?:して|しろ|せよ|挙げて|あげて|並べて|出して|言って|教えて|おしえて|分けて)(?:ほしい|欲しい|ください|下さい|くれ(?:ない|る|ん)?|もろて|や|ね|よ)?[。.!！?？〜~]*$/iu;

/** Asks whether what stands before it is so. */
const TAG =
  /^(?:so |and )?(?:(?:did|do|have) i (?:get|got|have|understand|read) (?:that|it|this|all (?:of )?(?:that|this))(?: \w+)?|is (?:that|this|it|any of (?:that|this)) (?:right|correct|true|so|accurate|legit|fair|in line.{0,24}))[?!.\s]*$/iu;

/** Asks whether the article says what stands before it. */
const SAID =
  /^(?:(?:so|and|but) )?(?:does|did) (?:the (?:article|piece|text|author|cat|writer)|it|this) (?:really |actually |even |also )?(?:say|claim|mention|agree|back|support|think)s? (?:anything like |something like |(?:up|with) )?(?:that|this|it|so)(?: (?:at all|too|up|or (?:nah|not|no)))?[?!.\s]*$|^(?:と|って|なんて)?(?:(?:この|その)?(?:記事|本文|コメント|文中|文章)|それ|そういう話|そんな話|そんなこと)(?:に|で|では|には|でも|にも|は|って)?(?:そう)?(?:書いて|かいて|載って|のって|触れて|ふれて|言って|いって|出て|述べて)(?:い|あ|き)?(?:る|た|り?ます|ました)(?:か|の|んですか|よね|っ?け){0,8}[?？。\s]*$/iu;

/** Says only what is left out: 「、お金以外で」, ", besides the money?" */
const ADJUNCT =
  /^(?:お?金|資金|出資|投資)(?:の話|の関係)?(?:以外|抜き)で?(?:は|だと)?[?？。]*$|^(?:both|all three) (?:of )?(?:the )?(?:labs|companies|firms)[?.!]*$|^(?:besides?|other than|apart from|aside from) (?:the )?(?:money|cash|investments?)[?.!]*$/iu;

/** Says only that limits are to be counted in full: ", max?", 「、最大で？」. */
const AT_MOST =
  /^(?:(?:at|the) )?(?:max(?:imum)?|most|tops)[?.!]*$|^(?:最大|上限|まっくす|マックス)(?:で|だと|まで|値)?(?:は|なら)?[?？。]*$/iu;
/** Only supposes so, and asks nothing: 「出資枠も上限まで入れたら、」. */
const COUNTED_IN =
  /(?:上限|枠|満額|最大|全額|目一杯|めいっぱい)[^、。?？]*(?:たら|れば|なら|として|とすると|とすれば|と|て)$|^(?:(?:and|so|but|ok|then) ){0,12}(?:if|with|assuming|supposing|counting|including)\b.*\b(?:caps?|limits?|max\w*|ceilings?|full|fully)\b[^?.!]*$/iu;

/** "What share of it, …, in dollars": of a share that says that a sum is meant. */
const IN_DOLLARS = /^in (?:us |u\.s\. )?(?:dollars|usd|\$)[?.!]*$/iu;

/** Says only of how many it is asked: 「3社のうち、」. */
const OF_SO_MANY =
  /[\d一二三四五](?:社|層|つ|者|人|件|業界)の(?:うち|内|(?:中|なか)で)(?:で|に)?(?:は|も)?、?$/u;
/** 「…が「非公開」と書かれているのは」: what is quoted is no question of its own. */
const QUOTED_SO =
  /^(?:個別に|明確に|はっきり(?:と)?|具体的に)?(?:書かれ|書いて|記され|明記|言われ|呼ばれ|いわれ|され|表現|説明|述べ|紹介)/u;

/** Whether a comma stands before an atom. */
const isAfterComma = (text: string, { start }: Atom): boolean => /[,、]\s*$/u.test(text.slice(0, start));

/** The atoms that may be questions: not what says how to answer; of a long text only what is likely to be parted. */
export const atomsIn = keepLatest((text): readonly Readonly<Atom>[] => {
  const least = text.length > LONGEST ? SOFT : 0;
  const atoms: Atom[] = [];
  for (const atom of atomsOf(text, MOST_ATOMS, least)) {
    const typed = text.slice(atom.start, atom.end).trim();
    const before = atoms.at(-1);
    // "Fast and messy. Accurate?" asks of what stands before it.
    const isSaid = SAID.test(typed) && !/[。！？]\s*$/u.test(text.slice(0, atom.start));
    const said = before && text.slice(before.start, before.end).trim().replace(/、$/u, '');
    const isHow = isAfterComma(text, atom) && (AT_MOST.test(typed) || COUNTED_IN.test(said ?? ''));
    const isSum = IN_DOLLARS.test(typed) && PORTION.test(fold(said ?? ''));
    const isOfThose = isAfterComma(text, atom) && OF_SO_MANY.test(said ?? '');
    const isQuoted = /と[」』]?\s*$/u.test(text.slice(0, atom.start)) && QUOTED_SO.test(typed);
    const isOfBefore = isBareTag(fold(typed)) || [TAG, ADJUNCT].some((pattern) => pattern.test(typed));
    if (before && (isOfBefore || isSaid || isHow || isSum || isOfThose || isQuoted)) before.end = atom.end;
    else if (!isManner(typed) && ![MANNER, ORDER].some((aside) => aside.test(typed))) atoms.push({ ...atom });
  }
  return atoms;
});
