/** Ways of typing that disguise a whole text, undone before anything is read of it. */

/** Five or more single letters in a row, with spaces between: "w h o  f u n d s  x a i". */
const SPACED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}?'’] +){5,}[\p{L}\p{N}?'’](?![\p{L}\p{N}])/gu;
const BETWEEN_WORDS = / {2,}/;

/** A clap behind each letter: 「誰👏が👏払👏う👏？」. */
const CLAPPED = /(?:[\p{L}\p{N}]\p{Extended_Pictographic}\uFE0F?){5,}/gu;

/** One word, over and over: "meow meow meow meow meow". */
const REPEATED = /(?<![\p{L}\p{N}])(\p{L}{2,12})(?:[\s,、]{1,3}\1){4,400}(?![\p{L}\p{N}])/giu;
const withoutRepeated = (text: string): string => {
  const rest = text.replace(REPEATED, ' ').trim();
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : text;
};

/** A text without one word over and over, and with letters that stand apart put together: wider gaps part words, and where there are none, one long word is left. */
export const closeUp = (text: string): string =>
  withoutRepeated(text)
    .replace(CLAPPED, (run) => run.replace(/[^\p{L}\p{N}]/gu, ''))
    .replace(SPACED, (run) =>
      run
        .split(BETWEEN_WORDS)
        .map((word) => word.replaceAll(' ', ''))
        .join(' '),
    );

/** What only a sentence has, in katakana: its particles before a space, its ends. */
const TELEGRAM =
  /^[^ぁ-ん\p{sc=Han}]*(?:[ァ-ヶー](?:ハ|ガ|ヲ|ニ|ノ|ト|カラ|ヘ) +[ァ-ヶー]|(?:マス|マシタ|マセン|デス|デシタ|デショウ)(?:カ|ヨネ)?[?？。!！\s]*$|(?:イクラ|ダレ|ドコ|ナゼ|ナンデ|ナニ|イツ|シテル|シテイル)(?:ナノ|ノ|デスカ|カ)?[?？。!！\s]*$)[^ぁ-ん\p{sc=Han}]*$/u;

/** 「ダレガ オカネヲ ハラッテマスカ」, as on an old terminal: written in hiragana. Names alone, in katakana as ever, stay. */
export const asHiragana = (text: string): string =>
  TELEGRAM.test(text)
    ? text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    : text;

/** Each at the place of its number. */
export const KANJI_DIGITS = '〇一二三四五六七八九';

/** 「一三〇億」: digit by digit, as figures are set in columns; 「十三億」 stays. */
export const asDigits = (text: string): string =>
  text.replace(
    /(?<![\p{sc=Han}〇])(?=[一二三四五六七八九])[〇一二三四五六七八九]{2,}(?=[億兆万%％])|(?<![\p{sc=Han}〇])[一二][〇九][〇一二三四五六七八九]{2}(?=年)/gu,
    (run) => Array.from(run, (digit) => KANJI_DIGITS.indexOf(digit)).join(''),
  );

/** So much of what stands in template marks is code, and no question: a word or a sum. */
const CODE = String.raw`[\w\s.$()+*/'"|:=[\]-]{0,40}`;
const TEMPLATE = new RegExp(
  String.raw`\{\{(?!(?:\s*\b\w+\b){4})${CODE}\}\}|\{%${CODE}%\}|<%${CODE}%>|[$#]\{${CODE}\}`,
  'g',
);

/** SQL that is slipped in. */
const SQL =
  /['"`]?\)?\s*;?\s*\b(?:(?:drop|truncate|alter)\s+(?:table|database)|delete\s+from|insert\s+into|union\s+(?:all\s+)?select|select\s+\*\s+from)\b[^;\n?？。]*(?:;|--|$)(?:\s*--+)?|['"]\s*or\s+['"]?1['"]?\s*=\s*['"]?1['"]?\s*(?:;|--){0,12}/giu;

/** What a program calls its own innards: "__proto__.constructor". */
const INNARDS = /(?<![\p{L}\p{N}])__[a-z]+__(?:\.\w+)*/giu;

/** Asks what stands in the place of a template: what is named in it is read as words. */
const FILLED_IN =
  /<-|←|=\s*\?|\b(?:goes|go|belongs|comes|stands|put) (?:in )?(?:here|there|this)\b|\bfill (?:it |this |that )?(?:in|out)\b|\b(?:evaluates?|resolves?|returns?|renders?|expands?)\b|(?:ここ|そこ)に(?:入る|来る|くる|は)|埋め|何(?:が|を)(?:返|入)/iu;

