import { keepLatest } from './latest.ts';
const KANA = /[ぁ-ん]/;

/** What a Japanese sentence may end in that says nothing of its own. */
const END = /[?？!！。、\s.…~〜w笑]*$/u;
/** 「MSだけだっけ、出してるのって」: the predicate comes first, what it is said of after. */
const TURNED = /(?:よね|よな|でしょう?|だろう?|じゃん|っけ|かな|んだ|ない|ません)[?？]?[、,\s]+/u;
const PREDICATE = /(?:る|た|う|い|だ|です|ます|か|よね|の|んだ|ん|こと|でしょ|っけ|じゃん)$/u;

/** The Japanese sentence up to its predicate's end. */
function predicateOf(folded: string): string {
  const sentence = folded.replace(END, '');
  const turned = Array.from(sentence.matchAll(new RegExp(TURNED, 'gu'))).at(-1);
  if (!turned) return sentence;
  const after = sentence.slice(turned.index + turned[0].length);
  if (/^(?:という|って|との)/u.test(after)) return sentence;
  return PREDICATE.test(after.replace(/(?:の|こと|ほう|やつ)(?:って|は|が|を|に)?$/u, ''))
    ? sentence
    : sentence.slice(0, turned.index + turned[0].length).replace(END, '');
}

const SORT =
  '(?:こと|話|わけ|意味|認識|理解|解釈|読み|感じ|説|つもり|前提|見通し|説明|整理|意見|噂|うわさ|見立て|結論|はず|筈)';
/** After a negative: what only asks, or takes it as said ("…, right?"). */
const ASKED =
  '(?:の|ん|です|でした|っけ|だ|か|かい|かな|な|ね|ねん|のか|んか|んです|んですか|のです|や|やろか|とか){0,8}';
const TAKEN = `(?:ん|の)?(?:です|だ|や|なんだ|なんです|なん)?(?:よね|よな|やんな|やんね|でしょう?|だろう?|やろ|っしょ|んだ|んや|、?(?:という|って|との)?(?:の[がは][^、。]{0,6})?${SORT}).{0,8}`;

/** 「〜ではない」 asks for a yes ("isn't it …?") unless it is taken as said. */
const NOT_SO = `(?:じゃ|では|や|で)(?:は)?(?:ない|ありません|なかった|ねえ)`;
const NOT_TAKEN = new RegExp(
  `${NOT_SO}${TAKEN}$|(?:わけ|こと|つもり|一方)${NOT_SO}(?!っけ|の$|の?か$|んですか$).{0,8}$`,
  'u',
);
const SAID_NOT_SO = new RegExp(`(?<!ん|どころ|どころの騒ぎ|どころの話)${NOT_SO}(?:です)?$`, 'u');
const NOT_SO_AT_END = new RegExp(
  `(?:${NOT_SO}|(?<!まった|全)くない|(?:やば|すご|えぐ|おもろ|おかし|でか|ひど|しんど|えら|ごつ|たか|高|多|おお|きつ|うま|こわ|怖|強|つよ)(?:ない|ね[えぇ]))(?:です)?(?:の|ん|か|かな|っけ|です|のか|んか){0,8}$`,
  'u',
);

/** 「進んでない」: the negative of a verb, where something is made of what it says. */
const TE_NOT = /(?<=[\p{sc=Han}ぁ-ん][んい])で(?:は)?(?:ない|いない|ません|いません)$/u;
/** 「さっぱり進んでない」 is no asking for a yes. */
const NOT_AT_ALL =
  /(?:さっぱり|まるで|全然|ぜんぜん|ちっとも|少しも|一切|まったく|全く|(?:一つ|ひとつ)も)[^、。]*[んい]でない$/u;

/** A verb, or "there is", in the negative. */
const NEGATIVE =
  '(?<!かもしれ|かね|しか|欠かせ|避けられ|少|満た|すく|危|まちがい|間違い|違い|仕方|しかた|もったい|なきゃいけ|てはいけ|といけ|ければいけ|ればなら|てはなら|じゃ|では|(?<!まった|全)く)(?:ない|無い|ません|[ぁ-ん]へん|ひん|なかった(?=.*(?:よね|よな|でしょ|だろ|んだ|って))|ませんでした(?=.*よね))';
