import type { Turn } from './follow.ts';
import type { Understanding } from './understand.ts';

const HOWEVER_ROUGH =
  '(?:ballpark|guess(?:timate)?|estimate|approximation|numbers?|figures?|roughly|approximately|approx|about|magnitude|range|idea|anything|something)';
/** Pressed for a figure, however rough, and for nothing else: "cmon. ballpark. i won't tell anyone", 「ざっくりでいいから」. */
const PRESSED = [
  new RegExp(
    `^(?=.*\\b${HOWEVER_ROUGH}\\b)(?:(?:c'?mon|come on|please|pls|ok|okay|oh|but|and|so|well|hey|aw+|even|not even|at least|there must be|surely|you must have|do you have|is there|got|can you|could you|would you|just|give|tell|throw|name|hazard|take|make|me|us|it|an?|the|any|your|some|one|order of|very|quick|best|educated|wild|rough|ballpark|approximate|or|then|roughly|would|will|do|is|are|fine|enough|works|good|at all|for (?:it|that)|of (?:it|some kind)|${HOWEVER_ROUGH}|i (?:won['’]?t|will not|promise|swear)[^?.!]{0,24}|between (?:us|you and me)|off the record)(?=$|[\\s,.!?…])[\\s,.!?…]*){1,16}$`,
    'iu',
  ),
  /^(?=.*(?:だいたい|大体|ざっくり|およそ|おおよそ|ざっと|おおまか|大まか|概算|推定|推測|予想|目安|桁|想像|勘|当て推量|誰にも|だれにも|内緒|そこを(?:なん|何)とか))(?:え|いや|でも|ねえ?|お願い(?:します)?|頼む|せめて|そう(?:言|い)わず(?:に)?|そこを(?:なん|何)とか|(?:誰|だれ)にも(?:言|い)わない(?:から|ので|よ)?|内緒に(?:する|します)(?:から|ので)?|だいたい|大体|ざっくり|およそ|おおよそ|ざっと|おおまか|大まか|概算|推定|推測|予想|目安|桁|想像|勘|当て推量|だけ|数字?|金額|額|値|れべる|レベル|いくら|どのくらい|くらい|ぐらい|教えて|言って|出して|ください|ちょうだい|くれ|知りたい|いい|良い|よい|構いません|かまいません|構わない|十分|OK|です|ので|から|んで|なら|なの|[なのでもをはにがよねかー、。!！?？\s…]){1,24}$/iu,
];
const SUM_ASKED =
  /\b(?:how (?:much|big|large)|worth|valu\w+|amounts?|sums?|size|figures?|costs?|price|stakes?|revenues?|profits?)\b|いくら|額|規模|なんぼ|どのくらい|値段|価格|売上|利益|時価|評価/;

/** "Dollars, right?", 「ドルだよね？」. */
const IN_DOLLARS: [RegExp, string][] = [
  [
    /^(?:(?:and|so|ok|oh)[, ]+){0,3}(?:(?:is|are|was) (?:that|it|this|those) )?(?:in )?(?:us |u\.s\. |american )?(?:dollars|usd|us\$)(?:[, ]+(?:right|yes|correct|yeah|i assume|i take it))?[?.\s]*$/iu,
    'is that in dollars?',
  ],
  [
    /^(?:(?:それ|これ|その(?:額|金額|数字)|単位|通貨)(?:は|って|も)?、?)?(?:円(?:じゃ|では)なくて?、?)?(?:米|US)?ドル(?:建て|だて|単位|換算)?(?:です|だ|なの|で(?:いい|合って)?(?:んだ|る|です|す)?){0,2}(?:よね?|ね|か|でしょう?){0,2}[?？。\s]*$/iu,
    '金額はドルで書いてある？',
  ],
];

/** Of the one sum that was told, whether it is in dollars. */
export const inDollars = (text: string, { question }: Turn): string | undefined =>
  question.kind === 'tie' ? IN_DOLLARS.find(([words]) => words.test(text))?.[1] : undefined;

/** What is pressed for is the sum that was asked for: the same question again. */
export function pressedFor(text: string, { said = '' }: Turn): string | undefined {
  return SUM_ASKED.test(said) && PRESSED.some((words) => words.test(text)) ? said : undefined;
}

const PERCENT =
  /^(?:(?:and|so|but|ok|hm+)[, ]+){0,3}(?:(?:what about|how about|what's|what is) )?(?:their|its|the) (?:%|percent(?:age)?|ownership(?: (?:share|%|percentage))?|share)(?: (?:of|in) (?:the company|it|that one))?[?.!\s]*$|^(?:じゃあ?|では|で|なら)?、?(?:出資|持ち?株|持ち?分)?(?:比率|割合|ぱーせんと|パーセント|%)(?:だと|では|は|なら)?(?:いくつ|何%|どれくらい|どう)?[?？。\s]*$/iu;

/** "And their % of the company?", after a stake was told. */
export function percentOf(text: string, { question }: Turn, { library }: Understanding): string | undefined {
  if (question.kind !== 'tie' || question.deal !== 'investment' || !PERCENT.test(text)) return undefined;
  const [by, of] = [question.from, question.to].map((id) => library.knowledge.entities.get(id)!.name.en);
  return /[ぁ-んァ-ヶ\p{sc=Han}]/u.test(text)
    ? `${by}は${of}の何%を持ってる？`
    : `what % of ${of} does ${by} own?`;
}

/** What a sum was worked out of: "how did you get that?", 「その計算の根拠は？」. */
const WORKED_OUT_OF = [
  /^(?:(?:and|so|ok|hm+)[, ]+){0,3}(?:how (?:did|do) (?:you|we|they) (?:get|work|arrive|reach|come|calculate)\b[^?.]{0,24}|what(?:'s| is| are) (?:that|it|this)(?: sum| figure| number)? (?:based on|worked out (?:of|from)|made up of|calculated from)|(?:show|give|walk)(?: me)? (?:(?:the|your|me through the) )?(?:working|workings|math|maths|arithmetic|calculation|operands))[?.\s]*$/iu,
  /^(?:その|この|今の|先ほどの)?(?:計算|算出|算定)の?(?:根拠|もと|元|基|前提|内訳|過程|式)(?:となる|になる|となった|になった)?(?:の)?(?:数字|数値|金額|額)?(?:は|を|も)?(?:、?(?:何|どの数字|どれ))?(?:ですか|教えて|示して|見せて|お願い)?[^。?？]{0,14}[?？。\s]*$/u,
];

/** Where a sum was worked out, the same question again: its answer names what it is worked out of. */
export function workedOutOf(text: string, { question, said }: Turn): string | undefined {
  const isOfSum = question.kind === 'derived' || question.kind === 'calculation' || question.kind === 'net';
  return isOfSum && WORKED_OUT_OF.some((words) => words.test(text.trim())) ? said : undefined;
}

/** 「その経路のうち、AからBへ渡る金額は」: of the way that was told, what is named behind it. */
export const OF_WAY =
  /^(?:(?:では|じゃあ?|で)、?)?(?:その|この)(?:経路|道筋|ルート|流れ|道のり|循環)(?:の(?:うち|中)(?:で|の)?|で|では)、?(?=[^、。]{0,8}(?:[A-Za-z]{3}|[ァ-ヶー]{4}))/u;
