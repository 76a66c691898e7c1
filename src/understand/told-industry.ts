import { industriesIn, namesIn } from './industries.ts';
import { asksLacking, namesOnly, type Heard } from './heard-told.ts';
import type { Question } from './question.ts';

const APART = 'ai-industry';
/** As it is here. */
const ALIKE =
  /\b(?:like (?:this|that|here)|this way|that way|the same(?: way)?|same|too|as well|also|similar\w*|the case|this cozy|so)\b|こんな|こういう|同じ|おなじ|みたい|一緒(?:だ|な|で)|も(?:そう|さ|だっ|同|こ|、|や|や?って|投資|出資|お互い|仲)/;
/** All with all: everyone invests in everyone, rivals are friends. */
const ALL_WITH_ALL =
  /\b(?:everyone|everybody|each other|one another|rivals?|competitors?|enem(?:y|ies)|buddies|buddy|pals|friends|friendly|mates|chummy|cosy|cozy|cross[ -]?invest\w*|tangled|intertwined|circular|loop|investing in|invested in|hand in hand|team(?:ed|ing)? up)\b|お互い|互いに|みんな|同士|どうし|(?:投資|出資|助け|持ち|出し)(?:し)?合|仲(?:良|よ)|なかよ|ぐるぐる|ぐる|持ちつ持たれつ|仲間/;
const ELSE = /\b(?:how much|when|who|which|what|why|how come)\b|いくら|いつ|誰|どこ|なぜ|なんで|どうして|何/;

/** "Did phones work like this too, everyone investing in everyone?", 「スマホもみんな仲良しだったの」: no, and how it is there. */
export function readIndustryAlike(heard: Heard): Question | undefined {
  const { folded, parts, context } = heard;
  const [named, second] = namesIn(folded);
  if (!named || second || named.industry === APART || ELSE.test(folded)) return undefined;
  if (!ALIKE.test(folded) || !ALL_WITH_ALL.test(folded)) return undefined;
  if (!namesOnly(heard, []) || asksLacking(heard) || context.reading.figures.length > 0) return undefined;
  const ids = industriesIn(folded, parts.library);
  return ids.length === 1 ? { kind: 'facts', ids, polarity: 'n', yes: true } : undefined;
}

/** Which industries the last answers told of. */
function industryTold({ last, parts }: Heard): string | undefined {
  const { facts } = parts.library.knowledge;
  const earlier = (last?.earlier ?? []).slice(0, 1);
  const ids = [...(last?.facts ?? []), ...earlier.flatMap((one) => (one.kind === 'facts' ? one.ids : []))];
  const told = ids.map((id) => facts.get(id)).filter((fact) => fact?.topic === 'industries');
  return told.find((fact) => fact?.section !== APART)?.section ?? told[0]?.section;
}

const WHO_WON =
  /^(?:(?:so|and|ok|but|then|well)[, ]+){0,3}(?:who|which (?:ones?|compan(?:y|ies)))(?:'s| has| have| is| are| ended up| came out| actually){0,2} (?:w[io]n(?:s|ning|ner|ners)?|winning|on top|ahead|the winners?|left standing|dominat\w+|rul\w+|took (?:it|everything|it all)|takes (?:it )?all|the big (?:ones|players|guys))(?: (?:there|then|in that one|that one|over there|out|in the end|it)){0,4}[?.! ]*$|^(?:(?:で|じゃあ?|え|へえ?|結局|そこ|そっち|そこで|その業界)(?:は|って|だと|では)?、?){0,4}(?:誰|だれ|どこ|どの会社)が(?:勝った|勝って|勝ち|天下|王者|とっぷ|一人勝ち|総取り|強い|握って|牛耳)[^、。]{0,10}(?:、?(?:そこ|そっち|そこで))?[?？。!！]*$/u;

/** "So who won there?", 「で、どこが勝ったの」, after what was told of an industry: those who hold it. */
export function readWhoWonThere(heard: Heard): Question | undefined {
  const { folded, last, parts } = heard;
  if (!last || !WHO_WON.test(folded) || !namesOnly(heard, [])) return undefined;
  const { facts } = parts.library.knowledge;
  const section = industryTold(heard);
  if (section === undefined || section === APART) return undefined;
  const holders = [...facts.values()].find(
    (fact) => fact.section === section && fact.points.length === 0 && fact.entities.length > 1,
  );
  return holders && { kind: 'facts', ids: [holders.id] };
}

const WHY = /なぜ|なんで|何で|どうして|\b(?:why|how come)\b/;
/** AI, and that it went another way. */
const AI = /(?<![a-z])ai(?![a-z])/;
const OTHER_WAY =
  /\b(?:go|went|turn(?:ed)? out|end(?:ed)? up|become|became|do|work|works|be|is) (?:that|this|the same|like (?:that|this)|the same way|that way)|\b(?:that|the same) way\b|\blike (?:that|them|those|phones)\b/;
const NOT = /\bnot\b|n'?t\b/;
const OTHER_WAY_JA =
  /そう(?:じゃ|では|なら|は(?:なら|いか))|そんな(?:風|ふう)に(?:なら|は)|同じ(?:よう)?(?:に|じゃ|では)(?:なら|な)|そっちに(?:は)?(?:行|い)か/;

/** What they have come to differ by: 「なんで差がでた」. */
const GAP =
  /差(?:が|は|って)?(?:で|出|つ[いく]|生ま)|違い(?:が|は|って)(?:で|出|生ま)|\b(?:where|why) (?:does|did|is) (?:the|that) (?:gap|difference)\b/;

/** "How come AI didn't go that way?", 「なんでAIはそうならなかったの」, after other industries: what sets it apart, and why. */
export function readWhyAiOtherwise(heard: Heard): Question | undefined {
  const { folded, last } = heard;
  if (!last || !WHY.test(folded) || !namesOnly(heard, [])) return undefined;
  const isOther = (OTHER_WAY.test(folded) && NOT.test(folded)) || OTHER_WAY_JA.test(folded);
  const isGap = GAP.test(folded);
  const section = isGap || (AI.test(folded) && isOther) ? industryTold(heard) : undefined;
  return section === undefined || section === APART
    ? undefined
    : { kind: 'facts', ids: ['ai-industry', 'reasons-three'] };
}
