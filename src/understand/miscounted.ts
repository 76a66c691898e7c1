import { isTelling } from '../knowledge/features.ts';
import { readFeatures } from '../knowledge/index.ts';
import { numberOf } from './counts.ts';
import type { Question } from './question.ts';
import type { Scene } from './scene.ts';

const NOT_OF = String.raw`(?!(?: ?\+| or more| plus| ?(?:-|–|~|to|or) ?\d+)?[\s-]?(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|[ap]m|o'clock|people|ppl|pages?|slides?|lines?|words?|sentences?|billion|trillion|million|percent|times|bn|[bx%]\b|倍|年|億|兆|社|%|ドル|どる))`;
/** "The fourth risk", "all five reasons", 「4つ目」, 「理由5つ」. */
const NUMBER = new RegExp(
  String.raw`\b(?<ordinal>fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:[4-9]|10)th)\b${NOT_OF}|(?<!\b(?:\d|one|two|three|four) ?(?:to|or|-|–|~) ?)\b(?<count>four|five|six|seven|eight|nine|ten|(?<![\d.,$])(?:[4-9]|10))(?![\d.,])\b${NOT_OF}|(?<![\d.,])(?<kazu>[4-9]|10|[四五六七八九十])(?:つ|個|点|番目|種類)`,
  'u',
);
/** Says how many of it there are: 「リスクは五つ」, "there are five risks". */
const COUNTS_ALL =
  /は(?:全部で|ぜんぶで|合計で?|計)?(?:[四五六七八九十]|\d+)(?:つ|個|点|種類)|\b(?:has|have|there (?:are|were)|names|lists)\b/u;
/** Two or three of it all: "there are three layers". */
const FEW =
  /は(?:全部で|ぜんぶで|合計で?|計)?(?:たった|わずか)?(?<kazu>[二三23])(?:つ|個|点|種類)|\bthere (?:are|were) (?:only |just |exactly )?(?<count>two|three)\b(?! (?:years|main|more|other))/u;
const ORDINALS = ['fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The number that a folded text counts up to, 4 or more: what counts to three counts what most overviews have. */
function countIn(folded: string): number | undefined {
  const { ordinal, count, kazu } = NUMBER.exec(folded)?.groups ?? {};
  if (ordinal !== undefined) {
    const at = ORDINALS.indexOf(ordinal);
    return at < 0 ? Number.parseInt(ordinal, 10) : at + 4;
  }
  const said = count ?? kazu;
  return said === undefined ? undefined : numberOf(said);
}

const NUMBERS = new RegExp(`${NUMBER.source}目?`, 'gu');

/** So likely an overview is meant where nothing is counted, and so much likelier than anything else. */
const [LEAST, LIKELIER] = [0.05, 3];

/** "What's the fourth risk?", where there are three: what is counted is told, not what else there are four of. */
export function miscounted({ context, own, parts }: Scene): Question | undefined {
  const { reading, yesNo } = context;
  const few = yesNo ? (FEW.exec(reading.folded)?.groups ?? {}) : {};
  const several = few['kazu'] ?? few['count'];
  const said = several === undefined ? countIn(reading.folded) : numberOf(several);
  const count = reading.companies.length > 0 ? undefined : said;
  if (count === undefined) return undefined;
  const { library } = parts;
  const features = readFeatures(
    reading.folded.replaceAll(NUMBERS, ' ').replace(/全部で|合計で?/u, ''),
    library.vocabulary,
  ).filter(isTelling);
  const [first, second] = library.rank(features, [], 2).facts;
  const { points = [], deals = [] } = library.knowledge.facts.get(first?.id ?? '') ?? {};
  const topicOf = (id = '') => library.knowledge.facts.get(id)?.topic;
  // Another list of the same is no rival.
  const other = yesNo && topicOf(first?.id) === topicOf(second?.id) ? 0 : (second?.share ?? 0);
  const isMeant = (first?.share ?? 0) >= Math.max(LEAST, LIKELIER * other);
  if (first === undefined || !isMeant || points.length === 0 || deals.length > 0) return undefined;
  if (own.question.kind !== 'facts') return undefined;
  // A claim of the very list that is meant is judged where it is read.
  const isRead = own.question.ids[0] === first.id;
  const isMeantSo =
    several === undefined
      ? points.length < count && !(yesNo && (isRead || !COUNTS_ALL.test(reading.folded)))
      : points.length >= 2 && !isRead;
  const polarity = points.length === count ? 'y' : 'n';
  return isMeantSo ? { kind: 'facts', ids: [first.id], polarity, yes: true } : undefined;
}
