import { fold } from '../text/fold.ts';
import type { Turn } from './follow.ts';
import { factTold } from './frame.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understand.ts';

/** "… and give the figures for both years": they are told with what is worked out of them. */
const AMOUNTS_TOO =
  /^(?:両年|両方|両者|両社|双方|それぞれ|各年|各社|おのおの)の?(?:金額|額|数字|規模|値|市場規模)[もをは]?(?:あわせて|一緒に|併せて|添えて)?[^。?？]{0,10}$|^(?:and )?(?:(?:give|show|state|include) (?:me |us )?)?(?:the |both ){0,12}(?:figures?|amounts?|numbers?|sums?)(?: (?:for|of|in))? (?:both|each)(?: (?:years?|of them|companies))?[.?! ]*$/iu;
/** "Kindly state both amounts.": whatever is listed is told with its sums. */
const SUMS_TOO =
  /^(?:and |so )?(?:what|which)(?:'s| is| are| were) (?:both|the two|each|their|the respective)(?: (?:of )?(?:the|their|two|respective)){0,12} (?:amounts?|figures?|sums?|numbers?|sizes?)(?: (?:respectively|each|involved|then)){0,12}\W*$|^(?:and |also )?(?:(?:could you |would you )?(?:please|kindly|pls) ){0,12}(?:state|give|show|include|name|add|provide|mention|quote|list|specify)(?: me)? (?:both|each|all|the)(?: (?:of )?(?:the|their|respective|two)){0,12} (?:amounts?|figures?|sums?)(?: (?:too|as well|for each|of each|respectively|please)){0,12}[.?! ]*$|^(?:両者|両方|双方|それぞれ|各々|各社)?の?(?:金額|額)(?:も|を)(?:あわせて|併せて|一緒に|それぞれ)?(?:お示し|教えて|ご教示|示して|お願い|ご提示|記載|述べて|添えて)[^。?？]{0,10}$/iu;
const LISTED_WITH_SUMS = new Set<Question['kind']>([
  'dual',
  'investors',
  'investments',
  'holds',
  'loop',
  'path',
  'stakes',
  'purse',
  'relation',
]);
const WITH_AMOUNTS = new Set<Question['kind']>(['calculation', 'derived', 'ratio', 'stakes', 'total', 'net']);
/** "Amazon's in it, right? How much did they throw in?": of a deal that there isn't, nothing more is to be told. */
const HOW_MUCH_THEY =
  /^(?:and |so |but )?how much(?:\W*$| (?:did|do|does|have|has|are|is|was|were) (?:they|it|he|she) (?:put|throw|invest|give|commit|chip|pledge|contribute|sink|pour)\w*(?: (?:in|into it|in there|up))?\W*$)|^(?:で、?)?(?:いくら|なんぼ|どれくらい|どのくらい)(?:出|入れ|突っ込|投資|出資)[ぁ-ん]{0,6}[?？]*$|^(?:で、?)?(?:金?額|いくら)(?:は|も)?[?？。]*$/iu;
/** "Which layer is it in? Models? Cloud?": the layers that it might be in, of which the answer tells. */
const LAYER_ALONE =
  /^(?:or |and )?(?:[\w. ]{2,20}'s )?(?:the |in )?(?:ai|models?|clouds?|chips?|gpus?|both|all(?: three)?)(?: (?:layer|side|one))?\W*$|^(?:それとも)?(?:[^\sの]{2,16}の)?(?:ai|もでる|くらうど|ちっぷ|半導体|gpu|両方|全部)(?:の?層|の方|のほう|側)?(?:かな|とか|か|なの)?[^\p{L}]*$/u;
/** "… and how many layers is it in?": those that it is in are told. */
const HOW_MANY_LAYERS =
  /^(?:and |so |but ){0,12}(?:(?:in|on|across) )?how many (?:layers?|of (?:them|the (?:three|layers)))\b[^?]{0,30}\W*$|^(?:それは|で、?)?(?:いくつ|何個|何層|幾つ)(?:の層|の階層|分)?(?:に|で|の)?[^、。?？]{0,14}[?？。\s]*$/u;
/** "… and under which names?": they are told with the layers. */
const UNDER_NAMES =
  /^(?:and )?(?:under|with|by) (?:what|which) (?:names?|products?|services?)(?: (?:is it|does it appear))?(?: (?:in )?each)?\W*$|^(?:また、?)?(?:それぞれ)?(?:どの|何という|どんな)(?:名前|名称|サービス|製品)(?:名)?で(?:です|出て|載って|挙が)?[^、。?？]{0,8}[?？。]*$/iu;
/** "Can you total them? If not, which has a figure?": those that have one, and those that have none, are told with it. */
const WITH_FIGURE =
  /^(?:if (?:not|so|you can'?t|that'?s not possible),? )?(?:then )?(?:which|whose|who|how many)\b[^?]{0,40}\b(?:ha(?:s|ve)|comes? with|given|stated|disclosed|public|missing|lacks?|without)\b[^?]{0,30}\W*$|^(?:(?:でき|出せ)ない(?:なら|場合(?:は)?)|無理なら|だめなら)、?[^、。?？]{0,20}(?:金額|額|数字)[^、。?？]{0,24}[?？。\s]*$/iu;
const TOTALLED = new Set<Question['kind']>(['total', 'stakes']);
/** Each of them is told with its sum, or that it has none. */
const WITH_SUMS = new Set<Question['kind']>(['loop', 'holds', 'extreme', 'payments', 'purse']);
const HOW_MUCH =
  /^(?:and |(?:and )?if so,? )?how much(?: each| (?:do|did) they (?:put in|invest))?\W*$|^(?:それぞれ)?いくら(?:ずつ)?[?？]*$/iu;
/** "… and how much each?", 「それぞれの金額は？」: of all that were asked about before it. */
export const HOW_MUCH_EACH =
  /^(?:and |so |also ){0,12}(?:how much (?:is |was |did )?(?:each|do they each|does each)(?: (?:one|of them|in|put in|invest|putting in)){0,12}|(?:what(?:'s| is| are)? )?(?:the |their )?(?:respective (?:amounts?|sums?|figures?)|(?:amounts?|sums?|figures?) (?:of|for|on|against) each)(?: one)?|(?:for )?how much (?:respectively|in each case))(?:,? (?:where|if|when(?:ever)?|as far as) (?:one|it|they|any|that|there)(?: is|'s|'re| are)?(?: (?:given|stated|named|known|disclosed|any|one|public)){1,2})?\W*$|^(?:また、?|それと|で、?)?(?:それぞれ|各々?|おのおの)の?(?:(?:出資|投資)?(?:の)?(?:金?額|額)|いくら(?:ずつ)?|なんぼ)(?:は|も|を)?(?:いくら)?(?:です|でしょう|なの|出して|出資して|投資して|入れて|い?る|い?ます|の){0,8}か?(?:教えて|ご教示|お願い)?[^、。?？]{0,8}[?？。\s]*$/iu;
/** "How much in all, and from whom?", "who supplies them and to whom?": the answer names them. */
const WITH_GIVERS = new Set<Question['kind']>(['total', 'calculation', 'stakes']);
const FROM_WHOM =
  /^(?:and )?(?:from|by) (?:whom?|where|which (?:companies|investors|firms))\W*$|^(?:で、?)?(?:誰|だれ|どこ)から(?:です|なの|か){0,8}[?？。]*$/iu;
const TO_WHOM =
  /^(?:and )?(?:to|for) (?:whom?|(?:which|what) (?:companies|firms|labs))\W*$|^(?:で、?)?(?:誰|だれ|どこ)[にへ](?:です|なの|か){0,8}[?？。]*$/iu;
/** "…, and which does only one of them back?": what two have in common is told with what one has alone. */
const ONLY_ONE = /\b(?:only|just) one\b|片方|(?:一方|1社|一社|どちらか)(?:だけ|のみ)/u;
/** "… whose and how bad": whose a thing is, and how large, the fact that was told names. */
const WHOSE_AND_HOW =
  /^(?:and )?(?:whose|how bad|how (?:big|serious)|by how much)(?: (?:is|are) (?:it|that|they))?\W*$|^(?:で、?)?(?:どこ|誰|だれ)の(?:話|こと|やつ)?(?:です|なの|か){0,8}[?？。\s]*$|^(?:で、?)?どれ(?:くらい|ぐらい|だけ)(?:やばい|ひどい|まずい)?(?:です|なの|の|か){0,8}[?？。\s]*$/iu;

/** "… and how much": of a fact that names a figure. */
const HOW_LARGE = /^(?:and )?how much(?: (?:is|are) (?:it|that|they))?\W*$/i;
/** 「それは何年のことで、金額はどのくらい」: of a fact, or of a deal that was announced, whose sum was told with its year. */
const HOW_LARGE_TOO =
  /^(?:また、?|それと、?|その)?(?:金額|総額|額|規模|損失額|赤字額|出資額|投資額|支払額)(?:は|が|も|って)?、?(?:それぞれ)?(?:お?いくら|どのくらい|どれくらい|どれぐらい|どのぐらい|いかほど|どの程度|どれほど)(?:ほど|くらい|ぐらい)?(?:に(?:なり|なる))?[^、。?？]{0,14}[?？。\s]*$/u;
const STATES_SUM = /[$%]/;
/** Whether nothing but how much it is is asked, of what was said before. */
export const asksSumAlone = (text: string): boolean => HOW_LARGE_TOO.test(text);
function isSumSaid(text: string, turn: Turn, parts: Understanding): boolean {
  if (!asksSumAlone(text)) return false;
  const { question } = turn;
  if (question.kind === 'announced') return true;
  if (question.kind !== 'tie') return STATES_SUM.test(factTold(turn, parts)?.en ?? '');
  const [deal] = parts.library.graph.between(question.from, question.to, question.deal);
  return question.aspect === 'date' && deal?.amount.usd !== undefined;
}
const isSized = (turn: Turn, parts: Understanding): boolean => /\d/.test(factTold(turn, parts)?.en ?? '');
/** "Is it mentioned, and if so where?": a yes names the place with what it is mentioned for. */
const IN_WHAT =
  /^(?:and |so |but ){0,12}(?:if so,? )?(?:where(?: exactly)?|(?:in|under) (?:what|which) (?:context|connection|capacity|role)|as what|(?:for|about) what|what for|in what way|doing what|how so)\W*$/i;
const isConfirmed = ({ answered }: Turn): boolean =>
  answered?.kind === 'facts' && answered.yes === true && answered.polarity === 'y';
/** "… and is that a fact or a forecast?": a fact that says so was told. */
const FORECAST_OR =
  /^(?:and |so |but ){0,12}is (?:it|that|this)(?: \w+)? (?:a |an |just a )?(?:fact|forecast|prediction|estimate|projection|actual|measured|certain|promise)(?: \w+)? or (?:(?:is it )?(?:just )?(?:a |an )?)?(?:fact|forecast|prediction|estimate|projection|guess|actual|expected)\w*\W*$/i;
const isForecast = (turn: Turn, parts: Understanding): boolean =>
  /\b(?:forecasts?|expected|may|might)\b/.test(factTold(turn, parts)?.en ?? '');
/** "Where does it go, and where does it come from?": of a deal both ends are told. */
const EITHER_END =
  /^(?:and |so |but ){0,12}(?:(?:where|whom?) (?:does|do|did) (?:it|that|the money|they) (?:come|go|flow|end up|land)(?: (?:from|to))?|(?:from|to) (?:where|whom?)|where (?:from|to))\W*$/i;

const WITH_ENDS = new Set<Question['kind']>(['tie', 'payments', 'purse']);
/** "… and who paid it?", "which stake …, and who holds it?": whoever gives it is named with it. */
const WHO_GIVES =
  /^(?:and |so |but ){0,12}(?:who(?:se)?|which (?:company|firm|investor)) (?:paid|pays|put|gave|gives|invested|holds?|owns?|made|makes|is behind|has|promised|committed)(?: up)? (?:it|that|this|them|the (?:money|stake|investment|payment|sum))(?: in| up)?\W*$/i;
const WHO_GETS =
  /^(?:and |so |but ){0,12}(?:who|which (?:company|firm|lab)) (?:receives?|received|gets?|got|is paid|takes?|pockets?|collects?)(?: (?:it|that|this|the (?:money|sum|payment)))?\W*$|^(?:で、?)?(?:(?:誰|だれ|どこ)が(?:出し|払っ|渡し)て、?)?(?:誰|だれ|どこ)が(?:受け?取|もら|貰|得)[^、。?？]{0,8}[?？。\s]*$|^(?:and |so |but ){0,12}(?:(?:who|which (?:company|firm|one))(?:'s| is| was)? )?(?:the )?(?:recipient|receiver|payee|payer|sender|giver|beneficiary)(?: of (?:it|that|the (?:money|payment)))?\W*$|^(?:また、?|で、?)?(?:その)?(?:受け?取り?手|受け手|受取人|受領者|受け?取る側|もらう側|払い手|支払い?手|支払う?側|払う側|出し手)(?:は|が)、?(?:誰|だれ|どこ|どちら|どっち|どの会社)[^、。?？]{0,8}[?？。\s]*$/iu;
/** "How many does it hold, and how big are they?": they were told with their sums. */
const HOW_BIG =
  /^(?:and |so |but ){0,12}how (?:big|large) (?:are|is|were) (?:they|those|these|each|each of them|it)(?: each)?\W*$/i;
const SUMMED = new Set<Question['kind']>(['investments', 'investors', 'holds', 'payments']);
const WITH_GIVER = new Set<Question['kind']>(['tie', 'undisclosed', 'extreme', 'stakes']);

/** "Which is a floor and which a ceiling?": sums are told with their limits. */
const WHICH_LIMIT =
  /\b(?:which|whether|what)\b[^?]{0,60}\b(?:floor|minimum|lower (?:bound|limit)|at least)\b[^?]{0,40}\b(?:ceiling|cap|maximum|upper (?:bound|limit)|at most)\b|\b(?:which|whether|what)\b[^?]{0,60}\b(?:ceiling|cap|maximum|upper (?:bound|limit))\b[^?]{0,40}\b(?:floor|minimum|lower (?:bound|limit))\b|(?:どちら|どれ|どの|いず)[^。?？]{0,14}(?:下限|最低)[^。?？]{0,20}(?:上限|最大)|(?:どちら|どれ|どの|いず)[^。?？]{0,14}(?:上限|最大)[^。?？]{0,20}(?:下限|最低)|(?:上限|下限)(?:・|、|と|か|なのか|の)?(?:上限|下限)(?:なの)?(?:かも?|の別)/iu;
const WITH_LIMITS = new Set<Question['kind']>(['total', 'calculation', 'stakes', 'tie', 'holds']);
/** "… Name them all.": a list names all of it. */
const ALL_NAMED =
  /^(?:please |kindly |and |so |also |do ){0,12}(?:name|list|give|state|identify)(?: me| us)? (?:all (?:of them|of their names|the names)|them(?: all)?|each(?: of them)?|(?:all )?(?:the |their )?(?:full )?names)(?: please| in full| by name)?\W*$|^(?:また、?)?(?:(?:該当する)?(?:全社|各社|すべて|全て|それら|企業|会社)の?(?:社名|名前|名称|企業名|会社名)|全社名|(?:すべて|全て|全部)?(?:の)?社名)(?:を|も)?(?:すべて|全て|漏れなく|全部)?(?:挙げて|教えて|列挙して|お?示し|並べて|ご教示|お願い)[^。?？]{0,12}[。?？\s]*$/iu;
const LISTS = new Set<Question['kind']>(['investors', 'investments', 'overlap', 'supply', 'layers']);

/** Whether a fact was told that is no view, and wasn't doubted: of those it is asked whose words they are. */
const isStated = (turn: Turn, parts: Understanding): boolean =>
  turn.answered?.kind === 'facts' && !turn.answered.yes && factTold(turn, parts)?.nature !== 'opinion';

/** How far a price goes: no more told than whether to buy. */
const HOW_HIGH =
  /^(?:で、?|あと|それで|じゃあ)?(?:いくら|どこ|どのへん|何ドル|何どる)(?:まで|くらい|ぐらい)?(?:に)?(?:上が|下が|のび|伸び|いく|行く|なる)[^、。]{0,8}$|^(?:and |so )?(?:how (?:high|far|low|much)|where|to what) (?:will|can|could|does|would|might|is) (?:it|they|the (?:stock|price|shares?))(?: (?:go|get|rise|climb|fall|drop|going|end up)){0,12}[^a-z]*$/u;

/** "Which is larger, and by what factor?": a comparison is told with the factor and with the gap. */
const BY_HOW =
  /^(?:and |so |but ){0,12}(?:(?:by )?(?:how much|what (?:factor|multiple|margin)|how many times)(?: (?:more|larger|bigger|as much))?|what(?:'s| is) the (?:ratio|gap|difference|factor|multiple))(?:,? (?:at least|at most|exactly|roughly|then|between (?:them|the two))){0,12}\W*$|^(?:また、?|それと|で、?)?(?:それは|これは)?(?:何倍|差額?(?:は|も)?(?:いくら)?|いくら(?:の)?差|どれ(?:くらい|だけ)(?:の)?差?|倍率は?)(?:多い|大きい)?(?:です|でしょう|なの|になり?ます|の){0,8}か?[?？。\s]*$/iu;
const isCompared = ({ question }: Turn): boolean =>
  question.kind === 'stakes' || (question.kind === 'calculation' && question.operation === 'compare');

/** "Are they connected, and if so in which direction?": the way is told with its arrows. */
const WHICH_WAY =
  /^(?:and |but )?(?:if so,? )?(?:in |(?:to|from) )?(?:what|which) (?:direction|way)(?: (?:round|around))?(?: (?:does|do|is) (?:it|the money|that|they)(?: (?:go|flow|run|move|going|flowing))?)?\W*$|^(?:あるなら|その場合)?、?(?:どちら|どっち|どの)の?(?:向き|方向)(?:です|なの|に(?:流れ|動)[^、。]{0,8})?か?[?？。\s]*$/iu;
/** "If so, please name at least one intermediary.": whoever stands between is told with the way. */
const WHO_BETWEEN =
  /^(?:and |but |or )?(?:if (?:so|not|(?:it(?:'s| is)|they(?:'re| are)|that's) (?:not|only)? ?(?:direct(?:ly)?|indirect(?:ly)?)|(?:not|only)? ?(?:direct(?:ly)?|indirect(?:ly)?)|there is(?: one)?),? )?(?:then )?(?:please )?(?:(?:name|give|state|identify|cite|specify) (?:me )?(?:at least one|one|any|an?|the) (?:such )?(?:intermediar\w+|middle ?m[ae]n|go-?between|link|company|firm|connection)(?: (?:in between|between them|in the middle))?|(?:through|via|by way of|by) (?:whom|which(?: (?:company|companies|firms?|intermediar\w+))?|what)|who(?:'s| is| are| stands?| sits?)? (?:in )?(?:between(?: them)?|the middle|the intermediar\w+)|(?:what|which)(?: (?:one|ones|company|companies|is the (?:intermediary|link|connection)))?|how)\W*$|^(?:また、?)?(?:(?:直接(?:的)?(?:で|じゃ)(?:は)?な(?:い(?:の|ん)?(?:なら|だったら|場合(?:は)?)|ければ|かったら)|間接(?:的)?(?:なら|だったら|の場合は?)|(?:ある|つながってる|つながっている)なら)、?)?(?:間に)?(?:誰|だれ|どこ|どの(?:会社|企業)|何)(?:を)?(?:経由|通して|介して|挟んで|はさんで|が(?:間|仲介))[^、。?？]{0,10}[?？。\s]*$|^(?:また、?)?(?:(?:もし)?(?:ある|そう|つながっている|繋がっている)(?:の)?(?:なら|場合(?:は)?|とすれ)ば?|あれば|その場合)?、?(?:その)?(?:仲介(?:する|役の)?|間に(?:入る|立つ|ある)|経由する|中継する|橋渡しする)(?:役|者|企業|会社)?(?:を|は)?(?:少なくとも)?(?:(?:一|1|ひと)[社つ]|誰|どこ)?(?:以上)?(?:です|でしょう)?か?(?:お?挙げ|教え|お?示し|ご教示)?[^、。?？]{0,10}[?？。\s]*$/iu;
/** "… and does the article give the price?": whatever has a sum is told with it, and what was never bought has no price. */
const GIVES_SUM =
  /^(?:and |but |so ){0,12}(?:does|did|do) (?:the (?:article|text|piece)|it|they) (?:also |actually |even )?(?:give|specify|state|say|mention|disclose|name|provide|quote|reveal|tell)s? (?:us |me )?(?:(?:how much|what)(?: (?:was|is) (?:paid|given))?|(?:the|an?|any|its|that|what) (?:exact |precise )?(?:price|amount|sum|figure|number|size|value|cost|terms)(?: (?:of|for|attached to|paid for) (?:it|(?:that|this|the|each)(?: (?:payment|stake|investment|deal|purchase|acquisition|one))?))?)\W*$|^(?:また、?|それと)?(?:記事(?:に|で)?は?、?)?(?:その|支払いの|買収の?)?(?:金額|額|価格|値段|支払額)(?:は|も|を|が)(?:記事に)?(?:明記|記載|明示|示|書|開示|公開|公表)[^、。?？]{0,14}か?[?？。\s]*$/iu;
/** "… and is an amount given?": of a deal its sum is told, or that it has none. */
const IS_SUM_GIVEN =
  /^(?:and |but |so ){0,12}(?:(?:is|are|was|were) (?:(?:the|an?|any|its|that|there an?) )?(?:exact |actual |specific )?(?:amounts?|sums?|figures?|numbers?|prices?)(?: (?:also |even |actually )?(?:given|stated|disclosed|named|mentioned|specified|known|public|attached|provided))?(?: (?:for (?:it|that)|anywhere|at all)){0,12}|(?:does|do|did) (?:it|the (?:article|piece|text)) (?:also |even |actually )?(?:say|state|tell|mention|give) (?:how much|the amount|an amount|a figure|a number|the sum))\W*$/iu;
const isPriceless = ({ question }: Turn): boolean =>
  question.kind === 'payments' || (question.kind === 'tie' && question.acquired !== undefined);

/** "… and what does the article say about it?": it was told. */
const SAYS_OF_IT =
  /^(?:and |so |but ){0,12}(?:what (?:does|do) (?:the (?:article|text|piece|author)|it|they) (?:say|state|write|tell us|report|note) (?:about|of|on|regarding|concerning) (?:it|this|that|them|these)|what is (?:said|stated|written) (?:about|of|on) (?:it|this|that|them)|how (?:is|does the article) (?:it|that|describe it|explain it)(?: (?:described|explained|put))?)\W*$|^(?:また、?|それと|で、?)?(?:それ|これ|その点)(?:に(?:ついて|関して)|を)(?:記事|本文)?(?:は|で|では|に)?、?(?:何|なん|どう|どのように)(?:と)?(?:言|書|述べ|説明|記述|記載)[^、。?？]{0,12}[?？。\s]*$/iu;

const LINKED = new Set<Question['kind']>(['path', 'relation', 'overlap', 'no-tie']);
const DIRECTED = new Set<Question['kind']>(['path', 'relation', 'tie', 'reversed', 'loop']);

/** "… how long is the short-term outlook, and what's in it?": an overview names its points. */
const IN_IT =
  /^(?:and )?what(?:'?s| is| are)(?: all)? (?:in|inside|part of) (?:it|that|there)\W*$|^(?:その)?(?:中身|内訳|内容)(?:は|って)?(?:何|なに)?[?？。\s]*$/iu;
const namesPoints = ({ question }: Turn, { library }: Understanding): boolean =>
  question.kind === 'facts' && (library.knowledge.facts.get(question.ids[0]!)?.points.length ?? 0) > 1;

/** "Which is it?", 「どっちよ」, behind a claim: that it is so, or isn't, says which. */
const WHICH_IS_IT =
  /^(?:so |and |wait |then ){0,12}(?:which(?: one)?(?: (?:is|was) (?:it|right|true|correct))?(?: then)?|what(?:'s| is) (?:right|correct|true|it))\W*$|^(?:結局|で|じゃあ|いったい|一体|正しいのは|正解は|本当は|ほんとは|、){0,24}(?:どっち|どちら|どれ)(?:が(?:正しい|本当|合って(?:い)?る|正解))?(?:なの|なん|だっけ|だ|です|よ|や|ね|か|の|でしょう?|だろう?|やねん|やっけ){0,8}[?？!！。\s]*$/iu;
const isHeldOrNot = ({ answered }: Turn): boolean => answered?.kind === 'facts' && answered.yes === true;

/** "… and the companies listed in each": the overview that was told has what stands in each of its parts. */
const IN_EACH =
  /^(?:and )?(?:the |which |what |who(?:'s| is)? )?(?:companies|firms|names|players|members|points|items|companies and \w+|things|expectations|contents?)?(?: (?:are|is|that are|it))?(?: (?:listed|named|mentioned|placed|given|expected|found|included|belong(?:ing)?|it names))? ?(?:in|under|for|on|to|at) each(?: (?:layer|one|of (?:them|these|those)|group|part|horizon|stage))?\W*$|^(?:また、?)?(?:それぞれ|各層|各々)(?:の層)?(?:に|で|の)?(?:挙が|載|属|入|出て|登場|含まれ|いる)?[^、。?？]{0,6}(?:会社|企業|社名|名前|顔ぶれ|メンバー)(?:名)?(?:を|は|も)?[^、。?？]{0,12}[?？。\s]*$/iu;
const isOverview = ({ answered, question }: Turn, { library }: Understanding): boolean => {
  const { facts } = library.knowledge;
  const points = answered?.kind === 'facts' ? (facts.get(answered.ids[0]!)?.points ?? []) : [];
  return question.kind === 'layers' || points.some((id) => facts.get(id)?.members !== undefined);
};

/** What an answer of some kinds tells of itself, by how that is asked. */
const TOLD_WITH: readonly (readonly [ReadonlySet<Question['kind']>, RegExp])[] = [
  [new Set(['overlap']), ONLY_ONE],
  [WITH_LIMITS, WHICH_LIMIT],
  [LISTS, ALL_NAMED],
  [WITH_ENDS, EITHER_END],
  [WITH_ENDS, WHO_GETS],
  [WITH_GIVER, WHO_GIVES],
  [WITH_GIVERS, FROM_WHOM],
  [SUMMED, HOW_BIG],
  [WITH_SUMS, HOW_MUCH],
  [WITH_SUMS, HOW_MUCH_EACH],
  [TOTALLED, WITH_FIGURE],
  [DIRECTED, WHICH_WAY],
  [LINKED, WHO_BETWEEN],
  [new Set(['layers']), UNDER_NAMES],
  [new Set(['no-tie']), HOW_MUCH_THEY],
  [new Set(['supply']), TO_WHOM],
];

/** Whether a part of a message asks nothing that the answer to the part before it doesn't tell anyway. */
export const isToldAnyway = (text: string, turn: Turn | undefined, parts: Understanding): boolean =>
  turn?.within === true &&
  ((turn.question.kind === 'talk' && turn.question.topic === 'advice' && HOW_HIGH.test(fold(text))) ||
    (IN_IT.test(text) && namesPoints(turn, parts)) ||
    (WHICH_IS_IT.test(text) && isHeldOrNot(turn)) ||
    (IN_EACH.test(text) && isOverview(turn, parts)) ||
    (WHOSE_AND_HOW.test(text) && isStated(turn, parts)) ||
    isSumSaid(text, turn, parts) ||
    (HOW_LARGE.test(text) && isStated(turn, parts) && isSized(turn, parts)) ||
    (FORECAST_OR.test(text) && isForecast(turn, parts)) ||
    (IN_WHAT.test(text) && isConfirmed(turn)) ||
    (WITH_AMOUNTS.has(turn.question.kind) && AMOUNTS_TOO.test(text.replace(/[。.!！\s]+$/u, ''))) ||
    ((turn.question.kind === 'layers' || turn.features.includes('c:r-layer')) &&
      LAYER_ALONE.test(fold(text).trim())) ||
    (turn.question.kind === 'layers' && HOW_MANY_LAYERS.test(fold(text).trim())) ||
    (isCompared(turn) && BY_HOW.test(text)) ||
    (LISTED_WITH_SUMS.has(turn.question.kind) && SUMS_TOO.test(text.replace(/[。.!！\s]+$/u, ''))) ||
    (SAYS_OF_IT.test(text) && isStated(turn, parts)) ||
    (isPriceless(turn) && GIVES_SUM.test(text)) ||
    (WITH_ENDS.has(turn.question.kind) && IS_SUM_GIVEN.test(text)) ||
    TOLD_WITH.some(([kinds, asked]) => kinds.has(turn.question.kind) && asked.test(text)));
