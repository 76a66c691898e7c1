import type { Language } from '../text/language.ts';

/** A stretch of a message that asks for a language and for nothing else. */
export interface LanguageWords {
  language: Language;
  lasting: boolean;
  /** what was said last is wanted in it, too */
  again: boolean;
}

/** A language by its names, and the script in which somebody says that it can't be read. */
interface Named {
  language: Language;
  other: Language;
  pattern: RegExp;
  unreadIn: 'japanese' | 'latin';
}

const NAMES: Named[] = [
  {
    language: 'en',
    other: 'ja',
    pattern:
      /\b(?:english|eng|eigo)\b|(?<=\b(?:in|to|into|use|using|reply in) )en\b|^en(?= |$)|英語|えいご|英訳|イングリッシュ/,
    unreadIn: 'japanese',
  },
  {
    language: 'ja',
    other: 'en',
    pattern:
      /\b(?:japanese|jpn?|nihongo)\b|(?<=\b(?:in|to|into|use|using) )ja\b|日本語|にほんご|和訳|邦訳|ジャパニーズ/,
    unreadIn: 'latin',
  },
];

/** What may stand around the name in English, where nothing but the language is wanted. */
const AROUND = new Set(
  (
    'a again redo rephrase all always am an and answer answers anyway as asking at be better bit btw but bye can carry cat change chat ' +
    "continue could couldn't cuz coz cos dear did do easier everything explain fine first for forward from get give go " +
    'going gonna got great happy have hello hey hi hmm i if im in instead into is it its just keep kindly language last latest let ' +
    "lets let's like lol love man mate maybe me messages mind mode more my need next nice now of off oh ok okay on one only or previous " +
    'over please pls plz possible prefer put question rather replies reply repeat respond response responses same say send set should so ' +
    'some sorry speak speaker speakers speaking speaks sry still stay stick swap switch talk technyan tell text thank ' +
    "thanks that that's thats the then they this thx time to too translate translated translating translation turn " +
    "ty u ur use using uwu version via wait want wanna we well what what's whats will with work would wouldn't write " +
    "ya yeah yo you your again henceforth here every i'd i'm i'll id ill back make able accept afterwards ahead ask answering any appreciate appreciated are " +
    'been carrying changing communicate completely continuing conversation convenient conversing discussion enough entirely every exclusively favour favor following forth ' +
    'further future grateful gladly have having help helpful hereafter hereon kind might may move moving much offer onward onwards otherwise our point possibly proceed proceeding provide ' +
    'providing rather receive remain remainder replying request rest responding session shall subsequent switched switching talking thread till told trouble until us very were wonder ' +
    "wondering writing we'd we'll we're yours obliged permit allow suit suits handle everyone's sake"
  ).split(/\s+/),
);
/** Asks about a language or praises hers: no wish. */
const ABOUT =
  /^(?:so |and |but )?(?:is|was|are|were|does|did|why|who|when|where|which|how come)\b|\b(?:for|about|excuse|pardon|forgive|mind) my (?:\w+ )?(?:english|japanese)\b|\byour (?:english|japanese)\b|うま(?:い|っ|す)|上手|じょうず|ぺらぺら|ペラペラ/;
