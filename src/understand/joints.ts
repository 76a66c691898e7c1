import { fold } from '../text/fold.ts';
import { allIn } from '../text/gate.ts';
import {
  asks,
  ENGLISH_OPENING,
  FILLERS,
  hasVerb,
  opensAsking,
  OPENS_FULL,
  opensYesNo,
  REQUEST,
  SUPPOSED,
} from './asking.ts';
import { pointsBack } from './follow.ts';
import { asksToo, BARE, isFull, SUM_TOO, SURELY } from './half-asked.ts';
import { wantsYesNo } from './yesno.ts';

/** What stands between two pieces of a text that may be two questions. */
type Mark = 'question' | 'semicolon' | 'plus' | 'sentence' | 'also' | 'each' | 'comma' | 'and' | 'run';

/** How likely such a mark parts two questions, before anything is known of the pieces, 0 to 1. */
const PARTS: Record<Mark, number> = {
  question: 0.85,
  semicolon: 0.8,
  plus: 0.65,
  sentence: 0.45,
  also: 0.8,
  each: 0.6,
  comma: 0.4,
  and: 0.4,
  run: 0.4,
};

/** Of marks that follow one another the last of these counts. */
const RANK: Mark[] = ['run', 'comma', 'and', 'each', 'sentence', 'plus', 'semicolon', 'question', 'also'];

