import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import { inheritFeatures, type Turn } from './follow.ts';
import { followAbout } from './follow-about.ts';
import { followTrade } from './follow-pair.ts';
import { followPart } from './follow-part.ts';
import { followParties } from './follow-parties.ts';
import { asksOrAnother, followWhichSpan, readSameSpan } from './follow-same-span.ts';
import { followSimilar } from './follow-similar.ts';
import { followStakesOf } from './follow-stakes-of.ts';
import { followSure } from './follow-sure.ts';
import { readPointsBesides } from './points-besides.ts';
import { prepare } from './prepare.ts';
import type { Question } from './question.ts';
import { readFolded } from './readout.ts';
import { clause, clauseOf, type Step } from './scene.ts';
import type { Understanding } from './understand.ts';

const IS_SECRET = /非公開|未公開|秘密|伏せ|\b(?:undisclosed|secret|withheld|hidden|confidential)\b/;
const OR = /それとも|単に|ただ|\bor\b/;

/** "Is that undisclosed, or just not there?": the deal itself tells which of the two it is. */
function followUntold({ reading: { folded, companies } }: Context, { question }: Turn): Question | undefined {
  if (question.kind !== 'tie' || companies.length > 0 || !IS_SECRET.test(folded) || !OR.test(folded))
    return undefined;
  const { from, to, deal } = question;
  return { kind: 'tie', from, to, deal, aspect: 'amount' };
}

/** Some of what was told, how sure it is, what is like it of another: no word of it is about anything else. */
export const readOfList: Step = (scene) => {
  const { context, before, parts } = scene;
  if (!before) return undefined;
  const question =
    followPart(context, before) ??
    followSure(context, before, parts.library) ??
    followAbout(context, before, parts.library) ??
    followSimilar(context, before) ??
    followWhichSpan(context, before) ??
    followUntold(context, before) ??
    followTrade(context, before);
  if (!question) return undefined;
  const features = inheritFeatures(context, before);
  const { companies } = context.reading;
  return {
    ...clause(scene, question, features),
    companies: companies.length > 0 ? companies : before.companies,
    isActed: true,
    isOfTold: true,
  };
};

const LONGEST = 100;
/** Something else is asked besides. */
const GOES_ON =
  /[。?？!！;；]\s*\S|\b(?:and(?=[^,]*\b(?:who|what|how|when|why)\b)|also|plus)\b|、(?:あと|それと(?!も)|また|さらに|ついでに)/u;
/** One question, whatever stands between its halves. */
const asOne = (text: string): string => text.replace(/[?？]\s*(?=それとも|or\b|[短中長]期|別|単に)/gu, '、');

/** 「後ろ2つに絞ると、…はどこ？」, "X, the same bucket or another?": a whole message about what was told. */
export function readOfListWhole(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const besides = readPointsBesides(text, language, parts);
  if (besides) return besides;
  const one = asOne(text);
  if (!last || one.length > LONGEST || GOES_ON.test(one)) return undefined;
  const { context } = readFolded(prepare(one, language, parts), one, parts);
  const question =
    (/[,、]/u.test(one) ? (followParties(last, context) ?? followPart(context, last)) : undefined) ??
    followStakesOf(last, context) ??
    followUntold(context, last) ??
    followWhichSpan(context, last) ??
    (asksOrAnother(context.reading.folded) ? readSameSpan(context, last, parts.library) : undefined);
  return question && { ...clauseOf(text, question, parts, last.companies), isActed: true, isOfTold: true };
}
