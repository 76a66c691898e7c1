import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Ranked } from '../knowledge/ranking.ts';
import { fold } from '../text/fold.ts';

/** A kind of thing that may be asked for and not be told. */
export type Lack = 'reason' | 'percent' | 'year' | 'when' | 'span' | 'money' | 'number' | 'names' | 'rank';

/** How a question asks for a kind of thing so that its words leave no doubt, and how a fact shows that it tells one. */
interface Wanted {
  lack: Lack;
  asks: RegExp;
  /** the concept that such questions hold: a fact whose own examples hold it tells one */
  concept?: string;
  /** read in the fact's English statement */
  tells: RegExp;
  /** an overview's points may tell one */
  inPoints?: boolean;
  /** however often it is asked: no fact tells it */
  isNowhere?: boolean;
}

const YEAR = /\b20\d\d\b/;
const COUNTED =
  /\d|\b(?:one|two|three|four|five|both|single|several|half|twice|double|many|all|every|everyone)\b/i;

const MOST =
  'biggest|largest|smallest|fastest|slowest|richest|poorest|strongest|weakest|riskiest|safest|cheapest|priciest|smartest|highest|lowest|hottest|easiest|hardest|toughest|newest|oldest|greatest|quickest|best|worst|most|least';
const WHICH_JA = 'どこ|どれ|どの|どいつ|誰|だれ|どっち|どちら|何|なに|なん';
const ONE_JA = '会社|企業|業界|分野|領域|層|らぼ|国|人|とこ|ところ|もの|やつ|の';
/** Which of several is the most so: "which layer earns the most", "most open to newcomers", 「一番儲かってるのどこ」. */
const RANKED = new RegExp(
  [
    String.raw`\b(?:which|who|whose|what (?!is |are |was |the |do |does |did |s |it )\w+)\b[^?.,]*?\b(?:${MOST})\b(?! (?:of|part|recent|common)\b)`,
    String.raw`^(?:(?:and|so|ok|the|ur|your) )*(?:most|least) (?!of\b|people\b|likely to\b)[a-z]+(?: (?:to|for|in|of|company|firm|lab|layer|industry|sector|field)\b|[?.! ]*$)`,
    `(?:一番|いちばん|最も|もっとも)(?!目|最初|面白|おもしろ|気にな|言いた|大事|注目)[^、。?？]{1,20}(?:${WHICH_JA})`,
    `(?:${WHICH_JA})[^、。?？]{0,14}(?:一番|いちばん|最も|もっとも)(?!目|最初|面白|おもしろ|気にな|言いた|大事|注目)`,
    `(?:一番|いちばん|最も|もっとも)(?!目|最初|面白|おもしろ|気にな|言いた|大事|注目)[^、。?？]{1,14}(?:${ONE_JA})(?:は|って)[?？]?$`,
  ].join('|'),
  'u',
);

