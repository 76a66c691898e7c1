import { fold } from '../text/fold.ts';
import { mayFind } from '../text/gate.ts';
import { asks } from './asking.ts';
import { wantsYesNo } from './yesno.ts';

/** How people begin before they ask; none of it changes what is asked. */
const LEADS: RegExp[] = [
  /^(?:yo|hey|hi|ayo|ok|sup)?,? ?(?:(?:cat|kitty|bro|fam|technyan),? ){0,12}(?:what'?s|whats|wats) (?:good|up|poppin'?g?|cracking?|new)(?:,? (?:cat|kitty|bro|fam|technyan|everyone|guys|y'?all)){0,12}\s*[,.!?:…-]+\s*(?=\S)/i,
  /^(?:hey+|hi+|hiya|hello+|heya|yo+|howdy|greetings|good (?:morning|afternoon|evening|day))(?:,? (?:all|everyone|everybody|guys|folks|there|team|y'?all|friends?|people|chat|mate|bot|cat|kitty|technyan|miss|dear)){0,12}\b(?:\s*[,.!:;~-]+\s*|\s+(?=(?:who|what|which|when|where|why|how|whats|whos|hows|is|are|does|do|did|has|have|can|could|would|will|was|were|any|so)\b))(?=\S)/i,
  /^(?:bruh|bro|bruv|dude|omg|omfg|wtf|yo|lmf?ao|lol|whoa|ayo|damn|dang|sheesh|jeez|gosh|holy (?:cow|moly|shit|crap|hell))\b[\s,.!…]+(?=\S)/i,
  /^(?:ok(?:ay)?,? |and |so )?(?:(?:one )?(?:last|final|next|more)|another) (?:one|question|q|thing)\s*[,:.!]\s*(?=\S)/i,
  /^(?:(?:sorry|hi|hey|hello)[,!. ]+)?(?:i'?m (?:an? )?)?(?:an? )?(?:total|complete|absolute|utter|real|huge|bit of an?|such an?|big) (?:noob|n00b|newb|newbie|beginner|idiot|novice|outsider|layman|layperson)(?: (?:here|at this|so|but)){0,12}\s*[,:;.!…-]+\s*(?=\S)/i,
  /^(?:technyan|hey technyan|dear (?:cat|technyan)|mr\.? cat|ms\.? cat|kitty cat)\s*[,:!-]\s*/i,
  /^(?:an? |my |just an? |this is an? |maybe an? |probably an? |possibly an? )?(?:(?:very|really|super|probably|bit of an?) )?(?:quick|genuine|honest|serious|dumb|silly|stupid|random|newbie|noob|simple|small|little|weird|odd|naive|basic|another|one more|last|legit|real|tiny|short|stupid|rookie|beginner'?s?) (?:question|q|one|query)(?: (?:here|incoming|for you|for the cat|guys|folks|but|maybe|perhaps|time)){0,12}\s*(?:[,:;.!…-]+|but )\s*(?=\S)/i,
  /^(?!.{0,60}\b(?:again|repeat|catch (?:that|it)|come again)\b)(?:sorry|apologies|pardon|forgive me|excuse me|pardon me)(?:,? (?:if|for|in advance|but)(?: (?!who|what|when|where|why|how|which|is |are |does |do )[\w']+){0,8})?\s*(?:[,:;.!…-]+|\bbut )\s*(?=\S)/i,
  /^(?:random|out of (?:pure |sheer )?(?:curiosity|interest)|just (?:curious|wondering|checking|asking)|curious|genuinely (?:curious|asking)|asking for a (?:friend|mate)|not a native speaker|new here|first time here|noob here|hope this is ok(?:ay)?|serious(?:ly)? (?:asking|now)|real talk|for real|not gonna lie|ngl|tbh|honestly)\s*(?:[,:;.!…-]+|but )\s*(?=\S)/i,
  /^(?:(?:hey |so |ok |please |pls )?(?:can|could|would|cud|will) (?:you|u|ya|someone|somebody|anyone|anybody|one of you)(?: guys)?(?: please| pls| kindly| just| quickly| maybe){0,12} (?:tell|explain|remind|inform|enlighten|help|clarify|show|describe|outline|walk|lay out|break down|spell out|go over)(?: to)?(?: me| us)?(?: through)?|(?:do|does|did) (?:you|u|anyone|anybody|someone|somebody|the cat)(?: guys)?(?: happen to| even)? know|(?:any(?:one|body)? (?:got (?:any|an) )?|got any |have (?:you )?(?:any|an) )(?:idea|clue|know)|i(?:'d| would)? (?:wanna|want to|need to|like to|would like to|love to|just want to) (?:know|understand|hear|learn|find out|ask)|(?:i(?:'m| am|m)? )?(?:(?:honestly|really|still|just|simply|genuinely) ){0,12}(?:(?:don'?t|do not|can'?t|cannot|didn'?t|couldn'?t) (?:quite |really |even |actually |fully ){0,12}(?:get|see|understand|grasp|follow|know|figure out|work out)|fail(?:s|ed)? to (?:see|understand|grasp|get)|struggl(?:e|ing) to (?:see|understand|grasp|get)|(?:puzzled|confused|lost|baffled) (?:as to|about|on|by)|not (?:quite |really )?(?:following|seeing|getting|understanding))|(?:it )?(?:beats|baffles|puzzles|escapes|confuses) me|i(?:'m| am|m|'ve been| was)? (?:just )?wondering|(?:just )?wondering|tell me|remind me|explain(?: to me)?|please tell me|pls tell me)\s*[,:-]?\s*(?=(?:exactly |roughly |again |about )?(?:what|which|who|whose|whos|whom|when|where|why|how)(?:'?s|'?re)?\b)/i,
  /^(?:according to|as per|going by|based on|in|from|per|by) (?:the|this|your|that) (?:article|piece|text|story|write-?up|source)\s*[,:]\s*/i,
  /^(?:この|その|例の)?記事(?:によると|によれば|的には|では|の中では|の中で)[、,\s]*(?=\S)/u,
  /^(?:um+|uh+|er+m*|hm+|ah+|oh+|well|alright|anyway|anyhow|btw|by the way|listen|look|look here|say)\s*[,….:-]+\s*(?=\S)/i,
  /^(?:ねえ|ねぇ|ねーねー|ねえねえ|ねぇねぇ|ね、|あのさ[ぁあー]?|あのね|あのー?|えっと|えーっと|えーと|んーと|そのー|すみません(?:が)?|すいません(?:が)?|すまん(?:けど)?|ごめん(?:なさい)?(?:けど)?|失礼(?:し|いた)ます(?:が)?|恐れ入りますが|恐縮ですが|お尋ねします(?:が)?|お聞きします(?:が)?|質問(?:です|なんですけど|なんだけど|があります|していい(?:ですか)?)?|素朴な疑問(?:なん(?:だ|です)けど|です(?:が)?)?|初歩的な質問(?:ですが|なんですが)|はじめまして|初めまして|こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|やっほー?|てくにゃん|テクにゃん(?:さん|ちゃん)?|ところで(?:さ)?|そういえば(?:さ)?|そいや|ちなみに|ふと思ったん(?:だ|です)(?:けど|が)|(?:ちょっと|少し|一つ|ひとつ)?(?:聞きたい|ききたい|教えてほしい|教えて欲しい|伺いたい|お聞きしたい)(?:ん|の|こと)?(?:です|だ|があるん(?:です|だ)|がある)?(?:けど|が)?)(?:[、,。.!！…〜~\s]+)(?=\S)/u,
  /^ふと思ったん(?:だ|です)(?:けど|が)(?=\S)/u,
  // 「アナリストとして知りたいのですが、」, 「テクにゃんは世界一賢い猫だよね。」: who asks, and what she is told she is
  /^[^、。?？]{1,14}として(?:ぜひ)?(?:知り|聞き|伺い|うかがい|確認し|お聞きし)たい(?:の|ん)?(?:です|だ)?(?:が|けど)、\s*(?=\S)/u,
  /^(?:テクにゃん|きみ|君|あなた|お前)(?:は|って)、?(?:[^。?？!！、]{0,16}(?:かしこい|賢い|かわいい|可愛い|頭がいい|頭いい|すごい|優秀|天才|物知り|頼りになる|いい子|えらい)[^。?？!！、]{0,10})[。!！]+\s*(?=\S)/u,
];

/** How they end: laughs, thanks, and what they say of themselves. */
const TAILS: RegExp[] = [
  // 「…率はにゃ？」
  /(?<=[はのをがにで])にゃん?(?=[?？]*\s*$)/u,
  // 「…？はよ」, 「…。早くしろよバカ猫」
  /(?<=[。?？!！])\s*(?:はよ|早よ|はやく|早く)(?:して|しろ|教えて|答えて|言え)?(?:くれ|よ|ね)?(?:、?(?:この)?(?:バカ|馬鹿|ばか|アホ|クソ|ダメ)?(?:猫|ねこ|ボット))?[。!！\s]*$/u,
  // "… pls tell me he's wrong", 「…違うって言ってやって」: what was said is held against the article anyway
  /(?<=\S \S+ \S{1,40})[\s,.;!…–-]{1,20}(?:so |and |but |now |can (?:you|u) |could you |pls |please |someone |just ){0,12}(?:tell|show) (?:me|him|her|them|us) (?:that )?(?:he|she|they|it|that|this|hes|shes|theyre|thats)(?:'s|'re| is| are)? (?:so |just |totally |dead |clearly )?(?:wrong|mistaken|off|right|bs|nonsense|not (?:true|right|so)|talking (?:nonsense|rubbish|bs))[\s.!?~]*$/i,
  /(?<=[^、。?？!！]{8}[、。?？!！\s])(?:頼むから|お願いだから|誰か|ぜひ|はっきり|びしっと|ビシッと)?(?:違う|ちがう|間違い|間違って(?:い)?る|嘘|うそ)(?:だ)?(?:って|と)(?:言って|言ってやって|教えて|教えてやって)(?:くれ|ください|ほしい|よ|ね){0,8}[\s。.!！?？〜~]*$/u,
  // 「…？電車乗るから短めでよろ」
  /(?<=[。?？!！\s])[^。?？!！、]{2,16}(?:から|ので|んで|し)、?(?:短め|手短|みじかめ|短く|一言|ひとこと|簡潔|さくっと|ざっくり)(?:に|で)?(?:よろ(?:しく)?|お願い(?:します)?|おねがい|頼む|たのむ|頼みます|教えて|答えて){0,8}[。!！\s]*$/u,
  /(?<=か)(?:と)?(?:いう|って)(?:こと|点|ところ)(?:なん)?(?:です|だ)(?:けど|が|よ|ね){0,8}[。、.!！\s]*(?:(?:わか|分か)り(?:ます|そうです)か|(?:わか|分か)る|教えて(?:ください|下さい|くれ)?|ご存知ですか)?[\s。.?？!！]*$/u,
  /(?<![\s,.?!…-])[\s,.?!…-]{1,20}(?:lo+l|lmao+|lmfao|rofl|ha(?:ha)+h?|hehe+|xd+|:\)|:d|;\)|tho(?:ugh)?|pls+|plz+|please+|thx|ty|tysm|cheers|tia|ta|thanks?(?: (?:you|u|a lot|so much|in advance|alot|mate|guys|again)){0,12}|thank (?:you|u)(?: (?:so much|very much|in advance|again)){0,12}|much appreciated|appreciate it|no rush)[\s.!~]*[\s.!~?]*$/i,
  /(?<=\S),? (?:according to|as per|going by|based on) (?:the|this|your|that) (?:article|piece|text|story|write-?up|source|(?:listed |stated |named |given )?(?:deals|investments|stakes|list))(?: (?:listed|given|named|stated))?[\s.?]*$/i,
  /(?<=^(?:so |and |ok |wait )?(?:who|what|which|when|where|how)\b[^?]{8,})(?<!\b(?:that|it|this|one|those|them|was|is|say|said|tell|repeat|explain|show)) again(?: tho)?[\s?]{0,8}$/i,
  /(?<=\S \S+ \S+)[,.…]? or (?:is|are|was) (?:that|this|it|they) (?:all )?(?:just|only|merely|all|pure) (?:[\w'-]+ ){0,3}(?:hype|pr|bs|bull\w*|talk|marketing|spin|fluff|show|lies|noise|cap|rumou?rs?|clickbait)(?: talk| stunt)?[\s?.!]*$/i,
  /(?<=\S \S+ \S+)[,.…]? or is it (?:just|only|all|always) [\w' ]{2,40}[\s?.!]*$/i,
  // how exactly a date or a sum is told matters
  /(?<!\b(?:when|year|date|month|day|quarter|much|many|long|percent|billion|million|trillion|dollars?|(?:is|are|was) (?:it|this|that)|[$\d.]+(?:bn?|m|k)?)\b[^.?!]*) exactly[\s?]*$/i,
  /(?<![,.?!…(-])[,.?!…(-]{1,20}\s{0,4}(?:i'?m |i am )?(?:just |only |so |really |genuinely |honestly |a bit |kinda |kind of |totally ){0,12}(?:curious|wondering|asking|checking|confused|lost|clueless|asking for a (?:friend|mate)|trying to (?:understand|learn|follow|keep up)|new (?:here|to this)|not sure i (?:get|got) it)(?: (?:here|now|again|lol)){0,12}[\s.!?)]*$/i,
  /(?<=[?？。!！…\s]|(?<!いくつ|何[社個人点つ]|誰|だれ|どこ|何|なに|いつ|いくら)か)[\s、。?？!！…]{0,8}(?:(?:誰か|だれか|どなたか|ぜひ|是非)?(?:教えて|おしえて)(?:ください|下さい|ね|よ|くれ|ほしい(?:です)?|くれる|くれない|くださいませ|いただけますか)?|よろしく(?:お願い(?:します|いたします|致します))?|お願いします|気になる|気になった|素朴な疑問|[(（](?:素朴な疑問|気になる|純粋に疑問|切実|真顔|マジで|笑|汗|震え声)[)）]|わかる|わかります[?？]|笑+|草+|[wｗ]{1,}|汗)[\s。.!！?？…〜~]*$/u,
  // "…? feels like cheating", 「…？浮気じゃん」: what the asker makes of what was just asked
  /(?<=[^?]{16}[?])\s*(?:(?:that|it|this|all of (?:it|this))'?s? )?(?:just |kinda |kind of |really |sorta |honestly ){0,12}(?:feels|seems|sounds|looks|smells) (?:like |a bit |kinda |so |pretty |really |rather ){0,12}[\w' ]{2,30}[.!]*\s*$/i,
  /(?<=[^?？]{10}[?？])\s*(?:なんか|まるで|それって|完全に)?[^、。?？]{1,12}(?:じゃん|やん|やんか|みたい|っぽい)(?:けど|な|ね|w|笑){0,8}[。!！\s]*$/u,
  /(?<=[ぁ-んァ-ヴー\p{sc=Han}?？])(?:[wｗ]{2,40}|[(（]?笑[)）]?|草){1,6}[\s。!！]{0,8}$/u,
];

/** 「…か知ってる？」「…のか知りたい」: as good as the question itself. */
const WRAPPED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<=[\p{L}\p{N}])(?<!いくつ|何[社個人点つ]|誰|だれ|どこ|何|なに|いつ|いくら)か(?:どうか)?(?:って)?、?(?:を|は|が)?(?:知って(?:る|ます|いますか?|いる)|ご存知ですか?|わか(?:る|りますか?|る人いる)|分か(?:る|りますか?)|(?:が)?(?:知り|しり)たい(?:です|んですが|んだけど)?|教えて(?:ください|下さい|ほしい(?:です)?|くれ)?|おしえて(?:ください)?)[\s。.?？!！]*$/u,
    'か?',
  ],
];

/** "Is it so or not", "does it or what": the question itself. */
const OR_NOT = /,? or (?:what|not|no|nah)(?: (?:then|though|tho|really))?[\s?.!]*$/iu;
const OPENS_WITH_VERB =
  /^(?:[^?,]{2,30}, ?)?(?:(?:so|and|but|ok|okay|well) )?(?:is|are|was|were|does|do|did|has|have|can|could|will|would)\b[^?]{6,}$/iu;

function withoutOrNot(typed: string): string {
  const at = typed.search(OR_NOT);
  const before = typed.slice(0, Math.max(0, at));
  return OPENS_WITH_VERB.test(before) ? `${before}?` : typed;
}

/** "Is it expected? If yes, when?": what follows is asked all the same. */
const IF_SO =
  /(?<=[?.!] {1,3})if (?:yes|so|not|no),? (?=(?:(?:roughly|exactly|about|then) )?(?:when|who|why|how|what|where|which|by)\b)|(?<=[?？。]\s*)(?:して(?:い)?る|そう|ある)(?:の)?(?:なら(?:ば)?|場合は?|としたら)、?(?=[^。?？]{0,8}(?:どこ|だれ|誰|いくら|いつ|なぜ|なん|何|どう))/gi;
/** 「Aに投資してる？してないなら、どこに？」 */
const IF_NOT =
  /(?<=[?？。]\s*)(?:(?:投資|出資)?して(?:い)?ない|そう(?:で|じゃ)ない|違う|ちがう)(?:の)?(?:なら(?:ば)?|場合は?|としたら)、?(?=[^。?？]{0,8}(?:どこ|だれ|誰))/gu;

/** "What does the article say will happen?": what will. */
const SAYS_THAT =
  /^((?:and |so |but |ok )?(?:what|who|when|where|why|which [\w -]{2,24}?|how (?:much|many)?)) (?:do|does|did) (?:the |this |that )?(?:article|piece|text|story|it) (?:think|say|expect|predict|believe|claim|suggest|argue|reckon)(?: that)? (?=(?:will|would|is|are|was|were|can|could|may|might|happens?|happened|pays?|invests?|backs?|funds?|owns?|supplies|makes?|gets?|owes?|uses?|wins?|controls?|benefits?|dominates?|decides?)\b)/i;

/** 「Microsoftの話、Anthropicにいくら入れるの」: what it is about, as a sentence of its own it would ask something else. */
const ABOUT =
  /^((?:[^、。！!？?]{2,24}じゃなくて?、?)?[^、。！!？?]{2,14}の(?:話|件|こと))(?:[、,。] ?)(?=\S{6})/u;

/** 「XというY、Zでは何に…」: what it is about, set before the question. */
const TOPIC =
  /^([^、。?？!！「」]{4,40}(?:という|っていう|って)[^、。?？!！は「」]{0,8}(?:やり方|考え方|考え|戦略|戦い方|話|点|状況|状態|仕組み|構造|方法|姿勢|動き|関係|流れ))、(?=[^。!！]*(?:何|誰|だれ|どう|どこ|なぜ|いつ|いくら))/u;

/** Only says that there is no time: "downsides quick im in queue". */
const IN_HURRY =
  /(?<=[a-z]{4}.*)[,.]? (?:cuz |cause |as |because )?i(?:'| a)?m (?:in (?:a |the )?(?:queue|hurry|rush|meeting|class|lecture|game|match|call|lobby)|late|busy|at work|driving|afk(?: soon)?|about to (?:leave|go|play))(?: (?:rn|now|soon|lol|sry|sorry)){0,12}[\s.!]*$/iu;

/** What asked, though it goes with what stood behind it. */
const markOf = (taken: string): string => /[?？]/.exec(taken)?.[0] ?? '';

const MOST = 4;

/** So much at either end of a long text may be padding, in UTF-16 units: patterns that look back are kept from reading all of it. */
const REACH = 200;

/** @param leads, tails what may be taken from the two ends */
function strip(text: string, leads: RegExp[], tails: RegExp[]): string {
  let bare = text;
  for (let round = 0; round < MOST; round++) {
    const before = bare;
    for (const lead of leads) if (mayFind(lead, bare)) bare = asking(bare, bare.replace(lead, ''));
    for (const tail of tails) if (mayFind(tail, bare)) bare = kept(bare, bare.replace(tail, markOf));
    if (tails.length > 0)
      for (const [wrapped, asked] of WRAPPED) bare = kept(bare, bare.replace(wrapped, asked));
    if (bare === before) break;
  }
  return bare;
}

/**
 * What is asked, without what people say around it: greetings, excuses, laughs, thanks. Nothing is taken where next to
 * nothing would be left.
 * @param typed without markup
 */
export function withoutPadding(typed: string): string {
  const text = withoutOrNot(typed.length > 2 * REACH ? typed : typed.replace(IN_HURRY, ''))
    .replace(IF_SO, '')
    .replace(IF_NOT, 'かわりに')
    .replace(SAYS_THAT, '$1 ')
    .replace(ABOUT, '$1なんだけど、')
    .replace(TOPIC, '$1は');
  if (text.length <= 2 * REACH) return strip(text, LEADS, TAILS);
  const [head, tail] = [strip(text.slice(0, REACH), LEADS, []), strip(text.slice(-REACH), [], TAILS)];
  return head + text.slice(REACH, -REACH) + tail;
}

/** Enough for a question of its own: not the half of one that follows another. */
const ENOUGH = 7;
const THREE_WORDS = /\s\S+\s/;

const kept = (before: string, after: string): string =>
  THREE_WORDS.test(after) || (after.length >= ENOUGH && /[ぁ-んァ-ヴ\p{sc=Han}]/u.test(after))
    ? after
    : before;

/** Something is asked, or wanted: else the greeting, or the excuse, is what is said. */
const WANTS =
  /[?？\d]|教えて|おしえて|知りたい|ほしい|ください|頼む|よろしく|挙げて|並べて|まとめて|全部|一覧|(?:か|よね|かな|っけ|でしょう?|だろう?|[るた]の|なの|って)[。.!！〜~…\s]*$/u;
/** Whether something is asked, or wanted. */
export const isAsking = (text: string): boolean =>
  WANTS.test(text) || asks(text) || (!/[ぁ-ん]/u.test(text) && wantsYesNo(fold(text)));
const asking = (before: string, after: string): string => (isAsking(after) ? kept(before, after) : before);
