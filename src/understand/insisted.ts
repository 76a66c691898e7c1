import { givesToOne } from './gives-and-gets.ts';
import { hasQuestionWord } from './yesno.ts';
import { fold } from '../text/fold.ts';

/** What is insisted on against an answer, without the insisting. */
export interface Insisted {
  claim: string;
  /** whether it only fills a place of what was told: "it was Microsoft", 「黒字だろ」 */
  isBare: boolean;
}

/** Says nothing by itself. */
const LEADS =
  /^(?:(?:uh+|um+|er+|hm+|well|ok(?:ay)?|look|listen|hey|wait|dude|bro|mate|man|lol|lmao|excuse me|sorry|but|and|so|because|cuz|cause|please|pls|actually|obviously|clearly|really|seriously|literally|definitely|then|again|too|cat|え|あの|おい|ねえ|でも|だから|だって|実際(?:は|には)?|本当は|ほんとは|正しくは)(?![\p{L}\p{M}])|(?<=^)(?:いやだから|だからさ))[\s,、]*/iu;

const ANSWER =
  '(?:it|that|this|them|yourself|ur ?self|ur \\w+|your(?:self)? (?:answer|reply|figure|number|mistake)|the (?:answer|record|figure|number|mistake))';
/** That the answer is wrong, or doubted. */
const DENIES = [
  "(?:no+|nope|nah+)(?: (?:no+|nope|nah+)){1,12}|no+|nope|nah+|naw|nuh[ -]?uh|wrong(?: again| answer)?|false|incorrect|not (?:true|right|correct|quite)|bs|bull\\w*|liar|lies|rubbish|nonsense|come on|c'?mon",
  `(?:that|it|this)(?:'?s| is| was|'?s not| isn'?t)(?: (?:just|totally|completely|plain|dead|so|simply))?(?: (?:not (?:right|true|correct|what (?:the article|it) says)|wrong|false|incorrect|bs|bull\\w*|a lie|a mistake|nonsense|rubbish|right|true|correct))`,
  "(?:you|u|ya|ur)(?:'?re|'ve| are| r| have)? ?(?:just |so |totally |dead |completely )?(?:wrong|mistaken|lying|confused|incorrect|mixed (?:it|that|them|things) up|mixing (?:it|that|them|things) up|misread(?:ing)?(?: it| that| the article)?|got (?:it|that|this|them) (?:all )?(?:wrong|backwards|mixed up|the wrong way (?:a)?round)|made (?:a mistake|that up)|making (?:that|it) up)",
  "(?:no(?: no)*,? )?(?:you|u|ya)(?:'ve| have)? (?:got |have |had |turned )?(?:it|that|this|them|things) (?:all |completely )?(?:upside[- ]?down|backwards?|back to front|the (?:wrong|other) way (?:a)?round|reversed|the wrong way|twisted|mixed up|wrong)",
  "i (?:don'?t|do not|can'?t|cannot|refuse to) (?:think so|believe (?:you|that|it|this)|buy (?:that|it|this)|agree)|i (?:disagree|doubt (?:that|it))",
].join('|');
/** Whether she is sure: with what behind it, that is what is asked. */
const SURE =
  '(?:are )?(?:you|u|ya) (?:really |absolutely |quite |100% )?(?:sure|certain|positive)(?: (?:about|of) (?:that|this|it))?';