/** The most particular first. */
const WANTED: Wanted[] = [
  {
    lack: 'reason',
    asks: /\b(?:why|how come|reason)\b.*\b(?:secret|undisclosed|confidential|under wraps|hid\w*)\b|\b(?:why|how come|reason)\b.*(?:\bnot|n't)(?: \w+){0,2} (?:public|publish\w*|disclosed?|reveal\w*)\b|(?:なぜ|なんで|何で|どうして|理由).*(?:非公開|秘密|ひみつ|内緒|伏せ|隠|明かさ|(?:公表|公開|開示)(?:し|され)(?:な|て(?:い)?な))|(?:非公開|秘密|伏せ|隠).*(?:なぜ|なんで|何で|どうして|理由)/,
    isNowhere: true,
    tells: /^(?!.*\b(?:undisclosed|how much|amount)\b)/,
  },
  {
    lack: 'rank',
    asks: RANKED,
    tells: /\b(?:most|biggest|largest|first|second|third|interesting|best)\b/i,
  },
  {
    lack: 'percent',
    asks: /\b(?:(?:what|which|how many|how much|in) (?:a )?percent\w*|probabilit\w+|odds|(?:what|which) %)|\bin %|\bpercent(?:age)? (?:chance|risk|odds)\b|確率|何(?:%|割(?!り)|ぱーせんと|ぱせんと|ぱー(?!と|て)|ぱ(?![ぁ-ん]))/,
    tells: /%|\b(?:twice|half|double|times)\b/,
  },
  {
    lack: 'year',
    asks: /\b(?:what|which|exact) (?:calendar )?(?:year|month|day|date)s?\b|\b(?:year|when|date) exactly\b|\bexactly when\b|何年(?!後|間|先|か|たっ|以|も|分|で|続|すぱん|目|ずつ|ごと|単位|くらい|ぐらい|程度|って)|何月|何日(?!間)|(?:正確|具体的)な(?:日|年|時期|月)/,
    tells: YEAR,
  },
  {
    lack: 'span',
    asks: /\bhow (?:many (?:years|months|weeks|days)|long) (?:will|would|does|do|did|can|could|is|has|have|was)\b|(?:何年|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい|だけ)|いつまで)(?:も|間)?(?:続|もつ|保つ)/,
    tells: /\byears?\b|\b20\d\d\b/,
  },
  {
    lack: 'when',
    asks: /(?:^|[,;:.!?] ?|\b(?:and|so|but|say|says|know|tell me|about) )(?:exactly )?when (?:is|are|was|were|did|do|does|will|would|can|could|should|exactly|precisely)\b|\b(?:since|until|by) when\b|\bhow (?:soon|long ago|long until)\b|いつ(?!か|も|でも|の間|しか|まで)|(?:投稿|発言|引用)(?:の|した|された)?(?:日(?!本)|日付|日時|時期|年月日)|\bdates? (?:of|for|on) (?:the |his |her |that |\w+'s )*(?:post|quote|tweet|remark|line)\b|\b(?:post|quote|tweet)(?:'s|ing)? date\b/,
    concept: 'c:q-when',
    inPoints: true,
    tells: /\b(?:20\d\d|years?|first|already|short|mid|long|now)\b/,
  },
  {
    lack: 'money',
    asks: /\bin (?:us )?(?:dollars|usd|yen)\b|\bhow (?:much money|many (?:dollars|bucks))\b|\b(?:dollar|cash) (?:amount|figure|value|terms|loss(?:es)?|cost|damage)\b|何(?:億|兆|円|どる)|(?:損失|被害|損害|費用|罰金)額/,
    tells: /\$|\b(?:amount|figure|sum)\b/i,
  },
  {
    lack: 'money',
    asks: /\bhow much (?:cash|does it cost|do they (?:spend|pay|charge|cost)|is (?:spent|paid|invested|charged)|(?:\w+ ){0,4}(?:cost|spend|paid|pay|charge|invest)\b)|\bhow many (?:billions?|millions?)\b|\bwhat(?:'s| is) the (?:\w+ )?budget\b|いくら(?!で?も)|なんぼ/,
    concept: 'c:q-amount',
    tells: /\$|\b(?:amount|figure|how much|sum)\b/i,
  },
  {
    lack: 'number',
    asks: /\bhow many (?!of\b|times?\b|dollars|billions?|percent|years?)|何(?:社|人|件|個|台|枚|回|種類|名)|いくつ/,
    concept: 'c:q-count',
    inPoints: true,
    tells: COUNTED,
  },
  {
    lack: 'names',
    asks: /\bnames,? (?:please|pls|plz)\b|\bname names\b|\bnames? of (?:the |those |these |any )?\w+|\bname (?:the|those|these|any|some|a few|me the) (?:\w+ )?(?:companies|firms|startups|start-ups|ones|countries|players|losers|people)\b|\b(?:which|what) (?:startups?|start-ups?|countries|country)\b|(?:会社|企業|すたとあぷ|国|具体)名|(?:会社|企業|国|すたとあぷ)の名前|どこの国|どの国|どのすたとあぷ/,
    inPoints: true,
    tells: /\b(?:OpenAI|Anthropic|xAI|Google|Microsoft|NVIDIA|Apple|AWS|Ark|Kovach)\b/,
  },
];

/** Of a fact's own examples, enough that ask for such a thing. */
const OFTEN = 0.05;

const shares = new WeakMap<Library, Map<string, number>>();

/** Which share of a fact's examples holds a concept; kept, since a fact has more than a hundred. */
function shareOf(id: string, concept: string, library: Library): number {
  const known = shares.get(library) ?? new Map<string, number>();
  shares.set(library, known);
  const key = `${id} ${concept}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const examples = library.examples.get(id) ?? [];
  const holding = examples.filter(({ text }) => readFeatures(text, library.vocabulary).includes(concept));
  const share = examples.length === 0 ? 0 : holding.length / examples.length;
  known.set(key, share);
  return share;
}

/** So like an example of the fact that what it asks for, the fact tells. */
const ALIKE = 0.6;

/**
 * The kind of thing that a question asks for and a fact doesn't tell: a year, a percentage, a sum, a number, a name.
 * However like the fact the rest of the question is, the fact alone would answer something else.
 */
export function lackOf(folded: string, { id, example, nearest }: Ranked, library: Library): Lack | undefined {
  const wanted = WANTED.find(({ asks }) => asks.test(folded));
  const fact = library.knowledge.facts.get(id);
  if (!fact || !wanted || wanted.tells.test(fact.en)) return undefined;
  if (wanted.inPoints && fact.points.length > 0) return undefined;
  const like = library.examples.get(id)?.[example]?.text;
  if (!wanted.isNowhere && like !== undefined && nearest >= ALIKE && wanted.asks.test(fold(like)))
    return undefined;
  const isAsked = wanted.concept !== undefined && shareOf(fact.id, wanted.concept, library) >= OFTEN;
  return isAsked ? undefined : wanted.lack;
}
