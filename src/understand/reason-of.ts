import type { Question } from './question.ts';
import type { Scene } from './scene.ts';
import { isKeptBack } from './secret.ts';
import { whyBoth } from './why.ts';

/** Nothing but the reason is asked for. */
const WHY =
  /なぜ|どうして|なんで(?!す)|どういう(?:わけ|つもり|了見|考え)|(?:合理的|理にかな)[^。?？]{0,8}(?:理屈|わけ|根拠)|\b(?:why|how come|in what way|(?:thinking|rationale|logic) (?:in|behind))\b|\bwhat makes (?:it|the (?:industry|market)|things)\b|\bhow (?:is|are|can|could|does|do|would)\b[^?.!]{2,40}\b(?:rational|sensible|reasonable|logical|make (?:any )?sense)\b/;
/** A statement that says itself why. */
const SAYS_WHY = /\b(?:since|because|so that|in order)\b/;

/** Facts that tell how things stand, and not what comes of them. */
const HOW_IT_IS = new Set(['cooperation', 'industries']);

/** Why something is as she finds it, where her view doesn't say so itself: the facts that it names as its reasons. */
export function reasonOf({ context, own, parts }: Scene): Question | undefined {
  const { question } = own;
  if (question.kind !== 'facts' || context.yesNo || !WHY.test(context.reading.folded)) return undefined;
  const fact = parts.library.knowledge.facts.get(question.ids[0] ?? '');
  if (fact && isKeptBack(context.reading.folded) && /\bundisclosed\b/.test(fact.en))
    return { kind: 'unknown', near: [fact.id], hint: true, lack: 'reason' };
  if (!fact || fact.why.length === 0 || SAYS_WHY.test(fact.en)) return undefined;
  // Of what the article states, the reason itself; of a view, the views behind it.
  if (fact.nature !== 'opinion')
    return HOW_IT_IS.has(fact.topic) && !question.polarity && !question.polarity
      ? { kind: 'facts', ids: fact.why.slice(0, 1) }
      : undefined;
  return whyBoth(context) ?? { kind: 'facts', ids: fact.why.slice(0, 2) };
}

const NUMBERS = /\b(?:numbers?|figures?|stats?|statistics|data(?: ?points?)?)\b|数字|数値|でーた|統計/;
const WORRY =
  /\b(?:worr\w+|warn\w*|concern\w*|red[- ]?flags?|sustainab\w+|bubbl\w+|nervous|doubts?|scar\w+|alarm\w*|uneas\w+|bothers?|caution\w*|fears?|last)\b|心配|不安|懸念|危険|持続|ばぶる|警戒|疑問|気がかり|怖/;

/** Wants them as grounds for it: "any real numbers to back that up?", 「裏付ける数字」. */
const GROUNDS =
  /\b(?:back(?:s|ed|ing)?\b.{0,16}\bup|back(?:s|ing)? (?:the|that|this|it)|support(?:s|ing|ed)?|evidence|behind|prov(?:e|es|ing)|show(?:s|ing)?|hard|real|actual|concrete|cites?|cited|bas(?:is|ed))\b|裏付|裏ずけ|根拠|示す|示して|証拠|具体的|実際|支え/;

/** "The two numbers that worry the cat", "any numbers to back the bubble talk?": the figures that are named as reasons of a worry. */
export function figuresOf({ context, own, parts }: Scene): Question | undefined {
  const { folded, companies, figures } = context.reading;
  const areGrounds = GROUNDS.test(folded) && companies.length === 0 && figures.length === 0;
  if (!NUMBERS.test(folded) || !WORRY.test(folded) || (context.yesNo && !areGrounds)) return undefined;
  const { facts } = parts.library.knowledge;
  const isHers = (id: string) => facts.get(id)?.nature === 'opinion';
  const [first] = own.ranked;
  const isOfHers = first !== undefined && (isHers(first.id) || WORRIED.test(folded));
  if (!areGrounds && (own.question.kind !== 'facts' || !isOfHers)) return undefined;
  const figuresIn = (id: string) =>
    (facts.get(id)?.why ?? []).filter((why) => HAS_FIGURE.test(facts.get(why)?.en ?? ''));
  const found = own.ranked.map(({ id }) => id);
  const view = [...found, ...(areGrounds ? facts.keys() : [])].find(
    (id) => isHers(id) && figuresIn(id).length > 1,
  );
  if (view === undefined) return undefined;
  const polarity = context.negated ? ('n' as const) : ('y' as const);
  return { kind: 'facts', ids: figuresIn(view), ...(context.yesNo ? { polarity } : {}) };
}

const HAS_FIGURE = /\d|\btwice\b/;

/** Whose worry it is. */
const WORRIED = /\b(?:cat|author|writer|comment|you|technyan)\b|ねこ|猫|筆者|著者|こめんと|てくにゃん/;
