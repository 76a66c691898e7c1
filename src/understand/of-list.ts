import type { Detected } from '../text/language.ts';
import type { Clause } from './clause.ts';
import { inheritFeatures, type Turn } from './follow.ts';
import { followPart } from './follow-part.ts';
import { asksOrAnother, readSameSpan } from './follow-same-span.ts';
import { followSimilar } from './follow-similar.ts';
import { followSure } from './follow-sure.ts';
import { prepare } from './prepare.ts';
import { readFolded } from './readout.ts';
import { clause, clauseOf, type Step } from './scene.ts';
import type { Understanding } from './understand.ts';

/** Some of what was told, how sure it is, what is like it of another: no word of it is about anything else. */
export const readOfList: Step = (scene) => {
  const { context, before, parts } = scene;
  if (!before) return undefined;
  const question =
    followPart(context, before) ??
    followSure(context, before, parts.library) ??
    followSimilar(context, before);
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
const asOne = (text: string): string => text.replace(/[?？]\s*(?=それとも|or\b)/u, '、');

/** 「後ろ2つに絞ると、…はどこ？」, "X, the same bucket or another?": a whole message about what was told. */
export function readOfListWhole(
  text: string,
  language: Detected,
  last: Turn | undefined,
  parts: Understanding,
): Clause | undefined {
  const one = asOne(text);
  if (!last || one.length > LONGEST || GOES_ON.test(one)) return undefined;
  const { context } = readFolded(prepare(one, language, parts), one, parts);
  const question =
    (/[,、]/u.test(one) ? followPart(context, last) : undefined) ??
    (asksOrAnother(context.reading.folded) ? readSameSpan(context, last, parts.library) : undefined);
  return question && { ...clauseOf(text, question, parts, last.companies), isActed: true, isOfTold: true };
}
