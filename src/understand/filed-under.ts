import { fold } from '../text/fold.ts';
import { detectLanguage, type Detected, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { pointNamed, readExampleOf } from './example-of.ts';
import { framesOf } from './list-frames.ts';
import { namesTyped } from './names-typed.ts';
import { pointsNamed } from './points-named.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const NAME = String.raw`(?<list>[a-z][a-z -]{2,24}?)s?`;
/** Behind something that is asked: under which point of a list it stands. */
const FILED = [
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:under|in|into|to|as|on) (?:which|what)(?: of the (?:\w+ )?)? ?${NAME}(?: (?:heading|point|item|bucket|category))?(?: (?:is|does|do|was|would|are|should)\b[^?.]*)?[?.!\s]*$`,
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:which|what)(?: of the (?:\w+ )?)? ?${NAME}(?: (?:heading|point|item|bucket|category))? (?:is|was|would) (?:that|this|it)\b[^?.]*[?.!\s]*$`,
  String.raw`^(?<event>.{12,}?)[,.?;:]+ (?:and |so |also |plus )?(?:where|under what|under which head(?:ing)?)\b[^?.]*?\b(?:in|among|of|on|within) the (?:list of )?${NAME}(?: list)?(?: (?:is|does|do|was|would|are)\b[^?.]*)?[?.!\s]*$`,
  '^(?<event>.{6,}?)(?:[?？。、]|で、|って、){1,24}(?:で、?|あと、?|また、?|そして、?)?(?:(?:それ|これ|その話|そのこと)(?:は|って|が)?)?、?(?:何番目の|どの|どちらの|何の|なんの)(?<list>[^、。?？のにはが]{2,10}?)(?:(?:の|に|として|で)[^、。?？]{0,16})?[?？。]*$',
  '^(?<event>.{6,}?)(?:と|と、|、|[?？。])(?:それ|これ|その話)(?:が|の)?(?:属する|属している|入る|入っている|分類される|含まれる|載っている|置かれている|置かれた)(?<list>[^、。?？のにはが]{2,10}?)(?:(?:の|は)[^、。?？]{0,10})?[?？。]*$',
].map((source) => new RegExp(source, 'u'));
/** The first part asks something itself: what is only told there is an example, which its own reader takes. */
const ASKS_FIRST =
  /^(?:(?:so|and|ok|but|well)[ ,]+){0,12}(?:(?:if|when|should|once) [^?,]{4,60}, )?(?:what|how|why|who|when|where|does|do|is|are|can|will|would)\b|\?|[?？]|なぜ|どう|どんな|何が|何を|なにが|誰|だれ|いつ|(?:理由|影響|結果)(?:は|を)/u;
/** What opens the question about it, and what only asks. */
const ASKING =
  /^(?:(?:so|and|ok|what|how|who|why|which) (?:happens?|is said|does it say|bad is it|(?:does|do|is|are|has|gets?)\b)?[ ,]*){1,12}/u;

/** The points of the two lists of what the cycle brings are told by example. */
const LISTS = ['merits-three', 'risks-three'];

/** Under which point of a list. */
const WHICH = /どの|どこ|どれ|どちら|何番目|\b(?:which|what|where)\b/u;
/** And which are the others. */
const OTHERS =
  /(?<![,.;:?!])[,.;:?!]*\s*\b(?:and |also |then |plus ){0,12}(?:(?:what|which|who|name|list|give|tell|say|state)\b[^?.]{0,24}?)?\b(?:the )?(?:(?:two |both )?others|other|remaining|rest|left)(?: (?:two|ones?|pair))?(?: (?!(?:side|way|hand)\b)\w+)?(?: (?:are|be|left|too|as well|please|called|then)){0,12}[?.!\s]*$|[、。?？]\s*(?:で、?|あと|また|そして|ついでに)?(?:残り?(?:る|の|った)?|あとの?|(?:その)?(?:ほか|他)の?)(?:の)?(?:[二2](?:つ|点|個))(?:の[^、。?？]{1,6})?(?:は|も|を|とは)?[^。?？]{0,14}[?？。]*$|[。?？]\s*(?:残り|ほか|他)(?:の理由)?(?:は|も)[^。?？]{0,8}[?？。]*$/u;
const REASONS = 'reasons-three';
/** Under which of the reasons: not for what reason. */
const OF_REASONS =
  /\bunder (?:which|what)\b[^?.]{0,20}\breasons?\b|\bof the (?:\w+ )?reasons\b.*\bwhich\b|\bwhere\b.*\b(?:among|of|in|under|within) the (?:\w+ )?reasons\b|\breasons\b.*\bwhere\b|\bwhich\b[^?.]{0,20}\breasons?\b.*\b(?:under|belong\w*|falls?|covers?|includes?|contains?|lists?|listed|filed|comes? (?:in|up))\b|(?:どの理由|何番目の理由|理由の(?:うち|中)?の?、?(?:どれ|どちら|どこ|何番目))[^。?？]{0,12}(?:下|入|属|書|置|挙|載|含)|理由のうち[^。?？]{0,30}(?:どれ|どこ|何番目)/u;
