import type { Rewording } from '../text/rewriter.ts';
import { MONEY, MONEY_ENGLISH } from './recast-money.ts';
import { TAILS } from './recast-tails.ts';

const IN_ARTICLE =
  '(?:この|その)?(?:記事|本文|資料|文章)(?:に|で|内(?:に|で)|中(?:に|で)|の(?:中(?:に|で))?)(?:よく)?(?:出て(?:くる|きた|きてる|た|いる|る)|登場する|書いてある|書かれて(?:い)?る|載って(?:い)?る|言って(?:い)?る|言われて(?:い)?る|触れられて(?:い)?る|述べられて(?:い)?る|ある|いう|言う)';
const TOLD =
  '(?:書かれて|述べられて|挙げられて|紹介されて|説明されて|記載されて|記されて|書いて|言われて)(?:い)?(?:る|ある)';

/** Where in the article it stands, round what is asked of it. */
export const FRAMED: readonly Rewording[] = [
  ...MONEY,
  // 「たしか…だったよね」: only says that one remembers it.
  [
    /(?<=^|[。、?？]\s*)(?:たしか|確か)(?!に|な|め)、?(?=[^。?？]*(?:でしょう?|よね|よな|っけ|だろう?|じゃん|はず)(?:だ|です)?[。?？!！]*$)/u,
    '',
  ],
  // 「NVIDIAってぶっちゃけ誰に出してんの」: how frankly it is to be told.
  [
    /(?<=[^\s、。?？]{2,14}(?:って|は|が)、?)(?:ぶっちゃけ(?:た話)?|正直(?:な話|に言って)?|率直に言って|実際(?:のところ)?|実のところ|一体|いったい|本当のところ)、?(?=[^、。?？]{0,12}(?:誰|だれ|どこ|いくら|なんぼ|いつ|どっち))/gu,
    '',
  ],
  // 「記事に出てくる3層構造ってなに」
  [
    new RegExp(
      `(?<=^|[。、?？]\\s*)${IN_ARTICLE}(?=(?!(?:会社|企業|数字|金額|人|年|名前))[^、。?？のはがを]{2,16}(?:って|とは|というのは|っていうのは)(?:何|なに|なん(?!社|人|個)|どう|どんな|$|[?？]))`,
      'u',
    ),
    '',
  ],
  // 「…を使っている、と出資のところで書かれているAI企業」
  [
    new RegExp(
      `(?<!(?:非公開|未公表)[^。]*)(?<=[るた])、?と、?(?:[^、。?？]{1,14}(?:ところ|節|章|箇所|部分|欄|項目|セクション|段落|くだり)(?:で|に)は?、?|記事(?:で|に)は?)?${TOLD}(?=(?:AI)?(?:企業|会社|社|ところ|とこ|ラボ|投資家|出資者|の(?:は|って)(?:どこ|誰|だれ|どの|何)))`,
      'u',
    ),
    '',
  ],
  // 「AがBに払ったお金はどう戻る？」: all the ways round, not only by way of B.
  [
    /(?<=が)[^、。?？はがをに]{2,16}(?:に|へ)(?=(?:払|支払)(?:った|う|っている|ってる)(?:お金|資金|金|キャッシュ)(?:は|が|って|、)?[^。?？]{0,30}(?:戻|還流|返って))/u,
    '',
  ],
  // 「Aは何を買ってるの」: whom it pays.
  [
    /(?<=は)(?:代わりに|その金で|そのお金で|見返りに)?何を(?:買って|買い戻して|購入して)(?:い)?(?:る|ます)/u,
    '誰に払っている',
  ],
  // 「Xへ出資する二社の名前」: whoever they are, they are not compared.
  [
    /(?<=[へに]は?(?:投資|出資)(?:する|した|している|してる))(?:二|2|両)社(?:の(?:名前|社名|企業名|会社名|名称))/u,
    '会社の名前',
  ],
  // 「AI業界の型を一語で」: what marks it.
  [/(?<=業界の)(?:型|類型|カタチ|一語|キーワード)(?=[をは、。?？]|$)/u, '特徴'],
  // 「スマホ業界の2社」: those who have won it.
  [/(?<=(?:スマホ|スマートフォン|携帯)(?:業界|市場)?の)(?:2|二|両)[社強](?=[は、。?？]|$)/u, '勝者二社'],
  // 「評価額（バリュエーション）」: the same word once more.
  [/(?<=\p{sc=Han})[（(][ァ-ヴー・]{4,}[)）]/gu, ''],
];

/** In English: how it is to be told, and what the outlook of one of the times has. */
export const IN_OUTLOOK: readonly Rewording[] = [
  ...TAILS,
  ...MONEY_ENGLISH,
  // "The names of the two who invest in X": whoever they are, they are not compared.
  [
    /(?<=^|[,;:.]\s|\band (?:conversely,? |then )?)(?:the )?(?:names? of (?:the )?)?(?:two|both|2) (?:(?:companies|firms|investors|backers|ones|names) )?(?:(?:who|that|which) )?(?:are )?(?:invest(?:s|ing|ed)?|put(?:ting)? money) (?:back )?in(?:to)? (?=[\w]+(?:[,;.?]|$))/iu,
    'who invests in ',
  ],
  // "The label for the AI industry": what marks it.
  [
    /\b(?<of>AI|cloud|(?:smart)?phone)(?: (?:industry|business))?'s (?:type|pattern|label|model|style|shape|keyword|character)(?=[,.?]| in (?:a|one)|$)/iu,
    "the $<of> industry's characteristics",
  ],
  [
    /\bthe (?:label|type|pattern|keyword|word) (?:for|of) (?:the )?(?<of>AI|cloud|(?:smart)?phone)(?: (?:industry|business))?(?=[,.?]|$)/iu,
    "the $<of> industry's characteristics",
  ],
  // "The mid-term outlook mentions X, right?": whether X comes in that time.
  [
    /^(?<lead>(?:(?:so|and|but|ok)[, ]+)?)(?<term>the (?:short|near|mid|medium|middle|long|longer)[- ]?(?:term|run) (?:outlook|forecast|view|prospects?)) (?:also )?(?:mentions?|covers?|includes?|lists?|names?|has|have|talks? (?:of|about)|contains?) (?!nothing|no\b|only|three|3\b)(?<thing>[^,?]{2,60}?)(?=,? (?:right|correct|yes|no|true|doesn't it|is that right)\b|\?)/iu,
    '$<lead>$<thing> is in $<term>',
  ],
];