/** 「進んでいない例ですよね」: the thing itself is said to be so. */
const THING =
  '(?:(?:\\p{sc=Han}{1,2}な)?(?:例|業界|市場|分野|領域|仕組み|構造|状態|状況|関係|間柄|世界|見通し|見込み|予想|予測|計算|方針|立場)|まま|(?:こと|話)になって(?:い?る|い?ます))?';
const VERB_NEGATIVE = new RegExp(`${NEGATIVE}${THING}(?:${ASKED}|${TAKEN})$`, 'u');
/** 「長続きしなくなる」: it comes to be so no more; what is gone (「規制がなくなる」) is a verb of its own. */
const NO_MORE = new RegExp(
  `(?<=[\\p{sc=Hira}])(?<![がはもをのに]|じゃ|では)なくな(?:る|った|ります|りました|っちゃう)(?:${ASKED}|${TAKEN})$`,
  'u',
);
const WITHOUT =
  /(?:なし|ゼロ|ぜろ|0|皆無|無関係)(?:なの|だろう?|だ|です|って(?:こと|話)|の|か|よね|よな|なん|でしょう?|やろ|じゃん|っけ){0,8}$/u;

/** 「…など、ありえんだろう」 */
const UNBELIEVED =
  /(?:ありえ|あり得|信じられ)(?:ん|ない|へん|ません)(?:です|の|ん)?(?:だろう?|でしょう?|やろ|よね|よな|わ|ぞ|と思う)?(?:か|が)?$/u;

/** 「出してないんじゃないの」「出してないんじゃなかったっけ」: it is the negative that is thought to be so. */
const SUSPECTED =
  /(?:ない|ません|へん|ひん|なかった)(?:ん|の)(?:じゃ|では|と?ちゃ)(?:な(?:い|かった)|ねえ?|ありません(?:でした)?|う|いますか|$)(?:です)?(?:の|ん|か|かな|かしら|でしょう|っけ){0,8}$/u;

/** 「合わなくない？」 asks for a yes to the negative. */
const NOT_SURELY = /なく(?:ない|ね|ないか|ないです)(?:か|の)?$/u;

/** 「ゼロじゃない」「ないわけではない」「ないってことはない」「ないはずがない」: two negatives. */
const DOUBLE =
  /(?:ゼロ|ぜろ|皆無|なし|嘘|うそ|間違い|(?:ない|なく|ません)(?:という)?(?:わけ|こと)?)(?:じゃ|では?|は)(?:ない|ありません|なかった)|(?:ない|ません|なかった|へん)(?:って(?:いう)?|という|なんて)?(?:わけ|こと|はず|筈)(?:は|が|も|なんて|なんか)?(?:ない|無い|ありません|ございません|ねえ|ある(?:わけ|か))|(?:ない|ません|なく)(?:とは|とも)(?:言え|いえ|言い切れ|限ら)(?:ない|ません)/u;

/** 「…読めないから、それだけ？」: what is asked is whether there is more. */
const ONLY_THAT = /(?:それ|これ)だけ(?:です|なの|なん)?(?:か|かな|よね)?$/u;

/** 「…で相違ございませんか」, 「…で間違いないですか」: what is confirmed stands before it. */
const CONFIRMED =
  /[、で]?(?:(?:、?(?:と|って)[^、。]{0,6})?[てで]も?(?:構|かま)(?:わない|いません)|(?:相違|差し支え|差支え|間違い|まちがい|違い|誤り|齟齬|問題|異論)(?:は|も)?(?:ない|なかった|ありません|ございません))(?:です|でしょう)?(?:か|よね|よな|ね|な)?$/u;

