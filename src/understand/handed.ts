import type { Heard } from './held-against.ts';

/** How English hands a claim over to be confirmed: what stands in front of it says nothing of the matter. */

const SAY =
  '(?:say|claim|state|write|assume|conclude|think|argue|suppose|believe|infer|report|note|put it that)(?:ing)?';
const RIGHT = '(?:true|right|correct|accurate|fair|safe|reasonable|valid|legit|ok|okay)';
const ABOUT_IT = '(?:this|that|it|the (?:article|text|piece))';
const WHETHER_OF = '(?:that|if|whether)';

/** Before a claim that is to be confirmed. */
const FRAMES = [
  `(?:would|wouldn't|is|isn't|was) it (?:be )?(?:also )?${RIGHT} to ${SAY}(?: here)?(?: that)?`,
  `(?:would|wouldn't|do|don't|could) you (?:also )?(?:agree|say|accept)(?: with me)?(?: that)?`,
  `(?:can|could|would|will) you (?:please |kindly |just )?(?:confirm|verify|check)(?: for me)? ${WHETHER_OF}`,
  `am i (?:${RIGHT}|not wrong|not mistaken)(?: (?:in|to) (?:thinking|assuming|saying|believing|understanding|think|assume|say|believe|understand))?(?: that)?`,
  `(?:do|did|have) i (?:understand|understood|get|got|read|have) ?(?:${ABOUT_IT} )?(?:right|correctly|properly)[,:]?(?: that)?`,
  `(?:can|could|may|should) (?:i|we|one) (?:safely |fairly |then |therefore )?${SAY}(?: that)?`,
  `if i(?:'ve| have)? (?:got|get|understood|understand|read|remember|recall) ?(?:${ABOUT_IT} )?(?:right|correctly|properly)[,:]?`,
  `(?:correct|stop|tell) me (?:if )?i(?:'m| am|m) (?:wrong|mistaken)[,:]?(?: but)?`,
  `(?:i(?:'d| would) like|i want|i need|trying) to (?:know|check|confirm) ${WHETHER_OF}`,
  `(?:i(?:'m| am|m| was)? )?(?:just |only |still )?(?:wonder(?:ing)?|curious|unsure|not sure)(?: here)? (?:if|whether)`,
  `is it (?:really |actually )?(?:a (?:known |proven )?fact|the case|legit)(?: that)?`,
  `i(?:'m| am|m) (?:pretty|fairly|quite|almost|kinda|reasonably|\\d+% ?)? ?(?:sure|certain|positive)(?: that)?`,
  `(?:afaik|as far as i know|to my knowledge),?`,
  `(?:(?:do|would|can|could) you (?:happen to )?(?:know|tell me|say)|tell me|let me know|any idea|please confirm|confirm|i should be obliged if you would (?:confirm|tell me)) ${WHETHER_OF}`,
].join('|');
const FILLED = '(?:(?:so|and|but|ok|okay|well|wait|hey|hi|um|hmm|then|yo|just|please|pls)[,\\s]+){0,3}';
const FRAMED = new RegExp(
  `(?<=^|[.!?]\\s+)${FILLED}(?:${FRAMES})\\s+(?<claim>[^.!?]*(?:[.!?](?=\\S)[^.!?]*)*)(?<end>[.!?…]*)`,
  'iu',
);

/** Before a claim that is right where the asker isn't wrong: "am I wrong that …", "would I be mistaken to say …". */
const WRONGED = new RegExp(
  `^${FILLED}(?:am|was|would|will) i (?:be )?(?:totally |completely |just )?(?:wrong|mistaken|off|incorrect)(?: (?:that|to|in|for)(?: ${SAY})?(?: that)?| if i(?:'d)? ${SAY}(?: that)?) (?<claim>.{8,}?)[.!?\\s]*$`,
  'iu',
);
/** "So they compete then?", "they compete, I believe, no?": a claim, and nothing that comes after another. */
const SO_THEN = /^so,? (?<claim>\S+(?: \S+){3,}?),? then[!\s]*\?+\s*$/iu;
const BELIEVED =
  /^(?:i (?:believe|think|guess|gather|assume|suppose)(?: that)? )(?<claim>\S+(?: \S+){2,}?),? no\s*\?+\s*$/iu;

/** A claim and how Japanese hands it over: 「…と思ってたけど違う？」「…はずだけど、そう？」「…という話は正確？」. */
const TAILED =
  /^(?<claim>[^?？。「」]{8,}?)(?:(?:だ)?と(?:ばかり)?思って(?:い)?た(?:ん(?:だ|です))?(?:けど|が)|な?気がする(?:ん(?:だ|です))?(?:けど|が)|(?:[のな])?はず(?:なん)?(?:だ|です)?(?:けど|が|よね)|みたい(?:なん)?(?:だ|です)?(?:けど|が)|じゃん|のは|(?:だ)?(?:と|って)(?:いう)?(?:話|噂|うわさ|情報|説|の)(?:は|って)|って)[、,]?(?:そう|違う|ちがう|違った|違います|違って(?:い)?る|合って(?:い)?(?:る|ます)|あってる|正確|事実|本当|ほんと|正しい)(?:なん|です|でしょう|なの)?(?:か|の|かな|よね)?[?？\s]*$/u;
const VERBAL = /(?:[うくぐすつぬぶむるたい]|です|ます|ん)$/u;

function tailed(text: string): string | undefined {
  const claim = TAILED.exec(text)?.groups?.['claim'];
  if (claim === undefined || TELLS_WHAT.test(claim)) return undefined;
  if (/[るたい]の$/u.test(claim)) return `${claim.slice(0, -1)}よね？`;
  return VERBAL.test(claim) ? `${claim}よね？` : `${claim.replace(/だ$/u, '')}だよね？`;
}

