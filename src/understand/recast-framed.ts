import type { Recasting } from './recast-behind.ts';
import { TAILS } from './recast-tails.ts';

const IN_ARTICLE =
  '(?:この|その)?(?:記事|本文|資料|文章)(?:に|で|内(?:に|で)|中(?:に|で)|の(?:中(?:に|で))?)(?:よく)?(?:出て(?:くる|きた|きてる|た|いる|る)|登場する|書いてある|書かれて(?:い)?る|載って(?:い)?る|言って(?:い)?る|言われて(?:い)?る|触れられて(?:い)?る|述べられて(?:い)?る|ある|いう|言う)';
const TOLD =
  '(?:書かれて|述べられて|挙げられて|紹介されて|説明されて|記載されて|記されて|書いて|言われて)(?:い)?(?:る|ある)';

/** Where in the article it stands, round what is asked of it. */
export const FRAMED: readonly Recasting[] = [
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
  // 「評価額（バリュエーション）」: the same word once more.
  [/(?<=\p{sc=Han})[（(][ァ-ヴー・]{4,}[)）]/gu, ''],
];

/** In English: how it is to be told, and what the outlook of one of the times has. */
export const IN_OUTLOOK: readonly Recasting[] = [
  ...TAILS,
  // "The mid-term outlook mentions X, right?": whether X comes in that time.
  [
    /^(?<lead>(?:(?:so|and|but|ok)[, ]+)?)(?<term>the (?:short|near|mid|medium|middle|long|longer)[- ]?(?:term|run) (?:outlook|forecast|view|prospects?)) (?:also )?(?:mentions?|covers?|includes?|lists?|names?|has|have|talks? (?:of|about)|contains?) (?!nothing|no\b|only|three|3\b)(?<thing>[^,?]{2,60}?)(?=,? (?:right|correct|yes|no|true|doesn't it|is that right)\b|\?)/iu,
    '$<lead>$<thing> is in $<term>',
  ],
];