/** That she should say so. */
const DEMANDS = [
  `(?:please |pls |just |now |kindly |so |go |you should |you must |you need to |you have to |you'?d better |can you |could you |will you |would you |won'?t you |why (?:won'?t|don'?t|can'?t) you (?:just )?){0,12}(?:confirm(?: ${ANSWER})?|(?:correct|fix|revise|change|update|retract|accept) ${ANSWER}|(?:admit|acknowledge|concede)(?: ${ANSWER}|(?: that)? (?:you|u)(?:'re| are| were) (?:wrong|mistaken|lying)| i(?:'m| am| was) right)?)(?: (?:please|pls|now|then|already|for me|immediately|right now)){0,12}`,
  "(?:please |pls |just |now |so |why (?:won'?t|don'?t|can'?t) you (?:just )?|go |can you |could you |will you ){0,12}(?:(?:check|think|look|try|read|count)(?: (?:it|that|the article|the text|the piece|your (?:source|sources|notes)))?(?: (?:again|once more|properly|carefully|twice|first)){1,12}|double[- ]?check|agree(?: with me)?|say (?:so|it|yes|that)|say i(?:'m| am) right|apologi[sz]e|stop (?:lying|arguing)|don'?t (?:lie|argue|deny it)|take it back|own up|be honest|surely|obviously|final answer|period|full stop)(?: (?:please|pls|now|then|already|to me)){0,12}",
].join('|');
/** Only asks along. */
const TAGS = [
  'yes or no|right|correct|am i right|agreed|ok(?:ay)?|deal|thanks?(?: you)?|please|pls',
  "(?:i|we)(?:'ve|'m|'d| have| had| am| was| own| follow| know| run| hold| teach| trade| manage| study| studied| handle| live| talked| spoke| asked| met| double| did)\\b(?! (?:mean|meant|ask|asking|wonder|talking|want|curious|confused|interested|lost|not|sorry))[^\\d$?]*",
].join('|');
const ARTICLE =
  '(?:the|this|that|your) (?:\\w+ )?(?:article|piece|text|post|source|paper|report|press release|memo|filing)';
/** Why the asker should know. */
const AUTHORITY = [
  `i(?:'ve| have|'m the one who|'m the person who| am the one who)? ?(?:just |actually |literally |already ){0,12}(?:read|wrote|written|checked|seen|saw|edited|published|looked at|verified|re-?read)(?: (?:it|that|this|${ARTICLE}))(?: (?:myself|twice|again|today|yesterday|this morning|three times|carefully|with my own eyes|right there|in the article|on the news|just now)){0,12}`,
  "i (?:saw|read|heard|watched|found) (?:it|that|this) (?:on|in|at|from) (?:the )?[\\w'-]+(?: [\\w'-]+){0,2}",
  "(?:trust|believe) me|i(?:'m| am) (?:pretty |quite |very |absolutely |100% |so )?(?:sure|certain|positive|right|serious|telling you|correct|not wrong)|i know (?:it|that|this|what i (?:read|saw)|better|for (?:sure|a fact)|my stuff)|i was there|(?:my|our|the|a|his|her) (?:[\\w'-]+ ){1,4}(?:literally |also |just |clearly )?(?:said|says|wrote|writes|told me|agrees?|confirmed|reported|reports) (?:so|that|it|this|the same)(?: too| as well)?|(?!i |you |it |that |this )[\\w'-]+ (?:said|says|reported|reports|wrote|confirmed) (?:so|it|that)(?: too)?",
  "(?:as )?(?:i(?:'m| am) )?(?:the|an?|his|her|their) (?:[\\w&'-]+ ){0,3}?(?:author|writer|editor|journalist|reporter|ceo|cfo|cto|founder|employee|engineer|analyst|investor|insider|professor|teacher|expert|accountant|banker|lawyer|economist|shareholder|manager|executive|admin|owner|developer|person who \\w+ it)(?: (?:at|of|for|in|here|with|from)(?: [\\w&'-]+){0,3})?|i(?:'m| am) from [\\w&'-]+(?: [\\w&'-]+)?|i (?:work|worked) (?:at|for|in|with) [\\w&'-]+(?: [\\w&'-]+)?",
  `it(?:'?s| is) (?:right there|written|in black and white|literally|clearly|all)?(?: ?(?:there|in|on) ?${ARTICLE}?| in black and white| there)|${ARTICLE} (?:clearly |literally )?says so|(?:everyone|everybody|we all|the whole world) knows? (?:it|that|this)|it(?:'?s| is) (?:common knowledge|a (?:known )?fact|well known|obvious)`,
].join('|');
const SOMEBODY =
  '(?:my|our|his|her|the|a|some) (?:[\\w-]+ )?(?:boss|manager|teacher|prof(?:essor)?|lecturer|dad|mum|mom|brother|sister|uncle|friend|mate|colleague|coworker|client|editor|ceo|accountant|broker|news|radio|internet|tv|paper|guy|girlfriend|boyfriend|wife|husband|roommate|cousin)|(?:chatgpt|gpt|gemini|google|wikipedia|reuters|bloomberg|reddit|twitter|everyone|everybody|people|he|she|they|someone|somebody|wsj|cnn|the ft|forbes|other (?:sites|sources|articles))';
