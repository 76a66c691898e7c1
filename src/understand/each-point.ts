import { fold } from '../text/fold.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Turn } from './follow.ts';
import { readAll } from './parts.ts';
import type { Question } from './question.ts';
import { clauseOf } from './scene.ts';
import { partsOf } from './several.ts';
import type { Understanding } from './understand.ts';

/** Of a list, each of its points is to be told. */
const LEAST = 3;
const MOST = 5;

const WHAT = '(?:中身|内容|意味|説明|詳細|概要|具体的な(?:中身|内容))';
const TELL =
  '(?:どういう(?:こと|意味|もの|内容)|どんな(?:もの|内容|こと)|何|なに|教え|おしえ|詳し|くわし|説明|解説|簡単|一言|ひとこと|短く|お願い|述べ|挙げ)';
/** 「それぞれの中身は？」, "and what does each mean?" */
const EACH = new RegExp(
  [
    String.raw`^(?:(?:and|so|but|also|then|plus|please)[, ]+){0,12}(?:what (?:does|do|is|are|would) (?:each|every one|all)(?: (?:one|of (?:them|those|these|the (?:three|four|five))))?(?: (?:actually|really|in turn))?(?: (?:mean|about|involve|entail|say|cover|consist of|come down to|look like|stand for|refer to))?|(?:briefly |quickly )?(?:explain|describe|define|spell out|detail|elaborate on|unpack) (?:each|them all|all of them|every one)(?: (?:one|of (?:them|those|these|the (?:three|four|five))))?|(?:with )?(?:a (?:line|word|sentence)|one (?:line|word|sentence)|what it means) (?:on|for|about) each)(?: (?:briefly|in (?:a|one) (?:line|sentence|word)|in turn|please|exactly|here)){0,12}[\s?.!]*$`,
    `^(?:では|じゃあ?|で|また|それと|あと|そして)?、?(?:それらの|その)?それぞれ(?:の)?(?:${WHAT})(?:は|を|も|って|について)?、?(?:${TELL}[^。?？]{0,14})?[\\s?？。]*$`,
    `^(?:では|じゃあ?|で|また|それと|あと|そして)?、?(?:それぞれ|一つずつ|ひとつずつ|1つずつ|一つ一つ)(?:は|が|を|って|について)?、?${TELL}[^。?？]{0,14}[\\s?？。]*$`,
  ].join('|'),
  'u',
);

/** The points of a list, each by itself. */
function pointsOf(question: Question, { library }: Pick<Understanding, 'library'>): Question | undefined {
  if (question.kind !== 'facts' || question.ids.length === 0) return undefined;
  const points = library.knowledge.facts.get(question.ids[0]!)?.points ?? [];
  if (points.length < LEAST || points.length > MOST) return undefined;
  return { kind: 'several', parts: points.map((id) => ({ kind: 'facts', ids: [id] })) };
}

/** "What does each mean?", after a list: its points, one by one. */
export function readEachPoint(
  { reading }: Context,
  { answered, question }: Turn,
  library: Understanding['library'],
): Question | undefined {
  if (!EACH.test(reading.folded)) return undefined;
  return pointsOf(answered ?? question, { library }) ?? pointsOf(question, { library });
}

/** "… the three strategies, and what does each mean?", 「競争の四分野と、それぞれの中身を」: the list, and then each of it. */
const JOINED =
  /^(?<list>.{4,90}?)(?:(?<=[?？。.])\s*|と?、\s*|,? (?=and )|, )(?<each>[^?？。.]{4,60}[?？。.]?)\s*$/su;
/** "What does each of the three risks mean?", 「三つのリスクそれぞれの中身は」 */
const WITHIN: [RegExp, string][] = [
  [
    /^(?:and |so |please ){0,12}(?:what (?:does|do) each of (?<list>the [\w' -]{4,50}?) (?:mean|involve|entail|say|cover|consist of|come down to|refer to)|(?:briefly )?(?:explain|describe|define|spell out|detail) each of (?<list2>the [\w' -]{4,50}?)(?: (?:briefly|in one line|in a line|please)){0,12})[\s?.!]*$/iu,
    'what are $<list>$<list2>?',
  ],
  [
    new RegExp(
      `^(?<list>[^、。?？]{3,30}?)(?:の)?(?:それぞれ|ひとつひとつ|一つ一つ)(?:の)?(?:${WHAT})(?:は|を|って|について)?、?(?:${TELL}[^。?？]{0,12})?[\\s?？。]*$`,
      'u',
    ),
    '$<list>は何？',
  ],
];

