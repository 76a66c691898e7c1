import { isEverydayEnglish } from './english.ts';
import { keepLatest } from './latest.ts';
import { toHiragana } from './romaji.ts';
import { latinWords } from './tokens.ts';

/** The reply languages. A new language is one row here and one folder in `locales/`. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a text is written in. `unsure`: nothing speaks for either; `foreign`: a third language. */
export interface Detected {
  language: Language;
  certainty: 'sure' | 'unsure' | 'foreign';
  /** Japanese in Latin letters */
  romaji: boolean;
}

/** Words that make Latin text Japanese: particles and frequent verbs of romaji. */
const ROMAJI = new Set(
  `wa ga wo ni no mo kara made desu desuka masu masuka ka kane ne yo nani nan nande naze doushite doshite dousite itsu ikura
  dare doko dore dono dochira docchi donna dou ikutsu nanbo oshiete osiete kudasai toushi toshi tousi toushisaki toushika shusshi shusshisaki shusshisha ichiran goukei uchiwake shiharai shiharau harau
  harai shiteru shita shiteiru siteru sita suru shimasu shimashita shimasuka suruno shitano shiteruno kaisha kigyou kigyo okane shikin
  kankei chigai riyuu riyu kyousou kyouryoku risuku meritto demeritto senryaku shijou sijou mirai shourai shorai baburu junkan
  arigatou arigato konnichiwa konbanwa ohayou hajimemashite neko nyan tte tteno nano dakara dake yatsu wakaru wakaranai
  ryouhou ryoho zenbu subete oku chou doru kinou ima mada mou motto kuwashiku ookii takai yabai maji sugoi honto hontou
  kore sore are koto mono hito nihongo eigo kudasa teikei happyou gijutsu kuraudo hanbai kyoukyuu kyokyu riyou naiyou kiji kijiwa
  imi nandesuka dokode darega dareno itsukara nandake kigyouni kaishani douiu doiu douyatte seichou seicho nen kara gurai kurai
  ohayo ohayoo otsukare otukare oyasumi gomen gomenne gomennasai genki tsukareta tukareta yoroshiku doumo gozaimasu onegai tadaima
  ohisashiburi sumimasen daisuki urusai gyoukai gyokai nerai mikata kakaku hyouka hyoka baishuu baishu tougou togo kisei anzen kenkyuu
  kenkyu kaihatsu kaihatu kokyaku dekiru naru natta aru nai iru inai shiritai siritai akaji kuroji sonshitsu mitai rashii tsumari youyaku
  hanashi deteru kaiteru kaitearu notteru dashita dashiteru chotto nanka janai moraeru kowai
  jaa jyaa janakute soshitara sorekara hokaniwa nengo ijou ijo saki dounaru dounaruno dounatteru dounano
  matome matomete kantan hitokoto ookisa tsubureru tsubure katsu makeru`.split(/\s+/),
);

/** Words of romaji that are English ones as well: they prove nothing by themselves. */
const EITHER = new Set('made no are sore more to mono one same name'.split(' '));

/** Frequent English function words: two of them make a text English. */
const ENGLISH = new Set(
  `the a an of to in on at by for with is are was were be do does did has have had will would can could should what which who whom
  whose when where why how much many and or but not it its this that there they them you your i me my we he she if so about from into
  than then any some all both just tell give show explain get gets make makes please hey hi hello thanks answer say more most`.split(
    /\s+/,
  ),
);

/** Frequent words of neighbouring languages that Latin text may be in. */
const OTHER_LATIN = new Set(
  `le la les des une est que qui quoi combien pourquoi dans avec pour et ou sur cela c'est qu'est quel quelle sont entre investit
  el los las una por cuanto cuanta que como donde quien para con y en cual tiene hay dinero pregunta invierte inversion empresa
  der die das und ist wie viel wieviel warum wer wann hat mit von zu nicht ein eine zahlt gibt welche welcher zwischen dem den sind
  il che cosa quanto perche chi quando nel della di sono soldi investe o em nao quem por quais dinheiro kto ile czy dlaczego jak est-ce
  hola bonjour ciao hallo gracias merci danke investi investido investito investiert investit invirtio ha berapa siapa apa yang
  hoeveel wie waarom heeft het een van hur mycket vem och kim kac neden`.split(/\s+/),
);

const KANA = /[ぁ-ゖァ-ヺｦ-ﾟー]/gu;
/** Words of theirs that are nothing else: one tells. */
const PLAINLY_OTHER = new Set(
  `combien wieviel cuanto cuanta quanto pourquoi perche warum quien quem hoeveel waarom berapa siapa finanziert financia
  investiert investit investiu invierte quanti quante quantos quantas bonjour hola gracias merci danke`.split(
    /\s+/,
  ),
);