/** What hands the claim over. */
const HANDS_OVER = new RegExp(
  `^(?:(?:${ARTICLE}|it|${SOMEBODY}) (?:clearly |literally |definitely |always |just |actually |all ){0,12}(?:says?|said|states?|stated|told me|tells me|wrote|writes|reckons?|thinks?|claims?|insists?|swears?|reports?|reported|shows?|has)(?: it'?s?(?= at))?|i (?:clearly |distinctly |definitely |just |actually |also ){0,12}(?:read|heard|saw|thought|think|swear|remember|recall|was told|know(?: for a fact)?|believe|say|said|'d say|have|wrote|insist|reckon)|(?:i(?:'m| am) )?(?:pretty |quite |very |absolutely |100% |so )?(?:sure|certain|positive|convinced|telling you)|(?:everyone|everybody|we all|the whole world) knows?|(?:please |just |now ){0,12}(?:confirm|admit|say|acknowledge|accept|correct (?:it|that) to|change (?:it|that) to|fix (?:it|that) to)|it(?:'?s| is) (?:obvious|clear|common knowledge|a fact|well known|true))(?: that|:)?,? (?=\\S)`,
  'iu',
);
const SHORT = '(?:it|that|this|they|those|these|he|she)';
const COPULA = new RegExp(
  `^(?:${SHORT}(?:'?s|'?re| is| was| are| were|'?ll be| will be| should be| must be| has to be)|its|thats)(?: (?:really|actually|clearly|definitely|obviously|totally|supposed to be)){0,12} (?=\\S)`,
  'iu',
);

const JAPANESE_LEADS =
  /^(?:えー?|あの|おい|ねえ|でも|だから|だって|実際(?:は|には)?|本当は|ほんとは|正しくは|は[?？]|へ|(?:絶対|ぜったい|確実|間違いなく)(?:に|、)?(?=[^、。だでにそ]{2}))[、\s]*/u;
const JAPANESE_DENIES =
  '(?:いや|いえ|いいえ|ううん|ちゃう|のん){1,3}|(?:違う|ちがう|違うって|ちがうって){2,3}(?:ってば|よ)?|(?:向き|方向|話)?(?:が)?(?:逆|反対|あべこべ|さかさま)(?:だ|だよ|だって|です|でしょ|だろ|じゃん)?(?:ってば|よ|ね)?|(?:それ|そこ|その(?:数字|答え))?(?:は|って|、)?(?:全然|ぜんぜん|絶対|明らかに|普通に)?(?:違|ちが|ちゃ)(?:う|います|うっ|うん|いま)(?:よ|って|ね|でしょ|だろ|じゃん|から|し|んだ(?:けど|よ)|と思(?:う|います)(?:けど|よ)?){0,12}|(?:それ|そこ|その(?:数字|答え))?(?:は|って|、)?(?:間違|まちが)(?:い|って(?:る|ます|ない)|えて(?:る|ます))(?:だ|です|よ|ね|って|から|でしょ|ん){0,8}|(?:嘘|うそ|ウソ)(?:つくな|つき|だ|でしょう?|だろ|だね|ばっかり|言うな)?(?:よ|って)?|そんな(?:わけ|はず)(?:が|は)?(?:ない|ありません)(?:だろ|でしょ|よ)?|(?:本当|ほんと|ほんま|マジ|まじ|ガチ)(?:に|で)?(?:か|かな|ですか|ですかね)?(?:それ)?|(?:それ)?(?:って)?(?:本当|確か|たしか)(?:なの|ですか|か)|信じ(?:られない|ない)(?:よ)?|デタラメ(?:だ|言うな)?|ばか言うな|おかしい(?:よ|だろ|でしょ|って)?';
