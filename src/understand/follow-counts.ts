import { readFeatures, type Library } from '../knowledge/index.ts';
import type { Context } from './context.ts';
import { numberOf } from './counts.ts';
import { tellingOf, type Turn } from './follow.ts';
import type { Question } from './question.ts';

type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

const HOW_MANY = /何社|何者|いくつ|何個|\bhow many\b(?! times)/;
/** More than this is a question of its own: "how many fields do they compete in?". */
const MOST_TELLING = 4;
/** Words that a list is counted by. */
const COUNTS = /^(?:c:(?:company|all-companies|total-cumulative|investor|amount|count-\w+)|o:)/;

const isAskedOfList = ({ reading, yesNo }: Context): boolean => {
  const telling = tellingOf(reading.features).filter((feature) => !COUNTS.test(feature));
  const isBare = reading.companies.length === 0 && reading.figures.length === 0 && !yesNo;
  return HOW_MANY.test(reading.folded) && isBare && telling.length <= MOST_TELLING;
};

/** How many there are on it, whoever was said to be. */
function counted({ of, all, except }: Of<'investors'>): Question {
  const whole = { ...(all ? { all } : {}), ...(except ? { except } : {}) };
  return { kind: 'investors', of, ...whole, count: true };
}

/** One company's stakes, or what it is: it may have been told only to be put on the list before. */
const isOfOne = ({ question, companies }: Turn): boolean => {
  const by = question.kind === 'investments' || question.kind === 'holds' ? question.by : companies.slice(-1);
  return by.length === 1 && question.kind !== 'layers';
};

/** A list of givers, as it was told: those who hold several are those who are in all of them. */
function listOf(question: Question | undefined): Question | undefined {
  if (question?.kind === 'investors') return counted(question);
  if (question?.kind !== 'holds' || question.of.length < 2) return undefined;
  return { kind: 'investors', of: question.of, all: true, count: true };
}

/** "How many is that in all?", 「全部で何社？」: of the list that was told, with the one that was added to it just now. */
export function readCount(context: Context, last: Turn, { knowledge }: Library): Question | undefined {
  if (last.within || !isAskedOfList(context)) return undefined;
  const { question, earlier: [before] = [] } = last;
  const list = listOf(question) ?? (isOfOne(last) ? listOf(before) : undefined);
  if (list) return list;
  const isOfLayer =
    question.kind === 'facts' && knowledge.facts.get(question.ids[0] ?? '')?.members !== undefined;
  return question.kind === 'investments' || isOfLayer ? { ...question, count: true } : undefined;
}

/** "How many?", "how many reasons are there", 「いくつ？」: of how many points, and of nothing they are counted by. */
const HOW_MANY_POINTS =
  /^(?:(?:and|so|but|ok|then) ){0,12}how many(?: (?<en>(?!years?|times|months?|companies|firms|investors)[a-z]+(?: [a-z]+)?))??(?: (?:are|is) (?:there|they|those|these|that))?(?: (?:of (?:them|those|these)|in (?:all|total|there)|altogether))?$|^(?:(?:で|じゃあ|全部で|合計)、?)?(?:(?<ja>[^、はがっ]{1,8})(?:は|って|が|の数は)?、?)?(?:全部で|合計で?)?(?:いくつ|何個|何点|何種類)(?:ある|あった|あり|挙がって|挙げられて)?(?:ます|の|ん|です|か|いる|る){0,8}$/u;
const LISTED = 3;
/** "So four, right?", 「四つで合ってる？」: their number is claimed. */
const SO_MANY =
  /^(?:(?:and|so|but|ok|then|just|only|exactly|that's|there are),? ){0,12}(?<en>two|three|four|five|six|seven|\d)(?: (?:of (?:them|those)|in (?:all|total)))?,? (?:right|correct|yes|true|yeah|is that right)$|^(?:(?:で|じゃあ|つまり|全部で)、?){0,3}(?<ja>[二三四五六七]|\d)(?:つ|個|点)(?:だけ)?(?:だよね|ですよね|でしょう?|で合って(?:い)?(?:る|ます)(?:か)?|ってこと(?:だよね|でいい|で合ってる)?|で(?:いい|間違いない)(?:です)?か?|ですか|だっけ)$/u;
/** Of its parts nobody asks the number. */
const WHOLE_ARTICLE = 'article-overview';

/** "How many are there?" of points, or after one of them: the list that counts them, with no yes or no of before. */
export function countPoints(
  { reading, pointsOf, parentOf }: Context,
  last: Turn,
  { vocabulary, knowledge }: Library,
): Question | undefined {
  const [told = ''] = last.facts;
  const plain = reading.folded.replace(/[?？!！。.\s]+$/u, '');
  const claimed = SO_MANY.exec(plain)?.groups;
  const match = claimed ? undefined : HOW_MANY_POINTS.exec(plain);
  const { members } = knowledge.facts.get(told) ?? {};
  const isOfFacts = last.question.kind === 'facts' && last.answered?.kind === 'facts' && !members;
  if (!(claimed ?? match) || !isOfFacts || last.within || reading.companies.length > 0) return undefined;
  const parent = parentOf(told) ?? '';
  const lists = [told, parent, parentOf(parent) ?? ''].filter((id) => id !== WHOLE_ARTICLE);
  const list = lists.find((id) => pointsOf(id).length >= LISTED) ?? told;
  const noun = match?.groups?.['en'] ?? match?.groups?.['ja'];
  const { ja = '', en = '' } = knowledge.facts.get(list) ?? {};
  const said = [ja, en].flatMap((text) => readFeatures(text, vocabulary));
  const isNamed = noun === undefined || readFeatures(noun, vocabulary).some((one) => said.includes(one));
  if (!claimed) return isNamed ? { kind: 'facts', ids: [list] } : undefined;
  const isSo = pointsOf(list).length === numberOf(claimed['en'] ?? claimed['ja'] ?? '');
  return { kind: 'facts', ids: [list], polarity: isSo ? 'y' : 'n', yes: true };
}