/** What holds the place of a number: "%d", 「○○」, "[amount]". */
const BLANK = String.raw`(?:%[sdif]|[○〇◯]{1,4}|＿{1,6}|_{2,8}|(?<![A-Za-z])[Xx]{2,3}(?![A-Za-z])|[?？]{2,3}|\[[^\]\n\d]{1,10}\]|[$#]?\{{1,2}\s?[\w ]{1,12}\s?\}{1,2})`;
const BLANK_JAPANESE = new RegExp(String.raw`${BLANK}\s*(?:億|兆)(?:円|米?ドル)?(?:以上)?`, 'gu');
const BLANK_ENGLISH = new RegExp(
  String.raw`(?:(?:up to|about|at least|over|some) )?\$?\s?${BLANK}\s*(?:billion|trillion|bn|B)\b(?: dollars)?`,
  'gu',
);
/** A name in template marks that is a part of the sentence: 「${Microsoft}の」. */
const NAME_IN_MARKS =
  /(?:[$#]\{|\{\{)\s*(?<name>[A-Z]\w{1,12}(?: [A-Z]\w{1,12})?)\s*\}{1,2}(?=\s?(?:の|は|が|に|へ|を|と|から|'s\b))/gu;

/** A number that is left blank is what is asked for: 「最大%d億ドル？」. */
const asked = (text: string): string =>
  text
    .replace(NAME_IN_MARKS, '$<name>')
    .replace(BLANK_JAPANESE, 'いくら')
    .replace(BLANK_ENGLISH, ' how much');

/** Template syntax or SQL around a question, which is nothing to her; where nothing else stands there, it stays. */
export function withoutTemplates(typed: string): string {
  const text = asked(typed);
  const outside = text.replace(TEMPLATE, ' ').replace(SQL, ' ');
  if (FILLED_IN.test(outside))
    return text.replace(TEMPLATE, (code) => code.replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
  if (/[\p{L}\p{N}]{2}/u.test(outside.replace(INNARDS, ' '))) return outside;
  // What is left of nothing but code may be a name in template marks.
  return text.replace(SQL, ' ').replace(INNARDS, ' ');
}

const ANY_CODE = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>|[$#]\{[^{}\n]*\}/gu;
/** What an article may be asked for is no code: "{{market_2030}}". */
const OF_ARTICLE = /20\d\d|market|invest|amount|stake|loss|growth|total|company|figure/iu;
/** Nothing but what is to be done with it: 「を展開して出力して」, "run it and show me the result". */
const TO_RUN =
  /^(?:\b(?:please|pls|and|then|now|just|it|this|that|these|those|them|me|the|a|of|to|for|is|are|what|whats|can|could|you|i|want|see|expand|evaluate|eval|render|run|execute|exec|print|output|show|return|parse|process|interpret|compute|calculate|display|give|tell|result|results|value|values|output|code|template|templates|below|following|equals?)\b|を|と|の|は|って|で|が|に|これ|それ|この|その|中身|展開|評価|実行|出力|表示|計算|解釈|処理|レンダリング|れんだりんぐ|結果|答え|値|見せ|教え|返し|して|した|する|せよ|しろ|て|よ|ね|から|なに|何|いくつ|いくら|くれ|ください|下さい|全部|すべて|テンプレート|コード|式|だけ|[^\p{L}])*$/iu;

/** Whether a text is nothing but code, with the order to run it. */
export function ordersCode(typed: string): boolean {
  const code = typed.match(ANY_CODE) ?? [];
  const outside = typed.replace(ANY_CODE, ' ').normalize('NFKC').trim();
  const isOfArticle = code.some((one) => OF_ARTICLE.test(one));
  return code.length > 0 && /\p{L}/u.test(outside) && !isOfArticle && TO_RUN.test(outside);
}

/** A key with its value, as JSON has them; the value may be left open. */
const PAIR = /["“]([^"”\n]{1,60})["”]\s*:\s*(?:["“]([^"”\n]*)["”]|([^,}\n]*))/gu;
const IS_JSON = /\{\s*["“][^"”\n]{1,60}["”]\s*:/u;
/** Says how it is to be looked up. */
const SETTING =
  /^(?:task|type|format|units?|currency|lang(?:uage)?|output|style|role|id|action|op|method|model|version|mode|source|単位|形式|言語|通貨|出力)$/iu;
/** Says that its value is what is asked. */
const ASKED =
  /^(?:question|q|query|ask|text|prompt|content|message|field|name|topic|what|key|input|user|item|lookup|質問|問い|項目|内容|知りたいこと)$/iu;

/** A question that is put as JSON, as words: what is looked up is named by a value, or by a key whose value is left open. */
export function outOfJson(text: string): string {
  if (!IS_JSON.test(text)) return text;
  const words = text.replace(PAIR, (_, key: string, quoted?: string, bare?: string) => {
    if (SETTING.test(key)) return ' ';
    const value = (quoted ?? bare ?? '').trim();
    const isOpen = !/[\p{L}\p{N}]/u.test(value) || /^(?:null|none|undefined|unknown)$/iu.test(value);
    return ` ${ASKED.test(key) && !isOpen ? '' : key} ${isOpen ? '?' : value} `;
  });
  const plain = words
    .replace(/[{}[\]]/g, ' ')
    .replace(/_/g, ' ')
    .replace(/[ ,]*,[ ,]*/g, ', ');
  return plain.replace(/(?<=\S) +(?=[?,])|^[\s,]+|[\s,]+$/g, '');
}
