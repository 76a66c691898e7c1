import { keepLatest } from '../text/latest.ts';
import { asksHorizon } from './heading.ts';
import { asks } from './asking.ts';

/** What an answer is to be like, or may be made of: beside nothing but words that restrict it nothing is asked. */
const FORM =
  /^(?:words?|sentences?|lines?|liners?|one-liners?|numbers?|figures?|digits?|names?|years?|dates?|months?|lists?|bullets?|points?|essays?|fluff|lectures?|waffle|jargon|details?|explanations?|explaining|reasons?|sources?|citations?|links?|emojis?|noises?|cat|meow(?:s|ing)?|nya|nyas|preamble|intros?|speech(?:es)?|story|stories|history|context|background|summary|version|answers?|characters?|chars?|paragraphs?|tweets?|secs?|seconds?|minutes?|short|brief|briefly|concise|concisely|snappy|simple|yesno|else|english|padding|yapping|rambling|novels?|walls?|text|math|maths|caveats?|qualifiers?|disclaimers?|commentary|opinions?|quick|quickly)$/;
/** Says that no more than that is wanted, or none of it. */
const RESTRICTS =
  /^(?:just|only|no|not|without|dont|don't|max|maximum|under|within|in|keep|skip|spare|cut|drop|one|single|short|brief|briefly|concise|concisely|answer|reply|respond|zero|nothing|quick|simple|make|yesno)$/;
const BESIDE =
  /^(?:a|an|the|and|or|nor|of|to|me|i|i'll|i'm|im|we|you|your|any|some|it|is|are|fine|ok|okay|enough|will|do|that's|thats|all|here|this|time|be|as|by|on|for|with|from|than|less|more|most|at|few|long|exact|straight|sweet|super|really|very|thanks|thx|cheers|fast|asap|hurry|please|pls|plz|need|needed|want|give|wanted|necessary|required|good|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|\d+|whole|big|full|possible|can|if|so|explain|explained|plain|lol|kthx|ty)$/;

const MOST_WORDS = 10;

/** 「電車の中なんで手短に頼む」「結論だけ教えて」「細かい説明はいらない」. */
const JAPANESE =
  /^(?:.{0,14}(?:なんで|なので|だから|ので|から)、?)?(?:なるべく|できれば|できるだけ|とりあえず)?(?:(?:手短|簡潔|簡単|端的|ざっくり|しんぷる|シンプル)(?:に|で)?|短く|(?:結論|要点|名前|名前と金額|一言|ひとこと|[一二三1-3]言|[一二三1-3]行|[一二三1-3]文)(?:だけ|のみ)?(?:で|に|を)?|(?:細かい|長い|余計な|難しい)?(?:説明|解説|前置き|話|理屈|能書き|ことば)(?:は|も|とか)?(?:いらない|要らない|いらん|不要|なし|抜き)(?:で|に)?)(?:まとめて)?(?:お願い(?:します|ね|したい)?|おねがい(?:します)?|頼む|たのむ|頼みます|よろしく|教えて|おしえて|答えて|言って|いいから|いいんで|いい)?(?:ください|下さい|くれ|ね|よ|です|ほしい|から|ので|んで)?[。、．!！\s]*$|^(?:はい|うん|いえす|yes|いいえ|no)(?:って|と|で)?、?(?:言え|言って|答えて|答えろ|認めろ|認めて)(?:よ|ください|くれ)?[。、．!！\s]*$/iu;
/** "Just say yes." */
const SAY_SO =
  /^(?:just |please |pls |now |so )*(?:say|answer|admit|reply) (?:me )?(?:yes|no|it)(?: please| already| now)?[.!\s]*$/i;

/** "Gimme the number." */
const GIVE_IT =
  /^(?:(?:just|pls|please|and|so|now) )*(?:gimme|give me|tell me|drop|hit me with) (?:me )?(?:just |only )?(?:the|a|that) (?:exact |actual )?(?:numbers?|figures?|amounts?|sum)(?: (?:pls|please|now|only|bro|then))*[.!\s]*$/i;

/** What is asked, where nothing else asks: "Microsoft into OpenAI, just the number". */
const ATTRIBUTE =
  /(?<!\b(?:no|without|not|skip|zero) (?:the )?)\b(?:numbers?|figures?|digits?|years?|dates?|months?|yes or no)\b/iu;

/** Whether a piece of a message only says what the answer is to be like: "just the number", "no jargon please", "in ten words max". */
export const isManner = keepLatest((piece): boolean => {
  if (JAPANESE.test(piece) || SAY_SO.test(piece) || GIVE_IT.test(piece.trim())) return true;
  const words = piece
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\byes or no\b|\by\/n\b/g, 'yesno')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return (
    words.every((word) => FORM.test(word) || RESTRICTS.test(word) || BESIDE.test(word)) &&
    words.some((word) => FORM.test(word)) &&
    words.some((word) => RESTRICTS.test(word))
  );
});

const COUNT = String.raw`(?:an?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|a few|\d+)`;
const UNIT = String.raw`(?:(?:short|single|simple|quick) )?(?:words?|sentences?|lines?|tweets?|bullets?|numbers?|seconds?|secs?)`;
const LENGTH = String.raw`(?:in|with|using) (?:just |only |max(?:imum)? |at most |under |less than |no more than |about )*${COUNT} ${UNIT}(?: or (?:less|fewer)| max(?:imum)?| only| tops)?`;
/** "In max ten words what is …?" */
const LEADING = new RegExp(
  String.raw`^(?:(?:so|ok|please|pls|and)[, ]+)*(?:(?:answer|reply|respond|tell me)(?: me)? )?(?:only |just )?${LENGTH}[,:]? (?=(?:who|whom|whose|what|what's|whats|when|where|why|how|which|is|are|does|do|did)\b)`,
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
  /^(?<thing>[^。、！!？?\s]{1,20}(?:[\p{sc=Han}\p{sc=Kana}ーA-Za-z]|たとえ|くだり|ねらい))(?:を|は|について|\s)?、?(?:箇条書き|一言|ひとこと|一文|1文|一行|1行|三行|3行|端的|簡潔|手短)(?:で|に)(?:まとめて|教えて|おしえて|お願い(?:します)?|頼む|説明して|言うと|いうと|よろしく|ください)*[。.!！?？]*$/u;
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

/** Where a message may be parted from what only says how to answer it. */
const PIECES = /[^,.!?;:…\n–—、。！？：]+[,.!?;:…\n–—、。！？：]*\s*/gu;

/** A message without the pieces that only say what the answer is to be like; all of it where nothing else is left. */
export function withoutManner(text: string): string {
  // "Short, mid or long term?" says nothing of the answer's length.
  if (asksHorizon(text.toLowerCase())) return text;
  const pieces = text.match(PIECES) ?? [];
  const [said, kept] = [pieces.filter(isManner), pieces.filter((piece) => !isManner(piece))];
  const rest = kept.join('').trim();
  if (said.length === 0 || !/[\p{L}\p{N}]{2}/u.test(rest)) return text;
  if (said.some((piece) => OF_LENGTH.test(piece)) && OF_WHOLE.test(rest)) return text;
  return asks(rest) || !said.some((piece) => ATTRIBUTE.test(piece)) ? rest : text;
}
