/** How people say of a thing that it is one of several, in folded text. */

const IN =
  "(?:(?:as )?(?:one|part|some|any) (?:of|in)|(?:listed|named|included|counted|mentioned|given|cited|found|classed|ranked)(?: (?:there|here))? (?:as (?:one of|part of|an?)?|in|among(?:st)?|within|under|with)|among(?:st)?|as (?:one of|an? (?:of )?)|on (?:the |its |their |that )?(?:article's |author's |cat's )?list of(?: (?:the )?(?:things|what|areas|points))?(?: (?:that|which|where))?(?: they)?)";
/** How something is said to be one of a list, the most particular forms first: `one` is said to be of `all`. */
export const MEMBER = [
  // "Is X one of the risks?", "X is among the merits, right?"
  new RegExp(
    `^(?:(?:so|and|but|ok|wait|hey) ){0,12}(?:(?:is|are|was|were|isn't|aren't|wasn't) )?(?<one>.{3,60}?(?<!\\b(?:than|least|only|just|exactly))) (?:(?:is|are|was|were|isn't|aren't|gets?|also) ){0,12}${IN} (?<all>.{4,}?)$`,
  ),
  // "One of the merits is X, right?"
  /^(?:(?:so|and|but|ok|wait) ){0,12}(?:is |was )?one of (?<all>(?:the |its |their )?(?:\w+ )?\w{4,}s) (?:is|was|being) (?<one>.{3,60}?)$/,
  // "X appears under the risks, doesn't it?", "is X filed under merits?"
  /^(?:(?:so|and|but|ok|wait|hey) ){0,12}(?:(?:is|are|was|were|isn't|aren't) )?(?<one>.{3,60}?) (?:(?:is|are|was|were|gets?|also|really|actually) ){0,12}(?:appears?|shows? up|sits?|stands?|comes?|falls?|turns? up|filed|put|placed|grouped|sorted|classified|categori[sz]ed|treated|described|presented|framed|billed|shown|sold|written down|put down|chalked up) (?:in|under|among|within|with|as|down as) (?<all>(?:the |one of the |an? )?(?:\w+ )?(?:risks?|dangers?|downsides?|drawbacks?|disadvantages?|merits?|benefits?|upsides?|advantages?|pluses|plus(?:-side)?|strengths?|perks?|pros|cons)(?: (?:list|column|side|heading|section|camp|bucket))?)$/,
  // "Does the piece put X in the plus column?"
  /^(?:(?:so|and|but|ok|wait|hey) ){0,12}(?:does|do|did|doesn't|didn't) (?:the (?:article|piece|text|author|cat|writer)|it|they|you) (?:put|file|place|sort|group|present|frame|describe|classify|categori[sz]e|bill|sell|praise) (?<one>.{3,60}?) (?:in|under|among|with|as|down as) (?<all>(?:the |one of the |an? )?(?:\w+ )?(?:risks?|dangers?|downsides?|drawbacks?|merits?|benefits?|upsides?|advantages?|plus(?:es)?|minus(?:es)?|strengths?|perks?|pros|cons)(?: (?:list|column|side|heading|section|camp|bucket))?)$/,
  // "Does the article count X among the risks?"
  new RegExp(
    `^(?:(?:so|and|but|ok|wait|hey) ){0,12}(?:(?:does|do|did|doesn't) )?(?:the (?:article|piece|text|author|cat)|it|they|you) (?:(?:doesn't|does not|never|also|clearly) ){0,12}(?:count|list|name|include|mention|cite|class|rank|treat|see)s? (?<one>.{3,60}?) (?:as (?:one of|part of|an?)?|in|among(?:st)?|within|under|with)? ?(?<all>(?:the |its |their |those |these |one of )?.{4,}?)$`,
  ),
  // "Would X belong in the benefits column?"
  /^(?:(?:so|and|but|ok) ){0,12}(?:would|does|do|should|could|can|did) (?<one>.{3,90}?) (?:belong|go|fall|count|come|sit|fit)s? (?:in|into|under|among|with|to|as)(?: one of)? (?<all>.{4,}?)$/,
  // "X is an area where they cooperate"
  /^(?:(?:so|and|but|ok) ){0,12}(?<one>.{3,40}?) (?:is|are) (?:an? |one |the )?(?:area|field|thing|something|place|matter)s? (?:where |in which |that |on which )?(?<all>.{4,60}?)$/,
  // "Is X a risk?", "does X count as a merit?"
  /^(?:(?:so|and|but|ok|wait) ){0,12}(?:(?:is|are|was|were|does|do|would|isn't|aren't) )?(?<one>.{3,50}?) (?:(?:is|are|counts?|be|considered|seen|treated) ){0,12}(?:as )?(?:an? |the )(?:real |big |major |actual )?(?<all>(?:risk|danger|downside|drawback|disadvantage|merit|benefit|upside|advantage|plus|strength)s?)(?: here| (?:of|in) (?:the|this) (?:cycle|loop|article|piece))?$/,
  // "They work together on X, and more besides"
  /^(?:(?:so|and|but|ok|wait) ){0,12}(?:they|the (?:companies|firms|rivals|labs)|rivals) (?:all |also |even |both )?(?:.{0,40} and )?(?<all>compete|cooperate|collaborate|team up|work together|agree) (?:on|over|in|about) (?<one>.{3,50})$/,
  // "Do they compete on X?"
  /^(?:(?:so|and|but|ok|wait) ){0,12}(?:do|does|are|don't) (?:they|the (?:companies|firms|rivals|labs)|rivals|companies|ai (?:companies|firms|labs)|these (?:companies|firms|rivals)) (?:really |actually |also |even )?(?<all>compet(?:e|ing)|cooperat(?:e|ing)|collaborat(?:e|ing)|team(?:ing)? up|work(?:ing)? together) (?:on|over|in|for|about) (?<one>.{3,50})$/,
  // "Do the risks include X?"
  /^(?:(?:so|and|but|ok|wait|hey) ){0,12}(?:do|does|did|don't|doesn't) (?<all>.{4,60}?) (?:include|cover|contain|comprise|mention|list) (?<one>.{3,}?)$/,
  /^(?<one>.{4,40}?)(?:って話|という話|って)?(?:が|は)?(?:あった(?:じゃん|けど|よね|が)|ある(?:けど|が|よね)|だ?けど|って)?[、,\s]*(?:あれ|それ|これ)(?:って|は)?(?<all>.{2,16}?)(?:の?(?:方|ほう|側|欄))?(?:に|で|として)(?:書いて|書かれて|載って|入って|出て|挙が|挙げ)/u,
  /^(?<one>[^、?？]{2,30}?)(?:は|って|も)(?<all>(?:三つの)?(?:りすく|めりっと|でめりっと|危険|欠点|利点|長所|短所))(?:なの|です|だ|になる|に入る|扱い|か|の|かな|よね|でしょう|っけ){0,8}$/u,
  // 「Xはリスクの欄に書いてあったよね」, 「Xは良い点として紹介されてた？」
  /^(?<one>[^、?？]{2,30}?)(?:の(?:こと|話))?(?:は|って|も|が|を)(?:記事(?:では|で|だと))?(?<all>(?:三つの|3つの)?(?:りすく|めりっと|でめりっと|危険|欠点|利点|長所|短所|[良い悪]い点|いいところ|悪いところ|ぷらす面?|まいなす面?|懸念))(?:の)?(?:欄|側|方|ほう|項目?|りすと|こーなー|扱い|一覧|中)?(?:に|として|で)?(?:の話|書い|書か|載っ|入っ|分類|でし|紹介|扱わ|扱っ|数え|並ん|挙げ|挙が|出て|含ま|まとめ|なの|です|だ)[^。、?？]{0,12}$/u,
  /^(?<one>[^、?？]{2,30}?)(?:は|って|も)(?<all>[^、?？]{2,16}の(?:戦略|狙い|ねらい))(?:なの|です|だ|に入る|か|の|かな|よね|でしょう|っけ){0,8}$/u,
  /^(?<one>[^、?？]{2,24}?)(?:では|で|については|に関しては)(?:も)?(?:各社|企業どうし|企業同士|みんな|お?互い|らいばるどうし)?(?:で|が|は|に)?(?<all>(?:競争|競い合|張り合|協力|手を組|連携)[ぁ-ん]{0,6})$/u,
  /^(?<one>[^、]{2,24}?)(?:は|って)(?<all>[^、]{2,24}?(?:分野|領域))(?:で|だ|です|なの|だよね|$)/u,
  /^(?<one>.{2,40}?)(?:は|って|も|が)(?<all>.{3,40}?)の(?:一つ|ひとつ|1つ|一部|一員|うち|中|なか)(?:です|だ|なの|に(?:入って|含まれて|数えられて)(?:い?る|い?ます)?)?/u,
  /^(?<all>.{3,40}?)(?:の(?:中|なか|うち))?(?<!以外|ほか|他)(?:に|には|として)(?<one>.{2,40}?)(?:は|って|も|が)(?:含まれ|ふくまれ|入って|はいって|入る|ある|あり|あった|挙げられ|挙が|あげられ|出て|載って|登場|数えられ)/u,
  // 「要素は3つで、電力も入ってるよね」
  /^(?<all>[^、。?？]{3,30}?)(?:は|って)(?:全部で)?(?:[一二三四五六]|\d)つで、(?<one>[^、。?？はがに]{2,16}?)(?:も|が)(?:その(?:中|うち|一つ)に?)?(?:入って|含まれ|ある|あって|入る|一つ|挙が)/u,
  /^(?<all>.{2,30}?)の(?:一つ|ひとつ|1つ)(?:が|は|って)(?<one>.{2,30}?)(?:でした|です|だった|だ|なの|なん|やった|や)(?:っけ|よね|か|の|ん){0,8}$/u,
  /^(?<one>.{2,40}?)(?:は|って|も|が)(?<all>.{3,40}?)(?:の(?:中|なか|うち))?(?:に(?:は)?|として(?:は)?)(?:含まれ|ふくまれ|入って|はいって|入る|挙げられ|挙が|あげられ|数えられ|あるか|ある)/u,
];
/** What a claim ends in that says nothing of it. */
export const TAG =
  /(?:[,\s]+(?:right|correct|true|yeah|yes|no|isn'?t it|is it|aren'?t they|(?:does|do|did|was|were|has|are)n'?t (?:it|they)|in the article|there|too|as well|then)){0,12}[?.!\s]*$/;

/** 「…という整理で合っていますか」: what is to be agreed to stands before it. */
export const AGREED =
  /(?:、(?:という|といった|って|との)?|という|といった|って|との)(?:この|その)?(?:整理|理解|認識|解釈|読み|見方|話|こと|説明|指摘|記述|まとめ)?(?:で|は|って)(?:、)?(?:合って|あって|正し|よろし|宜し|いい|良い|間違い|まちがい|問題|大丈夫|ok|おっけ)[^。]{0,10}$/u;
