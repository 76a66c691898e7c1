import type { Library } from '../knowledge/index.ts';
import { fold } from '../text/fold.ts';
import type { Clause } from './clause.ts';
import { pointsNamed } from './points-named.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import { readFolded } from './readout.ts';
import { clauseOf } from './scene.ts';
import type { Understanding } from './understand.ts';

const LAST_EN = '(?:third|fourth|other|last|missing|remaining|final|3rd|4th)';
/** One of a list has slipped somebody's mind. */
const FORGOTTEN = new RegExp(
  [
    String.raw`\b(?:what|which|who)(?:'s| is| was|s|'re)? (?:was |is )?(?:the|that) ${LAST_EN}\b(?! (?:company|industry|horizon))`,
    String.raw`(?:,|\.{2,}|…|\band\b|\bplus\b|[-–—])[\s,.…-]*(?:(?:uh+|um+|er+|hm+|erm|and|oh)[,. …]*){0,4}(?:the |a )?${LAST_EN}(?: (?:one|thing|point|item|part|merit|risk|aim|goal))?(?: (?:was|is|being))?[\s?.!…]*$`,
    String.raw`\b(?:one|something|1) (?:more|other|else)(?: thing)?\b`,
    String.raw`(?:,|\.{2,}|…|\band\b|\bplus\b)\s*what else\b`,
    String.raw`\b(?:forg[eo]t\w*|(?:can't|cannot|cant|don't|couldn't) (?:remember|recall|think of)|slipped my mind|escapes? me|blanking)\b`,
    String.raw`(?:と|、|\.|…|で)[\s、.…]*(?:えっ?と|えー?と|その|あの|ええと)?[、.…\s]*(?:あと|もう|残り|のこり|残る)(?:の)?(?:一|1|ひと)?(?:つ|個|点|こ|社|人)?(?:は|って|が|も|を)?、?(?:何|どこ|誰|なん|なに|思い出|忘|わす|どれ|[?？。…]*$)`,
    String.raw`(?:と|、|\.|…)[、.…\s]*(?:えっ?と|えー?と|あの)?[、.…\s]*(?:[三四34](?:つ|番|個)目|最後(?:の(?:一つ|1つ|ひとつ|やつ))?)(?:は|って|が)?、?(?:何|なん|なに|思い出|忘|わす|[?？。…]*$)`,
  ].join('|'),
  'u',
);
const PARTED =
  /[、,;・/。…:：?？]|\.{2,}|\.(?=\s|$)|\b(?:and|plus|were|was|are|is|get|gets|got|want|wants|the)\b|(?<=[\p{sc=Han}ーぁ-んa-z])と(?=[\p{sc=Han}\p{sc=Kana}a-zぁ-ん、….])/u;
/** As people call what is raised. */
const CASH = /(?<!資)(?:お金|おかね|(?<![\p{sc=Han}])金(?=[とや、])|かね(?=[とや、])|現金|きゃっしゅ)/gu;
/** Asks for more than that. */
const ELSE =
  /\b(?:who|when|why|how|where|whether|is it|does|do|did)\b|なぜ|誰|いくら|いつ|どこ|ですか|ますか/u;
const LONGEST = 110;
/** So likely the list is meant, and so much likelier than the next. */
const [LIKELY, TIMES] = [0.15, 2];
/** So many are a list; all but one of them are named. */
const LISTED = 3;
const OF_MONEY: ReadonlySet<string> = new Set(['investors', 'flow', 'deals']);

interface List {
  id: string;
  left: string[];
  share: number;
}

/** The lists of which all but one are named, the likeliest first. */
function listsIn(folded: string, { features, grams, companies }: Reading, library: Library): List[] {
  const { facts } = library.knowledge;
  const bits = folded
    .replace(CASH, '資金')
    .split(PARTED)
    .filter((one) => /\p{L}{2}/u.test(one));
  const ranked = new Map(library.rank(features, grams, MOST).facts.map(({ id, share = 0 }) => [id, share]));
  return [...facts.values()]
    .filter(({ topic, points }) => points.length >= LISTED && !OF_MONEY.has(topic))
    .filter(({ entities }) => companies.length === 0 || companies.some((id) => entities.includes(id)))
    .map(({ id, points }): List => {
      const named = new Set(bits.flatMap((bit) => pointsNamed(bit, points, library)));
      const share = [id, ...points].reduce((sum, one) => sum + (ranked.get(one) ?? 0), 0);
      return { id, left: points.filter((one) => !named.has(one)), share };
    })
    .filter(({ left, share }) => left.length === 1 && share >= LIKELY)
    .toSorted((a, b) => b.share - a.share);
}
const MOST = 60;

/** 「AWSとAzureと、あと一つ」: the fact that names all of them and one more. */
function namesIn({ features, grams, mentions }: Reading, library: Library): string | undefined {
  const { knowledge } = library;
  const named = [...new Set(mentions.map(({ id }) => id))];
  if (named.length < LISTED - 1) return undefined;
  const isWhole = (id: string): boolean => {
    const { entities } = knowledge.facts.get(id)!;
    // Whose it is stands beside what is named: a cloud, and its owner.
    const owners = entities.map((one) => knowledge.entities.get(one)?.owner);
    const left = entities.filter((one) => !named.includes(one) && !owners.includes(one));
    return left.length === 1 && named.every((one) => entities.includes(one));
  };
  const found = library
    .rank(features, grams, MOST)
    .facts.find(({ id, share = 0 }) => share >= LIKELY && isWhole(id));
  return found?.id;
}

/** "Money, compute and … what was the third one?", 「バブルと利益相反と、あと何だっけ」: the one of a list that isn't named. */
export function readForgotten(text: string, parts: Understanding): Clause | undefined {
  const folded = fold(text);
  if (folded.length > LONGEST || !FORGOTTEN.test(folded) || ELSE.test(folded.replace(FORGOTTEN, ' ')))
    return undefined;
  const { context } = readFolded(folded, text, parts);
  const { foreign, absent } = context.reading;
  if (foreign.length + absent.length > 0) return undefined;
  const [list, next] = listsIn(folded, context.reading, parts.library);
  const isPlain = list !== undefined && !(next && list.share < next.share * TIMES);
  const told = isPlain ? list.left[0] : namesIn(context.reading, parts.library);
  if (told === undefined) return undefined;
  const question: Question = { kind: 'facts', ids: [told] };
  return { ...clauseOf(text, question, parts), isOfTold: true };
}