const MARKS: [Mark, RegExp][] = [
  ['question', /(?<=[?？])\s*|(?=[①②③④⑤])/gu],
  [
    'sentence',
    /(?<=[。！!\n])\s*|(?<=[るたいだすのよねんなかわぞさ]…+)\s*|(?<=…)\s+|(?<=[ぁ-ん][のかよねけたす]|[ぁ-ん](?<!じゃ|さ|ちゃ|ま|ごめ|もち|ろ)ん)\s+(?=\p{L}{2})(?![はがをもにとので])|(?<=\.)\s+(?=\p{L})/gu,
  ],
  ['semicolon', /(?<=[;；])\s*/gu],
  [
    'plus',
    /(?<=[^\d)]\s)\+\s(?=\S+\s\S+\s\S)|(?:(?<=[/／|｜][^/／|｜]{3,})|(?=[/／|｜][^/／|｜]{3,}[/／|｜]))(?:(?<=\S{2}[^\s/／]\s)[/／|｜]\s(?=[^\s/／]{3})|(?<=[^\s/／]{4})[／｜](?=[^\s/／]{4})|(?<=[\p{sc=Han}\p{sc=Kana}ーぁ-ん]{2})\/(?=[^\s/]{4}))/gu,
  ],
  [
    'also',
    /\b(?:and also(?! (?:in|into|on|at|to|from|of|for|with|behind)\b)|(?<=[,，.?!;]\s?)also|(?<!\b(?:is|are|was|were|be|being|it's|that's|'s) )also(?=,? (?:who|what|when|where|why|how|which|tell|list|give|name|explain)s?\b)|oh and|and then|(?:and |but )?(?:quite )?separately(?=[,:]| (?:who|what|when|where|why|how|which|is|are|does|do|did)\b)|(?:and )?on (?:a (?:separate|different|related|side) (?:note|matter|point)|another note)|(?:and )?(?:my )?(?:second|next|other|another) question|(?<=[,，.?!;]\s?)(?:and )?(?:lastly|finally|last of all|last but not least|next up|thirdly|secondly)(?=[,: ])|then(?=,? (?:tell|give|list|name|add|explain|say|who|what|when|where(?!\W*$)|why|how|which|whether|the|also)\b)|(?<=[,，]\s?)plus|along with|as well as|in addition(?: to)?)\b[,:]?\s|(?<=^|[、。，,?？\s])(?:あと(?!の|何|[\d一二三四五〜~-]{1,5}\s?(?:年|か月|ヶ月|カ月|日|週|時間)(?![後先]))|それと(?!も)|それから|ついでに|加えて|くわえて|あわせて|併せて|さらに|それに(?=[、,])|もう(?:一つ|ひとつ|1つ|一点)(?=[、,\s])|(?:別件|別の話|話は変わります?|話変わります?)(?:です)?(?:が|けど|で)?(?=[、,\s])|そして|また|そんで|ほんで|んで)(?:は|、|,|\s)?(?=.{2})|(?:ならびに|および|及び|並びに)(?![A-Za-zァ-ヴー]{2})|、と、/giu,
  ],
  ['each', /(?<=[\p{sc=Han}\p{sc=Kana}a-zか\d])と、/giu],
  // 「何日付で何の分類？」: the first half asks, and so does the second.
  [
    'comma',
    /(?<=(?:何|いつ|誰|だれ|どこ|いくら)[^\s、。?？は]{0,3}で)(?=[^\s、。?？はが]{1,14}[はが](?:何|いつ|誰|だれ|どこ|いくら))|(?<=(?:誰|だれ|いつ|いくら)で|って(?:い)?て)(?=(?:何|いつ|誰|だれ|どこ|いくら|なぜ))|[,，、:：](?!\s*(?:and )?not (?:about |just |only |the )?\$?\d[^,?]*(?:[,?.]|$)|\s*(?:(?:its|it's|about|like|around|at|in|up to|max|maybe|so) ){0,12}\$?\d[\d.,]*\s?(?:billion|bn|bil|b|million|trillion|tn|t|x|%|percent|times)?,? (?:right|correct|rite|yes|yeah|no|huh|isn'?t it|is it|innit)\b)\s*|\s[-–—]+\s|\s(?=whether\b)/giu,
  ],
  [
    'and',
    /\s(?:and|&|n|plus|\+)\s|(?<=[^\s、。ぁ-ん]|[^\s、。もっょちずやきなこひほるうくすつむぶぐ])(?<!(?:こ|ご|ひ|あ|も|そ|な|ほん|ちょっ|もっ|ずっ|やっ|きっ|誰|だれ|どこ|何|なに|そふ|それ(?=とも)))と(?!は[、\s何な])(?![いうかし思言]|め[てらまるたろ]|何|なに|誰|だれ|どこ)/giu,
  ],
  [
    // "who backs A who backs B how much is it": a question word that nothing before it asks for.
    'run',
    /(?<=\S{2})(?<!\b(?:times|tell|tells|told|me|us|u|know|knows|knew|see|about|of|to|explain|on|say|says|said|ask|asks|asked|asking|wonder|wondering|for|from|in|by|and|or|but|with|understand|sure|idea|clue|into|that|is|are|was|matter|matters|guess|show|shows|than|like|just|exactly|so|then|also|get|against|versus|vs|after|before|between|behind|over|under|since|because|if|until|compared|who|whom|whose|remember|forget|care|both|mean|means|depends|regardless|hear|read|one|ones|those|people|person|guys|companies|company|firms|firm|investors|investor|backers|backer|labs|lab|players|player|providers|makers|parties|party|users|giants|time|day|moment|year|place|reason|way|everyone|everybody|anyone|someone)) (?=(?:(?:when|where|why|how)(?:'?s)? (?:is|was|are|were|does|did|do|will|much|many|big)|(?:who|what)(?:'?s)? (?!in\b|to\b|for\b|from\b|of\b|with\b|at\b|and\b|or\b|else\b|they\b|it\b|he\b|she\b|we\b|you\b|i\b)[a-z']+ [a-z]{2}[a-z]*)\b)/giu,
  ],
];

/** Both, or each, are meant: what is joined is several. */
const EACH =
  /それぞれ|どっちも|どちらも|両方(?![にからのへがを入出持])|\b(?:each|respectively)\b|\bboth\b[^\p{L}]*(?:please|pls)?[^\p{L}]*$|\bAND\b/u;

/** A piece of a text that nothing parts further. */
export interface Atom {
  start: number;
  end: number;
  /** how likely a question ends before it, 0 to 1 */
  parted: number;
  /** whether a word of it stands for what was said before a comma */
  points: boolean;
  /** whether a sentence goes on there, as a list does */
  goesOn: boolean;
  /** whether what stands before it, up to a comma, may be what it is asked of */
  topical: boolean;
}

interface Joint {
  mark: Mark;
  start: number;
  end: number;
}

/** "Do A and B share …", "between A and B": what is asked of both at once. */
const OF_BOTH = /\b(?:do|did|are|were|have|will|would|between|both|among)\s+\S+\s*$/i;
/** 「MSとNVIDIAはいつ…」: a name alone, and what is said of it with the next one. */
const NAME_ALONE = /(?:^|[、。：:;？?\s])[\w.ァ-ヶー]{2,14}$/u;
const NAME_LED = /^[\w.ァ-ヶー]{2,14}(?:は|が|も|の(?:両|二|2))/u;
/** "Microsoft's and NVIDIA's commitments": one thing of two. */
const OWNED_BEFORE = /(?:'s|s')\s*$/;
const OWNED = /^(?:also )?(?:\S+ ){0,2}\S+(?:'s|s')\s/;

/** Whether two names on both sides of a joint are asked about together. */
export const areTogether = (before: string, after: string): boolean =>
  (OF_BOTH.test(before) && !opensAsking(after)) ||
  (NAME_ALONE.test(before) && NAME_LED.test(after)) ||
  (OWNED_BEFORE.test(before.trim()) && OWNED.test(after.trim()));

/** "When A pays B …": no question yet. */
const WHEN_CLAUSE =
  /^(?:(?:and|so|but) )?(?:when|where)(?! (?:is|are|was|were|does|do|did|will|has|have|can|could)\b)/iu;

/** Whether what comes before a question word without any stop is a question of its own. */
const runsOn = (before: string): boolean =>
  ENGLISH_OPENING.test(before.trim()) &&
  !WHEN_CLAUSE.test(before.trim()) &&
  before.trim().split(' ').length > 2;

/** What somebody said is one thing, whatever stands in it. */
const QUOTED = /(?<![\p{L}\d])"[^"\n]{4,200}"(?!\p{L})|“[^”\n]{4,200}”/gu;
/** A quote stands last: what points back asks of it. */
const ENDS_QUOTED = /["”][.,!?…\s]*$/u;

/** Every joint, left to right; where marks follow one another ("? And also") they are one, as strong as the strongest. */
function jointsOf(text: string, marks: readonly (readonly [Mark, RegExp])[]): Joint[] {
  const found = marks
    .flatMap(([mark, pattern]) =>
      allIn(pattern, text).map(({ index, 0: { length } }) => ({
        mark,
        start: index,
        end: index + length,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joints: Joint[] = [];
  for (const one of found) {
    const before = joints.at(-1);
    if (!before || /[\p{L}\p{N}]/u.test(text.slice(before.end, one.start))) joints.push(one);
    else {
      before.end = Math.max(before.end, one.end);
      if (RANK.indexOf(one.mark) > RANK.indexOf(before.mark)) before.mark = one.mark;
    }
  }
  const quotes = [...text.matchAll(QUOTED)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const isQuoted = (at: number) => quotes.some(([from, to]) => at > from && at < to);
  return joints.filter(
    ({ mark, start, end }, at) =>
      !isQuoted(start) &&
      (mark !== 'run' || runsOn(text.slice(joints[at - 1]?.end ?? 0, start))) &&
      /[\p{L}\p{N}]/u.test(text.slice(0, start)) &&
      /[\p{L}\p{N}]/u.test(text.slice(end)),
  );
}

/** Where both sides ask, or what follows opens a question, a comma parts as well as a full stop. */
const ASKING = 0.85;

/** The other choice of a question: no question of its own; nor is what is asked of each. */
const OTHERWISE = /^(?:それぞれ|それとも|または|あるいは|もしくは|(?:なお)?かつ|or\b)/iu;
/** "Who gets paid and also invests": what one and the same does. */
const SHARES =
  /^(?:also |then |still )?(?:gets|puts|pays|buys|invests|backs|funds|owns|holds|supplies|sells|runs|makes|uses|sends|gives|takes|receives|bets)\b/iu;
const SUBJECT = /\b(?:who|which|any\w*|company|firm)\b/i;
/** 「…は、」「…けど、」 and "if …,": what hangs from it follows. */
const HANGING =
  /(?:[はがもでをにの]|[るうくすむぶつい]と|けど|けれど|ので|から|のに|なら|たら|れば|って|ても|ながら|として|について|場合)$|^(?:and |but |so )?(?:if|when(?! (?:is|was|are|were|does|do|did|will|has|have|can|could)\b)|regarding|concerning|since|because|given|although|though|while|as|with|for|in|on|to|from|by|adding|taking|counting|combining|putting|including|considering|summing|assuming|supposing|besides|apart from|aside from|other than|except(?: for)?|excluding|not counting|honestly|hi|hey|hello|ok|okay|so|well)\b/iu;
const NEVER = 0.02;
/** Behind a question, what asks nothing by its form may be another one in keywords, or only be said. */
const UNASKED = 0.6;
/** 「A向けとB向けの額」: of both alike. */
const TOWARDS = [/(?:向け|への|宛て?)$/u, /^[^、。]{1,16}?(?:向け|への|宛て?)/u] as const;
/** "One on A and one on B": two things. */
const ONE_ON = [
  /\bone (?:on|about|of|for|from|in)\b/i,
  /^(?:one|the other|another) (?:on|about|of|for|from|in)\b/i,
] as const;
const HANGS = 0.1;
/** "Of the two, …": out of whom one is asked for. */
const OF_WHOM = /^(?:(?:and|but|so) )?(?:of|among|out of) /iu;
/** "Yet why …": what stands before it is what makes one ask. */
const YET = /^(?:なのに|それなのに|だのに|yet\b|(?:yet|but|so|then) why\b)/iu;

/** "…, is that one they share?": what was named before it is what is asked about. */
const leansBack = (before: string, piece: string): boolean =>
  !asks(before) && (asks(piece) || wantsYesNo(fold(piece))) && pointsBack(fold(piece));

function partedBy(mark: Mark, before: string, typed: string, isEach: boolean): number {
  const piece = typed.replace(FILLERS, '');
  const own = mark === 'comma' || mark === 'and' ? PARTS[isEach ? 'each' : mark] : PARTS[mark];
  const isOtherwise = OTHERWISE.test(piece) && !(mark === 'question' && piece.startsWith('それぞれ'));
  if (mark === 'question' && SUM_TOO.test(piece) && wantsYesNo(fold(before))) return ASKING;
  if (isOtherwise || BARE.test(piece) || (TOWARDS[0].test(before) && TOWARDS[1].test(piece))) return NEVER;
  const isAsked = asks(before) || REQUEST.test(before) || /か[。、\s]*$/u.test(before);
  if ((mark === 'question' || (isAsked && mark === 'sentence')) && asksToo(piece, isAsked)) return ASKING;
  if (mark === 'question' && !/[?？]/.test(piece) && !asks(piece)) return UNASKED;
  if (YET.test(piece)) return HANGS;
  if (mark === 'comma' && OF_WHOM.test(before)) return NEVER;
  if (before.endsWith('のに') && /^(?:何で|なんで|なぜ|どうして)/u.test(piece)) return NEVER;
  if (ONE_ON[0].test(before) && ONE_ON[1].test(piece)) return ASKING;
  const isSoft = mark === 'comma' || mark === 'and';
  if ((mark === 'comma' || ENDS_QUOTED.test(before)) && leansBack(before, piece)) return NEVER;
  const isAsking =
    (mark === 'and' && (ENGLISH_OPENING.test(piece) || (OPENS_FULL.test(piece) && hasVerb(before)))) ||
    (isAsked &&
      (opensAsking(piece) || REQUEST.test(piece) || (mark !== 'comma' && SUPPOSED.test(piece))) &&
      !(mark === 'comma' && opensYesNo(piece)));
  if (isAsking) return Math.max(own, mark === 'question' && isFull(piece) ? SURELY : ASKING);
  return isSoft && HANGING.test(before) ? HANGS : own;
}

/**
 * The pieces between the joints of a text, in order, none of them empty.
 * @param most so many; where there are more, the weakest joints part nothing
 * @param least what is less likely to part anything parts nothing, 0 to 1
 */
export function atomsOf(text: string, most: number, least: number): Atom[] {
  const joints = jointsOf(text, MARKS);
  // What asks nothing in so many words is a list of things to be told.
  const isEach = EACH.test(text) || !(asks(text) || /[?？]/.test(text));
  const bounds = [...joints.map(({ start }) => start), text.length];
  const atoms: Atom[] = [
    { start: 0, end: bounds[0]!, parted: 1, points: false, goesOn: false, topical: false },
  ];
  for (const [at, { mark, start, end }] of joints.entries()) {
    const before = text.slice(joints[at - 1]?.end ?? 0, start);
    const piece = text.slice(end, bounds[at + 1]);
    // 「A、B、Cをそれぞれ」: each of those that are listed.
    const points = mark === 'comma' && pointsBack(fold(piece.replace('それぞれ', '')));
    const topical = mark === 'comma' && !asks(before);
    const goesOn = mark === 'and' || (mark === 'comma' && !(topical && asks(piece)));
    const isShared = SHARES.test(piece) && SUBJECT.test(text.slice(0, start));
    const parted = isShared ? NEVER : partedBy(mark, before, piece, isEach);
    atoms.push({ start: end, end: bounds[at + 1]!, parted, points, goesOn, topical });
  }
  const weakestOf = () =>
    atoms.reduce((weakest, { parted }, at) => (parted < atoms[weakest]!.parted ? at : weakest), 0);
  for (
    let weakest = weakestOf();
    atoms.length > most || atoms[weakest]!.parted < least;
    weakest = weakestOf()
  ) {
    const [gone] = atoms.splice(weakest, 1);
    atoms[weakest - 1]!.end = gone!.end;
  }
  return atoms;
}
