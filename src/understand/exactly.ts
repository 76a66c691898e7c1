import type { Knowledge } from '../knowledge/load.ts';
import type { Question } from './question.ts';

/** How exact a date is asked for, and what an English statement that gives one holds. */
const UNITS: [RegExp, RegExp][] = [
  [
    /\b(?:what|which)\s(?:exact |specific |precise |particular )?day\b|\bexact (?:day|date)\b|何日|何曜日/,
    /\b\d{1,2} [A-Z][a-z]+ 20\d\d\b/,
  ],
  [
    /\b(?:what|which)\s(?:exact |specific |precise |particular )?month\b|\bexact month\b|何月/,
    /\b[A-Z][a-z]+ 20\d\d\b/,
  ],
  [
    /\b(?:what|which)\s(?:exact|specific|precise|particular|calendar|fiscal) year\b|\b(?:what|which) year,? (?:exactly|precisely)\b|\bexact year\b|\bwhen,? exactly\b|\bexactly when\b|西暦|(?:正確|具体的|ぴったり)に?(?:は|、)?(?:いつ|何年)/,
    /\b20\d\d\b/,
  ],
];

const LAST_YEAR =
  /\b(?:last|the previous) (?:fiscal )?(?:year|quarter|month)\b|去年|昨年|先期|前年度|昨年度|前期|先月/;

/** 「三つの理由」, "the three risks": a list of so many points is all that is asked for. */
const COUNTED = /([二三四五2-5])(?:つ|点|個)の|\b(two|three|four|five)\b/;
/** One of them is. */
const PICKS = /\bwhich\b|どれ|どの/;
const COUNTS = '..二三四五';
const WORDS = ['', '', 'two', 'three', 'four', 'five'];
function ofCounted(question: Question, folded: string, facts: Knowledge['facts']): Question {
  if (question.kind !== 'facts' || question.yes || question.ids.length < 2) return question;
  if (PICKS.test(folded)) return question;
  const [, japanese, english = ''] = COUNTED.exec(folded) ?? [];
  const count =
    japanese === undefined
      ? WORDS.indexOf(english)
      : Math.max(COUNTS.indexOf(japanese), Number(japanese) || 0);
  const [first = ''] = question.ids;
  const isList = count > 1 && facts.get(first)?.points.length === count;
  return isList ? { ...question, ids: [first] } : question;
}

/** A fact that isn't so exact as it was asked for is only near: "AGI in what year exactly". */
export function asExact(question: Question, folded: string, { facts }: Knowledge): Question {
  if (question.kind !== 'facts') return question;
  const [first = ''] = question.ids;
  // "Did it lose money last year?": of that time the article tells nothing.
  if (LAST_YEAR.test(folded)) return { kind: 'unknown', near: [first], hint: true };
  if (question.yes || question.polarity) return question;
  const unit = UNITS.find(([asked]) => asked.test(folded));
  if (!unit || question.ids.some((id) => unit[1].test(facts.get(id)?.en ?? '')))
    return ofCounted(question, folded, facts);
  return { kind: 'unknown', near: [first], hint: true };
}
