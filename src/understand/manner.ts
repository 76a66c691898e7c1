import { keepLatest } from '../text/latest.ts';
import { asksHorizon } from './heading.ts';
import { asks, REQUEST } from './asking.ts';

/** What an answer is to be like, or may be made of: beside nothing but words that restrict it nothing is asked. */
const FORM =
  /^(?:words?|sentences?|lines?|liners?|one-liners?|numbers?|figures?|digits?|names?|years?|dates?|months?|lists?|bullets?|points?|essays?|fluff|lectures?|waffle|jargon|details?|explanations?|explaining|reasons?|sources?|citations?|links?|emojis?|noises?|cat|meow(?:s|ing)?|nya|nyas|preamble|intros?|speech(?:es)?|story|stories|history|context|background|summary|version|answers?|characters?|chars?|paragraphs?|tweets?|secs?|seconds?|minutes?|short|brief|briefly|concise|concisely|snappy|simple|yesno|else|english|padding|yapping|rambling|novels?|walls?|text|math|maths|caveats?|qualifiers?|disclaimers?|commentary|opinions?|quick|quickly|companies|firms|amounts|values|percent(?:ages?)?|facts|extras?|trivia|asides?|chatter|talk|puns?|purr(?:s|ing)?|quips?|wordplay|frills?|filler|nonsense|jokes?|style|formats?|commas?|separated|bulleted|table)$/;