const JAPANESE_DEMANDS =
  '(?:早く|さっさと|ちゃんと|もう一(?:回|度)|今すぐ|よく|素直に|頼むから|とにかく|いいから|だから|すぐ){0,8}(?:(?:そう|それ|間違い|そこ|答え|数字)?(?:と|を|だと)?(?:訂正|修正|確認|確定|撤回|謝罪|回答|同意|肯定)(?:して|しろ|せよ|し直して|しなさい|お願い(?:します|いたします|致します)?|願います|よろしく|をお願い(?:します|いたします)?)|(?:そう|それ|間違い|非|数字)?(?:だと|と|を|だって|って)?(?:直|認め|読|調べ|見|考え|答え|言|い)(?:して|て|んで|って|い直して|み直して|え直して|直して|直せ|ろ|え|な(?:よ|さい)?)|謝(?:って|れ)|やり直し(?:て)?|(?:はい|うん|そう|その通り|正解|合ってる|正しい|[^、。はが]{1,10}(?:だ|です))(?:だ|です|だよ)?(?:と|って)(?:言|答え|返事し)(?:って|え|て|いなさい)|(?:認め|同意す|納得す)る)(?:よ|ね|な|みて|みろ|くれ|くれる|くれない|ください|下さい|いただけますか|もらえますか|もらえる|ほしい|欲しい){0,8}|(?:なんで|なぜ|どうして)(?:それ(?:を|が)?|そう)?(?:認めない|言わない|認められない|言えない|間違える)(?:の|んだ|んですか|のか|わけ)?(?:よ)?';
const JAPANESE_TAGS =
  'よろしく|頼む|お願いします|お願い|ね|よね|でしょ|だろ|合ってる(?:よね|でしょ)?|そうだよね|そうでしょ|[^、。\\d?？はが]{2,16}(?:てる|ている|てた|た|だ|です|ます)(?:し|もん|もの|から|んだから|んで|ので|んだけど|けど)';
const JAPANESE_AUTHORITY =
  '(?:俺|僕|私|わたし|あたし|わし|うち|こっち|自分|当方)?(?:は|が|も|、)?(?:ちゃんと|さっき|昨日|今|何回も|何度も|[\\d二三]回|[\\d二三]度|実際に|この|その|例の|全部)*(?:記事|本文|原文|元記事|資料|プレスリリース|ソース)?(?:を|は|、)?(?:ちゃんと|さっき|何回も|何度も|全部|実際に){0,8}(?:読ん|確認し|見|書い|チェックし|監修し)(?:だ|た|てる|でる|てきた|できた)(?:ん|の|し|よ|から|けど|もん|だから|だけど|だよ|です|ですけど|ですが|間違いない|絶対だ|本人|人間|人|筆者|張本人|著者|者|だ|で|な|んで|ので){0,12}|(?:俺|僕|私|わたし|あたし|うち|こっち|当方)(?:は|、|が|って)?[^、。]{0,12}?(?:社員|関係者|著者|筆者|記者|作者|書いた本人|役員|専門家|アナリスト|投資家|株主|中の人|教授|先生|編集者|cfo|ceo|社長|元社員|担当者|勤務|働いて(?:る|いる|ます))(?:だ|です|なん|な|だけど|だよ|だから|ですが|ですけど|なので|なんで|だから分かる|の私が言う|が言う|ので|し|から|けど|んだ|よ|で|んだから|んです){0,12}|[\\p{L}]{1,12}(?:社員|関係者)(?:です|なん|だ|だけど|だから|ですが|なので|なんですが|なんだけど){1,12}|(?:この目|自分の目)で(?:見|確認し)た(?:ん|もん|から|よ|だ|し){0,8}|(?:みんな|誰でも|誰もが|全員|世間(?:では|は))(?:もう)?(?:そう)?(?:知って|言って|いって)(?:る|いる|ます)(?:よ|ん|だ|から|し|こと|ぞ){0,8}|(?:俺|私|僕)を信じて|[^、。\\d]{1,12}(?:が|も|は)[^、。\\d]{0,8}(?:そう|同じこと|同じように)(?:はっきり|ちゃんと)?(?:書いて|言って|言っ|教えて|いって)(?:た|いた|る|ました)(?:よ|し|から|もん){0,8}|絶対(?:に)?(?:そう|合ってる)?(?:だよ|です|だって|だから)?|間違いない(?:よ|です|って|から)?|記事に(?:も|は)?(?:ちゃんと|そう|はっきり|そうやって){0,8}書いて(?:あ?った|あ?る|あります|ありました)(?:よ|から|し|んだ(?:けど|よ|から)?|ぞ|じゃん|でしょ){0,12}|常識(?:だろ|でしょ|だよ|です)?';
