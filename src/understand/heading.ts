import type { Library } from '../knowledge/index.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';

/** Under which head something stands: the overview that it is a point of. */
const HEADING =
  /\b(?:which|what) (?:\w+ ){0,2}(?:heading|bucket|category|column|group|kind|side|section|item|type|list|umbrella|camp)\b(?! of\b)|\b(?:filed|listed|classed|classified|categori[sz]ed|grouped) (?:under|as|with) (?:which|what)\b|\bunder (?:which|what)\b(?! (?:name|law|terms?|ticker)\b)|(?:どの|どちらの|どっちの|何の|なんの)(?:りすく|めりっと|理由|項目|見出し|分類|かてごり|ぐるぷ|特徴|戦略|側|分野)|(?:どちら|どっち)(?:側)?に(?:分類|入|分けられ|含まれ|あたる|属)/;
const LIKELY = 0.3;

/** "Higher barriers are filed under which risk?": the head that a point stands under. */
export function readHeading(
  context: Context,
  { ranked: [first] }: Choice,
  library: Library,
): Question | undefined {
  if (context.yesNo || !HEADING.test(context.reading.folded)) return undefined;
  const parent = library.parents.get(first?.id ?? '');
  return parent !== undefined && (first?.share ?? 0) >= LIKELY ? { kind: 'facts', ids: [parent] } : undefined;
}