/** Says that no more than that is wanted, or none of it. */
const RESTRICTS =
  /^(?:just|only|no|not|without|dont|don't|max|maximum|under|within|in|keep|skip|spare|cut|drop|one|single|short|brief|briefly|concise|concisely|answer|reply|respond|zero|nothing|quick|simple|make|yesno|exclusively|solely|strictly|pure|fewer|as|stop|one-liners?|bare|plain|bulleted|separated|formatted|formats?)$/;
const BESIDE =
  /^(?:a|an|the|and|or|nor|of|to|me|i|i'll|i'm|im|we|you|your|any|some|it|is|are|fine|ok|okay|enough|will|do|that's|thats|all|here|this|time|be|as|by|on|for|with|from|than|less|more|most|at|few|long|exact|straight|sweet|super|really|very|thanks|thx|cheers|fast|asap|hurry|please|pls|plz|need|needed|want|give|wanted|necessary|required|good|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+|whole|big|full|possible|can|if|so|explain|explained|plain|lol|kthx|ty|company|everything|extra|side|first|then|after|that|plus|raw|respectively|pure|other|further|more)$/;

const MOST_WORDS = 10;

/** "Fewer companies, …", "just talk?": said, or asked, of what is no form but by a word that says so. */
const OF_THINGS =
  /\b(?:percent(?:ages?)?|companies|firms|amounts|values|facts|talk|style|table|jokes?|company|extras?)\b/iu;
const OF_FORM = /\b(?:only|just|names?|exclusively|solely|strictly|no|without|skip|drop|bare|pure)\b/iu;
const COUNTED = /\b(?:one|two|three|four|other|more|\d+) (?:companies|firms|amounts|values|facts)\b|\?\s*$/iu;
/** "Any other names that are in all three?": it asks for them. */
const ASKS_FOR =
  /^\W*(?:(?:and|so|also) )?(?:are there |is there )?(?:any|which|what|whose)\b.*\b(?:names?|numbers?|figures?|dates?|years?)\b.*\?\s*$/iu;
const saysThings = (piece: string): boolean =>
  ASKS_FOR.test(piece) || (OF_THINGS.test(piece) && (!OF_FORM.test(piece) || COUNTED.test(piece)));

/** 「電車の中なんで手短に頼む」「結論だけ教えて」「細かい説明はいらない」. */
const JAPANESE =
  /^(?:.{0,14}(?:なんで|なので|だから|ので|から)、?)?(?:なるべく|できれば|できるだけ|とりあえず)?(?:(?:手短|簡潔|簡単|端的|ざっくり|しんぷる|シンプル)(?:に|で)?|短く|短め(?:に|で)?|(?:結論|要点|名前|名前と金額|一言|ひとこと|[一二三1-3]言|[一二三1-3]行|[一二三1-3]文)(?:だけ|のみ)?(?:で|に|を)?|(?:細かい|長い|余計な|難しい)?(?:説明|解説|前置き|話|理屈|能書き|ことば)(?:は|も|とか)?(?:いらない|要らない|いらん|不要|なし|抜き)(?:で|に)?)(?:まとめて)?(?:お願い(?:します|ね|したい)?|おねがい(?:します)?|頼む|たのむ|頼みます|よろしく|教えて|おしえて|答えて|言って|いいから|いいんで|いい)?(?:ください|下さい|くれ|ね|よ|です|ほしい|から|ので|んで)?[。、．!！\s]*$|^(?:はい|うん|いえす|yes|いいえ|no)(?:って|と|で)?、?(?:言え|言って|答えて|答えろ|認めろ|認めて)(?:よ|ください|くれ)?[。、．!！\s]*$/iu;
const FORM_JA =
  '(?:見出し|項目名|数字|数値|金額|社名|会社名?|企業名|人名|名前|名称|固有名詞|年(?:号|数)?|日付|月|答え|回答|結論|結果|要点|単語|一?言|ひとこと|箇条書き|リスト|表|形式|カンマ区切り|改行|語|文字|字|行|文|説明|解説|補足|前置き|余談|雑談|豆知識|うんちく|蛇足|猫語|ねこ語|語尾|コメント|感想|理由|根拠|脚注|注釈|パーセント|%|割合|比率|事実|長文|短文|にゃん?|(?:聞|訊)(?:かれ|い)(?:た|てる)こと|(?:他|ほか|余計|余分)[のな]こと)';
const BESIDE_JA =
  '(?:と|や|も|は|を|に|で|の|および|及び|か|または|、|,|その|それ|これ|あと|ただし|じゃあ|できれば|なるべく|余計な|余分な|細かい|長い|難しい|単なる|ほか|他|以外|こと|もの|[0-9一二三四五六七八九十]+|つ|個|点|程度|くらい|ぐらい|とだけ|答えて|答えよ|答えろ|述べて|お答え|教えて|おしえて|書いて|出して|言って|いって|言わ|返して|まとめて|挙げて|並べて|列挙して|列記して|列挙|付け|つけ|して|お願い|おねがい|願います|します|頼む|頼みます|たのむ|ヨロ|よろ|よろしく|ください|下さい|くれ|ほしい|欲しい|いい|結構|OK|ok|よ|ね|な|です|だ|から|ので|んで|ん|ます|ない)';
const RESTRICTS_JA =
  '(?:だけ|のみ|限定|オンリー|以内|抜き|なし|無し|不要|いらん|いらない|要らない|いりません|要りません|いらんで|禁止|簡潔|手短|端的|シンプル|短く|ひとこと|一言|箇条書き|カンマ区切り|単語で|数[字値]で|形式|希望|NG|書かないで|加えないで|足さないで|[さサ]ク[っッ]と|さくっと|[ずズ]バ(?:[っッ]と|リ)|しないで|言わないで|つけないで|付けないで)';
/** 「数字と会社名のみで」「猫語は抜きで頼む」: nothing but the form, and what restricts it. */
const OF_FORM_JA = new RegExp(
  `^(?!.*\\d{4})(?=.*${FORM_JA})(?=.*${RESTRICTS_JA})(?:${FORM_JA}|${BESIDE_JA}|${RESTRICTS_JA}){2,16}[。．!！〜~…\\s]*$`,
  'u',
);

/** "Nothing more", "don't add anything else": no more than what is asked. */
const NO_MORE =
  /^(?:(?:and|but|just|please|pls|absolutely|with|literally)\b[, ]*){0,12}(?:nothing (?:more|else|further|other|beyond|besides|on top|extra)|(?:don't|do not|dont|never) (?:add|say|write|tell me|throw in|volunteer|append|tack on) (?:anything|any|a (?:word|thing))|not (?:a|one) (?:word|thing) more|(?:only|just|strictly|exactly) what (?:i|i'm|i am|is|was|'s|i've) ask)\b[^,?]{0,20}$/iu;

/** "Just say yes." */
const SAY_SO =
  /^(?:just |please |pls |now |so ){0,12}(?:say|answer|admit|reply) (?:me )?(?:yes|no|it)(?: please| already| now)?[.!\s]*$/i;

/** "Every name please", "pick one": all of those that are asked for, or one of those that the question itself names. */
const AS_MANY =
  /^(?:and |so |just |please |now ){0,12}(?:every (?:single )?name(?: of (?:them|those))?|(?:pick|choose) (?:just |only )?(?:one|either)(?: of (?:them|those|the two))?|(?:give |tell )?(?:me )?one line (?:for|on|per|about) each(?: (?:one|of them|side))?(?: (?:is|will be|would be) (?:enough|fine|ok(?:ay)?|plenty)| will do)?)(?:,? (?:please|pls|plz|thanks|only)){0,12}[.!\s]*$/i;

/** "Gimme the number." */
const GIVE_IT =
  /^(?:(?:just|pls|please|and|so|now) ){0,12}(?:gimme|give me|tell me|drop|hit me with) (?:me )?(?:just |only )?(?:the|a|that) (?:exact |actual )?(?:numbers?|figures?|amounts?|sum)(?: (?:pls|please|now|only|bro|then)){0,12}[.!\s]*$/i;

/** What is asked, where nothing else asks: "Microsoft into OpenAI, just the number". */
const ATTRIBUTE =
  /(?<!\b(?:no|without|not|skip|zero) (?:the )?)\b(?:numbers?|figures?|digits?|years?|dates?|months?|amounts|values|percent(?:ages?)?|yes or no)\b|(?:数字|数値|金額|年|日付|月|割合|比率|パーセント|%)(?!.*(?:抜き|なし|無し|不要|いら|要ら))/iu;

/** Longer pieces say more, in UTF-16 units. */
const LONGEST_FORM = 24;
const isOfForm = (piece: string): boolean =>
  piece.length <= LONGEST_FORM && OF_FORM_JA.test(piece.replace(/^[（(]|[)）]$|[:：、]\s*$/gu, '').trim());

/** Whether a piece of a message only says what the answer is to be like: "just the number", "no jargon please", "in ten words max". */
export const isManner = keepLatest((piece): boolean => {
  if (
    JAPANESE.test(piece) ||
    isOfForm(piece) ||
    NO_MORE.test(piece.trim()) ||
    SAY_SO.test(piece) ||
    AS_MANY.test(piece.trim()) ||
    GIVE_IT.test(piece.trim())
  )
    return true;
  const words = piece
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\byes or no\b|\by\/n\b/g, 'yesno')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS || saysThings(piece)) return false;
  return (
    words.every((word) => FORM.test(word) || RESTRICTS.test(word) || BESIDE.test(word)) &&
    words.some((word) => FORM.test(word)) &&
    words.some((word) => RESTRICTS.test(word))
  );
});