/** 「…ない、で合ってる？」「…無い、これは正しいか」「…ないと考えてよろしいですか」: what is to be agreed to stands before it. */
const AGREED = new RegExp(
  [
    '(?<=ない|ません|無い|なし|なくなる|ゼロ|ぜろ|皆無|無関係)(?:んだ|のだ)?[」』]?[、,。\\s]*(?:という|といった|って|と)?(?:いう)?(?:この|その)?(?:の|こと|認識|理解|解釈|読み|主張|説明|見方|意見|話|噂|うわさ|整理|前提)?[、,。\\s]*',
    '(?:で|(?:これ|それ|この理解|その理解)?(?:は|って|が|と)?)?(?:(?:今日|今|いま|これ|今後)から(?:は|の)?|実は|本当は|むしろ)?、?(?:(?:記事|本文)(?:の\\S{1,3})?と)?(?:(?:書い|考え|見|みなし|思っ|言っ|理解し|捉え|受け取っ|表現し|説明し|まとめ|解釈し|認識し)て(?:も|は)?、?|聞(?:い(?:た|て)|きました)(?:の(?:です|だ)が|んですが|んだけど|けど|が)?、?|(?:言い張っ|言っ|いっ|主張し|力説し|断言し)(?:て|た)(?:て|い?た|い?る)?(?:の(?:です|だ)が|んですが|んだけど|けど|が)?[、。.…\\s]*)?',
    '(?:合って(?:い)?(?:る|ます)|合致(?:して|し)?(?:い?る|い?ます)?|一致して(?:い)?(?:る|ます)|正しい|正解|本当|ほんと|まじ|がち|事実|おっけー|おっけ|おけ|ok|いい|良い|よい|ええ|よろしい|宜しい|構わない|かまわない|構いません|かまいません|そう|そのとおり|その通り|大丈夫|問題(?:は)?(?:ない|ありません)|らしい|[◯○丸].{0,3}[×x✕罰ばつ]+)',
    '(?:です|でしょう|じゃん|だ|なの|なん|の|ん){0,8}(?:か|かな|よね|よな|ね|な|の|ん){0,8}$',
  ].join(''),
  'u',
);

/** 「それ以上でも以下でもない」: that it is just so. */
const NEITHER = /(?:それ)?以上でも(?:それ)?以下でもない/u;

/** 「市場の話であって、個別企業の話ではない」: what it isn't, beside what it is. */
const NOT_THE_OTHER =
  /(?<=であって|であり|で)、[^、]{1,16}(?:じゃ|では)(?:ない|ありません)(?:です|でしょう)?(?:か|よね|よな|ね|な|の){0,8}$/u;

/** 「…ない、ですよね」: a breath before what only asks. */
const BREATH = /(?<=ない|ません|無い)[、,]\s*(?=です|でしょ|だよね|よね)/gu;

/** 「…ないって書いてある？」: what the article is asked to say stands before it. */
const QUOTED =
  /(?<=ない|ません|無い|なし)(?:んだ|のだ)?[、,]?(?:って|と|とは|とか)(?:いう(?:ふうに|話)?)?(?:は|も)?(?:(?:この)?(?:記事|本文)(?:に|で)(?:は|も)?|(?:この)?(?:猫|ねこ|てくにゃん|筆者|著者|作者|記事)(?:さん)?(?:は|が|も))?(?:書い(?:て|た)|書かれて|言っ(?:て|た)|載って|述べて|断言して|言い切って|なって|出て|胸を張って|主張して|説明して|まとめて|指摘して|聞(?:い[てた]|きまし?)|習っ(?:て|た)|覚えて|思(?:い込ん|っ|いこん)[てで])(?:い?る|ある|い?た|い?ます|あります|い?ました)?(?:けど|が|の|ん|だ|です|でした|か|かな|よね|よな|ね|な|っけ|でしょう?){0,8}$/u;

/** 「…じゃないと思ってた」 */
const THOUGHT = /(?:と|って)思(?:い込ん|っ)/u;

function isNegatedJapanese(folded: string): boolean {
  const said = predicateOf(folded.replace(BREATH, ''));
  const quoted = said.replace(QUOTED, '');
  const handedOver = quoted.replace(AGREED, '');
  const sentence = handedOver.replace(CONFIRMED, '').replace(NEITHER, '').replace(NOT_THE_OTHER, '');
  if (DOUBLE.test(sentence) || ONLY_THAT.test(sentence)) return false;
  if (sentence.endsWith('なかったっけ') && !SUSPECTED.test(sentence)) return false;
  if (/しか[^、]{0,16}(?:ない|ません|へん)/u.test(sentence)) return false;
  if (NOT_TAKEN.test(sentence) || NOT_SURELY.test(sentence) || SUSPECTED.test(sentence)) return true;
  // 「…ではない、で合ってる？」 is taken as said, where 「…ではない？」 asks for a yes.
  if (NOT_SO_AT_END.test(sentence))
    return (
      (handedOver !== said &&
        (TE_NOT.test(sentence) ||
          ((handedOver !== quoted || THOUGHT.test(said)) && SAID_NOT_SO.test(sentence)))) ||
      NOT_AT_ALL.test(sentence)
    );
  return [VERB_NEGATIVE, NO_MORE, WITHOUT, UNBELIEVED].some((pattern) => pattern.test(sentence));
}