/** Of a text that is a claim and its handing over alone, the claim as claims mostly are put. */
function whole(text: string): string | undefined {
  const claim = (SO_THEN.exec(text) ?? BELIEVED.exec(text))?.groups?.['claim'];
  if (claim !== undefined && !ASKS.test(claim) && !OPENS.test(claim)) return `${claim}, right?`;
  return tailed(text);
}

/** "Am I wrong that they hedge?": the claim, to be told whether it is wrong. */
export function wrongedIn(text: string): Heard | undefined {
  const claim = WRONGED.exec(text.trim())?.groups?.['claim'];
  return claim === undefined || ASKS.test(claim) ? undefined : { text: `${claim}, right?`, tone: 'wrong' };
}

/** A dispute and its claim: "we were arguing whether they compete. Do they?", 「競争してるかどうかで揉めてる。どう？」. */
const DISPUTED =
  /^.*?\b(?:argu\w+|debat\w+|disagree\w*|disput\w+|fight\w*|fought|quarrel\w*|bicker\w*|bet(?:ting)?|discuss\w*|talk\w*)\b[^.!?]{0,40}? whether (?<claim>[^.!?]{6,}?)[.!?…]+\s*(?:so,? )?(?:do|does|did|is|are|was|were|can|could|will|would|has|have) (?:they|it|he|she|that|there)\s*\?*$/isu;
const DISPUTED_JAPANESE =
  /^(?:.*[、。\s])?(?<claim>[^、。]{4,}?)か(?:どうか|否か)(?:で|を|について)[^。]{0,24}?(?:揉め|もめ|議論|言い争|言い合|喧嘩|けんか|ケンカ|賭け|話して)[^。]*(?:[。、]|んだけど|けど)\s*(?:で、)?(?:実際|ほんと|本当|結局)?(?:は|の(?:ところ|とこ))?(?:どう|どっち|どうなの|どうなん|どっちなの)[^。]{0,6}$/su;

/** How such a dispute ends, looked for first: the whole pattern takes long on a long text. */
const ASKS_WHICH = /(?:どう|どっち)[^。]{0,12}$/u;

/** "Does the article say that X?", 「記事にはXと書いてある？」: whether X is so, where X is a whole sentence. */
const WRITTEN =
  /^(?:(?:so|and|but|ok|wait|hey|well)[,\s]+){0,12}(?:does|did|do) (?:the|your|this) (?:article|piece|text) (?:really |actually |ever )?(?:say|state|claim|note|report)s? (?:that )?(?<claim>(?!(?:about|anything|something|nothing|who|what|which|when|where|why|how|if|whether|so|it|that|this|more|much|by)\b)\S+(?: \S+){4,}?)[?.!\s]*$/iu;
const WRITTEN_JAPANESE =
  /^(?:(?:この)?(?:記事|本文)(?:に|で)(?:は|も|って)?、?)?(?<claim>[^?？。「」]{12,}(?:[うくぐすつぬぶむるただいん]|です|ます))(?:と|って)(?:いう(?:こと|ふう|風)(?:に|が|は)?)?(?:は|も)?、?(?:ちゃんと|はっきり|本当に)?(?:書い(?:て|と)(?:い)?(?:ある|あります|る|ます)|書かれて(?:い)?(?:る|ます)|述べ(?:られ)?て(?:い)?(?:る|ます))(?:の|ん)?(?:です|だ)?(?:か|かな|よね|っけ)?[?？\s]*$/u;
/** Asks within for what it tells. */
const TELLS_WHAT = /(?:誰|だれ|どこ|どの|何|いつ|いくら|なぜ|どれ|どう(?!し)|か$)/u;

function written(text: string): string | undefined {
  const english = WRITTEN.exec(text)?.groups?.['claim'];
  if (english !== undefined) return `Is it true that ${english}?`;
  const claim = WRITTEN_JAPANESE.exec(text)?.groups?.['claim'];
  return claim === undefined || TELLS_WHAT.test(claim) ? undefined : `${claim}って本当？`;
}

const ASKS =
  /^(?:what|which|who|whom|whose|when|where|why|how|you|i)\b|\b(?:right|correct|true|yes|no)\s*$|\b(?:i|me|my|you|your)\b/iu;
const OPENS =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|isn't|aren't|doesn't|don't|didn't|hasn't|haven't|won't)\b/iu;
const FEWEST_WORDS = 3;

/**
 * A text with a claim that is handed over put as claims mostly are: "would it be fair to say that they hedge?" as
 * "they hedge, right?", so that it is read, found and judged by what is claimed.
 */
export function withoutHandover(text: string): string {
  const english = DISPUTED.exec(text)?.groups?.['claim'];
  if (english !== undefined) return `${english.trim()}, right?`;
  const japanese = ASKS_WHICH.test(text) ? DISPUTED_JAPANESE.exec(text)?.groups?.['claim'] : undefined;
  if (japanese !== undefined) return `${japanese}？`;
  const said = written(text.trim()) ?? whole(text.trim());
  if (said !== undefined) return said;
  const found = FRAMED.exec(text);
  const claim = found?.groups?.['claim']?.trim() ?? '';
  if (!found || claim.split(/\s+/u).length < FEWEST_WORDS || ASKS.test(claim)) return text;
  const put = OPENS.test(claim) ? `${claim}?` : `${claim}, right?`;
  return text.slice(0, found.index) + put + text.slice(found.index + found[0].length);
}