/** 「友達も言ってた」, with no word of what. */
const JAPANESE_OTHERS =
  '(?:うちの|俺の|私の|僕の|大学の|会社の)?(?:友達|友だち|友人|ダチ|知り合い|先生|教授|先輩|後輩|上司|部長|課長|社長|同僚|親|父|父さん|お父さん|母|母さん|お母さん|兄|兄貴|弟|姉|妹|夫|嫁|妻|旦那|彼氏|彼女|みんな|誰か|専門家|ニュース|テレビ|新聞|ネット|SNS|動画|YouTube|ChatGPT)(?:が|も|は|でも?|にも?)(?:ちゃんと|はっきり|確かに|たしかに)?(?:そう)?(?:言って|いって|書いて|聞いて|見て|言っ|聞い|見|やって|やっ|教えて)(?:い|あ)?(?:た|る|ました|ます)(?:よ|し|から|もん|ん|だ|です|の|わ|ぞ|けど){0,8}';
const JAPANESE_BY =
  /^(?:(?:うち|俺|私|僕)の)?(?:上司|部長|課長|社長|先輩|後輩|同僚|先生|教授|友達|友人|知り合い|彼氏|彼女|父|母|親|兄貴?|姉|弟|妹|テレビ|ニュース|新聞|ネット|記事|本文|別の記事|他の(?:サイト|記事|AI)|ChatGPT|チャットGPT|Gemini|グーグル|Google|みんな|ロイター|日経|ブルームバーグ|X|ツイッター|俺|私|僕)(?:さん|ちゃん|くん)?(?:は|が|も|では|には|に|によると|いわく|曰く|だと|で(?!し|す))[、\s]*/iu;
const JAPANESE_SAID =
  /(?:(?:だ|だった|である)?(?:って|と)(?:も|は)?(?:[^、。\d]{1,8}(?:が|は|も|から|に))?(?:はっきり|ちゃんと|確かに|たしかに)?(?:書いて(?:あ?った|た|る|あ?る|あります|ありました)|書かれて(?:た|いた|る|います|いました)|言って(?:た|いた|ました|る|います|いました)|いって(?:た|いた)|聞い(?:た|て(?:た|る|いる|ます))|聞きました|読ん(?:だ|でる)|読みました|見(?:た|ました)|習っ(?:た|ています)|教わった|思(?:う|って(?:た|いた)|います|ってました)|出て(?:た|いた|る)|なって(?:た|いた|る))|と主張して(?:る|ます))(?:よ|けど|んだけど|んだが|から|ぞ|んです(?:が|けど)?|ですが|のに|もん|し|わ|んだよ|んだから|です){0,12}$/u;
const JAPANESE_ENDS =
  /(?:(?:の|な)?(?:だった|でした|でしょう?|だろう?|じゃん|じゃないの|じゃない(?:か|です(?:か)?)?|だよ|だ|です|なの|なん|の?はず|やろ|やで|や|だもん|だってば|だって)(?:よ|ね|な|から|って|ってば|けど|が|し|ん|か|もん|ぞ|わ|の|さ){0,8}|だ(?:から|よ|ね|し){1,8}|ってば|で合って(?:る|ます)(?:よね|よ|ね|でしょ)?|が正しい(?:よ|です|はず(?:だ|です)?|んだ(?:よ|けど)?)?|が正解(?:だよ|です|だろ|でしょ)?|に(?:訂正|修正|直)して(?:よ|ください|くれ)?)$/u;

const whole = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})[\\s.!?~…]*$`, 'iu');
const opening = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{M}'])[\\s,]*`, 'iu');

/** After a "no" that is an answer; "no bubble" is none. */
const SUBJECT =
  "(?:it|its|it's|that|that's|thats|this|i|i'm|im|you|he|she|they|they're|the|my|actually|everyone|everybody|we|there)\\b";

interface Manner {
  denies: RegExp;
  opens: RegExp;
  says: RegExp;
  tags: RegExp;
  leads: RegExp;
  splits: RegExp;
  /** whether a claim that is left has no subject of its own */
  bare: (claim: string) => boolean;
  strip: (claim: string) => string;
}

const stripEnglish = (claim: string): string => claim.replace(COPULA, '').replace(/[\s,.!?]+$/u, '');
const stripJapanese = (claim: string): string =>
  claim.replace(JAPANESE_BY, '').replace(JAPANESE_SAID, '').replace(JAPANESE_ENDS, '');