const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)';
const NOT = `(?:${AUXILIARY}n'?t|ain'?t|won'?t|can'?t|cannot)`;
const PRONOUN = '(?:it|they|he|she|that|this|there|we|you|i)';
/** "…, isn't it?", "…, did they?", "…, right?" */
const TAG = new RegExp(
  `[,\\s]+(?:(?:${NOT}|${AUXILIARY}) ${PRONOUN}(?: not)?|(?:${NOT}|${AUXILIARY}) ${PRONOUN} (?:so|right|true|correct|the case|(?:been )?(?:said|mentioned|stated))|(?:${NOT}|${AUXILIARY}) (?:that|this|it) (?:(?:not )?what|how) (?:it|they|that|this|you|the (?:article|text|piece|author)) (?:all )?(?:says?|said|claims?|reads?|tells?|states?|puts it|goes)|(?:${NOT}) (?:that|this|it) (?:it|(?:the|its|their) (?:\\w+ )?(?:outlook|idea|plan|point|gist|claim|case|forecast|story|upshot|deal|picture|verdict|message|view|figure|number|sum|amount|arrangement|way it (?:is|goes|works)))|is what (?:it|the (?:article|text|piece)) (?:says?|claims?|reads?),? (?:no|right|yes|isn't it)|or (?:not|no|nah)|right|correct|true|yeah|yes|no|huh|innit|am i right|(?:did|do|have) i (?:read |get |have |got )?(?:that|this|it) (?:right|correctly|correct)|is (?:that|this) (?:right|correct|true|so)|yes or no)\\s*[?.!]*$`,
);
/** "Isn't it …?", "is it not …?" ask for a yes. */
const ASKS_SO = new RegExp(
  `^(?:(?:so|but|and|wait|ok|hey|hmm|um|well|then|also)[,\\s]+){0,12}(?:(?:${NOT})(?: it (?:true|the case|so|that|right|fair)\\b(?: to say)?(?: that)?)?|is it not (?:true |so )?(?:that )?)`,
);
/** What only says when or why; and what something isn't, beside what it is ("a forecast, not a fact"). */
const SUBORDINATE =
  /^if\b[^,]*,|(?<=\S \S+ \S+ )\b(?:if|unless|once) (?:the|it|they|that|this|an?|one|ai|growth|demand|openai|anthropic)\b[^,?]*|\b(?:because|since|so that|in case|whether|who|which|even though)\b.*$|(?:,|\band\b|\bbut\b|\brather than\b)\s*(?:and |but )?not\b.*$|\bnot (?:\w+ ){1,4}but\b/g;