const LONGEST = 140;

const LONGEST_ASKED = 200;
/** One of the reasons is asked for, and not the reason for something. */
const WHICH_ONE =
  /\b(?:which|what) (?:\w+ ){0,3}?(?:reason|cause|driver|explanation)s?\b|\b(?:of|among) (?:the |these |those )?(?:\w+ )?(?:reasons|causes|drivers|explanations)\b|どの(?:理由|要因|原因)|何番目の(?:理由|要因|原因)|(?:理由|要因|原因)の?(?:うち|中|どれ|どの|何番目)|(?:理由|要因|原因)(?:は|って)(?:どれ|どちら|何番目)|[三3](?:つの)?(?:理由|要因|原因)/u;
/** Which of them counts for more is another matter. */
const WEIGHED =
  /\b(?:most|strongest|biggest|main|best|weakest|key|more)\b|一番|いちばん|最も|最大|主な|強い|重要/u;
const REASON_NAMES = /\b(?:reasons?|causes?|drivers?|explanations?)\b|理由|要因|原因/u;
/** Only says that one of them is asked for. */
const NAMING =
  /\b(?:(?:which|what|one) )?(?:of )?(?:the |these )?(?:three |3 )?(?:reasons?|causes?|drivers?|explanations?)\b(?: given| listed| for the structure| this structure exists)?|(?:[三3]つの)?(?:理由|要因|原因)(?:の(?:うち|中で?))?/gu;