const COUNT = String.raw`(?:an?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|a few|\d+)`;
const UNIT = String.raw`(?:(?:short|single|simple|quick) )?(?:words?|sentences?|lines?|tweets?|bullets?|numbers?|seconds?|secs?)`;
const LENGTH = String.raw`(?:in|with|using) (?:just |only |max(?:imum)? |at most |under |less than |no more than |about ){0,12}${COUNT} ${UNIT}(?: or (?:less|fewer)| max(?:imum)?| only| tops)?`;
/** "In max ten words what is …?" */
const LEADING = new RegExp(
  String.raw`^(?:(?:so|ok|please|pls|and)[, ]+){0,12}(?:(?:answer|reply|respond|tell me)(?: me)? )?(?:only |just )?${LENGTH}[,:]? (?=(?:who|whom|whose|what|what's|whats|when|where|why|how|which|is|are|does|do|did)\b)`,
  'iu',
);
/** "What is …, in one line please?" */
const TRAILING = new RegExp(String.raw`,? ${LENGTH}(?:,? (?:please|pls|plz|thanks|thx))?(?=[?!.\s]*$)`, 'iu');
/** Of the whole: how long it is to be is all that tells that a summary is wanted. */
const OF_WHOLE =
  /\b(?:article|piece|story|whole|everything|entire|all (?:of )?(?:it|this)|gist|summ\w+|explain|thesis|this|it|point)\b/iu;