/** What a point is called, and what it comes to. */
const NAME_JA = '(?:名称|名前|呼び名|項目名|見出し)';
const GIST_JA = '(?:要点|内容|中身|概要|説明|意味|骨子|解説|詳細|ぽいんと|具体的な(?:内容|中身)|一言説明)';
const NAME_EN = '(?:the )?(?:names?|titles?|labels?)';
const GIST_EN =
  '(?:(?:the|a|an|short|brief|quick|one-line|one-sentence|main|concrete) ){0,3}(?:gist|summary|summaries|descriptions?|meanings?|explanations?|definitions?|details?|main points?|contents?|what (?:each|it|they|every one)(?: one)? (?:means?|involves?|is|are|says?))';
const AND_EN = '(?:,? (?:and|plus|with)|,| &| \\+) ';
const END_EN =
  '(?:[,\\s]+(?:of|for|on|each|every|one|all|please|pls|in|a|line|sentence|briefly|apiece|thanks)){0,8}[\\s?.!]*$';
const ASKS_EN =
  "(?:(?:and|so|please|pls|can you|could you|i want|i need|i'd like|what are|tell me|give me|show me|list)[,: ]+){0,5}";
/** 「三つのリスク、名称と要点を」, "names and gist of the three risks", "name each merit and say what it means". */
const NAME_AND_GIST: [RegExp, string][] = [
  [
    new RegExp(
      `^(?<list>[^?？]{3,70}?)(?:について|に関して|[のをは。、,:\\s]|それぞれ|各々?){1,6}(?:その)?${NAME_JA}(?:と|および|及び|[、・&+])(?:その|それぞれの)?${GIST_JA}[^。?？]{0,24}[\\s?？。]*$`,
      'u',
    ),
    '$<list>は何？',
  ],
  [
    new RegExp(
      `^${ASKS_EN}${NAME_EN}${AND_EN}${GIST_EN} (?:of|for|on) (?<list>[^?.,;:]{6,80}?)${END_EN}`,
      'u',
    ),
    'what are $<list>?',
  ],
  [
    new RegExp(
      `^(?<list>[^?;:]{8,90}?)(?:\\?|\\.|:|;| -| –|,)?\\s(?:with |just )?${NAME_EN}${AND_EN}${GIST_EN}${END_EN}`,
      'u',
    ),
    '$<list>?',
  ],
  [
    new RegExp(
      `^${ASKS_EN}(?:name|list|give) (?:each|every|all|the)(?: (?:of|three|four|five|the|those)){0,3}? (?<list>[^?.,;:]{4,70}?)${AND_EN}(?:give (?:me )?)?(?:say|explain|tell me|describe|state|add|note|(?:a |one )?(?:line|sentence|word|detail) (?:on|about|for))(?: (?:briefly|in (?:a|one) (?:line|sentence)))? (?:what )?(?:it|each|they|them|every one)(?: one)?(?: (?:means?|involves?|is|are|about|says?)){0,2}${END_EN}`,
      'u',
    ),
    'what are the $<list>?',
  ],
  [
    new RegExp(
      `^(?=.*\\b(?:each|every one|apiece|all)\\b)(?:(?:please|pls|can you|could you|so|and)[,: ]+){0,3}(?:name|list|give|show|tell)(?: me| us)? (?<list>[^?.,;:]{6,60}?)(?:,? (?:and|plus|(?:each |all )?with)|, and) ${GIST_EN}${END_EN}`,
      'u',
    ),
    'what are $<list>?',
  ],
];
const TAILS_JA =
  /(?:は|が|って)?(?:(?:三|四|五|二|[2-5])(?:つ|点|個))?(?:あ(?:った|る|ります|りました)|でした|だった)(?:か?と?(?:存じ|思い)ます(?:が)?|はず(?:です|だ)?(?:が)?|よね|ね|が|けど)?[。、]?$/u;

function listIn(text: string): string | undefined {
  const folded = fold(text);
  for (const [pattern, list] of NAME_AND_GIST) {
    const { list: named } = pattern.exec(folded)?.groups ?? {};
    if (named !== undefined) return list.replace('$<list>', named.trim().replace(TAILS_JA, ''));
  }
  for (const [pattern, list] of WITHIN) if (pattern.test(folded)) return folded.replace(pattern, list);
  const { list, each } = JOINED.exec(text)?.groups ?? {};
  return list !== undefined && each !== undefined && EACH.test(fold(each)) ? list : undefined;
}

/** A list and each of its points, asked in one message. */
export function readListAndEach(
  text: string,
  fallback: Language,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const list = listIn(text);
  if (list === undefined) return undefined;
  const { question } = readAll([list], detectLanguage(text, fallback, parts.isName), last, parts);
  const lists = partsOf(question).flatMap((one) => pointsOf(one, parts) ?? []);
  const [each, more] = question.kind === 'facts' ? [pointsOf(question, parts)] : lists;
  return each && !more ? clauseOf(text, each, parts) : undefined;
}
