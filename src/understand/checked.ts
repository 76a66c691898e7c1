/** How a claim that stands for itself is handed over to be confirmed: "… I intend to quote that; is it safe?", 「…相違ありませんか」. */

const THAT = '(?:that|this|it|so|as much|the above|the same)';
const RIGHT =
  '(?:accurate|correct|right|true|fair|safe|sound|valid|in order|the case|prudent|reasonable|acceptable|faithful|permissible|wise|borne out|defensible|proper)';
const READING =
  '(?: (?:reading|summary|statement|description|account|characteri[sz]ation|interpretation|understanding|representation|conclusion|assessment|inference|figure|date))?';
const USE =
  '(?:report|quote|say|state|write|cite|use|print|publish|repeat|rely on|include|assert|claim|conclude|assume|put|record|present)';
/** Asks only whether what stands before it is so. */
const CHECK = [
  `(?:(?:is|was|would|might|may) (?:${THAT}|my (?:understanding|reading|recollection|note|summary)|our (?:understanding|reading|draft|figure|note))(?: then| still| indeed| entirely| be){0,12}) (?:an? |the )?${RIGHT}${READING}(?: (?:for me |for us )?to ${USE}(?: ${THAT})?)?`,
  `(?:can|may|could|might|should) (?:i|we|one) (?:safely |properly |then ){0,12}${USE} ${THAT}(?: as (?:is|it stands|fact|such))?`,
  `(?:i|we) (?:trust|assume|take it|presume|believe|hope|suppose)(?: that)? ${THAT}(?:'s| is| remains| was) (?:still |indeed ){0,12}${RIGHT}`,
  `(?:please|kindly|could you|would you|can you|do)(?: please| kindly| also){0,12} (?:verify|confirm|check|corroborate)(?: ${THAT}| whether ${THAT} is ${RIGHT})?(?: for (?:me|us))?(?: (?:please|if you would))?`,
  `(?:do|would|could|can) you (?:agree|concur|confirm|endorse ${THAT})(?: (?:with )?${THAT})?`,
  `(?:does|would|do|did) (?:the article|the text|the piece|it|${THAT}|the source)(?: indeed| really| actually)? (?:bear (?:${THAT}|me|us) out|support (?:${THAT}|me|us)|confirm (?:${THAT})|stand|hold|tally(?: with the (?:article|text))?|agree with (?:the (?:article|text)|${THAT}|me|us)|square with the (?:article|text)|say so|say ${THAT})`,
  'am i (?:correct|right)(?: (?:in (?:this|that)|there|on that))?|have i (?:understood|read|got) (?:that|this|it) (?:correctly|right(?:ly)?|properly)|correct|right|accurate|yes or no',
].join('|');
/** What the asker means to do with it. */
const INTENDS = `(?:(?:i|we) (?:intend|plan|propose|mean|wish|hope|am about|are about|would like|should like|'d like|want|am going|are going) to ${USE} ${THAT}[^.?!;]{0,40}[.;,:–—-]+ *(?:and |so |but )?)?`;
const CHECKED = new RegExp(
  String.raw`^(?<said>[^?？]{16,}?)[.;:!–—]+\s+${INTENDS}(?:so |and |but |now |then )?,?(?:${CHECK})[?.!\s]*$`,
  'isu',
);