const ENGLISH: Manner = {
  denies: whole(DENIES, SURE, 'no way'),
  opens: opening(`(?:${DENIES})(?=,? ${SUBJECT})|nope|nah+|wrong|incorrect|(?:${AUTHORITY})(?= and| so|,)`),
  says: whole(DEMANDS, AUTHORITY),
  tags: whole(TAGS),
  leads: LEADS,
  splits: /(?<=[.!?;…])\s+|\n+|,\s+(?!\d{3}\b)|\s+[–—-]+\s+|:\s+(?=\S)/u,
  bare: (claim) => COPULA.test(claim) || claim.trim().split(/\s+/u).length <= 3,
  strip: stripEnglish,
};
const JAPANESE: Manner = {
  denies: whole(JAPANESE_DENIES),
  opens: new RegExp(
    `^(?:(?:${JAPANESE_AUTHORITY})(?<=けど|から|だが|ですが|んで|ので|し|もん)|[^、。\\d?？]{2,24}(?:けど|けれど|だが|ですが|んで|ので|だから|だし)(?=約?\\d)|(?:いや|いえ|いいえ|ううん|ちゃう){1,3}|違うって|違うよ|ちがうよ|嘘だ|うそだ|は[?？])[、\\s]*(?=[^、。\\s])`,
    'u',
  ),
  says: whole(JAPANESE_DEMANDS, JAPANESE_AUTHORITY, JAPANESE_OTHERS),
  tags: whole(JAPANESE_TAGS),
  leads: JAPANESE_LEADS,
  splits: /(?<=[。！!？?…])\s*|\n+|[、，]\s*|(?<=[ぁ-んァ-ヴー\p{sc=Han}])\s+(?=[ぁ-んァ-ヴ\p{sc=Han}])/u,
  bare: (claim) => !/(?:は|が|を|に|へ|から)(?=.)/u.test(stripJapanese(claim)),
  strip: stripJapanese,
};

/** Takes off what stands before a piece again and again, and tells whether it denied. */
function opened(piece: string, { opens, leads }: Manner): { rest: string; isDenied: boolean } {
  let rest = piece.trim();
  let isDenied = false;
  for (let before = ''; before !== rest;) {
    before = rest;
    const denied = rest.replace(opens, '');
    if (denied !== rest && denied !== '') isDenied = true;
    rest = (denied === '' ? rest : denied).replace(leads, '') || rest;
    const handed = rest.replace(HANDS_OVER, '');
    if (handed !== rest && /[\p{L}\p{N}]{2}|\d/u.test(handed)) {
      isDenied ||= /^(?:please |just |now ){0,12}(?:confirm|admit|say|acknowledge)/iu.test(rest);
      rest = handed;
    }
  }
  return { rest, isDenied };
}

/** 「いいから「そうです」って言って」: what she should say is quoted. */
const QUOTES = /[「」『』]/gu;
const PIECE_END = /[\s。.!！?？…~〜]+$/u;

/** "No. It's 2 BILLION. I wrote the article. Confirm.": what is claimed, where no more than one thing is, and all else insists. */
export function insistedIn(text: string): Insisted | undefined {
  const typed = givesToOne(text.replace(/[’‘]/gu, "'").trim());
  const manner = /[ぁ-んァ-ヴ\p{sc=Han}]/u.test(typed) ? JAPANESE : ENGLISH;
  const claims: string[] = [];
  let insists = false;
  for (const split of typed.split(manner.splits)) {
    const piece = split.replace(PIECE_END, '').replace(QUOTES, '').trim();
    const { rest, isDenied } = opened(piece, manner);
    const isNo = [piece, rest].some((one) => manner.denies.test(one));
    const isSaid = isNo || [piece, rest].some((one) => manner.says.test(one));
    // Behind the claim a "no" only asks whether it is so.
    insists ||= isDenied || (isSaid && (!isNo || claims.length === 0));
    if (!isSaid && /[\p{L}\p{N}]/u.test(rest) && ![piece, rest].some((one) => manner.tags.test(one)))
      claims.push(rest);
  }
  const [claim] = claims;
  const [bare = '', more] = [
    ...new Map(claims.map((one) => manner.strip(one).trim()).map((one) => [fold(one), one])).values(),
  ];
  if (!insists || claim === undefined || more !== undefined) return undefined;
  if (!/[\p{L}\p{N}]/u.test(bare) || /(?:ほう|方)$/u.test(bare) || hasQuestionWord(fold(bare)))
    return undefined;
  return { claim: bare, isBare: manner.bare(claim) };
}
