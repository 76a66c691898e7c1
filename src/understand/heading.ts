import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Under which head something stands: the overview that it is a point of. */
const HEADING =
  /\b(?:which|what) (?:\w+ ){0,2}(?:heading|bucket|category|column|group|kind|side|section|item|type|list|umbrella|camp)\b(?! of\b)|\b(?:filed|listed|classed|classified|categori[sz]ed|grouped) (?:under|as|with) (?:which|what)\b|\b(?:under|in|to|within|among) which (?:of the )?(?:\w+ )?(?:merits?|risks?|reasons?|strateg\w+|features?|fields?|horizons?|points?)\b|\bunder (?:which|what)\b(?! (?:name|law|terms?|ticker)\b)|(?:どの|どちらの|どっちの|何の|なんの)(?:りすく|めりっと|理由|項目|見出し|分類|かてごり|ぐるぷ|特徴|戦略|側|分野)|(?:どちら|どっち)(?:側)?に(?:分類|入|分けられ|含まれ|あたる|属)/;
/** One of those that a list counts is meant, not the list. */
const OF_KIND =
  /\b(?:which|what)\b[^,.?]{0,14}\b(?:risks?|merits?|reasons?|strateg\w+|features?|fields?|benefits?|points?)\b|(?:どの|何の|なんの)(?:りすく|めりっと|理由|特徴|戦略|分野|狙い)/;
const LIKELY = 0.3;
/** Enough where the kind of head is named. */
const NAMED = 0.05;
const COUNTED = 3;

/** "Higher barriers are filed under which risk?": the head that a point stands under. */
export function readHeading(context: Context, { ranked }: Choice, library: Library): Question | undefined {
  const { folded } = context.reading;
  if (context.yesNo || !HEADING.test(folded)) return undefined;
  const isOfKind = OF_KIND.test(folded);
  const found = isOfKind
    ? ranked.find(({ id, share = 0 }) => share >= NAMED && library.parents.has(id))
    : ranked.find(({ share = 0 }, at) => at === 0 && share >= LIKELY);
  const above = library.parents.get(found?.id ?? '');
  if (found === undefined || above === undefined) return undefined;
  // What a list counts is a head itself.
  const isCounted = (library.knowledge.facts.get(above)?.points.length ?? 0) >= COUNTED;
  return { kind: 'facts', ids: [isOfKind && isCounted ? found.id : above], headed: true };
}