/** What a claim is put into: whose it is, and how sure the asker is. */
const FRAME = new RegExp(
  [
    String.raw`^(?:as (?:i|we) (?:recall|understand(?: it)?|remember(?: it)?|read it),? )`,
    String.raw`^(?:(?:i|we) (?:understand|gather|believe|take it|recall|seem to recall|remember|note|see|presume|assume|was told|were told|am told|have it|have read|read|understood|gathered|had assumed|had understood|had thought|think)(?: from (?:the|your) \w+)?(?: that)? )`,
    String.raw`^(?:(?:it is|it was) (?:my|our) (?:understanding|recollection|impression|belief)(?: that)? )`,
    String.raw`^(?:(?:my|our|the|a) (?!article|text|piece)(?:[\w'-]+ ){0,2}?(?:notes?|draft|records?|deck|slides?|memo(?:randum)?|report|files?|table|summary|spreadsheet|briefing|paper|minutes|document|colleagues?|client|editor|analyst|manuscript|brochure|presentation|chart|figures?) (?:(?:currently )?(?:says?|states?|shows?|records?|asserts?|claims?|reads?|maintains?|notes?|holds?|reports?)|ha(?:s|ve) it)(?: that)? )`,
    String.raw`^(?:you|the article|the text|the piece) (?:said|say|says|state|stated|states|mentioned|wrote|write|writes|noted|told me)(?: that)? (?=\S+ \S+ \S)`,
  ].join('|'),
  'iu',
);
/** "My notes have the holding at $2 billion", "you place the arrival within two years". */
const PLACED =
  /^(?:(?:my|our|the) (?:[\w'-]+ )?[\w'-]+ (?:have|has|put|puts|give|gives|list|lists|show|shows|record|records)|(?:i|we) (?:have )?(?:recorded|listed|noted|put|placed|dated|described|given|entered)|you (?:place|put|date|set|give|list|have|record)) (?<what>.{6,}?) (?<where>as an? \S.*|(?:at|within|in|for|as) (?:up to |over |about |at (?:least|most) |more than |less than )?(?:\$?\d|one|two|three|four|five|six|ten|(?:january|february|march|april|may|june|july|august|september|october|november|december|late|early)\b).*)$/iu;
/** What the asker says of it at its end. */
const TRAILING =
  /,? (?:as (?:i|we) (?:recall|remember|understand)(?: it)?|if (?:i|we) (?:am|are) not mistaken|if memory serves|i (?:believe|think|gather)|(?:taken|drawn|lifted|copied) from (?:your|the) [\w ]{3,30}|on (?:my|our) reading|according to (?:my|our) notes)$/iu;

/** Asks something itself, or leans on what was said before it. */
const NO_CLAIM =
  /^(?:(?:and|so|but|then) )?(?:who|what|which|when|where|why|how|whose|whom|is|are|does|do|did|has|have|can|could|would|will|list|name|state|tell|give|explain|please|kindly|thank|thanks|he|she|they)\b/iu;

function checkedInEnglish(text: string): string | undefined {
  const said = CHECKED.exec(text)?.groups?.['said'];
  if (said === undefined || /["“]/u.test(said) || /[.!;]\s+\S/u.test(said)) return undefined;
  const bare = said.trim().replace(TRAILING, '').replace(FRAME, '').replace(TRAILING, '');
  const { what, where } = PLACED.exec(bare)?.groups ?? {};
  const claim = what === undefined ? bare : `${what} is ${where?.replace(/^as (?=an? )/iu, '')}`;
  return NO_CLAIM.test(claim) || claim.split(/\s+/u).length < 4 ? undefined : `Is it true that ${claim}?`;
}

const CHECKED_JAPANESE =
  /^(?<said>[^?？。]{8,}?)(?:の(?:はず|認識|理解))?(?:と(?:の?こと|記憶して(?:い|おり)|認識して(?:い|おり)|理解して(?:い|おり)|承知して(?:い|おり)|把握して(?:い|おり)|聞いて(?:い|おり)|伺って(?:い|おり)|なって(?:い|おり)|して(?:い|おり)|あり|書い|聞き|伺い|記載して(?:い|おり))(?:ます|ました|た|る)?|はず(?:です|だ)|ことになって(?:い|おり)ます|でした|です|ます)?(?:が|けど|けれど(?:も)?)?[、。]\s*(?:(?:この|その|これ|それ|こちら)(?:まま|とおり|通り|よう(?:に)?|内容|理解|認識|数字|表現)?|そう|左様に?)?(?:の?(?:まま|とおり|通り))?(?:は|を|で|に|と|も)?、?(?:引用|報告|記載|掲載|使用|説明|理解|認識|解釈|断言|発表|公表|回答)?(?:して|で|に|は|を|と)?(?:も|は)?、?(?:相違|間違い|誤り|齟齬|問題|差し?支え|支障)(?:は|など)?(?:ござい|あり|な)[^。?？]{1,12}[?？。\s]*$/u;
const FRAME_JAPANESE =
  /^(?:(?:弊社|当社|手元|私|わたし|小職|当方|社内|部内|こちら)の?(?:資料|メモ|記録|原稿|ノート|控え|文書|報告書|下書き|理解|記憶|認識)(?:では|によると|によれば|には|だと)、?|(?:確か|たしか|記憶では|私の理解では)、?)/u;
/** 「「…」例として引かれて」: what is quoted is what is said. */
const AS_EXAMPLE =
  /[「『](?<said>[^「」『』]{3,60})[」』](?:の|な|という)?(?:例|業界|もの|ケース)と(?:して)(?:引|挙げ|紹介|説明|描|扱)[^、。]{1,10}$/u;

function checkedInJapanese(text: string): string | undefined {
  const said = CHECKED_JAPANESE.exec(text)?.groups?.['said'];
  if (said === undefined || /(?:か|教えて|ください)$/u.test(said)) return undefined;
  const claim = said.replace(FRAME_JAPANESE, '').replace(AS_EXAMPLE, '$<said>');
  return claim.length < 8 ? undefined : `${claim}って本当？`;
}

/** A claim and, behind it, that it is to be checked, as what is asked; undefined where it is nothing of the kind. */
export const checked = (text: string): string | undefined =>
  /[ぁ-ん]/u.test(text) ? checkedInJapanese(text.trim()) : checkedInEnglish(text.trim());