/** A question that is left when its length is taken away, in UTF-16 units. */
const LEAST = 14;

/** 「リスクを箇条書きで」「競馬のたとえを一言で頼む」: the thing, and how it is to be told. */
const THING_SHORTLY =
  /^(?<thing>[^。、！!？?\s]{1,20}(?:[\p{sc=Han}\p{sc=Kana}ーA-Za-z]|たとえ|くだり|ねらい))(?:を|は|について|\s)?、?(?:箇条書き|一言|ひとこと|一文|1文|一行|1行|三行|3行|端的|簡潔|手短)(?:で|に)(?:まとめて|教えて|おしえて|お願い(?:します)?|頼む|説明して|言うと|いうと|よろしく|ください){0,8}[。.!！?？]*$/u;
/** Of the whole, or of what is a list of its own, so. */
const WHOLE_THING =
  /記事|全体|内容|要点|これ|この|全部|まとめ|要約|取引|関係|出資|案件|特徴|結び|締め|話|つまり|要は/u;

/** A question without how long its answer is to be; the whole text where that is all that it tells. */
export function withoutLength(text: string): string {
  const { thing } = THING_SHORTLY.exec(text)?.groups ?? {};
  if (thing !== undefined && !WHOLE_THING.test(thing)) return `${thing}は？`;
  const rest = text.replace(LEADING, '').replace(TRAILING, '');
  return rest.length >= LEAST && !OF_WHOLE.test(rest) ? rest : text;
}

const OF_LENGTH = new RegExp(LENGTH, 'iu');

/** 「…への投資は？」: its sum and who it is are told anyway, when it was isn't. */
const MARKED_JA = /[ぁ-ん].{4,}[?？]$/u;
/** 「…だったよね。一言で。」: to be confirmed, or not. */
const CONFIRMS_JA = /[ぁ-ん].{4,}(?:か|よね|よな|かな|っけ|でしょう?|だろう?|の|なの)[。.!！]*\s*$/u;
/** "All the figures …": what is wanted is said. */
const ALL_OF =
  /^(?:(?:please|pls|and|so|ok|list|give me|i need|i want) ){0,12}(?:all|every|each|list)\b[^.?!]{0,24}\b(?:numbers?|figures?|amounts?|dates?|years?|names?)\b|(?:数字|金額|数値|日付|名前)/iu;
const OF_WHEN = /[年月%]|日付|割合|比率|パーセント/u;

/** Where a message may be parted from what only says how to answer it. */
const PIECES =
  /[（(][^（()）]{2,24}[)）][。.!！]*\s*|[^,.!?;:…\n–—、。！？：（(]+[,.!?;:…\n–—、。！？：]*\s*|[（(]/gu;

/** A message without the pieces that only say what the answer is to be like; all of it where nothing else is left. */
export function withoutManner(text: string): string {
  // "Short, mid or long term?" says nothing of the answer's length.
  if (asksHorizon(text.toLowerCase())) return text;
  const pieces = text.match(PIECES) ?? [];
  const [said, kept] = [pieces.filter(isManner), pieces.filter((piece) => !isManner(piece))];
  const rest = kept.join('').trim();
  if (said.length === 0 || !/[\p{L}\p{N}]{2}/u.test(rest)) return text;
  if (said.some((piece) => OF_LENGTH.test(piece)) && OF_WHOLE.test(rest)) return text;
  if (
    asks(rest) ||
    REQUEST.test(rest) ||
    ALL_OF.test(rest) ||
    (CONFIRMS_JA.test(rest) && !said.some((one) => ATTRIBUTE.test(one))) ||
    (MARKED_JA.test(rest) && !said.some((one) => OF_WHEN.test(one)))
  )
    return rest;
  // 「狙いを、箇条書きでお願いします」: the form is all that asks.
  if (said.some(isOfForm)) return text;
  return said.some((piece) => ATTRIBUTE.test(piece)) ? text : rest;
}
