import type { Language } from '../text/language.ts';
import { isForSomebody, withExcuseApart } from './language-excuse.ts';
import { readLanguageWords, speaksOfLanguage, type LanguageWords } from './language-words.ts';

/** Words that ask for a language, and the text without them. */
export interface Switched {
  rest: string;
  wanted?: Wanted | undefined;
}

/** A language that is asked for. */
export interface Wanted {
  language: Language;
  /** from then on */
  lasting: boolean;
  /** what was answered last is wanted once more */
  again?: true;
}

const ENGLISH_NAME = String.raw`(?:英語|えいご|eigo|English|\beng\b|イングリッシュ)`;
const JAPANESE_NAME = String.raw`(?:日本語|にほんご|nihongo|Japanese|\bjpn?\b|ジャパニーズ)`;
const TAIL = String.raw`(?:で(?:お願い|おねがい)でき(?:ます|る)(?:でしょう|かしら)?か?(?:しら)?|で(?:話|答え|返事|返|説明|回答|しゃべ|喋)(?:して|って|て|し)?(?:もらえ|くれ|いただけ|くださ)(?:ます|る|い)?か?|でお(?:話|答え)(?:し|)?(?:ください|いただけ(?:ます|る)か?)|でたのみます|で話そう|で話しましょう|でいこう|でしゃべろう|でお願いします|でお願い|でおねがいします|でおねがい|でよろしく|で答えてください|で答えて|でこたえて|で教えてください|で教えて|でおしえて|で話して|で返事して|で返して|で説明して|で言って|で頼む|でたのむ|で回答して|でいいよ|でもいい|でどうぞ|で)`;

function patterns(name: string): RegExp[] {
  return [
    new RegExp(
      String.raw`(?:please\s+|pls\s+|(?:can|could|would|will) (?:you|u|ya)\s+(?:please\s+)?)?(?:let'?s\s+)?(?:answer|reply|respond|say|tell me|talk|chat|speak|write|switch|explain|give me|change|go|use|do|stick|stay|keep|carry on|continue)(?:\s+(?:it|that|this|me|to|back|over|your reply|your answer|the answer)){0,12}\s+(?:in|to|using|with)?\s*${name}(?:\s+(?:please|pls|only|instead|for me|with me)){0,12}\s*[,:;.!?。、：]?`,
      'iu',
    ),
    new RegExp(
      String.raw`(?:\(|（|\[)?\s*\bin ${name}\b(?! (?:business|society|culture|compan|firms?|markets?|circles|stocks?|yen|tech|industr|law|history|schools?|media|news|offices?|politics|english|speaking|american|terms|style|labs?|investors?))(?:\s*,?\s+(?:please|pls|plz|only|this time))?\s*(?:\)|）|\])?\s*[,:;.!?。、：]?`,
      'iu',
    ),
    new RegExp(
      String.raw`(?:返事は|回答は|答えは|次は)?${name}\s*${TAIL}(?:ください|下さい|ね|よ|わ|ほしい|欲しい|くれ|くれる|もらえる|ちょうだい)?[、,:：。!！？?]*`,
      'iu',
    ),
    new RegExp(
      String.raw`${name}\s*(?:de|で)\s*(?:onegai(?:shimasu)?|kotaete|oshiete(?: kudasai)?)?[、,:：。!！？?]*`,
      'iu',
    ),
    new RegExp(
      String.raw`(?:(?:英語|日本語)(?:じゃなくて|ではなく|でなく)、?)?${name}(?:が|のほうが|の方が)(?:いい|良い|よい|好き|楽|助かる)(?:な|です|ですね|ので|から|んだけど)?[、,。!！]?`,
      'iu',
    ),
    new RegExp(
      String.raw`^\s*(?:from now on\s*,?\s*)?${name}(?:\s*,?\s*(?:please|pls|plz|from now on)){0,12}\s*[.!?。！？]*\s*$`,
      'iu',
    ),
    new RegExp(
      String.raw`${name}(?:を)?(?:に(?:戻して|もどして|戻そう)|しゃべって|喋って|話して|はなして|話せる|しゃべれる|で話そう|で話しましょう|でいこう|でしゃべろう)(?:ください|くれ|ね|よ)?[、。!！?？]*`,
      'iu',
    ),
    new RegExp(
      String.raw`\blet'?s\s+(?:talk|speak|chat|go|switch|continue)(?:\s+(?:in|to|with))?\s+${name}\s*[,.!?]*`,
      'iu',
    ),
    new RegExp(
      String.raw`^\s*${name}\s+(?:only|please|pls|plz)\b(?:\s+(?:mate|thanks|thx|ty))?\s*[:,.!?]?|^\s*${name}(?:\s+(?:please|pls|plz))?\s*[:：,、.。!！?？]|\s${name}(?:\s+(?:please|pls|plz|only))\s*[.!?]*$`,
      'iu',
    ),
  ];
}