/** Says that a language is of no use to the asker. */
const UNREAD =
  /\b(?:no|not|don'?t|do not|doesn'?t|can'?t|cannot|never|bad at|without|stop|quit|less|enough|drop)\b|\b(?:is|are) (?:\w+ )?(?:bad|poor|terrible|awful|rusty|weak|horrible|nonexistent|trash|rough|shaky|limited)\b/;
const UNREAD_WORDS = new Set(
  "no not don't dont do doesn't doesnt can't cant cannot never bad at without stop quit less enough drop very really is poor terrible awful rusty weak horrible trash rough shaky limited read understand know speak a word any use using that this it at all single reply replies response responses answer answers message messages please pls plz thanks".split(
    ' ',
  ),
);

/** What may stand around the name in Japanese. */
const PARTICLES = new RegExp(
  `^(?:${[
    '今後|これ以降|途中|申し上げ|(?:いただ|頂)[くけき]|もらえ|こと|れば|け(?=ま|る|れ|な)|申し訳(?:ない|あり|ござ)?|恐れ入り|恐縮|お手数|ご?面倒|お?手間|失礼|差し支え|さしつかえ|可能|ご?対応|ご?案内|ご?応答|ご?返答|ご?返信|ご?記載|ご?提示|ご?用意|ご?変更|ご?配慮|ご?返事|ご?回答|ご?説明|会話|やり取り|やりとり|メッセージ|言語|使用|使|統一|進め|続け|つづけ|おこな|行な|行っ|承り|賜り|たまわり|幸い|さいわい|助かり|ありがた|有難|お?願[いえ]|存じ|ござい?|なけれ|でしょう|かしら|すべて|全て|一切|この(?:先|あと)|ここより|これより|先|の分|ぶん|限り|当面|しばらく|改め|あらため|切替|きりかえ|転換|に関し|について|につき|運び|形|かたち|ところ|ため|為',
    'だと|って|なら|だけ|のみ|オンリー|限定|版|訳|モード|表記|くん|さん|派|勢|です|だ|から|ので|けど|んだ',
    'ok|おk|おけ|オーケー|オッケー|お願い|おねがい|頼|たの|よろ|しく|プリーズ|ぷりーず|ください|下さい|くれ|ちょうだい|頂戴|ほし|欲し|いい|良い|よい|楽|助か|もら|いただ|頂|でき|出来',
    '(?:ここ|そこ|この(?:部分|辺|へん|答え|回答|返事|説明))(?:の?(?:部分|ところ|とこ|だけ))?(?!から|より)|(?:言い?|出|訳|書き)?直せ|(?:言|訳|書)え|訳せ|書け',
    '答え|こたえ|返事|返答|返信|返|回答|説明|解説|教え|おしえ|話|はな|しゃべ|喋|言|い[うっいえ]|書|かい|翻訳|訳|直|なお|見せ|みせ|出し|だし|聞|きき|読|よみ|送',
    'もう(?:一度|一回|いちど|いっかい|いっぺん)|もっかい|同じ(?:質問|こと|内容|の)?|(?:さっき|今|いま|前|上)の?(?:質問|答え|回答|やつ|返事|話)?|それ|これ|あれ|全部|ぜんぶ',
    '(?:これ|ここ|こっ|今|いま|次|つぎ|今度)(?:から|より)|このあと|この後|残り|今後|以降|以後|ずっと|いつも|毎回|常に|やっぱり?|じゃあ?|では|ごめん|すまん|すみません|悪い|あの|ねえ|戻|もど|変|かえ|切り替え|切替|いこ|行こ|どう(?:ぞ|なる)?|なんて|何て|なに',
    '[ごお](?=[一-龠])',
    '[でにをがはものとへやなねよわかぜぞさしすせい、,]|[るれろりらっうたてちんまみむき]|こう|そう|ます|まし|ましょう|てば|じゃん|あげ|やっ|ってば|たい|いた|致|する|しろ|しよ|くだ|あり|がと',
  ].join('|')})`,
  'u',
);
const UNREAD_JAPANESE =
  /^(?:が|は|も|を|って|、)?(?:全然|ぜんぜん|まったく|全く|さっぱり|ちょっと|あんまり?|よく)?(?:が|は|も)?(?:わか(?:ら|ん)|分から|分かん|解ら|読め|よめ|話せ|はなせ|しゃべれ|喋れ|でき(?:な|ん|ぬ|ま)|出来(?:な|ま)|むり|無理|ムリ|苦手|にがて|だめ|ダメ|駄目|やめ|止め|いや|嫌|きらい|嫌い|さっぱり|ちんぷん|チンプン|不要|いら(?:ん|ない)|じゃな|ではな|なし|無し|禁止|勘弁|パス|しんど|つら|きつ|お手上げ|NG|ng)/u;
const FROM_NOW =
  /from (?:now|here|this point|this message)(?: on(?:wards?)?| forward)?|always|every time|henceforth|hereafter|going forward|moving forward|\b(?:the rest|the remainder|subsequent|further|future)\b|\b(?:switch|change|set)(?:ing)?\b|let'?s (?:talk|speak|chat)|^speak |^talk |これ(?:から|より)|ここ(?:から|より)|この先|こっから|このあと|この後|残り|今後|今度から|次から|今から|以降|以後|ずっと|いつも|毎回|常に|切り替え|切替|変え|かえて|戻|もど|にして|モード|(?:話|しゃべ|喋)(?:そう|ろう|しましょう)|話しましょう/;
/** From then on, and what was said last as well. */
const FROM_THIS =
  /\b(?:carry on|continue|back to|again|only|stick|stay|keep|speakers?)\b|だけ|のみ|オンリー|限定|^(?:英語|日本語)がいい/;

/** The other language isn't named: it is the asker's own. */
const TRANSLATE =
  /^(?:(?:can|could|would) you |please |pls )?translate(?: (?:that|it|this|please|pls)){0,12}$|^(?:それ|これ|今の|さっきの)?(?:を)?(?:翻訳|訳)(?:して|し)(?:ください|下さい|くれ|ほしい|もらえる)?$/;

const HAS_JAPANESE = /[ぁ-んァ-ヶ\p{sc=Han}]/u;

function isAroundInEnglish(rest: string, allowed: ReadonlySet<string>): boolean {
  const words = rest.match(/[a-z0-9']+/g) ?? [];
  return words.length <= 20 && words.every((word) => AROUND.has(word) || allowed.has(word));
}

function isAroundInJapanese(rest: string): boolean {
  let left = rest.replace(/[\s\p{P}\p{S}wｗ]+/gu, '');
  if (left.length > 40) return false;
  while (left !== '') {
    const part = PARTICLES.exec(left);
    if (!part) return false;
    left = left.slice(part[0].length);
  }
  return true;
}

const NONE: ReadonlySet<string> = new Set();

/** "My girlfriend only speaks Japanese, so reply in that", "my boss can't read it": somebody reads along. */
const SOMEBODY =
  /^(?:(?:because|cuz|cos|since|as|so|sorry) )?(?:my|our|his|her|their|this) (?:\w+ ){1,2}(?<un>(?:can'?t|cannot|doesn'?t|does not|don'?t) )?(?:only |just )?(?:speaks?|reads?|understands?|knows?) (?:only |any |nothing but |a word of )?(?:japanese|english)(?=$|[ ,](?!.*\b(?:who|what|why|how|when|where|which)\b))/;

/** Reads a stretch that names one language, and says whether it is wanted, unwanted, or spoken of. */
function readNamed(
  stretch: string,
  { language, other, unreadIn }: Named,
  name: RegExpExecArray,
): LanguageWords | undefined {
  const again = FROM_THIS.test(stretch) && !FROM_NOW.test(stretch);
  const lasting = again || FROM_NOW.test(stretch);
  const before = stretch.slice(0, name.index);
  const after = stretch.slice(name.index + name[0].length);
  if (ABOUT.test(stretch)) return undefined;
  const somebody = SOMEBODY.exec(stretch)?.groups;
  if (somebody) return { language: somebody['un'] === undefined ? language : other, lasting, again };
  if (HAS_JAPANESE.test(stretch)) {
    if (unreadIn === 'japanese' && UNREAD_JAPANESE.test(after)) return { language: other, lasting, again };
    const isAround = [before, after].every((part) =>
      HAS_JAPANESE.test(part) ? isAroundInJapanese(part) : isAroundInEnglish(part, NONE),
    );
    return isAround ? { language, lasting, again } : undefined;
  }
  if (UNREAD.test(before) || UNREAD.test(after))
    return unreadIn === 'latin' && isAroundInEnglish(`${before} ${after}`, UNREAD_WORDS)
      ? { language: other, lasting, again }
      : undefined;
  return isAroundInEnglish(`${before} ${after}`, NONE) ? { language, lasting, again } : undefined;
}

const OF_ARTICLE =
  /\b(?:original(?:ly|'s)?|source|written|wrote|first (?:put|published)|translations?|translated|(?:the|og) article(?:'s| is)?|author|write it|from the start|the real (?:one|thing)|monolingual)\b|原文|元(?:記事|は|が|の)|もと(?:は|の|もと)|書かれ|最初から|記事(?:は|って|が)|翻訳|訳して[るた]|訳し?た|訳である|訳のほう/;
const WISHES =
  /\b(?:please|pls|plz|answer|reply|respond|tell me|translate|explain|give me|into)\b|で(?:[おご]?(?:答え|教え|回答|返答|返事|返し|説明|解説|願い)|おねがい|頼|たの)|訳して(?:ほし|くれ|くだ|もら|ちょ|[。!\s]*$)/;
const HOW_SAID =
  /\b(?:plain|simple|normal|easy|proper) english\b|\bhow (?:do|would|to|should) (?:(?:you|u|i|we) )?(?:say|write|spell|pronounce)\b|」って、?(?=.{0,4}(?:英語|日本語|えいご|にほんご|english|japanese))|ってなんて|って何て/;

/** Whether a message speaks of a language instead of asking for it: what the article was written in, how one says a word. */
export function speaksOfLanguage(typed: string): boolean {
  const text = typed.normalize('NFKC').toLowerCase();
  return HOW_SAID.test(text) || (OF_ARTICLE.test(text) && !WISHES.test(text));
}

/**
 * Reads a stretch of a message, from one mark to the next, that is about the language of the reply alone: "english
 * again please", 「英語わからん」.
 * @returns nothing for any other stretch, and for one that only speaks of a language
 */
export function readLanguageWords(typed: string): LanguageWords | undefined {
  const stretch = typed.normalize('NFKC').toLowerCase().replaceAll('’', "'").trim();
  const [named, second] = NAMES.flatMap((known) => {
    const name = known.pattern.exec(stretch);
    return name ? [{ known, name }] : [];
  });
  if (!named && TRANSLATE.test(stretch))
    return { language: HAS_JAPANESE.test(stretch) ? 'ja' : 'en', lasting: false, again: true };
  if (!named || second) return undefined;
  return readNamed(stretch, named.known, named.name);
}
