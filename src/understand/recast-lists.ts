import { createRewriter } from '../text/rewriter.ts';
import { QUOTED } from './recast-quoted.ts';

const SHORTLY =
  '(?:簡潔|端的|手短|短く|短め|ざっくり|シンプル|一言|ひとこと|[一1](?:行|文)|箇条書き|要点だけ|要点のみ)';
/** 「両方を簡潔にお願いします」: of all that was listed, and how it is to be told. */
const ALL_SHORTLY = String.raw`(?:両方(?:とも)?|両者(?:とも)?|どちらも|いずれも|(?:この)?[二三四2-4](?:つ|点)(?:とも)?|それぞれ|各々|各|すべて|全部)(?:を|について|とも)?、?(?:なるべく|できれば|できるだけ|ごく)?${SHORTLY}(?:に|で|ずつ)?[^。?？\n]{0,24}`;
/** Things of which each has a noun, or a verb, of its own: what is asked of each of several names is another matter. */
const THINGS = String.raw`(?![^。、]{0,60}(?:について|に関して)、[^。]{0,60}[、とのを])[^。?？\n]{0,60}[のがをに][^。?？、\n]{1,60}(?:と、?|、|および|及び|ならびに)[^。?？\n]{0,60}[のがをるた][^。?？\n]{1,60}?`;
const WHY =
  'rationale|motive|motivation|thinking|logic|reasoning|reason|goal|purpose|aim|objective|intention';
const WHY_JA = '狙い|ねらい|理由|目的|意図|思惑|動機|背景|根拠';
const SUM_JA = '(?:累計)?(?:出資|投資|支払い?)額';
const AND_JA = '(?:それと|あと|そして|また|ならびに|並びに|および|及び)?、?';
/** Stakes as they are listed: "A into B, A into C". */
const STAKES = String.raw`(?=[^:?!]{0,60}\b(?:into|in|stakes?|investments?)\b)[^.:?!–—]{8,140}?`;
const STAKES_JA = String.raw`[^。?？:：\n]{0,60}(?:から|の)[^。?？:：\n]{0,60}への(?:出資|投資|支払い?)額?`;