/** Behind which of the reasons it is: what stands below it. */
const BELOW = [
  /^(?<head>(?:.*?\b)?(?=(?:which|what|one)\b).{12,}?)(?:[,.;:?!]+ (?:and |plus |also ){0,3}|\s(?:and|plus|along with|together with|with) )(?:tell me |list |name |give (?:me )?)?(?:what|which|whats|how many|the|its)?(?:'s| are| is)? ?(?:the |its )?(?:\w+ ){0,3}?(?:tactics?|strateg(?:y|ies)|approach(?:es)?|moves?|responses?|elements?|components?|playbook|toolkit|parts?|layers?|pieces?|ingredients?|figures?|numbers?|forecasts?|(?:growth )?rates?|sub-?points?|bullets?|bullet points?|items?|answers?)\b(?: (?!of\b)[^.?!]{0,50})?[?.!\s]*$/u,
  /^(?<head>.{6,}?(?:どれ|どの|何番目|なに|何).*?)(?:[、。?？]|で|か){1,4}(?:その|それの|あと|また|そこに|そして|ついでに|投資家の?|投資家は)?.{0,18}?(?:戦略|作戦|手法|手立て|打ち手|手|方策|対応策?|対策|要素|層|数字|数値|成長率|規模|予測|項目|小項目|中身)(?:は|も|を|って|が|とは)?[^。?？]{0,16}[?？。]*$/u,
];

const belowOf = (text: string): string | undefined =>
  BELOW.map((pattern) => pattern.exec(text)?.groups?.['head']).find((head) => head !== undefined);

/** The list that stands below a reason, in its section. */
function listBelow(reason: string, { library }: Understanding): string | undefined {
  const { facts } = library.knowledge;
  const section = facts.get(reason)?.section;
  return [...facts.values()].find((one) => one.section === section && one.points.length > 1)?.id;
}

/** "Which of the reasons is about not knowing what wins, and what tactics sit under it?": that reason, and what stands below it. */
function readWithBelow(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const head = folded.length <= LONGEST_ASKED ? belowOf(folded) : undefined;
  if (head === undefined || !REASON_NAMES.test(head) || !WHICH_ONE.test(head) || WEIGHED.test(head))
    return undefined;
  if (namesTyped(text, parts).length > 0) return undefined;
  const { knowledge } = parts.library;
  const heads = knowledge.facts.get(REASONS)?.points ?? [];
  const said = head.replace(NAMING, ' ');
  const id = likeliestReason(said, language, parts) ?? reasonOf(said, parts);
  const below = id === undefined ? undefined : listBelow(id, parts);
  if (id === undefined || below === undefined) return undefined;
  const first: Question = { kind: 'facts', ids: [id], headed: true, place: heads.indexOf(id) + 1 };
  const question: Question = { kind: 'several', parts: [first, { kind: 'facts', ids: [below] }] };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}

/** So much of the likeliness is one reason's, with what answers to it. */
const LIKELY = 0.12;

/** The reason that words are most like, whatever they name of it. */
function likeliestReason(said: string, language: Detected, parts: Understanding): string | undefined {
  const heads = parts.library.knowledge.facts.get(REASONS)?.points ?? [];
  const { findings } = readFolded(prepare(said, language, parts), said, parts);
  const shares = heads.map((head) =>
    findings.facts.reduce((sum, { id, share = 0 }) => sum + (isUnder(id, head, parts) ? share : 0), 0),
  );
  const most = Math.max(...shares);
  return most < LIKELY ? undefined : heads[shares.indexOf(most)];
}

/** Whether a fact is a reason, or tells of it. */
function isUnder(id: string, reason: string, { library }: Understanding): boolean {
  const { facts } = library.knowledge;
  const fact = facts.get(id);
  return id === reason || fact?.section === facts.get(reason)?.section || fact?.why.includes(reason) === true;
}

/** The reason under which something stands that is no point of the list itself: the answers to it, and what else it is why. */
function reasonOf(folded: string, parts: Understanding): string | undefined {
  const { knowledge, parents } = parts.library;
  const heads = knowledge.facts.get(REASONS)?.points ?? [];
  const under = (id: string): string | undefined => {
    const fact = knowledge.facts.get(id);
    return (
      heads.find((head) => fact?.why.includes(head)) ??
      (parents.has(id) ? under(parents.get(id)!) : undefined)
    );
  };
  const below = [...knowledge.facts.values()]
    .filter(({ id, topic, points }) => topic === 'reasons' && points.length === 0 && under(id) !== undefined)
    .map(({ id }) => id);
  const [first, ...more] = new Set(pointsNamed(folded, below, parts.library).map(under));
  return more.length === 0 ? first : undefined;
}

/** "Under which reason is the option strategy, and what are the other two?", 「…は三つの理由のどれの下？残る二つは？」: where it stands, and the rest. */
function readWithOthers(text: string, language: Detected, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const head = folded.replace(OTHERS, '');
  if (!WHICH.test(head)) return undefined;
  const { facts } = parts.library.knowledge;
  const isOfReason = head.length <= LONGEST && OF_REASONS.test(head);
  const reason = isOfReason ? reasonOf(head.replace(/理由|\breasons?\b/gu, ' '), parts) : undefined;
  if (reason === undefined && head === folded) return undefined;
  const asked = reason === undefined ? readExampleOf(head, language, parts)?.question : undefined;
  const id = reason ?? (asked?.kind === 'facts' && asked.headed ? asked.ids[0] : undefined);
  const list = id === undefined ? undefined : parts.library.parents.get(id);
  const points = facts.get(list ?? '')?.points ?? [];
  if (id === undefined || points.length < 3) return undefined;
  const first: Question = asked ?? { kind: 'facts', ids: [id], headed: true, place: points.indexOf(id) + 1 };
  const rest: Question = { kind: 'compare', ids: points.filter((one) => one !== id) };
  const question: Question = head === folded ? first : { kind: 'several', parts: [first, rest] };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}

/** "If one firm fails, what follows, and under which merit is that filed?", 「評価額が膨らむのはなぜ？それはどのリスク？」. */
export function readFiledUnder(text: string, fallback: Language, parts: Understanding): Clause | undefined {
  const folded = fold(text).trim();
  const { library } = parts;
  const withBelow = REASON_NAMES.test(folded)
    ? readWithBelow(text, detectLanguage(text, fallback, parts.isName), parts)
    : undefined;
  if (withBelow) return withBelow;
  const withOthers =
    OTHERS.test(folded) || /理由|\breasons?\b/u.test(folded)
      ? readWithOthers(text, detectLanguage(text, fallback, parts.isName), parts)
      : undefined;
  if (withOthers) return withOthers;
  for (const pattern of FILED) {
    const match = pattern.exec(folded);
    const { event = '', list: name = '' } = match?.groups ?? {};
    // The mark that parts them says that the first was a question.
    const asking = event + (match?.[0].slice(event.length, event.length + 1) ?? '');
    const list = framesOf(library).listOf(name)?.id;
    if (list === undefined || !LISTS.includes(list) || !ASKS_FIRST.test(asking)) continue;
    const language = detectLanguage(text, fallback, parts.isName);
    const said = event.replace(ASKING, '');
    const head = pointNamed(said, list, language, parts);
    if (head === undefined) continue;
    const { facts } = library.knowledge;
    const { findings } = readFolded(prepare(said, language, parts), said, parts);
    const points = facts.get(head)?.points ?? [];
    const own = findings.facts.find(({ id }) => points.includes(id))?.id ?? head;
    const place = (facts.get(list)?.points.indexOf(head) ?? 0) + 1;
    return clauseOf(text, { kind: 'facts', ids: [own], headed: true, under: head, place }, parts);
  }
  return undefined;
}