const WANTED: [Language, RegExp[]][] = [
  ['en', patterns(ENGLISH_NAME)],
  ['ja', patterns(JAPANESE_NAME)],
];

const LASTING =
  /from now on|from here on|always|every time|henceforth|switch(?: over)? to|change (?:your |the )?language|going forward|the rest of|これから|今後|今度から|次から|今から|以降|ずっと|いつも|毎回|切り替え|切替|変えて|にして|に戻|にもど|で話そう|で話しましょう|let'?s (?:talk|speak|chat)/iu;
const LASTING_WORDS =
  /(?:,?\s*(?:from now on|from here on|always|every time|henceforth|going forward)(?:\s+please)?[,:;.!?]?)|(?:これから(?:は)?|今後(?:は)?|今度から(?:は)?|次から(?:は)?|今から(?:は)?|以降(?:は)?|ずっと|いつも|毎回)/giu;
const SWITCH_ONLY =
  /^\s*(?:please\s+)?(?:switch|change)\b.*\b(English|Japanese)\b[^?]*$|^\s*(?:言語を?|言葉を?)?\s*(英語|日本語)に(?:して|切り替えて|切替えて|変えて|変更して)(?:ください|くれ|ほしい|ね|よ)?[。!！]*\s*$/iu;

/** Why another language is wanted: no question of its own. */
const EXCUSE =
  /^(?!.*(?:[?？]|\b(?:who|what|why|how|which|when|where|tell|explain)\b|誰|だれ|なぜ|なんで(?![\s。、,.!！]*$)|何|いくら|どう|どこ|いつ|教え))(?=.{0,70}$).*(?:\b(?:can'?t|cannot|don'?t|do not|bad at)\b.{0,16}\b(?:read|speak|understand|japanese|english)\b|\bmy (?:english|japanese) (?:sucks?|is|isn'?t|ain'?t)\b|\b(?:no|not|only|my) (?:more )?(?:japanese|english)\b|(?:読め|よめ|わから|わかん|分から|話せ|しゃべれ|苦手|にがて|ちんぷんかんぷん|チンプンカンプン|さっぱり))/iu;

