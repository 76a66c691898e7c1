import type { Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import type { Question } from './question.ts';
import { employmentOf, isPerson } from './sayer.ts';

const HE = String.raw`(?:he|she|they|(?:that|this|the) (?:guy|man|woman|person|one|reporter|journalist|dude|fella|bloke|individual|author|poster))`;
const HE_JA =
  '(?:(?:その|この|あの|その発言の|言った|いった)(?:人|方|者|人物|記者|男|女性|男性|投稿者|発言者)|彼|彼女|同氏|本人|ご本人)';
const PLACE_JA =
  '(?:会社|企業|媒体|め(?:でぃ|じ)あ|局|てれび局?|新聞社?|報道機関|組織|勤め先|勤務先|雇い主|所属先?)';

/** Where the one works of whom was told, or as what. */
const WORK = new RegExp(
  [
    String.raw`\b(?:what|which) (?:\w+ )?(?:outlet|network|channel|company|firm|paper|newspaper|media|organi[sz]ation|employer|publication|station)\b.{0,14}\b${HE}\b`,
    String.raw`\b(?:where|who|whom) (?:does|did|do) ${HE} (?:work|report|write)\b`,
    String.raw`^(?:(?:and|so|but|ok|then)[, ]+){0,12}${HE} (?:works?|reports?|writes?)(?: for| at| with)? (?:who|whom|where|what|which \w+)\b`,
    String.raw`\b(?:for )?(?:who|whom) (?:is|was)? ?${HE} (?:work|report|writ)\w* for\b`,
    String.raw`\b(?:his|her|their|that (?:guy|person|man)'s) (?:employer|job|job title|title|outlet|company|occupation|profession|workplace|position|affiliation|network|role)\b`,
    String.raw`\bwhat(?:'s| is| does)? ${HE}(?: actually| even)?(?: do)?(?: for (?:a living|work))\b`,
    String.raw`\bwhat (?:sort|kind|type) of (?:person|guy|man|job) (?:is|does) (?:${HE}|that|it)\b`,
    `^(?:で、?|じゃあ、?|では、?|ちなみに、?)?${HE_JA}(?:の|は|って|が)?、?(?:(?:どこの|どの|何の|なんの|どういった|どんな)${PLACE_JA}|どこの(?:記者|特派員|じゃーなりすと|人|方))`,
    `${HE_JA}の(?:職業|肩書き?|所属|仕事|立場|役職|${PLACE_JA})(?:は|って|を|が|も)?[?？。]?(?:何|なん|どこ|教え|知り|わか|$)`,
    `^(?:で、?|じゃあ、?|では、?|ちなみに、?)?(?:どこの|どの|何という)${PLACE_JA}(?:の(?:人|方|記者|者)|(?:なん|の|に|で)?[^。]{0,12}(?:人|方|記者|勤め|所属|${HE_JA}))`,
    `^(?:で、?|じゃあ、?|ちなみに、?)?(?:${HE_JA}(?:は|って)?、?)?(?:どこの(?:社|会社|媒体|局)?の?(?:人|方|記者|所属)|どこ(?:に|で)(?:勤め|働い|所属))`,
    `^(?:${HE_JA}(?:は|って)?、?)?(?:どういう|どういった|どんな|何をして(?:い)?る|何してる)(?:人|方|人物)(?:です|なの?|なん|でしょ|だ|[?？]|$)`,
  ].join('|'),
  'u',
);
/** That the one is of some trade: "is he an investor?", 「その人はアナリスト？」. */
const TRADE_EN = new RegExp(
  String.raw`^(?:(?:and|so|but|ok|wait) ){0,12}(?:(?:is|was|isn't|wasn't) ${HE}|${HE} (?:is|was)|he's|she's) (?:(?:like|just|also|really|actually|some|kind of|sort of) ){0,12}(?:an? |the )?(?:\w+ ){0,2}(?<trade>journalist|reporter|correspondent|news(?:man|person)|investor|analyst|banker|ceo|founder|economist|professor|researcher|engineer|employee|politician|executive|trader|blogger|influencer|scientist|academic|vc|shareholder)\b`,
  'u',
);
const TRADE_JA = new RegExp(
  `^(?:で、?|じゃあ、?)?${HE_JA}(?:は|って|も)、?(?:何かの|ただの|どこかの)?(?<trade>記者|じゃーなりすと|特派員|報道の人|新聞記者|投資家|あなりすと|銀行員|社長|ceo|創業者|経済学者|教授|研究者|えんじにあ|社員|政治家|経営者|学者|株主|評論家|専門家|いんふるえんさ)(?:なの|なん|です|だ|か|っけ|よね|[?？]|$)`,
  'u',
);
const OF_PRESS = /^(?:journalist|reporter|correspondent|news\w+|記者|じゃーなりすと|特派員|報道の人)$/u;

/** "Which outlet is he with?", 「その方はどちらの会社の方ですか」, "is he an investor?": of a person of whom the last answer told. */
export function readWorkOf(context: Context, last: Turn, library: Library): Question | undefined {
  const { reading, entitiesOf, negated } = context;
  if (reading.companies.length > 0 || reading.foreign.length > 0) return undefined;
  const person = last.facts.flatMap(entitiesOf).find((id) => isPerson(library, id));
  const employed = person === undefined ? undefined : employmentOf(person, library);
  if (employed === undefined) return undefined;
  const trade = (TRADE_EN.exec(reading.folded) ?? TRADE_JA.exec(reading.folded))?.groups?.['trade'];
  if (trade !== undefined)
    return {
      kind: 'facts',
      ids: [employed],
      polarity: OF_PRESS.test(trade) ? 'y' : 'n',
      yes: true,
      ...(negated ? { negated: true } : {}),
    };
  return WORK.test(reading.folded) ? { kind: 'facts', ids: [employed] } : undefined;
}