const ACCENTED = /[à-öø-ÿąćęłńśźżğışñ¿¡ß]/giu;
const HAN = /\p{sc=Han}/gu;
const HANGUL = /\p{sc=Hangul}/gu;
const OTHER_SCRIPT = /[\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}\p{sc=Deva}\p{sc=Grek}]/gu;
/** Characters of simplified Chinese, and words that Japanese doesn't write so. */
const CHINESE =
  /[们么吗这谁则诉软规记现价钱资给说话请问为个没还时间发钱样让对应该哪你您呢啊吧啥]|多少|什麼|什么|怎么|怎麼|為什|嗎|誰是|哪/u;

/** 「5nengo」, 「300oku」: a number stands before its word. */
const COUNTED = /^\d+(?=[a-z]{3})/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a text's Latin letters hold. */
interface LatinText {
  words: string[];
  /** how many names stand beside the words */
  names: number;
  /** how many letters have an accent: English and romaji have next to none */
  accents: number;
}

const SHORTEST_READ = 5;

/** In no list, but every letter of it reads as kana, and no English speaker says it: so it counts beside one that is. */
const readsAsKana = keepLatest(
  (word): boolean =>
    word.length >= SHORTEST_READ && toHiragana(word) !== undefined && !isEverydayEnglish(word),
  512,
);

/** Of romaji alone. */
const tells = (word: string): boolean => ROMAJI.has(word) && !EITHER.has(word);

function latinLanguage({ words, names, accents }: LatinText, fallback: Language): Detected {
  const romaji = words.filter((word) => ROMAJI.has(word) || readsAsKana(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const plain = words.filter((word) => PLAINLY_OTHER.has(word)).length;
  const other = words.filter((word) => OTHER_LATIN.has(word)).length + accents + 2 * plain;
  const telling = words.some(tells);
  if (telling && romaji >= 2 && romaji > english && romaji >= other)
    return { language: 'ja', certainty: 'sure', romaji: true };
  const long = words.some((word) => word.length >= 4 && tells(word));
  if (long && english === 0 && other <= romaji && words.length - names <= romaji + 2) {
    return { language: 'ja', certainty: 'sure', romaji: true };
  }
  if (other >= 2 && other > english) return { language: fallback, certainty: 'foreign', romaji: false };
  return { language: 'en', certainty: 'sure', romaji: false };
}

/** Several names in small letters ("nvda -> anthropic $"): nobody switches to another script's keyboard for that. */
const isTypedSmall = (text: string, names: number): boolean =>
  /[a-z]/.test(text) && !/[A-Z]/.test(text) && (names >= 2 || text.includes('$'));

/**
 * Tells the language of a text by script and function words.
 * @param text the text as typed, without markup
 * @param fallback the language where the text shows none
 * @param isName tells a name from a word: a name says nothing about the language
 */
export function detectLanguage(
  text: string,
  fallback: Language,
  isName: (word: string) => boolean,
): Detected {
  const kana = count(text, KANA);
  const han = count(text, HAN);
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const all = latinWords(bare).map((word) => word.text.replace(COUNTED, ''));
  const names = all.filter(isName).length;
  const words = all.filter((word) => !isName(word) && !/^\d/.test(word));
  const other = count(text, HANGUL) + count(text, OTHER_SCRIPT);
  if (other > kana + han && other > words.join('').length)
    return { language: fallback, certainty: 'foreign', romaji: false };
  if (kana === 0 && han > 0 && CHINESE.test(text))
    return { language: fallback, certainty: 'foreign', romaji: false };
  if (kana + han > 0) {
    const english = words.filter((word) => ENGLISH.has(word)).length;
    const outweighed = english >= 2 && words.length * 2 > kana + han;
    if (!outweighed && words.length * 2 > kana + han && words.filter(tells).length >= 3)
      return { language: 'ja', certainty: 'sure', romaji: true };
    return { language: outweighed ? 'en' : 'ja', certainty: 'sure', romaji: false };
  }
  if (words.length === 0) {
    if (isTypedSmall(text, names)) return { language: 'en', certainty: 'sure', romaji: false };
    return { language: fallback, certainty: 'unsure', romaji: false };
  }
  return latinLanguage({ words, names, accents: count(text, ACCENTED) }, fallback);
}

/** Whether a text is English for certain: not Japanese in Latin letters, nor a language that passes for it. */
export const isEnglish = ({ language, certainty, romaji }: Detected): boolean =>
  language === 'en' && certainty !== 'foreign' && !romaji;