/** How several things that one message asks for are listed: its form, its operation, and what the second half leaves out. */
const putPlainly = createRewriter([
  [
    new RegExp(`^(?<things>${THINGS})(?:を|は|について|に関して|も|。)?、?${ALL_SHORTLY}[。]*$`, 'u'),
    '$<things>を教えて',
  ],
  // "…: could I have both?"
  [
    / ?[:,;–—-]? (?:could|can|may) (?:i|we) (?:have|get) (?:both|all (?:three|of (?:them|these)))[?.\s]*$/iu,
    '?',
  ],
  [/^let['’]s have (?=the |[\p{Lu}]\w+['’]s )/iu, 'Please tell me '],
  // "How fast …, and I'd also like A plus B"
  [
    /(?<=\w),? and (?:i'd|i would|we'd|we would) (?:also |then )?(?:like|love|need|want)(?: to know| to have| to see)? (?<one>(?:the |[\p{Lu}]\w+['’]s )[^,?.]{4,80}?) (?:plus|and|as well as) (?=the |[\p{Lu}]\w+['’]s )/iu,
    '? And $<one>? And ',
  ],
  // "the investors in all three of A, B and C, the date and the place": one group, and no items of the list
  [
    /(?<=\b(?:investors?|backers?|backs?|invest(?:s|ed)?)\b(?: in)? )all (?:three|3) of (?<one>\w+), (?<two>\w+),? and (?<three>\w+)(?=,? (?:and|plus) (?!who\b)|\n|, (?!and who\b)|;| \+|(?<=(?:[;+\n]|,|\b(?:and|plus)) ?the (?:\w+ ){0,3}all (?:three|3) of [^,]{2,20}, [^,]{2,40}))/giu,
    'all three of $<one>/$<two>/$<three>',
  ],
  // "A's rationale for …, and what's B's for …?"
  [
    new RegExp(
      String.raw`\b(?<why>${WHY})(?<rest> (?:for|in|behind|of|to) [^?]{4,80}?[,?;]? (?:and |plus |as well as )?(?:(?:what(?:'s| is| was| about)|how about) )?)(?<who>[\p{L}\p{N}]+['’]s)(?= (?:for|in|behind|with|when|to)\b)`,
      'iu',
    ),
    '$<why>$<rest>$<who> $<why>',
  ],
  [
    new RegExp(
      String.raw`\b(?<why>${WHY})(?<rest> behind [^?]{4,80}?[,?;] (?:and |or )?)(?:that )?(?=behind\b)`,
      'iu',
    ),
    '$<why>$<rest>the $<why> ',
  ],
  // "size of A's stake in B and of C's"
  [
    /\b(?<noun>stake|investment|share|bet) in (?<of>\w+)(?<joint>[^?.]{0,14}[?,;] (?:and )?|,? and )(?:of |in |is |that of )?(?<who>[\p{Lu}]\w+['’]s)(?! (?:own )?[a-z])/gu,
    '$<noun> in $<of>$<joint>$<who> $<noun> in $<of>',
  ],
  // "how much has A put into B, …, and how is C's role there described?"
  [
    /^(?<before>.{0,120}\b(?:into|in|funds?|backs?) (?<of>[\p{Lu}]\w+)\b.{5,120}?\b[\p{Lu}]\w+['’]s (?:role|part|position|standing))(?: there| in (?:it|that|all that))?(?= (?:described|said|given|put|called)\b|[?.!\s]*$)/u,
    '$<before> in $<of>',
  ],
  [
    /\bhow (?:is|was) (?<role>[\p{Lu}]\w+['’]s (?:role|part|position|standing)(?: in \w+)?) (?:described|characteri[sz]ed|portrayed)/u,
    'what is $<role>',
  ],
  [
    /^(?<before>[^。]{0,60}?(?<of>[A-Za-zァ-ヴー]{3,12})(?:に|への?(?:出資|投資)|投資)[^。]{5,80}?[、。?？]\s*[A-Za-zァ-ヴー]{3,12}は)(?=(?:どういう|どんな|どう)(?:立場|位置|投資家|役割|説明|存在|扱|書))/u,
    '$<before>$<of>で',
  ],
  // 「AもBもCも知りたい」
  [
    /^(?<one>[^、。?？も\n]{0,60}[のがをに][^、。?？も\n]{2,60})も(?<two>[^、。?？も\n]{0,60}[のがをに][^、。?？も\n]{2,60})も(?:(?<three>[^、。?？も\n]{0,60}[のがをに][^、。?？も\n]{2,60})も)?(?:知りたい|教えて|聞きたい|お願い|ほしい|欲しい|必要)[^。?？、]{0,10}[。]*$/u,
    '$<one>、$<two>、$<three>を教えて',
  ],
  // 「A、B、Cの順に教えて」, "in that order please"
  [
    /(?<=^[^、。?？\n]{0,60}[のが][^、。?？\n]{2,}、[^。?？\n]{0,60}[のが][^、。?？\n]{2,60})の順(?:番)?(?:に|で)(?=(?:教えて|お願い|答えて|ください|頼む|知りたい)[^。?？、]{0,12}[。]*$)/u,
    'を',
  ],
  [/(?<=[,;][^,;]{3,80}),? in (?:that|this) order(?=(?:,? (?:please|pls))?[.?!\s]*$)/iu, ''],
  // "Could you give me A as well as B, and also C?"
  [
    /^(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) you (?:please )?(?:give|tell|show|send|get) me (?<one>(?:the |[\p{Lu}]\w+['’]s )[^,?]{4,90}?) as well as (?<two>(?:the |[\p{Lu}]\w+['’]s )[^,?]{4,90}?)(?:,? and(?: also)? (?<three>(?:the |[\p{Lu}]\w+['’]s )[^,?]{4,90}))?[?.!]*$/u,
    'Please tell me $<one>, $<two>, $<three>.',
  ],
  // "A's investment in B and C's loss": C's is another thing
  [
    /(?<=\b(?:investment|stake|payment|interest) (?:in|to) \w+) and (?=[\p{Lu}]\w+['’]s (?!(?:stake|investment|one)\b))/gu,
    '; ',
  ],
  // "what are A and B each giving C": how much
  [
    /^what (?:are|do|will) (?<by>\w+ and \w+) each (?:giv(?:e|ing|en)|invest(?:ing|ed)? in|put(?:ting)? into|pour(?:ing|ed)? into|commit(?:ting|ted)? to) (?=[\p{Lu}])/iu,
    'How much are $<by> each putting into ',
  ],
  [
    /^(?:じゃあ?、?|では、?|次に、?)?(?<one>[^、。?？\n]{0,60}[のがに][^、。?？と\n]{2,}(?<![A-Za-zァ-ヴー]))と(?<two>(?!.*(?:違い|差|開き|関係|共通|被|かぶ|重な|比較|総額|合計|合算|ほう|方|どちら|どっち|両方))[^、。?？とは\n]{0,60}[のがに][^、。?？とは\n]{2,60})は[?？]*$/u,
    '$<one>、$<two>',
  ],
  // "A's investors, B's and C's", "A's strategy, and B's?"
  [
    /(?<one>[\p{Lu}]\w+['’]s (?<noun>[a-z]{4,})), (?<two>[\p{Lu}]\w+['’]s),? and (?<three>[\p{Lu}]\w+['’]s)(?=[,.?!]|$)/gu,
    '$<one>, $<two> $<noun> and $<three> $<noun>',
  ],
  [
    /(?<one>[\p{Lu}]\w+['’]s (?<noun>strategy|aims?|goals?|motives?|investors|backers|stakes|investments|role|layer))(?<joint>,? and (?:what(?:'s| is| are) )?|[?;] (?:and )?(?:what(?:'s| is| are) )?)(?<two>[\p{Lu}]\w+['’]s)(?=[,.?!]|$)/giu,
    '$<one>$<joint>$<two> $<noun>',
  ],
  // "Out of A, B and C, which is biggest?"
  [
    /^(?:out of|of|among|from|between) (?<list>[^?]{20,140}), (?<which>which (?:one )?(?:is|was) (?:the )?\w+)[?.!\s]*$/iu,
    '$<which>: $<list>?',
  ],
  // "in which fields do they compete, and in which cooperate"
  [
    /(?<in>\b(?:in|on) which (?:\w+ )?(?:do|are) (?:they|\w+)) (?<one>\w+),? and (?:in|on) which (?:ones )?(?:do they )?(?=\w+[\s?.!]*$)/iu,
    '$<in> $<one>, and $<in> ',
  ],
  // 「AとB、あとCは？」: three things, each with words of its own
  [
    /^(?<one>[^、。?？と\n]{0,60}[のが][^、。?？と\n]{2,}(?<![A-Za-z]))と(?<two>(?![^、]*(?:総額|合計|合算|差))[^、。?？と\n]{0,60}[のがに][^、。?？と\n]{2,60})、(?:あと|それと|それから)、?(?<three>[^、。?？は\n]{0,60}[のが][^、。?？は\n]{2,}?)(?:は|も|を教えて)?[。?？]*$/u,
    '$<one>、$<two>、$<three>',
  ],
  // "A's rationale for putting money into B", "the thinking behind B's stake": its reason
  [
    /(?<=['’]s )(?:rationale|motivation|thinking|logic|reasoning)(?= (?:for|in) (?:\w+ ){0,2}?(?:putting|pouring|sinking|investing|backing|funding)\b)|\b(?:rationale|motivation|thinking|logic|reasoning|aim|goal)(?= behind (?:\w+ ){0,2}?(?:putting|pouring|sinking|investing|backing|funding|stake|investment|deal)\b)|\b(?:rationale|motivation|thinking|logic|reasoning|aim|goal)(?= behind [\p{Lu}]\w+(?:['’]s)? (?:\w+ ){0,2}?(?:investing|backing|funding|stake|investment|deal)\b)/giu,
    'reason',
  ],
  [
    /(?<=['’]s (?:reason|motive|goal|purpose|aim)s? (?:for|in|behind) )(?:funding|backing|bankrolling|financing|investing in) (?:everyone|everybody|them all|all of them|the lot)\b/gu,
    'investing across the board',
  ],
  [
    /(?<=['’]s (?:reason|motive|goal|purpose|aim)s? (?:for|in) )(?:funding|bankrolling|financing) (?=[\p{Lu}])/gu,
    'investing in ',
  ],
  // "what drove A to invest in B", 「AがBに投資する根拠」
  [
    /\bwhat (?:drove|drives|led|leads|moved|moves|prompted|prompts|pushed|pushes|motivated|motivates) (?<by>[\p{L}\p{N}]+) to (?=(?:invest|back|fund|put|pour|bet|buy into)\b)/giu,
    'why does $<by> ',
  ],
  [
    /(?<=(?:出資|投資|支援)する)(?:(?:ほう|方)の)?(?:根拠|論拠|わけ|訳|動機)(?=は|も|を|と|、|。|[?？]|$)/gu,
    '理由',
  ],
  [/(?<=[A-Za-z]{3,}への)額(?=は|も|を|と|、|。|[?？]|$)/gu, '出資額'],
  // 「AがBに出資する狙い、それとCのほうは」
  [
    new RegExp(
      `(?<why>${WHY_JA})(?<joint>(?:は[^。?？、]{0,8})?(?:と、?|、|[。?？]))${AND_JA}(?<who>[^、。?？]{2,40}?)の(?:ほう|方|分)(?=[はも]|[。?？]*$)`,
      'u',
    ),
    '$<why>$<joint>$<who>の$<why>',
  ],
  // 「AのBへの出資額と、Cへの分」, 「…、Cのほう」
  [
    new RegExp(
      `^(?<by>[^、。?？\\sの]{2,16})(?<of>の[^、。?？\\sの]{2,16}への)(?:累計)?(?<sum>${SUM_JA})(?<joint>(?:は[^。?？、]{0,8})?(?:と、?|、|[。?？]))${AND_JA}(?<to>[^、。?？\\sの]{2,16})への(?:ほう|方|分)`,
      'u',
    ),
    '$<by>$<of>$<sum>$<joint>$<by>の$<to>への$<sum>',
  ],
  [
    new RegExp(
      `^(?<of>[^、。?？\\sの]{2,16})(?<to>の[^、。?？\\sの]{2,16}への)(?<sum>${SUM_JA})(?<joint>(?:は[^。?？、]{0,8})?(?:と、?|、|[。?？]))${AND_JA}(?<by>[^、。?？\\sの]{2,16})の(?:ほう|方|分)`,
      'u',
    ),
    '$<of>$<to>$<sum>$<joint>$<by>$<to>$<sum>',
  ],
  // "Sum all this: A into B, C into D. What do we get?"
  [
    new RegExp(
      String.raw`^(?:please |quick |rough |grand |overall |combined |a |the ){0,4}(?:sum|total|tot up|tally|add|combine)\b[^:?.]{0,50}: ?(?<list>${STAKES})(?:[.?!;][^.?!]{0,40})?[.?!]*$`,
      'iu',
    ),
    'Add up $<list>. Total?',
  ],
  [
    new RegExp(
      String.raw`^if (?:you|we|i|one) (?:add|sum|combine|total)[^:–—?.]{0,40} ?[:–—] ?(?<list>${STAKES}) ?[,:–—] ?(?:what|how much)[^?.]{2,40}[?.]*$`,
      'iu',
    ),
    'Add up $<list>. Total?',
  ],
  [/(?<=^Add up [^.]{4,120}); /gu, ', '],
  [
    new RegExp(
      `^(?:可能なら|できれば)?、?(?:(?:合計|総額|合算|集計|総計)額?(?:(?:を|は)?[:：]|(?:を|は)[^。?？]{0,16}[。?？])\\s*)(?<list>${STAKES_JA})[。?？]*$`,
      'u',
    ),
    '$<list>、合計いくら？',
  ],
  [
    new RegExp(
      `^(?=.*[、・+＋])(?<list>${STAKES_JA})(?:の(?:合計|総額|合算)額?|を(?:足し合わせ|足し|合算し|合計し|合わせ)た(?:合計|総額|金額|額|もの))(?:は|を)?(?:いくら)?[^。?？、]{0,20}[。?？]*$`,
      'u',
    ),
    '$<list>、合計いくら？',
  ],
  // "if A and B both pay C their full whack"
  [
    /\b(?:pay|give|hand|send|put into|invest in) (?<to>\w+) (?:in )?(?:their|its|the) (?:full|whole|entire|maximum|max) (?:whack|amount|sum|commitment|pledge|quota|allotment|cap)\b/iu,
    'give $<to> the maximum',
  ],
  [
    /\bgo (?:all the way )?(?:up )?to (?:the|their) (?:limit|cap|max(?:imum)?|ceiling)s? (?:with|on|in|for) (?<to>\w+), how much (?:is|would be) (?:on the table|in play|that)(?=[?.!\s]*$)/iu,
    "give $<to> the maximum, what's the sum",
  ],
  // "the most that C could get from A plus B"
  [
    /\bwhat(?:'s| is) the most (?:that )?(?<to>\w+) (?:could|can|might|may|would|will|stands to) (?:get|receive|collect|take|raise) from (?<by>\w+ (?:plus|and|&|together with) \w+)(?: (?:together|combined))?/iu,
    'What is the maximum total that $<by> invest in $<to>',
  ],
  ...QUOTED,
]);

/** A sum, or what is paid or put in: things that can be added up. */
const SUM =
  /\b(?:invest(?:s|ed|ments?)?|stakes?|pa(?:ys?|id|yments?)|into|puts?|revenue|costs?|billion|trillion)\b|[$=\d]|出資|投資|支払|額|億|兆/iu;
/** More than a name: 「Kovach氏が投稿した場所」, "the companies that dominate smartphones". */
const THING = /^(?:\S+\s+){2}\S|[のがを].{2}/u;
const joined = (text: string, marks: RegExp, comma: string, pair: string): string => {
  const items = text.split(marks);
  const isList = items.length > 1 && items.every((item) => THING.test(item.trim()));
  return isList && items.some((item) => !SUM.test(item)) ? items.join(items.length > 2 ? comma : pair) : text;
};

/** "A + B + C", 「A・B・C」, where not all of it can be added up: a list of things. */
const withCommas = (text: string): string =>
  /[?？。].|[、=]/u.test(text) ? text : joined(joined(text, / \+ /u, ', ', ' and '), /・/u, '、', 'と');

/** 「AからB、AからC」 beside what is done with them: stakes. */
const FROM_TO = /[A-Za-z]{3,}から[A-Za-z]{3,}(?=[、と＋+・／/。?？\s]|$)/gu;
const WORKED = /合計|合わせ|足[しす]|合算|総額|一番|最大|最高|最も|順|差|どれ/u;
const asStakes = (text: string): string =>
  WORKED.test(text) && !/支払|払/u.test(text) && (text.match(FROM_TO)?.length ?? 0) > 1
    ? text.replace(FROM_TO, '$&への出資')
    : text;

/** No list of asks is longer, in UTF-16 units. */
const LONGEST = 400;

/** A message with what it lists put plainly. */
export const listedPlainly = (text: string): string =>
  text.length > LONGEST ? text : putPlainly(withCommas(asStakes(text)));
