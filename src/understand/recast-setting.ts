import type { Recasting } from './recast-behind.ts';

/**
 * Where something is asked of, or how, that the rest says anyway; each would be taken for a matter of its own. English
 * as well as Japanese.
 */
export const SETTING: readonly Recasting[] = [
  // "who does X pay in the loop?", 「循環の中でXは誰に払ってる？」: one payment, not the round.
  [
    /(?<asks>\b(?:who|whom|which (?:one|company|firm)|how much)\b[^.?!]{0,40}\b(?:pay|pays|paid|paying|invests?|invested|investing|backs?|funds?|gets?|puts?)\b[^.?!]{0,40}?) (?:in|within|inside|as part of) (?:the|this|that) (?:\w+ )?(?:loop|cycle|circle|ring|merry-go-round)(?=[\s?.!]*$)/iu,
    '$<asks>',
  ],
  [
    /(?<=^|[。！!\n]\s*)(?:この|その|投資の?|資金の?|お金の)?(?:循環|輪っ?か?|ループ|サイクル)の(?:中|なか)で(?:は)?、?(?=[^。?？]{2,24}(?:誰|だれ|どこ|どの会社|いくら)[^。?？]{0,14}(?:払|出資|投資|支払|入れ|出し))/u,
    '',
  ],
  // 「AI企業・クラウド・チップの三つの層のうち、…」: the layers, by their number.
  [
    /(?:AI企業|モデル|クラウド|チップ)[^。、?？・と／/]{0,8}(?:[・と／/、][^。?？・と／/、]{2,12}){2}(?:の|という|、)(?=(?:三|3)(?:つの)?(?:層|レイヤー))/u,
    '',
  ],
  // 「…している、と記事から読める投資家」: what is quoted goes on.
  [
    /(?<=[るたいだすん])、(?=と(?:記事|本文|文中|言|思|考|聞|書|述|読|判|見|呼|され|予測|予想|明記|記載|断言))/gu,
    '',
  ],
  // 「…に支払い…」と書いた: what is cited breaks off.
  [/(?<=「[^」]{4,})(?:…+|\.{2,}|。)(?=」(?:と|って))/gu, ''],
  [/(?<=["“][^"”]{8,})(?:…+|\.{2,})(?=["”])/gu, ''],
  // 「「…」と最初に書いた記者の名前は？」
  [
    /(?<=「[^」]{3,}」)(?:と|って)(?:最初に|初めて|はじめに|先に)?(?<said>書い|言っ|述べ|表現し|投稿し|つぶやい|ツイートし|コメントし|評し)た(?:記者|人物?|方|ひと|発言者|特派員)(?:さん)?(?:の(?:お?名前|氏名|名))?(?:は|って|を)?(?:誰|だれ|どなた)?(?:です|でしょう|なの)?か?[?？。]*$/u,
    'と$<said>たのは誰？',
  ],
  // "Is A linked to B? If so, who?": the yes tells.
  [
    /(?<=[?？]\s*)(?:and )?if (?:so|yes|it (?:is|does)|they (?:are|do)),? (?:then )?(?:who|whom|which(?: (?:one|of them|company|companies|firm))?|through (?:whom|who|which)|by (?:whom|who)|how|what)(?: (?:is|are) (?:it|they|that|those))?[\s?？.!]*$/iu,
    '',
  ],
  [
    /(?<=[?？。]\s*)(?:もし)?(?:そう(?:なら|だとしたら|であれば)|(?:ある|つながって(?:い)?る|いる)(?:なら|とすれば|場合は?|のであれば)|あれば|いれば)(?:ば)?、?(?:それは)?(?:誰|だれ|どこ|どれ|何|どの(?:会社|企業))(?:です|でしょう|なの)?か?[\s?？。]*$/u,
    '',
  ],
];