/** Says nothing of its own beside a wish. */
const POLITE =
  /^(?:(?:oh|ah|hey|hi|sorry|please|pls|plz|thanks|thank you|thx|ok|okay|well|dear|hello|cheers|for me|ごめん(?:ね|なさい)?|すみません(?:が)?|すまん|(?:大変|誠に|たいへん)?(?:恐れ入りますが|恐縮(?:です|ながら|でございます)が?|申し訳(?:ありません|ございません|ない(?:です)?)が?|お手数(?:です|をおかけします)が|勝手ながら|失礼(?:ですが|ながら))|(?:もし)?(?:差し支え|さしつかえ|問題)(?:が)?なければ|(?:もし)?(?:よろし|よ|可能で(?:した|あ)|でき(?:まし)?た)(?:ければ|ら|れば)|if (?:possible|that'?s (?:ok|okay|possible|all right|alright)|you don'?t mind|it'?s no trouble|you would)|apologies|excuse me|お願い(?:します)?|ありがとう?|あの|ねえ|おk|テクにゃん|technyan)[\s,.!?。、！？]*)+$/iu;
/** Wants to know something of its own. */
const ASKS =
  /[?？]|\b(?:who|what|why|how|which|when|where)\b|誰|だれ|なぜ|なんで|何|いくら|どう|どこ|いつ|\d/iu;
/** The last question with a part of it changed. */
const CHANGES =
  /\b(?:instead of|rather than|what about|how about|same \w+ (?:but|for|with))\b|じゃなくて|代わりに|のほうは/iu;
/** From one mark to the next. */
const STRETCH = /[^,.;:!?。、！？〜~\n]+[,.;:!?。、！？〜~\n]*/gu;
/** What was said last, once more. */
const AGAIN =
  /^[\s,.]*(?:(?:and |so |ok )?(?:the )?same (?:question|q|thing|one|again)|(?:(?:can|could) you )?(?:repeat|redo|say) (?:that|it)(?: again)?|once more|one more time|(?:さっき|今|いま|前)の(?:質問|やつ|答え)(?:を|で|ね)?|同じ質問(?:を|で|ね)?|もう(?:一度|一回)|もっかい)[\s,.!?。！？]*$/iu;
const ALSO_AGAIN =
  /\b(?:repeat|translat\w+|version|same question)\b|that in\b|(?:さっき|今|いま)の|同じ質問|もう(?:一度|一回)|もっかい|言い直|訳/iu;

/** Only says why another language is wanted: 「彼が見てるから英語で」. */
const BECAUSE = /(?:から|ので|んで)[、,\s]*$/u;

const ONLY_LASTING =
  /^(?:and |so |ok )?(?:from (?:now|here|this point|that point)(?: on(?:wards?)?| forward)?|starting now|hereafter|always|every time|henceforth|going forward|これ(?:から|より)(?:先)?(?:は)?|ここ(?:から|より)(?:先)?(?:は)?|この先(?:は)?|以後(?:は)?|今後(?:は)?|今度から(?:は)?|次から(?:は)?|以降(?:は)?)[\s,.!?。、！？]*$/iu;

/** "English pls my Japanese is trash", 「英語でお願い 日本語読めないから」: the excuse is a stretch of its own. */
const BEFORE_EXCUSE =
  / +(?=(?:(?:cuz|cos|coz|because|bc|since|as|sorry) )?my (?:english|japanese) (?:is|isn'?t|sucks?|ain'?t)\b|(?:英語|日本語)(?:が|は)?(?:読め|よめ|わか|分か|苦手|にがて|話せ|できな))/giu;

/** Takes out the stretches that ask for a language and for nothing else, and those that only go with them. */
function readStretches(text: string): Switched | undefined {
  const stretches = withExcuseApart(text.replace(BEFORE_EXCUSE, ', ')).match(STRETCH) ?? [];
  const read = stretches.map((stretch) => readLanguageWords(stretch.replace(/[,.;:!?。、！？〜~\n]+$/u, '')));
  const words = read.filter((one): one is LanguageWords => one !== undefined);
  const wanted = words.at(-1);
  if (!wanted) return undefined;
  const others = stretches.filter((_, at) => !read[at]);
  const left = others.filter(
    (one) => ![POLITE, EXCUSE, ONLY_LASTING].some((beside) => beside.test(one.trim())) && !isForSomebody(one),
  );
  const rest = left.join('').trim();
  const again =
    AGAIN.test(rest) ||
    ((wanted.again || ALSO_AGAIN.test(text)) && !left.some((one) => ASKS.test(one) || CHANGES.test(one))) ||
    (rest === '' && (wanted.again || ALSO_AGAIN.test(text)));
  return {
    rest: !again && /[\p{L}\p{N}]{2}/u.test(rest) ? rest : '',
    wanted: {
      language: wanted.language,
      lasting: words.some(({ lasting }) => lasting) || others.some((one) => ONLY_LASTING.test(one.trim())),
      ...(again && { again: true as const }),
    },
  };
}

/** Only says why the language is wanted: "… pls, my gf is reading over my shoulder". */
const WHO_ELSE =
  /^[\s,.:;-]*(?:(?:cuz|cos|because|since|as|so|for) )?(?:my|our|the) (?:\w+ ){1,2}(?:is|are|isn't|can't|doesn't|don't|wants?|needs?|reads?|speaks?|only)\b[^?？]*$/iu;

/** And where the wish stands in a question: "…, my gf is learning", 「…、彼女が勉強中だから」. */
const FOR_WHOM =
  /[,.;]\s*(?:(?:cuz|cos|because|since|as|so|for) )?(?:my|our|the) (?:\w+ ){1,2}(?:is|are|isn't|can't|doesn't|don't|wants?|needs?|reads?|speaks?|only)\b[^?？,.]*[.!]*$|[、。,]\s*(?=[^、。?？]{2,18}(?:から|ので|ため|もので)[。!！\s]*$)(?!.*(?:英語|日本語)).*$/isu;

/** Somebody's words about the language, told of: 'he keeps saying "reply in Japanese"', 「「英語で」って言われた」. */
const QUOTED =
  /["“”「『][^"“”「」『』]*(?:\b(?:english|japanese)\b|英語|日本語)[^"“”「」『』]*["“”」』]|(?<!\w)['‘][^'‘’]*\b(?:english|japanese)\b[^'‘’]*['’](?!\w)/iu;
const TELLS =
  /\b(?:told|tells?|telling|said|says?|saying|asks?|asked|asking|wrote|writes|typ(?:ed|es|ing)|posted|order(?:s|ed)|want(?:s|ed))\b|(?:って|と)(?:言|い[っわ]|書|頼|命令|聞)/iu;
/** An order that is denied, or asked about: "I never said answer in Japanese", "did somebody ask you to …?" */
const NEVER_SAID =
  /\b(?:never|didn'?t|did not|nobody|no ?one|don'?t remember)\b.{0,24}\b(?:said|say|saying|told|tell|asked|ask|asking|wanted|want)\b.*\b(?:english|japanese)\b|^\W*(?:did|has|who) (?:some|any|every)?(?:one|body|who|he|she|they)?\b.{0,12}\b(?:ask|tell|told|say|said|asked)\b.*\b(?:english|japanese)\b|(?:英語|日本語)で(?:って|と|なんて)?[^、。]{0,6}(?:言って|いって|頼んで)(?:い)?(?:ない|ません)|(?:英語|日本語)で(?:の)?(?:答え|返事|返|話|はな|書|しゃべ|喋|回答|説明)[^、。?？]{0,2}(?:なくて|んで)も?(?:いい|大丈夫|平気|ok)|(?:英語|日本語)(?:じゃ|では|で)なくて(?:も)?(?:いい|大丈夫|平気|ok)|\b(?:said|says|told me|tells me|heard|thought|claims?) (?:that )?(?:you|u|ur|you're|it)\b[^?]*\b(?:english|japanese)\b/iu;
/** Says only whose words they weren't, or that they don't count. */
const NOT_MINE =
  /^[\s,]*(?:(?:but|and|so|that|it) ){0,12}(?:(?:was|is)n'?t me|not me|(?:pls |please )?(?:ignore|forget|disregard) (?:that|it|this|him|her|them)|never ?mind(?: that)?|(?:それ)?(?:は)?(?:無視|スルー|気にし)[^、。?？]{0,8}|(?:私|俺|僕|わたし)じゃない[^、。?？]{0,3})[\s,.!。、！]*$/iu;

const isReported = (stretch: string): boolean =>
  (QUOTED.test(stretch) && TELLS.test(stretch.replace(QUOTED, ' '))) || NEVER_SAID.test(stretch);

/** Without what somebody is only told to have said of the language: it is no wish of the asker's. */
function withoutReported(text: string): string {
  const stretches = text.match(STRETCH) ?? [];
  const left = stretches.filter(
    (one, at) =>
      !isReported(one) && !(at > 0 && NOT_MINE.test(one) && stretches.slice(0, at).some(isReported)),
  );
  return left.length < stretches.length && left.some((one) => /[\p{L}\p{N}]{3}/u.test(one))
    ? left.join('').trim()
    : text;
}

/** Other words for a language, where one is asked for: 「英文で」, 「日本語にて」, "in jp". */
const NAMED_OTHERWISE: readonly [RegExp, string][] = [
  [/(?<=英語|日本語)にて(?=[、,]|[おご]?(?:答|教|回答|返答|返事|返信|説明|解説|願|頼|記載|記述))/gu, 'で'],
  [/英文(?=(?:で|にて)[おご]?(?:答|教|回答|返|説明|解説|願|頼))(?:で|にて)/gu, '英語で'],
  [/和文(?=(?:で|にて)[おご]?(?:答|教|回答|返|説明|解説|願|頼))(?:で|にて)/gu, '日本語で'],
  [
    /(?<=\b(?:answer|reply|respond|say (?:it|that)|talk|speak|write) in )(?:jpn?|jap|nihongo)\b/giu,
    'Japanese',
  ],
  [/(?<=\b(?:answer|reply|respond|say (?:it|that)|talk|speak|write) in )(?:eng?|eigo)\b/giu, 'English'],
];

/** Finds words such as "answer in English: …" or 「日本語で」 and takes them out of the question. */
export function readSwitch(typed: string): Switched {
  const text = withoutReported(
    NAMED_OTHERWISE.reduce((said, [name, usual]) => said.replace(name, usual), typed),
  );
  const only = SWITCH_ONLY.exec(text);
  if (only) {
    const name = only[1] ?? only[2] ?? '';
    return { rest: '', wanted: { language: /english|英語/i.test(name) ? 'en' : 'ja', lasting: true } };
  }
  if (speaksOfLanguage(text)) return { rest: text };
  const asked = text.replace(FOR_WHOM, '');
  return readWish(asked) ?? (asked === text ? undefined : readWish(text)) ?? { rest: text };
}

/** A sentence that is about who reads what, and asks for nothing. */
const OF_LANGUAGE =
  /\b(?:english|japanese)\b|英語|日本語|\b(?:can'?t|cannot|don'?t) (?:read|speak|understand)\b|(?:読め|話せ)(?:な|ん)/iu;
const SENTENCES = /[^.!?。！？\n]+[.!?。！？\n]*\s*/gu;

/** Without the sentences that only say why a language is wanted, where another asks something. */
function withoutReasons(rest: string): string {
  const sentences = rest.match(SENTENCES) ?? [];
  const others = sentences.filter((one) => !OF_LANGUAGE.test(one) || /[?？]/u.test(one));
  return others.length < sentences.length && others.some((one) => ASKS.test(one))
    ? others.join('').trim()
    : rest;
}

/** A wish wherever it stands, taken out of the rest; undefined where there is none. */
function readWish(text: string): Switched | undefined {
  const stretched = readStretches(text);
  if (!stretched) return readWithin(text);
  // 「英語わかんない、リスクを日本語で」: said in a stretch of its own, and in the question once more.
  const within = stretched.rest === '' ? undefined : readWithin(stretched.rest);
  const { rest, wanted } = within ?? stretched;
  const lasting = [stretched, within].some((one) => one?.wanted?.lasting);
  return { rest: withoutReasons(rest), wanted: wanted && { ...wanted, lasting } };
}

/** A wish within a question. */
function readWithin(text: string): Switched | undefined {
  for (const [language, list] of WANTED) {
    const pattern = list.find((one) => one.test(text));
    if (!pattern) continue;
    const lasting = LASTING.test(text);
    const rest = (lasting ? text.replace(LASTING_WORDS, ' ') : text)
      .replace(pattern, (words, ...more) =>
        BECAUSE.test(text.slice(0, more.at(-2) as number)) ? '\u0000' : ' ',
      )
      .replace(/^[^?？\u0000]*\u0000(?=.*\p{L}{2})/su, '')
      .replaceAll('\u0000', ' ')
      .replace(/^[\s,.:;、。]+/, '')
      .trim();
    const asks = /[\p{L}\p{N}]{2}/u.test(rest) && !EXCUSE.test(rest) && !WHO_ELSE.test(rest);
    return { rest: asks ? withoutReasons(rest) : '', wanted: { language, lasting } };
  }
  return undefined;
}