/** "The ones that don't make money": of whom, not what. */
const OF_WHOM = new RegExp(
  `\\b(ones?|those|people|ppl|folks|firms?|compan(?:y|ies)|players?|business(?:es)?|guys|labs?|start-?ups?|everyone|everybody|anyone|anybody|investors?|vendors?|models?|products?)(?:,? (?:that|who|which) (?:${NOT}|never|no longer)(?: \\w+){1,2}| not \\w+ing(?: \\w+)?)`,
  'g',
);
/** "Is X one of those that don't …?" asks just that. */
const ASKS_WHAT_IT_IS = /^(?:(?:so|and|but|wait|ok|hey)[,\s]+){0,12}(?:is|are|was|were)(?:n'?t)?\b/;
/** "…? People here say no": what others say stands behind the question. */
const HEARSAY = /(?<=^(?:\S+ ){4,}\S+\?)\s+[^?]+$/s;

/** "…, doesn't it own it": asks for a yes, wherever it stands. */
const INVERTED = new RegExp(`(?<=[a-z] )(?:${NOT}) (?:it|they|that|this|he|she)\\b(?= \\w)`, 'g');
/** "A projection, not an actual", "reason 1 not 2": what something isn't, beside what it is. */
const NOT_ANOTHER = new RegExp(
  `(\\b(?!(?:${AUXILIARY}|be|been|being|it|they|that|this|he|she|we|you|i|there|still|also|even|just|so|too|ever|far|\\w+ly)\\b)[\\w#$%.]+)\\s+not (?:(?:an? |the )[\\w%.-]+(?: \\w+)?|#?\\d[\\w%.]*)\\s*[?.!]*$`,
);
/** How a sum begins: "barely two billion" is small, and no denial. */
const SUM = String.raw`(?:\$?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|thirty|forty|fifty|sixty|a hundred|half)\b)`;
/** "It hadn't given so much as five billion": less than that, and no denial. */
const NOT_AS_MUCH = new RegExp(
  `\\b(?:not|never|${NOT})(?= (?:\\w+ ){1,4}(?:so much as|as much as|even) (?:a |about )?${SUM})`,
);
const NEGATIVE_ENGLISH = new RegExp(
  `\\b(?:not|never|${NOT}|no longer|nobody|no one|noone|none|neither|nothing|zero(?= [a-z])|(?:hardly|barely|scarcely)(?! (?:a |about |more than )?${SUM})|rarely|seldom|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed)? to|no(?= [a-z])(?! (?:longer|doubt|question|wonder|ifs|buts|cap|kidding|joke|lie|matter|surprise|strings)))\\b(?!\\s*(?:at all )?(?:just|only|sure|know|else|but|other than|apart from|aside from|besides|except))`,
);

/** "…, doesn't it. So …": asks for a yes, and the rest goes on. */
const MID_TAG = new RegExp(`,\\s*(?:${NOT}) ${PRONOUN}(?=\\s*[.!?]\\s+\\S)`, 'g');

/** "Alone, no cloud no chips", "with no chips": what it does without. */
const WITH_NO =
  /(?:,\s*(?:no (?:(?:ai|cloud|other|outside|model|chip) )?\w+[,\s]*(?:and |or |nor )?)+|\bwith no \w+(?: (?:and|or) (?:no )?\w+)?)(?:no ?thin\w*|nothin\w*|whatsoever|at all)?(?=\s*[?.!,]|\s*$)/g;

/** "No more than 5", "no more no less": how a figure compares, and no denial. */
const COMPARES =
  /\byes or no\b|\bno more,? (?:and |or )?no less\b|\b(?:no|not(?: any)?) (?:more|less|fewer|greater|higher|lower|bigger|larger|smaller|later|earlier|sooner) than(?= (?:about |around |some |roughly )?(?:\$?\d|a (?:single|couple)|one|two|three|four|five|six|ten|half|twice))/;

/** "Don't deny it, just tell me": said to her, not of what is asked. */
const TOLD_NOT_TO =
  /(?<=^|[.!?,;:-] ?|\b(?:please|pls|and|so|but|just|ok) )(?:don'?t|do not|no|stop|quit) (?:you )?(?:dare |even |try to |just )?(?:den(?:y|ying)|l(?:ie|ying)|dodg(?:e|ing)|hedg(?:e|ing)|refus(?:e|ing)|avoid(?:ing)?|evad(?:e|ing)|sugar-?coat(?:ing)?|bother(?:ing)?|waffl(?:e|ing)|argu(?:e|ing)|worr(?:y|ying)|excuses)\b(?: (?:it|that|this|me|to me|with me|about it))?/g;

/** "…? Aren't those two rivals": what only wonders beside what is asked. */
const BESIDES = new RegExp(`\\?+\\s+(?:${NOT}) (?:those|these|they|it|that|the two)\\b[^?]*\\??\\s*$`);

/** "…? If not, which …": what is asked otherwise. */
const IF_NOT = /\bif (?:not|no|it (?:isn't|doesn't)|they (?:aren't|don't)),?/g;

/** "There's no way it won't …", "it's not like they don't …": two negatives. */
const NO_DOUBT = new RegExp(
  `\\b(?:(?:there(?:'s|s| is)|there(?:'s| is) (?:just|simply|absolutely)) no (?:way|chance)|no way|(?:it(?:'s|s| is)|that(?:'s| is)) (?:just )?(?:not (?:like|as if|as though|true|the case|possible)|impossible|untrue|false|wrong)|it (?:isn't|isnt|can't be|cannot be|can not be)(?! (?:untrue|false|wrong|impossible))(?: (?:like|true|the case|as if|as though|possible))?)(?: (?:that|to say))? (?=(?:[^,.?!]*?\\b)(?:not|never|${NOT})\\b)([^,.?!]*?)(?:\\b(?:not|never)\\b ?|(?<=\\w)n'?t\\b)`,
);

/** "It doesn't not invest": two negatives next to each other. */
const NOT_NOT =
  /\b((?:do|does|did|is|are|was|were|has|have|would))(?:n'?t| not) (?:(?:really|actually|exactly|ever) )?not\b/;

/** "If the market doesn't grow the bubble could burst": no comma parts the condition from what comes of it. */
const IF_UNMARKED =
  /^(?:(?:so|and|but|well|ok)[,\s]+){0,12}if\b[^,]*(?= (?:the|its?|they|this|that|an?|all|everything|investors?|(?:big )?companies) (?:\w+ ){0,3}?(?:could|would|may|might|will|can|bursts?|collapses?|pops?|goes|falls?|loses?)\b)/;

function isNegatedEnglish(folded: string): boolean {
  const said = folded
    .trim()
    .replace(NO_DOUBT, '$1')
    .replace(NOT_NOT, '$1')
    .replace(COMPARES, '')
    .replace(NOT_AS_MUCH, '')
    .replace(IF_NOT, ' ')
    .replace(TOLD_NOT_TO, ' ')
    .replace(HEARSAY, '');
  const claim = (ASKS_WHAT_IT_IS.test(folded) ? said : said.replace(OF_WHOM, '$1'))
    .replace(MID_TAG, '')
    .replace(BESIDES, '')
    .replace(WITH_NO, '')
    .replace(INVERTED, ' ')
    .replace(NOT_ANOTHER, '$1')
    .replace(TAG, '')
    .replace(ASKS_SO, '')
    .replace(SUBORDINATE, '')
    .replace(IF_UNMARKED, '');
  return NEGATIVE_ENGLISH.test(claim);
}

/**
 * Whether a folded yes/no question is put in the negative, so that yes and no change places: "it isn't only …, right?"
 * is, "isn't it …?" and 「…じゃない？」 ask for a yes.
 */
export const isNegated = keepLatest((folded): boolean => {
  const isDenied = KANA.test(folded) ? isNegatedJapanese(folded) : isNegatedEnglish(folded);
  return isDenied !== (ASKS_IF_WRONG.test(folded) || ASKS_IF_DENIED.test(folded));
});

/** "Does it deny that …?", 「…は否定してる？」: yes to that is no to what is denied. */
const ASKS_IF_DENIED =
  /^(?:(?:so|but|and|wait|ok|well)[,\s]+){0,12}(?:(?:does|do|did) )?(?:the |this )?(?:it|they|article|piece|text|author|writer|cat|technyan|you|he) (?:\w+ )?(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|rejects?|refutes?)\b|否定(?:し|され)?(?:て(?:い?る|い?ます|い?た)|た|する|ます|ました)(?:の|ん|です|だ|か|かな|よね|よな|ね|な|っけ|でしょう?|って(?:こと)?){0,8}[?？。\s]*$/u;

/** "Is it wrong that …?", 「…というのは嘘？」: yes to that is no to what it is said of. */
const ASKS_IF_WRONG =
  /^(?:(?:so|but|and|wait|ok|hey|hmm|um|well)[,\s]+){0,12}(?:(?:is|would) it (?:be )?(?:wrong|false|untrue|incorrect|a lie|a myth)|(?:am|was) i wrong|is this a lie) (?:that|to say|to think|to believe|in thinking|if i say|in saying)\b|(?:というの|っての|っていうの|という話|って話)(?:は|って)?(?:間違い|まちがい|嘘|うそ|誤り|でま)(?:です|なの|だよね|なん)?(?:か|かな|よね)?[?？。\s]*$/u;
